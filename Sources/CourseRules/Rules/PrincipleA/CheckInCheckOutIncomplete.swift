import CourseModel
import CourseSyntax
import Vocabulary

extension Rule {
  /// Meetings open or close without a moment for how people are.
  static let checkInCheckOutIncomplete = Rule(
    "check-in-check-out-incomplete", in: .principleA, .advice, .tip, gate: .whenChosen(.principle(.a)), .extended,
    sources: "001 OP-A; 002 A; 002 B1-L1; 002 B1-L2",
    title: Bilingual(nl: "Geen vaste check-in en check-out", en: "No regular check-in and check-out"),
    why: Bilingual(
      nl: "Met een korte ronde aan het begin en eind hoor je iedereen even en merk je op tijd hoe het met iemand gaat.",
      en: "With a short round at the start and the end, everyone is heard, and you notice in time how people are doing."
    ),
    asksForMissing: true,
    examples: [
      .wrong(
        """
        leergemeenschap CG1: Coachgroep
        ^^^^^^^^^^^^^^^^^^^
        bijeenkomst: Eerste
          synchroon voorstelrondje: Wie zijn we? [40 min]
        bijeenkomst: Tweede
          synchroon intervisie: Eén vraag [60 min]
        bijeenkomst: Derde
          synchroon intervisie: Nog een vraag [60 min]
        """,
        fixed: """
          leergemeenschap CG1: Coachgroep
          synchroon check-in: Hoe zit je erbij? [elke bijeenkomst, ?]
          synchroon check-out: Wat neem je mee? [elke bijeenkomst, ?]
          bijeenkomst: Eerste
            synchroon voorstelrondje: Wie zijn we? [40 min]
          bijeenkomst: Tweede
            synchroon intervisie: Eén vraag [60 min]
          bijeenkomst: Derde
            synchroon intervisie: Nog een vraag [60 min]
          """),
      .wrong(
        """
        community CG1: Coaching group
        ^^^^^^^^^^^^^
        sync check-in: How are you? [each meeting, 10 min]
        meeting: First
          sync introduction round: Who are we? [40 min]
        meeting: Second
          sync intervision: One question [60 min]
        meeting: Third
          sync intervision: Another question [60 min]
        """),
      .right(
        """
        community CG1: Coaching group
        sync check-in: How are you? [each meeting, 10 min]
        sync check-out: What do you take home? [each meeting, 5 min]
        meeting: First
          sync introduction round: Who are we? [40 min]
        meeting: Second
          sync intervision: One question [60 min]
        meeting: Third
          sync intervision: Another question [60 min]
        """),
      .right(
        """
        cursus MC101: Marketing
        groepsgrootte: 60
        les: Eerste
          synchroon hoorcollege: Merken [45 min]
        les: Tweede
          synchroon hoorcollege: Klanten [45 min]
        les: Derde
          synchroon hoorcollege: Kanalen [45 min]
        """),
    ],
    find: findMissingRounds, say: sayMissingRounds, fix: fixMissingRounds)
}

private enum Rounds: Sendable {
  case none
  case noCheckOut
  case fewCheckIns(Int, of: Int)
}

extension Rounds: MessageFacts {
  var variant: String {
    switch self {
    case .none: "none"
    case .noCheckOut: "no-check-out"
    case .fewCheckIns: "few-check-ins"
    }
  }

  var arguments: [MessageArgument] {
    switch self {
    case .none, .noCheckOut: []
    case .fewCheckIns(let checkIns, let meetings):
      [.init("checkIns", checkIns), .init("meetings", meetings)]
    }
  }
}

/// In seconds; shorter meetings have no time for a round.
private let shortestMeeting = 30 * 60

