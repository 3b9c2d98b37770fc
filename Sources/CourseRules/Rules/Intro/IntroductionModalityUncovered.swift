import CourseModel
import Vocabulary

extension Rule {
  /// A blended course that gets acquainted in one way only.
  static let introductionModalityUncovered = Rule(
    "introduction-modality-uncovered", in: .intro, .note, .tip, gate: .whenStated, .extended, for: .course,
    sources: "001 KM",
    title: Bilingual(nl: "Kennismaken op één manier", en: "Getting acquainted in one way only"),
    why: Bilingual(
      nl:
        "In een blended cursus ontmoeten studenten elkaar online én op locatie; kennismaken kan op beide plekken.",
      en:
        "In a blended course, students meet online and on campus; getting acquainted can happen in both."),
    audience: .reviewer,
    argument: "isOnline",
    examples: [
      .wrong(
        """
        cursus MC101: Marketing
        onderwijsvorm: blended
        week 1: Start
          asynchroon voorstellen: Stel je voor met een foto [online, 20 min]
          ^^^^^^^^^^^^^^^^^^^^^^
          asynchroon groepsapp: Zeg hallo in de app [online, 5 min]
          synchroon voorstelrondje: Wie is wie? [online, 20 min]
        """),
      .wrong(
        """
        course MC101: Marketing
        delivery: blended
        week 1: Start
          sync getting acquainted: Who are we? [on campus, 30 min]
          ^^^^^^^^^^^^^^^^^^^^^^^
          sync two truths and a lie: Which one is it? [on campus, 20 min]
        """),
      .right(
        """
        cursus MC101: Marketing
        onderwijsvorm: blended
        week 1: Start
          asynchroon voorstellen: Stel je voor met een foto [online, 20 min]
          synchroon kennismaking: Wie zijn wij? [op locatie, 30 min]
        """),
      .right(
        """
        course MC101: Marketing
        delivery: blended
        week 1: Start
          sync getting acquainted: Who are we? [on campus, 30 min]
        """),
    ],
    find: findIntroductionModalityUncovered, say: sayIntroductionModalityUncovered)
}

private func findIntroductionModalityUncovered(_ look: inout Look<Bool>) {
  let plan = look.plan
  guard plan.isBlended else { return }
  let introductions = plan.activities.filter { $0.has(.acquaintance) && !$0.isCancelled }
  // One activity is held in one place.
  guard let first = introductions.first, introductions.count > 1 else { return }
  var places: Environments = []
  for activity in introductions {
    guard let environment = activity.environment?.value else {
      return look.cannotTell(activity.element, missing: .property(.environment))
    }
    places.formUnion(environment)
  }
  switch (places.contains(.online), !places.isDisjoint(with: [.onCampus, .workplace, .hybrid])) {
  case (true, false) where !places.contains(.hyflex): look.notMet(first.element, true)
  case (false, true) where !places.contains(.hyflex): look.notMet(first.element, false)
  default: look.met()
  }
}

private func sayIntroductionModalityUncovered(_ isOnline: Bool) -> Bilingual<String> {
  isOnline
    ? Bilingual(
      nl: "Studenten maken alleen online kennis, terwijl ze elkaar ook op locatie treffen. Iets kleins daar helpt ook.",
      en: "Students get acquainted online only, while they also meet on campus. Something small there helps too.")
    : Bilingual(
      nl: "Studenten maken alleen op locatie kennis, terwijl ze ook online samenwerken. Iets kleins daar helpt ook.",
      en:
        "Students get acquainted on campus only, while they also work together online. Something small there helps too."
    )
}
