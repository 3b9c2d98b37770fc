import CourseModel
import Vocabulary

extension Rule {
  /// Whether people feel safe with each other.
  static let climateSafe = Rule(
    asking: "climate-safe", .strong, sources: "000 Community of Inquiry; 001 CoI-social; 002 B",
    title: Bilingual(nl: "Veilig genoeg?", en: "Safe enough?"),
    why: Bilingual(
      nl:
        "Wie zich veilig voelt, stelt vragen en zegt het als iets niet klopt. Een plan kan daar ruimte voor maken; of het zo voelt, weet alleen wie erbij is.",
      en:
        "People who feel safe ask questions and say so when something is wrong. A plan can make room for that; only those who are there know whether it feels that way."
    ),
    question: Bilingual(
      nl: "Durven studenten hier te zeggen dat ze iets niet snappen of het ergens niet mee eens zijn?",
      en: "Do students dare to say here that they do not understand something, or disagree?"),
    examples: [
      .asked(
        """
        leergemeenschap CG1: Coachgroep
        bijeenkomst: Start
          synchroon discussie: Wat willen we? [30 min]
        """),
      .asked(
        """
        course MC101: Marketing
        week 1: Start
          meeting: Workshop [on campus]
            sync case: A brand of your own [groups of 4, 60 min]
        """),
      .notAsked(
        """
        cursus MC101: Marketing
        week 1: Start
          asynchroon lezen: Hoofdstuk 1 [60 min]
        """),
    ],
    isAsked: isClimateSafeAsked)
}

private func isClimateSafeAsked(_ context: Context) -> Bool {
  !context.plan.gatherings.isEmpty
}
