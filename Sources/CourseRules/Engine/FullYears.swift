import CourseModel
import Vocabulary

/// With fewer courses in a year, one of them decides what the year looks like. A default of coursecheck.
let fewestCoursesOfYear = 4

extension Look {
  /// The years of a programme with enough courses to say something of the year as a whole. Where courses tell no year, that
  /// is what is missing.
  mutating func fullYears() -> [Curriculum.StudyYear] {
    let years = context.curriculum.studyYears(plan)
    if years.isEmpty, !context.curriculum.courses.isEmpty { cannotTell(plan.document, missing: .property(.year)) }
    return years.filter { $0.courses.count >= fewestCoursesOfYear }
  }
}
