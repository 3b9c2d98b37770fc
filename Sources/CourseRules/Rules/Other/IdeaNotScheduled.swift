import CourseModel
import Vocabulary

extension Rule {
  /// An idea without a moment.
  static let ideaNotScheduled = Rule(
    "idea-not-scheduled", in: .other, .note, .experience, gate: .whenStated, .extended,
    sources: "002 B1-S1",
    title: Bilingual(nl: "Idee zonder moment", en: "Idea without a moment"),
    why: Bilingual(
      nl:
        "Van een idee zonder moment in het programma komt het meestal niet.",
      en:
        "An idea without a moment in the programme usually does not happen."),
    audience: .reviewer,
    examples: [
      .wrong(
        """
        leergemeenschap LG1: Coachgroep
        synchroon barbecue: Samen eten
        ^^^^^^^^^^^^^^^^^^
          uitvoering: idee
        """),
      .wrong(
        """
        community LC1: Coaching group
        sync coffee room: Coffee together
        ^^^^^^^^^^^^^^^^
          state: idea
        """),
      .right(
        """
        leergemeenschap LG1: Coachgroep
        synchroon barbecue: Samen eten [week 6]
          uitvoering: idee
        """),
      .right(
        """
        community LC1: Coaching group
        week 2: On we go
          sync coffee room: Coffee together
            state: idea
        """),
    ],
    find: findIdeaNotScheduled, say: sayIdeaNotScheduled)
}

private func findIdeaNotScheduled(_ look: inout Look<Void>) {
  let plan = look.plan
  for activity in plan.activities where plan.terms(.state, of: activity.element).contains(.stateIdea) {
    let element = activity.element
    let isPlaced = plan.model.elements[Int(element)].parent != plan.document
    if isPlaced || activity.weeks != nil || activity.recurrence != nil || plan.model.when(of: element) != nil {
      look.met()
    } else if plan.state(.when, of: element) == .unknown {
      look.cannotTell(element, missing: .property(.when))
    } else {
      look.notMet(element, ())
    }
  }
}

private func sayIdeaNotScheduled(_: Void) -> Bilingual<String> {
  Bilingual(
    nl:
      "Dit idee heeft nog geen moment. Zet het in een week of bijeenkomst, of laat het los.",
    en:
      "This idea has no moment yet. Put it in a week or meeting, or let it go.")
}
