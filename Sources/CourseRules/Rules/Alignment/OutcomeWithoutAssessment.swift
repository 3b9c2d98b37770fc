import CourseModel
import Vocabulary

extension Rule {
  /// No assessment that counts is about an outcome.
  static let outcomeWithoutAssessment = Rule(
    "outcome-without-assessment", in: .alignment, .warning, .framework, gate: .whenStated, .core, for: .course,
    sources: "Biggs; QM 2; QM 3",
    title: Bilingual(nl: "Leeruitkomst zonder toets", en: "Outcome without an assessment"),
    why: Bilingual(
      nl: "Een leeruitkomst is een belofte. Alleen als een toets erover gaat, weet je of studenten er zijn.",
      en: "An outcome is a promise. Only when an assessment is about it do you know whether students got there."),
    asksForMissing: true,
    argument: "outcome",
    examples: [
      .wrong(
        """
        cursus MC101: Marketing
        leeruitkomst LU1: Past communicatietheorie toe op een merk
        leeruitkomst LU2: Geeft feedback op een campagne
        ^^^^^^^^^^^^^^^^
        toets summatief T1: Campagneplan [100%] -> LU1
        """),
      .wrong(
        """
        course MC101: Marketing
        outcome LO1: Applies communication theory to a brand
        ^^^^^^^^^^^
        assessment formative F1: Draft -> LO1
        assessment summative T1: Campaign plan [100%]
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
        assessment formative F1: Draft -> LO1
        """),
    ],
    find: findOutcomesWithoutAssessment, say: sayOutcomeWithoutAssessment)
}

private func findOutcomesWithoutAssessment(_ look: inout Look<String>) {
  let plan = look.plan
  let summative = plan.assessments.filter { $0.isSummative == true }
  if summative.isEmpty { return }
  var assessed = Set<Int32>()
  for assessment in summative { assessed.formUnion(assessment.outcomes) }
  for figure in plan.outcomes {
    if assessed.contains(figure.element) || !figure.assessments.filter({ isSummative($0, summative) }).isEmpty {
      look.met()
    } else {
      look.notMet(figure.element, look.context.shortName(figure.element))
    }
  }
}

private func isSummative(_ element: Int32, _ summative: [Assessment]) -> Bool {
  summative.contains { $0.element == element }
}

private func sayOutcomeWithoutAssessment(_ outcome: String) -> Bilingual<String> {
  Bilingual(
    nl:
      "Geen toets die meetelt gaat over leeruitkomst \(outcome). Verwijs ernaar vanuit een toets, of maak er een doel van.",
    en: "No assessment that counts is about outcome \(outcome). Refer to it from an assessment, or make it a goal.")
}
