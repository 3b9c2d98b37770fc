import CourseModel
import Vocabulary

extension Rule {
  /// A community that meets only to be sociable.
  static let socialOnlyMeetings = Rule(
    "social-only-meetings", in: .principleD, .note, .experience, gate: .whenStated, .extended, for: .community,
    sources: "002 B1-L2",
    title: Bilingual(nl: "Alleen gezellige bijeenkomsten", en: "Sociable meetings only"),
    why: Bilingual(
      nl:
        "Een eerdere groep voegde inhoud toe, zodat gezelligheid niet het enige doel was. Ook wie daar niet voor komt, heeft er dan iets aan.",
      en:
        "An earlier group added content, so that being sociable was not the only aim. Those who do not come for that then gain something too."
    ),
    audience: .reviewer,
    examples: [
      .wrong(
        """
        leergemeenschap LG1: Coachgroep
        ^^^^^^^^^^^^^^^^^^^
        bijeenkomst: Start
          synchroon kennismaking: Wie zijn wij? [30 min]
        bijeenkomst: Verder
          synchroon koffiekamer: Koffie [15 min]
        bijeenkomst: Slot
          synchroon barbecue: Samen eten [120 min]
        """),
      .wrong(
        """
        community LC1: Coaching group
        ^^^^^^^^^^^^^
        meeting: Start
          sync getting acquainted: Who are we? [30 min]
        meeting: On we go
          sync check-in: How are you? [10 min]
          sync coffee room: Coffee [15 min]
        meeting: Close
          sync barbecue: Eating together [120 min]
        """),
      .right(
        """
        leergemeenschap LG1: Coachgroep
        bijeenkomst: Start
          synchroon kennismaking: Wie zijn wij? [30 min]
        bijeenkomst: Verder
          synchroon intervisie: Elkaar helpen [groepjes van 4, 40 min]
        bijeenkomst: Slot
          synchroon barbecue: Samen eten [120 min]
        """),
      .right(
        """
        community LC1: Coaching group
        meeting: Start
          sync getting acquainted: Who are we? [30 min]
        meeting: On we go
        """),
    ],
    find: findSocialOnlyMeetings, say: saySocialOnlyMeetings)
}

private func findSocialOnlyMeetings(_ look: inout Look<Void>) {
  let plan = look.plan
  let held = plan.gatherings.filter { gathering in
    gathering.activities.contains { !plan.activities[$0].isCancelled }
  }
  guard held.count >= look.limits.lower(.minimumSessions), held.count == plan.gatherings.count else { return }
  var open: Int32?
  for gathering in held {
    for at in gathering.activities where !plan.activities[at].isCancelled {
      let activity = plan.activities[at]
      if activity.isOfUnknownKind {
        open = open ?? activity.element
      } else if !isSociable(activity) {
        return look.met()
      }
    }
  }
  if let open { return look.cannotTell(open, missing: .kindOfActivity) }
  look.notMet(plan.document, ())
}

/// For being together, and nothing said of what else it brings.
private func isSociable(_ activity: Activity) -> Bool {
  activity.outcomes.isEmpty && activity.has([.informal, .acquaintance, .checkInOut, .buddy, .encouragement])
    && !activity.facets.presences.contains(.cognitive)
}

private func saySocialOnlyMeetings(_: Void) -> Bilingual<String> {
  Bilingual(
    nl:
      "Alle bijeenkomsten zijn er om elkaar te ontmoeten. Met wat inhoud erbij hebben ook anderen een reden om te komen.",
    en:
      "All meetings are for meeting each other. With some content as well, others have a reason to come too.")
}
