import Reports
import Vocabulary

extension Review {
  /// To paste into minutes or a merge request: the same words and tables, without drawings.
  package func markdown() -> [UInt8] {
    var output = MarkdownOutput(language)
    output.heading(1, title[language])
    if let remark { output.paragraph(remark[language]) }
    for document in documents { output.write(document) }
    for section in appendix { output.write(section, below: 2) }
    return output.bytes
  }
}

private struct MarkdownOutput {
  var bytes: [UInt8] = []
  let language: Language

  init(_ language: Language) { self.language = language }

  mutating func line(_ text: String = "") {
    bytes.append(contentsOf: text.utf8)
    bytes.append(0x0A)
  }

  mutating func heading(_ level: Int, _ text: String) {
    if !bytes.isEmpty, !bytes.suffix(2).elementsEqual([0x0A, 0x0A]) { line() }
    line(String(repeating: "#", count: level) + " " + plain(text))
    line()
  }

  mutating func paragraph(_ text: String) {
    line(plain(text))
    line()
  }

  mutating func write(_ document: ReviewedDocument) {
    heading(2, document.name)
    line("`" + visible(String(decoding: document.path, as: UTF8.self)).replacing("`", with: "'") + "`")
    for section in document.sections { write(section, below: 3) }
  }

  mutating func write(_ section: ReviewSection, below level: Int) {
    heading(level, section.title[language])
    for block in section.blocks { write(block) }
  }

  private mutating func write(_ block: ReviewBlock) {
    switch block {
    case .heading(let phrase): heading(4, phrase[language])
    case .paragraph(let phrase): paragraph(phrase[language])
    case .list(let phrases):
      for phrase in phrases { line("- " + plain(phrase[language])) }
      line()
    case .facts(let facts): write(facts)
    case .figure(let figure): write(figure)
    case .table(let table), .storyboard(let table): write(table)
    case .findings(let findings):
      for rule in findings { write(rule) }
    case .checklist(let checklist): write(checklist)
    case .links(let links):
      for link in links { line("- " + plain(link.name) + " " + plain(link.remark[language])) }
      line()
    }
  }

  private mutating func write(_ figure: Figure) {
    heading(4, figure.title[language])
    paragraph(figure.gist[language])
    if let coverage = figure.coverage { paragraph(coverage[language]) }
    for table in figure.tables {
      // Of several one wants to know which is which.
      if figure.tables.count > 1 { paragraph(table.caption[language] + ":") }
      write(table)
    }
    if !figure.facts.isEmpty { write(figure.facts) }
    for note in figure.notes { paragraph(note[language]) }
  }

  private mutating func write(_ facts: [Fact]) {
    for fact in facts { line("- **" + plain(fact.name[language]) + "**: " + plain(fact.value.phrase[language])) }
    line()
  }

  private mutating func write(_ table: DataTable) {
    row([table.corner[language]].map { inCell($0) } + table.columns.map { inCell($0.name) })
    line("|" + String(repeating: " --- |", count: table.columns.count + 1))
    for entry in table.rows {
      row(
        [inCell(entry.name)]
          + entry.cells.enumerated().map { at, cell in
            guard at < entry.was.count, let was = entry.was[at] else { return inCell(cell) }
            return inCell(cell) + " (was " + inCell(was.phrase[language]) + ")"
          })
    }
    line()
  }

  private mutating func row(_ cells: [String]) {
    line("| " + cells.joined(separator: " | ") + " |")
  }

  private func inCell(_ text: String) -> String { plain(text).replacing("|", with: "\\|") }

  /// Lines of a cell can only be parted by markup.
  private func inCell(_ cell: Cell) -> String {
    guard case .lines(let lines) = cell else { return inCell(cell.phrase[language]) }
    return lines.map { entry in
      let text = inCell(entry.phrase[language])
      return entry.isHead ? "**" + text + "**" : text
    }.joined(separator: "<br>")
  }

  private mutating func write(_ rule: RuleFindings) {
    heading(4, capitalised(rule.severityName[language]) + ": " + rule.title[language])
    paragraph(rule.why[language] + " (" + rule.source[language] + ")")
    for place in rule.places {
      let number = Phrase(nl: "regel \(place.line)", en: "line \(place.line)")[language]
      var text = "- " + number + ": " + plain(place.message[language])
      if let fix = place.fix {
        text += " " + Phrase(nl: "Wat je kunt doen: ", en: "What you can do: ")[language] + plain(fix[language])
      }
      line(text)
      if let excerpt = place.excerpt {
        line("  > " + plain(excerpt.before) + "**" + plain(excerpt.marked) + "**" + plain(excerpt.after))
      }
    }
    if rule.more > 0 {
      line("- " + Phrase(nl: "En nog \(rule.more) keer.", en: "And \(rule.more) more times.")[language])
    }
    line()
  }

  private mutating func write(_ checklist: Checklist) {
    for group in checklist.groups {
      heading(4, group.title[language])
      for question in group.questions { line("- [ ] " + plain(question.text[language])) }
      line()
    }
    if checklist.hasDecision {
      paragraph(Phrase(nl: "Naam, namens, datum, besluit:", en: "Name, on behalf of, date, decision:")[language])
    }
  }

  /// Text that means nothing to Markdown or HTML.
  private func plain(_ text: String) -> String {
    var result = ""
    for character in visible(text) {
      switch character {
      case "*", "_", "<", ">", "[", "]", "\\", "#", "`", "~", "&": result += "\\" + String(character)
      case "\n", "\r": result += " "
      default: result.append(character)
      }
    }
    return result
  }
}
