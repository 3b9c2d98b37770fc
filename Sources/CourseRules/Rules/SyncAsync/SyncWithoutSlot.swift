import CourseModel
import CourseSyntax
import Vocabulary

extension Rule {
  /// A meeting of which nobody can tell when it is.
  static let syncWithoutSlot = Rule(
    "sync-without-slot", in: .syncAsync, .advice, .strong, gate: .whenStated, .core, for: .course,
    sources: "003 Synchroon leren",
    title: Bilingual(nl: "Bijeenkomst zonder moment", en: "Meeting without a moment"),
    why: Bilingual(
      nl: "Samenkomen gaat volgens een rooster: iedereen wil weten wanneer.",
      en: "Coming together follows a timetable: everyone wants to know when."),
    argument: "meeting",
    examples: [
      .wrong(
        """
        cursus MC101: Marketing
        module M1: Merken
          les: Werkcollege [op locatie]
          ^^^
            synchroon casus: Een sterk merk [groepjes van 4, 60 min]
        """,
        fixed: """
          cursus MC101: Marketing
          module M1: Merken
            les: Werkcollege [op locatie]
              wanneer: ?
              synchroon casus: Een sterk merk [groepjes van 4, 60 min]
          """),
      .wrong(
        """
        course MC101: Marketing
        sync discussion: Who is the customer? [online, 45 min]
        ^^^^^^^^^^^^^^^
        """),
      .right(
        """
        cursus MC101: Marketing
        module M1: Merken [week 1-3]
          les: Werkcollege [op locatie]
            synchroon casus: Een sterk merk [groepjes van 4, 60 min]
        """),
      .right(
        """
        course MC101: Marketing
        week 1: Brands
          sync discussion: Who is the customer? [online, 45 min]
        session: Closing [on campus]
          when: 12 March 2027
          sync presentation: Your own brand [groups of 4, 60 min]
        """),
    ],
    find: findMissingSlot, say: sayMissingSlot, fix: fixMissingSlot)
}

private func findMissingSlot(_ look: inout Look<String>) {
  let plan = look.plan
  // A timetable for all.
  let isScheduled = !look.context.isNotStatedAnywhere(.schedule)
  for gathering in plan.gatherings {
    if gathering.isActivity, plan.activities[gathering.activities.lowerBound].isCancelled { continue }
    if isScheduled || !gathering.weeks.isEmpty || plan.state(.recurrence, around: gathering.element) == .stated {
      look.met()
      continue
    }
    switch whenState(of: gathering.element, plan) {
    case .stated, .none: look.met()
    case .unknown: look.cannotTell(gathering.element, missing: .time)
    case .notStated: look.notMet(gathering.element, look.context.label(gathering.element))
    }
  }
}

/// Said of the meeting, or of the week, module or phase it stands in.
private func whenState(of element: Int32, _ plan: Plan) -> FieldState {
  var current = element
  while current >= 0, current != plan.document {
    if plan.model.elements[Int(current)].keyword == .week { return .stated }
    let own = plan.state(.when, of: current)
    if own != .notStated { return own }
    current = plan.model.elements[Int(current)].parent
  }
  return .notStated
}

private func sayMissingSlot(_ name: String) -> Bilingual<String> {
  Bilingual(
    nl: "Er staat niet wanneer '\(name)' is. Zet er een week of datum bij, dan kunnen studenten erop rekenen.",
    en: "The plan does not say when '\(name)' is. Add a week or date, so that students can count on it.")
}

private func fixMissingSlot(_ context: Context, _ signal: Signal<String>) -> [Fix] {
  let word = Keyword.when.row.names.canonical(context.language)
  return [
    Fix(
      Bilingual(nl: "Zet 'wanneer' erbij", en: "Add 'when'"), .needsText,
      [context.insertion("\(word): ?", under: signal.element)])
  ]
}
