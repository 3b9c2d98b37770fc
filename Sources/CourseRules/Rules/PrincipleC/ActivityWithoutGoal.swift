import CourseModel
import Vocabulary

extension Rule {
  /// An activity of a group that serves none of its goals.
  static let activityWithoutGoal = Rule(
    "activity-without-goal", in: .principleC, .note, .tip, gate: .whenStated, .extended, for: .community,
    sources: "002 C; 002 E",
    title: Bilingual(nl: "Activiteit zonder doel", en: "Activity without a goal"),
    why: Bilingual(
      nl:
        "Als zichtbaar is aan welk doel een activiteit bijdraagt, snappen deelnemers waarom ze die doen.",
      en:
        "If it is clear which goal an activity serves, participants understand why they do it."),
    gathersAbove: 3, audience: .reviewer,
    examples: [
      .wrong(
        """
        leergemeenschap LG1: Coachgroep
        doel D1: Iedereen haalt het portfolio
        bijeenkomst: Start
          synchroon discussie: Wat willen we? [30 min] -> D1
          synchroon casus: Een lastig gesprek [groepjes van 4, 60 min]
          ^^^^^^^^^^^^^^^
        """),
      .wrong(
        """
        community LC1: Coaching group
        goal G1: Everyone passes the portfolio
        meeting: Start
          sync discussion: What do we want? [30 min] -> G1
          sync case: A hard conversation [groups of 4, 60 min]
          ^^^^^^^^^
        """),
      .right(
        """
        leergemeenschap LG1: Coachgroep
        doel D1: Iedereen haalt het portfolio
        bijeenkomst: Start
          synchroon check-in: Hoe zit je erbij? [10 min]
          synchroon discussie: Wat willen we? [30 min] -> D1
        """),
      .right(
        """
        community LC1: Coaching group
        goal G1: Everyone passes the portfolio
        meeting: Start
          sync case: A hard conversation [groups of 4, 60 min]
        """),
    ],
    find: findActivityWithoutGoal, say: sayActivityWithoutGoal)
}

private func findActivityWithoutGoal(_ look: inout Look<Void>) {
  let plan = look.plan
  // Only where the plan says it of others.
  guard plan.activities.contains(where: { !$0.outcomes.isEmpty }) else { return }
  for activity in plan.activities where activity.isRequired && isFormal(activity) {
    if activity.outcomes.isEmpty && plan.statedFollowers(of: activity.element).isEmpty {
      look.notMet(activity.element, ())
    } else {
      look.met()
    }
  }
}

/// Not informal, for getting acquainted, or to keep things running.
private func isFormal(_ activity: Activity) -> Bool {
  guard activity.kind != nil else { return false }
  return !activity.has([
    .informal, .acquaintance, .checkInOut, .agreement, .goal, .orientation, .communication, .monitoring, .studentRole,
    .buddy, .encouragement, .support, .institution,
  ])
}

private func sayActivityWithoutGoal(_: Void) -> Bilingual<String> {
  Bilingual(
    nl:
      "Er staat niet aan welk doel deze activiteit bijdraagt. Zet er een pijl naar dat doel achter, als het er is.",
    en:
      "The plan does not say which goal this activity serves. Add an arrow to that goal, if there is one.")
}
