import CourseModel
import CourseSyntax
import SourceText

/// A line that can be put in another form, in the ways to write it, best first.
struct FormChange {
  var line: Int
  var ways: [TextEdit]
}

/// The changes that leave what the document says as it is. The result is read again: where a line would say something else,
/// its next way is tried, and in the end it stays as it was.
func keepingMeaning(_ changes: [FormChange], of snapshot: Snapshot) -> [TextEdit] {
  var chosen = changes.map { _ in 0 }
  // A document of which so many lines refuse is left alone.
  for _ in 0..<256 {
    let edits = zip(changes, chosen).compactMap { change, way in way < change.ways.count ? change.ways[way] : nil }
    if edits.isEmpty { return [] }
    guard let line = firstDifference(snapshot, snapshot.changed(to: applying(edits, to: snapshot.bytes))) else {
      return edits
    }
    // The line itself, or what was last changed above it.
    guard let at = changes.indices.last(where: { changes[$0].line <= line && chosen[$0] < changes[$0].ways.count })
    else { return [] }
    chosen[at] += 1
  }
  return []
}

/// The first line of the left document that says something else in the right one; nil when both say the same.
private func firstDifference(_ left: Snapshot, _ right: Snapshot) -> Int? {
  if left.tree.outlineIsLost != right.tree.outlineIsLost { return left.tree.lines.count }
  let comparison = Comparison(left, right, .asWritten)
  let count = Swift.min(left.model.elements.count, right.model.elements.count)
  for at in 0..<count where !comparison.isSame(at) { return Int(left.model.elements[at].line) }
  return left.model.elements.count == right.model.elements.count ? nil : left.tree.lines.count
}
