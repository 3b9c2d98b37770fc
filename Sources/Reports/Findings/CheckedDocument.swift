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
  /// Messages are given in both languages.
  package var isBilingual = false
  package var naming = PathNaming()
  /// From which severity on a finding fails the check; nil where none does.
  package var failsFrom: Severity?

  package init(path: [UInt8], snapshot: Snapshot, result: CheckResult, language: Language) {
    self.path = path
    self.snapshot = snapshot
    self.result = result
    self.language = language
    self.lineIndex = snapshot.lineIndex
  }

  func text(_ text: Bilingual<String>) -> String { isBilingual ? both(text) : text[language] }

  /// For people.
  var shownPath: [UInt8] { naming.shown(path) }

  /// For programs.
  var relativePath: [UInt8] { naming.relative(path) }

  func fails(_ finding: Finding) -> Bool { failsFrom.map { finding.severity <= $0 } ?? false }

  /// Why something was set aside, in the words of whoever did.
  func reason(_ setAside: SetAside) -> String {
    guard setAside.ignore >= 0 else { return "" }
    return snapshot.plainText(snapshot.model.elements[Int(setAside.ignore)].textSpan)
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
  /// `path:line:column severity rule message`; two languages each on a line of their own, if there is room for that.
  mutating func writeHeadline(_ finding: Finding, in document: CheckedDocument, onOneLine: Bool) {
    let place = document.place(of: finding.span.start)
    begin(.strong)
    writePath(document.shownPath)
    write(":\(place.line):\(place.column)")
    end()
    write(" ")
    write(document.text(finding.severity.names), finding.severity.style)
    write(" ")
    write(finding.rule.qualifiedName, .faint)
    if document.isBilingual && !onOneLine {
      line()
      writeEach(finding.message, indent: 2)
      return
    }
    write(" ")
    writeForeign(document.text(finding.message))
    line()
  }

  /// A line in Dutch and a line in English, named.
  mutating func writeEach(_ text: Bilingual<String>, indent: Int) {
    for language in Language.allCases {
      spaces(indent)
      write(language.code, .faint)
      write(" ")
      writeForeign(text[language])
      line()
    }
  }
}
