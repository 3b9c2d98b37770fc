import CourseSyntax
import SourceText
import Vocabulary

/// What a plan, or one week or module of it, asks of a student, in seconds.
///
/// A meeting that says how long it takes, but of which not every activity does, counts with its own time without breaks.
package struct WorkFigures: Sendable, Equatable {
  package var total = Amount()
  /// In meetings, or together.
  package var contact = Amount()
  /// All other work.
  package var ownTime = Amount()
  package var sync = Amount()
  package var async = Amount()
  /// In the order of the table of environments; what is in two counts half in each.
  package var byEnvironment: [Amount] = environmentWords.map { _ in Amount() }
  package var withoutEnvironment = Amount()
  /// Those that are not dropped; with what is optional.
  package var activities = 0
  /// Thousandths of credits of the courses of a programme.
  package var credits = Amount()
  package var courses = 0
  /// Activities and meetings that do not say how long they take.
  package var withoutTime: [Int32] = []

  package init() {}

  mutating func add(_ work: Amount, isSync: Bool, isContact: Bool, _ environments: Environments?) {
    total += work
    if isSync { sync += work } else { async += work }
    if isContact { contact += work } else { ownTime += work }
    let each = environments?.each ?? []
    if each.isEmpty {
      withoutEnvironment += work
      return
    }
    for (at, word) in environmentWords.enumerated() where each.contains(word.environment) {
      byEnvironment[at] += work.divided(by: each.count)
    }
  }

  package func work(in environment: Environments) -> Amount {
    for (at, word) in environmentWords.enumerated() where word.environment == environment { return byEnvironment[at] }
    return Amount()
  }

  /// The part of the work in an environment, in thousandths; nil where too little is known to say.
  package func share(of environment: Environments) -> WorkShare? {
    let known = withoutEnvironment.total * 5 <= total.total
    return known ? share(of: work(in: environment)) : nil
  }

  /// Of everything it is known how long it takes and where it is.
  package var isWholeKnown: Bool { total.isWholeKnown && withoutEnvironment.total == 0 }

  package var syncShare: WorkShare? { share(of: sync) }

  private func share(of part: Amount) -> WorkShare? {
    guard total.upper > 0, total.coverage >= 80 else { return nil }
    var rest = total
    rest.lower = Swift.max(0, total.lower - part.lower)
    rest.upper = Swift.max(0, total.upper - part.upper)
    return WorkShare(of: part, besides: rest)
  }
}

extension Plan {
  /// What stands in a part of the plan asks of a student. What is held there by a pattern counts where the pattern stands.
  package func work(in element: Int32) -> WorkFigures {
    var result = WorkFigures()
    let held = gatherings(in: element)
    let stated = statedMeetings(self, held)
    for work in figures.countedWork(activities(in: element)) {
      let activity = activities[work.activity]
      if stated[activity.meeting] != nil { continue }
      result.add(
        work.amount, isSync: activity.isSync, isContact: activity.isSync || activity.meeting >= 0,
        activity.environment?.value)
      if !work.amount.isWholeKnown { result.withoutTime.append(activity.element) }
    }
    for gathering in held {
      guard let amount = stated[gathering.element] else { continue }
      result.add(amount, isSync: true, isContact: true, gathering.environment?.value)
      if !amount.isWholeKnown { result.withoutTime.append(gathering.element) }
    }
    result.activities = activities[activities(in: element)].count { !$0.isCancelled }
    result.withoutTime.sort()
    return result
  }

  /// The gatherings that stand in an element, itself included.
  private func gatherings(in element: Int32) -> ArraySlice<Gathering> {
    guard element >= 0, Int(element) < model.elements.count else { return [] }
    let first = firstGathering(from: element)
    return gatherings[first..<Swift.max(first, firstGathering(from: model.elements[Int(element)].end))]
  }

  private func firstGathering(from element: Int32) -> Int {
    gatherings.firstPlace { $0.element < element }
  }
}

