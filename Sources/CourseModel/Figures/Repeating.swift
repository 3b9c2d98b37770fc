import CourseSyntax
import Vocabulary

// How often what is written once is held.

extension Resolving {
  /// As the activity says itself, or else as the meeting it is in comes back.
  func findOccurrences(_ activity: inout ActivityDraft, _ own: RecurrenceValue?, under scope: Scope) {
    activity.recurrence = own
    if let own, own.rhythm != .eachMeeting || activity.meeting < 0 {
      activity.occurrences = occurrences(own, activity.weeks?.value)
    } else if let times = scope.times {
      activity.occurrences = times
    } else if let above = scope.recurrence, !hasOwnMoment(activity) {
      activity.recurrenceOfMeeting = above
      activity.occurrences = occurrences(above, activity.weeks?.value)
      if let weeks = activity.weeks, weeks.origin != .inherited {
        let most = Swift.max(1, weeks.value.subtracting(figures.holidays).count)
        activity.occurrences = (
          Swift.min(activity.occurrences.lowest, most), Swift.min(activity.occurrences.highest, most)
        )
      }
    }
  }

  /// Not each time, but the first time, halfway, or on one date.
  private func hasOwnMoment(_ activity: ActivityDraft) -> Bool {
    guard let time = model.when(of: activity.element) else { return false }
    return time.weeks.isEmpty && time.relation == nil
      && (time.date != nil || !time.calendarWeeks.isEmpty || time.position != nil && time.position != .eachTime)
  }

  /// How often something is held that comes back, lowest and highest, in the weeks that hold for it.
  func occurrences(_ recurrence: RecurrenceValue, _ held: WeekSet?) -> (lowest: Int, highest: Int) {
    let weeks = (held ?? figures.teachingWeeks).subtracting(figures.holidays).subtracting(recurrence.except)
    switch recurrence.rhythm {
    case .times(let quantity):
      let lowest = (quantity.lower ?? 1000) / 1000
      return (lowest, Swift.max(lowest, (quantity.upper ?? quantity.lower ?? 1000) / 1000))
    case .everyWeeks(let step):
      let count = Swift.max(1, (weeks.count + Swift.max(step, 1) - 1) / Swift.max(step, 1))
      return (count, count)
    case .everyMonths(let step):
      let count = Swift.max(1, weeks.count / (4 * Swift.max(step, 1)))
      return (count, count)
    case .daily:
      let count = Swift.max(1, weeks.count * 5)
      return (count, count)
    case .eachMeeting:
      let count = Swift.max(1, meetingCount)
      return (count, count)
    case .eachModule:
      let count = Swift.max(1, moduleCount)
      return (count, count)
    case .regularly: return (1, Swift.max(1, weeks.count))
    }
  }
}
