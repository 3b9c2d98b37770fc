import CourseEditor
import CourseModel
import SourceText
import TestKit
import Testing
import Vocabulary

@Suite struct HintTests {
  /// Each line with what is shown behind it.
  private func shown(_ text: String, _ language: Language, in range: Span? = nil) -> [String] {
    let bytes = Array(text.utf8)
    let plan = Plan(Snapshot(bytes))
    let hints = plan.hints(in: range ?? Span(0, bytes.count), EditorContext(language))
    return hints.map { hint in
      let index = plan.snapshot.lineIndex
      let line = index.line(at: hint.offset)
      #expect(index.content(of: line, in: bytes).upperBound >= Int(hint.offset))
      #expect(!hint.tooltip.isEmpty && hint.parts.allSatisfy { !$0.text.isEmpty })
      return "\(line + 1) " + hint.text
    }
  }

  private let dutch = """
    cursus A: x
    leeruitkomst LU1: Past theorie toe
    leeruitkomst LU2: Geeft feedback
    toets T1: Verslag [60%] -> LU1
    week 1: Start
      les: Werkcollege [op locatie]
        synchroon casus: Eigen merk [60 min] -> LU1
        synchroon discussie: Wat viel op? [online, 30 min]
      asynchroon quiz: Test jezelf [?]
      asynchroon lezen: Hoofdstuk 1
    """

  @Test func tellWhatFollowsFromElsewhere() {
    #expect(
      shown(dutch, .dutch) == [
        "2 getoetst in T1", "3 nog niet getoetst", "5 minstens 1 uur 30 min (2 onbekend)", "6 1 uur 30 min",
        "7 op locatie", "10 ? min",
      ])
    #expect(
      shown(dutch, .english) == [
        "2 assessed in T1", "3 not assessed yet", "5 at least 1 h 30 min (2 unknown)", "6 1 h 30 min",
        "7 on campus", "10 ? min",
      ])
  }

  @Test func leadToWhereItStands() {
    let marked = MarkedText("course A: x\noutcome LO1: y\n«assessment T1»: z -> LO1\nweek 1: w\n")
    let hints = Plan(Snapshot(marked.bytes)).hints(in: Span(0, marked.bytes.count), EditorContext(.english))
    #expect(hints.first?.parts.compactMap { $0.target } == marked.ranges)
    let inherited = MarkedText(
      "course A: x\nweek 1: w\n  «meeting»: m [on campus, 20 min]\n    sync quiz: q [20 min]\n")
    let last = Plan(Snapshot(inherited.bytes)).hints(in: Span(0, inherited.bytes.count), EditorContext(.english)).last
    #expect(last?.parts.map { $0.target } == inherited.ranges)
    #expect(last?.tooltip == "Taken from meeting 'm' (line 3).")
  }

  @Test func keepToTheLinesThatAreAsked() {
    let marked = MarkedText(
      dutch.replacing("    synchroon casus", with: "«    synchroon casus») ").replacing("») ", with: "»"))
    #expect(shown(dutch, .dutch, in: marked.ranges[0]) == ["7 op locatie"])
  }

  @Test func doNotRepeatWhatIsWritten() {
    // The meeting says how long it takes, the activity where it is, and a plan without assessments says so once.
    let text = """
      course A: x
      outcome LO1: y
      week 1: w
        meeting: m [on campus, 20 min]
          sync quiz: q [on campus, 20 min] -> LO1
        async reading: r [none]
      """
    #expect(shown(text, .english) == ["3 at least 20 min (1 unknown)", "6 ? min"])
    // Of a week of which nothing is known the activities say so.
    for language in Language.allCases {
      #expect(shown("course A: x\nweek 1: w\n  async reading: r\n", language) == ["3 ? min"])
    }
    #expect(shown("cursus A: x\nweek 1: geen, we zijn dan vrij\n", .dutch) == [])
  }
}
