import CourseModel
import Vocabulary

extension Look {
  /// Whether a rule for blended courses has anything to say; where the delivery is still open, it can't tell.
  package mutating func isAboutBlended() -> Bool {
    if plan.isBlended { return true }
    if plan.state(.delivery) == .unknown { cannotTell(plan.document, missing: .property(.delivery)) }
    return false
  }
}
