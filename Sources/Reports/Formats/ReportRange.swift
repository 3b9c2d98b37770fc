import JSON
import SourceText

/// A stretch of a document as programs are told of it: lines and columns from one, columns by characters, the end behind the
/// last of them; and the same in bytes from zero.
struct ReportRange {
  var start: (line: Int, column: Int)
  var end: (line: Int, column: Int)
  var span: Span

  var isOnOneLine: Bool { start.line == end.line }
}

extension CheckedDocument {
  func range(of span: Span) -> ReportRange {
    ReportRange(start: place(of: span.start), end: place(of: span.end), span: span)
  }
}
