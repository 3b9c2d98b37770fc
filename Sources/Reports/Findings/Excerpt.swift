import CourseModel
import SourceText

/// A line of a document as a terminal shows it, with the part that a finding is about.
struct Excerpt {
  /// From one.
  var lineNumber: Int
  var text: String
  /// Columns before the marked part, and how many it takes.
  var indent: Int
  var marked: Int

  /// Lines longer than this are shown in part, around the marked text.
  private static let longest = 240

  init(_ span: Span, in document: CheckedDocument) {
    let bytes = document.snapshot.bytes
    let line = document.lineIndex.line(at: span.start)
    let content = document.lineIndex.content(of: line, in: bytes)
    lineNumber = line + 1
    let start = Swift.min(Swift.max(span.range.lowerBound, content.lowerBound), content.upperBound)
    let end = Swift.min(Swift.max(span.range.upperBound, start), content.upperBound)
    let shown = Self.window(content, around: start, in: bytes)

    text = shown.lowerBound > content.lowerBound ? "…" : ""
    indent = text.isEmpty ? 0 : 1
    marked = 0
    var column = indent
    var index = shown.lowerBound
    while index < shown.upperBound {
      let size = characterSize(in: bytes, at: index, limit: shown.upperBound)
      var width: Int
      if bytes[index] == 0x09 {
        // A tab counts to the next multiple of four, as everywhere in the format.
        width = 4 - column % 4
        text += String(repeating: " ", count: width)
      } else {
        let scalar = visible(Self.scalar(in: bytes, at: index, size: size))
        // A byte-order mark is invisible and would push the line aside.
        width = scalar.value == 0xFEFF ? 0 : displayWidth(of: scalar)
        if scalar.value != 0xFEFF { text.unicodeScalars.append(scalar) }
      }
      if index < start { indent += width } else if index < end { marked += width }
      column += width
      index += size
    }
    if shown.upperBound < content.upperBound { text += "…" }
    marked = Swift.max(marked, 1)
  }

  private static func window(_ content: Range<Int>, around start: Int, in bytes: [UInt8]) -> Range<Int> {
    if content.count <= longest { return content }
    var lower = Swift.max(content.lowerBound, start - longest / 3)
    var upper = Swift.min(content.upperBound, lower + longest)
    while lower > content.lowerBound && bytes[lower] & 0xC0 == 0x80 { lower -= 1 }
    while upper < content.upperBound && bytes[upper] & 0xC0 == 0x80 { upper += 1 }
    return lower..<upper
  }

  private static func scalar(in bytes: [UInt8], at index: Int, size: Int) -> Unicode.Scalar {
    var value = UInt32(bytes[index])
    switch size {
    case 2: value &= 0x1F
    case 3: value &= 0x0F
    case 4: value &= 0x07
    default: return value < 0x80 ? Unicode.Scalar(UInt8(value)) : "\u{FFFD}"
    }
    for next in bytes[(index + 1)..<(index + size)] { value = value << 6 | UInt32(next & 0x3F) }
    return Unicode.Scalar(value) ?? "\u{FFFD}"
  }
}
