import CourseSyntax
import Vocabulary

// What is done with feedback.

extension Activity {
  /// Meant for giving feedback, rather than for making what it is about.
  package var isGivingFeedback: Bool { has(.feedback) && !facets.feedback.isEmpty }
}

extension Plan {
  /// Said to give feedback, or meant for it. A quiz that marks itself is practice.
  package func givesFeedback(_ activity: Activity) -> Bool {
    state(.feedback, of: activity.element) == .stated || activity.isGivingFeedback
  }

  /// Whether feedback on an activity comes in anywhere.
  package func isFeedbackUsed(_ position: Int) -> Bool {
    let activity = activities[position]
    if activity.recurrence != nil || !statedFollowers(of: activity.element).isEmpty { return true }
    for block in [activity.meeting, activity.part] where !statedFollowers(of: block).isEmpty { return true }
    return !neighboursBelow(position).isEmpty || !usesOfFeedback(position).isEmpty
  }

  /// Activities, meetings and assessments in which feedback on an activity comes in, nearest first: what is said to build
  /// on it, what stands next to it, and later assessments of the same outcomes. An activity that comes back uses it itself.
  package func usesOfFeedback(_ position: Int) -> [Int32] {
    let activity = activities[position]
    var result = statedFollowers(of: activity.element)
    result += neighboursBelow(position).map { activities[$0].element }
    for block in [activity.meeting, activity.part] where block >= 0 { result += statedFollowers(of: block) }
    if activity.recurrence != nil { result.append(activity.element) }
    let last = activity.weeks?.value.last
    for outcome in figures.outcomes where activity.outcomes.contains(outcome.element) {
      result += outcome.assessments.filter { assessment in
        guard let last, let due = model.when(of: assessment)?.weeks.last else { return true }
        return due >= last
      }
    }
    var known = Set<Int32>()
    return result.filter { known.insert($0).inserted }
  }
}
