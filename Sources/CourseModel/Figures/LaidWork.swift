import CourseSyntax
import Vocabulary

/// Hours for an assessment, and the weeks they are laid on.
package struct AssessmentWork: Sendable {
  package var element: Int32
  package var work: Amount
  package var weeks: WeekSet
}

extension Figures {
  /// The weeks that an activity's work is spread over, evenly; none where nothing tells.
  package func weeksOfWork(on activity: Activity) -> WeekSet {
    var set = activity.weeks?.value ?? WeekSet()
    if let recurrence = activity.recurrenceOfMeeting ?? activity.recurrence {
      if set.isEmpty { set = teachingWeeks }
      set = set.subtracting(recurrence.except)
    }
    return set.count > 1 ? set.subtracting(holidays) : set
  }

  /// Hours of an assessment lie on the week it is due and the week before, unless it names its weeks. They do not count
  /// again where activities that name the assessment say how long they take.
  package func workForAssessments(_ model: CourseModel) -> [AssessmentWork] {
    var result: [AssessmentWork] = []
    let worked = assessmentsWithWork(model)
    for (at, element) in model.elements.enumerated() where element.keyword == .assessment && element.form != .link {
      let own = Int32(truncatingIfNeeded: at)
      if worked.contains(own) { continue }
      guard let child = model.child(.duration, of: own), let value = model.duration(child) else { continue }
      guard let due = model.when(of: own)?.weeks, let last = due.last else { continue }
      result.append(
        AssessmentWork(
          element: own, work: Amount(value.seconds),
          weeks: due.count > 1 ? due : WeekSet(last > 1 ? last - 1 : last, last)))
    }
    return result
  }

  /// Assessments that activities with a known duration are for.
  private func assessmentsWithWork(_ model: CourseModel) -> Set<Int32> {
    var result = Set<Int32>()
    for activity in activities where activity.isRequired && activity.duration.isKnownAtAll {
      model.forEachChild(of: activity.element) { child in
        guard model.elements[Int(child)].keyword == .assessment else { return }
        for reference in model.references(child) {
          if case .element(let target) = reference.target { result.insert(target) }
        }
      }
    }
    return result
  }
}
