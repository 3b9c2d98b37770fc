import CourseSyntax
import Vocabulary

/// That a named body has approved a plan.
package struct Approval: Equatable, Sendable {
  package var body: String
  package var date: CalendarDate
  package var remark: String

  package init(by body: String, on date: CalendarDate, remark: String = "") {
    self.body = onOneLine(body)
    self.date = date
    self.remark = onOneLine(remark)
  }

  /// As it is written down: `review: Board [approved, 2026-06-03]`, with the remark below it.
  func lines(_ language: Language) -> String {
    let line =
      Keyword.review.row.names.canonical(language) + ": " + escapedTitle(body) + " ["
      + Term.decisionApproved.row.names.canonical(language) + ", " + date.text + "]"
    return remark.isEmpty ? line : line + "\n  - " + escapedTitle(remark)
  }
}
