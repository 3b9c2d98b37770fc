import CourseModel
import Vocabulary

extension Rule {
  /// Newcomers join a group that already runs.
  static let midyearIntakeWithoutOwnStart = Rule(
    "midyear-intake-without-own-start", in: .boarding, .advice, .experience, gate: .whenStated, .extended,
    sources: "002 B1-S1; 002 B1-D1; 002 B1-L2",
    title: Bilingual(nl: "Latere instroom zonder eigen start", en: "Later intake without a start of its own"),
    why: Bilingual(
      nl: "Wie later instapt, heeft andere vragen dan wie er al is, en kan de groep juist daarom iets brengen.",
      en:
        "Those who join later have other questions than those already there, and may bring the group something for that very reason."
    ),
    asksForMissing: true,
    examples: [
      .wrong(
        """
        leergemeenschap LG1: Coachgroep
        instroom: september 2020
        instroom: februari 2021
        ^^^^^^^^
        bijeenkomst: Start
          synchroon check-in: Hoe kom je binnen? [10 min]
        """),
      .wrong(
        """
        community LC1: Coaching group
        intake:
          - September 2020
          - February 2021
            ^^^^^^^^^^^^^
        meeting: Start
          sync check-in: How are you? [10 min]
        """),
      .right(
        """
        leergemeenschap LG1: Coachgroep
        instroom: september 2020
        instroom: februari 2021
        bijeenkomst: Start
          synchroon check-in: Alleen voor wie nieuw is [10 min]
            voor wie: nieuwkomers
        """),
      .right(
        """
        community LC1: Coaching group
        intake: September 2020
        meeting: Start
          sync check-in: How are you? [10 min]
        """),
    ],
    find: findLaterIntakes, say: sayLaterIntake)
}

private func findLaterIntakes(_ look: inout Look<Void>) {
  let plan = look.plan
  let intakes = plan.allStated(.intake)
  guard intakes.count >= 2, let later = intakes.last, !plan.activities.isEmpty else { return }
  let isAddressed = plan.activities.contains { activity in
    activity.kind == .newcomersSession || activity.has(.buddy)
      || plan.terms(.scope, of: activity.element).contains(.scopeNewcomers)
  }
  if isAddressed { look.met() } else { look.notMet(later, ()) }
}

private func sayLaterIntake(_: Void) -> Bilingual<String> {
  Bilingual(
    nl:
      "Hier sluiten later studenten aan bij een groep die al loopt. Geef ze een eigen start of een maatje, en plan hoe beide groepen elkaar ontmoeten.",
    en:
      "Students join a group here that is already running. Give them a start of their own or a buddy, and plan how both groups meet."
  )
}
