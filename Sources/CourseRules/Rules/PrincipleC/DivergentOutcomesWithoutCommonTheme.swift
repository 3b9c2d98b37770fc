import CourseModel
import Vocabulary

extension Rule {
  /// Everyone works on something else, and nothing joins them.
  static let divergentOutcomesWithoutCommonTheme = Rule(
    "divergent-outcomes-without-common-theme", in: .principleC, .advice, .strong, gate: .whenStated, .core,
    sources: "002 C; 002 E; 002 2.2-post; 002 B1-S1",
    title: Bilingual(nl: "Niets wat iedereen verbindt", en: "Nothing that joins everyone"),
    why: Bilingual(
      nl: "Als iedereen aan iets anders werkt, geeft een gezamenlijk thema een reden om bij elkaar te komen.",
      en: "If everyone works on something different, a common theme gives a reason to come together."),
    asksForMissing: true,
    examples: [
      .wrong(
        """
        leergemeenschap CG1: Coachgroep
        zelfde leeruitkomsten: nee
        ^^^^^^^^^^^^^^^^^^^^^
        bijeenkomst: Eerste
          synchroon vragenronde: Vragen over je eigen project [30 min]
        """,
        fixed: """
          leergemeenschap CG1: Coachgroep
          zelfde leeruitkomsten: nee
          bijeenkomst: Eerste
            synchroon vragenronde: Vragen over je eigen project [30 min]
            synchroon bijeenkomst over een verbindend thema: Bijeenkomst over een verbindend thema [?]
          """),
      .wrong(
        """
        course MC101: Free minor
        same outcomes: no
        ^^^^^^^^^^^^^
        meeting: First
          sync lecture: How the minor works [45 min]
        """),
      .right(
        """
        leergemeenschap CG1: Coachgroep
        zelfde leeruitkomsten: nee
        bijeenkomst: Eerste
          synchroon intervisie: Eén vraag, vier luisteraars [groepjes van 4, 60 min]
        """),
      .right(
        """
        course MC101: Free minor
        same outcomes: no
        shared product: an exhibition for the neighbourhood
        meeting: First
          sync lecture: How the minor works [45 min]
        """),
    ],
    find: findNothingInCommon, say: sayNothingInCommon, fix: fixNothingInCommon)
}

/// Whoever works on what, these are of use to all.
private let commonKinds: [ActivityKind] = [
  .commonThemeSession, .themeSessionByMembers, .expertiseOfferPost, .experienceSharingBoard,
  .sharePersonalExperienceSmall, .coachGroup, .sparringMoments, .learningToStudyWorkshop, .proudChallengeInterviews,
]

private func findNothingInCommon(_ look: inout Look<Void>) {
  let plan = look.plan
  guard let own = plan.model.child(.sameOutcomes, of: plan.document) else {
    if plan.isCommunity { look.cannotTell(plan.document, missing: .property(.sameOutcomes)) }
    return
  }
  guard plan.says(.no, for: .sameOutcomes) else { return }
  let joins =
    plan.has(.sharedProduct, plan.document) || !plan.sharedGoals.isEmpty || !plan.peerFeedback.isEmpty
    || !plan.held(commonKinds).isEmpty || !plan.held(classes: .peerConsultation).isEmpty
    || !plan.allStated(.themes).isEmpty
    || plan.activities.contains { plan.activityIsShared($0) }
  if joins {
    look.met()
  } else if plan.all(.goal).contains(where: { plan.model.elements[Int($0)].state == .unknown }) {
    look.cannotTell(own, missing: .property(.goal))
  } else {
    look.notMet(own, ())
  }
}

extension Plan {
  /// Said to be about something that concerns all.
  fileprivate func activityIsShared(_ activity: Activity) -> Bool {
    !activity.isCancelled && (has(.tag, activity.element) || activity.facets.principles.contains(.c))
  }
}

private func sayNothingInCommon(_: Void) -> Bilingual<String> {
  Bilingual(
    nl:
      "Iedereen werkt hier aan iets anders, en niets brengt de groep samen. Zoek een thema dat voor allen telt, zoals leren op dit niveau of studie en werk combineren.",
    en:
      "Everyone works on something different here, and nothing brings the group together. Look for a theme that matters to all, such as learning at this level or combining study and work."
  )
}

private func fixNothingInCommon(_ context: Context, _ signal: Signal<Void>) -> [Fix] {
  let first = context.plan.heldGatherings.first
  return [
    context.addingActivity(.commonThemeSession, to: first), context.addingActivity(.intervision, to: first),
    context.stating(
      context.openLine(.goal, .goalShared), Bilingual(nl: "Zet er een gezamenlijk doel bij", en: "Add a shared goal")),
  ]
}
