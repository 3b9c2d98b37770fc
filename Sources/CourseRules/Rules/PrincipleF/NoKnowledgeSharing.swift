import CourseModel
import Vocabulary

extension Rule {
  /// In the first half nobody shares what they know.
  static let noKnowledgeSharing = Rule(
    "no-knowledge-sharing", in: .principleF, .advice, .strong, gate: .whenChosen(.principle(.f)), .extended,
    sources: "002 F; 001 OP-F",
    title: Bilingual(nl: "Nog geen kennis of ervaring gedeeld", en: "No knowledge or experience shared yet"),
    why: Bilingual(
      nl: "Kennis en ervaring delen helpt de band vooral in het begin, als de groep elkaar nog leert kennen.",
      en:
        "Sharing knowledge and experience helps the bond most at the start, while the group is still getting acquainted."
    ),
    asksForMissing: true,
    examples: [
      .wrong(
        """
        leergemeenschap CG1: Coachgroep
        ^^^^^^^^^^^^^^^^^^^
        ontwerpprincipes: F
        bijeenkomst: Eerste
          synchroon check-in: Hoe zit je erbij? [10 min]
        bijeenkomst: Tweede
        bijeenkomst: Derde
          synchroon pitch: Wat heb je geleerd? [30 min]
        """,
        fixed: """
          leergemeenschap CG1: Coachgroep
          ontwerpprincipes: F
          bijeenkomst: Eerste
            synchroon check-in: Hoe zit je erbij? [10 min]
            synchroon interview in tweetallen en viertallen: Interview in tweetallen en viertallen [?]
          bijeenkomst: Tweede
          bijeenkomst: Derde
            synchroon pitch: Wat heb je geleerd? [30 min]
          """),
      .wrong(
        """
        community CG1: Coaching group
        ^^^^^^^^^^^^^
        week 1: Start
          sync lecture: How to study [40 min]
        week 2: More
        week 3: End
        """),
      .right(
        """
        leergemeenschap CG1: Coachgroep
        bijeenkomst: Eerste
          synchroon intervisie: Eén vraag, vier luisteraars [groepjes van 4, 60 min]
        bijeenkomst: Tweede
        bijeenkomst: Derde
        """),
      .right(
        """
        community CG1: Coaching group
        week 1: Start
          async experience-sharing board: Your first day [20 min]
        week 2: More
        week 3: End
        """),
    ],
    find: findMissingSharing, say: sayMissingSharing, fix: fixMissingSharing)
}

private func findMissingSharing(_ look: inout Look<Void>) {
  let plan = look.plan
  guard look.context.isCommunity(orWorksOn: .f), !plan.activities.isEmpty, !plan.isIndividualRoute else { return }
  let sharing = plan.heldActivities.filter { at in
    let activity = plan.activities[at]
    // A guest tells, and the group listens.
    let isGuest = activity.has(.transmission)
    return !isGuest && (activity.has([.sharing, .peerConsultation]) || activity.facets.principles.contains(.f))
  }
  let early = sharing.map { plan.isInStartWindow($0) ? true : plan.happens($0, from: 0, to: 500) }
  if early.contains(true) { return look.met() }
  if let unknown = early.firstIndex(where: { $0 == nil }) {
    return look.cannotTell(plan.activities[sharing[unknown]].element, missing: .time)
  }
  look.notMet(plan.document, ())
}

private func sayMissingSharing(_: Void) -> Bilingual<String> {
  Bilingual(
    nl:
      "In de eerste helft delen studenten geen kennis of ervaring met elkaar. Juist dan helpt dat de band. Laat ze elkaar bijvoorbeeld in tweetallen interviewen.",
    en:
      "In the first half students do not share knowledge or experience with each other. That is when it helps the bond most. Have them interview each other in pairs, for example."
  )
}

private func fixMissingSharing(_ context: Context, _ signal: Signal<Void>) -> [Fix] {
  let first = context.plan.heldGatherings.first
  return [ActivityKind.proudChallengeInterviews, .experienceSharingBoard, .studentCollectedResources].map { kind in
    guard first == nil, let start = context.startOfTeaching else { return context.addingActivity(kind, to: first) }
    let isSync = kind.row.timing != .async
    return context.addingActivity(kind, isSync: isSync, before: start)
  }
}
