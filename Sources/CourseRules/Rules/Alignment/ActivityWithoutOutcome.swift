import CourseModel
import Vocabulary

extension Rule {
  /// An activity serves no outcome.
  static let activityWithoutOutcome = Rule(
    "activity-without-outcome", in: .alignment, .advice, .framework, gate: .whenStated, .extended, for: .course,
    sources: "Biggs; QM 5",
    title: Bilingual(nl: "Activiteit zonder leeruitkomst", en: "Activity without an outcome"),
    why: Bilingual(
      nl: "Studenten zien graag waar iets voor dient. Kennismaken en praktische zaken mogen gerust zonder.",
      en: "Students like to see what something is for. Getting acquainted and practical matters may well go without."),
    gathersAbove: 3,
    argument: "activity",
    examples: [
      .wrong(
        """
        cursus MC101: Marketing
        leeruitkomst LU1: Past communicatietheorie toe op een merk
        week 1: Start
          asynchroon quiz: Test jezelf [15 min] -> LU1
          asynchroon lezen: Hoofdstuk 2 [40 min]
          ^^^^^^^^^^^^^^^^
        """,
        fixed: """
          cursus MC101: Marketing
          leeruitkomst LU1: Past communicatietheorie toe op een merk
          week 1: Start
            asynchroon quiz: Test jezelf [15 min] -> LU1
            asynchroon lezen: Hoofdstuk 2 [40 min]
              voor: LU1
          """),
      .wrong(
        """
        course MC101: Marketing
        outcome LO1: Applies communication theory to a brand
        outcome LO2: Gives feedback on a campaign
        week 1: Start
          sync case: A brand of your own [60 min]
          ^^^^^^^^^
          async quiz: Test yourself [15 min] -> LO1, LO2
        """),
      .right(
        """
        cursus MC101: Marketing
        leeruitkomst LU1: Past communicatietheorie toe op een merk
        week 1: Start
          synchroon ijsbreker: Twee waarheden en een leugen [10 min]
          asynchroon quiz: Test jezelf [15 min] -> LU1
        """),
      .right(
        """
        course MC101: Marketing
        week 1: Start
          async quiz: Test yourself [15 min]
        """),
    ],
    find: findActivitiesWithoutOutcome, say: sayActivityWithoutOutcome, fix: fixActivityWithoutOutcome)
}

private func findActivitiesWithoutOutcome(_ look: inout Look<String>) {
  let plan = look.plan
  guard !plan.outcomes.isEmpty, plan.activities.contains(where: { !$0.outcomes.isEmpty }) else { return }
  for activity in plan.activities where activity.isRequired {
    // Work for an assessment serves what the assessment is about.
    if !activity.outcomes.isEmpty || plan.isAssessed(activity, assessed: []) {
      look.met()
    } else if activity.isOfUnknownKind {
      look.cannotTell(activity.element, missing: .kindOfActivity)
    } else if !mayGoWithout(activity) {
      look.notMet(activity.element, look.context.label(activity.element))
    }
  }
}

/// Getting acquainted, rituals, practical matters and evaluation are not there for an outcome.
private func mayGoWithout(_ activity: Activity) -> Bool {
  activity.has([
    .acquaintance, .informal, .checkInOut, .agreement, .goal, .orientation, .institution, .support, .communication,
    .monitoring, .studentRole, .buddy, .encouragement,
  ])
}

private func sayActivityWithoutOutcome(_ label: String) -> Bilingual<String> {
  Bilingual(
    nl:
      "'\(label)' hoort nog niet bij een leeruitkomst. Zet '->' met de code erachter, dan zien studenten waar het voor is.",
    en:
      "'\(label)' does not belong to an outcome yet. Put '->' and the code behind it, so that students see what it is for."
  )
}

private func fixActivityWithoutOutcome(_ context: Context, _ signal: Signal<String>) -> [Fix] {
  context.linkingToOnlyOutcome(signal.element) { Bilingual(nl: "Verbind het met \($0)", en: "Link it to \($0)") }
}
