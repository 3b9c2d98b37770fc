import CourseModel
import Vocabulary

// Where something new goes in a plan, and the words it is written with.

extension Context {
  /// A keyword as it is written in the language of the plan.
  func spelled(_ keyword: Keyword) -> String { keyword.row.names.canonical(language) }

  /// A word of a closed list as it is written in the language of the plan.
  func spelled(_ term: Term) -> String { term.row.names.canonical(language) }

  /// A line that leaves its value to the designer: `goal shared: ?`.
  func openLine(_ keyword: Keyword, _ kind: Term? = nil) -> String {
    guard let kind else { return spelled(keyword) + ": ?" }
    return "\(spelled(keyword)) \(spelled(kind)): ?"
  }

  /// A fix that adds an activity to a meeting as its last, or behind it where the meeting is no more than one activity; at the
  /// end of the plan where nobody meets.
  func addingActivity(
    _ kind: ActivityKind, to gathering: Gathering?, title: Bilingual<String>? = nil, details: Bilingual<String>? = nil,
    below: Bilingual<String>? = nil
  ) -> Fix {
    let isSync = kind.row.timing != .async
    guard let gathering else {
      return addingActivity(
        kind, isSync: isSync, atEndOf: plan.document, title: title, details: details, below: below)
    }
    if gathering.isActivity || !isSync {
      return addingActivity(
        kind, isSync: isSync, after: gathering.element, title: title, details: details, below: below)
    }
    return addingActivity(
      kind, isSync: true, atEndOf: gathering.element, title: title, details: details, below: below)
  }

  /// A fix that adds lines to what the document says of itself.
  func stating(_ line: String, _ title: Bilingual<String>, _ safety: Fix.Safety = .needsText) -> Fix {
    Fix(title, safety, [insertion(line, under: plan.document)])
  }

  /// The plan is about a group that learns together: a community, or a course that says it works on one of these principles.
  func isCommunity(orWorksOn principles: Principles) -> Bool {
    plan.isCommunity || !plan.chosenPrinciples.isDisjoint(with: principles)
  }
}
