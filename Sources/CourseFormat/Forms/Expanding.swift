import CourseModel
import CourseSyntax
import SourceText
import Vocabulary

/// The edits that write each detail and link as a property on a line of its own, below the line it belongs to.
///
/// What the document says does not change. A line keeps its short form where a long one would say something else, where a
/// piece of it is not understood, and above a list that is indented: the first item would belong to the last property.
package func detailsAsProperties(_ snapshot: Snapshot, in lines: Range<Int>? = nil) -> [TextEdit] {
  if snapshot.tree.outlineIsLost { return [] }
  let expanding = Expanding(snapshot)
  let changes = (lines ?? snapshot.tree.lines.indices).compactMap { line in
    expanding.edit(line).map { FormChange(line: line, ways: [$0]) }
  }
  return keepingMeaning(changes, of: snapshot)
}

private struct Expanding {
  private let tree: SyntaxTree
  private let bytes: [UInt8]
  private let usualLineEnd: [UInt8]
  private let usualStep: [UInt8]
  /// The first line that belongs to each line; -1 for none.
  private let firstChild: [Int]

  init(_ snapshot: Snapshot) {
    let tree = snapshot.tree
    let bytes = tree.bytes
    self.tree = tree
    self.bytes = bytes
    firstChild = firstLines(in: tree)
    let indented = tree.tokens.indices.first { tree.tokens[$0].kind == .indent }
    usualStep = indented.map { bytes[Int(tree.tokens[$0].start)] == 0x09 } == true ? [0x09] : [0x20, 0x20]
    let lineEnd = tree.tokens.indices.first { tree.tokens[$0].kind == .lineEnd }
    usualLineEnd = lineEnd.map { Array(bytes[tree.span(ofToken: $0).range]) } ?? [0x0A]
  }

  /// What puts the details and links of a line below it; nil where there are none, or where they had better stay.
  func edit(_ line: Int) -> TextEdit? {
    guard tree.lines[line].opens != nil, let parts = LineParts(tree, line), !parts.pieces.isEmpty || parts.links != nil,
      parts.isWhole,
      let indent = indent(below: line)
    else { return nil }
    var lines: [[UInt8]] = parts.pieces.map { piece in
      if let name = piece.name { return named(bytes[name], piece.value.map { bytes[$0] } ?? flag) }
      return named(canonical(piece.keyword), piece.value.map { bytes[$0] } ?? [])
    }
    if let links = parts.links { lines.append(named(canonical(.forOutcomes), bytes[links])) }
    let end = tree.contentSpan(ofLine: line).range.upperBound
    let last = tree.tokenRange(ofLine: line).last
    let hasLineEnd = last.map { tree.tokens[$0].kind == .lineEnd } ?? false
    let lineEnd = hasLineEnd ? last.map { Array(bytes[tree.span(ofToken: $0).range]) } ?? usualLineEnd : usualLineEnd
    return TextEdit(Span(parts.bodyEnd, end), lines.flatMap { lineEnd + indent + $0 })
  }

  private func named(_ name: some Sequence<UInt8>, _ value: some Sequence<UInt8>) -> [UInt8] {
    Array(name) + [0x3A, 0x20] + Array(value)
  }

  private func canonical(_ keyword: Keyword) -> [UInt8] { Array(keyword.row.names.canonical(tree.language).utf8) }

  /// `[rotating]` is `rotating: yes`.
  private var flag: ArraySlice<UInt8> { Array(Term.yes.row.names.canonical(tree.language).utf8)[...] }

  private func indent(below line: Int) -> [UInt8]? {
    let own = ownIndent(line)
    let child = firstChild[line]
    // What belongs to the document stands at its own margin.
    if line == Int(tree.documentLine) { return child >= 0 && tree.lines[child].kind == .item ? nil : own }
    guard child >= 0 else { return own + usualStep }
    let isDeeper = tree.lines[child].column > tree.lines[line].column
    switch tree.lines[child].kind {
    case .item: return isDeeper ? nil : own + usualStep
    case .entry, .prose, .stray, .blank, .comment: return isDeeper ? ownIndent(child) : own + usualStep
    }
  }

  private func ownIndent(_ line: Int) -> [UInt8] {
    for token in tree.tokenRange(ofLine: line) where tree.tokens[token].kind == .indent {
      return Array(bytes[tree.span(ofToken: token).range])
    }
    return []
  }
}
