/// A change to a document: what stands in `span` becomes `replacement`.
package struct TextEdit: Equatable, Sendable {
  package var span: Span
  package var replacement: [UInt8]

  package init(_ span: Span, _ replacement: [UInt8]) {
    self.span = span
    self.replacement = replacement
  }

  package init(_ span: Span, _ replacement: String) { self.init(span, Array(replacement.utf8)) }
}

/// The document after the edits. Edits are applied in order of place; of two that overlap the first one counts, so that no
/// combination of edits can tear text apart.
package func applying(_ edits: [TextEdit], to bytes: [UInt8]) -> [UInt8] {
  let ordered = edits.enumerated().sorted { left, right in
    left.element.span.start != right.element.span.start
      ? left.element.span.start < right.element.span.start : left.offset < right.offset
  }
  var result: [UInt8] = []
  result.reserveCapacity(bytes.count + 64)
  var position = 0
  for (_, edit) in ordered {
    let start = Int(edit.span.start)
    let end = Int(edit.span.end)
    guard start >= position && end <= bytes.count else { continue }
    result.append(contentsOf: bytes[position..<start])
    result.append(contentsOf: edit.replacement)
    position = end
  }
  result.append(contentsOf: bytes[position...])
  return result
}
