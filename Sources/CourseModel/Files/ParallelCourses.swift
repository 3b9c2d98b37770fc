import CourseSyntax
import Vocabulary

extension Curriculum {
  /// Courses of a period that every student takes while another of them runs. Without weeks they run as long as the period.
  package func parallelCourses(in period: CurriculumPeriod) -> [PlacedCourse] {
    let all = courses(in: period).filter { !$0.isElective }
    return all.indices.filter { at in
      all.indices.contains { $0 != at && all[at].runsBeside(all[$0]) }
    }.map { all[$0] }
  }

  /// Those that every student takes, each document once: a course that runs in two periods is told at its first.
  package var requiredOnce: [PlacedCourse] {
    var seen = Set<[UInt8]>()
    return required.filter { course in
      guard let document = course.document else { return true }
      return seen.insert(document.path).inserted
    }
  }
}

extension PlacedCourse {
  /// Of two in one period.
  fileprivate func runsBeside(_ other: PlacedCourse) -> Bool {
    if let end = lastWeek, end < other.firstWeek { return false }
    if let end = other.lastWeek, end < firstWeek { return false }
    return true
  }
}

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