/// The figures of a plan as a whole and of each of its units.
struct PlanFigures {
  var whole = WorkFigures()
  /// By position of the unit among the things; -1 for what stands in none.
  var units: [Int: WorkFigures] = [:]

  init(_ version: PlanVersion) {
    let plan = version.plan
    let stated = statedMeetings(plan, plan.gatherings[...])
    for work in plan.figures.countedWork() {
      let activity = plan.activities[work.activity]
      if stated[activity.meeting] != nil { continue }
      add(at: unit(of: activity, version)) { figures in
        figures.add(
          work.amount, isSync: activity.isSync, isContact: activity.isSync || activity.meeting >= 0,
          activity.environment?.value)
        if !work.amount.isWholeKnown { figures.withoutTime.append(activity.element) }
      }
    }
    for gathering in plan.gatherings {
      guard let amount = stated[gathering.element] else { continue }
      add(at: version.things[version.thing(around: gathering.element)].unit) { figures in
        figures.add(amount, isSync: true, isContact: true, gathering.environment?.value)
        if !amount.isWholeKnown { figures.withoutTime.append(gathering.element) }
      }
    }
    for activity in plan.activities where !activity.isCancelled {
      add(at: unit(of: activity, version)) { $0.activities += 1 }
    }
    for thing in version.things where thing.sort == .definition {
      guard thing.keyword == .course || thing.keyword == .community else { continue }
      let credits = plan.statedCredits(of: thing.element).map { Amount($0.lower, $0.upper) } ?? .unknown
      add(at: thing.unit) { figures in
        figures.courses += 1
        figures.credits += credits
      }
    }
  }

  private mutating func add(at unit: Int, _ change: (inout WorkFigures) -> Void) {
    change(&whole)
    change(&units[unit, default: WorkFigures()])
  }

  /// What stands in a pattern counts there, however often it is used.
  private func unit(of activity: Activity, _ version: PlanVersion) -> Int {
    let position = version.thing(around: activity.pattern >= 0 ? activity.pattern : activity.element)
    return position < 0 ? -1 : version.things[position].unit
  }
}

/// Meetings of which the stated time tells more than their activities do: seconds without breaks, as often as they are held.
private func statedMeetings(_ plan: Plan, _ gatherings: ArraySlice<Gathering>) -> [Int32: Amount] {
  var result: [Int32: Amount] = [:]
  let model = plan.model
  for gathering in gatherings where !gathering.isActivity {
    let own = gathering.element
    let activities = plan.activities[gathering.activities]
    let held = activities.filter { $0.isRequired && $0.pattern < 0 }
    if !held.isEmpty, held.allSatisfy({ $0.duration.isWholeKnown }) { continue }
    // What recurs by a pattern is counted by its activities; what students need not do is not counted.
    if held.isEmpty, !activities.isEmpty || model.child(.like, of: own) != nil || isLeftOut(own, plan) { continue }
    let isHeldOnce = model.child(.recurrence, of: own) == nil
    guard let stated = gathering.stated, stated.upper > 0 else {
      if held.isEmpty { result[own] = .unknown }
      continue
    }
    var amount = stated
    for element in own..<model.elements[Int(own)].end where model.elements[Int(element)].keyword == .pause {
      guard let child = model.child(.duration, of: element), let value = model.duration(child) else { continue }
      let pause = Amount(value.seconds)
      amount.lower = Swift.max(0, amount.lower - pause.upper)
      amount.upper = Swift.max(0, amount.upper - pause.lower)
    }
    if let first = held.first {
      result[own] = amount.times(first.occurrences.lowest, first.occurrences.highest)
    } else {
      result[own] = isHeldOnce ? amount : .unknown
    }
  }
  return result
}

/// Optional, dropped, or only an idea.
private func isLeftOut(_ meeting: Int32, _ plan: Plan) -> Bool {
  if plan.terms(.choice, of: meeting).contains(.optional) { return true }
  return plan.terms(.state, of: meeting).contains { $0 == .stateNotHeld || $0 == .stateDropped || $0 == .stateIdea }
}
