import CourseModel
import Vocabulary

extension Rule {
  /// A group meets again and again, and students have no part in how it goes.
  static let studentRolesMissing = Rule(
    "student-roles-missing", in: .principleD, .advice, .strong, gate: .whenChosen(.principle([.d, .e])), .core,
    sources: "002 D; 002 2.2-post; 001 CoI-social; 002 B1-H1; 002 B1-H2",
    title: Bilingual(nl: "Geen rollen voor studenten", en: "No roles for students"),
    why: Bilingual(
      nl: "Met een rol zorg je mee voor de bijeenkomst: als voorzitter, tijdbewaker, notulist of chef plezier.",
      en: "With a role you help to run the meeting: as chair, timekeeper, note taker or fun officer."),
    asksForMissing: true,
    examples: [
      .wrong(
        """
        leergemeenschap CG1: Coachgroep
        ^^^^^^^^^^^^^^^^^^^
        ontwerpprincipes: D
        studenten: 8
        bijeenkomst: Eerste
        bijeenkomst: Tweede
        bijeenkomst: Derde
        """,
        fixed: """
          leergemeenschap CG1: Coachgroep
          ontwerpprincipes: D
          studenten: 8
          rol voorzitter: Voorzitter [roulerend]
          rol tijdbewaker: Tijdbewaker [roulerend]
          rol notulist: Notulist [roulerend]
          rol chef plezier: Chef plezier [roulerend]
          bijeenkomst: Eerste
          bijeenkomst: Tweede
          bijeenkomst: Derde
          """),
      .wrong(
        """
        community CG1: Coaching group
        ^^^^^^^^^^^^^
        students: 8-10
        meeting: First
        meeting: Second
        meeting: Third
        """),
      .right(
        """
        leergemeenschap CG1: Coachgroep
        studenten: 8
        rol voorzitter: Voorzitter [roulerend]
        bijeenkomst: Eerste
        bijeenkomst: Tweede
        bijeenkomst: Derde
        """),
      .right(
        """
        community CG1: Coaching group
        students: 3
        meeting: First
        meeting: Second
        meeting: Third
        """),
    ],
    find: findMissingRoles, say: sayMissingRoles, fix: fixMissingRoles)
}

private func findMissingRoles(_ look: inout Look<Void>) {
  let plan = look.plan
  guard look.context.isCommunity(orWorksOn: [.d, .e]), !plan.isIndividualRoute,
    plan.sessionCount >= look.limits.lower(.minimumSessions)
  else { return }
  let isShared =
    !plan.all(.role).isEmpty || !plan.held(classes: [.studentRole, .studentLed]).isEmpty
    || plan.all(.agendaBy).contains { plan.model.terms($0).contains(.byStudents) }
  if isShared { return look.met() }
  guard let size = plan.meetingSize else {
    return look.cannotTell(plan.document, missing: .property(plan.isCommunity ? .students : .groupSize))
  }
  // Three people need no chair, and a lecture hall has other needs.
  guard size.lower > 3, size.upper <= look.limits.lower(.largeGroup) else { return }
  look.notMet(plan.document, ())
}

private func sayMissingRoles(_: Void) -> Bilingual<String> {
  Bilingual(
    nl:
      "Studenten hebben in deze bijeenkomsten geen eigen rol. Verdeel bijvoorbeeld de rollen voorzitter, tijdbewaker, notulist en chef plezier.",
    en:
      "Students have no role of their own in these meetings. Share out the roles of chair, timekeeper, note taker and fun officer, for example."
  )
}

private func fixMissingRoles(_ context: Context, _ signal: Signal<Void>) -> [Fix] {
  let roles: [Term] = [.roleChair, .roleTimekeeper, .roleNoteTaker, .roleFunOfficer]
  let lines = roles.map { role in
    let name = context.spelled(role)
    return
      "\(context.spelled(.role)) \(name): \(name.prefix(1).uppercased() + name.dropFirst()) [\(context.spelled(.rotating))]"
  }
  return [
    context.stating(
      lines.joined(separator: "\n"), Bilingual(nl: "Verdeel rollen om de beurt", en: "Share out roles in turn"), .unsafe
    )
  ]
}
