import CourseModel
import CourseSyntax
import Vocabulary

extension Rule {
  /// An activity builds on something that only comes later.
  static let dependencyBackwards = Rule(
    "dependency-backwards", in: .sequence, .error, .validity, gate: .always, .core, sources: "tool default",
    title: Bilingual(nl: "Volgt op iets wat later komt", en: "Follows something that comes later"),
    why: Bilingual(
      nl: "Wat op iets volgt, komt erna. Anders kloppen de planning en de studielast per week niet.",
      en: "What follows something comes after it. Otherwise the schedule and the workload per week are not right."),
    examples: [
      .wrong(
        """
        cursus MC101: Marketing
        week 1: Start
          asynchroon opdracht A1: Vergelijk twee merken [60 min]
            volgt op: A2
            ^^^^^^^^
        week 2: Merken
          asynchroon lezen A2: Hoofdstuk 1 [60 min]
        """),
      .wrong(
        """
        course MC101: Marketing
        week 1: Start
          meeting M1: Brands
            sync discussion D1: What did you find? [30 min]
              follows: C1
              ^^^^^^^
            sync case C1: A brand for the baker [60 min]
        """),
      .right(
        """
        cursus MC101: Marketing
        week 1: Start
          asynchroon lezen A2: Hoofdstuk 1 [60 min]
        week 2: Merken
          asynchroon opdracht A1: Vergelijk twee merken [60 min]
            volgt op: A2
        """),
      .right(
        """
        course MC101: Marketing
        module M1: Brands
          sync case C1: A brand for the baker [60 min]
            follows: D2
        module M2: Prices
          sync discussion D2: What is a price? [30 min]
        """),
    ],
    find: findBackwards, say: sayBackwards)
}

private struct Backwards: Sendable {
  var first: String
  var second: String
  var weeks: (first: Int, second: Int)?
}

extension Backwards: MessageFacts {
  var arguments: [MessageArgument] {
    [
      .init("activity", first), .init("buildsOn", second), .init("week", weeks.map { $0.first }),
      .init("buildsOnWeek", weeks.map { $0.second }),
    ]
  }
}

private func findBackwards(_ look: inout Look<Backwards>) {
  let plan = look.plan
  if plan.figures.links.isEmpty { return }
  var ring: [Int32: Int] = [:]
  for (number, cycle) in plan.dependencyCycles.enumerated() {
    for element in cycle.elements { ring[element] = number }
  }
  for link in plan.figures.links where ring[link.from] == nil || ring[link.from] != ring[link.to] {
    guard isWork(link.from, plan), isWork(link.to, plan), !isAround(link.from, link.to, plan) else { continue }
    var facts = Backwards(first: look.context.label(link.to), second: look.context.label(link.from))
    switch order(of: link.from, link.to, plan) {
    case .right: look.met()
    case .unknown: look.cannotTell(link.to, missing: .time)
    case .wrongInText, .wrongInMeeting, .wrongInWeeks:
      let isByText = order(of: link.from, link.to, plan) == .wrongInText
      if order(of: link.from, link.to, plan) == .wrongInWeeks,
        let from = plan.weeks(around: link.from).first, let to = plan.weeks(around: link.to).last
      {
        facts.weeks = (to, from)
      }
      let related = RelatedPlace(
        plan.headSpan(of: link.from), Bilingual(nl: "Dit komt later.", en: "This comes later."))
      look.notMet(
        plan.model.elements[Int(link.source)].parent, facts, at: plan.headSpan(of: link.source), related: [related],
        severity: isByText ? .warning : nil)
    }
  }
}

private enum Sequence {
  case right
  case unknown
  /// Only by the order of lines in one week or module.
  case wrongInText
  case wrongInMeeting
  case wrongInWeeks
}

private func isWork(_ element: Int32, _ plan: Plan) -> Bool {
  switch plan.model.elements[Int(element)].keyword {
  case .some(.sync), .some(.async), .some(.meeting), .some(.part): true
  default: false
  }
}

/// One of the two is a part of the other.
private func isAround(_ one: Int32, _ other: Int32, _ plan: Plan) -> Bool {
  let (upper, lower) = one < other ? (one, other) : (other, one)
  return lower < plan.model.elements[Int(upper)].end
}

private func order(of from: Int32, _ to: Int32, _ plan: Plan) -> Sequence {
  if recurs(from, plan) || recurs(to, plan) { return .unknown }
  let days = plan.days(of: from)
  let next = plan.days(of: to)
  if let first = days.calendar?.lowerBound, let last = next.calendar?.upperBound {
    return first > last ? .wrongInWeeks : .right
  }
  if let first = days.course?.lowerBound, let last = next.course?.upperBound, first > last { return .wrongInWeeks }
  if from < to {
    return days.course != nil || enclosing(from, plan) == enclosing(to, plan) ? .right : .unknown
  }
  if let meeting = plan.model.enclosing(plan.model.elements[Int(from)].parent, where: { $0 == .meeting }),
    meeting == plan.model.enclosing(plan.model.elements[Int(to)].parent, where: { $0 == .meeting })
  {
    return .wrongInMeeting
  }
  // What is stated to the day within one week goes before the order of the lines.
  if let day = days.course, let other = next.course, day.count == 1 || other.count == 1 {
    return day.lowerBound <= other.upperBound && day.count == 1 && other.count == 1 ? .right : .unknown
  }
  return enclosing(from, plan) == enclosing(to, plan) ? .wrongInText : .unknown
}

private func recurs(_ element: Int32, _ plan: Plan) -> Bool {
  var current = element
  while current >= 0, current != plan.document {
    if plan.model.child(.recurrence, of: current) != nil { return true }
    current = plan.model.elements[Int(current)].parent
  }
  return false
}

/// The innermost week or module around it.
private func enclosing(_ element: Int32, _ plan: Plan) -> Int32 {
  plan.model.enclosing(plan.model.elements[Int(element)].parent) { $0 == .module || $0 == .week } ?? plan.document
}

private func sayBackwards(_ facts: Backwards) -> Bilingual<String> {
  if let weeks = facts.weeks, weeks.first != weeks.second {
    return Bilingual(
      nl:
        "'\(facts.first)' (week \(weeks.first)) bouwt voort op '\(facts.second)', maar dat komt pas in week \(weeks.second). Wissel ze om of pas de verwijzing aan.",
      en:
        "'\(facts.first)' (week \(weeks.first)) builds on '\(facts.second)', but that only comes in week \(weeks.second). Swap them, or change the reference."
    )
  }
  return Bilingual(
    nl:
      "'\(facts.first)' bouwt voort op '\(facts.second)', maar dat staat later in het plan. Wissel ze om of pas de verwijzing aan.",
    en:
      "'\(facts.first)' builds on '\(facts.second)', but that comes later in the plan. Swap them, or change the reference."
  )
}
