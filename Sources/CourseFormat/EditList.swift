import SourceText

/// Edits gathered in reading order: none that changes nothing, and one where two would touch.
struct EditList {
  private let bytes: [UInt8]
  private(set) var edits: [TextEdit] = []

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
  }

  /// Puts `replacement` in the place of a stretch, leaving out what they begin and end with alike.
  mutating func replace(_ range: Range<Int>, with replacement: [UInt8]) {
    var start = range.lowerBound
    var end = range.upperBound
    var first = 0
    var last = replacement.count
    // Within ASCII only, so that no edit begins or ends inside a character.
    while start < end && first < last && bytes[start] == replacement[first] && bytes[start] < 0x80 {
      start += 1
      first += 1
    }
    while end > start && last > first && bytes[end - 1] == replacement[last - 1] && bytes[end - 1] < 0x80 {
      end -= 1
      last -= 1
    }
    if start == end && first == last { return }
    if end - start == last - first && bytes[start..<end].elementsEqual(replacement[first..<last]) { return }
    let added = replacement[first..<last]
    if let previous = edits.last, Int(previous.span.end) == start {
      edits[edits.count - 1].span.end = UInt32(truncatingIfNeeded: end)
      edits[edits.count - 1].replacement.append(contentsOf: added)
    } else {
      edits.append(TextEdit(Span(start, end), Array(added)))
    }
  }
}
