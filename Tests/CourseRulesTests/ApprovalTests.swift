import CourseModel
import CourseRules
import CourseSyntax
import SourceText
import TestKit
import Testing

@Suite struct ApprovalTests {
  private func approved(_ text: String, by body: String, _ date: String = "2026-06-03", remark: String = "") -> String?
  {
    let snapshot = Snapshot(Array(text.utf8))
    guard let day = CalendarDate(text: date),
      let edits = Context(Plan(snapshot)).edits(for: Approval(by: body, on: day, remark: remark))
    else { return nil }
    return String(decoding: applying(edits, to: snapshot.bytes), as: UTF8.self)
  }

  @Test func isWrittenInTheLanguageOfThePlan() {
    #expect(
      approved("cursus A: x\nweek 1: y\n  asynchroon quiz: z [?]\n", by: "Commissie")
        == "cursus A: x\nweek 1: y\n  asynchroon quiz: z [?]\nbesluit: Commissie [goedgekeurd, 2026-06-03]\n")
    #expect(
      approved("course A: x\r\nweek 1: y\r\n", by: "Board of [x]", remark: "well -> done\nreally")
        == "course A: x\r\nweek 1: y\r\nreview: Board of \\[x\\] [approved, 2026-06-03]\r\n  - well \\-> done really\r\n"
    )
  }

  @Test func standsBehindEarlierDecisions() {
    #expect(
      approved("course A: x\nreview: Board [discussed, 2026-01-02]\n  - fine\nweek 1: y\n", by: "Committee")
        == "course A: x\nreview: Board [discussed, 2026-01-02]\n  - fine\nreview: Committee [approved, 2026-06-03]\nweek 1: y\n"
    )
  }

  @Test func takesThePlaceOfADecisionOfTheSameBody() {
    #expect(
      approved("cursus A: x\nbesluit: Commissie [2026-01-02, besproken]\n  - goed\n", by: "commissie", remark: "goed")
        == "cursus A: x\nbesluit: Commissie [2026-06-03, goedgekeurd]\n  - goed\n")
    #expect(
      approved("cursus A: x\nbesluit: Commissie [2026-01-02, besproken]\n  - goed\n", by: "Commissie", remark: "beter")
        == "cursus A: x\nbesluit: Commissie [2026-06-03, goedgekeurd]\n  - goed\n  - beter\n")
    #expect(
      approved("course A: x\nreview: Board\n  date: 2026-01-02\n", by: "Board")
        == "course A: x\nreview: Board\n  decision: approved\n  date: 2026-06-03\n")
  }

  @Test func needsAPlanAndADate() {
    #expect(approved("", by: "Board") == nil)
    #expect(approved("course A: x\n", by: "  ") == nil)
    for text in ["2026-6-3", "2026-02-30", "03-06-2026", "2026-06-03x", "+026-06-03", ""] {
      #expect(CalendarDate(text: text) == nil, "\(text)")
    }
    #expect(CalendarDate(text: "2026-06-03")?.text == "2026-06-03")
  }
}
