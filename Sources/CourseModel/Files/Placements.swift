// Courses that stand in more than one period: one that goes on, or one that is offered again.

extension Curriculum {
  /// How the places of one course belong together.
  package enum Placement: Sendable, Equatable {
    case only
    /// It goes on from an earlier period, after so many of its weeks.
    case goesOn(after: Int)
    /// It is offered more than once, so that a student may take it in another period.
    case offeredAgain
  }

  /// What is the same course wherever it stands: its file, or else its code; empty where it has neither.
  package func identity(of course: PlacedCourse) -> [UInt8] { course.document?.path ?? Array(course.code.utf8) }

  /// For each course, by its position, how it belongs with its other places.
  package var placements: [Placement] {
    var places: [[UInt8]: [Int]] = [:]
    for (at, course) in courses.enumerated() where course.period != nil {
      let identity = identity(of: course)
      if !identity.isEmpty { places[identity, default: []].append(at) }
    }
    var result = [Placement](repeating: .only, count: courses.count)
    for positions in places.values where positions.count > 1 {
      var done: Int? = 0
      for (order, at) in positions.enumerated() {
        let course = courses[at]
        let length = course.period.flatMap { periods[$0].weekCount }
        if order == 0, let total = course.summary?.weekCount, let length, total <= length - course.firstWeek + 1 {
          done = nil
        } else if order == 0, course.summary?.weekCount == nil || length == nil {
          done = nil
        }
        guard let before = done else {
          // Credits that each line states for itself make it parts of one course.
          if courses[at].summary != nil || courses[at].creditsInProgramme == nil { result[at] = .offeredAgain }
          continue
        }
        result[at] = .goesOn(after: before)
        done = length.map { before + Swift.max(0, $0 - course.firstWeek + 1) }
      }
    }
    return result
  }
}
