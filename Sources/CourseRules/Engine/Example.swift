import CourseModel
import CourseSyntax
import SourceText
import Vocabulary

/// A document that shows what a rule is about. Examples are its tests and its page.
package struct Example: Sendable {
  package enum Verdict: Sendable {
    /// The rule has something to say, at the text above the carets.
    case wrong
    case right
    /// The rule has a question for people.
    case asked
    /// The question does not come up.
    case notAsked
  }

  package var verdict: Verdict
  /// In a wrong example a line of `^` marks the text above it.
  package var text: String
  /// What the first fix makes of it.
  package var fixed: String?
  /// What kind of file it would stand in.
  package var role = DocumentRole.plan
  /// Lists findings that are known, of the plans beside it.
  package var isBaseline = false
  /// The documents it belongs to, nearest first: a course's programme, then the institution.
  package var above: [String] = []
  /// The files beside it that it names, by their names.
  package var beside: [String: String] = [:]

  package static func wrong(
    _ text: String, fixed: String? = nil, above: [String] = [], beside: [String: String] = [:]
  ) -> Example {
    Example(verdict: .wrong, text: text, fixed: fixed, above: above, beside: beside)
  }

  package static func wrong(project text: String, fixed: String? = nil) -> Example {
    Example(verdict: .wrong, text: text, fixed: fixed, role: .project)
  }

  package static func right(project text: String) -> Example {
    Example(verdict: .right, text: text, fixed: nil, role: .project)
  }

  package static func wrong(baseline text: String, fixed: String? = nil, beside: [String: String]) -> Example {
    Example(verdict: .wrong, text: text, fixed: fixed, role: .project, isBaseline: true, beside: beside)
  }

  package static func right(baseline text: String, beside: [String: String]) -> Example {
    Example(verdict: .right, text: text, fixed: nil, role: .project, isBaseline: true, beside: beside)
  }

  package static func right(_ text: String, above: [String] = [], beside: [String: String] = [:]) -> Example {
    Example(verdict: .right, text: text, fixed: nil, above: above, beside: beside)
  }

  package static func asked(_ text: String) -> Example { Example(verdict: .asked, text: text, fixed: nil) }

  package static func notAsked(_ text: String) -> Example { Example(verdict: .notAsked, text: text, fixed: nil) }

  /// The language that it is in; of a baseline, that of the plans it is about.
  package var language: Language {
    let plan = isBaseline ? beside.keys.sorted().first.flatMap { beside[$0] } : nil
    return plan.map { Snapshot(Array($0.utf8)).language } ?? Snapshot(document.bytes, as: role).language
  }

  /// The document, without the lines of carets, and what they mark.
  package var document: (bytes: [UInt8], marks: [Span]) {
    var bytes: [UInt8] = []
    var marks: [Span] = []
    var lineStart = 0
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
      if line.contains("^") && line.allSatisfy({ $0 == "^" || $0 == " " }) {
        if let mark = mark(line, in: bytes, from: lineStart) { marks.append(mark) }
        continue
      }
      if !bytes.isEmpty { bytes.append(0x0A) }
      lineStart = bytes.count
      bytes += Example.bytes(String(line))
    }
    return (bytes, marks)
  }

  /// The bytes that an example stands for: a replacement mark (�), as editors show it, is a byte that is no UTF-8.
  package static func bytes(_ text: String) -> [UInt8] {
    var result: [UInt8] = []
    for scalar in text.unicodeScalars {
      if scalar.value == 0xFFFD { result.append(0xE9) } else { result += Array(String(scalar).utf8) }
    }
    return result
  }

  /// What a line of carets marks in the line that starts at an offset; a caret stands for one character.
  private func mark(_ carets: Substring, in bytes: [UInt8], from lineStart: Int) -> Span? {
    var offset = lineStart
    var span: Span?
    for caret in carets {
      guard offset < bytes.count else { break }
      let next = offset + characterSize(in: bytes, at: offset, limit: bytes.count)
      if caret == "^" { span = span.map { $0.joined(with: Span(offset, next)) } ?? Span(offset, next) }
      offset = next
    }
    return span
  }
}
