import CourseSyntax
import Vocabulary

/// A moment at which the design itself is looked at: a measurement, or an activity for it.
package struct EvaluationMoment: Sendable {
  package var element: Int32
  /// Whether it comes when nothing can be changed for these students any more; nil where nothing tells.
  package var isAtEnd: Bool?
}

extension Plan {
  /// Moments of evaluation that are planned, in reading order: measurements first.
  package var evaluationMoments: [EvaluationMoment] {
    var result = allStated(.measurement).map { EvaluationMoment(element: $0, isAtEnd: isMeasuredAtEnd($0)) }
    for at in activities.indices where activities[at].isEvaluation && !activities[at].isCancelled {
      result.append(EvaluationMoment(element: activities[at].element, isAtEnd: isHeldAtEnd(at)))
    }
    return result
  }

  private func isMeasuredAtEnd(_ element: Int32) -> Bool? {
    let time = model.when(of: element)
    if let first = time?.weeks.first, let last = figures.teachingWeeks.last { return first >= last }
    switch time?.position {
    case .some(.end), .some(.last): return true
    case .some(.start), .some(.first), .some(.second), .some(.halfway), .some(.betweenMeetings), .some(.eachTime):
      return false
    default: break
    }
    // Inside a module or period it is about that.
    guard model.elements[Int(element)].parent == document else { return nil }
    switch kind(of: element) {
    case .some(.momentAfter): return true
    case .some(.momentBefore), .some(.momentHalfway): return false
    default: return nil
    }
  }

  private func isHeldAtEnd(_ activity: Int) -> Bool? {
    if let first = activities[activity].weeks?.value.first, let last = figures.teachingWeeks.last {
      return first >= last
    }
    if activities[activity].kind == .interimEvaluation { return false }
    return stretch(of: activity).map { $0.lowerBound >= 1000 }
  }
}

extension Activity {
  /// Students look back on the course, not on their own work.
  package var isEvaluation: Bool {
    switch kind {
    case .some(.interimEvaluation), .some(.evaluation), .some(.lookBackSession), .some(.survey),
      .some(.groupInterview), .some(.coachMiniQuestionnaire):
      true
    default: false
    }
  }
}
