import CourseModel
import CourseReview
import CourseRules
import TestKit
import Vocabulary

/// The plan of a text as figures look at it.
func subject(_ text: String) -> Subject { subject(Array(text.utf8)) }

func subject(_ bytes: [UInt8]) -> Subject {
  let plan = Plan(Snapshot(bytes))
  let result = check(plan)
  return Subject(Context(plan), warned: warned(result))
}

private func warned(_ result: CheckResult) -> [String] {
  (result.findings + result.remarks).filter { $0.severity <= .warning }.map { $0.rule.qualifiedName }
}

extension DataTable {
  /// What stands in a cell, in Dutch; nil where there is no such row or column.
  func text(_ row: String, _ column: String) -> String? {
    guard let found = rows.first(where: { $0.key == row }),
      let at = columns.firstIndex(where: { $0.key == column }), at < found.cells.count
    else { return nil }
    return found.cells[at].phrase.nl
  }
}

extension Figure {
  /// The first of its tables.
  var table: DataTable { tables.first ?? DataTable(Phrase(nl: "", en: ""), corner: Phrase(nl: "", en: ""), []) }
}
