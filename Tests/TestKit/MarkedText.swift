import SourceText

/// A document with marks in it, for tests of what an editor asks: `‸` is where the cursor stands, `«…»` a range.
///
/// The one notation for all of them. None of the three signs is of any use in a course.
package struct MarkedText: Sendable {
  package var bytes: [UInt8]
  package var cursors: [UInt32]
  package var ranges: [Span]

  package init(_ marked: String) {
    bytes = []
    cursors = []
    ranges = []
    var open: [UInt32] = []
    for scalar in marked.unicodeScalars {
      let here = UInt32(truncatingIfNeeded: bytes.count)
      switch scalar {
      case "‸": cursors.append(here)
      case "«": open.append(here)
      case "»": if let start = open.popLast() { ranges.append(Span(start, here)) }
      default: bytes += Array(String(scalar).utf8)
      }
    }
    ranges.sort()
  }

  /// The first cursor, or else the start of the first range.
  package var cursor: UInt32 { cursors.first ?? ranges.first?.start ?? 0 }

  /// The text with these ranges marked: what a test expects, written as it was given.
  package static func marking(_ spans: [Span], in bytes: [UInt8]) -> String {
    var result: [UInt8] = []
    let starts = spans.map { Int($0.start) }
    let ends = spans.map { Int($0.end) }
    for at in 0...bytes.count {
      for _ in 0..<ends.count(where: { $0 == at }) { result += "»".utf8 }
      for _ in 0..<starts.count(where: { $0 == at }) { result += "«".utf8 }
      if at < bytes.count { result.append(bytes[at]) }
    }
    return String(decoding: result, as: UTF8.self)
  }
}
