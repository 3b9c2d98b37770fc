import CourseModel
import Vocabulary

extension Rule {
  /// Whether there is room for what happens on the spot.
  static let roomInTheMoment = Rule(
    asking: "room-in-the-moment", .tip, sources: "001 OP-E; 002 E",
    title: Bilingual(nl: "Ruimte voor het moment?", en: "Room for the moment?"),
    why: Bilingual(
      nl:
        "Een open vraag op het goede moment en genoeg tempo houden een bijeenkomst levendig. Dat laat zich niet plannen.",
      en:
        "An open question at the right time and enough pace keep a meeting lively. That cannot be planned."),
    question: Bilingual(
      nl: "Is er in de bijeenkomsten ruimte voor open vragen en voor wat er ter plekke gebeurt, met genoeg tempo?",
      en: "Is there room in the meetings for open questions and for what happens on the spot, at a good pace?"),
    examples: [
      .asked(
        """
        cursus MC101: Marketing
        week 1: Start
          les: Werkcollege [op locatie]
            synchroon discussie: Wat is een merk? [30 min]
        """),
      .asked(
        """
        community CG1: Coaching group
        meeting: Start [online]
          sync brainstorm: What do we want to learn? [20 min]
        """),
      .notAsked(
        """
        course MC101: Marketing
        week 1: Start
          sync lecture: Brands [on campus, 45 min]
        """),
    ],
    isAsked: isRoomInTheMomentAsked)
}

private func isRoomInTheMomentAsked(_ context: Context) -> Bool {
  context.plan.activities.contains { activity in
    activity.isSync && !activity.isCancelled
      && !activity.facets.types.isDisjoint(with: [.discussion, .collaboration])
  }
}
