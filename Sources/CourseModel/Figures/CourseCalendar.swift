import CourseSyntax
import Vocabulary

/// Which week of the course a date or a calendar week falls in, where the document says when it starts.
package struct CourseCalendar: Sendable {
  /// The Monday that week 1 begins with, by day number; nil where no date is given.
  private var firstMonday: Int?
  /// The calendar week of week 1.
  private var firstWeek: Int?
  /// Weeks without teaching that the document gives by the calendar; the week it starts in is 1.
  private var free = WeekSet()
  /// Whether a week without teaching has a number too; nil where the document does not tell.
  private var countsFree: Bool?

  package init() {}

  init(_ model: CourseModel) {
    guard model.document >= 0, let start = model.child(.start, of: model.document).flatMap({ model.time($0) }) else {
      return
    }
    if let date = start.date, let weekday = date.weekday {
      firstMonday = date.dayNumber - weekday + 1
      firstWeek = date.calendarWeek
    } else {
      firstWeek = firstCalendarWeek(of: start)
    }
    guard firstWeek != nil else { return }
    for element in model.elements.indices where model.elements[element].keyword == .holiday {
      guard let time = model.when(of: Int32(truncatingIfNeeded: element)), time.weeks.isEmpty else { continue }
      // A day off is no week without teaching.
      if time.date != nil, !isWholeWeek(time) { continue }
      if let found = offsets(of: time) {
        free = free.union(WeekSet(Swift.max(found.lowerBound + 1, 1), found.upperBound + 1))
      }
    }
    countsFree = isNumbered(model)
  }

  private func isWholeWeek(_ time: TimeValue) -> Bool {
    guard let first = time.date, let last = time.endDate, first.hasYear, last.hasYear else { return false }
    return last.dayNumber - first.dayNumber >= 4
  }

  /// By the number of weeks and the end of the course.
  private func isNumbered(_ model: CourseModel) -> Bool? {
    guard !free.isEmpty, let end = model.child(.end, of: model.document).flatMap({ model.time($0) }),
      let last = offsets(of: end)?.upperBound, let child = model.child(.weekCount, of: model.document),
      let count = model.quantity(child)?.exact
    else { return nil }
    if count == (last + 1) * 1000 { return true }
    return count == (last + 1 - freeBefore(last)) * 1000 ? false : nil
  }

  private func freeBefore(_ offset: Int) -> Int {
    free.isEmpty ? 0 : free.count - free.subtracting(WeekSet(WeekSet.lowest, offset)).count
  }

  /// Whole weeks from the start to the first and the last week of a time.
  private func offsets(of time: TimeValue) -> ClosedRange<Int>? {
    if let date = time.date {
      guard let first = offset(of: date) else { return nil }
      return first...Swift.max(first, time.endDate.flatMap { offset(of: $0) } ?? first)
    }
    guard let first = firstCalendarWeek(of: time), let firstWeek else { return nil }
    let away = wrapped(first - firstWeek)
    return away...(away + Swift.max(time.calendarWeeks.count, 1) - 1)
  }

  private func offset(of date: CalendarDate) -> Int? {
    guard let weekday = date.weekday else { return nil }
    if let firstMonday {
      let days = date.dayNumber - weekday + 1 - firstMonday
      return abs(days) > 366 ? nil : days / 7
    }
    guard let firstWeek, let week = date.calendarWeek else { return nil }
    return wrapped(week - firstWeek)
  }

  /// Weeks long before the start belong to the next year.
  private func wrapped(_ weeks: Int) -> Int { weeks < -8 ? weeks + 52 : weeks }

  /// The weeks of the course that a date or calendar weeks fall in; empty where that cannot be told, or where it is not in the
  /// weeks that hold around it.
  package func weeks(of time: TimeValue, within around: WeekSet) -> WeekSet {
    guard time.relation == nil, time.date != nil || !time.calendarWeeks.isEmpty, let found = offsets(of: time) else {
      return WeekSet()
    }
    let first = found.lowerBound
    let last = found.upperBound
    let counted = WeekSet(first + 1, last + 1)
    let taught = WeekSet(first + 1 - freeBefore(first), last + 1 - freeBefore(last))
    switch countsFree {
    case .some(let counts): return fitting(counts ? counted : taught, around) ?? WeekSet()
    case .none: return fitting(taught, around) ?? fitting(counted, around) ?? WeekSet()
    }
  }

  /// The day number of the Monday of a week of the course; nil where the document does not tell.
  ///
  /// Where it starts in a calendar week, the academic year tells which year that is in: by the year it begins in.
  package func monday(ofWeek week: Int, academicYear: Int? = nil) -> Int? {
    guard let first = firstMonday ?? academicYear.flatMap({ firstMonday(inAcademicYear: $0) }) else { return nil }
    let counted = first + (week - 1) * 7
    if free.subtracting(WeekSet(week + 1, WeekSet.highest)).isEmpty { return counted }
    switch countsFree {
    case .some(true): return counted
    // Whether the weeks without teaching before it have a number is not known.
    case .none: return nil
    case .some(false):
      var taught = 0
      for offset in 0..<Swift.max(0, WeekSet.highest) where !free.contains(offset + 1) {
        taught += 1
        if taught == week { return first + offset * 7 }
      }
      return nil
    }
  }

  /// An academic year ends with the summer.
  private func firstMonday(inAcademicYear year: Int) -> Int? {
    guard let firstWeek, let newYear = CalendarDate(year: firstWeek < 31 ? year + 1 : year, month: 1, day: 4),
      let weekday = newYear.weekday
    else { return nil }
    // The fourth of January lies in week 1.
    return newYear.dayNumber - weekday + 1 + (firstWeek - 1) * 7
  }

  private func fitting(_ weeks: WeekSet, _ around: WeekSet) -> WeekSet? {
    around.isEmpty || weeks.subtracting(around).isEmpty ? weeks : nil
  }
}

/// 51 of `51-2`.
private func firstCalendarWeek(of time: TimeValue) -> Int? {
  if time.calendarStart > 0 { return Int(time.calendarStart) }
  return time.calendarWeeks.first
}
