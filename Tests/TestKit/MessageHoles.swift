import CourseModel
import CourseRules
import CourseSyntax
import Vocabulary

/// Marks that stand in a sentence only where something was to be filled in and was not.
private let holes = ["''", "\"\"", "‘’", "“”", "  ", " .", " ,", " ;", " :", "()", "( ", " )", "Optional("].map {
  Array($0.utf8)
}

/// What a message leaves open, in words. What the document itself says may look like anything.
func brokenMessage(_ finding: Finding, in document: DocumentMarks) -> [String] {
  var broken: [String] = []
  for text in [finding.message.nl, finding.message.en] {
    let letters = Array(text.utf8)
    if letters.isEmpty { broken.append("\(finding.rule.name) says nothing") }
    for hole in document.foreign where holds(letters, hole) {
      broken.append("\(finding.rule.name) says '\(String(decoding: hole, as: UTF8.self))': \(text)")
    }
  }
  return broken
}

/// Which of the marks of a hole a document cannot have put into a message.
struct DocumentMarks {
  fileprivate var foreign: [[UInt8]]

  init(_ snapshot: Snapshot) {
    // Indentation is in no message, and line ends become spaces.
    var content: [UInt8] = []
    for line in snapshot.bytes.split(whereSeparator: { $0 == 0x0A || $0 == 0x0D }) {
      content += line.drop { $0 == 0x20 || $0 == 0x09 } + [0x0A]
    }
    foreign = holes.filter { hole in
      // A quoted name may begin or end with a quotation mark of its own, or with a mark that a space stands before.
      hole.allSatisfy { $0 == hole[0] } && hole[0] != 0x20 ? !content.contains(hole[0]) : !holds(content, hole)
    }
  }
}

private func holds(_ text: [UInt8], _ part: [UInt8]) -> Bool {
  guard text.count >= part.count else { return false }
  for start in 0...(text.count - part.count) where text[start] == part[0] {
    if text[start...].starts(with: part) { return true }
  }
  return false
}
