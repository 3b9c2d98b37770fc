import CourseSyntax
import Vocabulary

// What students may choose.

extension Plan {
  /// Whether something is left to students, apart from what the document says under flexibility: a choice, one of several
  /// activities, with whom, a route of their own, or when to do work that stays open for a while.
  package var hasChoice: Bool {
    hasStatedChoice || says(.routesIndividual, for: .routes) || activities.contains { isFreeInTime($0) }
  }

  /// A choice that is written with an activity, a module or an assessment.
  package var hasStatedChoice: Bool {
    if all(.choice).contains(where: { model.terms($0).contains { $0 != .required } }) { return true }
    return activities.contains { $0.choice >= 0 || $0.isOptional || $0.grouping?.value.ownChoice == true }
  }

  /// Students do it in a week, or between two dates, whenever they like.
  private func isFreeInTime(_ activity: Activity) -> Bool {
    guard !activity.isSync, !activity.isCancelled else { return false }
    if let time = model.when(of: activity.element), time.clockStart >= 0 { return false }
    return activity.weeks != nil || activity.recurrence != nil || state(.opens, of: activity.element) == .stated
      || state(.due, of: activity.element) == .stated
  }
}
