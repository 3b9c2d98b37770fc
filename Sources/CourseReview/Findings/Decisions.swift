import CourseModel
import CourseRules
import CourseSyntax
import SourceText
import Vocabulary

extension ReviewedPlan {
  /// What was decided before, by whom, and what is different since.
  var decisionSection: ReviewSection? {
    let plan = context.plan
    let drifts = context.surroundings.approvals?.record.map { CourseRules.drifts(of: plan, since: $0) } ?? []
    let decisions = plan.decisions
    if decisions.isEmpty && drifts.isEmpty { return nil }
    var section = ReviewSection("decisions", Phrase(nl: "Besluiten", en: "Decisions"))
    for review in decisions {
      section.blocks.append(.paragraph(sentence(for: review)))
      let remarks = plan.snapshot.model.children(of: review).filter { plan.model.elements[Int($0)].form == .item }
      if !remarks.isEmpty {
        section.blocks.append(
          .facts([
            Fact(
              Phrase(nl: "Toelichting", en: "Remarks"),
              .written(remarks.map { plan.snapshot.title($0) }.joined(separator: "; ")))
          ]))
      }
      if let drift = drifts.first(where: { $0.review == review && $0.standing == .stands }) {
        section.blocks += changes(in: drift)
      }
    }
    for drift in drifts where drift.standing == .notInPlan {
      let (body, date) = (drift.approval.body, drift.approval.date.text)
      section.blocks.append(
        .paragraph(
          Phrase(
            nl: "'\(body)' keurde het plan op \(date) goed, maar dat besluit staat niet meer in het plan.",
            en: "'\(body)' approved the plan on \(date), but that decision is no longer in the plan.")))
    }
    return section
  }

  func sentence(for review: Int32) -> Phrase {
    let plan = context.plan
    let body = plan.snapshot.title(review)
    let date = plan.date(ofReview: review)?.text
    let decision = plan.terms(.decision, of: review).first
    return Phrase { language in
      var text = body.isEmpty ? "" : body + ": "
      text +=
        decision?.row.names.canonical(language) ?? Bilingual(nl: "zonder uitkomst", en: "no outcome stated")[language]
      if let date { text += Bilingual(nl: " op ", en: " on ")[language] + date }
      return text + "."
    }
  }

  private func changes(in drift: ApprovalDrift) -> [ReviewBlock] {
    if drift.isEmpty {
      return [
        .paragraph(
          Phrase(
            nl: "Sindsdien is er niets veranderd aan wat toen is gezien.",
            en: "Nothing has changed since in what was seen then."))
      ]
    }
    let plan = context.plan
    var table = DataTable(
      Phrase(nl: "Veranderd sinds de goedkeuring", en: "Changed since the approval"),
      corner: Phrase(nl: "Onderdeel", en: "Part"),
      [DataTable.Column("what", nl: "Wat", en: "What"), DataTable.Column("line", nl: "Regel", en: "Line")])
    func add(_ elements: [Int32], _ what: Phrase) {
      for element in elements {
        let line = plan.snapshot.lineIndex.line(at: plan.headSpan(of: element).start) + 1
        table.rows.append(
          DataTable.Row("\(what.en) \(element)", .written(name(of: element)), [.words(what), .count(line)]))
      }
    }
    add(drift.changed, Phrase(nl: "veranderd", en: "changed"))
    add(drift.added, Phrase(nl: "erbijgekomen", en: "added"))
    for (at, gone) in drift.gone.enumerated() {
      table.rows.append(
        DataTable.Row("gone \(at)", .written(gone.name), [.words(Phrase(nl: "vervallen", en: "gone")), .nothing]))
    }
    let count = table.rows.count
    return [
      .paragraph(
        Phrase(
          nl: "Sindsdien \(count == 1 ? "is 1 onderdeel" : "zijn \(count) onderdelen") veranderd:",
          en: "Since then \(count == 1 ? "1 part has" : "\(count) parts have") changed:")),
      .table(table),
    ]
  }

  /// With its ID and its title, where it has both.
  private func name(of element: Int32) -> String {
    let calling = context.plan.calling(element)
    let title = context.plan.snapshot.title(element)
    return title.isEmpty || calling.holds(title) ? calling : calling + ": " + title
  }
}
