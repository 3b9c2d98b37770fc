import CourseSyntax
import Vocabulary

/// What changed from one version of a plan to another.
package func changes(from old: Plan, to new: Plan) -> PlanChanges {
  var comparing = Comparing(old, new)
  comparing.compare()
  return comparing.changes
}

/// The state of one comparison.
private struct Comparing {
  var changes: PlanChanges
  let old: PlanVersion
  let new: PlanVersion
  let matching: PlanMatching
  let oldMeaning: PropertyMeaning
  let newMeaning: PropertyMeaning
  /// Of each thing of a version its position in the units; -1 for none.
  private var unitOfOld: [Int] = []
  private var unitOfNew: [Int] = []
  private let oldActivities: [Int32: Activity]
  private let newActivities: [Int32: Activity]
  /// How many activities there are in each choice.
  private let oldChoices: [Int32: Int]
  private let newChoices: [Int32: Int]
  /// Of each new thing whether it says another environment or grouping than it did, so that what is in it need not say so.
  private var changedEnvironment: Set<Int> = []
  private var changedGrouping: Set<Int> = []

  init(_ oldPlan: Plan, _ newPlan: Plan) {
    old = PlanVersion(oldPlan)
    new = PlanVersion(newPlan)
    let matching = PlanMatching(old, new)
    self.matching = matching
    changes = PlanChanges(matching)
    // Positions in the old version are counted on from those in the new one.
    let newCount = new.things.count
    oldMeaning = PropertyMeaning(
      version: old,
      identities: old.things.indices.map { identity(matching.newOf[$0] < 0 ? newCount + $0 : matching.newOf[$0]) })
    newMeaning = PropertyMeaning(version: new, identities: new.things.indices.map { identity($0) })
    oldActivities = byElement(oldPlan)
    newActivities = byElement(newPlan)
    oldChoices = choices(oldPlan)
    newChoices = choices(newPlan)
  }

  mutating func compare() {
    if changes.couldNotCompare.old || changes.couldNotCompare.new { return }
    compareUnits()
    var found: [(order: (Int, Int), change: ThingChange)] = []
    let moved = movedWithin()
    for at in new.things.indices {
      let before = matching.oldOf[at]
      if before < 0 {
        // What stands in something new is told with it.
        let parent = new.things[at].parent
        if parent >= 0, matching.oldOf[parent] < 0 { continue }
        var change = thing(-1, new.things[at].element, new.things[at], unitOfNew[at])
        change.contents = contents(of: at, new, matching.oldOf)
        found.append(((at, -1), change))
        continue
      }
      var change = thing(old.things[before].element, new.things[at].element, new.things[at], unitOfNew[at])
      change.facts = facts(before, at)
      if moved.contains(at), !change.facts.contains(where: { isPlace($0) }) { change.facts.append(.order) }
      if !change.facts.isEmpty { found.append(((at, -1), change)) }
    }
    var nearest = 0
    for at in old.things.indices {
      if matching.newOf[at] >= 0 {
        nearest = matching.newOf[at]
        continue
      }
      let parent = old.things[at].parent
      if parent >= 0, matching.newOf[parent] < 0 { continue }
      var change = thing(old.things[at].element, -1, old.things[at], unitOfOld[at])
      change.contents = contents(of: at, old, matching.newOf)
      found.append(((nearest, at), change))
    }
    found.sort { $0.order < $1.order }
    changes.things = found.map { $0.change }
    findSplits()
    compareFigures()
    compareOutcomes()
  }

  private func thing(_ old: Int32, _ new: Int32, _ thing: PlanThing, _ unit: Int) -> ThingChange {
    ThingChange(old: old, new: new, sort: thing.sort, keyword: thing.keyword, unit: unit)
  }

  /// The things in something new or gone that are so too.
  private func contents(of at: Int, _ version: PlanVersion, _ paired: [Int]) -> [Int32] {
    var result: [Int32] = []
    var next = at + 1
    while next < version.things.count, version.things[next].depth > version.things[at].depth {
      if paired[next] < 0 { result.append(version.things[next].element) }
      next += 1
    }
    return result
  }

  // MARK: Units

