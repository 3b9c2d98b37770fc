import CourseModel
import Vocabulary

extension Rule {
  /// Study groups without a time or place.
  static let studyGroupUnplaced = Rule(
    "study-group-unplaced", in: .principleE, .note, .experience, gate: .whenStated, .extended,
    sources: "002 B1-D2",
    title: Bilingual(nl: "Studiegroep zonder plek", en: "Study group without a place"),
    why: Bilingual(
      nl:
        "Vaste studiegroepen blijven bestaan als ze een vaste plek in het programma hebben.",
      en:
        "Study groups last if they have a fixed place in the programme."),
    audience: .reviewer,
    examples: [
      .wrong(
        """
        leergemeenschap LG1: Deeltijd
        asynchroon studiegroep: Samen studeren [groepjes van 6]
        ^^^^^^^^^^^^^^^^^^^^^^
        bijeenkomst: Start
          synchroon discussie: Wat willen we? [30 min]
        """),
      .wrong(
        """
        community LC1: Part-time
        async study group: Studying together [groups of 6]
        ^^^^^^^^^^^^^^^^^
        meeting: Start
          sync discussion: What do we want? [30 min]
        """),
      .right(
        """
        leergemeenschap LG1: Deeltijd
        asynchroon studiegroep: Samen studeren [groepjes van 6, wekelijks]
        """),
      .right(
        """
        community LC1: Part-time
        week 2: On we go
          async study group: Studying together [groups of 6]
        """),
    ],
    find: findStudyGroupUnplaced, say: sayStudyGroupUnplaced)
}

private func findStudyGroupUnplaced(_ look: inout Look<Void>) {
  let plan = look.plan
  for activity in plan.activities
  where !activity.isCancelled && (activity.kind == .studyGroups || activity.kind == .interestStudyGroups) {
    let element = activity.element
    let isPlaced =
      activity.weeks != nil || activity.recurrence != nil || activity.meeting >= 0
      || plan.model.when(of: element) != nil
      || plan.state(.location, of: element) == .stated
    if isPlaced {
      look.met()
    } else if plan.state(.when, of: element) == .unknown || plan.state(.recurrence, of: element) == .unknown {
      look.cannotTell(element, missing: .property(.when))
    } else {
      look.notMet(element, ())
    }
  }
}

private func sayStudyGroupUnplaced(_: Void) -> Bilingual<String> {
  Bilingual(
    nl:
      "Deze studiegroep heeft nog geen vaste tijd of plek. Met een moment in het programma houden groepen het langer vol.",
    en:
      "This study group has no fixed time or place yet. With a moment in the programme, groups keep going longer.")
}
