import CourseModel
import Vocabulary

extension Rule {
  /// Whether teachers believe in it and feel able to do it.
  static let teachersConfident = Rule(
    asking: "teachers-confident", .strong, sources: "004 Docenten en studenten; 004 Aandachtspunten",
    title: Bilingual(nl: "Vertrouwen bij docenten?", en: "Are teachers confident?"),
    why: Bilingual(
      nl:
        "Een ontwerp werkt zo goed als de mensen die het geven. Hoe zij erin staan, staat in geen enkel plan.",
      en:
        "A design works as well as the people who teach it. How they feel about it stands in no plan."),
    question: Bilingual(
      nl: "Hebben de docenten er zelf vertrouwen in, en durven ze het zo te geven?",
      en: "Do the teachers believe in it themselves, and do they feel able to teach it this way?"),
    examples: [
      .asked(
        """
        cursus MC101: Marketing
        onderwijsvorm: blended
        """),
      .asked(
        """
        course MC101: Marketing
        delivery: online
        """),
      .notAsked(
        """
        cursus MC101: Marketing
        onderwijsvorm: op locatie
        """),
    ],
    isAsked: isTeachersConfidentAsked)
}

private func isTeachersConfidentAsked(_ context: Context) -> Bool {
  context.plan.isOnlineOrBlended || context.plan.delivery == .deliveryHybrid
}
