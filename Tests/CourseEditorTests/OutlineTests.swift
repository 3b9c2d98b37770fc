import CourseEditor
import CourseModel
import SourceText
import TestKit
import Testing

@Suite struct OutlineTests {
  private func described(_ entries: [OutlineEntry], _ depth: Int = 0) -> [String] {
    entries.flatMap { entry in
      [String(repeating: "  ", count: depth) + entry.name + (entry.detail.isEmpty ? "" : " (" + entry.detail + ")")]
        + described(entry.children, depth + 1)
    }
  }

  @Test func namesWhatHasAPlace() {
    let text = """
      cursus MC101: Marketing
      status: concept
      leeruitkomst LU1: Past theorie toe
      week 1: Start
        les: Werkcollege [op locatie]
          synchroon casus: Eigen merk [groepjes van 4, 60 min] -> LU1
      """
    let plan = Plan(Snapshot(Array(text.utf8)))
    #expect(
      described(plan.outline()) == [
        "Marketing (cursus MC101)", "  Past theorie toe (leeruitkomst LU1)", "  Start (week 1)",
        "    Werkcollege (les)",
        "      Eigen merk (synchroon casus)",
      ])
  }

  @Test func coversWhatBelongsToIt() {
    let marked = MarkedText("course A: x\n«week 1: Start\n  sync case: y [60 min]\n  > prose»\nweek 2: More\n")
    let plan = Plan(Snapshot(marked.bytes))
    #expect(plan.outline().first?.children.first?.span == marked.ranges.first)
  }
}
