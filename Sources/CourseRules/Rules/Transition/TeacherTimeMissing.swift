import CourseModel
import Vocabulary

extension Rule {
  /// A plan for change gives teachers no time for it.
  static let teacherTimeMissing = Rule(
    "teacher-time-missing", in: .transition, .warning, .strong, gate: .whenStated, .institution, for: .institution,
    sources: "004 Docenten en studenten [Hoe]",
    title: Bilingual(nl: "Docenttijd niet genoemd", en: "Teacher time not stated"),
    why: Bilingual(
      nl: "Onderwijs opnieuw ontwerpen kost tijd. Docenten hebben goede voorbeelden, ruimte, tijd en hulp nodig.",
      en: "Redesigning education takes time. Teachers need good examples, room, time and help."),
    asksForMissing: true,
    examples: [
      .wrong(
        """
        instelling: Hogeschool West
        ^^^^^^^^^^
        status: vastgesteld
        stap herontwerp: Eerstejaarscursussen
        """,
        fixed: """
          instelling: Hogeschool West
          status: vastgesteld
          docenttijd: ?
          stap herontwerp: Eerstejaarscursussen
          """),
      .wrong(
        """
        institution: Western University
        ^^^^^^^^^^^
        goal: Teachers have help to redesign their courses
        """),
      .right(
        """
        institution: Western University
        teacher time: 40 h
        step redesign: First-year courses
        """),
      .right(
        """
        instelling: Hogeschool West
        hoe micro: Elk team krijgt tijd om te ontwerpen
          uren: 40 uur
        stap herontwerp: Eerstejaarscursussen
        """),
    ],
    find: findNoTime, say: sayNoTime, fix: fixNoTime)
}

private let timeWords: SoughtWords = [
  "docenttijd", "ontwikkeltijd", "ontwerptijd", "herontwerptijd", "tijd voor docenten", "tijd om te", "krijgen tijd",
  "krijgt tijd", "vrijgeroosterd", "ontwikkeluren", "taakuren", "teacher time", "redesign time", "development time",
  "design time", "time to design", "time to redesign", "time for teachers", "time off", "released",
]

private func findNoTime(_ look: inout Look<Void>) {
  let plan = look.plan
  let steps = plan.transitionSteps
  guard !steps.isEmpty || !plan.allStated(.goal).isEmpty || !plan.allStated(.how).isEmpty else { return }
  switch plan.state(.teacherTime) {
  case .stated, .none: return look.met()
  case .unknown: return look.cannotTell(plan.document, missing: .property(.teacherTime))
  case .notStated: break
  }
  // Hours for redesign, or for what teachers do.
  let giving = steps.filter { plan.kind(of: $0) == .stepRedesign || plan.audience(of: $0).teachers }
  let states = (giving + plan.allStated(.how)).map { plan.state(.hours, of: $0) }
  if states.contains(.stated) || states.contains(.none) { return look.met() }
  if states.contains(.unknown) { return look.cannotTell(plan.document, missing: .property(.hours)) }
  let places: [Keyword] = [.how, .step, .consequence, .dimension, .agreement, .phase, .support]
  if plan.isWritten(timeWords, in: places) { return look.met() }
  look.notMet(plan.document, ())
}

private func sayNoTime(_: Void) -> Bilingual<String> {
  Bilingual(
    nl:
      "Er staat niet hoeveel tijd docenten krijgen om hun onderwijs opnieuw te ontwerpen. Noem uren per cursus of per EC.",
    en: "It does not say how much time teachers get to redesign their courses. State hours per course or per EC.")
}

private func fixNoTime(_ context: Context, _: Signal<Void>) -> [Fix] {
  [context.stating(context.openLine(.teacherTime), Bilingual(nl: "Zet docenttijd erbij", en: "Add teacher time"))]
}
