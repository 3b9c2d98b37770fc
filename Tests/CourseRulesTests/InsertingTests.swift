import CourseModel
import CourseRules
import SourceText
import Testing
import Vocabulary

/// Where lines of a fix go in.
@Suite struct InsertingTests {
  /// What explains or lists something right below a head stays with that head.
  @Test(arguments: [
    (
      "course C1: Brands\n  > What a brand is.\n\nweek 1: A\n  sync lecture: L [on campus, 60 min]\n",
      "course C1: Brands\n  > What a brand is.\ndelivery: on campus\n\nweek 1: A\n  sync lecture: L [on campus, 60 min]\n"
    ),
    (
      "course C1: Brands\n  > What a brand is.\nstudents: 24\nweek 1: A\n  sync lecture: L [on campus, 60 min]\n",
      "course C1: Brands\n  > What a brand is.\nstudents: 24\ndelivery: on campus\nweek 1: A\n  sync lecture: L [on campus, 60 min]\n"
    ),
    (
      "course C1: Brands\n    > What a brand is.\n  week 1: A\n    sync lecture: L [on campus, 60 min]\n",
      "course C1: Brands\n    > What a brand is.\n  delivery: on campus\n  week 1: A\n    sync lecture: L [on campus, 60 min]\n"
    ),
    (
      "course C1: Brands\n\nweek 1: A\n  sync lecture: L [on campus, 60 min]\n",
      "course C1: Brands\ndelivery: on campus\n\nweek 1: A\n  sync lecture: L [on campus, 60 min]\n"
    ),
  ])
  func explanationsStayWithTheirOwner(_ text: String, _ expected: String) throws {
    let rule = try #require(Rule.all.first { $0.qualifiedName == "blend-course/delivery-undeclared" })
    let finding = try #require(check(Snapshot(Array(text.utf8)), only: [rule]).findings.first)
    let fix = try #require(finding.fixes.first)
    #expect(String(decoding: applying(fix.edits, to: Array(text.utf8)), as: UTF8.self) == expected)
  }

  /// Of two values the one that can be read counts, wherever it stands.
  @Test func theValueThatCanBeReadCounts() {
    let plan = Plan(
      Snapshot(
        Array(
          "course C1: Brands\nweek 1: A\n  sync lecture: L [60 min]\n    environment: over the hills\n    environment: on campus\n"
            .utf8)))
    #expect(plan.activities.first?.environment?.value == [.onCampus])
  }
}
