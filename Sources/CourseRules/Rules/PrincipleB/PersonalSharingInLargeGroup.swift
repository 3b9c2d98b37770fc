import CourseModel
import CourseSyntax
import Vocabulary

extension Rule {
  /// Something personal is shared in front of a large group.
  static let personalSharingInLargeGroup = Rule(
    "personal-sharing-in-large-group", in: .principleB, .advice, .strong, gate: .whenStated, .core,
    sources: "001 OP-B; 002 B; 002 B1-L1",
    title: Bilingual(nl: "Persoonlijk delen in een grote groep", en: "Sharing personal things in a large group"),
    why: Bilingual(
      nl: "In een klein groepje vertel je makkelijker iets persoonlijks dan voor de hele groep.",
      en: "It is easier to tell something personal in a small group than in front of everyone."),
    argument: "people",
    examples: [
      .wrong(
        """
        cursus MC101: Marketing
        groepsgrootte: 24
        les: Start
          synchroon fotorondje: Welke foto past bij je week? [hele groep, 30 min]
          ^^^^^^^^^^^^^^^^^^^^
        """,
        fixed: """
          cursus MC101: Marketing
          groepsgrootte: 24
          les: Start
            synchroon fotorondje: Welke foto past bij je week? [tweetallen, 30 min]
          """),
      .wrong(
        """
        course MC101: Nursing
        group size: 20
        meeting: Start
          sync reflection: What scared you on the ward? [whole group, 30 min]
          ^^^^^^^^^^^^^^^
            tag: personal
        """),
      .right(
        """
        cursus MC101: Marketing
        groepsgrootte: 24
        les: Start
          synchroon fotorondje: Welke foto past bij je week? [tweetallen, 20 min]
        """),
      .right(
        """
        community CG1: Coaching group
        students: 8
        meeting: Start
          sync photo mood round: Which photo fits your week? [whole group, 20 min]
        """),
      .right(
        """
        course MC101: Nursing
        group size: 20
        composition: running
        meeting: Start
          sync photo mood round: Which photo fits your week? [whole group, 20 min]
        """),
    ],
    find: findPersonalSharing, say: sayPersonalSharing, fix: fixPersonalSharing)
}

private let personalKinds: [ActivityKind] = [
  .experienceSharingBoard, .sharePersonalExperienceSmall, .photoMoodRound, .visualisationWind, .visualiseGraduation,
]

private func findPersonalSharing(_ look: inout Look<Int>) {
  let plan = look.plan
  // A group that knows each other well can do more.
  if plan.isStarting == false { return }
  let limit = look.limits.lower(.sharingGroup)
  let size = plan.meetingSize
  for at in plan.heldActivities where plan.activities[at].isSync {
    let activity = plan.activities[at]
    let isPersonal = activity.kind.map { personalKinds.contains($0) } ?? false
    guard isPersonal || (activity.has([.sharing, .reflection]) && hasPersonalTag(activity.element, plan)) else {
      continue
    }
    // Volunteers, or a guest who tells a story.
    if activity.isOptional || activity.facets.leaders == .professional { continue }
    guard let grouping = activity.grouping?.value.kinds else {
      look.cannotTell(activity.element, missing: .property(.grouping))
      continue
    }
    guard grouping == .wholeGroup else {
      look.met()
      continue
    }
    guard let size else {
      look.cannotTell(activity.element, missing: .property(plan.isCommunity ? .students : .groupSize))
      continue
    }
    if size.lower > limit { look.notMet(activity.element, size.lower) } else { look.met() }
  }
}

private func hasPersonalTag(_ element: Int32, _ plan: Plan) -> Bool {
  plan.model.children(.tag, of: element).contains { tag in
    let words = folded(plan.snapshot.title(tag))
    return words == folded("persoonlijk") || words == folded("personal")
  }
}

private func sayPersonalSharing(_ people: Int) -> Bilingual<String> {
  Bilingual(
    nl:
      "Hier vertel je iets persoonlijks voor een groep van \(people). Deel het eerst in tweetallen of kleine groepjes en haal daarna een paar punten op.",
    en:
      "Here people tell something personal in front of a group of \(people). Share it in pairs or small groups first, then collect a few points."
  )
}

private func fixPersonalSharing(_ context: Context, _ signal: Signal<Int>) -> [Fix] {
  let plan = context.plan
  guard let at = plan.activity(at: signal.element), let grouping = plan.activities[at].grouping else { return [] }
  let pairs = Bilingual(nl: "tweetallen", en: "pairs")
  let title = Bilingual(nl: "Maak er tweetallen van", en: "Make it pairs")
  if grouping.origin == .own {
    return [
      Fix(title, .unsafe, replace: context.model.elements[Int(grouping.source)].textSpan, with: pairs[context.language])
    ]
  }
  let line = "\(context.spelled(.grouping)): \(pairs[context.language])"
  return [Fix(title, .unsafe, [context.insertion(line, under: signal.element)])]
}
