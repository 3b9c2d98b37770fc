import CourseModel
import Vocabulary

extension Rule {
  /// Whether students think, or are only busy.
  static let activityIsThinking = Rule(
    asking: "activity-is-thinking", .strong, sources: "001 CoI-cognitive; 003 Cursusniveau",
    title: Bilingual(nl: "Bezig of aan het denken?", en: "Busy or thinking?"),
    why: Bilingual(
      nl:
        "Druk bezig zijn is te zien, nadenken niet. Een plan laat zien wat studenten doen, niet wat er in hun hoofd gebeurt.",
      en:
        "One can see that people are busy, not that they think. A plan shows what students do, not what goes on in their heads."
    ),
    question: Bilingual(
      nl: "Zetten de activiteiten studenten echt aan het denken, of zijn ze er vooral druk mee?",
      en: "Do the activities really make students think, or mainly keep them busy?"),
    examples: [
      .asked(
        """
        cursus MC101: Marketing
        week 1: Start
          synchroon casus: Een eigen merk [groepjes van 4, 60 min]
        """),
      .asked(
        """
        course MC101: Marketing
        week 1: Start
          async quiz: Test yourself [online, 15 min]
        """),
      .notAsked(
        """
        course MC101: Marketing
        week 1: Start
          async reading: Chapter 1 [60 min]
        """),
    ],
    isAsked: isActivityIsThinkingAsked)
}

private func isActivityIsThinkingAsked(_ context: Context) -> Bool {
  context.plan.activities.contains { activity in
    !activity.isCancelled && !activity.facets.types.isEmpty && !activity.isPassive
  }
}
