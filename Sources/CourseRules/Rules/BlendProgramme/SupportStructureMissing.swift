import CourseModel
import Vocabulary

extension Rule {
  /// Of career guidance, technical help and the library, a programme names not all.
  static let supportStructureMissing = Rule(
    "support-structure-missing", in: .blendProgramme, .warning, .strong, gate: .whenStated, .committee,
    for: .programme, sources: "004 Consequenties; 004 Ondersteunende diensten [Hoe]",
    title: Bilingual(nl: "Ondersteuning niet compleet", en: "Support not complete"),
    why: Bilingual(
      nl:
        "Bij blended onderwijs hoort een gezamenlijke ondersteuning: studieloopbaanbegeleiding, hulp bij techniek en de bibliotheek.",
      en: "Blended education needs joint support: career guidance, technical help and the library."),
    asksForMissing: true,
    argument: "missing",
    examples: [
      .wrong(
        """
        opleiding CE: Commerciële economie
        ^^^^^^^^^^^^
        ondersteuning technisch: ICT-servicedesk
        ondersteuning bibliotheek: Hulp bij zoeken
        """,
        fixed: """
          opleiding CE: Commerciële economie
          ondersteuning technisch: ICT-servicedesk
          ondersteuning bibliotheek: Hulp bij zoeken
          ondersteuning studieloopbaan: ?
          """),
      .wrong(
        """
        programme CE: Commercial Economics
        ^^^^^^^^^^^^
        support study skills: Study skills workshops
        """,
        fixed: """
          programme CE: Commercial Economics
          support study skills: Study skills workshops
          support career: ?
          support technical: ?
          support library: ?
          """),
      .right(
        """
        opleiding CE: Commerciële economie
        ondersteuning studieloopbaan: Vaste begeleider per basisgroep
        """,
        above: [
          """
          instelling: Hogeschool
          ondersteuning technisch: ICT-servicedesk
          ondersteuning bibliotheek: Mediatheek
          """
        ]),
      .right(
        """
        programme CE: Commercial Economics
        > Every student has a mentor, the ICT help desk answers until nine, and the library lends laptops.
        """),
      .right(
        """
        programme CE: Commercial Economics
        support: ?
        """),
    ],
    find: findMissingStructure, say: sayMissingStructure, fix: fixMissingStructure)
}

private struct KindOfSupport: Sendable {
  var term: Term
  var names: Bilingual<String>
  var words: SoughtWords
}

private let kinds = [
  KindOfSupport(
    term: .supportCareer, names: Bilingual(nl: "studieloopbaanbegeleiding", en: "career guidance"),
    words: [
      "slb", "studieloopba", "loopba", "studiebegeleid", "studieadvi", "studentbegeleid", "decaan", "mentor",
      "studiecoach", "study coach", "career", "study advi", "student counsel", "tutor",
    ]),
  KindOfSupport(
    term: .supportTechnical, names: Bilingual(nl: "hulp bij techniek", en: "technical help"),
    words: [
      "servicedesk", "service desk", "helpdesk", "help desk", "ict hulp", "ict support", "it support",
      "technische hulp", "technische ondersteuning", "technical help", "technical support", "it service", "ict service",
    ]),
  KindOfSupport(
    term: .supportLibrary, names: Bilingual(nl: "de bibliotheek", en: "the library"),
    words: ["bibliothe", "mediathe", "library", "librarian"]),
]

private func findMissingStructure(_ look: inout Look<[Term]>) {
  let plan = look.plan
  if plan.state(.support) == .none { return look.met() }
  var missing: [Term] = []
  for kind in kinds where !plan.mentions(kind.words, in: plan.document) {
    if !([plan] + look.context.above).contains(where: { names(kind, in: $0) }) { missing.append(kind.term) }
  }
  if missing.isEmpty { return look.met() }
  // A line without a kind that is still open may be about any of them.
  let isOpen = plan.all(.support).contains {
    plan.model.elements[Int($0)].state == .unknown && plan.kind(of: $0) == nil
  }
  if isOpen { return look.cannotTell(plan.document, missing: .property(.support)) }
  look.notMet(plan.document, missing)
}

/// As a line of the support, also one that is still open.
private func names(_ kind: KindOfSupport, in plan: Plan) -> Bool {
  plan.all(.support).contains { plan.kind(of: $0) == kind.term || plan.mentions(kind.words, in: $0) }
}

private func sayMissingStructure(_ missing: [Term]) -> Bilingual<String> {
  let words = listedAsChoice(kinds.filter { missing.contains($0.term) }.map { $0.names })
  return Bilingual(
    nl:
      "Bij de ondersteuning lees je nog niets over \(words.nl). Noteer waar studenten daarvoor terechtkunnen.",
    en: "The support says nothing yet about \(words.en). Note where students can go for that.")
}

private func fixMissingStructure(_ context: Context, _ signal: Signal<[Term]>) -> [Fix] {
  let lines = signal.facts.map { context.openLine(.support, $0) }.joined(separator: "\n")
  let place = context.plan.all(.support).last { context.model.elements[Int($0)].form == .entry }
  return [
    Fix(
      Bilingual(nl: "Zet de ondersteuning erbij", en: "Add the support"), .needsText,
      [place.map { context.insertion(lines, after: $0) } ?? context.insertion(lines, under: signal.element)])
  ]
}
