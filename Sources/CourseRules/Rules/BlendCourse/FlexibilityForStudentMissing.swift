import CourseModel
import Vocabulary

extension Rule {
  /// Nothing says what students may choose themselves.
  static let flexibilityForStudentMissing = Rule(
    "flexibility-for-student-missing", in: .blendCourse, .advice, .strong, gate: .whenStated, .core, for: .course,
    sources: "003 Cursusniveau; EMBED; Boelens",
    title: Bilingual(nl: "Niets te kiezen voor de student", en: "Nothing for students to choose"),
    why: Bilingual(
      nl: "Een blend kan studenten ruimte geven in tijd, plaats, tempo, route of vorm.",
      en: "A blend can give students room in time, place, pace, path or form."),
    asksForMissing: true,
    examples: [
      .wrong(
        """
        cursus MC101: Marketing
        ^^^^^^^^^^^^
        onderwijsvorm: blended
        weken: 8
        synchroon hoorcollege: Merken [online, woensdag 9:00-10:00, wekelijks]
        synchroon casus: De theorie op een eigen merk [op locatie, donderdag 9:00-10:00, wekelijks]
        """,
        fixed: """
          cursus MC101: Marketing
          onderwijsvorm: blended
          weken: 8
          flexibiliteit: ?
          synchroon hoorcollege: Merken [online, woensdag 9:00-10:00, wekelijks]
          synchroon casus: De theorie op een eigen merk [op locatie, donderdag 9:00-10:00, wekelijks]
          """),
      .wrong(
        """
        course MC101: Marketing
        ^^^^^^^^^^^^
        delivery: blended
        week 1: Start
          sync lecture: Brands [online, 45 min]
        week 2: On
          sync case: Your own brand [on campus, 60 min]
        """),
      .right(
        """
        cursus MC101: Marketing
        onderwijsvorm: blended
        week 1: Start
          asynchroon kennisclip: Wat is een merk? [online, 20 min]
        week 2: Verder
          synchroon casus: De theorie op een eigen merk [op locatie, 60 min]
        """),
      .right(
        """
        course MC101: Marketing
        delivery: blended
        weeks: 8
        flexibility: none, everyone works on the same ward at the same time
        """),
      .right(
        """
        course MC101: Marketing
        delivery: blended
        week 1: Start
          sync lecture: Brands [online, 45 min]
        week 2: On
          sync case: A brand of your own choice [on campus, form, 60 min]
        """),
    ],
    find: findNoFlexibility, say: sayNoFlexibility, fix: fixNoFlexibility)
}

private func findNoFlexibility(_ look: inout Look<Void>) {
  let plan = look.plan
  guard plan.isBlended else { return }
  guard let weeks = plan.weekCount else {
    return look.cannotTell(plan.document, missing: .property(.weekCount))
  }
  guard weeks >= 2 else { return }
  let entries = plan.all(.flexibility)
  if entries.contains(where: { plan.model.elements[Int($0)].state != .unknown }) || plan.hasChoice {
    return look.met()
  }
  if !entries.isEmpty { return look.cannotTell(plan.document, missing: .property(.flexibility)) }
  look.notMet(plan.document, ())
}

private func sayNoFlexibility(_: Void) -> Bilingual<String> {
  Bilingual(
    nl:
      "Er staat nog niet wat studenten zelf mogen kiezen: tijd, plaats, tempo, route of vorm. Noem één keuze, of schrijf 'flexibiliteit: geen' met de reden.",
    en:
      "The plan does not say yet what students may choose themselves: time, place, pace, path or form. Name one choice, or write 'flexibility: none' with the reason."
  )
}

private func fixNoFlexibility(_ context: Context, _ signal: Signal<Void>) -> [Fix] {
  [
    context.addingOpen(
      .flexibility, under: signal.element, Bilingual(nl: "Zet de flexibiliteit erbij", en: "Add the flexibility"))
  ]
}
