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