  private mutating func compareUnits() {
    unitOfOld = [Int](repeating: -1, count: old.things.count)
    unitOfNew = [Int](repeating: -1, count: new.things.count)
    var found: [(order: (Int, Int), old: Int, new: Int)] = []
    for at in new.things.indices where new.things[at].unit == at { found.append(((at, -1), matching.oldOf[at], at)) }
    var nearest = 0
    for at in old.things.indices {
      if matching.newOf[at] >= 0 {
        nearest = matching.newOf[at]
        // What was a unit may stand in another now.
        if old.things[at].unit == at, new.things[nearest].unit != nearest { found.append(((nearest, at), at, -1)) }
      } else if old.things[at].unit == at {
        found.append(((nearest, at), at, -1))
      }
    }
    found.sort { $0.order < $1.order }
    var positionsOfOld: [Int: Int] = [:]
    var positionsOfNew: [Int: Int] = [:]
    for (position, unit) in found.enumerated() {
      if unit.old >= 0, old.things[unit.old].unit == unit.old { positionsOfOld[unit.old] = position }
      if unit.new >= 0 { positionsOfNew[unit.new] = position }
      changes.units.append(
        UnitChange(
          position: position, old: unit.old < 0 ? -1 : old.things[unit.old].element,
          new: unit.new < 0 ? -1 : new.things[unit.new].element, figures: FigureChange()))
    }
    for at in old.things.indices { unitOfOld[at] = positionsOfOld[old.things[at].unit] ?? -1 }
    for at in new.things.indices { unitOfNew[at] = positionsOfNew[new.things[at].unit] ?? -1 }
  }

  private mutating func compareFigures() {
    let before = PlanFigures(old)
    let after = PlanFigures(new)
    changes.figures = figures(before.whole, after.whole)
    for at in changes.units.indices {
      let oldUnit = changes.units[at].old < 0 ? nil : before.units[old.thing(at: changes.units[at].old)]
      let newUnit = changes.units[at].new < 0 ? nil : after.units[new.thing(at: changes.units[at].new)]
      changes.units[at].figures = figures(oldUnit ?? WorkFigures(), newUnit ?? WorkFigures())
    }
  }

  private func figures(_ before: WorkFigures, _ after: WorkFigures) -> FigureChange {
    var result = FigureChange()
    result.old = before
    result.new = after
    let now = Set(after.withoutTime)
    let then = before.withoutTime.compactMap { element -> Int32? in
      let position = matching.newOf[Swift.max(0, old.thing(at: element))]
      return position < 0 ? nil : new.things[position].element
    }
    result.isSameUnknown = then.count == before.withoutTime.count && Set(then) == now
    return result
  }

  private mutating func compareOutcomes() {
    var figures: [Int32: OutcomeFigure] = [:]
    for figure in changes.old.figures.outcomes where figures[figure.element] == nil { figures[figure.element] = figure }
    for figure in changes.new.figures.outcomes {
      let position = new.thing(at: figure.element)
      guard position >= 0, matching.oldOf[position] >= 0 else { continue }
      let before = old.things[matching.oldOf[position]].element
      guard let known = figures[before] else { continue }
      changes.outcomes.append(
        OutcomeChange(
          old: before, new: figure.element, activities: (known.activities.count, figure.activities.count),
          assessments: (known.assessments.count, figure.assessments.count)))
    }
  }

  // MARK: One thing

  private mutating func facts(_ before: Int, _ after: Int) -> [ChangedFact] {
    let (one, other) = (old.things[before], new.things[after])
    var result: [ChangedFact] = []
    if one.keyword != other.keyword, one.sort != .document || !changes.isSameKind { result.append(.keyword) }
    if old.kind(before) != new.kind(after) { result.append(.kind) }
    if name(old, before) != name(new, after) { result.append(.name) }
    if words(old, before) != words(new, after) { result.append(.title) }
    if one.parent >= 0, other.parent >= 0, matching.newOf[one.parent] != other.parent {
      result.append(.place(old: old.things[one.parent].element, new: new.things[other.parent].element))
    }
    compareState(before, after, &result)
    let properties = PropertyComparison(oldMeaning, newMeaning)
    var found = properties.changes(from: one.element, to: other.element)
    if let then = oldActivities[one.element], let now = newActivities[other.element] {
      settle(then, now, before, after, &found)
      let alternatives = (count(then, changes.old), count(now, changes.new))
      if alternatives.0 != alternatives.1 {
        result.append(.alternatives(old: alternatives.0, new: alternatives.1))
      }
    }
    if properties.states(.environment, in: found) { changedEnvironment.insert(after) }
    if properties.states(.grouping, in: found) { changedGrouping.insert(after) }
    return result + found
  }

  /// Of a title also whether it is none, or not known.
  private func compareState(_ before: Int, _ after: Int, _ facts: inout [ChangedFact]) {
    guard !facts.contains(where: { if case .title = $0 { true } else { false } }) else { return }
    let one = old.plan.model.elements[Int(old.things[before].element)]
    let other = new.plan.model.elements[Int(new.things[after].element)]
    if one.state != other.state, one.keyword != .week { facts.append(.title) }
  }

