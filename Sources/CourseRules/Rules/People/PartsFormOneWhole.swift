import CourseModel
import Vocabulary

extension Rule {
  /// Whether what is online and what is on campus make one whole.
  static let partsFormOneWhole = Rule(
    asking: "parts-form-one-whole", .strong, for: .course, sources: "003 Definities; 004 Wat is Blended Onderwijs?",
    title: Bilingual(nl: "Eén geheel?", en: "One whole?"),
    why: Bilingual(
      nl:
        "Blended is meer dan online naast op locatie: het een versterkt het ander. Of dat lukt, merk je pas als je de cursus als student doorloopt.",
      en:
        "Blended is more than online next to on campus: each strengthens the other. Whether that works shows only when you go through the course as a student."
    ),
    question: Bilingual(
      nl: "Vormen de delen online en op locatie voor een student samen één geheel?",
      en: "Do the online and on-campus parts make one whole for a student?"),
    examples: [
      .asked(
        """
        cursus MC101: Marketing
        onderwijsvorm: blended
        week 1: Start
          asynchroon kennisclip: Wat is een merk? [online, 10 min]
          synchroon casus: Een eigen merk [op locatie, 60 min]
        """),
      .asked(
        """
        course MC101: Marketing
        delivery: blended
        week 1: Start
          async video: What is a brand? [online, 10 min]
          sync case: A brand of your own [on campus, 60 min]
        """),
      .notAsked(
        """
        course MC101: Marketing
        delivery: on campus
        week 1: Start
          sync lecture: Brands [on campus, 45 min]
        """),
    ],
    isAsked: isPartsFormOneWholeAsked)
}

private func isPartsFormOneWholeAsked(_ context: Context) -> Bool {
  context.plan.isBlended && !context.plan.activities.isEmpty
}
