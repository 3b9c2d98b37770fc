import CourseModel
import SourceText
import Vocabulary

extension Rule {
  /// The same student may keep the same role all along.
  static let studentRolesNotRotating = Rule(
    "student-roles-not-rotating", in: .principleD, .advice, .strong, gate: .whenStated, .core,
    sources: "001 CoI-social; 002 D; 002 praatplaat; 002 B1-H2",
    title: Bilingual(nl: "Rollen rouleren niet", en: "Roles do not rotate"),
    why: Bilingual(
      nl: "Als rollen rouleren, doet iedereen eens iets wat goed past en eens iets nieuws.",
      en: "If roles rotate, everyone gets to do something that suits them, and something new."),
    asksForMissing: true,
    examples: [
      .wrong(
        """
        leergemeenschap CG1: Coachgroep
        rol voorzitter: Voorzitter
        ^^^^^^^^^^^^^^
        bijeenkomst: Eerste
        bijeenkomst: Tweede
        """,
        fixed: """
          leergemeenschap CG1: Coachgroep
          rol voorzitter: Voorzitter
            roulatie: roulerend
          bijeenkomst: Eerste
          bijeenkomst: Tweede
          """),
      .wrong(
        """
        community CG1: Coaching group
        role chair: Chair [fixed]
        ^^^^^^^^^^
        role note taker: Note taker [rotating]
        meeting: First
        meeting: Second
        """,
        fixed: """
          community CG1: Coaching group
          role chair: Chair [rotating]
          role note taker: Note taker [rotating]
          meeting: First
          meeting: Second
          """),
      .right(
        """
        leergemeenschap CG1: Coachgroep
        rol voorzitter: Voorzitter [roulerend]
        bijeenkomst: Eerste
        bijeenkomst: Tweede
        """),
      .right(
        """
        course MC101: Marketing
        meeting: First
          sync case: A brand [groups of 4, 60 min]
            role chair: Chair
        meeting: Second
        """),
    ],
    find: findFixedRoles, say: sayFixedRoles, fix: fixFixedRoles)
}

private struct FixedRoles: Sendable {
  var roles: [Int32] = []
  /// Said to stay with one student, rather than left open.
  var isSaid = false
}

extension FixedRoles: MessageFacts {
  var arguments: [MessageArgument] {
    [.init("isSaidToStay", isSaid)]
  }
}

private func findFixedRoles(_ look: inout Look<FixedRoles>) {
  let plan = look.plan
  guard plan.sessionCount >= 2 else { return }
  var facts = FixedRoles()
  var lasting = 0
  for role in plan.allStated(.role) where isMeetingRole(role, plan) && lasts(role, plan) {
    lasting += 1
    switch plan.state(.rotation, of: role) {
    case .notStated: facts.roles.append(role)
    case .stated where plan.term(.rotation, of: role) == .notRotating:
      facts.roles.append(role)
      facts.isSaid = true
    case .stated, .none, .unknown: break
    }
  }
  look.met(lasting - facts.roles.count)
  guard let first = facts.roles.first else { return }
  let others = facts.roles.dropFirst().map { RelatedPlace(plan.headSpan(of: $0), sayFixedRoles(facts)) }
  look.notMet(first, facts, related: others)
}

/// Chair, timekeeper and the like: not a buddy, nor a part in a play.
private func isMeetingRole(_ role: Int32, _ plan: Plan) -> Bool { plan.kindOrListKind(of: role) != nil }

/// For all meetings, rather than for one activity.
private func lasts(_ role: Int32, _ plan: Plan) -> Bool {
  var holder = plan.model.elements[Int(role)].parent
  if holder >= 0, plan.model.elements[Int(holder)].keyword == .role { holder = plan.model.elements[Int(holder)].parent }
  if holder == plan.document { return true }
  guard let at = plan.activity(at: holder) else {
    return holder >= 0 && plan.model.elements[Int(holder)].keyword == .group
  }
  let activity = plan.activities[at]
  return !activity.isCancelled && (activity.has(.studentRole) || activity.occurrences.lowest > 1)
}

private func sayFixedRoles(_ facts: FixedRoles) -> Bilingual<String> {
  if facts.isSaid {
    return Bilingual(
      nl:
        "Deze rol blijft steeds bij dezelfde student. Laat rollen rouleren, als het kan naar wat iemand kan of wil leren.",
      en:
        "This role stays with the same student. Let roles rotate, if possible by what people are good at or want to learn."
    )
  }
  return Bilingual(
    nl:
      "Er staat niet of studenten elkaar in deze rol afwisselen. Laat rollen rouleren, als het kan naar wat iemand kan of wil leren.",
    en:
      "The plan does not say whether students take turns in this role. Let roles rotate, if possible by what people are good at or want to learn."
  )
}

private func fixFixedRoles(_ context: Context, _ signal: Signal<FixedRoles>) -> [Fix] {
  var edits: [TextEdit] = []
  for role in signal.facts.roles {
    if let stated = context.model.child(.rotation, of: role) {
      edits.append(TextEdit(context.model.elements[Int(stated)].textSpan, context.spelled(.rotating)))
    } else {
      let line = "\(context.spelled(.rotation)): \(context.spelled(.rotating))"
      edits.append(context.insertion(line, under: role))
    }
  }
  return [Fix(Bilingual(nl: "Laat rollen rouleren", en: "Let roles rotate"), .unsafe, edits)]
}
