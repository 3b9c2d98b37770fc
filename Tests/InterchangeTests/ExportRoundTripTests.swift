import CourseModel
import CourseSyntax
import Interchange
import SourceText
import TestKit
import Testing
import Vocabulary

/// A table that is exported, perhaps changed in a spreadsheet, and imported again.
@Suite struct ExportRoundTripTests {
  /// What is done, without what a table has no room for.
  private func activities(of plan: Plan) -> [String] {
    plan.activities.map { activity -> String in
      // Weeks that a pattern skips are not told apart from those between.
      let weeks = activity.weeks.map { "\($0.value.first ?? 0)-\($0.value.last ?? 0)" } ?? ""
      return [
        plan.snapshot.title(activity.element), activity.kind?.identifier ?? "-", activity.isSync ? "sync" : "async",
        activity.duration.isKnownAtAll ? "\(activity.duration.lower)-\(activity.duration.upper)" : "?",
        "\(environments(activity))", activity.grouping.map { "\($0.value)" } ?? "-", weeks,
      ].joined(separator: " | ")
    }.sorted()
  }

  /// Those of the plan as a whole, by their titles.
  private func assessments(of plan: Plan) -> Set<String> {
    let own = plan.assessments.filter { plan.model.elements[Int($0.element)].parent == plan.document }
    return Set(own.map { plan.snapshot.title($0.element) })
  }

  private func environments(_ activity: Activity) -> Environments {
    guard let environment = activity.environment, environment.origin != .catalogue else { return [] }
    return environment.value
  }

  private func comesBack(_ document: ExportedDocument) throws -> (before: [String], after: [String], plan: Plan) {
    let table = storyboardCSV(of: [document], document.language)
    let imported = try importPlan(table, name: "table.csv", form: nil, map: ColumnMap(), language: nil)
    let plan = Plan(Snapshot(imported.text))
    return (activities(of: document.plan), activities(of: plan), plan)
  }

  @Test(
    arguments: Sample.all.filter { !$0.name.hasPrefix("flawed/") && !Plan(Snapshot($0.bytes)).activities.isEmpty })
  func theSameIsDone(_ sample: Sample) throws {
    let result = try comesBack(exported(sample))
    #expect(assessments(of: result.plan) == assessments(of: Plan(Snapshot(sample.bytes))))
    let lost = result.before.filter { !result.after.contains($0) }
    #expect(
      lost.isEmpty,
      "\(lost.joined(separator: "\n"))\n--- came back as\n\(result.after.filter { !result.before.contains($0) }.joined(separator: "\n"))"
    )
  }

  @Test func noTitleIsDamaged() throws {
    let titles = [
      "=cmd|' /C calc'!A0", "+1 for you", "@everyone", "'=1+1", "\"Quoted\"; and, \"more\"", "a | b",
      "😀 <script>",
      "5. Five",
    ]
    let lines = titles.map { "  async exercise: \($0) [10 min, online]\n" }.joined()
    let result = try comesBack(exported(text: "course: Nasty\nlanguage: en\nweek 1: W\n" + lines))
    #expect(result.before == result.after)
    #expect(Set(result.plan.activities.map { result.plan.snapshot.title($0.element) }) == Set(titles))
  }
}