  private func name(_ version: PlanVersion, _ at: Int) -> [UInt8] {
    let identifier = version.identifier(at)
    return identifier.isEmpty ? version.number(at) : Array(identifier.utf8)
  }

  private func words(_ version: PlanVersion, _ at: Int) -> [[UInt8]] {
    let element = version.plan.model.elements[Int(version.things[at].element)]
    // The word for none is the same in any language.
    let text =
      element.state == .none ? version.plan.snapshot.plainText(element.reasonSpan) : version.title(at)
    return text.utf8.split(whereSeparator: { $0 == 0x20 || $0 == 0x09 }).map { Array($0) }
  }

  private func isPlace(_ fact: ChangedFact) -> Bool { if case .place = fact { true } else { false } }

  /// How many activities a student chooses from, itself among them.
  private func count(_ activity: Activity, _ plan: Plan) -> Int {
    activity.choice < 0 ? 1 : (plan === changes.old ? oldChoices : newChoices)[activity.choice] ?? 1
  }

  // MARK: What holds for an activity

  /// An activity may have its environment, grouping and duration from what it stands in or is like. Then what counts is what
  /// holds, and only where nothing around it says the same.
  private func settle(
    _ then: Activity, _ now: Activity, _ before: Int, _ after: Int, _ facts: inout [ChangedFact]
  ) {
    func own(_ keyword: Keyword) -> (Bool, Bool) {
      (changes.old.child(keyword, of: then.element) != nil, changes.new.child(keyword, of: now.element) != nil)
    }
    func drop(_ keyword: Keyword) {
      facts.removeAll { fact in
        if case .property(let path, let old, let new) = fact, path.isEmpty {
          return old.allSatisfy { changes.old.model.elements[Int($0)].keyword == keyword }
            && new.allSatisfy { changes.new.model.elements[Int($0)].keyword == keyword }
        }
        return false
      }
    }
    if own(.environment) != (true, true) {
      drop(.environment)
      if then.environment?.value != now.environment?.value,
        !isExplained(then.environment, now.environment, before, after, changedEnvironment)
      {
        facts.append(.environment(old: then.environment?.value, new: now.environment?.value))
      }
    }
    if own(.grouping) != (true, true) {
      drop(.grouping)
      if then.grouping?.value != now.grouping?.value,
        !isExplained(then.grouping, now.grouping, before, after, changedGrouping)
      {
        facts.append(.grouping(old: then.grouping?.value, new: now.grouping?.value))
      }
    }
    let isLikeBoth =
      changes.old.child(.like, of: then.element) != nil && changes.new.child(.like, of: now.element) != nil
    if own(.duration) != (true, true), !(own(.duration) == (false, false) && isLikeBoth) {
      drop(.duration)
      if then.duration != now.duration { facts.append(.duration(old: then.duration, new: now.duration)) }
    }
  }

  /// What it has it from says so already: something that both versions have it in, or the pattern it is like.
  private func isExplained<Value>(
    _ then: Resolved<Value>?, _ now: Resolved<Value>?, _ before: Int, _ after: Int, _ changed: Set<Int>
  ) -> Bool {
    if then?.origin == .catalogue, now == nil || now?.origin == .catalogue { return true }
    if now?.origin == .catalogue, then == nil { return true }
    if let now, now.origin == .inherited || now.origin == .pattern {
      let source = new.thing(around: now.source)
      if source >= 0, changed.contains(source), matching.oldOf[source] >= 0,
        now.origin == .pattern || stands(before, in: matching.oldOf[source], old)
      {
        return true
      }
    }
    if let then, then.origin == .inherited || then.origin == .pattern {
      let source = old.thing(around: then.source)
      guard source >= 0 else { return false }
      let place = matching.newOf[source]
      if place >= 0, changed.contains(place), then.origin == .pattern || stands(after, in: place, new) { return true }
    }
    return false
  }

  private func stands(_ at: Int, in holder: Int, _ version: PlanVersion) -> Bool {
    var current = at
    while current >= 0 {
      if current == holder { return true }
      current = version.things[current].parent
    }
    return false
  }

  // MARK: Order

