import CourseModel
import Vocabulary

extension Rule {
  /// An assessment that counts has no criteria.
  static let criteriaMissing = Rule(
    "criteria-missing", in: .assessment, .warning, .framework, gate: .whenStated, .core, for: .course,
    sources: "OSCQR 46; QM 3",
    title: Bilingual(nl: "Toets zonder beoordelingscriteria", en: "Assessment without criteria"),
    why: Bilingual(
      nl: "Met criteria vooraf weten studenten waar ze op letten, en beoordelen docenten op dezelfde manier.",
      en: "With criteria beforehand students know what to look at, and teachers assess in the same way."),
    asksForMissing: true,
    argument: "assessment",
    examples: [
      .wrong(
        """
        cursus MC101: Marketing
        status: ter beoordeling
        toets summatief T1: Campagneplan [100%]
        ^^^^^^^^^^^^^^^^^^
        """,
        fixed: """
          cursus MC101: Marketing
          status: ter beoordeling
          toets summatief T1: Campagneplan [100%]
            rubriek: ?
          """),
      .wrong(
        """
        course MC101: Marketing
        status: approved
        assessment T1: Presentation [60%]
          rubric: Presentation rubric
        assessment T2: Portfolio [40%]
        ^^^^^^^^^^^^^
        """),
      .right(
        """
        cursus MC101: Marketing
        status: ter beoordeling
        toets summatief T1: Campagneplan [100%]
          rubriek: Rubriek campagneplan
        """),
      .right(
        """
        course MC101: Marketing
        status: in review
        assessment summative T1: Knowledge test [100%]
          feedback: automatic
        """),
    ],
    find: findMissingCriteria, say: sayMissingCriteria, fix: fixMissingCriteria)
}

private func findMissingCriteria(_ look: inout Look<String>) {
  let plan = look.plan
  guard plan.isReadyForReview else { return }
  for assessment in plan.assessments where assessment.isSummative == true {
    let isScoredByMachine =
      plan.terms(.feedback, of: assessment.element).contains(.feedbackAutomatic)
      || plan.terms(.assessmentForm, of: assessment.element).contains(.formTest)
    if isScoredByMachine { continue }
    switch plan.state(.rubric, of: assessment.element) {
    case .notStated: look.notMet(assessment.element, look.context.shortName(assessment.element))
    case .unknown: look.cannotTell(assessment.element, missing: .property(.rubric))
    case .none, .stated: look.met()
    }
  }
}

private func sayMissingCriteria(_ assessment: String) -> Bilingual<String> {
  Bilingual(
    nl: "Toets \(assessment) heeft nog geen criteria. Noem een rubriek of antwoordmodel, en laat die vooraf zien.",
    en: "Assessment \(assessment) has no criteria yet. Name a rubric or answer model, and show it beforehand.")
}

private func fixMissingCriteria(_ context: Context, _ signal: Signal<String>) -> [Fix] {
  let word = Keyword.rubric.row.names.canonical(context.language)
  return [
    context.adding(
      Bilingual(nl: "\(word): ?", en: "\(word): ?"), under: signal.element,
      Bilingual(nl: "Voeg een rubriek toe", en: "Add a rubric"))
  ]
}
