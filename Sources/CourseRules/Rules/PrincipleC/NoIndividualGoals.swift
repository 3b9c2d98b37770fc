import CourseModel
import Vocabulary

extension Rule {
  /// Nothing asks students what they want for themselves.
  static let noIndividualGoals = Rule(
    "no-individual-goals", in: .principleC, .advice, .strong, gate: .whenChosen(.principle(.c)), .extended,
    sources: "001 OP-C; 002 C; 002 B1-L1",
    title: Bilingual(nl: "Geen eigen doelen", en: "No goals of their own"),
    why: Bilingual(
      nl: "Wie een eigen doel voor ogen heeft, ziet ook wat het gezamenlijke doel oplevert.",
      en: "People who have a goal of their own in mind also see what the shared goal brings."),
    asksForMissing: true,
    examples: [
      .wrong(
        """
        leergemeenschap CG1: Coachgroep
        ^^^^^^^^^^^^^^^^^^^
        ontwerpprincipes: C
        bijeenkomst: Eerste
          synchroon check-in: Hoe zit je erbij? [10 min]
        """,
        fixed: """
          leergemeenschap CG1: Coachgroep
          ontwerpprincipes: C
          bijeenkomst: Eerste
            synchroon check-in: Hoe zit je erbij? [10 min]
            synchroon persoonlijke doelen opstellen: Persoonlijke doelen opstellen [?]
          """),
      .wrong(
        """
        community CG1: Coaching group
        ^^^^^^^^^^^^^
        meeting: First
          sync goal-setting session: What do we want together? [45 min]
        """),
      .right(
        """
        leergemeenschap CG1: Coachgroep
        doel persoonlijk: Ieder kiest een eigen doel per periode
        bijeenkomst: Eerste
          synchroon check-in: Hoe zit je erbij? [10 min]
        """),
      .right(
        """
        community CG1: Coaching group
        meeting: First
          async development plan: Write what you want to learn [60 min]
        """),
    ],
    find: findMissingOwnGoals, say: sayMissingOwnGoals, fix: fixMissingOwnGoals)
}

private func findMissingOwnGoals(_ look: inout Look<Void>) {
  let plan = look.plan
  guard !plan.activities.isEmpty else { return }
  if !plan.held([.personalGoalSetting, .goalSetting, .developmentPlan]).isEmpty { return look.met() }
  for goal in plan.all(.goal) {
    if plan.kindOrListKind(of: goal) == .goalPersonal { return look.met() }
    let state = plan.model.elements[Int(goal)].state
    if state == .unknown { return look.cannotTell(goal, missing: .property(.goal)) }
  }
  look.notMet(plan.document, ())
}

private func sayMissingOwnGoals(_: Void) -> Bilingual<String> {
  Bilingual(
    nl:
      "Niets in het plan vraagt studenten naar hun eigen doelen. Laat ze die opschrijven en naast het gezamenlijke doel leggen.",
    en:
      "Nothing in the plan asks students for goals of their own. Have them write these down and compare them with the shared goal."
  )
}

private func fixMissingOwnGoals(_ context: Context, _ signal: Signal<Void>) -> [Fix] {
  let plan = context.plan
  // Next to where the group sets its goal, if it does.
  if let session = plan.held([.goalSettingSession, .goalIdeaWall, .expectationsWall]).first {
    let activity = plan.activities[session]
    return [context.addingActivity(.personalGoalSetting, isSync: activity.isSync, before: activity.element)]
  }
  return [context.addingActivity(.personalGoalSetting, to: plan.heldGatherings.first)]
}
