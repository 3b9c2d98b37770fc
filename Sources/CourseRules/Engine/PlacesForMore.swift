import CourseModel
import Vocabulary

// Where something more can go in a plan.

extension Context {
  /// The last meeting with a head of its own that has something in it.
  package var lastMeeting: Int32? {
    plan.gatherings.last { !$0.isActivity && !$0.activities.isEmpty }?.element
  }

  /// The last week or module of the document, or the document itself.
  package var lastBlock: Int32 { plan.topBlocks.last ?? plan.document }

  /// A fix that adds an activity held together, to the last meeting; in students' own time where there are no meetings.
  package func addingToPlan(_ together: ActivityKind, orAlone alone: ActivityKind) -> Fix {
    if let meeting = lastMeeting { return addingActivity(together, isSync: true, atEndOf: meeting) }
    return addingActivity(alone, isSync: false, atEndOf: lastBlock)
  }

  /// A fix that adds a line with a `?` under an element: `reason: ?`.
  package func addingOpen(_ keyword: Keyword, _ kind: Term? = nil, under element: Int32, _ title: Bilingual<String>)
    -> Fix
  {
    Fix(title, .needsText, [insertion(openLine(keyword, kind), under: element)])
  }

  /// A fix that links something to the outcome of the plan. With one outcome there is nothing to choose; with more, only the
  /// designer knows.
  func linkingToOnlyOutcome(_ element: Int32, _ title: (String) -> Bilingual<String>) -> [Fix] {
    let name = snapshot.name(plan.outcomes.first?.element ?? -1)
    guard plan.outcomes.count == 1, !name.isEmpty else { return [] }
    return [Fix(title(name), .unsafe, [insertion("\(spelled(.forOutcomes)): \(name)", under: element)])]
  }
}
