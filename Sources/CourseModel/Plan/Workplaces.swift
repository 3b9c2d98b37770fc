import Vocabulary

extension Plan {
  /// For each outcome the first and the last activity at school that works on it.
  package var schoolWork: [Int32: ClosedRange<Int>] {
    var result: [Int32: ClosedRange<Int>] = [:]
    for (at, activity) in activities.enumerated() where !activity.isCancelled && !isAtWorkplace(at) {
      // Of alternatives a student does one.
      if activity.choice >= 0 { continue }
      for outcome in activity.outcomes { result[outcome] = (result[outcome]?.lowerBound ?? at)...at }
    }
    return result
  }

  /// At the workplace, or at school and the workplace combined.
  package func isAtWorkplace(_ activity: Int) -> Bool {
    activities[activity].environment.map { !$0.value.isDisjoint(with: [.workplace, .hybrid]) } ?? false
  }

  /// Whether someone from the field takes part: a client, partner or other person from outside, stated for the activity, for
  /// what it stands in or for the course; or someone who leads it or gives feedback.
  package func professional(in activity: Int) -> FieldState {
    let own = activities[activity]
    if own.facets.interaction.contains(.professional) { return .stated }
    var result = FieldState.notStated
    for keyword in [Keyword.client, .partner, .testPerson] {
      result = Swift.max(result, state(keyword, around: own.element, upToDocument: true))
    }
    if result == .stated { return .stated }
    if stated(.ledBy, around: own.element).map({ leader in
      model.terms(leader).contains { $0.leader.contains(.professional) }
    }) == true {
      return .stated
    }
    // Someone is named, in words of the writer's own.
    return Swift.max(result, hasNamedLeader(own) ? .unknown : .notStated)
  }

  /// Whether someone from school takes part.
  package func school(in activity: Int) -> FieldState {
    let own = activities[activity]
    if own.facets.interaction.contains(.teacher) { return .stated }
    var result = FieldState.notStated
    for keyword in [Keyword.teachers, .facilitator, .examiner, .staff, .coordinator] {
      result = Swift.max(result, state(keyword, around: own.element, upToDocument: true))
    }
    if result == .stated { return .stated }
    if stated(.ledBy, around: own.element).map({ leader in
      model.terms(leader).contains { $0.leader.contains(.staff) }
    }) == true {
      return .stated
    }
    return Swift.max(result, hasNamedLeader(own) ? .unknown : .notStated)
  }

  private func hasNamedLeader(_ activity: Activity) -> Bool {
    if state(.role, around: activity.element) == .stated { return true }
    guard let leader = stated(.ledBy, around: activity.element) else { return false }
    switch model.elements[Int(leader)].state {
    case .none: return false
    case .unknown, .invalid, .empty: return true
    case .stated: return model.terms(leader).isEmpty
    }
  }
}
