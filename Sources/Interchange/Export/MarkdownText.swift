import Vocabulary

/// Markdown as GitHub, pandoc and CommonMark read it, from text that may hold any character.
struct MarkdownText {
  private(set) var bytes: [UInt8] = []

  mutating func line(_ text: String = "") {
    bytes += text.utf8
    bytes.append(0x0A)
  }

  mutating func heading(_ level: Int, _ text: String) {
    if !bytes.isEmpty { line() }
    line(String(repeating: "#", count: Swift.min(level, 6)) + " " + escaped(text))
  }

  /// Text that is Markdown already.
  mutating func paragraph(_ markdown: String) {
    line()
    line(markdown)
  }

  /// Cells are Markdown already.
  mutating func table(_ headings: [String], _ rows: [[String]]) {
    line()
    row(headings)
    row(headings.map { _ in "---" })
    for cells in rows { row(cells) }
  }

  /// The same, without columns that say nothing in any row.
  mutating func table(filled headings: [String], _ rows: [[String]]) {
    let columns = headings.indices.filter { column in rows.contains { !$0[column].isEmpty } }
    table(columns.map { headings[$0] }, rows.map { row in columns.map { row[$0] } })
  }

  private mutating func row(_ cells: [String]) {
    // An empty cell keeps its place.
    line("|" + cells.map { $0.isEmpty ? "  |" : " " + $0 + " |" }.joined())
  }
}

/// Text in which no character means anything but itself, on one line: in a paragraph, an item, a heading or a cell.
func escaped(_ text: String) -> String {
  var isFirst = true
  return text.split(separator: " ", omittingEmptySubsequences: false).map { word in
    defer { isFirst = false }
    return isAddress(word) ? "<" + word + ">" : escapedWord(word, isFirst: isFirst)
  }.joined(separator: " ")
}

/// An address goes on working as a link.
private func isAddress(_ word: Substring) -> Bool {
  guard word.hasPrefix("https://") || word.hasPrefix("http://") else { return false }
  return word.utf8.allSatisfy { $0 > 0x20 && $0 < 0x7F && $0 != 0x3C && $0 != 0x3E && $0 != 0x7C && $0 != 0x5C }
}

private func escapedWord(_ word: Substring, isFirst: Bool) -> String {
  var result: [UInt8] = []
  for byte in word.utf8 {
    switch byte {
    case 0x5C, 0x60, 0x2A, 0x5F, 0x5B, 0x5D, 0x3C, 0x7C, 0x7E, 0x26, 0x24, 0x23: result += [0x5C, byte]
    // What would make a quotation, a list or a rule of a line that begins with it, or a list behind a number.
    case 0x3E, 0x2D, 0x2B, 0x3D: result += isFirst && result.isEmpty ? [0x5C, byte] : [byte]
    case 0x2E, 0x29:
      let isMark = isFirst && result.count == word.utf8.count - 1 && result.allSatisfy { $0 >= 0x30 && $0 <= 0x39 }
      result += isMark && !result.isEmpty ? [0x5C, byte] : [byte]
    case 0x0A, 0x0D, 0x09: result.append(0x20)
    case 0x00..<0x20, 0x7F: break
    default: result.append(byte)
    }
  }
  return String(decoding: result, as: UTF8.self)
}

/// One thing after the other: behind a sentence a space, behind anything else a semicolon.
func listed(_ parts: [String]) -> String {
  var result = ""
  for part in parts where !part.isEmpty {
    if let last = result.last { result += last == "." || last == "?" || last == "!" ? " " : "; " }
    result += part
  }
  return result
}

/// In heavy type; nothing where there is nothing.
func strong(_ text: String) -> String { text.isEmpty ? "" : "**" + escaped(text) + "**" }

/// In italics; nothing where there is nothing.
func emphasized(_ text: String) -> String { text.isEmpty ? "" : "*" + escaped(text) + "*" }
