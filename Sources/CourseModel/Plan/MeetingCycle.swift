import Vocabulary

/// Whether students prepare for a meeting, apply it there, and go on with it afterwards.
package struct MeetingCycle: Sendable, Equatable {
  package var isPrepared: Bool
  package var isApplied: Bool
  package var isFollowedUp: Bool

  package init(isPrepared: Bool, isApplied: Bool, isFollowedUp: Bool) {
    self.isPrepared = isPrepared
    self.isApplied = isApplied
    self.isFollowedUp = isFollowedUp
  }

  /// From 0 to 3.
  package var count: Int { (isPrepared ? 1 : 0) + (isApplied ? 1 : 0) + (isFollowedUp ? 1 : 0) }
}

extension Plan {
  /// As the plan is written, for a meeting with its number among the gatherings.
  package func cycle(of gathering: Int) -> MeetingCycle {
    let own = gatherings[gathering].activities.filter { !activities[$0].isCancelled }
    return MeetingCycle(
      isPrepared: isPrepared(gathering), isApplied: own.contains { isApplying($0) },
      isFollowedUp: isFollowedUp(gathering))
  }

  /// Said to be prepared, or students do something on their own between the meeting before it and this one.
  private func isPrepared(_ gathering: Int) -> Bool {
    if preparations(of: gathering).contains(where: { !activities[$0].isSync }) { return true }
    let before = gathering > 0 ? gatherings[gathering - 1].activities.upperBound : 0
    let range = before..<Swift.max(before, gatherings[gathering].activities.lowerBound)
    return range.contains { !activities[$0].isSync && !activities[$0].isCancelled }
  }

  private func isFollowedUp(_ gathering: Int) -> Bool {
    if !followUps(of: gathering).isEmpty { return true }
    let end = gatherings[gathering].activities.upperBound
    let next =
      gathering + 1 < gatherings.count ? gatherings[gathering + 1].activities.lowerBound : activities.count
    return (end..<Swift.max(end, next)).contains { !activities[$0].isSync && !activities[$0].isCancelled }
  }

  /// Students do something with what they prepared, or say what it brought them.
  private func isApplying(_ position: Int) -> Bool {
    let own = activities[position]
    // Feedback on each other's work goes on with what was made.
    if own.has(.feedback) { return true }
    if !own.facets.types.isDisjoint(with: [.practice, .production, .investigation, .collaboration]) { return true }
    return own.facets.types.contains(.discussion) && !statedPredecessors(of: own.element).isEmpty
  }

  /// A meeting of which rules ask: something happens in it, and nothing that has a place of its own.
  package func hasCycle(_ gathering: Gathering) -> Bool {
    if gathering.isActivity { return false }
    let own = gathering.activities.filter { !activities[$0].isCancelled }
    return !own.isEmpty && !own.contains { isApart(activities[$0]) }
  }

  /// Exams, guests and talks about feedback have a place of their own, and so has looking back.
  private func isApart(_ activity: Activity) -> Bool {
    if activity.has([.monitoring, .acquaintance]) && activity.facets.types != .practice { return true }
    switch activity.kind {
    case .some(.exam), .some(.practicalExam), .some(.assessmentInterview), .some(.guestSpeaker), .some(.feedbackTalk),
      .some(.evaluation):
      return true
    default: return false
    }
  }
}
