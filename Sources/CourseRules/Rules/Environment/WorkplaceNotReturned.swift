import CourseModel
import Vocabulary

extension Rule {
  /// What students learn at the workplace does not come back at school.
  static let workplaceNotReturned = Rule(
    "workplace-not-returned", in: .environment, .warning, .strong, gate: .whenStated, .core, for: .course,
    sources: "003 Leeromgevingen",
    title: Bilingual(nl: "Ervaring op de werkplek komt niet terug", en: "Workplace experience does not come back"),
    why: Bilingual(
      nl: "Ervaringen uit de praktijk worden leerstof als je erop terugkijkt en ze met theorie verbindt.",
      en: "Experiences from practice become learning when you look back on them and connect them with theory."),
    argument: "activity",
    examples: [
      .wrong(
        """
        cursus MC101: Marketing
        week 1: Praktijk
          asynchroon opdracht: Maak een vragenlijst [eigen plek, 30 min]
          synchroon werkbezoek: Een reclamebureau [werkplek, 3 uur]
          ^^^^^^^^^^^^^^^^^^^^
        """,
        fixed: """
          cursus MC101: Marketing
          week 1: Praktijk
            asynchroon opdracht: Maak een vragenlijst [eigen plek, 30 min]
            synchroon werkbezoek: Een reclamebureau [werkplek, 3 uur]
              vervolg: ?
          """),
      .wrong(
        """
        course MC101: Marketing
        week 1: Brands
          sync lecture: What is a brand? [on campus, 45 min]
          async workplace task: Ask three customers [2 h]
          ^^^^^^^^^^^^^^^^^^^^
        """),
      .right(
        """
        cursus MC101: Marketing
        week 1: Praktijk
          synchroon werkbezoek: Een reclamebureau [werkplek, 3 uur]
          asynchroon reflectie: Wat viel je op? [eigen plek, 30 min]
        """),
      .right(
        """
        course MC101: Marketing
        outcome LO1: The student explains what makes a brand strong.
        assessment A1: Report [100%] -> LO1
        week 1: Practice
          async workplace task: Ask three customers [2 h] -> LO1
        """),
    ],
    find: findLostWorkplace, say: sayLostWorkplace, fix: fixLostWorkplace)
}

private func findLostWorkplace(_ look: inout Look<String>) {
  let plan = look.plan
  let workplace = plan.activities.indices.filter { plan.isAtWorkplace($0) && plan.activities[$0].isRequired }
  if workplace.isEmpty { return }
  let leads = plan.leads { !plan.isAtWorkplace($0) && !plan.activities[$0].isCancelled }
  let assessed = plan.assessedOutcomes
  let schoolWork = plan.schoolWork
  for at in workplace {
    let activity = plan.activities[at]
    let isInSameMeeting = plan.laterInGathering(at).contains { !plan.isAtWorkplace($0) }
    let state = plan.state(.followUp, around: activity.element)
    // A meeting below of which nothing more is said may be about it.
    let isPerhapsBelow = plan.gatheringAfter(at).map { plan.isPartlyUndescribed($0) } == true
    let isWorkedOnLater = activity.outcomes.contains { (schoolWork[$0]?.upperBound ?? at) > at }
    if leads[at] || isWorkedOnLater || isInSameMeeting || plan.isAssessed(activity, assessed: assessed)
      || state == .stated
      || state == .none
    {
      look.met()
    } else if state == .unknown {
      look.cannotTell(activity.element, missing: .property(.followUp))
    } else if isPerhapsBelow {
      look.cannotTell(activity.element, missing: .kindOfActivity)
    } else {
      look.notMet(activity.element, look.context.label(activity.element))
    }
  }
}

private func sayLostWorkplace(_ name: String) -> Bilingual<String> {
  Bilingual(
    nl:
      "Wat studenten leren bij '\(name)', komt daarna niet terug in het plan. Plan bijvoorbeeld een reflectie, presentatie of vergelijking.",
    en:
      "What students learn in '\(name)' does not come back later in the plan. Plan a reflection, presentation or comparison, for example."
  )
}

private func fixLostWorkplace(_ context: Context, _ signal: Signal<String>) -> [Fix] {
  let word = Keyword.followUp.row.names.canonical(context.language)
  return [
    Fix(
      Bilingual(nl: "Zet het vervolg erbij", en: "Add the follow-up"), .needsText,
      [context.insertion("\(word): ?", under: signal.element)])
  ]
}
