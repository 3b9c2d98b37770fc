import CourseSyntax
import Vocabulary

// When the steps of a plan for change are taken.

extension Plan {
  /// Phases of the plan itself; not those of boarding.
  package var ownPhases: [Int32] {
    all(.phase).filter { model.elements[Int($0)].parent == document && !isNone($0) }
  }

  /// Whether a step says when it is taken: a moment, or the phase it belongs to.
  package func timeState(ofStep step: Int32) -> FieldState {
    let stated = [Keyword.when, .start, .end, .due, .date, .recurrence].map { state($0, of: step) }.max() ?? .notStated
    if stated >= .none { return stated }
    var result = stated
    model.forEachChild(of: step) { child in
      for reference in model.references(child) {
        guard case .element(let target) = reference.target else { continue }
        // A phase, or a step it goes with.
        if model.elements[Int(target)].keyword == .phase { result = .stated }
      }
    }
    if result < .stated, phaseWords.occur(in: snapshot.title(step)) { result = .stated }
    return result
  }

  /// The first day of what has a date, by the calendar; of a step also that of its start, end or deadline.
  package func firstDay(of element: Int32) -> Int? {
    if let days = days(of: element).calendar { return days.lowerBound }
    for keyword in [Keyword.start, .due, .end] {
      guard let child = model.child(keyword, of: element), let date = model.time(child)?.date, date.hasYear else {
        continue
      }
      return date.dayNumber
    }
    return nil
  }
}

private let phaseWords: SoughtWords = [
  "fase", "gefaseerd", "phase", "stapsgewijs", "step by step", "in stages", "golf", "wave", "doorlopend",
  "continu", "wekelijks", "maandelijks", "jaarlijks", "elk jaar", "elke maand", "ongoing", "weekly", "monthly",
  "yearly",
  "every year", "every month",
]
