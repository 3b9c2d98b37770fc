import CourseModel
import CourseRules
import CourseSyntax
import SourceText

extension Plan {
  /// What one might want to select around a place, from a word to the whole document: each lies in the next.
  package func selections(at offset: UInt32) -> [Span] {
    let bytes = snapshot.bytes
    let tree = snapshot.tree
    let offset = Swift.min(offset, UInt32(truncatingIfNeeded: bytes.count))
    var chain = SelectionChain(offset)
    guard !tree.lines.isEmpty else { return chain.spans }
    let line = tree.lineIndex.line(at: offset)
    chain.add(word(at: offset, in: tree.contentSpan(ofLine: line)))
    for token in tree.tokenRange(ofLine: line) {
      let kind = tree.tokens[token].kind
      if kind == .byteOrderMark || kind == .indent || kind == .space || kind == .lineEnd { continue }
      chain.add(tree.span(ofToken: token))
    }
    let starts = model.firstElementOfLine
    if line + 1 < starts.count {
      for at in (starts[line]..<starts[line + 1]).reversed() {
        let element = model.elements[Int(at)]
        if element.form == .detail { chain.add(element.keywordSpan.joined(with: element.textSpan)) }
      }
    }
    addBrackets(line, to: &chain)
    if line + 1 < starts.count, starts[line] < starts[line + 1] { chain.add(headSpan(of: starts[line])) }
    let content = tree.contentSpan(ofLine: line)
    chain.add(Span(indentEnd(line), content.end))
    var current = Int32(truncatingIfNeeded: line)
    while current >= 0 {
      let own = Int(current)
      if own + 1 < starts.count, starts[own] < starts[own + 1],
        tree.lines[own].kind == .entry || tree.lines[own].kind == .item
      {
        chain.add(Span(indentEnd(own), wholeSpan(of: starts[own]).end))
      }
      current = tree.lines[own].parent
    }
    chain.add(Span(0, bytes.count))
    return chain.spans
  }

  /// What stands between the brackets, and the brackets with it.
  private func addBrackets(_ line: Int, to chain: inout SelectionChain) {
    let tree = snapshot.tree
    var open: Span?
    for token in tree.tokenRange(ofLine: line) {
      if tree.tokens[token].kind == .openBracket { open = tree.span(ofToken: token) }
      if tree.tokens[token].kind == .closeBracket, let start = open {
        let close = tree.span(ofToken: token)
        chain.add(Span(start.end, close.start))
        chain.add(start.joined(with: close))
      }
    }
  }

  private func indentEnd(_ line: Int) -> UInt32 { snapshot.tree.indentSpan(ofLine: line).end }

  private func word(at offset: UInt32, in line: Span) -> Span {
    let bytes = snapshot.bytes
    var (start, end) = (Int(offset), Int(offset))
    while start > Int(line.start), isWordByte(bytes[start - 1]) { start -= 1 }
    while end < Int(line.end), isWordByte(bytes[end]) { end += 1 }
    return Span(start, end)
  }

  private func isWordByte(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x2D, 0x5F, 0x80...0xFF: true
    default: false
    }
  }
}

/// Spans that lie in each other, the innermost first.
private struct SelectionChain {
  private(set) var spans: [Span]

  init(_ offset: UInt32) { spans = [Span(at: offset)] }

  /// Nothing happens if it does not take in all that went before.
  mutating func add(_ span: Span) {
    guard let last = spans.last, span.contains(last), span != last else { return }
    // Where nothing is selected yet, the first thing takes its place.
    if spans.count == 1, last.isEmpty { spans = [span] } else { spans.append(span) }
  }
}
