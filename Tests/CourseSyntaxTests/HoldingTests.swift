import SourceText
import Testing

@Suite struct HoldingTests {
  @Test(arguments: [
    ("a.course", ".course", true), (".cours", ".course", false), ("aab", "ab", true), ("één", "é", true),
    ("", "a", false),
    ("a", "", true), ("pen en papier", " en ", true), ("pennen", " en ", false),
  ])
  func findsLettersAsTheyStand(_ text: String, _ part: String, _ isHeld: Bool) {
    #expect(text.holds(part) == isHeld)
  }
}
