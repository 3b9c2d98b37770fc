import JSON
import Vocabulary

/// What kind of file a plan is made of.
package enum ImportForm: UInt8, CaseIterable, Sendable {
  case csv
  case tsv
  case markdown
  case learningDesigner

  /// As it is written behind `--from`.
  package var name: String {
    switch self {
    case .csv: "csv"
    case .tsv: "tsv"
    case .markdown: "markdown"
    case .learningDesigner: "learning-designer"
    }
  }
}

/// Makes a plan of a file. The same bytes and name give the same plan, whoever asks and wherever.
///
/// - Parameters:
///   - name: what the file is called, without its folder; its ending tells what it may be.
///   - form: what the file is; nil to find out.
///   - language: in which language to write the plan; nil for that of the headings.
package func importPlan(
  _ bytes: [UInt8], name: String, form: ImportForm?, map: ColumnMap, language: Language?
) throws(ImportProblem) -> ImportedPlan {
  if bytes.count > 32 << 20 { throw .tooLarge }
  if let problem = foreign(bytes) { throw problem }
  let text = DecodedText(bytes)
  if text.bytes.allSatisfy({ $0 <= 0x20 }) { throw .empty }
  if text.bytes.contains(0) { throw .binary }
  let base = baseName(name)
  switch form ?? likelyForm(text.bytes, name) {
  case .learningDesigner: return try importDesign(text, base, language)
  case .markdown: return try importMarkdown(text, base, map, language)
  case .csv: return try importRows(text, base, map, language, CellSeparator.allCases)
  case .tsv: return try importRows(text, base, map, language, [.tab])
  }
}

// MARK: What it is

/// Files that are no text at all, by how they begin.
private func foreign(_ bytes: [UInt8]) -> ImportProblem? {
  if bytes.isEmpty { return .empty }
  if bytes.starts(with: [0x50, 0x4B, 0x03, 0x04]) || bytes.starts(with: [0x50, 0x4B, 0x05, 0x06]) {
    if holds(bytes, "xl/") { return .workbook }
    return holds(bytes, "word/") ? .wordDocument : .archive
  }
  // What Excel and Word wrote before they packed their files.
  if bytes.starts(with: [0xD0, 0xCF, 0x11, 0xE0]) {
    return holds(bytes, "W\0o\0r\0k\0b\0o\0o\0k\0") ? .workbook : .wordDocument
  }
  return bytes.starts(with: [0x25, 0x50, 0x44, 0x46]) ? .pdf : nil
}

private func holds(_ bytes: [UInt8], _ text: String) -> Bool {
  let letters = Array(text.utf8)
  guard let first = letters.first, bytes.count >= letters.count else { return false }
  for index in 0...(bytes.count - letters.count) where bytes[index] == first {
    if bytes[index...].starts(with: letters) { return true }
  }
  return false
}

private func likelyForm(_ bytes: [UInt8], _ name: String) -> ImportForm {
  let ending = name.utf8.lastIndex(of: 0x2E).map { foldedText(String(name[$0...])) } ?? ""
  switch ending {
  case ".json", ".ldj": return .learningDesigner
  case ".md", ".markdown": return .markdown
  case ".tsv", ".tab": return .tsv
  default: break
  }
  switch bytes.first(where: { $0 > 0x20 }) {
  case 0x7B: return .learningDesigner
  case 0x23, 0x7C:
    return markdownPieces(bytes).contains { if case .table = $0 { true } else { false } } ? .markdown : .csv
  default: break
  }
  if ending == ".csv" { return .csv }
  return markdownPieces(bytes).contains { if case .table = $0 { true } else { false } } ? .markdown : .csv
}

/// Without its ending: `storyboard blok 2.csv` is about `storyboard blok 2`.
private func baseName(_ name: String) -> String {
  guard let point = name.utf8.lastIndex(of: 0x2E), point > name.startIndex else { return onOneLine(name) }
  return onOneLine(String(name[..<point]))
}

// MARK: Tables

