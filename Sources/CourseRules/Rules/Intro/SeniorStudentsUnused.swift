import CourseModel
import Vocabulary

extension Rule {
  /// Newcomers without anything from older students.
  static let seniorStudentsUnused = Rule(
    "senior-students-unused", in: .intro, .note, .tip, gate: .whenStated, .extended,
    sources: "001 KM; 001 SB; 002 B1-D2; 002 B1-S1",
    title: Bilingual(nl: "Geen ouderejaars bij de start", en: "No older students at the start"),
    why: Bilingual(
      nl:
        "Nieuwe studenten nemen van een ouderejaars iets anders aan dan van een docent.",
      en:
        "New students take other things from an older student than from a teacher."),
    asksForMissing: true, audience: .reviewer,
    examples: [
      .wrong(
        """
        cursus MC101: Marketing
        ^^^^^^^^^^^^
        jaar: 1
        week 1: Start
          synchroon kennismaking: Wie zijn wij? [op locatie, 30 min]
        """),
      .wrong(
        """
        course MC101: Marketing
        ^^^^^^^^^^^^
        audience: new students
        week 1: Start
          sync getting acquainted: Who are we? [on campus, 30 min]
        """),
      .right(
        """
        cursus MC101: Marketing
        jaar: 1
        week 1: Start
          synchroon kennismaking: Wie zijn wij? [op locatie, 30 min]
            geleid door: ouderejaars
        """),
      .right(
        """
        course MC101: Marketing
        audience: new students
        week 1: Start
          sync getting acquainted: Who are we? [on campus, 30 min]
          sync senior student pitches: Tips for your first weeks [online, 20 min]
        """),
      .right(
        """
        cursus MC301: Merkstrategie
        jaar: 3
        week 1: Start
          synchroon kennismaking: Wie zijn wij? [op locatie, 30 min]
        """),
    ],
    find: findSeniorStudentsUnused, say: saySeniorStudentsUnused)
}

private let seniors: SoughtWords = [
  "ouderejaars", "tweedejaars", "derdejaars", "vierdejaars", "alumn", "studentmentor", "student mentor", "peer tutor",
  "senior student", "older student", "second year", "third year", "fourth year",
]

private func findSeniorStudentsUnused(_ look: inout Look<Void>) {
  let plan = look.plan
  guard plan.isForNewStudents || !plan.all(.boarding).isEmpty else { return }
  let welcoming = plan.activities.filter { activity in
    !activity.isCancelled
      && (activity.has(.acquaintance) || plan.model.enclosing(activity.element) { $0 == .boarding } != nil)
  }
  if welcoming.isEmpty { return }
  let isThere = plan.activities.contains { activity in
    !activity.isCancelled
      && (isBySeniors(activity.kind) || plan.terms(.ledBy, of: activity.element).contains(.bySenior))
  }
  if isThere || plan.mentions(seniors, in: plan.document) { look.met() } else { look.notMet(plan.document, ()) }
}

private func isBySeniors(_ kind: ActivityKind?) -> Bool {
  switch kind {
  case .some(.seniorStudentPitches), .some(.seniorStudentClips), .some(.meetStudentOrAlumnus), .some(.interviewAlumnus),
    .some(.experiencedStudentIntroducesModule):
    true
  default: false
  }
}

private func saySeniorStudentsUnused(_: Void) -> Bilingual<String> {
  Bilingual(
    nl:
      "Bij de start van deze nieuwe studenten komen geen ouderejaars voor. Hun tips en verhalen zijn vaak welkom.",
    en:
      "No older students appear at the start of these new students. Their tips and stories are often welcome.")
}
