import CourseModel
import Vocabulary

extension Rule {
  /// Getting acquainted takes most of a meeting about the subject.
  static let introductionCrowdsOutContent = Rule(
    "introduction-crowds-out-content", in: .principleA, .advice, .experience, gate: .whenStated, .extended,
    sources: "002 B1-D2; 002 A",
    title: Bilingual(nl: "Kennismaken kost veel tijd", en: "Getting acquainted takes much of the time"),
    why: Bilingual(
      nl:
        "In één van de plannen bleef er na het invullen van profielen weinig tijd over voor de les. Vooraf invullen scheelt.",
      en: "In one of the plans, filling in profiles left little time for class. Filling them in beforehand helps."),
    examples: [
      .wrong(
        """
        cursus MC101: Marketing
        leeruitkomst LU1: Past theorie toe op een merk
        les: Eerste [60 min]
          synchroon voorstelrondje: Wie zijn we? [20 min]
        les: Tweede [90 min]
        ^^^
          synchroon kennismakingsspel: Wie is wie? [60 min]
          synchroon casus: Een merk [30 min] -> LU1
        """),
      .wrong(
        """
        course MC101: Marketing
        outcome LO1: Applies theory to a brand
        meeting: First [60 min]
          sync playful profile: Fill in your profile [20 min]
          ^^^^^^^^^^^^^^^^^^^^
          sync case: A brand [40 min] -> LO1
        """),
      .right(
        """
        course MC101: Marketing
        outcome LO1: Applies theory to a brand
        async playful profile: Fill in your profile [20 min]
        meeting: First [60 min]
          sync introduction round: Who are we? [20 min]
          sync case: A brand [40 min] -> LO1
        meeting: Second [60 min]
          sync common ground: What do we share? [10 min]
          sync case: A brand [50 min] -> LO1
        """),
      .right(
        """
        cursus MC101: Marketing
        les: Eerste [60 min]
          synchroon voorstelrondje: Wie zijn we? [60 min]
        """),
    ],
    find: findCrowdedMeetings, say: sayCrowdedMeeting)
}

private enum Crowding: Sendable {
  case mostOfMeeting
  /// Filling in is done live.
  case profile
}

extension Crowding: MessageFacts {
  var variant: String {
    switch self {
    case .mostOfMeeting: "most-of-meeting"
    case .profile: "profile"
    }
  }

  var arguments: [MessageArgument] { [] }
}

private func findCrowdedMeetings(_ look: inout Look<Crowding>) {
  let plan = look.plan
  for (at, meeting) in plan.meetings.enumerated() {
    let activities = meeting.activities.map { plan.activities[$0] }.filter { !$0.isCancelled }
    // Only where the meeting is also about the subject.
    guard activities.contains(where: { !$0.outcomes.isEmpty }) else { continue }
    let profile = activities.first { activity in
      activity.isSync
        && (activity.kind == .playfulProfile || activity.kind == .lmsProfile || activity.kind == .whosWho)
    }
    if let profile {
      look.notMet(profile.element, .profile)
      continue
    }
    var introduction = Amount()
    for activity in activities where plan.isOnlyAcquaintance(activity) { introduction += activity.duration }
    // The first meeting is for getting acquainted.
    guard at > 0, introduction.total > 0 else { continue }
    guard introduction.isWholeKnown, let whole = plan.seconds(of: meeting) else {
      look.cannotTell(meeting.element, missing: .property(.duration))
      continue
    }
    let share = Double(introduction.lower) * 100
    if share > Double(look.limits.lower(.introductionShare)) * Double(whole.upper) {
      look.notMet(meeting.element, .mostOfMeeting)
    } else {
      look.met()
    }
  }
}

private func sayCrowdedMeeting(_ crowding: Crowding) -> Bilingual<String> {
  switch crowding {
  case .mostOfMeeting:
    Bilingual(
      nl:
        "Kennismaken neemt een groot deel van deze bijeenkomst. Een deel kan vooraf, dan blijft er tijd voor de inhoud.",
      en:
        "Getting acquainted takes much of this meeting. Part of it can be done beforehand, which leaves time for the subject."
    )
  case .profile:
    Bilingual(
      nl:
        "Profielen invullen kost in een bijeenkomst al gauw veel tijd. Laat het vooraf doen en praat er dan samen over door.",
      en:
        "Filling in profiles soon takes much of a meeting. Have it done beforehand, and use the meeting to talk about it."
    )
  }
}
