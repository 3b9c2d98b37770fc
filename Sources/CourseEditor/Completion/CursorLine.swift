import CourseModel
import CourseSyntax
import SourceText
import Vocabulary

/// The line in which the cursor stands, and what it belongs to.
///
/// While somebody types, a line is seldom whole. What stands in front of the cursor is therefore read here, from the bytes;
/// what the line is and belongs to is taken from the tree.
struct CursorLine {
  let snapshot: Snapshot
  let line: Int
  let cursor: Int
  /// The first mark of the line; its end in a blank one.
  let first: Int
  let end: Int
  /// The line above that this one belongs to, or -1.
  private(set) var parentLine: Int
  /// What may stand here; nil below something we do not know.
  private(set) var place: Place?

  var bytes: [UInt8] { snapshot.bytes }
  var tree: SyntaxTree { snapshot.tree }
  var kind: LineKind { snapshot.tree.lines[line].kind }
  /// The element of the line above that this one belongs to, or -1.
  var parent: Int32 { parentLine < 0 ? -1 : snapshot.model.firstElementOfLine[parentLine] }

  init?(_ snapshot: Snapshot, at offset: UInt32) {
    let tree = snapshot.tree
    guard let low = tree.line(at: offset), snapshot.model.firstElementOfLine.count > tree.lines.count else {
      return nil
    }
    let content = tree.contentSpan(ofLine: low).range.clamped(to: 0..<snapshot.bytes.count)
    let bytes = snapshot.bytes
    var first = content.lowerBound
    var column = 0
    // Between the two bytes of a line end the cursor stands in front of both.
    let cursor = Swift.min(Int(offset), content.upperBound)
    if first == 0, bytes.starts(with: [0xEF, 0xBB, 0xBF]) { first = 3 }
    while first < content.upperBound {
      let length = whiteLength(bytes, first, content.upperBound)
      if length == 0 { break }
      if first < cursor { column = bytes[first] == 0x09 ? (column / 4 + 1) * 4 : column + 1 }
      first += length
    }
    self.snapshot = snapshot
    line = low
    self.cursor = cursor
    self.first = first
    end = content.upperBound
    parentLine = -1
    let own = tree.lines[low]
    let isBeforeDocument = tree.documentLine < 0 || low <= Int(tree.documentLine)
    if tree.role == .plan, isBeforeDocument {
      place = .top
      return
    }
    parentLine = own.kind == .blank ? Self.parentLine(tree, above: low, column: column) : Int(own.parent)
    place = parentLine >= 0 ? tree.lines[parentLine].opens : tree.role == .project ? .project : nil
  }

  /// What a line at this column would belong to.
  private static func parentLine(_ tree: SyntaxTree, above line: Int, column: Int) -> Int {
    var at = line - 1
    while at >= 0, tree.lines[at].kind != .entry, tree.lines[at].kind != .item { at -= 1 }
    while at >= 0, Int(tree.lines[at].column) >= column, at != Int(tree.documentLine) {
      at = Int(tree.lines[at].parent)
    }
    return at
  }

  /// The colon behind the head, or nil where there is none yet.
  var colon: Int? {
    for token in tree.tokenRange(ofLine: line) where tree.tokens[token].kind == .colon {
      return Int(tree.tokens[token].start)
    }
    return nil
  }

  /// The end of the word in which the cursor stands, or of the known phrase around it.
  func wordEnd(_ kinds: [TokenKind]) -> Int {
    var position = cursor
    while position < end, !isBreak(at: position) { position += 1 }
    for token in tree.tokenRange(ofLine: line) where kinds.contains(tree.tokens[token].kind) {
      let span = tree.span(ofToken: token)
      if Int(span.start) < cursor, cursor <= Int(span.end) { return Swift.max(position, Int(span.end)) }
    }
    return position
  }

  private func isBreak(at position: Int) -> Bool {
    switch bytes[position] {
    case 0x2C, 0x3A, 0x5B, 0x5D: true
    default: whiteLength(bytes, position, end) > 0
    }
  }

  func skippingSpaces(_ position: Int) -> Int {
    var position = position
    while position < cursor {
      let length = whiteLength(bytes, position, cursor)
      if length == 0 { break }
      position += length
    }
    return position
  }

  /// Nothing but white space stands behind a place in the line.
  func isRestBlank(_ position: Int) -> Bool {
    var position = position
    while position < end {
      let length = whiteLength(bytes, position, end)
      if length == 0 { return false }
      position += length
    }
    return true
  }
}

/// How many bytes of white space stand here; what a word processor puts in its place counts.
func whiteLength(_ bytes: [UInt8], _ position: Int, _ end: Int) -> Int {
  guard position < end else { return 0 }
  switch bytes[position] {
  case 0x20, 0x09: return 1
  case 0xC2: return position + 1 < end && bytes[position + 1] == 0xA0 ? 2 : 0
  case 0xE2:
    guard position + 2 < end, bytes[position + 1] == 0x80 else { return 0 }
    switch bytes[position + 2] {
    case 0x80...0x8A, 0xAF: return 3
    default: return 0
    }
  default: return 0
  }
}
