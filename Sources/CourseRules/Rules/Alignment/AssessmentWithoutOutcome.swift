import CourseModel
import Vocabulary

extension Rule {
  /// An assessment that counts is about no outcome.
  static let assessmentWithoutOutcome = Rule(
    "assessment-without-outcome", in: .alignment, .warning, .framework, gate: .whenStated, .core, for: .course,
    sources: "Biggs; OSCQR 9; QM 3",
    title: Bilingual(nl: "Toets zonder leeruitkomst", en: "Assessment without an outcome"),
    why: Bilingual(
      nl: "Studenten en examencommissie willen zien wat een toets meet.",
      en: "Students and the examination board want to see what an assessment measures."),
    asksForMissing: true,
    argument: "assessment",
    examples: [
      .wrong(
        """
        cursus MC101: Marketing
        leeruitkomst LU1: Past communicatietheorie toe op een merk
        toets summatief T1: Campagneplan [60%] -> LU1
        toets summatief T2: Kennistoets [40%]
        ^^^^^^^^^^^^^^^^^^
        """),
      .wrong(
        """
        course MC101: Marketing
        outcome LO1: Applies communication theory to a brand
        assessment T1: Campaign plan [100%]
        ^^^^^^^^^^^^^
        """,
        fixed: """
          course MC101: Marketing
          outcome LO1: Applies communication theory to a brand
          assessment T1: Campaign plan [100%]
            for: LO1
          """),
      .right(
        """
        cursus MC101: Marketing
        leeruitkomst LU1: Past communicatietheorie toe op een merk
        toets summatief T1: Campagneplan [100%] -> LU1
        """),
      .right(
        """
        course MC101: Marketing
        outcome LO1: Applies communication theory to a brand
        assessment formative F1: Draft
        """),
    ],
    find: findAssessmentsWithoutOutcome, say: sayAssessmentWithoutOutcome, fix: fixAssessmentWithoutOutcome)
}

private func findAssessmentsWithoutOutcome(_ look: inout Look<String>) {
  guard !look.plan.outcomes.isEmpty else { return }
  for assessment in look.plan.assessments where assessment.isSummative == true {
    if assessment.outcomes.isEmpty {
      look.notMet(assessment.element, look.context.shortName(assessment.element))
    } else {
      look.met()
    }
  }
}

private func sayAssessmentWithoutOutcome(_ assessment: String) -> Bilingual<String> {
  Bilingual(
    nl: "Toets \(assessment) noemt geen leeruitkomst. Zet '->' met de code erachter, dan is te zien wat je ermee meet.",
    en:
      "Assessment \(assessment) names no outcome. Put '->' and the code behind it, so that it is clear what it measures."
  )
}

private func fixAssessmentWithoutOutcome(_ context: Context, _ signal: Signal<String>) -> [Fix] {
  context.linkingToOnlyOutcome(signal.element) {
    Bilingual(nl: "Verbind de toets met \($0)", en: "Link the assessment to \($0)")
  }
}
