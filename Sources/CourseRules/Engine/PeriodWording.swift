import CourseModel
import CourseSyntax
import Vocabulary

// Periods, weeks and days as messages call them.

extension Curriculum {
  /// `periode 2`, or `periode 2 van jaar 1` where other years have one too.
  func named(_ period: CurriculumPeriod) -> Bilingual<String> {
    guard needsYear(period), let year = period.year else { return Bilingual(nl: period.label, en: period.label) }
    return Bilingual(nl: "\(period.label) van jaar \(year)", en: "\(period.label) of year \(year)")
  }
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
