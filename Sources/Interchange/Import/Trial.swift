import CourseModel
import CourseSyntax
import Vocabulary

/// Tries a piece of the plan before it is written: the reader of the format has the last word on what is a value.
struct Trial {
  private var known: [String: Bool] = [:]

  /// Whether a text means this property when it stands alone in the brackets of a line with such a head.
  mutating func isDetail(_ text: String, _ keyword: Keyword, under head: String = "sync") -> Bool {
    let line = head + ": x [" + text + "]"
    let name = String(keyword.rawValue) + "\n" + line
    if let answer = known[name] { return answer }
    let snapshot = read(line)
    var count = 0
    for element in snapshot.model.elements where element.form == .detail {
      count += element.keyword == keyword && element.state == .stated ? 1 : 100
    }
    let answer = count == 1 && isWithoutProblems(snapshot)
    known[name] = answer
    return answer
  }

  /// Whether a text can be the value of a property on a line of its own below an activity, or below the document.
  mutating func isValue(_ text: String, _ keyword: Keyword, ofDocument: Bool = false) -> Bool {
    let head = keyword.row.names.canonical(.english)
    let line = (ofDocument ? "" : "sync: x\n  ") + head + ": " + escapedTitle(text)
    let name = String(keyword.rawValue) + "\n" + line
    if let answer = known[name] { return answer }
    let snapshot = read(line)
    let isThere = snapshot.model.elements.contains { $0.keyword == keyword && $0.form == .entry }
    let answer = isThere && isWithoutProblems(snapshot)
    known[name] = answer
    return answer
  }

  /// Whether the brackets at the end of a text hold details of this property: `teacher [within 5 days]`.
  mutating func holdsDetails(_ text: String, head: String) -> Bool {
    guard text.utf8.last == 0x5D else { return false }
    let line = "sync: x\n  " + head + ": " + text
    if let answer = known[line] { return answer }
    let snapshot = read(line)
    let answer = snapshot.model.elements.contains { $0.form == .detail } && isWithoutProblems(snapshot)
    known[line] = answer
    return answer
  }

  private func read(_ line: String) -> Snapshot { Snapshot(Array(("course: x\n" + line + "\n").utf8)) }

  private func isWithoutProblems(_ snapshot: Snapshot) -> Bool {
    snapshot.tree.problems.isEmpty && snapshot.model.problems.isEmpty
  }
}
