import CourseSyntax
import SourceText
import Vocabulary

/// The weeks of a period of a programme, one after another: which are for exams, which are free, and where they stand on
/// the calendar.
///
/// Courses number the weeks they teach. A holiday in between takes a number where the period, or the course, counts it as a
/// week of its own, and none where the period says how many teaching weeks it has and the holiday is no part of those.
package struct PeriodCalendar: Sendable {
  package struct Week: Sendable {
    /// As the period numbers it; 0 for a free week that takes no number.
    package var number: Int
    /// Nil where the period says nothing of the calendar.
    package var calendar: Int?
    package var isFree = false
    package var isExam = false
  }

  /// In order, free weeks included.
  package private(set) var weeks: [Week] = []
  /// Free weeks take no number.
  private var skipsFree = false

  /// A period, with what its programme and what that belongs to say of free weeks. Where a period does not say how long it
  /// is, it lasts as long as its courses.
  package init(_ period: CurriculumPeriod, _ plan: Plan, above: [Plan], longest: Int) {
    let stated = plan.number(.weekCount, of: period.element)?.upper
    let run = calendarRun(of: period, plan)
    let free = ([plan] + above).reduce(WeekSet()) { $0.union(freeWeeks(in: $1)) }
    if run.isEmpty {
      let count = Swift.max(0, Swift.min(stated ?? period.weekCount ?? longest, WeekSet.highest))
      weeks = (0..<count).map { Week(number: $0 + 1, calendar: nil) }
    } else {
      // Over New Year there is only a week 53 if someone names it.
      let hasWeek53 = free.contains(53) || (run.last ?? 0) >= (run.first ?? 0)
      weeks = run.filter { $0 < 53 || hasWeek53 }.map { Week(number: 0, calendar: $0, isFree: free.contains($0)) }
    }
    markOwn(period, plan)
    let teaching = weeks.filter { !$0.isFree }.count
    skipsFree = !run.isEmpty && teaching < weeks.count && (stated.map { $0 <= teaching } ?? false)
    var number = 0
    for at in weeks.indices where !(skipsFree && weeks[at].isFree) {
      number += 1
      weeks[at].number = number
    }
    markExams(period, plan)
  }

  /// Weeks in which students work.
  package var open: [Week] { weeks.filter { !$0.isFree } }

  /// Where the given week of a course falls, by its position among the weeks; nil outside the period.
  package func position(ofWeek week: Int, in course: PlacedCourse) -> Int? {
    let number = course.firstWeek + week - 1
    let summary = course.summary
    let free = weeks.filter { $0.isFree }.count
    let fitsWithout = summary?.weekCount == weeks.count - free
    if free > 0, skipsFree || fitsWithout, summary?.holidays.isEmpty ?? true {
      return at(number, among: weeks.indices.filter { !weeks[$0].isFree })
    }
    return at(number, among: Array(weeks.indices))
  }

  /// Where a calendar week stands among the weeks.
  package func position(ofCalendarWeek week: Int) -> Int? { weeks.firstIndex { $0.calendar == week } }

  /// Where a week stands that the period itself names by its number.
  private func position(ofNumber number: Int) -> Int? {
    weeks.firstIndex { $0.number == number } ?? position(ofCalendarWeek: number)
  }

  private func at(_ number: Int, among positions: [Int]) -> Int? {
    number >= 1 && number <= positions.count ? positions[number - 1] : nil
  }

  /// Free weeks below the period itself, by its own numbers.
  private mutating func markOwn(_ period: CurriculumPeriod, _ plan: Plan) {
    plan.model.forEach(.holiday, of: period.element) { holiday in
      guard let time = plan.model.when(of: holiday), time.weekday == 0, !plan.isExamWeek(holiday) else { return }
      for week in time.weeks.weeks where weeks.indices.contains(week - 1) { weeks[week - 1].isFree = true }
    }
  }

  private mutating func markExams(_ period: CurriculumPeriod, _ plan: Plan) {
    plan.model.forEach(.week, of: period.element) { block in
      guard plan.isExamWeek(block) else { return }
      for week in plan.model.time(block)?.weeks.weeks ?? [] { markExam(position(ofNumber: week)) }
      markExams(plan.model.when(of: block)?.calendarWeeks)
    }
    for holiday in plan.all(.holiday) where plan.isExamWeek(holiday) {
      guard let time = plan.model.when(of: holiday) else { continue }
      markExams(time.calendarWeeks)
      if plan.model.elements[Int(holiday)].parent == period.element {
        for week in time.weeks.weeks { markExam(position(ofNumber: week)) }
      }
    }
  }

  private mutating func markExams(_ set: WeekSet?) {
    for week in set?.weeks ?? [] { markExam(position(ofCalendarWeek: week)) }
  }

  /// A course of the period calls it a week for exams.
  package mutating func markExam(_ position: Int?) {
    if let position, weeks.indices.contains(position) { weeks[position].isExam = true }
  }
}

/// The calendar weeks of a period, in order, over New Year: as they are stated, or from one date to another.
private func calendarRun(of period: CurriculumPeriod, _ plan: Plan) -> [Int] {
  let time = plan.model.when(of: period.element)
  let start = time?.date ?? plan.model.child(.start, of: period.element).flatMap { plan.model.time($0)?.date }
  let end = time?.endDate ?? plan.model.child(.end, of: period.element).flatMap { plan.model.time($0)?.date }
  if let start, let end, start.hasYear, end.hasYear, end.dayNumber > start.dayNumber {
    let days = stride(from: start.dayNumber, through: Swift.min(end.dayNumber, start.dayNumber + 366), by: 7)
    return days.compactMap { CalendarDate(dayNumber: $0)?.calendarWeek }
  }
  guard let set = plan.model.when(of: period.element)?.calendarWeeks, let first = period.firstCalendarWeek else {
    return []
  }
  let all = set.weeks.filter { $0 >= 1 }
  return all.filter { $0 >= first } + all.filter { $0 < first }
}

/// Whole calendar weeks without teaching.
private func freeWeeks(in plan: Plan) -> WeekSet {
  var result = WeekSet()
  for holiday in plan.all(.holiday) where !plan.isExamWeek(holiday) {
    guard let time = plan.model.when(of: holiday), time.weekday == 0, time.dayPart == nil else { continue }
    result = result.union(time.calendarWeeks)
    guard let first = time.date, let last = time.endDate, first.hasYear, last.hasYear else { continue }
    // A year at most; a week is free where Monday to Friday are.
    for day in first.dayNumber..<Swift.min(first.dayNumber + 366, Swift.max(first.dayNumber, last.dayNumber - 3)) {
      if let monday = CalendarDate(dayNumber: day), monday.weekday == 1, let week = monday.calendarWeek {
        result.insert(week)
      }
    }
  }
  return result
}
