import JSON
import SourceText
import Synchronization

// Between our offsets and a client's lines and columns. Nowhere else in the server is a column counted.

/// A text with what is needed to convert its offsets.
package struct Positions: Sendable {
  package let bytes: [UInt8]
  package let lines: LineIndex
  package let encoding: PositionEncoding
  private let last = LastPosition()

  package init(_ bytes: [UInt8], _ lines: LineIndex, _ encoding: PositionEncoding) {
    self.bytes = bytes
    self.lines = lines
    self.encoding = encoding
  }

  /// On a line of thousands of places, each is counted from the one before.
  private func position(_ offset: UInt32) -> LinePosition {
    if encoding == .utf8 { return lines.position(of: offset, in: bytes, encoding: encoding) }
    let known = last.value.withLock { $0 }
    let position =
      known.flatMap { lines.position(of: offset, behind: $0, in: bytes, encoding: encoding) }
      ?? lines.position(of: offset, in: bytes, encoding: encoding)
    last.value.withLock { $0 = (offset, position) }
    return position
  }

  package func json(_ offset: UInt32) -> JSON {
    let position = position(offset)
    return ["line": .number(position.line), "character": .number(position.column)]
  }

  package func json(_ span: Span) -> JSON { ["start": json(span.start), "end": json(span.end)] }

  /// The same, without making a value of it.
  package func write(_ span: Span, to writer: inout JSONWriter) {
    writer.raw("{\"start\":")
    write(span.start, to: &writer)
    writer.raw(",\"end\":")
    write(span.end, to: &writer)
    writer.raw("}")
  }

  private func write(_ offset: UInt32, to writer: inout JSONWriter) {
    let position = position(offset)
    writer.raw("{\"line\":")
    writer.number(position.line)
    writer.raw(",\"character\":")
    writer.number(position.column)
    writer.raw("}")
  }

  package func json(_ edit: TextEdit) -> JSON {
    ["range": json(edit.span), "newText": .string(edit.replacement)]
  }

  package func offset(_ position: LinePosition) -> UInt32 {
    lines.offset(of: position, in: bytes, encoding: encoding)
  }

  package func span(_ range: LineRange) -> Span {
    let (start, end) = (offset(range.start), offset(range.end))
    return Span(Swift.min(start, end), Swift.max(start, end))
  }
}

/// The place that was counted last.
private final class LastPosition: Sendable {
  let value = Mutex<(offset: UInt32, position: LinePosition)?>(nil)
}

extension LinePosition {
  init?(_ value: JSON?) {
    guard let line = value?["line"]?.integer, let column = value?["character"]?.integer, line >= 0, column >= 0 else {
      return nil
    }
    self.init(line: line, column: column)
  }
}

extension LineRange {
  init?(_ value: JSON?) {
    guard let start = LinePosition(value?["start"]), let end = LinePosition(value?["end"]) else { return nil }
    self.init(start, end)
  }
}
