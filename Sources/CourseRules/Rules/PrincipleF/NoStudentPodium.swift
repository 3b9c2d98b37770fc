import CourseModel
import Vocabulary

extension Rule {
  /// Students never stand in front of the others.
  static let noStudentPodium = Rule(
    "no-student-podium", in: .principleF, .note, .tip, gate: .whenChosen(.principle(.f)), .extended,
    sources: "001 OP-F; 002 B1-L2",
    title: Bilingual(nl: "Geen podium voor studenten", en: "No stage for students"),
    why: Bilingual(
      nl: "Wie anderen iets uitlegt of laat zien, leert er zelf veel van en leert de anderen beter kennen.",
      en: "Those who explain or show something to others learn a lot from it, and get to know them better."),
    asksForMissing: true,
    examples: [
      .wrong(
        """
        cursus MC101: Marketing
        ^^^^^^^^^^^^
        ontwerpprincipes: F
        les: Eerste
          synchroon hoorcollege: Wat is een merk? [45 min]
        les: Tweede
        les: Derde
        """,
        fixed: """
          cursus MC101: Marketing
          ontwerpprincipes: F
          les: Eerste
            synchroon hoorcollege: Wat is een merk? [45 min]
          les: Tweede
            synchroon peer instructie: Peer instructie [?]
          les: Derde
          """),
      .wrong(
        """
        community CG1: Coaching group
        ^^^^^^^^^^^^^
        meeting: First
          sync check-in: How are you? [10 min]
        meeting: Second
        meeting: Third
        """),
      .right(
        """
        cursus MC101: Marketing
        les: Eerste
          synchroon hoorcollege: Wat is een merk? [45 min]
        les: Tweede
        les: Derde
          synchroon presentatie: Je eigen merk [groepjes van 4, 60 min]
        """),
      .right(
        """
        community CG1: Coaching group
        meeting: First
          sync discussion: My placement [30 min]
            led by: students
        meeting: Second
        meeting: Third
        """),
    ],
    find: findMissingStage, say: sayMissingStage, fix: fixMissingStage)
}

private let stages: [ActivityKind] = [
  .peerInstruction, .studentGeneratedContent, .groupPresentation, .presentation, .pitch, .demo, .blogPost, .jigsaw,
  .commonDenominatorPresentation, .themeSessionByMembers, .experiencedStudentIntroducesModule, .teamPromoVideo,
  .collaborativeAnnotation, .worldCafe, .openSpace,
]

private func findMissingStage(_ look: inout Look<Void>) {
  let plan = look.plan
  guard plan.sessionCount >= look.limits.lower(.minimumSessions), !plan.activities.isEmpty else { return }
  let hasStage =
    !plan.held(stages).isEmpty || !plan.held(classes: .studentLed).isEmpty
    || plan.heldActivities.contains { plan.activities[$0].facets.leaders.contains(.students) }
  if hasStage { return look.met() }
  // Students may well present something in an activity that does not say what it is.
  if let unknown = plan.heldActivities.first(where: { plan.activities[$0].isOfUnknownKind }) {
    return look.cannotTell(plan.activities[unknown].element, missing: .kindOfActivity)
  }
  // A lecture for a full hall mostly has classes beside it.
  if let size = plan.meetingSize, size.lower >= look.limits.lower(.largeGroup) { return }
  look.notMet(plan.document, ())
}

private func sayMissingStage(_: Void) -> Bilingual<String> {
  Bilingual(
    nl:
      "Studenten leggen in dit plan zelf niets uit en laten niets zien aan de anderen. Geef ze eens een podium: laat ze elkaar iets uitleggen of iets presenteren.",
    en:
      "In this plan students do not explain or show anything to the others. Give them a stage now and then: have them explain something to each other or present something."
  )
}

private func fixMissingStage(_ context: Context, _ signal: Signal<Void>) -> [Fix] {
  let middle = context.plan.gathering(near: 500)
  return [ActivityKind.peerInstruction, .studentGeneratedContent, .groupPresentation].map {
    context.addingActivity($0, to: middle)
  }
}
