import CourseSyntax
import Vocabulary

// Courses that run side by side, and years that follow each other.

extension Curriculum {
  /// The periods as students go through them: by year where all have one, else as the document has them.
  package var periodsInOrder: [CurriculumPeriod] {
    guard periods.allSatisfy({ $0.year != nil }) else { return periods }
    return periods.sorted { ($0.year ?? 0, $0.position) < ($1.year ?? 0, $1.position) }
  }

  /// Courses of a period that every student takes.
  package func sharedCourses(in period: CurriculumPeriod) -> [PlacedCourse] {
    courses(in: period).filter { !$0.isElective }
  }

  /// Year of study, by the period or else by the course itself.
  package func year(of course: PlacedCourse) -> Int? {
    course.period.flatMap { periods[$0].year } ?? course.summary?.year
  }

  /// Years of study of which there are courses that every student takes, from the first on.
  package var yearsOfStudy: [(year: Int, courses: [PlacedCourse])] {
    var found: [Int: [PlacedCourse]] = [:]
    for course in required {
      if let year = year(of: course) { found[year, default: []].append(course) }
    }
    return found.keys.sorted().map { (year: $0, courses: found[$0] ?? []) }
  }

  /// A period as its head calls it does not say which one is meant, because another year has one of the same name.
  package func needsYear(_ period: CurriculumPeriod) -> Bool {
    period.year != nil && periods.contains { $0.position != period.position && $0.label == period.label }
  }
}

extension PlacedCourse {
  /// The week of the period in which a week of the course lies.
  package func periodWeek(_ week: Int) -> Int { firstWeek + week - 1 }

  /// Thesis or internship: students do not learn as one group, and it is meant to differ from other courses.
  package var isIndividualRoute: Bool {
    guard let types = summary?.types else { return false }
    return types.contains(.internship) || types.contains(.thesis)
  }
}
