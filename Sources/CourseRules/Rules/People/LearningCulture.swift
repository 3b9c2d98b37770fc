import CourseModel
import Vocabulary

extension Rule {
  /// Whether there is a culture in which teachers learn.
  static let learningCulture = Rule(
    asking: "learning-culture", .strong, for: [.programme, .institution],
    sources: "004 Instellingsniveau; 004 Gespreid leiderschap",
    title: Bilingual(nl: "Cultuur om te leren?", en: "A culture of learning?"),
    why: Bilingual(
      nl:
        "Nieuwe vormen vragen tijd om te proberen en van elkaar af te kijken. Of dat kan, zit in hoe mensen met elkaar omgaan.",
      en:
        "New forms take time to try out and to learn from each other. Whether that is possible lies in how people treat each other."
    ),
    question: Bilingual(
      nl: "Kunnen docenten hier van elkaar leren, en mag er iets mislukken?",
      en: "Can teachers learn from each other here, and may something fail?"),
    examples: [
      .asked(
        """
        instelling HN1: Hogeschool Noord
        stap pilot: Drie cursussen opnieuw ontwerpen
        """),
      .asked(
        """
        institution HZ1: University of the North
        step training: Workshops on designing a blend
        """),
      .notAsked(
        """
        institution HZ1: University of the North
        strategy: Online where it helps
        """),
    ],
    isAsked: isLearningCultureAsked)
}

private func isLearningCultureAsked(_ context: Context) -> Bool {
  !context.plan.allStated(.step).isEmpty || !context.plan.allStated(.dimension).isEmpty
}
