import CourseModel
import Vocabulary

extension Rule {
  /// An activity stands in another phase than it usually does.
  static let boardingActivityInUnusualPhase = Rule(
    "boarding-activity-in-unusual-phase", in: .boarding, .note, .tip, gate: .whenStated, .extended, for: .all,
    sources: "001 SB",
    title: Bilingual(nl: "Activiteit in een ongebruikelijke fase", en: "Activity in an unusual phase"),
    why: Bilingual(
      nl:
        "De kaart over studentboarding noemt bij elke fase voorbeelden. Ze zijn ter inspiratie: een andere plek kan heel goed zijn.",
      en:
        "The card on student boarding gives examples for each phase. They are for inspiration: another place may be fine."
    ),
    argument: "usualPhase",
    examples: [
      .wrong(
        """
        opleiding V1: Verpleegkunde
        studentboarding: Welkom
          fase 0: Ontdekken
            asynchroon vooruitblik op volgende vak: Wat komt er in blok 2? [10 min]
            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
        """),
      .wrong(
        """
        programme N1: Nursing
        boarding: Welcome
          phase 3: Feel at home
            async mini lecture: One shift [20 min]
            ^^^^^^^^^^^^^^^^^^
        """),
      .right(
        """
        opleiding V1: Verpleegkunde
        studentboarding: Welkom
          fase 0: Ontdekken
            asynchroon online minicollege: Een dienst [20 min]
        """),
      .right(
        """
        programme N1: Nursing
        boarding: Welcome
          phase 3: Feel at home
            sync pub quiz: By the study association [90 min]
        """),
    ],
    find: findUnusualPhases, say: sayUnusualPhase)
}

/// Formats that other lists name too, and that fit anywhere.
private let anywhere: [ActivityKind] = [.pubQuiz, .escapeRoom, .introRound, .whosWho, .introductionVideo, .survey]

private func findUnusualPhases(_ look: inout Look<Int>) {
  let plan = look.plan
  if plan.all(.boarding).isEmpty { return }
  for activity in plan.activities {
    guard let phase = plan.boardingPhase(of: activity), let kind = activity.kind, !anywhere.contains(kind) else {
      continue
    }
    let usual = Int(activity.facets.boarding)
    guard usual >= 0 else { continue }
    if usual == Int(phase.rawValue) { look.met() } else { look.notMet(activity.element, usual) }
  }
}

private func sayUnusualPhase(_ usual: Int) -> Bilingual<String> {
  let names = BoardingPhase(rawValue: UInt8(truncatingIfNeeded: usual))?.names ?? Bilingual(nl: "", en: "")
  return Bilingual(
    nl: "Deze werkvorm staat meestal in fase \(usual) (\(names.nl)). Is het hier bedoeld, dan is het goed.",
    en: "This format usually stands in phase \(usual) (\(names.en)). If it is meant here, that is fine.")
}
