import CourseModel
import CourseRules
import CourseSyntax
import SourceText
import Vocabulary

/// Lines that can be folded away behind the first of them.
package struct Fold: Equatable, Sendable {
  package enum Kind: UInt8, Sendable {
    /// What belongs to an entry.
    case outline
    /// Comments, and the designer's explanation.
    case comment
    /// What the document says of itself.
    case region
  }

  package var first: Int
  package var last: Int
  package var kind: Kind
  /// How many folds it lies in.
  package var depth: Int
  /// What to show in its place.
  package var text: Bilingual<String>
}

extension Plan {
  /// By line; of those that start together the larger first.
  package func folds() -> [Fold] {
    var result: [Fold] = []
    let lines = snapshot.tree.lines
    var ends: [Int] = []
    var line = 0
    while line < lines.count {
      while let end = ends.last, end <= line { ends.removeLast() }
      switch lines[line].kind {
      case .comment, .prose:
        let last = lastAlike(line)
        if last > line {
          let text = snapshot.text(snapshot.tree.contentSpan(ofLine: line)).drop { $0 == " " || $0 == "\t" }
          result.append(
            Fold(
              first: line, last: last, kind: .comment, depth: ends.count,
              text: Bilingual(nl: String(text) + " …", en: String(text) + " …")))
        }
        line = last + 1
      case .entry, .item:
        let block = line == Int(snapshot.tree.documentLine) ? line..<line + 1 : snapshot.tree.outlineRange(ofLine: line)
        let last = block.upperBound - 1
        if last > line {
          result.append(
            Fold(
              first: line, last: last, kind: .outline, depth: ends.count, text: foldText(line, last)))
          ends.append(block.upperBound)
        } else if line == Int(snapshot.tree.documentLine), let last = lastDocumentProperty(line) {
          result.append(Fold(first: line, last: last, kind: .region, depth: 0, text: linesText(last - line)))
        }
        line += 1
      case .blank, .stray: line += 1
      }
    }
    return result
  }

  /// The folds that matter most, where a client takes only so many: the outermost.
  package static func outermost(_ folds: [Fold], most: Int) -> [Fold] {
    if folds.count <= most { return folds }
    let chosen = folds.enumerated().sorted { left, right in
      left.element.depth != right.element.depth
        ? left.element.depth < right.element.depth : left.offset < right.offset
    }.prefix(Swift.max(most, 0))
    return chosen.sorted { $0.offset < $1.offset }.map { $0.element }
  }

  private func lastAlike(_ line: Int) -> Int {
    let lines = snapshot.tree.lines
    var last = line
    while last + 1 < lines.count, lines[last + 1].kind == lines[line].kind, lines[last + 1].parent == lines[line].parent
    {
      last += 1
    }
    return last
  }

  /// The last of the properties that follow the document's head without a gap.
  private func lastDocumentProperty(_ line: Int) -> Int? {
    let lines = snapshot.tree.lines
    var last = line
    while last + 1 < lines.count, lines[last + 1].kind == .entry, Int(lines[last + 1].parent) == line,
      let role = lines[last + 1].keyword?.facts.role, role == .property || role == .document,
      snapshot.tree.outlineRange(ofLine: last + 1).count == 1
    {
      last += 1
    }
    return last > line ? last : nil
  }

  private func foldText(_ line: Int, _ last: Int) -> Bilingual<String> {
    let starts = model.firstElementOfLine
    var count = 0
    for element in Int(starts[line])..<Int(starts[last + 1]) {
      guard model.elements[element].form == .entry, Int(model.elements[element].line) > line else { continue }
      if model.elements[element].keyword == .sync || model.elements[element].keyword == .async { count += 1 }
    }
    if count == 0 { return linesText(last - line) }
    return Bilingual(
      nl: count == 1 ? "… 1 activiteit" : "… \(count) activiteiten",
      en: count == 1 ? "… 1 activity" : "… \(count) activities")
  }

  private func linesText(_ count: Int) -> Bilingual<String> {
    Bilingual(
      nl: count == 1 ? "… 1 regel" : "… \(count) regels", en: count == 1 ? "… 1 line" : "… \(count) lines")
  }
}
