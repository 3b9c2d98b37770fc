import CourseModel
import CourseSyntax
import SourceText
import Vocabulary

/// The document with every word of the format in a language: heads, kinds, words of lists, units, moments, decimal
/// marks.
///
/// Titles, explanations, comments, IDs, reasons and free text stay as written, and so does the layout. The result is
/// read again: where a line would say something else its values stay as they were, or the whole line.
///
/// The limits of a project file belong to the rules; who knows them gives their names.
package func translated(
  _ snapshot: Snapshot, to language: Language, in lines: Range<Int>? = nil,
  namesOfLimit: @escaping (String) -> Names? = { _ in nil }
) -> [UInt8] {
  translation(of: snapshot, to: language, in: lines, namesOfLimit: namesOfLimit).bytes
}

/// Whether these lines hold words that are written otherwise in a language.
package func haveWords(_ lines: Range<Int>, toPutIn language: Language, in snapshot: Snapshot) -> Bool {
  var heads = HeadTranslator(snapshot, language) { _ in nil }
  heads.run(lines)
  if !heads.edits.isEmpty { return true }
  var values = ValueTranslator(snapshot, language)
  values.run(lines)
  return !values.edits.isEmpty
}

/// What came of putting a document in a language.
struct Translation {
  var bytes: [UInt8]
  /// Lines of which something stayed as it was, because it would have said something else.
  var untranslated: [Int]
}

func translation(
  of snapshot: Snapshot, to language: Language, in chosen: Range<Int>? = nil,
  namesOfLimit: @escaping (String) -> Names? = { _ in nil }
) -> Translation {
  let chosen = chosen ?? snapshot.tree.lines.indices
  var heads = HeadTranslator(snapshot, language, namesOfLimit)
  heads.run(chosen)
  var values = ValueTranslator(snapshot, language)
  values.run(chosen)
  var lines = LinesKept()
  // Each round gives up something of one line; a document that needs more of them than this is left alone.
  for _ in 0..<64 {
    let edits = heads.edits.filter { lines.allowsHead($0.line) } + values.edits.filter { lines.allowsValue($0.line) }
    let bytes = applying(edits.map { $0.edit }, to: snapshot.bytes)
    let result = snapshot.changed(to: bytes)
    guard let line = firstDifference(snapshot, result) else {
      return Translation(bytes: bytes, untranslated: lines.kept)
    }
    guard lines.keep(line) else { break }
  }
  return Translation(bytes: snapshot.bytes, untranslated: Array(snapshot.tree.lines.indices))
}

/// A change to one line.
struct LineEdit {
  var line: Int
  var edit: TextEdit
}

/// Which lines keep their values, and which keep all.
private struct LinesKept {
  private var steps: [Int: Int] = [:]

  var kept: [Int] { steps.keys.sorted() }

  func allowsValue(_ line: Int) -> Bool { steps[line] == nil }
  func allowsHead(_ line: Int) -> Bool { steps[line, default: 0] < 2 }

  /// Keeps more of a line; false when all of it is kept already.
  mutating func keep(_ line: Int) -> Bool {
    steps[line, default: 0] += 1
    return steps[line, default: 0] <= 2
  }
}

/// The first line that says something else; nil when all say the same, in whatever language.
private func firstDifference(_ left: Snapshot, _ right: Snapshot) -> Int? {
  let comparison = Comparison(left, right, .inAnyLanguage)
  let starts = left.model.firstElementOfLine
  let others = right.model.firstElementOfLine
  guard starts.count == others.count, left.tree.outlineIsLost == right.tree.outlineIsLost else { return 0 }
  for line in left.tree.lines.indices {
    if starts[line + 1] != others[line + 1] { return line }
    for element in Int(starts[line])..<Int(starts[line + 1]) where !comparison.isSame(element) { return line }
  }
  return nil
}
