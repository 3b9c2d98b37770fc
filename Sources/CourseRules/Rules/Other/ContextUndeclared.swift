import CourseModel
import Vocabulary

extension Rule {
  /// Facts that decide which advice fits are not stated.
  static let contextUndeclared = Rule(
    "context-undeclared", in: .other, .note, .strong, gate: .whenStated, .core, for: .community,
    sources: "002 1.2; 002 2.3",
    title: Bilingual(nl: "Over de groep is nog weinig bekend", en: "Little is known about the group yet"),
    why: Bilingual(
      nl:
        "Wat bij een nieuwe deeltijdgroep past, past niet bij elke groep. Met een paar feiten wordt het advies passend.",
      en: "What fits a new part-time group does not fit every group. With a few facts the advice becomes fitting."),
    argument: "missing",
    examples: [
      .wrong(
        """
        leergemeenschap LG1: Coachgroep
        ^^^^^^^^^^^^^^^^^^^
        facilitator: coach
        """,
        fixed: """
          leergemeenschap LG1: Coachgroep
          facilitator: coach
          studievorm: ?
          onderwijsvorm: ?
          samenstelling: ?
          """),
      .wrong(
        """
        community LC1: Coaching group
        ^^^^^^^^^^^^^
        study form: part-time
        delivery: online
        composition: new
        """),
      .right(
        """
        leergemeenschap LG1: Coachgroep
        facilitator: coach
        studievorm: deeltijd
        onderwijsvorm: blended
        samenstelling: nieuw
        """),
      .right(
        """
        community LC1: Coaching group
        facilitator: ?
        study form: part-time
        delivery: online
        composition: new
        """),
    ],
    find: findUndeclared, say: sayUndeclared, fix: fixUndeclared)
}

/// What most rules about groups ask for.
private let asked: [Keyword] = [.studyForm, .delivery, .composition, .facilitator]

private func findUndeclared(_ look: inout Look<[Keyword]>) {
  let plan = look.plan
  let missing = asked.filter { keyword in
    keyword == .facilitator
      ? plan.all(.facilitator).isEmpty && plan.all(.teachers).isEmpty : plan.isNotStated(keyword)
  }
  if missing.isEmpty { look.met() } else { look.notMet(plan.document, missing) }
}

private func sayUndeclared(_ missing: [Keyword]) -> Bilingual<String> {
  let dutch = missing.map { "'\($0.row.names.canonical(.dutch))'" }.joined(separator: ", ")
  let english = missing.map { "'\($0.row.names.canonical(.english))'" }.joined(separator: ", ")
  return Bilingual(
    nl: "Nog niet genoemd: \(dutch). Daarmee past het advies bij jouw groep; zonder blijft een deel ervan weg.",
    en: "Not stated yet: \(english). With that the advice fits your group; without it, part of the advice is left out.")
}

private func fixUndeclared(_ context: Context, _ signal: Signal<[Keyword]>) -> [Fix] {
  let lines = signal.facts.map { $0.row.names.canonical(context.language) + ": ?" }.joined(separator: "\n")
  return [
    Fix(
      Bilingual(nl: "Zet de vragen klaar om in te vullen", en: "Add the questions to fill in"), .needsText,
      [context.insertion(lines, under: context.plan.document)])
  ]
}
