import CourseModel
import Vocabulary

extension Rule {
  /// No space of the students' own.
  static let teacherFreeSpaceMissing = Rule(
    "teacher-free-space-missing", in: .coiSocial, .note, .tip, gate: .whenStated, .extended,
    sources: "001 CoI-social; 002 B1-S2; 002 B1-D2",
    title: Bilingual(nl: "Geen plek voor studenten onder elkaar", en: "No place for students among themselves"),
    why: Bilingual(
      nl:
        "Onder elkaar delen studenten andere dingen dan met een docent of begeleider erbij. Vaak maken ze zelf een appgroep; het helpt als het plan daar rekening mee houdt.",
      en:
        "Among themselves, students share other things than with a teacher or facilitator near. They often start a chat group of their own; it helps if the plan allows for it."
    ),
    asksForMissing: true, audience: .reviewer,
    examples: [
      .wrong(
        """
        cursus MC101: Marketing
        ^^^^^^^^^^^^
        onderwijsvorm: blended
        kanaal vragen: Forum in Brightspace
        kanaal mededelingen: Brightspace
        """),
      .wrong(
        """
        community CG1: Coaching group
        ^^^^^^^^^^^^^
        delivery: online
        channel announcements: Canvas
        meeting: Start
          sync check-in: How are you? [10 min]
        """),
      .right(
        """
        cursus MC101: Marketing
        onderwijsvorm: blended
        kanaal vragen: Forum in Brightspace
        kanaal docentvrij: Groepsapp
        """),
      .right(
        """
        community CG1: Coaching group
        delivery: online
        channel announcements: Canvas
        channel teacher-free: none, the students do not want one
        """),
      .right(
        """
        cursus MC101: Marketing
        onderwijsvorm: op locatie
        kanaal vragen: Forum in Brightspace
        """),
    ],
    find: findTeacherFreeSpaceMissing, say: sayTeacherFreeSpaceMissing)
}

private func findTeacherFreeSpaceMissing(_ look: inout Look<Void>) {
  let plan = look.plan
  let channels = plan.all(.channel)
  guard plan.isOnlineOrBlended, !plan.isIndividualRoute, !channels.isEmpty else { return }
  let isTheirs = channels.contains { channel in
    plan.kind(of: channel) == .channelTeacherFree || plan.terms(.origin, of: channel).contains(.originStudents)
  }
  if isTheirs || plan.activities.contains(where: { isAmongStudents($0, plan) }) { return look.met() }
  // A social channel may be theirs.
  if let social = channels.first(where: { plan.kind(of: $0) == .channelSocial }) {
    return look.cannotTell(social, missing: .property(.origin))
  }
  look.notMet(plan.document, ())
}

private func isAmongStudents(_ activity: Activity, _ plan: Plan) -> Bool {
  switch activity.kind {
  case .some(.teacherFreeSpace), .some(.teacherFreeWeeklySlot), .some(.chatGroup): true
  default: plan.terms(.facilitatorPresent, of: activity.element).contains(.no)
  }
}

private func sayTeacherFreeSpaceMissing(_: Void) -> Bilingual<String> {
  Bilingual(
    nl:
      "Er staat geen plek in het plan waar studenten onder elkaar zijn. Vraag of ze er een willen; vaak hebben ze zelf al een appgroep.",
    en:
      "The plan has no place where students are among themselves. Ask whether they want one; often they already have a chat group."
  )
}
