/// How an editor counts columns.
package enum PositionEncoding: UInt8, Sendable, CaseIterable {
  case utf8
  case utf16
  case utf32
}

/// A place as an editor names it: both numbers start at zero.
package struct LinePosition: Hashable, Sendable, Comparable {
  package var line: Int
  package var column: Int

  package init(line: Int, column: Int) {
    self.line = line
    self.column = column
  }

  package static func < (left: LinePosition, right: LinePosition) -> Bool {
    left.line != right.line ? left.line < right.line : left.column < right.column
  }
}

/// Offsets to lines and columns and back. The only place that counts code units.
///
/// A line ends at LF, CRLF or a lone CR. Bytes that are not UTF-8 count as one unit each, as editors show them: one
/// replacement mark for every byte.
package struct LineIndex: Sendable, Equatable {
  /// Where each line starts; the first entry is 0.
  package let starts: [UInt32]
  private let length: UInt32

  package init(_ bytes: [UInt8]) {
    var starts: [UInt32] = []
    starts.reserveCapacity(bytes.count / 40 + 1)
    starts.append(0)
    var index = 0
    let count = bytes.count
    while index < count {
      let byte = bytes[index]
      index += 1
      if byte == 0x0A {
        starts.append(UInt32(truncatingIfNeeded: index))
      } else if byte == 0x0D {
        if index < count && bytes[index] == 0x0A { index += 1 }
        starts.append(UInt32(truncatingIfNeeded: index))
      }
    }
    self.starts = starts
    self.length = UInt32(truncatingIfNeeded: count)
  }

  package init(starts: [UInt32], length: Int) {
    self.starts = starts.isEmpty ? [0] : starts
    self.length = UInt32(truncatingIfNeeded: length)
  }

  package var lineCount: Int { starts.count }

  /// The line, from zero, that holds the offset.
  package func line(at offset: UInt32) -> Int {
    var low = 0
    var high = starts.count
    while low + 1 < high {
      let middle = (low + high) / 2
      if starts[middle] <= offset { low = middle } else { high = middle }
    }
    return low
  }

  /// The bytes of a line, without its line end.
  package func content(of line: Int, in bytes: [UInt8]) -> Range<Int> {
    guard line >= 0 && line < starts.count else { return bytes.count..<bytes.count }
    let start = Int(starts[line])
    var end = line + 1 < starts.count ? Int(starts[line + 1]) : Int(length)
    if end > start && bytes[end - 1] == 0x0A { end -= 1 }
    if end > start && bytes[end - 1] == 0x0D { end -= 1 }
    return start..<end
  }

  /// The same, for a place behind another on its line of which the column is known: what lies before is not counted again.
  package func position(
    of offset: UInt32, behind known: (offset: UInt32, position: LinePosition), in bytes: [UInt8],
    encoding: PositionEncoding
  ) -> LinePosition? {
    guard known.offset <= offset, offset <= length, line(at: offset) == known.position.line else { return nil }
    let more = units(in: bytes, Int(known.offset)..<Int(offset), encoding: encoding)
    return LinePosition(line: known.position.line, column: known.position.column + more)
  }

  package func position(of offset: UInt32, in bytes: [UInt8], encoding: PositionEncoding) -> LinePosition {
    let clamped = offset < length ? offset : length
    let line = line(at: clamped)
    let start = Int(starts[line])
    let end = Int(clamped)
    if encoding == .utf8 { return LinePosition(line: line, column: end - start) }
    return LinePosition(line: line, column: units(in: bytes, start..<end, encoding: encoding))
  }

  /// The offset of a position; a column past the end of its line is the end of the line.
  package func offset(of position: LinePosition, in bytes: [UInt8], encoding: PositionEncoding) -> UInt32 {
    if position.line < 0 { return 0 }
    guard position.line < starts.count else { return length }
    let content = content(of: position.line, in: bytes)
    var index = content.lowerBound
    var units = 0
    while index < content.upperBound && units < position.column {
      let size = characterSize(in: bytes, at: index, limit: content.upperBound)
      units += width(ofSize: size, encoding: encoding)
      if units > position.column { break }
      index += size
    }
    return UInt32(truncatingIfNeeded: index)
  }

  private func units(in bytes: [UInt8], _ range: Range<Int>, encoding: PositionEncoding) -> Int {
    var index = range.lowerBound
    var units = 0
    while index < range.upperBound {
      let size = characterSize(in: bytes, at: index, limit: range.upperBound)
      units += width(ofSize: size, encoding: encoding)
      index += size
    }
    return units
  }

  private func width(ofSize size: Int, encoding: PositionEncoding) -> Int {
    switch encoding {
    case .utf8: size
    case .utf16: size == 4 ? 2 : 1
    case .utf32: 1
    }
  }
}

/// How many bytes the character at an index takes: 1 to 4, and 1 for a byte that is no part of valid UTF-8.
package func characterSize(in bytes: [UInt8], at index: Int, limit: Int) -> Int {
  let lead = bytes[index]
  if lead < 0x80 { return 1 }
  let size: Int
  switch lead {
  case 0xC2...0xDF: size = 2
  case 0xE0...0xEF: size = 3
  case 0xF0...0xF4: size = 4
  default: return 1
  }
  guard index + size <= limit else { return 1 }
  let second = bytes[index + 1]
  switch lead {
  case 0xE0: if second < 0xA0 || second > 0xBF { return 1 }
  case 0xED: if second < 0x80 || second > 0x9F { return 1 }
  case 0xF0: if second < 0x90 || second > 0xBF { return 1 }
  case 0xF4: if second < 0x80 || second > 0x8F { return 1 }
  default: if second < 0x80 || second > 0xBF { return 1 }
  }
  var next = index + 2
  while next < index + size {
    if bytes[next] & 0xC0 != 0x80 { return 1 }
    next += 1
  }
  return size
}
