/// A piece of a Markdown document, as far as an import looks at it.
enum MarkdownPiece {
  case heading(level: Int, text: String)
  case paragraph([String])
  case table([SourceRow])
}

/// The headings, tables and text of a Markdown document, in order.
func markdownPieces(_ bytes: [UInt8]) -> [MarkdownPiece] {
  var pieces: [MarkdownPiece] = []
  var paragraph: [String] = []
  let lines = textLines(bytes)
  var index = 0
  func isTable(at index: Int) -> Bool {
    index + 1 < lines.count && lines[index].utf8.contains(0x7C) && isDelimiterRow(lines[index + 1])
  }
  while index < lines.count {
    let line = trimmed(lines[index])
    if let heading = heading(line) {
      if !paragraph.isEmpty { pieces.append(.paragraph(paragraph)) }
      paragraph = []
      pieces.append(heading)
      index += 1
    } else if isTable(at: index) {
      if !paragraph.isEmpty { pieces.append(.paragraph(paragraph)) }
      paragraph = []
      var rows = [SourceRow(cells: barredCells(lines[index]), line: index + 1)]
      index += 2
      while index < lines.count, lines[index].utf8.contains(0x7C), !trimmed(lines[index]).isEmpty {
        rows.append(SourceRow(cells: barredCells(lines[index]), line: index + 1))
        index += 1
      }
      pieces.append(.table(rows))
    } else {
      if !line.isEmpty { paragraph.append(plainMarkdown(line)) }
      index += 1
    }
  }
  if !paragraph.isEmpty { pieces.append(.paragraph(paragraph)) }
  return pieces
}

private func textLines(_ bytes: [UInt8]) -> [String] {
  var lines: [String] = []
  var start = 0
  var index = 0
  while index < bytes.count {
    if bytes[index] == 0x0A || bytes[index] == 0x0D {
      lines.append(String(decoding: bytes[start..<index], as: UTF8.self))
      if bytes[index] == 0x0D && index + 1 < bytes.count && bytes[index + 1] == 0x0A { index += 1 }
      start = index + 1
    }
    index += 1
  }
  lines.append(String(decoding: bytes[start...], as: UTF8.self))
  return lines
}

private func heading(_ line: String) -> MarkdownPiece? {
  let level = line.utf8.prefix { $0 == 0x23 }.count
  guard level > 0, level <= 6, line.utf8.dropFirst(level).first == 0x20 else { return nil }
  var text = trimmed(String(line.dropFirst(level)))
  while text.hasSuffix("#") { text.removeLast() }
  return .heading(level: level, text: plainMarkdown(trimmed(text)))
}

/// `| --- | :-: |`
func isDelimiterRow(_ line: String) -> Bool {
  var dashes = false
  var bars = false
  for byte in trimmed(line).utf8 {
    switch byte {
    case 0x2D: dashes = true
    case 0x7C: bars = true
    case 0x3A, 0x20, 0x09: break
    default: return false
    }
  }
  return dashes && bars
}

/// The cells between bars; `\|` is a bar in the text, and so is one in code.
private func barredCells(_ line: String) -> [String] {
  var cells: [String] = []
  var cell: [UInt8] = []
  var bytes = Array(trimmed(line).utf8)
  if bytes.first == 0x7C { bytes.removeFirst() }
  var index = 0
  var endsWithBar = false
  while index < bytes.count {
    let byte = bytes[index]
    endsWithBar = byte == 0x7C
    if byte == 0x5C && index + 1 < bytes.count && bytes[index + 1] == 0x7C {
      cell.append(0x7C)
      endsWithBar = false
      index += 1
    } else if byte == 0x7C {
      cells.append(plainMarkdown(String(decoding: cell, as: UTF8.self)))
      cell = []
    } else {
      cell.append(byte)
    }
    index += 1
  }
  if !endsWithBar { cells.append(plainMarkdown(String(decoding: cell, as: UTF8.self))) }
  return cells
}

/// Without the marks of bold, code and line ends; a link keeps its address.
private func plainMarkdown(_ text: String) -> String {
  var result = text
  for mark in ["**", "__", "`"] { result = replaced(result, mark, by: "") }
  for mark in ["<br>", "<br/>", "<br />", "<BR>"] { result = replaced(result, mark, by: "\n") }
  return plainLinks(trimmed(result))
}

/// `[tekst](adres)` to `tekst (adres)`
private func plainLinks(_ text: String) -> String {
  let bytes = Array(text.utf8)
  var result: [UInt8] = []
  var index = 0
  // A text of only brackets is searched once, not once for each.
  var failures = 0
  while index < bytes.count {
    if bytes[index] == 0x5B, failures < 20 {
      if let close = bytes[index...].firstIndex(of: 0x5D), close + 1 < bytes.count, bytes[close + 1] == 0x28,
        let end = bytes[close...].firstIndex(of: 0x29)
      {
        result += bytes[(index + 1)..<close]
        result += [0x20, 0x28] + bytes[(close + 2)..<end] + [0x29]
        index = end + 1
        continue
      }
      failures += 1
    }
    result.append(bytes[index])
    index += 1
  }
  return String(decoding: result, as: UTF8.self)
}
