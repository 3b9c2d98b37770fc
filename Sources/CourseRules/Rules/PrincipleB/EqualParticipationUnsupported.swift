import CourseModel
import CourseSyntax
import Vocabulary

extension Rule {
  /// Groups come together again and again, and nothing sees to it that everyone gets a turn.
  static let equalParticipationUnsupported = Rule(
    "equal-participation-unsupported", in: .principleB, .advice, .strong, gate: .whenStated, .extended,
    sources: "001 OP-B; 002 B; 002 Appendix 2",
    title: Bilingual(nl: "Niets zorgt dat iedereen aan bod komt", en: "Nothing gives everyone a turn"),
    why: Bilingual(
      nl: "Zonder rollen, rondes of een tijd per persoon praten vaak steeds dezelfde mensen.",
      en: "Without roles, rounds or a time for each person it is often the same people who talk."),
    asksForMissing: true,
    examples: [
      .wrong(
        """
        cursus MC101: Marketing
        weken: 8
        synchroon groepswerk: Werken aan de campagne [groepjes van 4, 60 min, wekelijks]
        ^^^^^^^^^^^^^^^^^^^^
        """,
        fixed: """
          cursus MC101: Marketing
          weken: 8
          synchroon groepswerk: Werken aan de campagne [groepjes van 4, 60 min, wekelijks]
            rol: voorzitter, tijdbewaker, notulist
          """),
      .wrong(
        """
        course MC101: Marketing
        weeks: 8
        async assignment: A short report each week [groups of 5, 60 min, weekly]
        ^^^^^^^^^^^^^^^^
          product: report
        """),
      .right(
        """
        cursus MC101: Marketing
        weken: 8
        synchroon groepswerk: Werken aan de campagne [groepjes van 4, 60 min, wekelijks]
          per persoon: 15 min
        """),
      .right(
        """
        course MC101: Marketing
        weeks: 8
        sync group work: Work on the campaign [groups of 4, 60 min, weekly]
          roles: chair, timekeeper
        """),
    ],
    find: findUnevenTurns, say: sayUnevenTurns, fix: fixUnevenTurns)
}

/// Everyone gets a turn in these by how they are done.
private let turnTaking: [ActivityKind] = [
  .rotatingConsult, .intervision, .intervisionInFours, .jigsaw, .thinkPairShare, .proudChallengeInterviews, .checkIn,
  .checkOut, .studentLedCheckIn, .introRound, .worldCafe, .peerFeedbackOnDrafts,
]

private func findUnevenTurns(_ look: inout Look<Void>) {
  let plan = look.plan
  let seconds = look.limits.lower(.longSession) * 60
  let generalRoles = plan.allStated(.role).contains { plan.model.elements[Int($0)].parent == plan.document }
  let isWatched =
    generalRoles || !plan.held(classes: .studentRole).isEmpty
    || !plan.held([.groupMemberEvaluation, .mutualFeedbackOnLearningProcess, .threeSixtyFeedback]).isEmpty
  for at in plan.heldActivities where plan.isDoneInGroups(plan.activities[at]) == true {
    let activity = plan.activities[at]
    guard plan.isForThreeOrMore(activity), !activity.has(.informal), recurs(activity, plan) else { continue }
    let isLong = activity.duration.isWholeKnown && activity.duration.lower > seconds
    guard isLong || plan.isGroupProduct(activity) else { continue }
    let element = activity.element
    let hasTurns = activity.kind.map { turnTaking.contains($0) } ?? false
    let says = [Keyword.role, .rounds, .perPerson, .speakingOrder].contains { keyword in
      plan.state(keyword, of: element) != .notStated || plan.state(keyword, of: activity.meeting) != .notStated
    }
    if isWatched || hasTurns || says { look.met() } else { look.notMet(element, ()) }
  }
}

private func recurs(_ activity: Activity, _ plan: Plan) -> Bool {
  if activity.occurrences.lowest > 1 { return true }
  return activity.meeting >= 0 && plan.has(.recurrence, activity.meeting)
}

private func sayUnevenTurns(_: Void) -> Bilingual<String> {
  Bilingual(
    nl:
      "Deze groepjes werken vaker samen, maar niets in het plan zorgt dat iedereen aan bod komt. Verdeel bijvoorbeeld rollen of geef ieder een eigen tijd.",
    en:
      "These groups work together often, but nothing in the plan gives everyone a turn. Share out roles, for example, or give each person a time of their own."
  )
}

private func fixUnevenTurns(_ context: Context, _ signal: Signal<Void>) -> [Fix] {
  let roles = [Term.roleChair, .roleTimekeeper, .roleNoteTaker].map { context.spelled($0) }.joined(separator: ", ")
  return [
    Fix(
      Bilingual(nl: "Verdeel rollen", en: "Share out roles"), .unsafe,
      [context.insertion("\(context.spelled(.role)): \(roles)", under: signal.element)]),
    Fix(
      Bilingual(nl: "Geef ieder een eigen tijd", en: "Give each person a time"), .needsText,
      [context.insertion(context.openLine(.perPerson), under: signal.element)]),
  ]
}
