import CourseModel
import Vocabulary

extension Rule {
  /// An introduction without questions of its own.
  static let stockIntroductionQuestions = Rule(
    "stock-introduction-questions", in: .principleA, .note, .experience, gate: .whenStated, .extended,
    sources: "002 A; 002 2.2-post; 002 B1-S1; 002 B1-D2",
    title: Bilingual(nl: "Kennismaken zonder eigen vragen", en: "Introductions without questions of their own"),
    why: Bilingual(
      nl:
        "Verrassende vragen, serieus en speels door elkaar, leveren leukere gesprekken op dan naam en woonplaats.",
      en:
        "Surprising questions, serious and playful, make for livelier talk than name and home town."),
    asksForMissing: true, gathersAbove: 3, audience: .reviewer,
    examples: [
      .wrong(
        """
        cursus MC101: Marketing
        week 1: Start
          synchroon voorstelrondje: Wie is wie [online, 20 min]
          ^^^^^^^^^^^^^^^^^^^^^^^^
        """),
      .wrong(
        """
        course MC101: Marketing
        week 1: Start
          async introduction: Introduce yourself [online, 20 min]
          ^^^^^^^^^^^^^^^^^^
        """),
      .right(
        """
        cursus MC101: Marketing
        week 1: Start
          synchroon voorstelrondje: Wie is wie [online, 20 min]
            vragen: Wat at je als ontbijt, en waarvoor mogen we je 's nachts wakker maken?
        """),
      .right(
        """
        course MC101: Marketing
        week 1: Start
          async introduction: Introduce yourself with an object from your desk [online, 20 min]
            > Tell what it says about you.
        """),
      .right(
        """
        course MC101: Marketing
        week 1: Start
          sync two truths and a lie: Which one is it? [online, 20 min]
        """),
    ],
    find: findStockIntroductionQuestions, say: sayStockIntroductionQuestions)
}

private func findStockIntroductionQuestions(_ look: inout Look<Void>) {
  let plan = look.plan
  for activity in plan.activities where !activity.isCancelled && isPlainRound(activity.kind) {
    switch plan.state(.prompt, of: activity.element) {
    case .stated, .none: look.met()
    case .unknown: look.cannotTell(activity.element, missing: .property(.prompt))
    case .notStated:
      if isFilledIn(activity.element, plan) { look.met() } else { look.notMet(activity.element, ()) }
    }
  }
}

/// Forms that are as good as the questions asked in them.
private func isPlainRound(_ kind: ActivityKind?) -> Bool {
  switch kind {
  case .some(.introRound), .some(.introPostWithPhoto), .some(.presentYourself), .some(.gettingAcquainted): true
  default: false
  }
}

/// What people bring when they are asked for more than their name.
private let playful: SoughtWords = [
  "foto van", "voorwerp", "favoriet", "liefst", "leukste", "grappig", "bijzonder", "verrassend", "picture of",
  "photo of", "object", "favourite", "favorite", "funny", "special", "surprising",
]

/// What is asked can also stand in a description or in the title.
private func isFilledIn(_ activity: Int32, _ plan: Plan) -> Bool {
  plan.isExplained(activity) || plan.state(.topic, of: activity) == .stated
    || plan.snapshot.title(activity).contains("?") || playful.occur(in: plan.snapshot.title(activity))
}

private func sayStockIntroductionQuestions(_: Void) -> Bilingual<String> {
  Bilingual(
    nl:
      "Er staat niet wat deelnemers bij deze kennismaking vertellen. Bedenk een paar vragen, serieus en speels door elkaar.",
    en:
      "The plan does not say what people tell each other here. Think of a few questions, serious and playful.")
}
