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
  /// What it belongs to, of what is in the report.
  package var wholes: [DocumentLink] = []

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
    document.isListedAbove = isBrief && !wholes.isEmpty
    return document
  }

  private var sections: [ReviewSection] {
    if isBrief { return briefSections }
    var result = [belongingSection, partsSection].compactMap { $0 }
    let figures = self.figures
    if !figures.isEmpty {
      result.append(
        ReviewSection(
          "figures", Phrase(nl: "Het ontwerp in beeld", en: "The design in figures"), figures.map { .figure($0) }))
    }
    result.append(
      ReviewSection(
        "findings", Phrase(nl: "Bevindingen", en: "Findings"),
        [.findings(reported(self.result.findings, in: context.plan, isBrief: isBrief))]))
    return result
  }

  /// Each with the version before beside it.
  private var figures: [Figure] {
    switch context.plan.model.documentKind {
    case .some(.programme): made(by: programmeFigures, ProgrammeSubject.init)
    case .some(.institution): made(by: institutionFigures, ProgrammeSubject.init)
    default: made(by: courseFigures.map { make in { make($0).map { [$0] } ?? [] } }, Subject.init)
    }
  }

  private func made<Of>(by figures: [@Sendable (Of) -> [Figure]], _ subject: (Context) -> Of) -> [Figure] {
    let now = subject(context)
    let old = before.map { subject($0.context) }
    return figures.flatMap { make in
      let before = old.map { make($0) } ?? []
      return make(now).map { figure in
        before.first { $0.id == figure.id }.map { figure.compared(with: $0) } ?? figure
      }
    }
  }
}

/// The figures of a course or community, in the order of the report.
let courseFigures: [@Sendable (Subject) -> Figure?] = [
  { $0.workload }, { $0.inquiryCoverage },
]
