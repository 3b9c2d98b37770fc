import CourseModel
import SourceText

/// The document after all fixes that are allowed, and how many findings that mended.
///
/// A fix may uncover another, so this goes on until nothing is left to do; a fix that keeps calling for itself is stopped.
///
/// What is around a document is asked again after each change: its references stand elsewhere then.
package func mending(
  _ snapshot: Snapshot, _ allowed: [Fix.Safety], _ options: CheckOptions,
  in surroundings: Surroundings = Surroundings(),
  ofChanged: (Plan) -> Surroundings = { _ in Surroundings() }
) -> (Snapshot, count: Int) {
  mending(snapshot, allowed, in: surroundings, ofChanged: ofChanged) { check($0, options, in: $1).findings }
}

/// The same for whatever findings one asks for.
package func mending(
  _ snapshot: Snapshot, _ allowed: [Fix.Safety], in surroundings: Surroundings, ofChanged: (Plan) -> Surroundings,
  findings: (Plan, Surroundings) -> [Finding]
) -> (Snapshot, count: Int) {
  var current = Plan(snapshot)
  var around = surroundings
  var count = 0
  // Lines that go in at one place go in one after the other.
  for _ in 0..<40 {
    var chosen = ChosenEdits()
    for finding in findings(current, around) {
      guard let fix = finding.fixes.first(where: { allowed.contains($0.safety) }) else { continue }
      if chosen.add(fix.edits) { count += 1 }
    }
    if chosen.edits.isEmpty { break }
    let bytes = applying(chosen.edits, to: current.snapshot.bytes)
    if bytes == current.snapshot.bytes { break }
    current = Plan(current.snapshot.changed(to: bytes))
    around = ofChanged(current)
  }
  return (current.snapshot, count)
}

/// Edits that leave each other alone. A fix is taken as a whole or left for the next round.
private struct ChosenEdits {
  /// In order of place.
  private(set) var edits: [TextEdit] = []

  mutating func add(_ new: [TextEdit]) -> Bool {
    if new.isEmpty { return false }
    for edit in new where !isFree(edit.span) { return false }
    for edit in new { edits.insert(edit, at: position(of: edit.span)) }
    return true
  }

  /// Two insertions at one place depend on their order, so they are kept apart too.
  private func isFree(_ span: Span) -> Bool {
    let position = position(of: span)
    if position < edits.count && (edits[position].span.start < span.end || edits[position].span.start == span.start) {
      return false
    }
    return position == 0 || edits[position - 1].span.end <= span.start
  }

  /// The first edit that starts at or behind a span's start.
  private func position(of span: Span) -> Int {
    var low = 0
    var high = edits.count
    while low < high {
      let middle = (low + high) / 2
      if edits[middle].span.start < span.start { low = middle + 1 } else { high = middle }
    }
    return low
  }
}
