import CourseSyntax
import SourceText

/// The edit that takes one detail off a line, with the comma that parts it from the others, or with the brackets where it is
/// the only one.
package func removingDetail(at offset: UInt32, onLine line: Int, in tree: SyntaxTree) -> TextEdit? {
  guard let brackets = Brackets(tree, line), let at = brackets.pieces.firstIndex(where: { $0.contains(offset) }) else {
    return nil
  }
  let pieces = brackets.pieces
  if pieces.count == 1 {
    var start = Int(brackets.open.start)
    while start > Int(tree.lines[line].start), tree.bytes[start - 1] == 0x20 { start -= 1 }
    return TextEdit(Span(UInt32(truncatingIfNeeded: start), brackets.close.end), [])
  }
  let span = at == 0 ? Span(pieces[0].start, pieces[1].start) : Span(pieces[at - 1].end, pieces[at].end)
  return TextEdit(span, [])
}

/// The edit that gives a line one detail more, behind those that it has.
package func addingDetail(_ text: [UInt8], onLine line: Int, in tree: SyntaxTree) -> TextEdit? {
  if let brackets = Brackets(tree, line) {
    return TextEdit(Span(at: brackets.close.start), (brackets.pieces.isEmpty ? [] : [0x2C, 0x20]) + text)
  }
  guard let parts = LineParts(tree, line), parts.isWhole else { return nil }
  return TextEdit(Span(parts.bodyEnd, parts.bodyEnd), [0x20, 0x5B] + text + [0x5D])
}

/// The details of a line, in brackets that are closed.
private struct Brackets {
  var open: Span
  var close: Span
  /// Each with its name, without the commas between them.
  var pieces: [Span] = []

  init?(_ tree: SyntaxTree, _ line: Int) {
    var open: Span?
    var close: Span?
    var isNew = true
    for token in tree.tokenRange(ofLine: line) {
      let span = tree.span(ofToken: token)
      let kind = tree.tokens[token].kind
      if kind == .openBracket { open = span }
      if kind == .closeBracket { close = span }
      if kind == .detailComma { isNew = true }
      guard kind == .detailName || kind == .detailValue || kind == .unknownDetail || kind == .detailColon else {
        continue
      }
      if isNew { pieces.append(span) } else { pieces[pieces.count - 1] = pieces[pieces.count - 1].joined(with: span) }
      isNew = false
    }
    guard let open, let close else { return nil }
    self.open = open
    self.close = close
  }
}
