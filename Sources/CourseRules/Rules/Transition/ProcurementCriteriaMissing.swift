import CourseModel
import Vocabulary

extension Rule {
  /// What to look at when choosing digital tools is not written down, or not all of it.
  static let procurementCriteriaMissing = Rule(
    "procurement-criteria-missing", in: .transition, .advice, .strong, gate: .whenStated, .institution,
    for: .institution, sources: "004 Ondersteunende diensten [Hoe]",
    title: Bilingual(nl: "Criteria voor digitale tools niet compleet", en: "Criteria for digital tools not complete"),
    why: Bilingual(
      nl: "Inkoopbeleid, privacy en ethiek bepalen mee welke digitale tools docenten straks kunnen gebruiken.",
      en: "Purchasing policy, privacy and ethics help decide which digital tools teachers will be able to use."),
    asksForMissing: true,
    argument: "missing",
    examples: [
      .wrong(
        """
        instelling: Hogeschool West
        ^^^^^^^^^^
        tool: Brightspace [goedgekeurd]
        """,
        fixed: """
          instelling: Hogeschool West
          inkoopcriteria: ?
          tool: Brightspace [goedgekeurd]
          """),
      .wrong(
        """
        institution: Western University
        procurement criteria:
        ^^^^^^^^^^^^^^^^^^^^
          - Privacy
          - Working with what we already have
        """),
      .right(
        """
        institution: Western University
        procurement criteria:
          - Privacy and data protection
          - Costs over five years
          - Ethical questions, such as tracking students
        """),
      .right(
        """
        instelling: Hogeschool West
        inkoopcriteria: ?
        """),
    ],
    find: findNoCriteria, say: sayNoCriteria, fix: fixNoCriteria)
}

private enum Criterion: Sendable, CaseIterable {
  case purchasing
  case privacy
  case ethics

  var names: Bilingual<String> {
    switch self {
    case .purchasing: Bilingual(nl: "inkoop", en: "purchasing")
    case .privacy: Bilingual(nl: "privacy", en: "privacy")
    case .ethics: Bilingual(nl: "ethiek", en: "ethics")
    }
  }

  var words: SoughtWords {
    switch self {
    case .purchasing: purchasingWords
    case .privacy: privacyWords
    case .ethics: ethicsWords
    }
  }
}

extension Criterion: ArgumentConvertible {
  var argument: ArgumentValue { names.argument }
}

private let purchasingWords: SoughtWords = [
  "inkoop", "aanschaf", "kosten", "prijs", "betaalbaar", "contract", "leverancier", "licentie", "aanbested", "purchas",
  "procure", "cost", "price", "affordable", "vendor", "supplier", "licen", "tender", "al hebben", "already have",
  "aansluit", "integr",
]
private let privacyWords: SoughtWords = [
  "privacy", "avg", "gdpr", "persoonsgegevens", "personal data", "data protection",
]
private let ethicsWords: SoughtWords = [
  "ethi", "ethisch", "waarden", "publieke waarden", "eerlijk", "bias", "discrimin", "surveill", "autonomie", "values",
  "fair", "equity", "responsible ai", "verantwoord",
]

private func findNoCriteria(_ look: inout Look<[Criterion]>) {
  let plan = look.plan
  switch plan.state(.procurement) {
  case .none: return look.met()
  case .unknown: return look.cannotTell(plan.document, missing: .property(.procurement))
  case .stated, .notStated: break
  }
  let places: [Keyword] = [.procurement, .agreement, .step, .consequence, .how]
  let lacking = Criterion.allCases.filter { !plan.isWritten($0.words, in: places) }
  if lacking.isEmpty { return look.met() }
  if let open = plan.all(.procurement).first(where: { plan.model.elements[Int($0)].state == .unknown }) {
    return look.cannotTell(open, missing: .property(.procurement))
  }
  look.notMet(plan.model.child(.procurement, of: plan.document) ?? plan.document, lacking)
}

private func sayNoCriteria(_ lacking: [Criterion]) -> Bilingual<String> {
  let names = listed(lacking.map { $0.names })
  return Bilingual(
    nl:
      "Er staat nog niet waar jullie bij digitale tools op letten als het gaat om \(names.nl). Noteer kort jullie criteria.",
    en:
      "It does not say yet what you look at in digital tools when it comes to \(names.en). Note your criteria briefly.")
}

private func fixNoCriteria(_ context: Context, _ signal: Signal<[Criterion]>) -> [Fix] {
  guard signal.element == context.plan.document else { return [] }
  return [context.stating(context.openLine(.procurement), Bilingual(nl: "Zet er criteria bij", en: "Add criteria"))]
}
