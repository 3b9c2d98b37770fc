import CourseModel
import CourseSyntax
import Vocabulary

extension Subject {
  /// How students are assessed, in one table; nil where the plan names no assessment.
  package var assessmentTable: DataTable? {
    let assessments = plan.assessments
    if assessments.isEmpty { return nil }
    var table = DataTable(
      Phrase(nl: "Toetsing", en: "Assessment"), corner: Phrase(nl: "Toets", en: "Assessment"),
      [
        DataTable.Column("kind", nl: "Soort", en: "Kind"), DataTable.Column("weight", nl: "Weging", en: "Weight"),
        DataTable.Column("week", nl: "Week", en: "Week"),
        DataTable.Column("outcomes", nl: "Leeruitkomsten", en: "Outcomes"),
        DataTable.Column("criteria", nl: "Criteria", en: "Criteria"),
      ])
    for assessment in assessments {
      let element = assessment.element
      let (name, title) = (plan.snapshot.name(element), plan.snapshot.title(element))
      let outcomes = assessment.outcomes.map {
        plan.snapshot.name($0).isEmpty ? plan.snapshot.title($0) : plan.snapshot.name($0)
      }
      table.rows.append(
        DataTable.Row(
          name.isEmpty ? "\(element)" : name,
          .written(name.isEmpty || title.isEmpty ? name + title : name + ": " + title),
          [
            assessment.isSummative.map { .words($0 ? Term.summative.phrase : Term.formative.phrase) } ?? .unknown,
            weight(of: assessment), weeks(of: assessment),
            outcomes.isEmpty ? .nothing : .written(outcomes.joined(separator: ", ")), criteria(of: element),
          ]))
    }
    return table
  }

  private func weight(of assessment: Assessment) -> Cell {
    if let weight = assessment.weight { return .words(Phrase { decimal(weight, $0) + "%" }) }
    return assessment.isSummative == false || assessment.isPassFail ? .nothing : .unknown
  }

  private func weeks(of assessment: Assessment) -> Cell {
    guard let first = assessment.due.first, let last = assessment.due.last else { return .unknown }
    return .words(Phrase(same: first == last ? "\(first)" : "\(first)–\(last)"))
  }

  private func criteria(of element: Int32) -> Cell {
    let texts = plan.model.children(.rubric, of: element).map { plan.snapshot.title($0) }.filter { !$0.isEmpty }
    if !texts.isEmpty { return .written(texts.joined(separator: "; ")) }
    return plan.state(.rubric, of: element) == .none ? .nothing : .unknown
  }
}
