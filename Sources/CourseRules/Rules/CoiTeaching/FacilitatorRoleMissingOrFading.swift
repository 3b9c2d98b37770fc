import CourseModel
import Vocabulary

extension Rule {
  /// Nobody facilitates a community, or whoever does is gone after the start.
  static let facilitatorRoleMissingOrFading = Rule(
    "facilitator-role-missing-or-fading", in: .coiTeaching, .warning, .strong, gate: .whenStated, .core,
    for: .community, sources: "002 2.3; 002 2.2-post; 002 D; 002 E; 000 Community of Inquiry",
    title: Bilingual(nl: "Geen begeleider in beeld", en: "No facilitator in sight"),
    why: Bilingual(
      nl: "De begeleider verbindt, moedigt aan en geeft het goede voorbeeld, de hele looptijd lang.",
      en: "The facilitator connects, encourages and sets a good example, all the way through."),
    examples: [
      .wrong(
        """
        leergemeenschap CG1: Coachgroep
        ^^^^^^^^^^^^^^^^^^^
        bijeenkomst: Eerste
          synchroon voorstelrondje: Wie zijn we? [20 min]
        """,
        fixed: """
          leergemeenschap CG1: Coachgroep
          facilitator: ?
          bijeenkomst: Eerste
            synchroon voorstelrondje: Wie zijn we? [20 min]
          """),
      .wrong(
        """
        community CG1: Coaching group
        ^^^^^^^^^^^^^
        weeks: 8
        facilitator: Ann
        week 1: Start
          sync introduction round: Who are we? [20 min]
        week 4: Halfway
          sync intervision: One question [60 min, facilitator present: no]
        week 8: End
          sync discussion: What now? [60 min, facilitator present: no]
        """,
        fixed: """
          community CG1: Coaching group
          weeks: 8
          facilitator: Ann
          week 1: Start
            sync introduction round: Who are we? [20 min]
          week 4: Halfway
            sync intervision: One question [60 min, facilitator present: no]
          week 8: End
            sync discussion: What now? [60 min, facilitator present: no]
            sync subgroup health check: Subgroup health check [?]
          """),
      .right(
        """
        community CG1: Coaching group
        facilitator: Ann
        meeting: First
          sync introduction round: Who are we? [20 min]
        """),
      .right(
        """
        leergemeenschap CG1: Coachgroep
        groep G1: Maandag [8]
          facilitator: Ann
        bijeenkomst: Eerste
          synchroon voorstelrondje: Wie zijn we? [20 min]
        """),
    ],
    find: findMissingFacilitator, say: sayMissingFacilitator, fix: fixMissingFacilitator)
}

private enum Facilitating: Sendable {
  case missing
  case fading
}

extension Facilitating: MessageFacts {
  var variant: String {
    switch self {
    case .missing: "missing"
    case .fading: "fading"
    }
  }

  var arguments: [MessageArgument] { [] }
}

/// Shorter communities are hardly past their start.
private let fewestWeeks = 6
/// Thousandths of the run: one third.
private let start = 333

private func findMissingFacilitator(_ look: inout Look<Facilitating>) {
  let plan = look.plan
  guard !plan.activities.isEmpty || !plan.gatherings.isEmpty else { return }
  let people = plan.all(.facilitator) + plan.all(.teachers) + plan.all(.staff) + plan.all(.coordinator)
  let isNamed = people.contains { element in
    let state = plan.model.elements[Int(element)].state
    return state == .stated || state == .none
  }
  let isLed = plan.activities.contains { isFacilitated($0, plan) == true }
  if !isNamed && !isLed {
    if let open = people.first { return look.cannotTell(open, missing: .property(.facilitator)) }
    return look.notMet(plan.document, .missing, asksForMissing: true)
  }
  guard let weeks = plan.weekCount, weeks >= fewestWeeks else { return look.met() }
  let later = plan.activities.indices.filter { at in
    !plan.activities[at].isCancelled && (plan.stretch(of: at)?.upperBound ?? 0) > start
  }
  let isFading = !later.isEmpty && later.allSatisfy { isFacilitated(plan.activities[$0], plan) == false }
  if isFading { look.notMet(plan.document, .fading, severity: .advice) } else { look.met() }
}

/// Whether someone leads or attends it; nil where the document does not say.
private func isFacilitated(_ activity: Activity, _ plan: Plan) -> Bool? {
  switch plan.term(.facilitatorPresent, of: activity.element) {
  case .yes: return true
  case .no: return false
  default: break
  }
  let facets = activity.facets
  if facets.leaders.contains(.staff) || facets.feedback.contains(.teacher) { return true }
  if facets.presences.contains(.teaching) || facets.targets.contains(.teacherAndSubject) { return true }
  return facets.leaders == .students || facets.leaders == .nobody ? false : nil
}

private func sayMissingFacilitator(_ facilitating: Facilitating) -> Bilingual<String> {
  switch facilitating {
  case .missing:
    Bilingual(
      nl:
        "Er staat nog niet wie deze leergemeenschap begeleidt. Zet het erbij; ook een groep die zelf veel doet, heeft een begeleider.",
      en:
        "The plan does not say yet who facilitates this community. Add it; a group that does much itself has a facilitator too."
    )
  case .fading:
    Bilingual(
      nl: "Na de start is er bij geen enkele activiteit nog een begeleider. Kom af en toe kijken hoe het gaat.",
      en:
        "After the start, no facilitator takes part in any activity. Come by now and then to see how things are going.")
  }
}

private func fixMissingFacilitator(_ context: Context, _ signal: Signal<Facilitating>) -> [Fix] {
  switch signal.facts {
  case .missing:
    let word = Keyword.facilitator.row.names.canonical(context.language)
    return [
      Fix(
        Bilingual(nl: "Zet erbij wie begeleidt", en: "Add who facilitates"), .needsText,
        [context.insertion("\(word): ?", under: context.plan.document)])
    ]
  case .fading:
    return [
      context.addingLast(.subgroupHealthCheck, isSync: true), context.addingLast(.individualCoachTalk, isSync: true),
    ]
  }
}
