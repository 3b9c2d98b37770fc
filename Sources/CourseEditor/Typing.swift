import CourseFormat
import CourseModel
import CourseRules
import CourseSyntax
import SourceText
import Vocabulary

// What goes in by itself while someone types.

extension Snapshot {
  /// What a line that has just been begun gets: as far in as what stands above it asks, and the mark of a list or an
  /// explanation that goes on. An Enter behind an empty mark ends the list.
  package func editsAfterNewLine(_ line: Int) -> [TextEdit] {
    guard line > 0, tree.lines.indices.contains(line) else { return [] }
    let above = line - 1
    let content = tree.contentSpan(ofLine: line)
    let start = margin(content).end
    let isEmpty = start == content.end
    let before = Span(tree.lines[line].start, start)
    let own = tree.contentSpan(ofLine: above)
    let indent = margin(own)
    if let mark = mark(Span(indent.end, own.end)) {
      if mark.isEmpty {
        guard isEmpty else { return [] }
        let owner = Int(tree.lines[above].parent)
        let margin = owner >= 0 ? Array(bytes[tree.indentSpan(ofLine: owner).range]) : []
        return [TextEdit(Span(own.start, start), margin)]
      }
      if self.mark(Span(start, content.end)) != nil { return [] }
      return changed(before, to: Array(bytes[indent.range]) + mark.text)
    }
    guard isEmpty else { return [] }
    switch tree.lines[above].kind {
    case .blank: return []
    case .comment, .stray, .item, .prose: return changed(before, to: Array(bytes[indent.range]))
    case .entry:
      if above == Int(tree.documentLine) { return changed(before, to: Array(bytes[indent.range])) }
      let keyword = tree.lines[above].keyword
      let isOpen = tree.token(.text, onLine: above) == nil && tree.token(.identifier, onLine: above) == nil
      if let keyword, keyword.facts.items, keyword.facts.opens != .module, !holdsMore(above), isOpen {
        return changed(before, to: bytes[indent.range] + step + [0x2D, 0x20])
      }
      return changed(before, to: bytes[indent.range] + (holdsMore(above) ? step : []))
    }
  }

  /// The formatter's changes to a line, in front of the cursor only and not to its indentation.
  package func tidying(upTo offset: UInt32) -> [TextEdit] {
    let line = lineIndex.line(at: offset)
    guard tree.lines.indices.contains(line) else { return [] }
    let start = margin(tree.contentSpan(ofLine: line)).end
    return formattingEdits(self).filter { $0.span.start >= start && $0.span.end <= offset }
  }

  // MARK: Pieces

  private func changed(_ span: Span, to text: [UInt8]) -> [TextEdit] {
    bytes[span.range].elementsEqual(text) ? [] : [TextEdit(span, text)]
  }

  /// The white space that a line begins with.
  private func margin(_ content: Span) -> Span {
    var end = Int(content.start)
    while end < Int(content.end), bytes[end] == 0x20 || bytes[end] == 0x09 { end += 1 }
    return Span(content.start, UInt32(truncatingIfNeeded: end))
  }

  /// `- ` or `> ` at the beginning, as it goes on below; empty where nothing stands behind it.
  private func mark(_ content: Span) -> (text: [UInt8], isEmpty: Bool)? {
    let text = bytes[content.range]
    var length = 0
    switch text.first {
    case 0x2D, 0x2A, 0x3E: length = 1
    // `•` and `–`
    case 0xE2 where text.count >= 3:
      let rest = text.dropFirst().prefix(2)
      if rest.elementsEqual([0x80, 0xA2]) || rest.elementsEqual([0x80, 0x93]) { length = 3 }
    default: break
    }
    if length == 0 { return nil }
    let rest = text.dropFirst(length)
    let isProse = text.first == 0x3E
    guard isProse || rest.isEmpty || rest.first == 0x20 || rest.first == 0x09 else { return nil }
    return (Array(text.prefix(length)) + [0x20], rest.allSatisfy { $0 == 0x20 || $0 == 0x09 })
  }

  /// Whether what comes below a line mostly belongs to it.
  private func holdsMore(_ line: Int) -> Bool {
    guard let place = tree.lines[line].opens else { return false }
    return PlaceSet.holdingMore.contains(place) || (place == .group && tree.lines[line].keyword?.facts.role == .block)
  }

  /// One step further in, as elsewhere in the document.
  private var step: [UInt8] {
    for at in tree.lines.indices where tree.lines[at].kind == .entry {
      let parent = tree.lines[at].parent
      if parent < 0 || parent == tree.documentLine { continue }
      let outer = bytes[tree.indentSpan(ofLine: Int(parent)).range]
      let inner = bytes[tree.indentSpan(ofLine: at).range]
      if inner.count > outer.count, inner.starts(with: outer) { return Array(inner.dropFirst(outer.count)) }
      break
    }
    return [0x20, 0x20]
  }
}
