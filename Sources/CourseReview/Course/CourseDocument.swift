import CourseModel
import CourseRules
import Vocabulary

/// What there is to report of a plan that has been checked.
package struct ReviewedPlan: Sendable {
  package var context: Context
  package var result: CheckResult
  package var path: [UInt8]
  /// The version before, where there is one.
  package var before: (context: Context, result: CheckResult)?
  /// One of many: on a page.
  package var isBrief = false

  package init(_ context: Context, _ result: CheckResult, path: [UInt8]) {
    self.context = context
    self.result = result
    self.path = path
  }

  /// All that the report says of it.
  package func document(id: String) -> ReviewedDocument {
    let plan = context.plan
    var document = ReviewedDocument(
      id: id, path: path, kind: plan.model.documentKind ?? .course, code: plan.snapshot.name(plan.document),
      title: plan.snapshot.title(plan.document), language: plan.language)
    document.sections = sections
    return document
  }

  private var sections: [ReviewSection] {
    var result: [ReviewSection] = []
    let figures = self.figures
    if !figures.isEmpty {
      result.append(
        ReviewSection(
          "figures", Phrase(nl: "Het ontwerp in beeld", en: "The design in figures"), figures.map { .figure($0) }))
    }
    if !isBrief, let storyboard = storyboard {
      result.append(
        ReviewSection(
          "storyboard", Phrase(nl: "Het plan in één tabel", en: "The plan in one table"), [.storyboard(storyboard)]))
    }
    result.append(
      ReviewSection(
        "findings", Phrase(nl: "Bevindingen", en: "Findings"),
        [.findings(reported(self.result.findings, in: context.plan, isBrief: isBrief))]))
    return result
  }

  /// With the version before beside it.
  private var storyboard: DataTable? {
    guard let table = Subject(context).storyboard else { return nil }
    return before.flatMap { Subject($0.context).storyboard }.map { table.compared(with: $0) } ?? table
  }

  /// Each with the version before beside it.
  private var figures: [Figure] {
    let now = Subject(context)
    let old = before.map { Subject($0.context) }
    return courseFigures.compactMap { make in
      guard let figure = make(now) else { return nil }
      return old.flatMap { make($0) }.map { figure.compared(with: $0) } ?? figure
    }
  }
}

/// The figures of a course or community, in the order of the report.
let courseFigures: [@Sendable (Subject) -> Figure?] = [
  { $0.timeline }, { $0.workload }, { $0.syncShare }, { $0.environmentShare }, { $0.environmentConnections },
  { $0.learningTypes },
  { $0.interactionProfile }, { $0.meetingGroupings }, { $0.inquiryCoverage },
]
