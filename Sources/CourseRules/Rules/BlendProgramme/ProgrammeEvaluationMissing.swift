import CourseModel
import Vocabulary

extension Rule {
  /// No moment at which the programme as a whole is looked at.
  static let programmeEvaluationMissing = Rule(
    "evaluation-missing", in: .blendProgramme, .advice, .strong, gate: .whenStated, .committee, for: .programme,
    sources: "004 Consequenties; 003 Cursusniveau",
    title: Bilingual(nl: "Geen evaluatie van de opleiding gepland", en: "No evaluation of the programme planned"),
    why: Bilingual(
      nl:
        "Wat in losse cursussen niet opvalt, zoals pieken en herhaling, zie je pas als je naar de hele opleiding kijkt.",
      en:
        "What does not show in single courses, such as peaks and repetition, you see only by looking at the whole programme."
    ),
    asksForMissing: true,
    examples: [
      .wrong(
        """
        opleiding CE: Commerciële economie
        ^^^^^^^^^^^^
        onderwijsvorm: blended
        """,
        fixed: """
          opleiding CE: Commerciële economie
          onderwijsvorm: blended
          meting: ?
            eigenaar: ?
          """),
      .wrong(
        """
        programme CE: Commercial Economics
        ^^^^^^^^^^^^
        step training: Two design days for every course team
        """),
      .right(
        """
        opleiding CE: Commerciële economie
        meting na: Jaarevaluatie met studenten en docenten
        """),
      .right(
        """
        programme CE: Commercial Economics
        step evaluation: Look back with students and workplaces
        """),
      .right(
        """
        programme CE: Commercial Economics
        > Each summer we evaluate the year with a panel of students.
        """),
    ],
    find: findNoProgrammeEvaluation, say: sayNoProgrammeEvaluation, fix: fixNoProgrammeEvaluation)
}

private let evaluationWords: SoughtWords = [
  "evalu", "enquete", "panel", "monitor", "terugblik", "klankbord", "survey", "look back", "focus group", "focusgroep",
  "wat werkt", "what works",
]

private func findNoProgrammeEvaluation(_ look: inout Look<Void>) {
  let plan = look.plan
  let isStep = plan.allStated(.step).contains { plan.kind(of: $0) == .stepReview }
  if isStep || !plan.evaluationMoments.isEmpty { return look.met() }
  switch plan.saying([.measurement, .indicators], words: evaluationWords) {
  case .stated, .none: look.met()
  case .unknown: look.cannotTell(plan.document, missing: .property(.measurement))
  case .notStated:
    // Moments of the institution count for its programmes.
    if !look.context.isNotStatedAnywhere(.measurement) { return look.met() }
    look.notMet(plan.document, ())
  }
}

private func sayNoProgrammeEvaluation(_: Void) -> Bilingual<String> {
  Bilingual(
    nl:
      "Er staat nog geen moment in het plan om de opleiding als geheel te bekijken. Plan er een, en zet erbij waar het over gaat en wie het doet.",
    en:
      "The plan has no moment yet to look at the programme as a whole. Plan one, and note what it is about and who does it."
  )
}

private func fixNoProgrammeEvaluation(_ context: Context, _ signal: Signal<Void>) -> [Fix] {
  let lines = context.openLine(.measurement) + "\n  " + context.openLine(.owner)
  return [
    Fix(
      Bilingual(nl: "Voeg een evaluatiemoment toe", en: "Add an evaluation"), .needsText,
      [context.insertion(lines, atEndOf: signal.element)])
  ]
}
