import CourseModel
import Vocabulary

extension Rule {
  /// Whether the reason given for the mix is a good one.
  static let rationaleConvincing = Rule(
    asking: "rationale-convincing", .strong, sources: "003 Cursusniveau; 004 Redenen",
    title: Bilingual(nl: "Goede reden?", en: "A good reason?"),
    why: Bilingual(
      nl:
        "Dat er een reden staat, is te zien. Of die klopt voor deze studenten en dit vak, weten alleen mensen die ze kennen.",
      en:
        "One can see that a reason is given. Whether it holds for these students and this subject, only people who know them can tell."
    ),
    question: Bilingual(
      nl: "Overtuigt de reden die het plan voor deze mix geeft, voor deze studenten en dit vak?",
      en: "Is the reason the plan gives for this mix convincing, for these students and this subject?"),
    examples: [
      .asked(
        """
        cursus MC101: Marketing
        onderwijsvorm: blended
          reden: Deeltijders reizen ver, dus op locatie doen we wat alleen samen kan
        """),
      .asked(
        """
        course MC101: Marketing
        delivery: blended
          reason: Part-time students travel far, so on campus we do what needs others
        """),
      .notAsked(
        """
        cursus MC101: Marketing
        onderwijsvorm: blended
        """),
    ],
    isAsked: isRationaleConvincingAsked)
}

private func isRationaleConvincingAsked(_ context: Context) -> Bool {
  context.plan.blendReason == .stated
}
