import CourseSyntax
import Vocabulary

/// Students who start together in a period and do not know each other yet.
package struct NewGroup: Sendable {
  /// Names of the groups that the courses give, folded; empty for all students of the period.
  package var names: Set<[UInt8]>
  /// Courses that say that the group is new.
  package var courses: [PlacedCourse]
  /// Week of the period in which the first of them starts.
  package var firstWeek: Int
  package var size: (lower: Int, upper: Int)?
}

/// Whether a new group gets to know each other at its start.
package enum StartOfGroup: Sendable {
  case planned
  case missing
  /// Something is planned, and not when.
  case unknownTime
  /// Something at the start is of a kind that we do not know.
  case unknownKind
  /// A course of the period has no file.
  case unknownCourse
}

extension Curriculum {
  /// The groups that are new in a period, by what its courses say of them.
  package func newGroups(in period: CurriculumPeriod) -> [NewGroup] {
    var result: [NewGroup] = []
    for course in sharedCourses(in: period) where !course.isIndividualRoute {
      guard let summary = course.summary, summary.isStarting == true else { continue }
      let names = Set(summary.groups.map { $0.letters })
      guard let at = result.firstIndex(where: { $0.names == names }) else {
        result.append(
          NewGroup(names: names, courses: [course], firstWeek: course.firstWeek, size: summary.cohort))
        continue
      }
      result[at].courses.append(course)
      result[at].firstWeek = Swift.min(result[at].firstWeek, course.firstWeek)
      if let size = summary.cohort {
        let known = result[at].size ?? size
        result[at].size = (Swift.min(known.lower, size.lower), Swift.max(known.upper, size.upper))
      }
    }
    return result
  }

  /// Whether any course of a group plans getting acquainted in its first weeks.
  package func acquaintance(of group: NewGroup, in period: CurriculumPeriod, weeks: Int) -> StartOfGroup {
    var result = StartOfGroup.missing
    let last = group.firstWeek + weeks - 1
    for course in sharedCourses(in: period) {
      guard let summary = course.summary else {
        result = .unknownCourse
        continue
      }
      let names = Set(summary.groups.map { $0.letters })
      if !names.isEmpty, !group.names.isEmpty, names.isDisjoint(with: group.names) { continue }
      for acquaintance in summary.acquaintances {
        if let week = acquaintance.weeks.first ?? (acquaintance.isAtStart ? 1 : nil) {
          if course.periodWeek(week) <= last { return .planned }
        } else if case .missing = result {
          result = .unknownTime
        }
      }
      if summary.mayStartAcquainting, course.firstWeek <= last, case .missing = result { result = .unknownKind }
    }
    return result
  }
}

/// A getting-acquainted activity of a group, in its course.
package struct GroupAcquaintance: Sendable {
  package var course: PlacedCourse
  package var activity: AcquaintanceSummary
  /// Week of the period.
  package var week: Int
}

extension Curriculum {
  /// Groups that more than one course names, with when and where they get acquainted, in time order. Periods stand as
  /// positions in time order.
  package var acquaintancesByGroup: [(name: String, moments: [(period: Int, moment: GroupAcquaintance)])] {
    var names: [[UInt8]] = []
    var found: [[UInt8]: (name: String, courses: Set<Int32>, moments: [(period: Int, moment: GroupAcquaintance)])] =
      [:]
    for (at, period) in periodsInOrder.enumerated() {
      for course in sharedCourses(in: period) {
        guard let summary = course.summary else { continue }
        let moments = summary.acquaintances.filter { $0.isAmongStudents }.compactMap { activity in
          (activity.weeks.first ?? (activity.isAtStart ? 1 : nil)).map { week in
            (period: at, moment: GroupAcquaintance(course: course, activity: activity, week: course.periodWeek(week)))
          }
        }
        for group in summary.groups where !group.letters.isEmpty {
          if found[group.letters] == nil { names.append(group.letters) }
          found[group.letters, default: (group.name, [], [])].courses.insert(course.element)
          found[group.letters]?.moments += moments
        }
      }
    }
    return names.compactMap { letters in
      guard let group = found[letters], group.courses.count > 1, !group.moments.isEmpty else { return nil }
      let moments = group.moments.sorted { ($0.period, $0.moment.week) < ($1.period, $1.moment.week) }
      return (group.name, moments)
    }
  }
}
