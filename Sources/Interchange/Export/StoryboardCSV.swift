import CourseModel
import Vocabulary

// A storyboard as a table for a spreadsheet (CSV, RFC 4180).
//
// Opened by a double click it must come out right, so it is written as the spreadsheet of that country writes it: in Dutch
// with a semicolon between cells and a comma in numbers, in English with a comma and a point. It begins with a byte-order
// mark, by which Excel knows that it is UTF-8. It does not begin with Excel's own `sep=;`: that is a row like any other to
// every other program, and makes Excel forget about the mark. Lines end in CRLF; a cell may hold lines of its own.
//
// No cell can be taken for a formula (see SpreadsheetCell.swift), and ranges have a dash that is not taken for a date. What
// holds for an activity by what it stands in is filled in, and the last column says which those are. What is not stated stays
// empty; what is stated to be unknown is `?`, and what is left out on purpose `none`.

/// Storyboards as one table; of several documents with the course in front.
package func storyboardCSV(of documents: [ExportedDocument], _ language: Language) -> [UInt8] {
  let storyboards = documents.map { (document: $0, rows: Storyboard($0.plan).rows) }
  let properties = ExportedRow.properties.filter { property in
    storyboards.contains { $0.rows.contains { $0.properties[property] != nil } }
  }
  var table = CSVText(separator: language == .dutch ? 0x3B : 0x2C)
  var headings = documents.count > 1 ? [Keyword.course.row.names.canonical(language)] : []
  headings += StoryboardColumn.allCases.filter { $0 != .notes }.map { spreadsheetHeading($0, language) }
  headings += properties.map { $0.row.names.canonical(language) }
  headings += [spreadsheetHeading(.notes, language), inheritedHeading[language]]
  table.row(headings)
  for (document, rows) in storyboards {
    let course = document.snapshot.name(document.plan.document)
    let title = document.snapshot.title(document.plan.document)
    for row in rows {
      var cells = documents.count > 1 ? [course.isEmpty ? title : course] : []
      cells += StoryboardColumn.allCases.filter { $0 != .notes }.map { row[$0] }
      cells += properties.map { row.properties[$0] ?? "" }
      let notes = (row.isAlternative ? [alternativeNote[language]] : []) + (row[.notes].isEmpty ? [] : [row[.notes]])
      cells += [
        notes.joined(separator: "\n"), row.inherited.map { spreadsheetHeading($0, language) }.joined(separator: ", "),
      ]
      table.row(cells)
    }
  }
  return table.bytes
}

/// In a spreadsheet time is counted, so it is in minutes.
private func spreadsheetHeading(_ column: StoryboardColumn, _ language: Language) -> String {
  column == .duration ? minutesHeading[language] : column.heading(language)
}

private let minutesHeading = Bilingual(nl: "minuten", en: "minutes")

let alternativeNote = Bilingual(nl: "in plaats van de vorige", en: "instead of the one before it")

/// Above the names of the columns whose value a row takes from what it stands in.
package let inheritedHeading = Bilingual(nl: "overgenomen", en: "inherited")

private struct CSVText {
  private(set) var bytes: [UInt8] = [0xEF, 0xBB, 0xBF]
  private let separator: UInt8

  init(separator: UInt8) { self.separator = separator }

  mutating func row(_ cells: [String]) {
    for (at, cell) in cells.enumerated() {
      if at > 0 { bytes.append(separator) }
      write(guardedCell(cell))
    }
    bytes += [0x0D, 0x0A]
  }

  /// Between quotes where a mark of the table is in it, of either country, or white space at an end.
  private mutating func write(_ cell: String) {
    let text = Array(cell.utf8)
    let needsQuotes =
      text.first == 0x20 || text.last == 0x20
      || text.contains { $0 == 0x22 || $0 == 0x2C || $0 == 0x3B || $0 == 0x09 || $0 == 0x0A || $0 == 0x0D }
    guard needsQuotes else {
      bytes += text
      return
    }
    bytes.append(0x22)
    for byte in text {
      if byte == 0x22 { bytes.append(0x22) }
      bytes.append(byte)
    }
    bytes.append(0x22)
  }
}
