import CourseModel
import Vocabulary

extension Rule {
  /// The course has no outcomes.
  static let outcomesMissing = Rule(
    "outcomes-missing", in: .alignment, .warning, .framework, gate: .whenStated, .core, for: .course,
    sources: "Biggs; OSCQR 9; QM 2",
    title: Bilingual(nl: "Geen leeruitkomsten", en: "No outcomes"),
    why: Bilingual(
      nl:
        "Leeruitkomsten laten studenten zien waar ze naartoe werken. Zonder die kun je ook niet nagaan of activiteiten en toetsen erbij passen.",
      en:
        "Outcomes show students what they work towards. Without them you cannot see whether activities and assessments fit either."
    ),
    asksForMissing: true, silences: [.family(.alignment)],
    examples: [
      .wrong(
        """
        cursus MC101: Marketing
        ^^^^^^^^^^^^
        onderwijsvorm: blended
        week 1: Start
          asynchroon kennisclip: Wat is een merk? [10 min]
        """,
        fixed: """
          cursus MC101: Marketing
          onderwijsvorm: blended
          leeruitkomst LU1: ?
          leeruitkomst LU2: ?
          week 1: Start
            asynchroon kennisclip: Wat is een merk? [10 min]
          """),
      .wrong(
        """
        course MC101: Marketing
        ^^^^^^^^^^^^
        delivery: online
        """,
        fixed: """
          course MC101: Marketing
          delivery: online
          outcome LO1: ?
          outcome LO2: ?
          """),
      .right(
        """
        cursus MC101: Marketing
        leeruitkomst LU1: Past communicatietheorie toe op een eigen merk
        """),
      .right(
        """
        course MC101: Marketing
        outcomes: none, they are set per student in a learning contract
        """),
    ],
    find: findMissingOutcomes, say: sayMissingOutcomes, fix: fixMissingOutcomes)
}

private func findMissingOutcomes(_ look: inout Look<Void>) {
  let plan = look.plan
  if !plan.outcomes.isEmpty { return look.met() }
  switch plan.state(.outcome) {
  case .notStated: look.notMet(plan.document, ())
  case .unknown: look.cannotTell(plan.document, missing: .property(.outcome))
  case .none, .stated: look.met()
  }
}

private func sayMissingOutcomes(_: Void) -> Bilingual<String> {
  Bilingual(
    nl: "Er staan nog geen leeruitkomsten in dit plan. Met een paar erbij weet iedereen waar de cursus naartoe werkt.",
    en: "This plan has no outcomes yet. With a few of them everyone knows what the course works towards.")
}

private func fixMissingOutcomes(_ context: Context, _ signal: Signal<Void>) -> [Fix] {
  let word = Keyword.outcome.row.names.canonical(context.language)
  let letters = context.language == .dutch ? "LU" : "LO"
  return [
    Fix(
      Bilingual(nl: "Zet twee leeruitkomsten klaar om in te vullen", en: "Add two outcomes to fill in"), .needsText,
      [context.insertion("\(word) \(letters)1: ?\n\(word) \(letters)2: ?", under: context.plan.document)])
  ]
}
