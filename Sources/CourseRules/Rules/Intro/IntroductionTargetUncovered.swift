import CourseModel
import Vocabulary

extension Rule {
  /// Students get to know some of each other, the teacher and the institution, but not all.
  static let introductionTargetUncovered = Rule(
    "introduction-target-uncovered", in: .intro, .advice, .strong, gate: .whenStated, .extended,
    sources: "001 KM; 000 bond with teachers",
    title: Bilingual(nl: "Kennismaking nog niet met iedereen", en: "Not everyone introduced yet"),
    why: Bilingual(
      nl:
        "Kennismaken gaat over elkaar, over de docent of begeleider en het onderwerp, en bij de start van een opleiding ook over de instelling.",
      en:
        "Getting acquainted is about each other, about teacher or facilitator and subject and, when a programme starts, about the institution."
    ),
    asksForMissing: true,
    argument: "missing",
    examples: [
      .wrong(
        """
        cursus MC101: Marketing
        ^^^^^^^^^^^^
        samenstelling: nieuw
        week 1: Start
          asynchroon docenten stellen zich voor: Dit zijn wij [online, 5 min]
          les: Eerste les [op locatie]
            synchroon sneeuwbaldiscussie: Wat is een merk? [20 min]
        """,
        fixed: """
          cursus MC101: Marketing
          samenstelling: nieuw
          week 1: Start
            asynchroon docenten stellen zich voor: Dit zijn wij [online, 5 min]
            les: Eerste les [op locatie]
              synchroon het verhaal van je naam: Het verhaal van je naam [?]
              synchroon sneeuwbaldiscussie: Wat is een merk? [20 min]
          """),
      .wrong(
        """
        community CG1: Coaching group
        ^^^^^^^^^^^^^
        composition: new
        boarding: The first weeks
          phase 1: Before the start
            async introduction: Tell us who you are [online, 10 min]
            async welcome: Hello from your coach [online, 5 min]
        """),
      .right(
        """
        community CG1: Coaching group
        composition: new
        async welcome: Hello from your coach [online, 5 min]
        meeting: First [on campus]
          sync common ground: What do we share? [20 min]
        """),
      .right(
        """
        cursus MC101: Marketing
        samenstelling: bestaand
        les: Eerste les [op locatie]
          synchroon sneeuwbaldiscussie: Wat is een merk? [20 min]
        """),
    ],
    find: findUncoveredTargets, say: sayUncoveredTargets, fix: fixUncoveredTargets)
}

private func findUncoveredTargets(_ look: inout Look<ActivityTargets>) {
  let plan = look.plan
  guard let isStarting = plan.isStarting else {
    return look.cannotTell(plan.document, missing: .property(.composition))
  }
  guard isStarting, !plan.isIndividualRoute else { return }
  var covered: ActivityTargets = []
  var introduces = false
  var unclear: Int32 = -1
  for at in plan.activities.indices where !plan.activities[at].isCancelled && plan.isInStartWindow(at) {
    let activity = plan.activities[at]
    if activity.isOfUnknownKind { unclear = activity.element }
    if activity.has([.acquaintance, .institution]) { introduces = true }
    if activity.has([.acquaintance, .institution, .informal, .communication, .orientation, .support, .agreement]) {
      covered.formUnion(activity.facets.targets)
    }
    if activity.has(.orientation) && activity.facets.presences.contains(.teaching) {
      covered.insert(.teacherAndSubject)
    }
    if activity.has(.acquaintance), activity.facets.leaders.contains(.staff) { covered.insert(.teacherAndSubject) }
  }
  // Without any, another rule asks for one.
  guard introduces else { return }
  var wanted: ActivityTargets = [.students, .teacherAndSubject]
  if !plan.all(.boarding).isEmpty { wanted.insert(.institution) }
  let missing = wanted.subtracting(covered)
  if missing.isEmpty { return look.met() }
  if unclear >= 0 { return look.cannotTell(unclear, missing: .kindOfActivity) }
  look.notMet(plan.document, missing)
}

private func sayUncoveredTargets(_ missing: ActivityTargets) -> Bilingual<String> {
  if missing.contains(.students) {
    return Bilingual(
      nl: "Er is wel een kennismaking, maar nog niet van studenten met elkaar. Een korte werkvorm is al genoeg.",
      en: "There is an introduction, but students don't meet each other yet. A short activity will do.")
  }
  if missing.contains(.teacherAndSubject) {
    return Bilingual(
      nl:
        "Er is wel een kennismaking, maar nog niet met docent of begeleider en onderwerp. Een filmpje of praatje is al genoeg.",
      en: "There is an introduction, but not to teacher or facilitator and subject yet. A video or a chat will do.")
  }
  return Bilingual(
    nl:
      "Nieuwe studenten leren elkaar kennen, maar de instelling nog niet. Denk aan een rondleiding of een escaperoom.",
    en: "New students get to know each other, but not the institution yet. Think of a tour or an escape room.")
}

private func fixUncoveredTargets(_ context: Context, _ signal: Signal<ActivityTargets>) -> [Fix] {
  let plan = context.plan
  if signal.facts.contains(.students) {
    let first = plan.gatherings.first
    let wanted = Wanted(.acquaintance, context.mode(at: first), people: plan.meetingSize, target: .students)
    return fittingActivities(wanted).map { kind in
      guard let first else { return context.addingAtStart(kind, details: onlineOfUnknownLength) }
      return context.adding(kind, to: first, isFirst: true)
    }
  }
  let kinds: [ActivityKind] =
    signal.facts.contains(.teacherAndSubject)
    ? [.teachingTeamIntroduction, .introductionVideo, .seniorStudentClips] : [.virtualTour, .expertInterviewVideos]
  return kinds.map { context.addingAtStart($0, details: onlineOfUnknownLength) }
}
