/// A row of a table as it stands in the file.
struct SourceRow {
  var cells: [String]
  /// Counted from 1.
  var line: Int

  var isEmpty: Bool { cells.allSatisfy { isBlank($0) } }
  func cell(_ column: Int) -> String { column < cells.count ? cells[column] : "" }
}

/// What stands between the cells of a row.
package enum CellSeparator: UInt8, CaseIterable, Sendable {
  case semicolon = 0x3B
  case comma = 0x2C
  case tab = 0x09
  case bar = 0x7C
}

/// Excel's own line that says how the cells are separated: `sep=;`. Gives it and where the rest begins.
func announcedSeparator(_ bytes: [UInt8]) -> (separator: UInt8, rest: Int, lines: Int)? {
  var start = 0
  if bytes.first == 0x22 { start = 1 }
  guard bytes.count > start + 4, bytes[start] | 0x20 == 0x73, bytes[start + 1] | 0x20 == 0x65,
    bytes[start + 2] | 0x20 == 0x70, bytes[start + 3] == 0x3D
  else { return nil }
  let separator = bytes[start + 4]
  var end = start + 5
  if end < bytes.count && bytes[end] == 0x22 { end += 1 }
  if end == bytes.count { return (separator, end, 0) }
  if bytes[end] == 0x0D && end + 1 < bytes.count && bytes[end + 1] == 0x0A { return (separator, end + 2, 1) }
  return bytes[end] == 0x0A || bytes[end] == 0x0D ? (separator, end + 1, 1) : nil
}

/// The rows of a text whose cells are parted by a mark, quoted as in RFC 4180: a cell in quotes may hold the mark, line ends
/// and doubled quotes. A quote that nothing closes is a letter like any other.
func separatedRows(_ bytes: [UInt8], from start: Int = 0, line: Int = 1, _ separator: UInt8) -> [SourceRow] {
  var reader = RowReader(bytes, start, line, separator)
  reader.read()
  return reader.rows
}

private struct RowReader {
  private let bytes: [UInt8]
  private let separator: UInt8
  private var index: Int
  private var line: Int
  private(set) var rows: [SourceRow] = []
  private var cells: [String] = []
  private var rowLine: Int
  /// From here on no quote is closed, so that the search is not repeated.
  private var quotesAreLetters = false

  init(_ bytes: [UInt8], _ start: Int, _ line: Int, _ separator: UInt8) {
    self.bytes = bytes
    self.separator = separator
    index = start
    self.line = line
    rowLine = line
  }

  mutating func read() {
    while index < bytes.count {
      readCell()
      if index >= bytes.count { break }
      if bytes[index] == separator {
        index += 1
        // A mark at the very end opens one more cell, which is empty.
        if index == bytes.count { cells.append("") }
      } else {
        endLine()
        finishRow()
      }
    }
    if !cells.isEmpty { finishRow() }
  }

  private mutating func finishRow() {
    rows.append(SourceRow(cells: cells, line: rowLine))
    cells.removeAll(keepingCapacity: true)
    rowLine = line
  }

  /// Over LF, CRLF or CR.
  private mutating func endLine() {
    index += bytes[index] == 0x0D && index + 1 < bytes.count && bytes[index + 1] == 0x0A ? 2 : 1
    line += 1
  }

  private func isLineEnd(_ byte: UInt8) -> Bool { byte == 0x0A || byte == 0x0D }

  private mutating func readCell() {
    var start = index
    while start < bytes.count && bytes[start] == 0x20 { start += 1 }
    if start < bytes.count && bytes[start] == 0x22 && !quotesAreLetters && readQuoted(from: start + 1) { return }
    let first = index
    while index < bytes.count && bytes[index] != separator && !isLineEnd(bytes[index]) { index += 1 }
    cells.append(unguardedCell(String(decoding: bytes[first..<index], as: UTF8.self)))
  }

  /// Reads up to the quote that closes the cell; leaves everything as it was where there is none.
  private mutating func readQuoted(from start: Int) -> Bool {
    var text: [UInt8] = []
    var position = start
    var lines = 0
    while position < bytes.count {
      let byte = bytes[position]
      if byte == 0x22 {
        if position + 1 < bytes.count && bytes[position + 1] == 0x22 {
          text.append(0x22)
          position += 2
          continue
        }
        var after = position + 1
        while after < bytes.count && bytes[after] == 0x20 && separator != 0x20 { after += 1 }
        if after == bytes.count || bytes[after] == separator || isLineEnd(bytes[after]) {
          cells.append(unguardedCell(String(decoding: text, as: UTF8.self)))
          index = after
          line += lines
          return true
        }
        // A quote in the middle of a cell that someone forgot to double.
        text.append(byte)
      } else {
        if byte == 0x0A || (byte == 0x0D && !(position + 1 < bytes.count && bytes[position + 1] == 0x0A)) { lines += 1 }
        text.append(byte)
      }
      position += 1
    }
    quotesAreLetters = true
    return false
  }
}
