import CourseSyntax
import Vocabulary

extension ParallelLoad {
  /// An assessment of one of the courses, in the week of the period it is due in.
  package struct Deadline: Sendable {
    /// Position in the curriculum's courses.
    package var course: Int
    package var assessment: AssessmentSummary
    /// Position among the weeks.
    package var week: Int
  }

  /// The assessments that are due in the period, in the order of the courses, and how many summative ones have no week.
  package func deadlines(_ curriculum: Curriculum) -> (dated: [Deadline], undated: Int) {
    var dated: [Deadline] = []
    var undated = 0
    for own in courses {
      let course = curriculum.courses[own.position]
      for assessment in course.summary?.assessments ?? [] {
        let week: Int?
        if let calendarWeek = assessment.dueCalendarWeek, calendar.weeks.contains(where: { $0.calendar != nil }) {
          week = calendar.position(ofCalendarWeek: calendarWeek)
        } else if let last = assessment.due.last {
          week = calendar.position(ofWeek: last - own.weeksBefore, in: course)
        } else {
          if assessment.isSummative == true { undated += 1 }
          continue
        }
        // After the period it is a resit, or work for the next one.
        if let week { dated.append(Deadline(course: own.position, assessment: assessment, week: week)) }
      }
    }
    return (dated, undated)
  }
}
