import Vocabulary

extension Plan {
  /// Positions of the activities in which students give each other feedback on their work, in reading order.
  ///
  /// An async activity in which they make something counts if it says so itself; a talk about the work afterwards does not.
  package var peerReviews: [Int] {
    activities.indices.filter { at in
      let activity = activities[at]
      guard !activity.isCancelled else { return false }
      switch activity.kind {
      case .peerFeedback, .peerFeedbackOnDrafts, .peerFeedbackWithRubric: return true
      default:
        // Students who help each other along the way do not review anything.
        return !activity.isSync
          && !activity.has([.informal, .buddy, .support, .communication, .acquaintance, .discussion])
          && activity.facets.makesProduct && terms(.feedback, of: activity.element).contains(.feedbackPeers)
      }
    }
  }

  /// Whether students give each other feedback anywhere, in an activity or on an assessment.
  package var hasPeerFeedback: Bool {
    activities.contains { !$0.isCancelled && $0.facets.feedback.contains(.peers) }
      || all(.feedback).contains { model.terms($0).contains(.feedbackPeers) }
  }

  /// Someone who teaches is there, or gives feedback too.
  package func isGuidedPeerFeedback(_ at: Int) -> Bool {
    let activity = activities[at]
    if !activity.facets.leaders.isDisjoint(with: [.staff, .named, .professional]) { return true }
    if !activity.facets.feedback.isDisjoint(with: [.teacher, .expert]) { return true }
    return [activity.element, activity.meeting].contains { element in
      saysYes(.facilitatorPresent, of: element) || terms(.ledBy, of: element).contains { $0.leader.contains(.staff) }
    }
  }

  /// Whether students hear how to give feedback: there, before, or in an earlier course.
  package func instructionForPeerFeedback(_ at: Int) -> FieldState {
    let own = stateOfAny([.instruction, .preparation], of: activities[at].element)
    if own == .stated { return own }
    let isTaught = activities[..<at].contains { earlier in
      if earlier.isCancelled { return false }
      if earlier.kind == .feedbackInstruction { return true }
      return earlier.has([.transmission, .orientation]) && hasWords(["feedback"], inTitleOf: earlier.element)
    }
    let isKnown = (all(.requires) + all(.canAlready)).contains { hasWords(["feedback"], in: $0) }
    return isTaught || isKnown ? .stated : own
  }

  /// Whether students know what to look at: a rubric, criteria, or questions.
  package func criteriaForPeerFeedback(_ at: Int) -> FieldState {
    let activity = activities[at]
    if activity.kind == .peerFeedbackWithRubric { return .stated }
    var found = stateOfAny([.rubric, .prompt], of: activity.element)
    model.forEachChild(of: activity.element) { child in
      switch model.elements[Int(child)].keyword {
      case .feedback: found = Swift.max(found, stateOfAny([.rubric], of: child))
      case .assessment:
        for reference in model.references(child) {
          if case .element(let target) = reference.target {
            found = Swift.max(found, stateOfAny([.rubric], of: target))
          }
        }
      default: break
      }
    }
    if activity.meeting >= 0 { found = Swift.max(found, stateOfAny([.rubric], of: activity.meeting)) }
    if found == .stated { return found }
    return hasWords(criteriaWords, in: activity.element) ? .stated : found
  }
}

private let criteriaWords: WordParts = [
  "rubri", "criteria", "checklist", "formulier", "kijkwijzer", "marking form", "aan de hand van",
]
