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
    var head = keyword.row.names.canonical(language)
    if let kind { head += " " + kind.row.names.canonical(language) }
    return Fix(title, .needsText, [insertion("\(head): ?", under: element)])
  }
}
