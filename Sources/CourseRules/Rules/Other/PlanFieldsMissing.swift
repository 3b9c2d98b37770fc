import CourseModel
import Vocabulary

extension Rule {
  /// An action plan that leaves out what the template asks.
  static let planFieldsMissing = Rule(
    "plan-fields-missing", in: .other, .advice, .strong, gate: .whenStated, .core, for: .community,
    sources: "002 2.1; 002 E; 002 Appendix 1",
    title: Bilingual(nl: "Actieplan nog niet compleet", en: "Action plan not complete yet"),
    why: Bilingual(
      nl: "Een hoe-vraag, deelnemers, principes en activiteiten samen maken een plan dat een collega kan overnemen.",
      en: "A question, participants, principles and activities together make a plan that a colleague can take over."),
    asksForMissing: true,
    examples: [
      .wrong(
        """
        leergemeenschap LG1: Coachgroep
        ^^^^^^^^^^^^^^^^^^^
        hoe-vraag: Hoe leren studenten elkaar echt kennen?
        bijeenkomst: Start
          synchroon voorstelrondje: Wie ben jij? [20 min]
        """,
        fixed: """
          leergemeenschap LG1: Coachgroep
          hoe-vraag: Hoe leren studenten elkaar echt kennen?
          studenten: ?
          ontwerpprincipes: ?
          bijeenkomst: Start
            synchroon voorstelrondje: Wie ben jij? [20 min]
          """),
      .wrong(
        """
        community LC1: Coaching group
        ^^^^^^^^^^^^^
        principles: A
        students: 12
        """),
      .right(
        """
        leergemeenschap LG1: Coachgroep
        hoe-vraag: Hoe leren studenten elkaar echt kennen?
        studenten: 12
        ontwerpprincipes: A
        bijeenkomst: Start
          synchroon voorstelrondje: Wie ben jij? [20 min]
        """),
      .right(
        """
        community LC1: Coaching group
        meeting: Start
          sync check-in: How are you? [10 min]
        """),
    ],
    find: findMissingFields, say: sayMissingFields, fix: fixMissingFields)
}

private struct Facts: Sendable {
  var missing: [Keyword]
  var hasNoActivities: Bool
}

extension Facts: MessageFacts {
  var arguments: [MessageArgument] {
    [.init("missing", missing), .init("hasNoActivities", hasNoActivities)]
  }
}

private func findMissingFields(_ look: inout Look<Facts>) {
  let plan = look.plan
  // An action plan is one that asks a question or chooses principles; any other community is not asked for them.
  guard !plan.isNotStated(.question) || !plan.isNotStated(.principle) else { return }
  var missing: [Keyword] = []
  if plan.isNotStated(.question) { missing.append(.question) }
  if plan.isNotStated(.students) && plan.all(.group).isEmpty && plan.isNotStated(.audience) {
    missing.append(.students)
  }
  if plan.isNotStated(.principle) { missing.append(.principle) }
  let hasNoActivities = plan.activities.isEmpty && plan.gatherings.isEmpty
  if missing.isEmpty && !hasNoActivities {
    look.met()
  } else {
    look.notMet(plan.document, Facts(missing: missing, hasNoActivities: hasNoActivities))
  }
}

/// What stands in front of the colon: of the principles the word that a plan uses for all of them.
private func word(_ keyword: Keyword, _ language: Language) -> String {
  if keyword == .principle { return Bilingual(nl: "ontwerpprincipes", en: "principles")[language] }
  return keyword.row.names.canonical(language)
}

private func sayMissingFields(_ facts: Facts) -> Bilingual<String> {
  func list(_ language: Language) -> String {
    var parts = facts.missing.map { "'\(word($0, language))'" }
    if facts.hasNoActivities { parts.append(Bilingual(nl: "activiteiten", en: "activities")[language]) }
    return parts.joined(separator: ", ")
  }
  return Bilingual(
    nl: "In dit actieplan ontbreekt nog: \(list(.dutch)). Vul het aan, dan kan een collega ermee verder.",
    en: "This action plan still lacks: \(list(.english)). Add it, so that a colleague can go on with it.")
}

private func fixMissingFields(_ context: Context, _ signal: Signal<Facts>) -> [Fix] {
  if signal.facts.missing.isEmpty { return [] }
  if signal.facts.hasNoActivities { return [] }
  let lines = signal.facts.missing.map { word($0, context.language) + ": ?" }.joined(separator: "\n")
  return [
    Fix(
      Bilingual(nl: "Zet klaar om in te vullen", en: "Add to fill in"), .needsText,
      [context.insertion(lines, under: context.plan.document)])
  ]
}
