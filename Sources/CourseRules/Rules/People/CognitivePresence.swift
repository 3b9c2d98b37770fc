import CourseModel
import Vocabulary

extension Rule {
  /// Whether the design makes students find out and understand.
  static let cognitivePresence = Rule(
    asking: "cognitive-presence", .framework, sources: "CoI; 000 Community of Inquiry; 001 CoI-cognitive",
    title: Bilingual(nl: "Cognitieve aanwezigheid?", en: "Cognitive presence?"),
    why: Bilingual(
      nl:
        "Samen iets uitzoeken en er betekenis aan geven is meer dan opdrachten maken. Of studenten zo ver komen, zie je aan wat ze zeggen en maken.",
      en:
        "Finding something out together and making sense of it is more than doing tasks. Whether students get that far shows in what they say and make."
    ),
    question: Bilingual(
      nl: "Brengt dit ontwerp studenten ertoe om iets uit te zoeken en er zelf betekenis aan te geven?",
      en: "Does this design lead students to find things out and make sense of them for themselves?"),
    examples: [
      .asked(
        """
        cursus MC101: Marketing
        leeruitkomst LU1: Past theorie toe op een eigen merk
        week 1: Start
          asynchroon lezen: Hoofdstuk 1 [60 min]
        """),
      .asked(
        """
        course MC101: Marketing
        week 1: Start
          sync case: A brand of your own [groups of 4, 60 min]
        """),
      .notAsked(
        """
        course MC101: Marketing
        delivery: blended
        """),
    ],
    isAsked: isCognitivePresenceAsked)
}

private func isCognitivePresenceAsked(_ context: Context) -> Bool {
  !context.plan.activities.isEmpty
}
