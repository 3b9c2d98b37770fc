import CourseModel
import SourceText
import Vocabulary

/// A change that mends a finding.
package struct Fix: Sendable {
  package enum Safety: UInt8, Sendable {
    /// Means the same to any teacher.
    case safe
    /// Changes the plan, or picks one of several readings.
    case unsafe
    /// Leaves something for the designer to fill in.
    case needsText
  }

  package var title: Bilingual<String>
  package var edits: [TextEdit]
  package var safety: Safety

  package init(_ title: Bilingual<String>, _ safety: Safety, _ edits: [TextEdit]) {
    self.title = title
    self.safety = safety
    self.edits = edits
  }

  package init(_ title: Bilingual<String>, _ safety: Safety, replace span: Span, with text: String) {
    self.init(title, safety, [TextEdit(span, text)])
  }
}

/// What a rule proposes for a finding, told apart by whether it can be applied.
struct Proposals: Sendable {
  var sound: [Fix] = []
  var unsound: [Fix] = []

  init() {}

  /// Without those that come to nothing: there was no place for their lines.
  init(_ fixes: [Fix], _ snapshot: Snapshot) {
    for fix in fixes where !fix.edits.isEmpty && !fix.edits.contains(.nowhere) {
      if isSound(fix, snapshot) { sound.append(fix) } else { unsound.append(fix) }
    }
  }

  /// For findings that are told as one.
  init(together proposals: [Proposals]) {
    sound = togetherFixed(proposals)
    unsound = proposals.flatMap { $0.unsound }
  }
}

/// Whether the edits lie inside the document, on borders of characters, and do not get in each other's way.
private func isSound(_ fix: Fix, _ snapshot: Snapshot) -> Bool {
  var end: UInt32 = 0
  for edit in fix.edits.sorted(by: { $0.span < $1.span }) {
    guard edit.span.start >= end, isSound(edit.span, snapshot) else { return false }
    end = edit.span.end
  }
  return true
}

/// The first fix of each that has one as safe as the others have, if none is in another's way.
private func togetherFixed(_ proposals: [Proposals]) -> [Fix] {
  guard let first = proposals.lazy.compactMap({ $0.sound.first }).first else { return [] }
  let fixes = proposals.compactMap { $0.sound.first }.filter { $0.safety == first.safety }
  var apart: [TextEdit] = []
  for edit in fixes.flatMap({ $0.edits }).sorted(by: { $0.span < $1.span }) where apart.last != edit {
    if let last = apart.last, last.span.overlaps(edit.span) || last.span.start == edit.span.start { return [] }
    apart.append(edit)
  }
  var title = first.title
  if fixes.contains(where: { $0.title != title }) {
    title = Bilingual(nl: title.nl + ", enzovoort", en: title.en + ", and so on")
  }
  let (fixed, all) = (fixes.count, proposals.count)
  return [
    Fix(
      fixed == all
        ? Bilingual(nl: title.nl + " (op alle \(all) plekken)", en: title.en + " (in all \(all) places)")
        : Bilingual(
          nl: title.nl + " (op \(fixed) van de \(all) plekken)", en: title.en + " (in \(fixed) of \(all) places)"),
      first.safety, apart)
  ]
}