private func importRows(
  _ text: DecodedText, _ name: String, _ map: ColumnMap, _ language: Language?, _ separators: [CellSeparator]
) throws(ImportProblem) -> ImportedPlan {
  var start = 0
  var line = 1
  var choices = separators
  if let announced = announcedSeparator(text.bytes) {
    start = announced.rest
    line += announced.lines
    if let separator = CellSeparator(rawValue: announced.separator) { choices = [separator] }
  }
  var best: (separator: CellSeparator, rows: [SourceRow], layout: TableLayout?, score: Int)?
  for separator in choices {
    let rows = separatedRows(text.bytes, from: start, line: line, separator.rawValue)
    let layout = TableLayout(rows, map)
    // Without headings that we know, the mark that parts most cells is the likeliest.
    let score = (layout?.score ?? 0) * 1000 + Swift.min(rows.prefix(20).reduce(0) { $0 + $1.cells.count - 1 }, 999)
    if score > best?.score ?? -1 { best = (separator, rows, layout, score) }
  }
  guard let best else { throw .noHeadings([]) }
  guard let layout = best.layout else {
    let headings = likelyHeadings(best.rows)
    if let problem = map.firstMissing(from: headings) { throw problem }
    throw .noHeadings(headings)
  }
  let headings = layout.columns.map { $0.heading }.filter { !$0.isEmpty }
  if let problem = map.firstMissing(from: headings) { throw problem }
  guard layout.holdsActivities else {
    // Those that we do not know come first: one of them is what we are looking for.
    let unknown = layout.columns.filter { $0.meaning == nil && !$0.heading.isEmpty }.map { $0.heading }
    throw .noActivities(unknown + headings.filter { !unknown.contains($0) })
  }
  let body = best.rows[(layout.header + 1)...]
  if body.allSatisfy({ $0.isEmpty }) { throw .noRows }
  let chosen = language ?? likelyLanguage(layout.dutchHeadings, layout.englishHeadings, best.rows)
  var reader = StoryboardReader(chosen, ImportReport(.separated(best.separator), text.encoding))
  reader.read(best.rows, layout)
  return reader.plan(name)
}

extension StoryboardReader {
  fileprivate mutating func plan(_ name: String) -> ImportedPlan {
    finish(name: name)
    return ImportedPlan(text: draft.written(), language: language, report: report)
  }
}

/// The language of the headings; where those are at home in both, that of the cells.
private func likelyLanguage(_ dutch: Int, _ english: Int, _ rows: [SourceRow]) -> Language {
  if dutch != english { return dutch > english ? .dutch : .english }
  var balance = 0
  for row in rows.prefix(200) {
    for cell in row.cells {
      for word in foldedWords(cell) {
        if ["de", "het", "een", "en", "van", "voor", "met", "op", "uur", "je"].contains(word) { balance += 1 }
        if ["the", "a", "and", "of", "to", "for", "with", "on", "hours", "your"].contains(word) { balance -= 1 }
      }
    }
  }
  return balance > 0 ? .dutch : .english
}

private func importMarkdown(
  _ text: DecodedText, _ name: String, _ map: ColumnMap, _ language: Language?
) throws(ImportProblem) -> ImportedPlan {
  let pieces = markdownPieces(text.bytes)
  var layouts: [TableLayout?] = []
  var headings: [String] = []
  var all: [SourceRow] = []
  var dutch = 0
  var english = 0
  for piece in pieces {
    guard case .table(let rows) = piece else { continue }
    let layout = TableLayout(rows, map).flatMap { $0.header == 0 && $0.holdsActivities ? $0 : nil }
    layouts.append(layout)
    dutch += layout?.dutchHeadings ?? 0
    english += layout?.englishHeadings ?? 0
    all += rows
    headings += rows.first?.cells.map { onOneLine($0) }.filter { !$0.isEmpty } ?? []
  }
  if layouts.isEmpty { throw .noTable }
  if let problem = map.firstMissing(from: headings) { throw problem }
  guard layouts.contains(where: { $0 != nil }) else { throw .noHeadings(headings) }
  var reader = StoryboardReader(
    language ?? likelyLanguage(dutch, english, all), ImportReport(.markdown, text.encoding))
  var table = 0
  for piece in pieces {
    switch piece {
    case .heading(let level, let text): reader.enterHeading(level, text)
    case .paragraph(let lines): reader.readParagraph(lines)
    case .table(let rows):
      if let layout = layouts[table] {
        reader.read(rows, layout)
      } else {
        reader.leaveOut(rows)
      }
      table += 1
    }
  }
  if reader.report.rows == 0 { throw .noRows }
  return reader.plan(name)
}

extension StoryboardReader {
  /// A heading above a table says for which week, module or meeting it is.
  fileprivate mutating func enterHeading(_ level: Int, _ text: String) {
    if text.isEmpty { return }
    if let weeks = CellPlaces.weeks(text), !isDigits(text) {
      enterWeek(weeks)
      return
    }
    if level == 1 && title.isEmpty {
      title = text
      return
    }
    let found = CellPlaces.meeting(text)
    if !found.number.isEmpty && found.title != text {
      enterMeeting(found, unnamed: 0)
      return
    }
    enterModule(text)
  }

  fileprivate mutating func readParagraph(_ lines: [String]) {
    let isBelowBlock = !module.isEmpty || !week.isEmpty
    for line in lines {
      if !meeting.isEmpty {
        draft.addProse(line, to: meetingEntry())
      } else if isBelowBlock {
        draft.addProse(line, to: block())
      } else {
        readTitleRow(SourceRow(cells: [line], line: 0))
      }
    }
  }

  fileprivate mutating func leaveOut(_ rows: [SourceRow]) {
    for row in rows { report.leftOut.append(ImportReport.LeftOut(line: row.line, reason: .otherTable)) }
  }
}
