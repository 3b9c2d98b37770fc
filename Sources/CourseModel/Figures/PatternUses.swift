import CourseSyntax
import Vocabulary

// What is written once, in a pattern or an earlier meeting, and held wherever something is `like` it.

extension Resolving {
  /// All that is held like one pattern or meeting.
  struct Uses {
    /// Of the first.
    private(set) var first: Scope
    private(set) var times: (lowest: Int, highest: Int)
    /// Of all together.
    private var weeks: WeekSet
    private var environments: Environments

    init(_ scope: Scope, _ times: (lowest: Int, highest: Int)) {
      first = scope
      self.times = times
      weeks = scope.weeks?.value ?? WeekSet()
      environments = scope.environment?.value ?? []
    }

    mutating func add(_ scope: Scope, _ more: (lowest: Int, highest: Int)) {
      times = (times.lowest &+ more.lowest, times.highest &+ more.highest)
      weeks = weeks.union(scope.weeks?.value ?? WeekSet())
      environments.formUnion(scope.environment?.value ?? [])
    }

    /// What holds for what stands in a pattern.
    func scope(for pattern: Scope) -> Scope {
      var scope = first
      scope.pattern = pattern.pattern
      scope.recurrence = nil
      scope.times = times
      if let environment = first.environment {
        scope.environment = Resolved(environments, environment.origin, environment.source)
      } else {
        scope.environment = pattern.environment
      }
      if scope.grouping == nil { scope.grouping = pattern.grouping }
      if pattern.meeting >= 0 { scope.meeting = pattern.meeting }
      if pattern.part >= 0 { scope.part = pattern.part }
      if !pattern.outcomes.isEmpty { scope.outcomes = pattern.outcomes }
      if let weeks = first.weeks { scope.weeks = Resolved(self.weeks, weeks.origin, weeks.source) }
      return scope
    }

    /// An activity of a meeting that others are like.
    func add(to activity: inout ActivityDraft) {
      activity.occurrences = (
        activity.occurrences.lowest &+ times.lowest, activity.occurrences.highest &+ times.highest
      )
      if let known = activity.weeks, known.origin == .inherited {
        activity.weeks = Resolved(known.value.union(weeks), known.origin, known.source)
      }
    }
  }

  /// A block that is like a pattern, or a meeting without activities that is like another.
  mutating func noteUse(_ index: Int32, _ keyword: Keyword, _ scope: Scope) {
    guard scope.pattern < 0, var target = patternOf(index), !isCancelled(index) else { return }
    // By way of other meetings; of a ring of them nothing is known.
    var steps = 0
    while model.elements[Int(target)].keyword == .meeting, !holdsActivities(target), let next = patternOf(target) {
      target = next
      steps += 1
      if steps > 8 { return }
    }
    switch model.elements[Int(target)].keyword {
    case .pattern: break
    case .meeting where keyword == .meeting && target != index && !holdsActivities(index): break
    default: return
    }
    let times = scope.recurrence.map { occurrences($0, scope.weeks?.value) } ?? (1, 1)
    if uses[target] == nil { uses[target] = Uses(scope, times) } else { uses[target]?.add(scope, times) }
  }

  private func holdsActivities(_ block: Int32) -> Bool {
    var result = false
    model.forEachChild(of: block) { child in
      switch model.elements[Int(child)].keyword {
      case .sync, .async, .part: result = true
      default: break
      }
    }
    return result
  }

  private func isCancelled(_ block: Int32) -> Bool {
    guard let child = model.child(.state, of: block) else { return false }
    return model.terms(child).contains { $0 == .stateNotHeld || $0 == .stateDropped || $0 == .stateIdea }
  }
}
