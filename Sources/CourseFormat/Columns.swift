import CourseSyntax
import Vocabulary

/// In which column each line stands once it is indented by two spaces a level; nil where the outline has been lost,
/// or can't be written that way.
///
/// Follows the tree's parents, and replays how the parser would find them again: an outline that is uneven may hold
/// what no even one can say.
func canonicalColumns(_ tree: SyntaxTree) -> [UInt32]? {
  if tree.outlineIsLost { return nil }
  guard var columns = columnsOfParts(tree) else { return nil }
  placeComments(tree, &columns)
  return columns
}

/// An entry or item that may still get something below it.
private struct Level {
  var column: UInt32
  var line: Int32
  var isItem: Bool
}

private func columnsOfParts(_ tree: SyntaxTree) -> [UInt32]? {
  var columns = [UInt32](repeating: 0, count: tree.lines.count)
  var open: [Level] = []
  // The file itself is what all lines of a project file belong to.
  if tree.role == .project { open.append(Level(column: 0, line: -1, isItem: false)) }
  for line in tree.lines.indices {
    let current = tree.lines[line]
    let isItem = current.kind == .item
    switch current.kind {
    case .blank, .comment: continue
    case .entry, .item, .prose, .stray: break
    }
    let parent = current.parent
    var usual: UInt32 = 0
    if parent >= 0 && parent != tree.documentLine {
      usual = columns[Int(parent)] + 2
    } else if parent >= 0 && isItem {
      usual = 2
    }
    var column = usual
    var height = heightOfParent(open, column, isItem: isItem)
    if lineOnTop(open, height) != parent, isItem, parent >= 0 {
      // An item after an entry that has the same parent would pass for one of that entry's.
      column = columns[Int(parent)]
      height = heightOfParent(open, column, isItem: true)
      if lineOnTop(open, height) != parent {
        column += 1
        height = heightOfParent(open, column, isItem: true)
      }
    }
    guard lineOnTop(open, height) == parent else { return nil }
    open.removeSubrange(height...)
    columns[line] = column
    switch current.kind {
    case .entry, .item: open.append(Level(column: column, line: Int32(truncatingIfNeeded: line), isItem: isItem))
    case .blank, .comment, .prose, .stray: break
    }
  }
  return columns
}

/// How many of the open levels remain when a line stands in a column: the parser's first rule.
private func heightOfParent(_ open: [Level], _ column: UInt32, isItem: Bool) -> Int {
  var height = open.count
  while height > 1 {
    let top = open[height - 1]
    if top.column < column || (isItem && !top.isItem && top.column == column) { break }
    height -= 1
  }
  return height
}

private func lineOnTop(_ open: [Level], _ height: Int) -> Int32 { height > 0 ? open[height - 1].line : -1 }

/// A comment goes with the line below it; at the end of a block, if it was indented with the block, with the line
/// above.
private func placeComments(_ tree: SyntaxTree, _ columns: inout [UInt32]) {
  var below: UInt32 = 0
  var belowAsWritten: UInt32 = 0
  var lineAbove = [UInt32](repeating: 0, count: tree.lines.count)
  var above: UInt32 = 0
  for line in tree.lines.indices {
    switch tree.lines[line].kind {
    case .comment: lineAbove[line] = above
    case .blank: break
    case .entry, .item, .prose, .stray: above = columns[line]
    }
  }
  for line in tree.lines.indices.reversed() {
    switch tree.lines[line].kind {
    case .comment:
      let endsBlock = lineAbove[line] > below && tree.lines[line].column > belowAsWritten
      columns[line] = endsBlock ? lineAbove[line] : below
    case .blank: break
    case .entry, .item, .prose, .stray:
      below = columns[line]
      belowAsWritten = tree.lines[line].column
    }
  }
}
