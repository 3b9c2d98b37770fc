import CourseFormat
import CourseModel
import SourceText
import TestKit
import Testing

/// Details and links as properties below, and back: never with another meaning.
@Suite struct FormTests {
  private func expanded(_ snapshot: Snapshot) -> [UInt8] { applying(detailsAsProperties(snapshot), to: snapshot.bytes) }
  private func contracted(_ snapshot: Snapshot) -> [UInt8] {
    applying(propertiesAsDetails(snapshot), to: snapshot.bytes)
  }

  private func expanded(_ text: String) -> String {
    String(decoding: expanded(Snapshot(Array(text.utf8))), as: UTF8.self)
  }

  private func contracted(_ text: String) -> String {
    String(decoding: contracted(Snapshot(Array(text.utf8))), as: UTF8.self)
  }

  private let short = """
    course MC101: Marketing
    week 1: Start [calendar week 36]
      sync case C1: A brand of your own [groups of 4, 60 min, tool Padlet] -> LO1, LO2
      > Bring a photo.
      async assignment: Hand in [online, ?]
        feedback: teacher [within 5 days]
        - two remarks
    outcome LO1: Applies theory
    outcome LO2: Gives feedback
    """

  private let long = """
    course MC101: Marketing
    week 1: Start
      when: calendar week 36
      sync case C1: A brand of your own
        group: groups of 4
        duration: 60 min
        tool: Padlet
        for: LO1, LO2
      > Bring a photo.
      async assignment: Hand in
        environment: online
        duration: ?
        feedback: teacher
          within: 5 days
        - two remarks
    outcome LO1: Applies theory
    outcome LO2: Gives feedback
    """

  @Test func goesThereAndBack() {
    #expect(expanded(short) == long)
    // A property's name is written out in brackets where its value does not say what it is.
    #expect(
      contracted(long) == short.replacing("tool Padlet", with: "tool: Padlet").replacing("within 5", with: "within: 5"))
    #expect(expanded(contracted(long)) == long)
  }

  @Test func keepsLineEndsAndTabs() {
    let text = "cursus A1: T [studenten: 24]\r\nweek 1: B\r\n\tsynchroon: C [online]\r\n"
    let result = "cursus A1: T\r\nstudenten: 24\r\nweek 1: B\r\n\tsynchroon: C\r\n\t\tomgeving: online\r\n"
    #expect(expanded(text) == result)
    #expect(contracted(result).contains("\r\n\tsynchroon: C [online]\r\n"))
  }

  @Test(arguments: [
    "cursus A1: T\nweek 1: B\n  synchroon: C [online, zomaar]\n",
    "cursus A1: T\nweek 1: B\n  synchroon: C [30 min] [online]\n",
    "cursus A1: T\nweek 1: B\n  synchroon: C -> D [online]\n",
    "cursus A1: T\nleeruitkomsten: [gezamenlijk]\n  - Past toe\n",
    "geen plan [online]\n",
    "",
  ]) func leavesWhatWouldSaySomethingElse(_ text: String) {
    let snapshot = Snapshot(Array(text.utf8))
    #expect(meaning(of: Snapshot(expanded(snapshot))) == meaning(of: snapshot))
  }

  @Test(arguments: Sample.all + inlineSamples)
  func keepsWhatASampleSays(_ sample: Sample) {
    let snapshot = Snapshot(sample.bytes)
    let there = Snapshot(expanded(snapshot))
    #expect(meaning(of: there) == meaning(of: snapshot))
    #expect(detailsAsProperties(there).isEmpty)
    let back = Snapshot(contracted(there))
    #expect(meaning(of: back) == meaning(of: snapshot))
    #expect(propertiesAsDetails(back).isEmpty)
  }

  @Test(arguments: inlineSamples)
  func leavesNoDetailAndACanonicalLayout(_ sample: Sample) {
    let there = Snapshot(expanded(Snapshot(sample.bytes)))
    #expect(!there.model.elements.contains { $0.form == .detail || $0.form == .link })
    #expect(formatted(there) == there.bytes)
    let back = Snapshot(contracted(there))
    #expect(formatted(back) == back.bytes)
  }

  @Test(arguments: Sample.all + inlineSamples)
  func isSafeWhateverIsWritten(_ sample: Sample) {
    for seed in 1...12 as ClosedRange<UInt64> {
      let snapshot = Snapshot(mutant(of: sample.bytes, seed: seed))
      #expect(brokenForms(snapshot) == [], "seed \(seed)")
    }
  }
}
