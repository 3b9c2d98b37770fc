import CourseSyntax
import Vocabulary

/// How courses of a period mix, side by side.
package struct PeriodBlend: Sendable {
  package struct Course: Sendable {
    package var course: PlacedCourse
    package var sync: WorkShare?
    /// Nil where too little is known of where things take place.
    package var online: WorkShare?
  }

  package var courses: [Course] = []
  /// All courses together, by their time.
  package var sync: WorkShare?
  package var online: WorkShare?
}

extension Curriculum {
  /// The courses of a period that every student takes and of which enough of the time is known. Thesis and internship are left
  /// out: they are meant to be different.
  package func blend(of period: CurriculumPeriod, coverage: Int) -> PeriodBlend {
    var result = PeriodBlend()
    var (sync, async, online, elsewhere) = (Amount(), Amount(), Amount(), Amount())
    var hasPlaces = true
    for course in sharedCourses(in: period) where !course.isIndividualRoute {
      guard let summary = course.summary, summary.hasKnownTime(coverage) else { continue }
      sync += summary.sync
      async += summary.async
      var own = PeriodBlend.Course(
        course: course, sync: WorkShare(of: summary.sync, besides: summary.async), online: nil)
      if summary.environmentCoverage >= coverage {
        let work = summary.onlineWork
        own.online = WorkShare(of: work.part, besides: work.rest)
        online += work.part
        elsewhere += work.rest
      } else {
        hasPlaces = false
      }
      result.courses.append(own)
    }
    result.sync = WorkShare(of: sync, besides: async)
    if hasPlaces { result.online = WorkShare(of: online, besides: elsewhere) }
    return result
  }
}

extension CourseSummary {
  /// Online work and other work; what may be either counts at most as online.
  fileprivate var onlineWork: (part: Amount, rest: Amount) {
    let either = work(in: .hyflex).part
    var known = Amount()
    for load in byEnvironment { known += load.work }
    var (part, rest) = work(in: .online)
    let open = Swift.max(0, total.upper - known.upper)
    part.upper += Swift.min(either.upper + open, rest.upper)
    rest.lower = Swift.max(0, rest.lower - either.upper - open)
    return (part, rest)
  }
}
