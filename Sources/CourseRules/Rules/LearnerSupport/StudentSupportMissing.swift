import CourseModel
import Vocabulary

extension Rule {
  /// The plan names no support for students.
  static let studentSupportMissing = Rule(
    "student-support-missing", in: .learnerSupport, .warning, .strong, gate: .whenStated, .core, for: .course,
    sources: "004 Docenten en studenten [Hoe]; Graham",
    title: Bilingual(nl: "Geen ondersteuning voor studenten genoemd", en: "No support for students named"),
    why: Bilingual(
      nl:
        "Bij blended onderwijs gaat de aandacht vaak naar docenten. Studenten hebben ook hulp nodig, met techniek en met studeren.",
      en:
        "In blended education attention often goes to teachers. Students need help too, with technology and with studying."
    ),
    asksForMissing: true,
    examples: [
      .wrong(
        """
        cursus MC101: Marketing
        ^^^^^^^^^^^^
        week 1: Merken
          asynchroon lezen: Hoofdstuk 1 [60 min]
        """,
        fixed: """
          cursus MC101: Marketing
          ondersteuning technisch: ?
          ondersteuning studievaardigheden: ?
          week 1: Merken
            asynchroon lezen: Hoofdstuk 1 [60 min]
          """),
      .wrong(
        """
        course MC101: Marketing
        ^^^^^^^^^^^^
        support teaching: Blended learning coach for the team
        """),
      .right(
        """
        cursus MC101: Marketing
        ondersteuning technisch: ICT-servicedesk
        """),
      .right(
        """
        course MC101: Marketing
        support: none, students know their way by now
        """),
    ],
    find: findMissingSupport, say: sayMissingSupport, fix: fixMissingSupport)
}

private func findMissingSupport(_ look: inout Look<Void>) {
  let plan = look.plan
  if plan.state(.support) == .none { return look.met() }
  let named = look.context.handedDown(.support)
  if named.contains(where: { isForStudents($0.element, $0.plan) }) { return look.met() }
  if plan.all(.support).contains(where: { plan.model.elements[Int($0)].state == .unknown }) {
    return look.cannotTell(plan.document, missing: .property(.support))
  }
  look.notMet(plan.document, ())
}

/// Said to be for students, or not said to be for someone else.
private func isForStudents(_ support: Int32, _ plan: Plan) -> Bool {
  let actors = plan.terms(.supportFor, of: support)
  if !actors.isEmpty { return actors.contains { $0.leader.contains(.students) } }
  let beneficiaries = plan.terms(.forWhat, of: support)
  if !beneficiaries.isEmpty { return beneficiaries.contains(.forStudents) }
  return plan.kind(of: support) != .supportTeaching
}

private func sayMissingSupport(_: Void) -> Bilingual<String> {
  Bilingual(
    nl: "Er staat nog niet waar studenten hulp krijgen. Noem in elk geval hulp bij techniek en bij studeren.",
    en: "The plan does not say yet where students get help. Name at least help with technology and with studying.")
}

private func fixMissingSupport(_ context: Context, _ signal: Signal<Void>) -> [Fix] {
  let word = Keyword.support.row.names.canonical(context.language)
  let lines = [Term.supportTechnical, .supportStudy].map { "\(word) \($0.row.names.canonical(context.language)): ?" }
  return [
    Fix(
      Bilingual(nl: "Zet de ondersteuning erbij", en: "Add the support"), .needsText,
      [context.insertion(lines.joined(separator: "\n"), under: context.plan.document)])
  ]
}
