import CourseModel
import CourseSyntax
import Vocabulary

extension Rule {
  /// A meeting on campus has a date and no room.
  static let physicalSessionWithoutRoom = Rule(
    "physical-session-without-room", in: .principleG, .advice, .tip, gate: .whenStated, .core,
    sources: "002 G",
    title: Bilingual(nl: "Bijeenkomst op locatie zonder ruimte", en: "Meeting on campus without a room"),
    why: Bilingual(
      nl: "Een passende ruimte maakt verschil: in een kring praten gaat niet in elke zaal.",
      en: "A fitting room matters: not every room lets you talk in a circle."),
    asksForMissing: true, gathersAbove: 3,
    examples: [
      .wrong(
        """
        leergemeenschap LG1: Zorg in de wijk
        bijeenkomst: Start [op locatie, 7 september 2026, 90 min]
        ^^^^^^^^^^^
        """,
        fixed: """
          leergemeenschap LG1: Zorg in de wijk
          bijeenkomst: Start [op locatie, 7 september 2026, 90 min]
            ruimte: ?
          """),
      .wrong(
        """
        course MC101: Marketing
        week 1: Start
          meeting: Kick-off [on campus, 2026-09-07, 90 min]
          ^^^^^^^
            sync kick-off: Who are we? [whole group, 90 min]
        """),
      .right(
        """
        leergemeenschap LG1: Zorg in de wijk
        rooster: Ruimtes staan in MyTimetable
        bijeenkomst: Start [op locatie, 7 september 2026, 90 min]
        """),
      .right(
        """
        course MC101: Marketing
        week 1: Start
          meeting: Kick-off [on campus, 2026-09-07, 90 min]
            place: Kralingse Bos
        week 2: Next
          meeting: Class [on campus, 90 min]
        """),
    ],
    find: findRooms, say: sayRoom, fix: fixRoom)
}

private func findRooms(_ look: inout Look<Void>) {
  let plan = look.plan
  // Rooms come with the timetable, or hold for the whole course.
  let isElsewhere =
    plan.isSaid([.schedule, .space, .location], of: plan.document)
    || look.context.above.contains { $0.isSaid([.schedule], of: $0.document) }
  for gathering in plan.gatherings {
    guard gathering.environment?.value.contains(.onCampus) ?? false,
      plan.model.when(of: gathering.element)?.date != nil,
      !gathering.activities.contains(where: { isElsewhereArranged(plan.activities[$0]) })
    else { continue }
    let elements =
      [gathering.element, gathering.module] + gathering.activities.map { plan.activities[$0].element }
    let hasRoom =
      isElsewhere || elements.contains { plan.isSaid([.space, .location], of: $0) }
      || gathering.activities.contains { plan.activities[$0].kind == .suitableRoom }
    if hasRoom { look.met() } else { look.notMet(gathering.element, ()) }
  }
}

/// Not held, or in a room that the exam office sees to.
private func isElsewhereArranged(_ activity: Activity) -> Bool {
  activity.isCancelled || activity.isExam
}

private func sayRoom(_: Void) -> Bilingual<String> {
  Bilingual(
    nl:
      "De datum staat vast, de ruimte nog niet. Zet erbij waar je elkaar treft en kies een ruimte die past bij wat je gaat doen.",
    en: "The date is set, the room is not. Add where you meet, and choose a room that suits what you will do.")
}

private func fixRoom(_ context: Context, _ signal: Signal<Void>) -> [Fix] {
  let word = Keyword.space.row.names.canonical(context.language)
  return [
    Fix(
      Bilingual(nl: "Zet de ruimte erbij", en: "Add the room"), .needsText,
      [context.insertion("\(word): ?", under: signal.element)])
  ]
}
