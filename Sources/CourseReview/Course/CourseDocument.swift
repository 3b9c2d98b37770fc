import CourseModel
import CourseRules
import Reports
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
  /// Notes too, which are mostly meant for the designer alone.
  package var showsNotes = false
  /// What belongs to it and has errors or warnings, by what it is called.
  package var warnedParts: [String] = []
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
    var result: [ReviewSection] = []
    // Read first: it tells how far the rest can be trusted.
    if isOfActivities, let figure = figure({ $0.completeness }) {
      result.append(
        ReviewSection(
          "completeness",
          Phrase(nl: "Hoe ver je op dit rapport kunt bouwen", en: "How far this report can be relied on"),
          [.figure(figure)]))
    }
    result.append(readingSection)
    result += [belongingSection, partsSection, decisionSection, changeSection].compactMap { $0 }
    if let storyboard = storyboard {
      result.append(
        ReviewSection(
          "storyboard", Phrase(nl: "Het plan in één tabel", en: "The plan in one table"), [.storyboard(storyboard)]))
    }
    if isOfActivities, let table = Subject(context).assessmentTable {
      let before = before.flatMap { Subject($0.context).assessmentTable }
      result.append(
        ReviewSection(
          "assessment", Phrase(nl: "Toetsing", en: "Assessment"),
          [.table(before.map { table.compared(with: $0) } ?? table)]))
    }
    let figures = self.figures
    if !figures.isEmpty {
      result.append(
        ReviewSection(
          "figures", Phrase(nl: "Het ontwerp in beeld", en: "The design in figures"), figures.map { .figure($0) }))
    }
    let measurements = Subject(context).measurementBlocks
    if !measurements.isEmpty {
      result.append(ReviewSection("measurements", Phrase(nl: "Metingen", en: "Measurements"), measurements))
    }
    result.append(findingSection)
    if let remarks = remarkSection { result.append(remarks) }
    result.append(verdictSection)
    result.append(questionSection)
    return result
  }

  /// With the version before beside it.
  private var storyboard: DataTable? {
    guard isOfActivities, let table = Subject(context).storyboard else { return nil }
    return before.flatMap { Subject($0.context).storyboard }.map { table.compared(with: $0) } ?? table
  }

  /// A course or community: it holds activities of its own.
  var isOfActivities: Bool { context.plan.isCourse || context.plan.isCommunity }

  /// Each with the version before beside it.
  private var figures: [Figure] {
    if isOfActivities { return courseFigures.compactMap { figure($0) } }
    let makers = context.plan.model.documentKind == .programme ? programmeFigures : institutionFigures
    let old = before.map { ProgrammeSubject($0.context) }
    let own = makers.flatMap { make in
      let before = old.map { make($0) } ?? []
      return make(ProgrammeSubject(context)).map { figure in
        before.first { $0.id == figure.id }.map { figure.compared(with: $0) } ?? figure
      }
    }
    return own + [figure { $0.selfScanPlot }].compactMap { $0 }
  }

  /// With the version before beside it.
  private func figure(_ make: (Subject) -> Figure?) -> Figure? {
    guard let figure = make(Subject(context, warned: result.warned)) else { return nil }
    return before.flatMap { make(Subject($0.context, warned: $0.result.warned)) }.map { figure.compared(with: $0) }
      ?? figure
  }
}

/// The figures of a course or community, in the order of the report.
let courseFigures: [@Sendable (Subject) -> Figure?] = [
  { $0.timeline }, { $0.workload }, { $0.syncShare }, { $0.environmentShare }, { $0.environmentConnections },
  { $0.learningTypes }, { $0.interactionProfile }, { $0.meetingGroupings }, { $0.outcomeAlignment },
  { $0.feedbackMap }, { $0.inquiryCoverage }, { $0.presenceCoverage }, { $0.principleCoverage }, { $0.selfScanPlot },
]
