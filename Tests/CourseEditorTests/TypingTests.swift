import CourseEditor
import CourseModel
import SourceText
import TestKit
import Testing

@Suite struct TypingTests {
  /// The document after an Enter at the mark.
  private func entering(_ text: String) -> String {
    let marked = MarkedText(text.replacing("‸", with: "\n‸"))
    let snapshot = Snapshot(marked.bytes)
    let edits = snapshot.editsAfterNewLine(snapshot.lineIndex.line(at: marked.cursor))
    return String(decoding: applying(edits, to: marked.bytes), as: UTF8.self)
  }

  @Test func aNewLineGoesAsFarInAsWhatStandsAboveItAsks() {
    #expect(entering("course A1: X\nweek 1: Start‸\n") == "course A1: X\nweek 1: Start\n  \n")
    #expect(entering("cursus A1: X‸\n") == "cursus A1: X\n\n")
    #expect(entering("course A1: X\nweek 1: S\n    meeting: W‸") == "course A1: X\nweek 1: S\n    meeting: W\n        ")
    #expect(
      entering("cursus A1: X\nweek 1: S\n  synchroon casus: Y [60 min]‸")
        == "cursus A1: X\nweek 1: S\n  synchroon casus: Y [60 min]\n  ")
    #expect(entering("course A1: X\nweek 1: S\n\tmeeting: W‸") == "course A1: X\nweek 1: S\n\tmeeting: W\n\t\t")
  }

  @Test func listsAndExplanationsGoOn() {
    #expect(entering("course A1: X\noutcomes:\n  - One‸\n") == "course A1: X\noutcomes:\n  - One\n  - \n")
    #expect(entering("course A1: X\n> Why‸\n") == "course A1: X\n> Why\n> \n")
    #expect(
      entering("course A1: X\noutcomes:\n  - One‸ and two\n") == "course A1: X\noutcomes:\n  - One\n  - and two\n")
    #expect(entering("course A1: X\noutcomes:\n  - One\n  - ‸\n") == "course A1: X\noutcomes:\n  - One\n\n")
    #expect(entering("course A1: X\nweek 1: S\n  > ‸") == "course A1: X\nweek 1: S\n")
    #expect(
      entering("course A1: X\nweek 1: S\n  sync case: Y [60 min]\n    roles:‸")
        == "course A1: X\nweek 1: S\n  sync case: Y [60 min]\n    roles:\n      - ")
  }

  @Test func whatFollowsTheCursorStays() {
    #expect(entering("course A1: X\nweek 1: ‸Start\n") == "course A1: X\nweek 1: \nStart\n")
  }

  @Test func aLineIsTidiedUpToTheCursor() {
    let marked = MarkedText("course A1: X\nweek 1: Start\n  Sync  case:Y  [ online ,30 min ]‸  \n")
    let edits = Snapshot(marked.bytes).tidying(upTo: marked.cursor)
    #expect(
      String(decoding: applying(edits, to: marked.bytes), as: UTF8.self)
        == "course A1: X\nweek 1: Start\n  sync case: Y [online, 30 min]  \n")
    let early = MarkedText("cursus A1: X\nweek 1: Start\n  Synchroon  casus:‸ Merk  [ online ]\n")
    #expect(
      String(decoding: applying(Snapshot(early.bytes).tidying(upTo: early.cursor), to: early.bytes), as: UTF8.self)
        == "cursus A1: X\nweek 1: Start\n  synchroon casus: Merk  [ online ]\n")
  }
}