private func findMissingRounds(_ look: inout Look<Rounds>) {
  let plan = look.plan
  let meetings = plan.meetings.filter { (plan.seconds(of: $0)?.upper ?? shortestMeeting) >= shortestMeeting }
  guard meetings.count >= look.limits.lower(.minimumSessions) else { return }
  if let size = plan.meetingSize, size.lower > look.limits.lower(.largeGroup) { return }
  var checkIns = 0
  var hasCheckOut = false
  var unclear: Int32 = -1
  for activity in plan.activities where !activity.isCancelled && activity.meeting < 0 {
    if activity.recurrence == nil { continue }
    if isCheckOut(activity.kind) { hasCheckOut = true } else if activity.has(.checkInOut) { checkIns = meetings.count }
  }
  for element in plan.all(.pattern) + plan.all(.like) { unclear = element }
  for meeting in meetings {
    var opens = false
    for position in meeting.activities where !plan.activities[position].isCancelled {
      let activity = plan.activities[position]
      if isCheckOut(activity.kind) { hasCheckOut = true } else if activity.has(.checkInOut) { opens = true }
      if activity.isOfUnknownKind { unclear = activity.element }
    }
    if opens { checkIns = Swift.min(checkIns + 1, meetings.count) }
  }
  let rounds: Rounds
  if checkIns == 0 {
    rounds = .none
  } else if checkIns * 100 < look.limits.lower(.checkInShare) * meetings.count {
    rounds = .fewCheckIns(checkIns, of: meetings.count)
  } else if !hasCheckOut {
    rounds = .noCheckOut
  } else {
    return look.met()
  }
  if unclear >= 0 { return look.cannotTell(unclear, missing: .kindOfActivity) }
  look.notMet(plan.document, rounds)
}

private func isCheckOut(_ kind: ActivityKind?) -> Bool { kind == .checkOut }

private func sayMissingRounds(_ rounds: Rounds) -> Bilingual<String> {
  switch rounds {
  case .none:
    Bilingual(
      nl:
        "De bijeenkomsten beginnen en eindigen zonder rondje. Met een korte check-in en check-out hoor je iedereen even.",
      en:
        "Meetings open and close without a round. With a short check-in and check-out, everyone is heard for a moment.")
  case .noCheckOut:
    Bilingual(
      nl: "Er is wel een check-in, maar nooit een check-out. Vraag aan het eind ook even wat mensen meenemen.",
      en: "There is a check-in, but never a check-out. At the end, ask what people take with them, too.")
  case .fewCheckIns(let some, let all):
    Bilingual(
      nl: "Bij \(some) van de \(all) bijeenkomsten is er een check-in. Als vast begin wordt het een prettige gewoonte.",
      en: "There is a check-in at \(some) of \(all) meetings. As a regular opening it becomes a pleasant habit.")
  }
}

private func fixMissingRounds(_ context: Context, _ signal: Signal<Rounds>) -> [Fix] {
  guard let start = context.startOfTeaching else { return [] }
  let details = Bilingual(nl: "elke bijeenkomst, ?", en: "each meeting, ?")
  let checkIn = context.activityLine(
    .checkIn, isSync: true, title: Bilingual(nl: "Hoe zit je erbij?", en: "How are you?"), details: details)
  let checkOut = context.activityLine(
    .checkOut, isSync: true, title: Bilingual(nl: "Wat neem je mee?", en: "What do you take home?"), details: details)
  switch signal.facts {
  case .none:
    return [
      Fix(
        Bilingual(nl: "Voeg een vaste check-in en check-out toe", en: "Add a regular check-in and check-out"),
        .needsText, [context.insertion(checkIn + "\n" + checkOut, before: start)])
    ]
  case .noCheckOut:
    return [
      Fix(
        Bilingual(nl: "Voeg een vaste check-out toe", en: "Add a regular check-out"), .needsText,
        [context.insertion(checkOut, before: start)])
    ]
  case .fewCheckIns:
    return [
      Fix(
        Bilingual(nl: "Voeg een vaste check-in toe", en: "Add a regular check-in"), .needsText,
        [context.insertion(checkIn, before: start)])
    ]
  }
}
