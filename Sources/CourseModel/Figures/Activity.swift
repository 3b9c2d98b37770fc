import CourseSyntax
import Vocabulary

/// An activity with everything that holds for it: said, inherited, from its pattern, or assumed from the catalogue.
package struct Activity: Sendable {
  package var element: Int32
  package var isSync: Bool
  package var kind: ActivityKind?
  /// Seconds of work for one student, one time.
  package var duration: Amount
  package var environment: Resolved<Environments>?
  package var grouping: Resolved<GroupingValue>?
  package var weeks: Resolved<WeekSet>?
  package var recurrence: RecurrenceValue?
  /// How often it is held, lowest and highest.
  package var occurrences: (lowest: Int, highest: Int)
  package var meeting: Int32 = -1
  package var part: Int32 = -1
  package var module: Int32 = -1
  package var isOptional = false
  /// Not held, dropped, or only an idea: it takes no time.
  package var isCancelled = false
  /// Activities with the same number are alternatives of which a student does one; -1 for none.
  package var choice: Int32 = -1
  /// Elements of the outcomes it works on.
  package var outcomes: [Int32]

  /// Seconds for one student over the whole course.
  package var work: Amount { duration.times(occurrences.lowest, occurrences.highest) }
}
