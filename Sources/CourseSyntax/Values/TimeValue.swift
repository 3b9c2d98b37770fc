import SourceText

/// When something is: each part is absent unless stated. `[week 2, Wednesday 9:00-10:30]` fills four of them from two details.
package struct TimeValue: Equatable, Hashable, Sendable {
  package enum Relation: UInt8, Sendable {
    case before
    case during
    case after
    case between
  }

  package enum Position: UInt8, Sendable {
    case first
    case second
    case start
    case halfway
    case last
    case end
    case betweenMeetings
    case inTheBreak
    case beforeLectures
    case eachTime
  }

  package enum DayPart: UInt8, Sendable {
    case morning
    case afternoon
    case evening
  }

  package var weeks = WeekSet()
  package var calendarWeeks = WeekSet()
  /// The week a run over New Year starts in: 51 in `51-2`.
  package var calendarStart: Int8 = 0
  package var date: CalendarDate?
  package var endDate: CalendarDate?
  /// Monday is 1; 0 is not stated.
  package var weekday: UInt8 = 0
  /// The other days of `Monday and Thursday`.
  package var moreWeekdays = Weekdays()
  package var dayPart: DayPart?
  /// Minutes after midnight; -1 is not stated.
  package var clockStart: Int16 = -1
  package var clockEnd: Int16 = -1
  package var relation: Relation?
  /// What `before` and the like point at, in the document; empty when they stand alone.
  package var reference = Span(0, 0)
  package var position: Position?
  package var isApproximate = false

  package init() {}

  package var isEmpty: Bool { self == TimeValue() }

  /// The two together, or nil when they contradict each other.
  package func combined(with other: TimeValue) -> TimeValue? {
    var result = self
    if !other.weeks.isEmpty {
      guard weeks.isEmpty || weeks == other.weeks else { return nil }
      result.weeks = other.weeks
    }
    if !other.calendarWeeks.isEmpty {
      guard calendarWeeks.isEmpty || calendarWeeks == other.calendarWeeks else { return nil }
      result.calendarWeeks = other.calendarWeeks
      result.calendarStart = other.calendarStart
    }
    if let date = other.date {
      guard self.date == nil || (self.date == date && endDate == other.endDate) else { return nil }
      result.date = date
      result.endDate = other.endDate
    }
    if other.weekday != 0 {
      guard weekday == 0 || (weekday == other.weekday && moreWeekdays == other.moreWeekdays) else { return nil }
      result.weekday = other.weekday
      result.moreWeekdays = other.moreWeekdays
    }
    if let dayPart = other.dayPart {
      guard self.dayPart == nil || self.dayPart == dayPart else { return nil }
      result.dayPart = dayPart
    }
    if other.clockStart >= 0 {
      guard clockStart < 0 || (clockStart == other.clockStart && clockEnd == other.clockEnd) else { return nil }
      result.clockStart = other.clockStart
      result.clockEnd = other.clockEnd
    }
    if let relation = other.relation {
      guard self.relation == nil || (self.relation == relation && reference == other.reference) else { return nil }
      result.relation = relation
      result.reference = other.reference
    }
    if let position = other.position {
      guard self.position == nil || self.position == position else { return nil }
      result.position = position
    }
    result.isApproximate = isApproximate || other.isApproximate
    return result
  }
}
