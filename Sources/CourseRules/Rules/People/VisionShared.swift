import CourseModel
import Vocabulary

extension Rule {
  /// Whether the vision is truly shared.
  static let visionShared = Rule(
    asking: "vision-shared", .strong, for: .all, sources: "003 Instellingsniveau; 004 Instellingsniveau",
    title: Bilingual(nl: "Gedragen visie?", en: "A shared vision?"),
    why: Bilingual(
      nl:
        "Een visie op papier helpt pas als mensen er zelf achter staan. Dat hoor je in gesprekken, niet in een document.",
      en:
        "A vision on paper helps only when people stand behind it. You hear that in conversations, not in a document."),
    question: Bilingual(
      nl: "Staan docenten en studenten echt achter deze visie?",
      en: "Do teachers and students truly stand behind this vision?"),
    examples: [
      .asked(
        """
        cursus MC101: Marketing
        visie: Studenten leren door samen aan echte vragen te werken
        """),
      .asked(
        """
        institution HZ1: University of the North
        strategy: Online where it helps, together where it counts
        """),
      .notAsked(
        """
        course MC101: Marketing
        week 1: Start
          sync lecture: Brands [on campus, 45 min]
        """),
    ],
    isAsked: isVisionSharedAsked)
}

private func isVisionSharedAsked(_ context: Context) -> Bool {
  !context.plan.allStated(.vision).isEmpty || !context.plan.allStated(.strategy).isEmpty
}
