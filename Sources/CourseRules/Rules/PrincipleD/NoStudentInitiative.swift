import CourseModel
import Vocabulary

extension Rule {
  /// From start to end someone else leads everything.
  static let noStudentInitiative = Rule(
    "no-student-initiative", in: .principleD, .advice, .strong, gate: .whenChosen(.principle([.d, .e])), .extended,
    sources: "002 D; 002 E; 002 2.2-post; 002 B1-L1; 002 B1-L2; 002 B1-H1; 002 B1-H2",
    title: Bilingual(nl: "Studenten leiden niets zelf", en: "Students lead nothing themselves"),
    why: Bilingual(
      nl: "Op den duur wordt een groep sterker als het initiatief van de leden komt.",
      en: "In the long run a group grows stronger if its members take the initiative."),
    asksForMissing: true,
    examples: [
      .wrong(
        """
        leergemeenschap CG1: Coachgroep
        ^^^^^^^^^^^^^^^^^^^
        ontwerpprincipes: D
        bijeenkomst: Eerste
        bijeenkomst: Tweede
          synchroon discussie: Hoe gaat het? [30 min]
            geleid door: coach
        bijeenkomst: Derde
          synchroon discussie: Hoe nu verder? [30 min]
            geleid door: coach
        """,
        fixed: """
          leergemeenschap CG1: Coachgroep
          ontwerpprincipes: D
          bijeenkomst: Eerste
          bijeenkomst: Tweede
            synchroon discussie: Hoe gaat het? [30 min]
              geleid door: coach
          bijeenkomst: Derde
            synchroon discussie: Hoe nu verder? [30 min]
              geleid door: coach
            synchroon check-in door studenten: Check-in door studenten [?]
          """),
      .wrong(
        """
        community CG1: Coaching group
        ^^^^^^^^^^^^^
        meeting: First
        meeting: Second
        meeting: Third
          sync discussion: What next? [30 min]
            led by: teacher
        """),
      .right(
        """
        leergemeenschap CG1: Coachgroep
        bijeenkomst: Eerste
        bijeenkomst: Tweede
          synchroon discussie: Hoe gaat het? [30 min]
            geleid door: coach
        bijeenkomst: Derde
          synchroon check-in: Hoe zit je erbij? [10 min]
            geleid door: studenten
        """),
      .right(
        """
        community CG1: Coaching group
        meeting: First
        meeting: Second
        meeting: Third
          agenda by: students
          sync discussion: What next? [30 min]
            led by: teacher
        """),
    ],
    find: findMissingInitiative, say: sayMissingInitiative, fix: fixMissingInitiative)
}

private func findMissingInitiative(_ look: inout Look<Void>) {
  let plan = look.plan
  guard look.context.isCommunity(orWorksOn: [.d, .e]), plan.sessionCount >= look.limits.lower(.minimumSessions) else {
    return
  }
  let isTheirs =
    plan.all(.agendaBy).contains { plan.model.terms($0).contains(.byStudents) }
    || !plan.held(classes: .studentLed).isEmpty
    || plan.heldActivities.contains { plan.activities[$0].facets.leaders.contains(.students) }
  if isTheirs { return look.met() }
  var later = 0
  for at in plan.heldActivities where plan.activities[at].isSync {
    guard let stretch = plan.stretch(of: at) else {
      return look.cannotTell(plan.activities[at].element, missing: .time)
    }
    // The start is for whoever guides the group.
    if stretch.upperBound <= 333 { continue }
    if plan.activities[at].facets.leaders.isEmpty {
      return look.cannotTell(plan.activities[at].element, missing: .property(.ledBy))
    }
    later += 1
  }
  if later > 0 { look.notMet(plan.document, ()) }
}

private func sayMissingInitiative(_: Void) -> Bilingual<String> {
  Bilingual(
    nl:
      "Ook na het begin leiden studenten zelf nog niets. Laat hen een check-in, een deel van een bijeenkomst of de agenda verzorgen.",
    en:
      "After the start, too, students do not lead anything themselves yet. Let them run a check-in, part of a meeting, or the agenda."
  )
}

private func fixMissingInitiative(_ context: Context, _ signal: Signal<Void>) -> [Fix] {
  let last = context.plan.heldGatherings.last
  return [
    context.addingActivity(.studentLedCheckIn, to: last), context.addingActivity(.studentLedLessonPart, to: last),
    context.addingActivity(.studentOrganisedGuestLecture, to: last),
  ]
}
