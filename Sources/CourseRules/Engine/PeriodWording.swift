import CourseModel
import CourseSyntax
import Vocabulary

// How periods, their weeks and files that are not there are called in messages about a programme.

extension Context {
  /// `blok 2`, as the document writes it; with its year where another period is called the same, with its title where it
  /// has no number.
  package func periodName(_ position: Int) -> Bilingual<String> {
    guard curriculum.periods.indices.contains(position) else { return Bilingual(nl: "", en: "") }
    let period = curriculum.periods[position]
    var name = period.label
    if !name.contains(where: { $0.isNumber }) {
      let title = snapshot.title(period.element)
      if !title.isEmpty { name += " '\(quoted(title))'" }
    }
    guard curriculum.needsYear(period), let year = period.year else { return Bilingual(nl: name, en: name) }
    return Bilingual(nl: "\(name) van jaar \(year)", en: "\(name) of year \(year)")
  }

  /// What every period asks side by side, counted by the limits of the project.
  package var parallelLoads: [ParallelLoad] {
    curriculum.parallelLoads(
      plan, above: above, minimumCoverage: options.limits.lower(.durationCoverage),
      secondsPerCredit: options.limits.lower(.creditHours) * 3600)
  }

  /// Seconds that students have in a week: as the period or the programme says, or else the usual for full-time.
  package func secondsPerWeek(of period: Int32) -> Int? {
    for element in [period, plan.document] {
      guard let child = plan.child(.loadPerWeek, of: element) else { continue }
      guard case .some(.time(let value)) = plan.model.workload(child),
        let seconds = value.seconds.upper ?? value.seconds.lower, seconds > 0
      else { return nil }
      return Swift.min(seconds, secondsInWeek)
    }
    if plan.isPartTimeOrDual && !options.limits.isSet(.hoursPerWeek) { return nil }
    return multiplied(options.limits.upper(.hoursPerWeek), by: 3600)
  }
}

private let secondsInWeek = 7 * 24 * 3600

/// `kalenderweek 39`, or `week 4` where the period says nothing of the calendar.
package func weekName(_ week: PeriodCalendar.Week) -> Bilingual<String> {
  guard let calendar = week.calendar else { return Bilingual(nl: "week \(week.number)", en: "week \(week.number)") }
  return Bilingual(nl: "kalenderweek \(calendar)", en: "calendar week \(calendar)")
}

/// `kalenderweek 39, 40 en 41`
func weekNames(_ weeks: [PeriodCalendar.Week]) -> Bilingual<String> {
  guard let first = weeks.first else { return Bilingual(nl: "", en: "") }
  let isByCalendar = first.calendar != nil
  let numbers = listed(weeks.map { "\(isByCalendar ? $0.calendar ?? 0 : $0.number)" })
  let many = weeks.count > 1 ? "s" : ""
  return isByCalendar
    ? Bilingual(nl: "kalenderweek \(numbers.nl)", en: "calendar week\(many) \(numbers.en)")
    : Bilingual(nl: "week \(numbers.nl)", en: "week\(many) \(numbers.en)")
}

/// `week 1-3 en 5` / `weeks 1-3 and 5`
func namedWeeks(_ weeks: [Int]) -> Bilingual<String> {
  var runs: [(first: Int, last: Int)] = []
  for week in Set(weeks).sorted() {
    if let run = runs.last, run.last == week - 1 {
      runs[runs.count - 1].last = week
    } else {
      runs.append((week, week))
    }
  }
  let words = listed(runs.map { run in run.first == run.last ? "\(run.first)" : "\(run.first)-\(run.last)" })
  let isOne = runs.count == 1 && runs.first.map { $0.first == $0.last } ?? true
  return Bilingual(nl: "week \(words.nl)", en: (isOne ? "week " : "weeks ") + words.en)
}

/// Monday is 1.
func namedDay(_ weekday: Int) -> Bilingual<String> {
  switch weekday {
  case 1: Bilingual(nl: "maandag", en: "Monday")
  case 2: Bilingual(nl: "dinsdag", en: "Tuesday")
  case 3: Bilingual(nl: "woensdag", en: "Wednesday")
  case 4: Bilingual(nl: "donderdag", en: "Thursday")
  case 5: Bilingual(nl: "vrijdag", en: "Friday")
  case 6: Bilingual(nl: "zaterdag", en: "Saturday")
  default: Bilingual(nl: "zondag", en: "Sunday")
  }
}

/// Where a course begins, to point at from its programme.
func headOf(_ course: PlacedCourse) -> RelatedPlace? {
  course.document.map { document in
    RelatedPlace(
      document.head, Bilingual(nl: "Hier begint \(course.label).", en: "Here \(course.label) begins."))
  }
}
