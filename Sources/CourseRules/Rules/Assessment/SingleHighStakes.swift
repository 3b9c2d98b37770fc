import CourseModel
import Vocabulary

extension Rule {
  /// Everything depends on one assessment, without a rehearsal.
  static let singleHighStakes = Rule(
    "single-high-stakes", in: .assessment, .advice, .framework, gate: .whenStated, .core, for: .course,
    sources: "TESTA; OSCQR 45",
    title: Bilingual(nl: "Alles hangt aan één toets", en: "Everything depends on one assessment"),
    why: Bilingual(
      nl: "Wie nooit heeft kunnen proberen, hoort pas bij het cijfer wat er nog niet goed ging.",
      en: "Students who never had a try only hear with the grade what was not right yet."),
    examples: [
      .wrong(
        """
        cursus MC101: Marketing
        studielast: 5 EC
        toets summatief T1: Campagneplan [100%]
        ^^^^^^^^^^^^^^^^^^
        """,
        fixed: """
          cursus MC101: Marketing
          studielast: 5 EC
          toets formatief: ?
          toets summatief T1: Campagneplan [100%]
          """),
      .wrong(
        """
        course MC101: Marketing
        workload: 10 EC
        assessment T1: Portfolio [100%]
        ^^^^^^^^^^^^^
        """),
      .right(
        """
        cursus MC101: Marketing
        studielast: 5 EC
        toets formatief F1: Eerste versie van het plan
        toets summatief T1: Campagneplan [100%]
        """),
      .right(
        """
        course MC101: Marketing
        workload: 2 EC
        assessment T1: Portfolio [100%]
        """),
    ],
    find: findSingleStakes, say: saySingleStakes, fix: fixSingleStakes)
}

/// A course smaller than this may well have one assessment; thousandths of a credit.
private let smallestCourse = 5_000

private func findSingleStakes(_ look: inout Look<Void>) {
  let plan = look.plan
  let assessments = plan.assessments
  let summative = assessments.filter { $0.isSummative == true }
  guard !summative.isEmpty else { return }
  guard let credits = plan.credits else { return look.cannotTell(plan.document, missing: .property(.credit)) }
  guard credits.lower >= smallestCourse else { return }
  // An assessment of which nobody says whether it counts may be the rehearsal.
  if summative.count == 1, assessments.count == 1 {
    look.notMet(summative[0].element, ())
  } else {
    look.met()
  }
}

private func saySingleStakes(_: Void) -> Bilingual<String> {
  Bilingual(
    nl:
      "Het hele cijfer hangt aan dit ene moment, zonder dat studenten vooraf kunnen oefenen. Voeg een formatieve toets toe of splits deze.",
    en: "The whole grade depends on this one moment, with no rehearsal. Add a formative assessment or split this one.")
}

private func fixSingleStakes(_ context: Context, _ signal: Signal<Void>) -> [Fix] {
  guard context.hasItsPlace(signal.element) else { return [] }
  let language = context.language
  let line = "\(Keyword.assessment.row.names.canonical(language)) \(Term.formative.row.names.canonical(language)): ?"
  return [
    Fix(
      Bilingual(nl: "Voeg een formatieve toets toe", en: "Add a formative assessment"), .needsText,
      [context.insertion(line, before: signal.element)])
  ]
}
