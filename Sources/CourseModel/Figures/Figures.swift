import CourseSyntax
import SourceText
import Vocabulary

/// What follows from a course as it is written: computed once, shared by rules, hints and reports. Each figure carries how
/// much of it is known.
package struct Figures: Sendable {
  package var activities: [Activity] = []
  /// Weeks with teaching, as stated or as used, without holidays.
  package var teachingWeeks = WeekSet()
  package var holidays = WeekSet()
  package var calendar = CourseCalendar()
  /// Seconds for one student, of what is not optional.
  package var total = Amount()
  package var sync = Amount()
  package var async = Amount()
  /// By environment, in the order of the table; an activity in two counts half in each.
  package var byEnvironment: [(environment: Environments, amount: Amount)] = []
  /// Activities of which the environment is not known.
  package var withoutEnvironment = Amount()
  /// Seconds in each week, activities and assessments together.
  package var byWeek: [(week: Int, amount: Amount)] = []
  /// Work that no week is known for.
  package var withoutWeek = Amount()
  package var meetings: [MeetingFigure] = []
  package var outcomes: [OutcomeFigure] = []
  /// From what comes first to what builds on it.
  package var links: [ActivityLink] = []
  /// Contact time: what happens in meetings or together.
  package var contact = Amount()

  package init() {}

  /// Hundredths of the work that is synchronous, lowest and highest; nil where too little is known to say.
  package func syncShare(minimumCoverage: Int = 80) -> (lower: Int, upper: Int)? {
    guard total.coverage >= minimumCoverage, total.upper > 0 else { return nil }
    let low = added(sync.lower, async.upper)
    let high = added(sync.upper, async.lower)
    return (hundredths(sync.lower, of: low), hundredths(sync.upper, of: high))
  }
}

/// A meeting or part with the time it states and the time of what is in it.
package struct MeetingFigure: Sendable {
  package var element: Int32
  package var stated: Amount?
  /// Activities, parts and breaks in it.
  package var contents: Amount
  package var breaks: Amount
}

/// An outcome with what works on it.
package struct OutcomeFigure: Sendable {
  package var element: Int32
  package var activities: [Int32] = []
  package var assessments: [Int32] = []
  package var time = Amount()
}

/// A stated connection between two activities or meetings.
package struct ActivityLink: Sendable, Equatable {
  package var from: Int32
  package var to: Int32
  /// The element that states it.
  package var source: Int32
}
