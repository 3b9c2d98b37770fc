import CourseRules
import Vocabulary

/// How often a rule found something of one weight.
package struct RuleCount: Sendable {
  package var rule: Rule
  package var severity: Severity
  package var count: Int
  package var fixable = 0
  package var fixableUnsafely = 0
  package var fixableByFilling = 0

  init(_ rule: Rule, _ severity: Severity, _ count: Int) {
    self.rule = rule
    self.severity = severity
    self.count = count
  }

  /// `*` with `--fix`, `~` with `--unsafe`, `?` with `--insert`.
  fileprivate var marks: String {
    (fixable > 0 ? "*" : "") + (fixableUnsafely > 0 ? "~" : "") + (fixableByFilling > 0 ? "?" : "")
  }

  mutating func add(_ other: RuleCount) {
    count += other.count
    fixable += other.fixable
    fixableUnsafely += other.fixableUnsafely
    fixableByFilling += other.fixableByFilling
  }
}

extension TextOutput {
  /// What was found how often, most frequent first.
  package mutating func writeStatistics(_ tally: Tally, _ language: Language) {
    let rows = tally.statisticsRows(language)
    if rows.isEmpty { return }
    let header = statisticsHeader(language)
    let widths = header.indices.map { at in
      Swift.max(displayWidth(of: header[at]), rows.map { displayWidth(of: $0[at]) }.max() ?? 0)
    }
    begin(.faint)
    writeRow(header, widths)
    end()
    line()
    for row in rows {
      writeRow(row, widths)
      line()
    }
    line()
    line(fixLegend(language))
    line()
  }

  private mutating func writeRow(_ row: [String], _ widths: [Int]) {
    spaces(widths[0] - displayWidth(of: row[0]))
    write(row[0])
    for at in row.indices.dropFirst() {
      spaces(2)
      write(row[at])
      if at + 1 < row.count { spaces(widths[at] - displayWidth(of: row[at])) }
    }
  }
}

extension Tally {
  fileprivate func statisticsRows(_ language: Language) -> [[String]] {
    ruleCounts.map { count in
      [
        String(count.count), count.severity.names[language], count.marks, count.rule.qualifiedName,
        count.rule.title[language],
      ]
    }
  }

  func statisticsPage(_ language: Language) -> Page {
    var page = Page("coursecheck")
    page.table(statisticsHeader(language), statisticsRows(language))
    if !ruleCounts.isEmpty { page.paragraph(fixLegend(language)) }
    return page
  }
}

private func statisticsHeader(_ language: Language) -> [String] {
  switch language {
  case .dutch: ["aantal", "gewicht", "herstel", "controle", "gaat over"]
  case .english: ["count", "severity", "fix", "rule", "about"]
  }
}

private func fixLegend(_ language: Language) -> String {
  switch language {
  case .dutch: "Herstellen kan met `--fix` (*), met `--fix --unsafe` (~) of met `--fix --insert` (?)."
  case .english: "Can be fixed with `--fix` (*), with `--fix --unsafe` (~) or with `--fix --insert` (?)."
  }
}
