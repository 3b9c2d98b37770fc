import CourseRules
import SourceText
import Vocabulary

extension TextOutput {
  /// The findings of a file below its name, one on a line, in columns.
  package mutating func writeGrouped(_ document: CheckedDocument) {
    let rows = document.result.findings.map { finding in
      let place = document.place(of: finding.span.start)
      return (
        place: "\(place.line):\(place.column)", severity: document.text(finding.severity.names), finding: finding
      )
    }
    if rows.isEmpty { return }
    begin(.strong)
    writePath(document.shownPath)
    end()
    line()
    let places = rows.map { $0.place.utf8.count }.max() ?? 0
    let severities = rows.map { displayWidth(of: $0.severity) }.max() ?? 0
    let names = rows.map { $0.finding.rule.qualifiedName.utf8.count }.max() ?? 0
    for row in rows {
      let name = row.finding.rule.qualifiedName
      spaces(2 + places - row.place.utf8.count)
      write(row.place)
      spaces(2)
      write(row.severity, row.finding.severity.style)
      spaces(2 + severities - displayWidth(of: row.severity))
      write(name, .faint)
      spaces(2 + names - name.utf8.count)
      writeForeign(document.text(row.finding.message))
      line()
    }
    line()
  }
}
