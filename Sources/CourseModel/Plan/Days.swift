import CourseSyntax
import Vocabulary

/// When something is, in days, from the first it can be to the last.
package struct Days: Sendable, Equatable {
  /// By the calendar, where dates are given.
  package var calendar: ClosedRange<Int>?
  /// By the weeks of the course; Monday of week 1 is day 7.
  package var course: ClosedRange<Int>?

  package init() {}

  /// By how many days something starts before another ends at the earliest, counted to the silent side: what ends on its first
  /// day, what starts on its last. Nil where the two can't be compared.
  package func days(until other: Days) -> Int? {
    if let calendar, let next = other.calendar { return next.upperBound - calendar.lowerBound }
    if let course, let next = other.course { return next.upperBound - course.lowerBound }
    return nil
  }
}

extension Plan {
  /// The weeks that an element, or what it stands in, is stated for.
  package func weeks(around element: Int32) -> WeekSet {
    var current = element
    var dated: TimeValue?
    while current >= 0, current != document {
      let found = model.elements[Int(current)]
      var weeks = WeekSet()
      if found.keyword == .week, let time = model.time(current) { weeks = time.weeks }
      if weeks.isEmpty, let time = model.when(of: current), time.relation == nil {
        weeks = time.weeks
        if weeks.isEmpty, dated == nil { dated = time }
      }
      if !weeks.isEmpty {
        let own = dated.map { figures.calendar.weeks(of: $0, within: weeks) } ?? WeekSet()
        return own.isEmpty ? weeks : own
      }
      current = found.parent
    }
    return dated.map { figures.calendar.weeks(of: $0, within: WeekSet()) } ?? WeekSet()
  }

  /// When an element takes place.
  package func days(of element: Int32) -> Days {
    var days = days(of: model.when(of: element) ?? TimeValue(), in: weeks(around: element))
    if days.calendar == nil, let child = model.child(.date, of: element),
      case .date(let date) = model.elements[Int(child)].value, date.hasYear
    {
      days.calendar = date.dayNumber...date.dayNumber
    }
    // What has a date still lies in the week it stands in.
    if days.course == nil, model.when(of: element)?.relation == nil {
      let weeks = weeks(around: element)
      if let first = weeks.first, let last = weeks.last { days.course = first * 7...last * 7 + 6 }
    }
    return days
  }

  /// A time stated somewhere, in the weeks that hold there where it names neither week nor date.
  package func days(of time: TimeValue, in weeks: WeekSet) -> Days {
    var days = Days()
    guard time.relation == nil else { return days }
    if let date = time.date, date.hasYear {
      let end = time.endDate.flatMap { $0.hasYear ? $0 : nil } ?? date
      days.calendar = date.dayNumber...Swift.max(date.dayNumber, end.dayNumber)
    }
    let own = time.weeks.isEmpty && time.date == nil && time.calendarWeeks.isEmpty ? weeks : time.weeks
    if let first = own.first, let last = own.last {
      if time.weekday > 0, own.count == 1 {
        let day = first * 7 + Int(time.weekday) - 1
        days.course = day...day
      } else {
        days.course = first * 7...last * 7 + 6
      }
    }
    return days
  }
}

extension DurationValue {
  /// Days on the calendar that one waits, at least; working days count as days.
  package var daysToWait: Int {
    let amount = Swift.max(0, seconds.lower ?? 0)
    return switch unit {
    case .second, .minute, .hour: amount / 86_400
    case .day: amount / TimeUnit.day.seconds
    case .week: amount / TimeUnit.week.seconds * 7
    case .month: amount / TimeUnit.month.seconds * 28
    }
  }
}
