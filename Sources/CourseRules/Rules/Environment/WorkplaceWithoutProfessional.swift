import CourseModel
import Vocabulary

extension Rule {
  /// At the workplace nobody from the workplace.
  static let workplaceWithoutProfessional = Rule(
    "workplace-without-professional", in: .environment, .warning, .strong, gate: .whenStated, .core,
    sources: "003 Beroepspraktijk; 004 Instellingsniveau [Waarom]",
    title: Bilingual(nl: "Werkplek zonder iemand uit de praktijk", en: "Workplace without anyone from practice"),
    why: Bilingual(
      nl: "Op de werkplek leren studenten vooral van de mensen die er werken.",
      en: "At the workplace students learn most of all from the people who work there."),
    argument: "activity",
    examples: [
      .wrong(
        """
        cursus MC101: Marketing
        week 1: Praktijk
          asynchroon opdracht: Observeer een klantgesprek [werkplek, 2 uur]
          ^^^^^^^^^^^^^^^^^^^
          asynchroon reflectie: Wat viel je op? [eigen plek, 30 min]
        """,
        fixed: """
          cursus MC101: Marketing
          week 1: Praktijk
            asynchroon opdracht: Observeer een klantgesprek [werkplek, 2 uur]
              geleid door: ?
            asynchroon reflectie: Wat viel je op? [eigen plek, 30 min]
          """),
      .wrong(
        """
        course MC101: Marketing
        week 1: Practice
          sync case: A brand in the shop [workplace, groups of 4, 2 h]
          ^^^^^^^^^
            led by: teacher
        """),
      .right(
        """
        cursus MC101: Marketing
        opdrachtgever: Warenhuis De Zon
        week 1: Praktijk
          asynchroon opdracht: Observeer een klantgesprek [werkplek, 2 uur]
        """),
      .right(
        """
        course MC101: Marketing
        week 1: Practice
          sync work visit: An agency [3 h]
          async assignment: Watch a customer talk [workplace, 2 h]
            led by: the shop manager
        """),
    ],
    find: findMissingProfessional, say: sayMissingProfessional, fix: fixMissingProfessional)
}

private func findMissingProfessional(_ look: inout Look<String>) {
  let plan = look.plan
  for (at, activity) in plan.activities.enumerated() where !activity.isCancelled {
    // What school and practice do together has a rule of its own.
    guard let environment = activity.environment?.value, environment.contains(.workplace),
      !environment.contains(.hybrid)
    else { continue }
    switch plan.professional(in: at) {
    case .stated, .none: look.met()
    case .unknown: look.cannotTell(activity.element, missing: .property(.ledBy))
    case .notStated: look.notMet(activity.element, look.context.label(activity.element))
    }
  }
}

private func sayMissingProfessional(_ name: String) -> Bilingual<String> {
  Bilingual(
    nl: "Bij '\(name)' staat niemand uit de praktijk. Noem de begeleider, opdrachtgever of professional die erbij is.",
    en: "Nobody from practice is named for '\(name)'. Name the supervisor, client or professional who is there.")
}

private func fixMissingProfessional(_ context: Context, _ signal: Signal<String>) -> [Fix] {
  let word = Keyword.ledBy.row.names.canonical(context.language)
  // Where the document names a leader, another line would contradict it.
  guard context.plan.model.child(.ledBy, of: signal.element) == nil else { return fixWithPartner(context, signal) }
  return [
    Fix(
      Bilingual(nl: "Zet erbij wie begeleidt", en: "Add who guides"), .needsText,
      [context.insertion("\(word): ?", under: signal.element)])
  ]
}

private func fixWithPartner(_ context: Context, _ signal: Signal<String>) -> [Fix] {
  let word = Keyword.partner.row.names.canonical(context.language)
  return [
    Fix(
      Bilingual(nl: "Zet de partner erbij", en: "Add the partner"), .needsText,
      [context.insertion("\(word): ?", under: signal.element)])
  ]
}
