import CourseModel
import CourseRules
import SourceText
import Vocabulary

/// A document that has been checked, and how its findings are to be told.
package struct CheckedDocument: Sendable {
  /// As the user named it: bytes, since a file system asks for no more.
  package let path: [UInt8]
  package let snapshot: Snapshot
  package let result: CheckResult
  package let language: Language
  package let lineIndex: LineIndex

  package init(path: [UInt8], snapshot: Snapshot, result: CheckResult, language: Language) {
    self.path = path
    self.snapshot = snapshot
    self.result = result
    self.language = language
    self.lineIndex = snapshot.lineIndex
  }

  /// Line and column as people count them: from one, by characters.
  func place(of offset: UInt32) -> (line: Int, column: Int) {
    // A line of megabytes would be counted again for each finding in it; there, bytes must do.
    let start = lineIndex.starts[lineIndex.line(at: offset)]
    let encoding: PositionEncoding = offset - start > 100_000 ? .utf8 : .utf32
    let position = lineIndex.position(of: offset, in: snapshot.bytes, encoding: encoding)
    return (position.line + 1, position.column + 1)
  }
}

extension Severity {
  var style: Style {
    switch self {
    case .error: .error
    case .warning: .warning
    case .advice: .advice
    case .note: .note
    }
  }
}

extension TextOutput {
  /// `path:line:column severity rule message`
  mutating func writeHeadline(_ finding: Finding, in document: CheckedDocument) {
    let place = document.place(of: finding.span.start)
    begin(.strong)
    writePath(document.path)
    write(":\(place.line):\(place.column)")
    end()
    write(" ")
    write(finding.severity.names[document.language], finding.severity.style)
    write(" ")
    write(finding.rule.qualifiedName, .faint)
    write(" ")
    writeForeign(finding.message[document.language])
    line()
  }
}
