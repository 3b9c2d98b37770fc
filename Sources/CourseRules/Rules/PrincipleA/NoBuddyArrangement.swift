import CourseModel
import Vocabulary

extension Rule {
  /// Newcomers in a larger group have no buddy.
  static let noBuddyArrangement = Rule(
    "no-buddy-arrangement", in: .principleA, .note, .strong, gate: .whenChosen(.principle(.a)), .extended,
    sources: "001 OP-A; 002 A; 002 2.2-post; 002 B1-S1",
    title: Bilingual(nl: "Nog geen maatjes", en: "No buddies yet"),
    why: Bilingual(
      nl:
        "Met een maatje heeft iedere nieuwkomer minstens één vast contact. Dat kan een gelijkgestemde zijn of juist een tegenpool.",
      en: "With a buddy every newcomer has at least one sure contact: someone like-minded, or quite the opposite."),
    asksForMissing: true,
    examples: [
      .wrong(
        """
        cursus MC101: Marketing
        ^^^^^^^^^^^^
        samenstelling: nieuw
        groepsgrootte: 24
        les: Eerste
          synchroon voorstelrondje: Wie zijn we? [40 min]
        """,
        fixed: """
          cursus MC101: Marketing
          samenstelling: nieuw
          groepsgrootte: 24
          les: Eerste
            synchroon voorstelrondje: Wie zijn we? [40 min]
            synchroon buddysysteem: Wie is jouw maatje? [?]
          """),
      .wrong(
        """
        community CG1: Coaching group
        ^^^^^^^^^^^^^
        composition: new
        students: 20
        sync introduction round: Who are we? [40 min]
        """),
      .right(
        """
        community CG1: Coaching group
        composition: new
        students: 20
        sync buddy system: Choose a buddy [20 min]
        """),
      .right(
        """
        cursus MC101: Marketing
        samenstelling: nieuw
        groepsgrootte: 8
        les: Eerste
          synchroon voorstelrondje: Wie zijn we? [40 min]
        """),
    ],
    find: findMissingBuddies, say: sayMissingBuddies, fix: fixMissingBuddies)
}

private func findMissingBuddies(_ look: inout Look<Void>) {
  let plan = look.plan
  guard plan.isStarting == true, !plan.activities.isEmpty, !plan.isIndividualRoute else { return }
  guard let size = plan.meetingSize else { return look.cannotTell(plan.document, missing: .property(.groupSize)) }
  // In a small group everyone is everyone's buddy.
  guard size.lower > look.limits.lower(.buddyGroup) else { return }
  let hasRole = plan.all(.role).contains { plan.mentions(["buddy", "buddies", "maatje"], in: $0) }
  if hasRole { return look.met() }
  let search = plan.search { $0.has(.buddy) || $0.kind == .studyGroups || $0.kind == .coachGroup }
  switch search {
  case .found: look.met()
  case .unclear(let element): look.cannotTell(element, missing: .kindOfActivity)
  case .missing: look.notMet(plan.document, ())
  }
}

private func sayMissingBuddies(_: Void) -> Bilingual<String> {
  Bilingual(
    nl: "In een groep van deze grootte helpt een maatje om erbij te horen. Dat kan ook een ouderejaars zijn.",
    en: "In a group of this size a buddy helps people to belong. It can also be an older student.")
}

private func fixMissingBuddies(_ context: Context, _ signal: Signal<Void>) -> [Fix] {
  guard let first = context.plan.gatherings.first else {
    return [context.addingLast(.buddySystem, isSync: false)]
  }
  return [
    context.adding(.buddySystem, to: first, title: Bilingual(nl: "Wie is jouw maatje?", en: "Who is your buddy?")),
    context.adding(.findABuddyCoreQuadrants, to: first),
  ]
}
