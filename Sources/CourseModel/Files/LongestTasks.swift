import SourceText
import Vocabulary

/// What takes students longest in their own time in a week of a course.
package struct LongestTask: Sendable {
  package var course: String
  package var kind: ActivityKind
  package var place: PlaceInFile
}

extension Curriculum {
  /// For each week of a period the longest task of each course that every student takes.
  package func longestTasks(in period: CurriculumPeriod) -> [Int: [LongestTask]] {
    var result: [Int: [LongestTask]] = [:]
    for course in sharedCourses(in: period) {
      for longest in course.summary?.longestAsync ?? [] {
        result[course.periodWeek(longest.week), default: []].append(
          LongestTask(course: course.label, kind: longest.kind, place: longest.place))
      }
    }
    return result
  }
}
