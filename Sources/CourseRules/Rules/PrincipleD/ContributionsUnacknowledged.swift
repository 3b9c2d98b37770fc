import CourseModel
import Vocabulary

extension Rule {
  /// Nowhere appreciation for what people contribute.
  static let contributionsUnacknowledged = Rule(
    "contributions-unacknowledged", in: .principleD, .note, .tip,
    gate: .whenChosen(Focus(principles: .d, presences: .social)), .extended,
    sources: "002 D; 001 CoI-social",
    title: Bilingual(nl: "Geen waardering voor bijdragen", en: "No appreciation for contributions"),
    why: Bilingual(
      nl:
        "Wie merkt dat een bijdrage wordt gezien, doet eerder weer mee.",
      en:
        "Those who notice that a contribution is seen are more likely to join in again."),
    asksForMissing: true, audience: .reviewer,
    examples: [
      .wrong(
        """
        leergemeenschap LG1: Coachgroep
        ^^^^^^^^^^^^^^^^^^^
        ontwerpprincipes: D
        bijeenkomst: Start
          synchroon discussie: Wat willen we? [30 min]
        bijeenkomst: Verder
          synchroon intervisie: Elkaar helpen [groepjes van 4, 40 min]
        bijeenkomst: Slot
          synchroon discussie: Wat nemen we mee? [30 min]
        """),
      .wrong(
        """
        community LC1: Coaching group
        ^^^^^^^^^^^^^
        principles: D
        meeting: Start
          sync discussion: What do we want? [30 min]
        meeting: On we go
          sync peer consultation: Helping each other [groups of 4, 40 min]
        meeting: Close
          sync discussion: What do we take home? [30 min]
        """),
      .right(
        """
        leergemeenschap LG1: Coachgroep
        ontwerpprincipes: D
        bijeenkomst: Start
          synchroon discussie: Wat willen we? [30 min]
        bijeenkomst: Verder
          synchroon waardering uitspreken: Wie hielp jou deze week? [10 min]
        bijeenkomst: Slot
          synchroon discussie: Wat nemen we mee? [30 min]
        """),
      .right(
        """
        community LC1: Coaching group
        principles: D
        meeting: Start
          sync discussion: What do we want? [30 min]
        """),
    ],
    find: findContributionsUnacknowledged, say: sayContributionsUnacknowledged)
}

private let appreciation: SoughtWords = [
  "waarder", "complimen", "belon", "bedank", "trots", "appreciat", "reward", "thank", "proud", "recognition",
]

private func findContributionsUnacknowledged(_ look: inout Look<Void>) {
  let plan = look.plan
  guard plan.gatherings.count >= look.limits.lower(.minimumSessions) else { return }
  let isThere = plan.activities.contains { activity in
    !activity.isCancelled
      && (activity.has(.encouragement) || activity.kind == .groupMemberEvaluation
        || activity.kind == .introductionRewards)
  }
  if isThere || plan.mentions(appreciation, in: plan.document) { look.met() } else { look.notMet(plan.document, ()) }
}

private func sayContributionsUnacknowledged(_: Void) -> Bilingual<String> {
  Bilingual(
    nl:
      "Nergens staat hoe bijdragen en hulp aan elkaar worden gewaardeerd. Een kort moment om dat uit te spreken is al genoeg.",
    en:
      "Nowhere does it say how contributions and mutual help are appreciated. A short moment to say so is enough.")
}
