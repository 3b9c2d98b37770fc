extension Curriculum {
  /// A year of the programme with the courses that every student takes in it.
  package struct StudyYear: Sendable {
    package var year: Int
    /// Its first period, or what the courses stand in.
    package var element: Int32
    /// One place of each course.
    package var courses: [PlacedCourse] = []

    /// Courses of which the file could be read.
    package var summaries: [CourseSummary] { courses.compactMap { $0.summary } }
  }

  /// The years in order: by the periods, or else by what courses say of themselves. A course without a year is in none.
  package func studyYears(_ plan: Plan) -> [StudyYear] {
    let only = plan.yearNumber(of: plan.document)
    var result: [Int: StudyYear] = [:]
    var seen = Set<[UInt8]>()
    for course in courses where !course.isElective {
      let period = course.period.map { periods[$0] }
      guard let year = period?.year ?? course.summary?.year ?? only else { continue }
      let identity = identity(of: course)
      if !identity.isEmpty && !seen.insert(identity).inserted { continue }
      result[year, default: StudyYear(year: year, element: period?.element ?? plan.document)].courses.append(course)
    }
    return result.values.sorted { $0.year < $1.year }
  }
}
