import CourseSyntax
import Vocabulary

extension Plan {
  /// The seconds a meeting, part or activity has: as stated, or from the clock.
  package func timeAvailable(for element: Int32) -> Amount? {
    if let child = model.child(.duration, of: element), let value = model.duration(child) {
      guard !value.perWeek, value.seconds.upper != nil else { return nil }
      return Amount(value.seconds)
    }
    guard let time = model.when(of: element), time.clockStart >= 0, time.clockEnd > time.clockStart else { return nil }
    let seconds = (Int(time.clockEnd) - Int(time.clockStart)) * 60
    return Amount(seconds, seconds, isApproximate: time.isApproximate)
  }

  /// The seconds of what everyone does in a meeting or part, one thing after the other; of alternatives the shorter one.
  package func timeNeeded(in element: Int32) -> Amount {
    var sum = Amount()
    var last: Amount?
    var isAlternative = false
    model.forEachChild(of: element) { child in
      guard model.elements[Int(child)].form == .entry else { return }
      switch model.elements[Int(child)].keyword {
      case .or: isAlternative = true
      case .sync, .part, .pause:
        let own = isForAll(child) ? timeNeeded(for: child) : Amount()
        if isAlternative, let before = last {
          last = before.or(own)
        } else {
          if let before = last { sum += before }
          last = own
        }
        isAlternative = false
      default: break
      }
    }
    if let last { sum += last }
    return sum
  }

  private func timeNeeded(for element: Int32) -> Amount {
    if let child = model.child(.duration, of: element), let value = model.duration(child), !value.perWeek {
      return Amount(value.seconds)
    }
    return model.elements[Int(element)].keyword == .part ? timeNeeded(in: element) : .unknown
  }

  /// Not optional, held, and not for some while the others do something else.
  private func isForAll(_ element: Int32) -> Bool {
    if terms(.choice, of: element).contains(.optional) || state(.scope, of: element) != .notStated { return false }
    guard let position = activity(at: element) else { return true }
    return activities[position].isRequired
  }

  /// How many take a turn in one group of an activity, at least.
  package func peopleTakingTurns(in element: Int32) -> Int? {
    guard let position = activity(at: element), let grouping = activities[position].grouping?.value else { return nil }
    if let lower = grouping.size?.lower { return lower / 1000 }
    switch grouping.kinds {
    case .pairs: return 2
    case .oneToOne, .alone: return 1
    case .wholeGroup: return meetingSize?.lower
    default: return nil
    }
  }
}
