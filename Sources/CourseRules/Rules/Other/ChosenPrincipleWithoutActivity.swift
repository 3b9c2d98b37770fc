import CourseModel
import Vocabulary

extension Rule {
  /// A principle is chosen and nothing works on it.
  static let chosenPrincipleWithoutActivity = Rule(
    "chosen-principle-without-activity", in: .other, .warning, .validity, gate: .always, .core,
    sources: "002 B1-H2; 002 B1-D1; 002 B1-L2; 002 B1-S1; 002 B1-L1",
    title: Bilingual(nl: "Gekozen principe zonder activiteit", en: "Chosen principle without an activity"),
    why: Bilingual(
      nl: "Een principe gaat pas leven als er een activiteit of afspraak bij hoort.",
      en: "A principle only comes to life when an activity or an agreement goes with it."),
    asksForMissing: true,
    examples: [
      .wrong(
        """
        leergemeenschap LG1: Coachgroep
        ontwerpprincipes: A en C
        ^^^^^^^^^^^^^^^^
        bijeenkomst: Start
          synchroon voorstelrondje: Wie ben jij? [20 min]
        """),
      .wrong(
        """
        community LC1: Coaching group
        principles: A
        ^^^^^^^^^^
        meeting: Start
          sync lecture: How we work [20 min]
        """),
      .right(
        """
        leergemeenschap LG1: Coachgroep
        ontwerpprincipes: A
        bijeenkomst: Start
          synchroon voorstelrondje: Wie ben jij? [20 min]
        """),
      .right(
        """
        community LC1: Coaching group
        principles: A, G
        channel questions: Teams
        meeting: Start
          sync introduction round: Who are you? [20 min]
        """),
    ],
    find: findIdlePrinciples, say: sayIdlePrinciple, fix: fixIdlePrinciple)
}

private struct Facts: Sendable {
  var principles: Principles
}

extension Facts: MessageFacts {
  var arguments: [MessageArgument] {
    [.init("principles", principles)]
  }
}

private func findIdlePrinciples(_ look: inout Look<Facts>) {
  let plan = look.plan
  let own = plan.all(.principle).filter { plan.model.elements[Int($0)].parent == plan.document }
  guard let first = own.first, !plan.activities.isEmpty else { return }
  var chosen: Principles = []
  for element in own {
    if case .principles(let set) = plan.model.elements[Int(element)].value { chosen.formUnion(set) }
  }
  if chosen.isEmpty { return }
  var carried: Principles = carriedByOtherFields(plan)
  for activity in plan.activities where !activity.isCancelled { carried.formUnion(activity.facets.principles) }
  let idle = chosen.subtracting(carried)
  look.met(chosen.intersection(carried).rawValue.nonzeroBitCount)
  if idle.isEmpty { return }
  if plan.activities.contains(where: { $0.isOfUnknownKind && $0.facets.principles.isEmpty }) {
    look.cannotTell(first, missing: .kindOfActivity)
  } else {
    look.notMet(first, Facts(principles: idle))
  }
}

/// A principle may be worked out in another way than by an activity.
private func carriedByOtherFields(_ plan: Plan) -> Principles {
  var result: Principles = []
  if !plan.allStated(.channel).isEmpty || !plan.allStated(.tool).isEmpty { result.insert(.g) }
  if !plan.allStated(.agreement).isEmpty { result.insert(.b) }
  if !plan.allStated(.goal).isEmpty { result.insert(.c) }
  if !plan.allStated(.role).isEmpty { result.insert(.d) }
  if !plan.allStated(.agenda).isEmpty || !plan.gatherings.isEmpty { result.insert(.e) }
  for keyword in [Keyword.agreement, .goal, .group] {
    for element in plan.allStated(keyword) {
      plan.model.forEachChild(of: element) { child in
        if case .principles(let set) = plan.model.elements[Int(child)].value { result.formUnion(set) }
      }
    }
  }
  return result
}

private func words(_ principles: Principles, _ language: Language) -> String {
  var parts: [String] = []
  for (at, row) in principleWords.enumerated() where principles.contains(row.principle) {
    let letter = ["A", "B", "C", "D", "E", "F", "G"][Swift.min(at, 6)]
    parts.append("\(letter) (\(row.names.canonical(language)))")
  }
  return parts.joined(separator: ", ")
}

private func sayIdlePrinciple(_ facts: Facts) -> Bilingual<String> {
  Bilingual(
    nl:
      "Gekozen, maar nog door geen activiteit uitgewerkt: \(words(facts.principles, .dutch)). Voeg iets toe, of bewaar het voor later.",
    en:
      "Chosen, but not worked out in any activity yet: \(words(facts.principles, .english)). Add something, or keep it for later."
  )
}

/// For one principle: activities that the guides name for it and that fit how people meet here.
private func fixIdlePrinciple(_ context: Context, _ signal: Signal<Facts>) -> [Fix] {
  guard signal.facts.principles.rawValue.nonzeroBitCount == 1,
    let gathering = context.plan.gatherings.first(where: { !$0.isActivity })
  else { return [] }
  let mode = context.mode(at: gathering)
  let fitting = ActivityKind.allCases.filter { kind in
    let row = kind.row
    return row.principles.stated.contains(signal.facts.principles) && !row.modes.isDisjoint(with: mode)
      && row.timing != .async
  }
  return fitting.prefix(3).map { context.addingActivity($0, isSync: true, atEndOf: gathering.element) }
}
