import CourseModel
import CourseSyntax
import Vocabulary

/// On which days of the calendar a document's meetings and deadlines fall, as far as it tells.
struct Timetable {
  private let plan: Plan
  private let academicYear: Int?
  /// The Mondays of weeks that say themselves where they are on the calendar, by their number.
  private var mondays: [Int: Int] = [:]
  /// Days without teaching.
  private var holidays: [ClosedRange<Int>] = []
  private var freeCalendarWeeks = WeekSet()

  init(_ plan: Plan) {
    self.plan = plan
    academicYear = plan.child(.academicYear, of: plan.document).flatMap { firstYear(in: plan.snapshot.title($0)) }
    for block in plan.all(.week) + plan.all(.module) {
      guard let time = plan.model.when(of: block), let monday = monday(of: time) else { continue }
      let weeks = plan.model.elements[Int(block)].keyword == .week ? plan.model.time(block)?.weeks : time.weeks
      if let weeks, let week = weeks.first, weeks.count == 1 { mondays[week] = monday }
    }
    for holiday in plan.all(.holiday) {
      guard let time = plan.model.when(of: holiday), time.weekday == 0, time.dayPart == nil else { continue }
      freeCalendarWeeks = freeCalendarWeeks.union(time.calendarWeeks)
      if let first = time.date, first.hasYear {
        let last = time.endDate.flatMap { $0.hasYear ? $0.dayNumber : nil } ?? first.dayNumber
        holidays.append(first.dayNumber...Swift.max(first.dayNumber, last))
      }
    }
  }

  /// The Monday of the one calendar week or the date that a time names.
  private func monday(of time: TimeValue) -> Int? {
    guard time.relation == nil else { return nil }
    if let date = time.date, let weekday = date.weekday, time.endDate == nil { return date.dayNumber - weekday + 1 }
    guard time.calendarWeeks.count == 1, let week = time.calendarWeeks.first,
      let start = plan.figures.calendar.monday(ofWeek: 1, academicYear: academicYear)
    else { return nil }
    // From two months before the start to ten months after it.
    return (-8..<44).map { start + $0 * 7 }.first { CalendarDate(dayNumber: $0)?.calendarWeek == week }
  }

  func monday(ofWeek week: Int) -> Int? {
    mondays[week] ?? plan.figures.calendar.monday(ofWeek: week, academicYear: academicYear)
  }

  private func isFree(_ day: Int) -> Bool {
    if holidays.contains(where: { $0.contains(day) }) { return true }
    return CalendarDate(dayNumber: day)?.calendarWeek.map { freeCalendarWeeks.contains($0) } ?? false
  }

  // MARK: Meetings

  /// A day on which a meeting is held, with the week of the course it was found by.
  struct Occurrence {
    var day: Int
    var week: Int?
  }

  /// The days a meeting is held on; empty where that is not known. Not all of them, where only some are.
  func occurrences(of gathering: Gathering) -> (held: [Occurrence], isComplete: Bool) {
    let element = gathering.element
    let time = plan.sessionTime(of: element)
    let recurrence = plan.sessionRecurrence(of: element)
    if time?.relation != nil { return ([], false) }
    if let time, let date = time.date {
      guard date.hasYear else { return ([], false) }
      return (dated(time, from: date, recurrence).map { Occurrence(day: $0) }, true)
    }
    var days = plan.weekdays(time, recurrence)
    if days.isEmpty, let recurrence, recurrence.rhythm == .daily { days = [1, 2, 3, 4, 5] }
    let weeks = weeks(of: gathering, time, recurrence, days.count)
    guard !days.isEmpty, !weeks.isEmpty else { return ([], false) }
    var held: [Occurrence] = []
    var isComplete = true
    for week in weeks.weeks {
      guard let monday = monday(ofWeek: week) else {
        isComplete = false
        continue
      }
      for day in days where recurrence == nil || !isFree(monday + day - 1) {
        held.append(Occurrence(day: monday + day - 1, week: week))
      }
    }
    return (held, isComplete && !held.isEmpty)
  }

  private func dated(_ time: TimeValue, from date: CalendarDate, _ recurrence: RecurrenceValue?) -> [Int] {
    let first = date.dayNumber
    guard let end = time.endDate, end.hasYear, end.dayNumber > first, end.dayNumber - first <= 366 else {
      return [first]
    }
    guard let recurrence else {
      // A run of days with the same hours each day; without hours it is one long event.
      return time.clockStart >= 0 && end.dayNumber - first <= 31 ? Array(first...end.dayNumber) : [first]
    }
    guard case .everyWeeks(let step) = recurrence.rhythm else { return [first] }
    let named = plan.weekdays(time, recurrence)
    let days = named.isEmpty ? [date.weekday ?? 1] : named
    let monday = first - (date.weekday ?? 1) + 1
    return (first...end.dayNumber).filter { day in
      days.contains((day - monday) % 7 + 1) && (day - monday) / 7 % Swift.max(step, 1) == 0 && !isFree(day)
    }
  }

  /// The weeks in which a meeting is held, where it is sure in which.
  private func weeks(
    of gathering: Gathering, _ time: TimeValue?, _ recurrence: RecurrenceValue?, _ daysPerWeek: Int
  ) -> WeekSet {
    guard let recurrence else { return gathering.weeks.count == 1 ? gathering.weeks : WeekSet() }
    if gathering.weeks.count == 1 { return gathering.weeks.subtracting(recurrence.except) }
    let all = gathering.weeks.isEmpty ? plan.figures.teachingWeeks : gathering.weeks
    let held = all.subtracting(plan.figures.holidays).subtracting(recurrence.except)
    switch recurrence.rhythm {
    case .daily: return held
    case .everyWeeks(let step): return step <= 1 ? held : WeekSet()
    case .times(let quantity):
      return quantity.exact == held.count * Swift.max(daysPerWeek, 1) * 1000 ? held : WeekSet()
    case .everyMonths, .eachMeeting, .eachModule, .regularly: return WeekSet()
    }
  }

  // MARK: Deadlines

  /// The day by which something is due; nil where it is a week, or less than that.
  func day(of time: TimeValue, around element: Int32) -> Int? {
    guard time.relation == nil, time.position == nil else { return nil }
    if let date = time.endDate ?? time.date { return date.hasYear ? date.dayNumber : nil }
    guard time.weekday > 0, time.moreWeekdays.isEmpty else { return nil }
    if let monday = monday(of: time) { return monday + Int(time.weekday) - 1 }
    let weeks = time.weeks.isEmpty ? plan.weeks(around: element) : time.weeks
    guard weeks.count == 1, let week = weeks.first, let monday = monday(ofWeek: week) else { return nil }
    return monday + Int(time.weekday) - 1
  }
}

/// 2026 of `2026-2027`, `2026/27` and the like.
private func firstYear(in text: String) -> Int? {
  for word in text.split(whereSeparator: { !$0.isASCII || !$0.isNumber }) where word.utf8.count == 4 {
    if let year = Int(word), (1990...2199).contains(year) { return year }
  }
  return nil
}
