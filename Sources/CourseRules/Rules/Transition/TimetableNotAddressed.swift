import CourseModel
import Vocabulary

extension Rule {
  /// The timetable and the enrolment in courses are left out of the plan.
  static let timetableNotAddressed = Rule(
    "timetable-not-addressed", in: .transition, .advice, .strong, gate: .whenStated, .institution, for: .institution,
    sources: "004 Ondersteunende diensten [Hoe]; 003 Voorbeeld B",
    title: Bilingual(nl: "Rooster niet meegenomen", en: "Timetable left out"),
    why: Bilingual(
      nl:
        "Blended onderwijs vraagt andere blokken, lokalen en inschrijvingen. Als het rooster niet meebeweegt, kan een goed ontwerp daarop vastlopen.",
      en:
        "Blended education needs other time blocks, rooms and enrolments. Where the timetable does not change with it, a good design can get stuck."
    ),
    asksForMissing: true,
    examples: [
      .wrong(
        """
        instelling: Hogeschool West
        ^^^^^^^^^^
        stap herontwerp: Alle eerstejaarscursussen
        """,
        fixed: """
          instelling: Hogeschool West
          stap herontwerp: Alle eerstejaarscursussen
          stap roostering: ?
            eigenaar: ?
          """),
      .wrong(
        """
        institution: Western University
        ^^^^^^^^^^^
        stakeholder library: Library
        """),
      .right(
        """
        instelling: Hogeschool West
        stap roostering: Project om het rooster flexibeler te maken
        """),
      .right(
        """
        institution: Western University
        stakeholder registration: Student administration
        """),
      .right(
        """
        institution: Western University
        dimension facilities: Two project floors and a flexible timetable
        """),
    ],
    find: findNoTimetable, say: sayNoTimetable, fix: fixNoTimetable)
}

private let timetableWords: SoughtWords = [
  "rooster", "lesrooster", "cursusregistratie", "inschrijv", "timetabl", "schedul", "registration", "enrol",
]

private func findNoTimetable(_ look: inout Look<Void>) {
  let plan = look.plan
  switch plan.state(.schedule) {
  case .stated, .none: return look.met()
  case .unknown: return look.cannotTell(plan.document, missing: .property(.schedule))
  case .notStated: break
  }
  let steps = plan.all(.step).filter { plan.kind(of: $0) == .stepTimetable }
  if steps.contains(where: { plan.model.elements[Int($0)].state != .unknown }) { return look.met() }
  if let step = steps.first { return look.cannotTell(step, missing: .property(.step)) }
  let isConcerned = plan.all(.stakeholder).contains { stakeholder in
    plan.isStakeholder(stakeholder, of: .stakeTimetabling) || plan.isStakeholder(stakeholder, of: .stakeRegistration)
  }
  let places: [Keyword] = [
    .stakeholder, .step, .how, .who, .consequence, .dimension, .goal, .flexibility, .agreement, .support,
    .environmentPlan,
  ]
  if isConcerned || plan.isWritten(timetableWords, in: places) { return look.met() }
  if let open = plan.firstOpen(.step) { return look.cannotTell(open, missing: .property(.step)) }
  look.notMet(plan.document, ())
}

private func sayNoTimetable(_: Void) -> Bilingual<String> {
  Bilingual(
    nl:
      "Het rooster en de inschrijving voor cursussen staan nog niet in het plan. Wie gaat daarover, en wat verandert er?",
    en: "The timetable and course registration are not in the plan yet. Who is in charge of them, and what changes?")
}

private func fixNoTimetable(_ context: Context, _: Signal<Void>) -> [Fix] {
  let lines = context.openLine(.step, .stepTimetable) + "\n  " + context.openLine(.owner)
  return [
    Fix(
      Bilingual(nl: "Zet er een stap voor het rooster bij", en: "Add a step for the timetable"), .needsText,
      [context.insertion(lines, atEndOf: context.plan.document)])
  ]
}
