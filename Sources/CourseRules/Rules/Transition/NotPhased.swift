import CourseModel
import SourceText
import Vocabulary

extension Rule {
  /// All at once, as far as the plan says.
  static let notPhased = Rule(
    "not-phased", in: .transition, .advice, .strong, gate: .whenStated, .institution, for: .institution,
    sources: "004 Gespreid leiderschap",
    title: Bilingual(nl: "Invoering niet in fasen", en: "Introduction not in phases"),
    why: Bilingual(
      nl: "Wie in fasen opschaalt, kan onderweg leren van wat wel en niet werkt.",
      en: "Those who scale up in phases can learn on the way from what works and what does not."),
    asksForMissing: true,
    examples: [
      .wrong(
        """
        instelling: Hogeschool West
        ^^^^^^^^^^
        stap herontwerp: Alle cursussen opnieuw ontwerpen
        stap scholing: Docenten leren ontwerpen
        """,
        fixed: """
          instelling: Hogeschool West
          stap herontwerp: Alle cursussen opnieuw ontwerpen
          stap scholing: Docenten leren ontwerpen
          fase 1: ?
          fase 2: ?
          """),
      .wrong(
        """
        institution: Western University
        phase 1: Two institutes go first [2026-09-01 to 2027-08-31]
        phase 2: The other institutes [2027-09-01 to 2029-08-31]
        step pilot: Try out new rooms [2026-10-01]
        step policy S6: Agreements on online meetings
        ^^^^^^^^^^^^^^
        """,
        fixed: """
          institution: Western University
          phase 1: Two institutes go first [2026-09-01 to 2027-08-31]
          phase 2: The other institutes [2027-09-01 to 2029-08-31]
          step pilot: Try out new rooms [2026-10-01]
          step policy S6: Agreements on online meetings
            when: ?
          """),
      .wrong(
        """
        institution: Western University
        phase 1: All programmes [2026-09-01 to 2029-08-31]
        ^^^^^^^
        """),
      .right(
        """
        instelling: Hogeschool West
        fase P1: Twee instituten voorop
        fase P2: De andere instituten
        stap herontwerp: Eerstejaarscursussen -> P1
        stap beleid: Afspraken over online bijeenkomsten
          stand van zaken: gedaan
        """),
      .right(
        """
        institution: Western University
        step pilot: Two institutes [2026-09-01]
        step redesign: The other institutes [2028-02-01]
        """),
    ],
    find: findNoPhases, say: sayNoPhases, fix: fixNoPhases)
}

private enum Case: Sendable {
  case none
  case single
  /// So many steps have no phase and no time.
  case undated(Int)
}

extension Case: MessageFacts {
  var variant: String {
    switch self {
    case .none: "none"
    case .single: "single"
    case .undated: "undated"
    }
  }

  var arguments: [MessageArgument] {
    switch self {
    case .none, .single: []
    case .undated(let steps):
      [.init("steps", steps)]
    }
  }
}

private let phasedWords: SoughtWords = [
  "fase", "gefaseerd", "phase", "stapsgewijs", "step by step", "in stages", "daarna", "vervolgens", "then", "go first",
  "goes first", "gaan eerst", "gaat eerst", "gaan voorop", "gaat voorop", "eerst de", "eerst een", "eerst alleen",
  "programmes first", "first the", "first a",
]

private func findNoPhases(_ look: inout Look<Case>) {
  let plan = look.plan
  let phases = plan.ownPhases
  let steps = plan.transitionSteps.filter { !plan.isDone($0) }
  if phases.contains(where: { plan.model.elements[Int($0)].state == .unknown }) {
    return look.cannotTell(plan.document, missing: .property(.phase))
  }
  let states = steps.map { plan.timeState(ofStep: $0) }
  let days = Set(steps.compactMap { plan.firstDay(of: $0) })
  guard phases.count > 1 || days.count > 1 else {
    if states.contains(.unknown) { return look.cannotTell(plan.document, missing: .property(.when)) }
    if plan.isWritten(phasedWords, in: [.how, .reach]) { return look.met() }
    if let only = phases.first { return look.notMet(only, .single) }
    // Steps at other moments than dates may well follow each other.
    if states.count(where: { $0 == .stated }) > 1 {
      return look.cannotTell(plan.document, missing: .property(.phase))
    }
    return look.notMet(plan.document, .none)
  }
  let undated = zip(steps, states).filter { $0.1 == .notStated }.map { $0.0 }
  guard let first = undated.first else { return look.met() }
  look.notMet(
    first, .undated(undated.count),
    related: undated.dropFirst().map {
      RelatedPlace(
        plan.headSpan(of: $0), Bilingual(nl: "Ook zonder fase of moment.", en: "Without a phase or moment too."))
    })
}

private func sayNoPhases(_ facts: Case) -> Bilingual<String> {
  switch facts {
  case .none:
    Bilingual(
      nl: "Dit plan is nog niet in fasen verdeeld. Wie begint er, wanneer, en wie volgt daarna?",
      en: "This plan is not divided into phases yet. Who begins, when, and who comes next?")
  case .single:
    Bilingual(
      nl: "Er is maar één fase. Met een tweede kun je gebruiken wat je in de eerste leert.",
      en: "There is only one phase. With a second you can use what you learn in the first.")
  case .undated(1):
    Bilingual(
      nl: "Bij deze stap staat niet in welke fase of wanneer die komt.",
      en: "This step does not say in which phase or when it comes.")
  case .undated(let count):
    Bilingual(
      nl: "Bij \(count) stappen staat niet in welke fase of wanneer ze komen.",
      en: "\(count) steps do not say in which phase or when they come.")
  }
}

private func fixNoPhases(_ context: Context, _ signal: Signal<Case>) -> [Fix] {
  let word = context.spelled(.phase)
  switch signal.facts {
  case .none:
    return [
      Fix(
        Bilingual(nl: "Zet er twee fasen bij", en: "Add two phases"), .needsText,
        [context.insertion("\(word) 1: ?\n\(word) 2: ?", atEndOf: context.plan.document)])
    ]
  case .single:
    return [
      Fix(
        Bilingual(nl: "Zet er een fase bij", en: "Add a phase"), .needsText,
        [context.insertion("\(word) 2: ?", after: signal.element)])
    ]
  case .undated:
    let plan = context.plan
    let undated = plan.transitionSteps.filter { !plan.isDone($0) && plan.timeState(ofStep: $0) == .notStated }
    return [
      Fix(
        Bilingual(nl: "Zet erbij wanneer", en: "Add when"), .needsText,
        undated.map { context.insertion(context.openLine(.when), under: $0) })
    ]
  }
}