  /// New positions of things that come earlier or later among those they stood with: as few as tell the whole change.
  private func movedWithin() -> Set<Int> {
    var children: [Int: [Int]] = [:]
    for (at, thing) in new.things.enumerated() where thing.parent >= 0 {
      guard thing.sort == .activity || thing.sort == .block, matching.oldOf[at] >= 0 else { continue }
      let before = old.things[matching.oldOf[at]].parent
      guard before >= 0, matching.newOf[before] == thing.parent else { continue }
      children[thing.parent, default: []].append(at)
    }
    var result: Set<Int> = []
    for (_, list) in children {
      let kept = longestRise(list.map { matching.oldOf[$0] })
      for (place, at) in list.enumerated() where !kept.contains(place) { result.insert(at) }
    }
    return result
  }

  // MARK: Splits

  /// An activity that became shorter by just the time of a new one beside it was split; and the other way around.
  private mutating func findSplits() {
    var isNew: Set<Int> = []
    var isGone: Set<Int> = []
    for change in changes.things where change.sort == .activity {
      if change.isNew { isNew.insert(new.thing(at: change.new)) }
      if change.isGone { isGone.insert(old.thing(at: change.old)) }
    }
    if isNew.isEmpty && isGone.isEmpty { return }
    var splitOff: Set<Int32> = []
    var joined: Set<Int32> = []
    for at in changes.things.indices {
      let change = changes.things[at]
      guard change.sort == .activity, !change.isNew, !change.isGone,
        let then = oldActivities[change.old], let now = newActivities[change.new],
        then.duration.isWholeKnown, now.duration.isWholeKnown
      else { continue }
      let (before, after) = (old.thing(at: change.old), new.thing(at: change.new))
      if now.duration.upper < then.duration.upper {
        let parts = beside(after, new, isNew, newActivities, then.duration.upper - now.duration.upper, then)
        if parts.isEmpty { continue }
        changes.things[at].facts.append(.split(parts))
        splitOff.formUnion(parts)
      } else if now.duration.upper > then.duration.upper {
        let parts = beside(before, old, isGone, oldActivities, now.duration.upper - then.duration.upper, now)
        if parts.isEmpty { continue }
        changes.things[at].facts.append(.joined(parts))
        joined.formUnion(parts)
      }
    }
    changes.things.removeAll { ($0.isGone && joined.contains($0.old)) || ($0.isNew && splitOff.contains($0.new)) }
  }

  /// The things right before or after one that together take so long, and are about the same.
  private func beside(
    _ at: Int, _ version: PlanVersion, _ marked: Set<Int>, _ activities: [Int32: Activity], _ seconds: Int,
    _ whole: Activity
  ) -> [Int32] {
    for step in [1, -1] {
      var sum = 0
      var parts: [Int32] = []
      var next = at + step
      while next > 0, next < version.things.count, marked.contains(next),
        version.things[next].parent == version.things[at].parent,
        let part = activities[version.things[next].element], part.duration.isWholeKnown, sum < seconds
      {
        let sameKind = part.kind == whole.kind && part.kind != nil
        let words = foldedWords(folded(version.title(next)))
        guard sameKind || wordLikeness(words, foldedWords(folded(version.title(at)))) >= 34 else { break }
        sum += part.duration.upper
        parts.append(version.things[next].element)
        next += step
      }
      if sum == seconds, !parts.isEmpty { return parts.sorted() }
    }
    return []
  }
}

private func byElement(_ plan: Plan) -> [Int32: Activity] {
  var result: [Int32: Activity] = [:]
  for activity in plan.activities where result[activity.element] == nil { result[activity.element] = activity }
  return result
}

private func choices(_ plan: Plan) -> [Int32: Int] {
  var result: [Int32: Int] = [:]
  for activity in plan.activities where activity.choice >= 0 { result[activity.choice, default: 0] += 1 }
  return result
}

/// The places of the longest run of numbers that rise.
func longestRise(_ numbers: [Int]) -> Set<Int> {
  /// The place of the smallest number that a run of each length can end with.
  var ends: [Int] = []
  var before = [Int](repeating: -1, count: numbers.count)
  for at in numbers.indices {
    var low = 0
    var high = ends.count
    while low < high {
      let middle = (low + high) / 2
      if numbers[ends[middle]] < numbers[at] { low = middle + 1 } else { high = middle }
    }
    before[at] = low > 0 ? ends[low - 1] : -1
    if low == ends.count { ends.append(at) } else { ends[low] = at }
  }
  var result: Set<Int> = []
  var current = ends.last ?? -1
  while current >= 0 {
    result.insert(current)
    current = before[current]
  }
  return result
}

private func identity(_ position: Int) -> [UInt8] { Array(String(position).utf8) + [0x3B] }
