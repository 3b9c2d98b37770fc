import CourseSyntax
import SourceText

extension SyntaxTree {
  /// The white space in front of a line.
  package func indentSpan(ofLine line: Int) -> Span {
    for token in tokenRange(ofLine: line) {
      if tokens[token].kind == .byteOrderMark { continue }
      return tokens[token].kind == .indent ? span(ofToken: token) : Span(at: tokens[token].start)
    }
    return Span(at: lines[line].start)
  }

  /// A line and what belongs to it, without blank lines and comments behind it.
  package func outlineRange(ofLine line: Int) -> Range<Int> {
    var end = Swift.max(Int(lines[line].end), line + 1)
    while end > line + 1 && (lines[end - 1].kind == .blank || lines[end - 1].kind == .comment) { end -= 1 }
    return line..<end
  }

  /// Moves lines to the right, or to the left by a negative number of columns.
  package func moving(_ range: Range<Int>, by columns: Int) -> [TextEdit] {
    range.filter { lines[$0].kind != .blank }.map { line in
      TextEdit(indentSpan(ofLine: line), spaces(Int(lines[line].column) + columns))
    }
  }

  /// The token of a kind on a line.
  package func token(_ kind: TokenKind, onLine line: Int) -> Span? {
    for token in tokenRange(ofLine: line) where tokens[token].kind == kind { return span(ofToken: token) }
    return nil
  }
}

func spaces(_ count: Int) -> [UInt8] { [UInt8](repeating: 0x20, count: Swift.max(0, count)) }
