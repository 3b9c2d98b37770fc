import CourseModel
import Vocabulary

extension Rule {
  /// Students bring work and people they know, and nothing uses it.
  static let participantExpertiseUnused = Rule(
    "participant-expertise-unused", in: .principleF, .advice, .strong,
    gate: .whenChosen(.principle([.b, .f, .g])), .extended,
    sources: "002 B; 002 F; 002 G; 002 B1-S1; 002 B1-H1; 002 B1-H2",
    title: Bilingual(nl: "Ervaring van studenten blijft liggen", en: "Students' experience goes unused"),
    why: Bilingual(
      nl: "Wie werkt, brengt praktijk en contacten mee waar de hele groep iets aan heeft.",
      en: "People who work bring practice and contacts that are of use to the whole group."),
    asksForMissing: true,
    examples: [
      .wrong(
        """
        leergemeenschap CG1: Coachgroep
        ^^^^^^^^^^^^^^^^^^^
        studievorm: deeltijd
        bijeenkomst: Eerste
          synchroon check-in: Hoe zit je erbij? [10 min]
        """,
        fixed: """
          leergemeenschap CG1: Coachgroep
          studievorm: deeltijd
          bijeenkomst: Eerste
            synchroon check-in: Hoe zit je erbij? [10 min]
          asynchroon plan plaatsen en hulp aanbieden: Plan plaatsen en hulp aanbieden [?]
          """),
      .wrong(
        """
        course MC101: Marketing
        ^^^^^^^^^^^^
        work: everyone has a job in a shop
        meeting: First
          sync lecture: What is a brand? [45 min]
        """),
      .right(
        """
        leergemeenschap CG1: Coachgroep
        studievorm: deeltijd
        bijeenkomst: Eerste
          synchroon intervisie: Een vraag van je werk [groepjes van 4, 60 min]
        """),
      .right(
        """
        course MC101: Marketing
        study form: dual
        async assignment: Look at the brand of your own firm [workplace, alone, 2 h]
        """),
    ],
    find: findUnusedExpertise, say: sayUnusedExpertise, fix: fixUnusedExpertise)
}

private let expertiseKinds: [ActivityKind] = [
  .expertiseOfferPost, .themeSessionByMembers, .placementOverviewAndShadowing, .experienceSharingBoard,
  .sharePersonalExperienceSmall, .externalContact, .proudChallengeInterviews, .boundaryCrossingProduct,
  .criticalReflectionOnPractice, .rotatingConsult, .studentOrganisedGuestLecture, .helpRequestsChannel,
]

private func findUnusedExpertise(_ look: inout Look<Void>) {
  let plan = look.plan
  let works = plan.isPartTimeOrDual || plan.state(.workContext) == .stated
  guard works, !plan.activities.isEmpty else { return }
  let isUsed =
    !plan.held(expertiseKinds).isEmpty || !plan.held(classes: .peerConsultation).isEmpty
    || plan.heldActivities.contains { at in
      let activity = plan.activities[at]
      return activity.facets.targets.contains(.field)
        || !(activity.environment?.value ?? []).isDisjoint(with: [.workplace, .hybrid])
    }
  if isUsed { return look.met() }
  if let unknown = plan.heldActivities.first(where: { plan.activities[$0].isOfUnknownKind }) {
    return look.cannotTell(plan.activities[unknown].element, missing: .kindOfActivity)
  }
  look.notMet(plan.document, ())
}

private func sayUnusedExpertise(_: Void) -> Bilingual<String> {
  Bilingual(
    nl:
      "Studenten brengen hun eigen werk en contacten mee, maar niets in het plan maakt er gebruik van. Laat ze bijvoorbeeld vertellen waarmee ze anderen kunnen helpen.",
    en:
      "Students bring their own work and contacts, but nothing in the plan uses them. Have them tell what they can help others with, for example."
  )
}

private func fixUnusedExpertise(_ context: Context, _ signal: Signal<Void>) -> [Fix] {
  let first = context.plan.heldGatherings.first
  return [ActivityKind.expertiseOfferPost, .themeSessionByMembers, .intervision].map {
    context.addingActivity($0, to: first)
  }
}
