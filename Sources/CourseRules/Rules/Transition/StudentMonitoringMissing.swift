import CourseModel
import Vocabulary

extension Rule {
  /// How students take the change is not followed, or not all of it.
  static let studentMonitoringMissing = Rule(
    "student-monitoring-missing", in: .transition, .warning, .strong, gate: .whenStated, .institution,
    for: .institution, sources: "004 Docenten en studenten [Wie]",
    title: Bilingual(nl: "Nog niet te zien hoe het studenten vergaat", en: "Not shown yet how students are doing"),
    why: Bilingual(
      nl:
        "Hoe studenten tegen blended onderwijs aankijken, of ze tevreden zijn en of ze het bijhouden: dat laat zien of de overgang goed gaat.",
      en:
        "How students look at blended education, whether they are satisfied and whether they keep up: that shows whether the transition goes well."
    ),
    asksForMissing: true,
    argument: "missing",
    examples: [
      .wrong(
        """
        instelling: Hogeschool West
        ^^^^^^^^^^
        status: vastgesteld
        stap herontwerp: Eerstejaarscursussen
        """,
        fixed: """
          instelling: Hogeschool West
          status: vastgesteld
          indicatoren: houding, tevredenheid en uitval
          stap herontwerp: Eerstejaarscursussen
          """),
      .wrong(
        """
        institution: Western University
        indicators: satisfaction
        ^^^^^^^^^^
        """,
        fixed: """
          institution: Western University
          indicators: satisfaction
          indicators: attitude and drop-out
          """),
      .right(
        """
        institution: Western University
        indicators: satisfaction, attitude, drop-out and teacher experience
        """),
      .right(
        """
        instelling: Hogeschool West
        meting halverwege: Wat studenten van blended vinden
          indicatoren: tevredenheid, houding
        meting na: Studievoortgang van het eerste jaar
          indicatoren: voortgang
        """),
    ],
    find: findUnmonitored, say: sayUnmonitored, fix: fixUnmonitored)
}

/// What to follow, in the terms of the list and in words of one's own. The first term stands for the others.
private let followed: [(terms: [Term], words: SoughtWords)] = [
  ([.indicatorAttitude], ["houding", "mening", "attitude", "opinion", "beleving", "ervaring", "experience", "vinden"]),
  ([.indicatorSatisfaction], ["tevreden", "satisf", "nse", "studentenenquete", "student survey"]),
  (
    [.indicatorDropOut, .indicatorProgress],
    [
      "uitval", "voortgang", "rendement", "doorstroom", "studiesucces", "bijblijven", "drop", "progress", "retention",
      "keep up",
    ]
  ),
]

private func findUnmonitored(_ look: inout Look<[Term]>) {
  let plan = look.plan
  let indicators = plan.all(.indicators)
  let stated = plan.allStated(.indicators)
  let terms = Set(stated.flatMap { Array(plan.model.terms($0)) })
  let lacking = followed.filter { entry in
    entry.terms.allSatisfy { !terms.contains($0) }
      && !plan.isWritten(entry.words, in: [.indicators, .measurement, .step])
  }
  if lacking.isEmpty { return look.met() }
  if let open = indicators.first(where: { plan.model.elements[Int($0)].state == .unknown }) {
    return look.cannotTell(open, missing: .property(.indicators))
  }
  if plan.state(.indicators) == .none { return look.met() }
  // A measurement of which nothing is said may look at these.
  let silent = plan.all(.measurement).first { !plan.isNone($0) && plan.state(.indicators, of: $0) == .notStated }
  if stated.isEmpty, let silent { return look.cannotTell(silent, missing: .property(.indicators)) }
  let own = plan.model.child(.indicators, of: plan.document)
  look.notMet(own ?? plan.document, lacking.compactMap { $0.terms.first })
}

private func sayUnmonitored(_ lacking: [Term]) -> Bilingual<String> {
  let names = listed(
    lacking.map { Bilingual(nl: $0.row.names.canonical(.dutch), en: $0.row.names.canonical(.english)) })
  return Bilingual(
    nl:
      "Het plan zegt nog niet hoe jullie dit bij studenten volgen: \(names.nl). Waar komen die gegevens vandaan, en hoe vaak?",
    en:
      "The plan does not say yet how you follow this among students: \(names.en). Where do those data come from, and how often?"
  )
}

private func fixUnmonitored(_ context: Context, _ signal: Signal<[Term]>) -> [Fix] {
  let language = context.language
  let names = listed(
    signal.facts.map { Bilingual(nl: $0.row.names.canonical(.dutch), en: $0.row.names.canonical(.english)) })
  let line = "\(context.spelled(.indicators)): \(names[language])"
  let title = Bilingual(nl: "Volg ook \(names.nl)", en: "Follow \(names.en) too")
  if signal.element == context.plan.document { return [context.stating(line, title, .unsafe)] }
  return [Fix(title, .unsafe, [context.insertion(line, after: signal.element)])]
}
