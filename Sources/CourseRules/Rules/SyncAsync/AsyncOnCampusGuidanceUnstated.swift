import CourseModel
import Vocabulary

extension Rule {
  /// Students work on campus in their own time, and nobody says whether someone is there.
  static let asyncOnCampusGuidanceUnstated = Rule(
    "async-on-campus-guidance-unstated", in: .syncAsync, .note, .strong, gate: .whenChosen(.reviewOnly), .extended,
    sources: "003 Asynchroon leren",
    title: Bilingual(nl: "Begeleiding op locatie niet genoemd", en: "Guidance on campus not stated"),
    why: Bilingual(
      nl: "Zelfstandig werken kan ook onder begeleiding op locatie. Studenten willen weten of er iemand is.",
      en: "Working independently can also be guided on campus. Students want to know whether someone is there."),
    asksForMissing: true,
    argument: "activity",
    examples: [
      .wrong(
        """
        cursus MC101: Marketing
        week 1: Merken
          asynchroon oefening: Filmen in de studio [op locatie, 60 min]
          ^^^^^^^^^^^^^^^^^^^
        """,
        fixed: """
          cursus MC101: Marketing
          week 1: Merken
            asynchroon oefening: Filmen in de studio [op locatie, 60 min]
              geleid door: ?
          """),
      .wrong(
        """
        course MC101: Marketing
        week 1: Brands
          async project: A poster in the workshop [on campus, groups of 3, 2 h]
          ^^^^^^^^^^^^^
        """),
      .right(
        """
        cursus MC101: Marketing
        week 1: Merken
          asynchroon oefening: Filmen in de studio [op locatie, 60 min]
            begeleid door: niemand
        """),
      .right(
        """
        course MC101: Marketing
        availability: Tuesday afternoon in the workshop
        week 1: Brands
          async project: A poster in the workshop [on campus, groups of 3, 2 h]
        """),
    ],
    find: findUnstatedGuidance, say: sayUnstatedGuidance, fix: fixUnstatedGuidance)
}

private func findUnstatedGuidance(_ look: inout Look<String>) {
  let plan = look.plan
  let isSomeoneAvailable = !look.context.isNotStatedAnywhere(.availability)
  // Inside a meeting it is the meeting that says who is there.
  for activity in plan.activities where !activity.isSync && activity.meeting < 0 && !activity.isCancelled {
    guard let environment = activity.environment, environment.value.contains(.onCampus),
      environment.origin != .catalogue
    else { continue }
    if isSomeoneAvailable || plan.state(.facilitatorPresent, of: activity.element) != .notStated {
      look.met()
      continue
    }
    switch plan.state(.ledBy, around: activity.element) {
    case .stated, .none: look.met()
    case .unknown: look.cannotTell(activity.element, missing: .property(.ledBy))
    case .notStated: look.notMet(activity.element, look.context.label(activity.element))
    }
  }
}

private func sayUnstatedGuidance(_ name: String) -> Bilingual<String> {
  Bilingual(
    nl:
      "Bij '\(name)' werken studenten zelfstandig op locatie. Is er dan iemand om te helpen? Zet dat erbij, ook als er niemand is.",
    en: "In '\(name)' students work independently on campus. Is someone there to help? Say so either way.")
}

private func fixUnstatedGuidance(_ context: Context, _ signal: Signal<String>) -> [Fix] {
  let word = Keyword.ledBy.row.names.canonical(context.language)
  return [
    Fix(
      Bilingual(nl: "Zet erbij wie begeleidt", en: "Add who guides"), .needsText,
      [context.insertion("\(word): ?", under: signal.element)])
  ]
}
