import CourseSyntax
import Vocabulary

extension Curriculum {
  /// Small groups of a period that surely are different ones, and whether all courses could be asked. Groups of which the
  /// sizes may be the same count as one, unless each course says that it forms its own.
  package func smallGroups(in period: CurriculumPeriod) -> (different: [LastingGroup], isComplete: Bool) {
    var formed: [LastingGroup] = []
    var others: [LastingGroup] = []
    var isComplete = true
    for course in sharedCourses(in: period) where !course.isIndividualRoute {
      guard let summary = course.summary else {
        isComplete = false
        continue
      }
      var own: [LastingGroup] = []
      for group in summary.lastingGroups {
        if !group.isFormedHere {
          others.append(group)
        } else if !own.contains(where: { mayBeSame($0, group) }) {
          own.append(group)
        }
      }
      formed += own
      others += summary.assessments.compactMap { $0.asGroup }
    }
    // As few as there can be: of groups in order of their largest size, each that can't be one that is counted already.
    var different = formed
    for group in others.sorted(by: { ($0.size?.upper ?? 0) < ($1.size?.upper ?? 0) })
    where !different.contains(where: { mayBeSame($0, group) }) {
      different.append(group)
    }
    return (different, isComplete)
  }

  private func mayBeSame(_ one: LastingGroup, _ other: LastingGroup) -> Bool {
    guard let first = one.size, let second = other.size else { return true }
    return first.lower <= second.upper && second.lower <= first.upper
  }
}

extension AssessmentSummary {
  /// The small group that makes it together; nil where it says no size.
  fileprivate var asGroup: LastingGroup? {
    guard let grouping, grouping.kinds == .groups, !grouping.ownChoice, let size = grouping.size,
      let lower = size.lower, let upper = size.upper
    else { return nil }
    return LastingGroup(label: label, place: place, size: (lower / 1000, upper / 1000), isFormedHere: false)
  }
}
