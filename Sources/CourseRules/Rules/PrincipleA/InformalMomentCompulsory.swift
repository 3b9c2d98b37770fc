import CourseModel
import Vocabulary

extension Rule {
  /// An informal moment that everyone has to attend.
  static let informalMomentCompulsory = Rule(
    "informal-moment-compulsory", in: .principleA, .note, .experience, gate: .whenStated, .extended,
    sources: "001 KM; 002 A; 002 2.2-post",
    title: Bilingual(nl: "Informeel en toch verplicht", en: "Informal, yet compulsory"),
    why: Bilingual(
      nl:
        "Een informeel moment is bedoeld om binnen te lopen. Niet iedereen kan of wil er elke keer bij zijn.",
      en:
        "An informal moment is meant for dropping in. Not everyone can or wants to be there each time."),
    audience: .reviewer,
    examples: [
      .wrong(
        """
        leergemeenschap CG1: Coachgroep
        week 2: Verder
          synchroon koffiekamer: Koffie voor de les [online, 15 min, verplicht]
          ^^^^^^^^^^^^^^^^^^^^^
        """),
      .wrong(
        """
        community CG1: Coaching group
        week 2: On we go
          sync coffee room: Coffee before class [online, 15 min, compulsory]
          ^^^^^^^^^^^^^^^^
        """),
      .right(
        """
        leergemeenschap CG1: Coachgroep
        week 2: Verder
          synchroon koffiekamer: Koffie voor de les [online, 15 min, optioneel]
        """),
      .right(
        """
        community CG1: Coaching group
        week 2: On we go
          sync coffee room: Coffee before class [online, 15 min]
        """),
    ],
    find: findInformalMomentCompulsory, say: sayInformalMomentCompulsory)
}

private func findInformalMomentCompulsory(_ look: inout Look<Void>) {
  let plan = look.plan
  for activity in plan.activities where activity.isSync && !activity.isCancelled && activity.has(.informal) {
    let element = activity.element
    let isCompulsory =
      plan.terms(.choice, of: element).contains(.required)
      || plan.terms(.presence, of: element).contains(.attendanceRequired)
    if isCompulsory {
      look.notMet(element, ())
    } else if activity.isOptional || plan.terms(.presence, of: element).contains(.attendanceFree) {
      look.met()
    } else {
      look.cannotTell(element, missing: .property(.choice))
    }
  }
}

private func sayInformalMomentCompulsory(_: Void) -> Bilingual<String> {
  Bilingual(
    nl:
      "Dit informele moment is verplicht. Laat iedereen liever vrij om binnen te lopen.",
    en:
      "This informal moment is compulsory. Rather leave everyone free to drop in.")
}
