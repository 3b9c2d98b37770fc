import CourseModel
import Vocabulary

extension Rule {
  /// Not all three scales of the questionnaire are reported.
  static let measurementSubscalesIncomplete = Rule(
    "measurement-subscales-incomplete", in: .evaluation, .warning, .validity, gate: .always, .extended, for: .all,
    sources: "002 2.1; 002 Appendix 2; 002 B1",
    title: Bilingual(nl: "Niet alle schalen van de vragenlijst", en: "Not all scales of the questionnaire"),
    why: Bilingual(
      nl: "De vragenlijst over sociale binding meet drie dingen die samen een beeld geven.",
      en: "The questionnaire on social bonding measures three things that give a picture together."),
    asksForMissing: true,
    argument: "missing",
    examples: [
      .wrong(
        """
        leergemeenschap LG1: Coachgroep
        nameting: In juni
        ^^^^^^^^
          n: 12
          verbondenheid: 3,1
          interactief leren: 3,4
        """,
        fixed: """
          leergemeenschap LG1: Coachgroep
          nameting: In juni
            vertrouwen: -
            n: 12
            verbondenheid: 3,1
            interactief leren: 3,4
          """),
      .wrong(
        """
        community LC1: Coaching group
        measurement before: In September
        ^^^^^^^^^^^^^^^^^^
          n: 12
          trust: 3.1
        """),
      .right(
        """
        leergemeenschap LG1: Coachgroep
        nameting: In juni
          n: 12
          verbondenheid: 3,1
          interactief leren: 3,4
          vertrouwen: -
        """),
      .right(
        """
        community LC1: Coaching group
        measurement halfway: Talk in each group
          covers: bonding
        """),
    ],
    find: findIncompleteScales, say: sayIncompleteScales, fix: fixIncompleteScales)
}

private func findIncompleteScales(_ look: inout Look<[Keyword]>) {
  for measurement in look.plan.measurements where !measurement.scores.isEmpty && measurement.usesBondingInstrument {
    if contains(measurement.instrument, "verkort") || contains(measurement.instrument, "short") { continue }
    let missing = bondingScales.filter { scale in !measurement.scores.contains { $0.keyword == scale } }
    if missing.isEmpty { look.met() } else { look.notMet(measurement.element, missing) }
  }
}

private func sayIncompleteScales(_ missing: [Keyword]) -> Bilingual<String> {
  let dutch = missing.map { $0.row.names.canonical(.dutch) }.joined(separator: ", ")
  let english = missing.map { $0.row.names.canonical(.english) }.joined(separator: ", ")
  return Bilingual(
    nl: "In deze vragenlijst ontbreekt nog: \(dutch). Zet het erbij, met een streepje als er geen cijfer is.",
    en: "Still missing from this questionnaire: \(english). Add it, with a dash if there is no figure.")
}

private func fixIncompleteScales(_ context: Context, _ signal: Signal<[Keyword]>) -> [Fix] {
  let lines = signal.facts.map { $0.row.names.canonical(context.language) + ": -" }.joined(separator: "\n")
  return [
    Fix(
      Bilingual(nl: "Voeg de schalen toe, zonder cijfer", en: "Add the scales, without a figure"), .needsText,
      [context.insertion(lines, under: signal.element)])
  ]
}
