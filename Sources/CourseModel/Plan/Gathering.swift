import CourseSyntax
import Vocabulary

/// A moment when people come together: a meeting, or an activity held together that stands in no meeting.
package struct Gathering: Sendable {
  package var element: Int32
  /// Positions in the plan's activities.
  package var activities: Range<Int>
  /// The week, module or document it stands in.
  package var module: Int32
  package var weeks: WeekSet
  package var environment: Resolved<Environments>?
  /// Seconds, where the meeting states them.
  package var stated: Amount?
  /// Not a meeting with a head of its own, but one activity.
  package var isActivity: Bool
}

/// The gatherings of a document.
func findGatherings(_ model: CourseModel, _ figures: Figures) -> [Gathering] {
  var result: [Gathering] = []
  var next = 0
  let activities = figures.activities
  for (at, element) in model.elements.enumerated() where element.form == .entry {
    let own = Int32(truncatingIfNeeded: at)
    switch element.keyword {
    case .meeting:
      while next < activities.count, activities[next].element < own { next += 1 }
      var end = next
      while end < activities.count, activities[end].element < element.end { end += 1 }
      var gathering = Gathering(
        element: own, activities: next..<end, module: enclosingBlock(of: own, model),
        weeks: weeks(of: own, model, figures.calendar),
        environment: nil, stated: nil, isActivity: false)
      let pattern = pattern(of: own, model)
      if let child = model.child(.environment, of: own), let set = model.environments(child) {
        gathering.environment = Resolved(set, .own, child)
      } else if let pattern, let child = model.child(.environment, of: pattern), let set = model.environments(child) {
        gathering.environment = Resolved(set, .pattern, child)
      } else if let inherited = inheritedEnvironment(of: element.parent, model) {
        gathering.environment = inherited
      }
      let duration = model.child(.duration, of: own) ?? pattern.flatMap { model.child(.duration, of: $0) }
      if let child = duration, let value = model.duration(child) {
        gathering.stated = Amount(value.seconds)
      }
      result.append(gathering)
    case .sync:
      while next < activities.count, activities[next].element < own { next += 1 }
      guard next < activities.count, activities[next].element == own, activities[next].meeting < 0 else { break }
      let activity = activities[next]
      result.append(
        Gathering(
          element: own, activities: next..<next + 1, module: enclosingBlock(of: own, model),
          weeks: activity.weeks?.value ?? WeekSet(), environment: activity.environment,
          stated: activity.duration.isWholeKnown ? activity.duration : nil, isActivity: true))
    default: break
    }
  }
  return result
}

/// The innermost week or module around an element, or the document.
func enclosingBlock(of element: Int32, _ model: CourseModel) -> Int32 {
  model.enclosing(model.elements[Int(element)].parent) { $0 == .module || $0 == .week } ?? model.document
}

/// What `like` points at: a pattern, or an earlier meeting.
private func pattern(of element: Int32, _ model: CourseModel) -> Int32? {
  guard let like = model.child(.like, of: element), let reference = model.references(like).first,
    case .element(let target) = reference.target, target != element
  else { return nil }
  return target
}

private func weeks(of element: Int32, _ model: CourseModel, _ calendar: CourseCalendar) -> WeekSet {
  var current = element
  var own: TimeValue?
  while current >= 0 {
    var weeks = WeekSet()
    if model.elements[Int(current)].keyword == .week, let time = model.time(current) { weeks = time.weeks }
    if weeks.isEmpty, let time = model.when(of: current) {
      weeks = time.weeks
      if weeks.isEmpty, own == nil { own = time }
    }
    if !weeks.isEmpty {
      let dated = own.map { calendar.weeks(of: $0, within: weeks) } ?? WeekSet()
      return dated.isEmpty ? weeks : dated
    }
    current = model.elements[Int(current)].parent
  }
  return own.map { calendar.weeks(of: $0, within: WeekSet()) } ?? WeekSet()
}

private func inheritedEnvironment(of element: Int32, _ model: CourseModel) -> Resolved<Environments>? {
  var current = element
  while current >= 0 {
    if let child = model.child(.environment, of: current), let set = model.environments(child) {
      return Resolved(set, .inherited, child)
    }
    current = model.elements[Int(current)].parent
  }
  return nil
}
