import SourceText
import Vocabulary

/// A document as a lossless tree: its lines with their places in the outline, and the tokens that tile them.
///
/// Two flat arrays of small records rather than nodes: they cost nothing to build, copy and free, and a line's number is its
/// index. Any bytes give a tree, and the tree gives back the same bytes.
package struct SyntaxTree: Sendable {
  package var bytes: [UInt8]
  package var lines: [SyntaxLine]
  package var tokens: [Token]
  package var problems: [SyntaxProblem]
  package var role: DocumentRole
  /// The line of the document's head, or -1 in a document without entries, and in a project file.
  package var documentLine: Int32
  /// What the document says it is written in; Dutch keywords and no declaration count as Dutch, and so on.
  package var language: Language
  /// The outline has been lost on the way, as in text pasted from mail. Nothing below the document can be judged.
  package var outlineIsLost: Bool

  /// The tokens of a line.
  package func tokenRange(ofLine line: Int) -> Range<Int> {
    let first = Int(lines[line].firstToken)
    let last = line + 1 < lines.count ? Int(lines[line + 1].firstToken) : tokens.count
    return first..<last
  }

  package func span(ofToken index: Int) -> Span {
    let end = index + 1 < tokens.count ? tokens[index + 1].start : UInt32(truncatingIfNeeded: bytes.count)
    return Span(tokens[index].start, end)
  }

  /// A line without its line end.
  package func contentSpan(ofLine line: Int) -> Span {
    let range = tokenRange(ofLine: line)
    let start = lines[line].start
    guard let last = range.last else { return Span(start, start) }
    let end = tokens[last].kind == .lineEnd ? tokens[last].start : span(ofToken: last).end
    return Span(start, end)
  }

  package func text(_ span: Span) -> String {
    String(
      decoding: bytes[Swift.min(span.range.lowerBound, bytes.count)..<Swift.min(span.range.upperBound, bytes.count)],
      as: UTF8.self)
  }

  package var lineIndex: LineIndex { LineIndex(starts: lines.map { $0.start }, length: bytes.count) }
}
