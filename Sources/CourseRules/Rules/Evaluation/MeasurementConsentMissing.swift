import CourseModel
import Vocabulary

extension Rule {
  /// Data of students without a word on consent.
  static let measurementConsentMissing = Rule(
    "measurement-consent-missing", in: .evaluation, .warning, .strong, gate: .whenStated, .core, for: .all,
    sources: "002 2.1; 002 Appendix 2; 002 Appendix 3",
    title: Bilingual(nl: "Meting zonder toestemming", en: "Measurement without consent"),
    why: Bilingual(
      nl: "Wie een vragenlijst invult, mag weten dat het vrijwillig is en wat er met de antwoorden gebeurt.",
      en: "Whoever fills in a questionnaire may know that it is voluntary and what happens to the answers."),
    asksForMissing: true, gathersAbove: 2,
    examples: [
      .wrong(
        """
        leergemeenschap LG1: Coachgroep
        nameting: In juni
        ^^^^^^^^
          instrument: Vragenlijst sociale binding
        """,
        fixed: """
          leergemeenschap LG1: Coachgroep
          nameting: In juni
            toestemming: gevraagd; meedoen is vrijwillig en antwoorden zijn anoniem
            instrument: Vragenlijst sociale binding
          """),
      .wrong(
        """
        community LC1: Coaching group
        measurement after: In June
        ^^^^^^^^^^^^^^^^^
          n: 12
          trust: 4.3
        """),
      .right(
        """
        leergemeenschap LG1: Coachgroep
        nameting: In juni
          toestemming: vrijwillig en anoniem
          instrument: Vragenlijst sociale binding
        """),
      .right(
        """
        course MC101: Marketing
        evaluation after: Course evaluation of the institution
        """),
    ],
    find: findMissingConsent, say: sayMissingConsent, fix: fixMissingConsent)
}

private func findMissingConsent(_ look: inout Look<Void>) {
  let plan = look.plan
  // Said once, for one of them or for all, it is said.
  let isSaid =
    plan.all(.consent).contains { plan.model.elements[Int($0)].state == .stated }
    || plan.all(.agreement).contains { plan.kind(of: $0) == .agreementPrivacy }
  for measurement in plan.measurements where !measurement.scores.isEmpty || !measurement.instrument.isEmpty {
    if isSaid {
      look.met()
    } else if plan.state(.consent, of: measurement.element) == .unknown {
      look.cannotTell(measurement.element, missing: .property(.consent))
    } else {
      look.notMet(measurement.element, ())
    }
  }
}

private func sayMissingConsent(_: Void) -> Bilingual<String> {
  Bilingual(
    nl:
      "Er staat niet of studenten toestemming geven. Schrijf erbij dat meedoen vrijwillig is en hoe antwoorden anoniem blijven.",
    en: "It does not say whether students consent. Add that taking part is voluntary and how answers stay anonymous.")
}

private func fixMissingConsent(_ context: Context, _ signal: Signal<Void>) -> [Fix] {
  let word = Keyword.consent.row.names
  return [
    context.adding(
      Bilingual(
        nl: "\(word.canonical(.dutch)): gevraagd; meedoen is vrijwillig en antwoorden zijn anoniem",
        en: "\(word.canonical(.english)): asked; taking part is voluntary and answers are anonymous"),
      under: signal.element, Bilingual(nl: "Voeg toestemming toe", en: "Add consent"), .unsafe)
  ]
}
