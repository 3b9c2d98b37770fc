import CourseSyntax
import Vocabulary

/// What the courses of one period ask of a student side by side, week by week. Holds the courses that every student takes:
/// electives are left out, and so is what is offered more than once.
package struct ParallelLoad: Sendable {
  /// Where the hours of a course come from.
  package enum Basis: Sendable, Equatable {
    /// From what it plans in each week.
    case planned
    /// From its credits, or from work that no week is known for, spread evenly.
    case estimated
    /// Neither is known.
    case unknown
  }

  package struct Course: Sendable {
    /// Position in the curriculum's courses.
    package var position: Int
    package var basis: Basis
    /// Seconds by week of the period, at the same places as `weeks`.
    package var work: [Amount]
    /// Weeks of it that lie in earlier periods.
    package var weeksBefore = 0
  }

  package struct Week: Sendable {
    package var week: PeriodCalendar.Week
    /// Seconds, of all courses together.
    package var work = Amount()
  }

  /// Position in the curriculum's periods.
  package private(set) var period: Int
  package private(set) var calendar: PeriodCalendar
  package private(set) var courses: [Course] = []
  package private(set) var weeks: [Week] = []
  /// Courses that not every student takes.
  package private(set) var electives = 0
  /// All courses belong to one year, as far as is known.
  package private(set) var isOfOneYear = true

  init(
    _ curriculum: Curriculum, period number: Int, _ placements: [Curriculum.Placement], _ calendar: PeriodCalendar,
    _ measure: Measure
  ) {
    let period = curriculum.periods[number]
    self.period = number
    self.calendar = calendar
    var years = Set<Int>()
    for at in period.courses {
      let course = curriculum.courses[at]
      if course.isElective || placements[at] == .offeredAgain {
        electives += 1
        continue
      }
      if let year = course.summary?.year { years.insert(year) }
      let before = if case .goesOn(let weeks) = placements[at] { weeks } else { 0 }
      for week in course.summary?.examWeeks.weeks ?? [] {
        self.calendar.markExam(calendar.position(ofWeek: week - before, in: course))
      }
      courses.append(Course(course, position: at, weeksBefore: before, calendar, measure))
    }
    isOfOneYear = period.year != nil || years.count < 2
    weeks = self.calendar.weeks.map { Week(week: $0) }
    for course in courses {
      for at in weeks.indices { weeks[at].work += course.work[at] }
    }
  }

  package var estimated: Int { courses.reduce(0) { $0 + ($1.basis == .estimated ? 1 : 0) } }
  package var unknown: Int { courses.reduce(0) { $0 + ($1.basis == .unknown ? 1 : 0) } }
  package var planned: Int { courses.count - estimated - unknown }
}

/// By what work is counted.
struct Measure {
  /// Hundredths of the activities that must have a duration.
  var minimumCoverage: Int
  var secondsPerCredit: Int
}

extension Curriculum {
  /// The load of each period, in the order of the document.
  package func parallelLoads(
    _ plan: Plan, above: [Plan], minimumCoverage: Int, secondsPerCredit: Int
  ) -> [ParallelLoad] {
    let placements = placements
    let measure = Measure(
      minimumCoverage: minimumCoverage, secondsPerCredit: plan.statedSecondsPerCredit ?? secondsPerCredit)
    return periods.map { period in
      let longest = courses(in: period).reduce(0) { Swift.max($0, lastWeek(of: $1)) }
      let calendar = PeriodCalendar(period, plan, above: above, longest: longest)
      return ParallelLoad(self, period: period.position, placements, calendar, measure)
    }
  }
}

/// The last week of the period in which a course says it has work.
private func lastWeek(of course: PlacedCourse) -> Int {
  let own = Swift.max(course.summary?.loads.last?.week ?? 0, course.weekCount ?? 0)
  return course.firstWeek + Swift.max(0, Swift.min(own, WeekSet.highest)) - 1
}

extension ParallelLoad.Course {
  init(
    _ course: PlacedCourse, position: Int, weeksBefore: Int, _ calendar: PeriodCalendar, _ measure: Measure
  ) {
    self.position = position
    self.weeksBefore = weeksBefore
    basis = .unknown
    work = [Amount](repeating: Amount(), count: calendar.weeks.count)
    if let summary = course.summary, plansWeeks(summary, measure) {
      basis = .planned
      addPlanned(summary, course, calendar)
    } else if let total = totalWork(of: course, measure) {
      basis = .estimated
      spread(total, course, calendar)
    }
  }

  private mutating func addPlanned(_ summary: CourseSummary, _ course: PlacedCourse, _ calendar: PeriodCalendar) {
    for load in summary.loads where load.work.isKnownAtAll {
      if let at = calendar.position(ofWeek: load.week - weeksBefore, in: course) { work[at] += load.work }
    }
    // What has no week may be done in any: it makes a week longer at most.
    guard summary.withoutWeek.upper > 0 else { return }
    let open = calendar.weeks.indices.filter { !calendar.weeks[$0].isFree }
    let share = Amount(0, summary.withoutWeek.upper).divided(by: Swift.max(open.count, summary.weekCount ?? 0))
    for at in open { work[at] += share }
  }

  private mutating func spread(_ total: Amount, _ course: PlacedCourse, _ calendar: PeriodCalendar) {
    let open = calendar.weeks.indices.filter { !calendar.weeks[$0].isFree }
    var length = Swift.max(1, Swift.min(course.weekCount ?? open.count, WeekSet.highest))
    // Credits on the line are those of this period.
    if course.creditsInProgramme != nil { length = Swift.max(1, Swift.min(length, open.count)) }
    let before = course.creditsInProgramme == nil ? weeksBefore : 0
    for week in 1...length {
      let at = course.firstWeek + week - 2 - before
      if open.indices.contains(at) { work[open[at]] += total.divided(by: length) }
    }
  }
}

/// Nearly all work has a duration and a week.
private func plansWeeks(_ summary: CourseSummary, _ measure: Measure) -> Bool {
  guard summary.total.isKnownAtAll, summary.total.coverage >= measure.minimumCoverage else { return false }
  return summary.withoutWeek.lower <= summary.total.lower / 100 * (100 - measure.minimumCoverage)
}

/// All work of a course: its credits; or what it plans, where only the weeks are not known.
private func totalWork(of course: PlacedCourse, _ measure: Measure) -> Amount? {
  if let credits = course.credits, credits.upper > 0 {
    let most = 1_000_000
    let seconds = Swift.min(course.summary?.secondsPerCredit ?? measure.secondsPerCredit, most)
    return Amount(
      multiplied(Swift.min(credits.lower, most), by: seconds, over: 1000),
      multiplied(Swift.min(credits.upper, most), by: seconds, over: 1000))
  }
  guard let total = course.summary?.total, total.isKnownAtAll, total.coverage >= measure.minimumCoverage else {
    return nil
  }
  return total
}
