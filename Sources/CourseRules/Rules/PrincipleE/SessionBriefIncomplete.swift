import CourseModel
import Vocabulary

extension Rule {
  /// Meetings that come back do not say what they are for and what to bring.
  static let sessionBriefIncomplete = Rule(
    "session-brief-incomplete", in: .principleE, .advice, .strong, gate: .whenStated, .core,
    sources: "002 E; 002 B1-H1; 002 B1-H2; 002 B1-L2",
    title: Bilingual(
      nl: "Bijeenkomsten zonder bedoeling, inbreng of agenda", en: "Meetings without aim, input or agenda"),
    why: Bilingual(
      nl: "Wie weet waar een bijeenkomst voor is en wat je meebrengt, komt voorbereid en doet makkelijker mee.",
      en: "If you know what a meeting is for and what to bring, you come prepared and find it easier to take part."),
    asksForMissing: true,
    examples: [
      .wrong(
        """
        leergemeenschap LG1: Zorg in de wijk
        bijeenkomst: [elke 2 weken, op locatie, 90 min]
        ^^^^^^^^^^^
        """,
        fixed: """
          leergemeenschap LG1: Zorg in de wijk
          bijeenkomst: [elke 2 weken, op locatie, 90 min]
            bedoeling: ?
            voorbereiding: ?
            agenda: ?
          """),
      .wrong(
        """
        course MC101: Marketing
        week 1-8: Project
          meeting: Project meeting [weekly, on campus, 60 min]
          ^^^^^^^
            sync progress check: How far are you? [groups of 4, 20 min]
            sync group work: Carry on [groups of 4, 40 min]
        """),
      .right(
        """
        leergemeenschap LG1: Zorg in de wijk
        bijeenkomst: Intervisie [elke 2 weken, op locatie, 90 min]
          inbreng: een vraag uit de eigen praktijk
          agenda van: studenten
        """),
      .right(
        """
        course MC101: Marketing
        week 1-8: Project
          async reading: Chapter of the week [30 min]
          meeting: Discussion [weekly, on campus, 60 min]
            sync discussion: What struck you? [groups of 4, 60 min]
        """),
      .right(
        """
        community CG1: Coaching group
        meeting: Drop in for coffee [weekly, on campus, 30 min, optional]
        """),
    ],
    find: findSessionBriefs, say: saySessionBrief, fix: fixSessionBrief)
}

private enum Part: Sendable {
  case purpose
  case preparation
  case agenda
}

extension Part: ArgumentConvertible {
  var argument: ArgumentValue {
    switch self {
    case .purpose: .text("purpose")
    case .preparation: .text("preparation")
    case .agenda: .text("agenda")
    }
  }
}

private struct Facts: Sendable {
  var missing: [Part]
  var isOne: Bool
}

extension Facts: MessageFacts {
  var arguments: [MessageArgument] {
    [.init("missing", missing), .init("isOneMeeting", isOne)]
  }
}

private func findSessionBriefs(_ look: inout Look<Facts>) {
  let plan = look.plan
  let meetings = plan.gatherings.indices.filter { at in
    let gathering = plan.gatherings[at]
    return !gathering.isActivity && !isDropIn(gathering, plan)
      && !plan.terms(.state, of: gathering.element).contains(.stateDone)
  }
  if plan.isCommunity {
    let recurs = meetings.contains { plan.state(.recurrence, of: plan.gatherings[$0].element) == .stated }
    guard recurs || meetings.count >= look.limits.lower(.minimumSessions) else { return }
    return judge(meetings, &look)
  }
  for at in meetings where plan.state(.recurrence, of: plan.gatherings[at].element) == .stated { judge([at], &look) }
}

/// One series: what none of its meetings tells is missing.
private func judge(_ meetings: [Int], _ look: inout Look<Facts>) {
  guard let first = meetings.first else { return }
  let plan = look.plan
  var missing: [Part] = []
  if !meetings.contains(where: { hasPurpose(plan.gatherings[$0], plan) }) { missing.append(.purpose) }
  if !meetings.contains(where: { hasPreparation($0, plan) }) { missing.append(.preparation) }
  if !meetings.contains(where: { hasAgenda(plan.gatherings[$0], plan) }) { missing.append(.agenda) }
  if missing.isEmpty { return look.met() }
  look.notMet(plan.gatherings[first].element, Facts(missing: missing, isOne: meetings.count == 1))
}

/// Come when you like: nobody has to bring anything.
private func isDropIn(_ gathering: Gathering, _ plan: Plan) -> Bool {
  let element = gathering.element
  if plan.terms(.choice, of: element).contains(.optional)
    || plan.terms(.presence, of: element).contains(.attendanceFree)
    || plan.terms(.formality, of: element).contains(.informal)
  {
    return true
  }
  let activities = gathering.activities.map { plan.activities[$0] }
  return !activities.isEmpty && activities.allSatisfy { $0.isCancelled || $0.has([.informal, .support]) }
}

private func hasPurpose(_ gathering: Gathering, _ plan: Plan) -> Bool {
  if !plan.snapshot.title(gathering.element).isEmpty { return true }
  if plan.isSaid([.purpose, .forOutcomes, .topic, .description], of: gathering.element) { return true }
  return gathering.activities.contains { at in
    !plan.activities[at].outcomes.isEmpty || plan.isSaid([.purpose], of: plan.activities[at].element)
  }
}

private func hasPreparation(_ at: Int, _ plan: Plan) -> Bool {
  let gathering = plan.gatherings[at]
  if plan.isSaid([.preparation, .input], of: gathering.element) || plan.isSaid([.preparation], of: gathering.module) {
    return true
  }
  if gathering.activities.contains(where: { plan.isSaid([.preparation, .input], of: plan.activities[$0].element) }) {
    return true
  }
  return !plan.preparations(of: at).isEmpty
}

private func hasAgenda(_ gathering: Gathering, _ plan: Plan) -> Bool {
  !gathering.activities.isEmpty || plan.isSaid([.agenda, .agendaBy], of: gathering.element)
}

private func saySessionBrief(_ facts: Facts) -> Bilingual<String> {
  let words = listed(
    facts.missing.map { part in
      switch part {
      case .purpose: Bilingual(nl: "wat de bedoeling is", en: "what it is for")
      case .preparation: Bilingual(nl: "wat je voorbereidt of inbrengt", en: "what to prepare or bring")
      case .agenda: Bilingual(nl: "wat je achter elkaar doet", en: "what is on the agenda")
      }
    })
  return Bilingual(
    nl: (facts.isOne ? "Bij deze bijeenkomst" : "Bij deze reeks bijeenkomsten")
      + " staat nog niet \(words.nl). Als dat voor iedereen duidelijk is, doen deelnemers makkelijker mee.",
    en: (facts.isOne ? "This meeting does" : "This series of meetings does")
      + " not say yet \(words.en). If that is clear to everyone, taking part gets easier.")
}

private func fixSessionBrief(_ context: Context, _ signal: Signal<Facts>) -> [Fix] {
  let lines = signal.facts.missing.map { part in
    let keyword: Keyword =
      switch part {
      case .purpose: .purpose
      case .preparation: .preparation
      case .agenda: .agenda
      }
    return keyword.row.names.canonical(context.language) + ": ?"
  }
  return [
    Fix(
      Bilingual(nl: "Zet erbij wat ontbreekt", en: "Add what is missing"), .needsText,
      [context.insertion(lines.joined(separator: "\n"), under: signal.element)])
  ]
}
