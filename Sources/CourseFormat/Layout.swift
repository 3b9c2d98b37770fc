import CourseModel
import CourseSyntax
import SourceText

/// The edits that bring a document in its canonical form, with its lines in the columns given; without columns the
/// indentation is left as it is.
func canonicalEdits(_ snapshot: Snapshot, columns: [UInt32]?) -> [TextEdit] {
  var layout = Layout(snapshot)
  layout.run(columns)
  return layout.list.edits
}

private struct Layout {
  private let snapshot: Snapshot
  private let tree: SyntaxTree
  private var writer: LineWriter
  fileprivate var list: EditList

  init(_ snapshot: Snapshot) {
    self.snapshot = snapshot
    tree = snapshot.tree
    writer = LineWriter(snapshot)
    list = EditList(tree.bytes)
  }

  mutating func run(_ columns: [UInt32]?) {
    guard let last = tree.lines.lastIndex(where: { $0.kind != .blank }) else {
      list.replace(textStart(ofLine: 0)..<tree.bytes.count, with: [])
      return
    }
    let lineEnds = LineEnds(tree.bytes)
    if opensWithMark(columns) { list.replace(0..<0, with: byteOrderMark) }
    // True at the start too: no blank line opens a document.
    var followsBlank = true
    var line = 0
    while line <= last {
      let isBlank = tree.lines[line].kind == .blank
      let start = textStart(ofLine: line)
      if isBlank && followsBlank {
        list.replace(start..<lineStart(line + 1), with: [])
      } else {
        let content = Int(tree.contentSpan(ofLine: line).end)
        if isBlank {
          list.replace(start..<content, with: [])
        } else {
          writeLine(line, start, content, columns)
        }
        let next = line < last ? lineStart(line + 1) : Swift.min(lineStart(line + 1), tree.bytes.count)
        if lineEnds.areMixed || next == content { list.replace(content..<next, with: lineEnds.usual) }
      }
      followsBlank = isBlank
      line += 1
    }
    list.replace(lineStart(line)..<tree.bytes.count, with: [])
  }

  /// Whether a mark of the text would come where that of the file is, and be taken for it: then the file gets its own.
  private func opensWithMark(_ columns: [UInt32]?) -> Bool {
    guard textStart(ofLine: 0) == 0, let first = tree.lines.firstIndex(where: { $0.kind != .blank }) else {
      return false
    }
    let text = columns == nil ? lineStart(first) : indentEnd(first)
    return tree.bytes[text...].starts(with: byteOrderMark)
  }

  private func indentEnd(_ line: Int) -> Int {
    for token in tree.tokenRange(ofLine: line) where tree.tokens[token].kind == .indent {
      return Int(tree.span(ofToken: token).end)
    }
    return textStart(ofLine: line)
  }

  private mutating func writeLine(_ line: Int, _ start: Int, _ end: Int, _ columns: [UInt32]?) {
    let text = indentEnd(line)
    if let columns {
      list.replace(start..<text, with: [UInt8](repeating: 0x20, count: Int(columns[line])))
    }
    writer.write(line, text..<end, &list)
  }

  private func lineStart(_ line: Int) -> Int {
    line < tree.lines.count ? Int(tree.lines[line].start) : tree.bytes.count
  }

  /// Where a line starts, behind the byte-order mark.
  private func textStart(ofLine line: Int) -> Int {
    guard line < tree.lines.count else { return 0 }
    let first = Int(tree.lines[line].firstToken)
    let hasMark = first < tree.tokens.count && tree.tokens[first].kind == .byteOrderMark
    return lineStart(line) + (hasMark ? 3 : 0)
  }
}

private let byteOrderMark: [UInt8] = [0xEF, 0xBB, 0xBF]

/// How lines end in a document.
private struct LineEnds {
  /// The most frequent one; of two that are as frequent the first in this order: LF, CRLF, CR.
  let usual: [UInt8]
  let areMixed: Bool

  init(_ bytes: [UInt8]) {
    var feeds = 0
    var both = 0
    var returns = 0
    var index = 0
    while index < bytes.count {
      if bytes[index] == 0x0A {
        feeds += 1
      } else if bytes[index] == 0x0D {
        if index + 1 < bytes.count && bytes[index + 1] == 0x0A {
          both += 1
          index += 1
        } else {
          returns += 1
        }
      }
      index += 1
    }
    if both > feeds && both >= returns {
      usual = [0x0D, 0x0A]
    } else if returns > feeds {
      usual = [0x0D]
    } else {
      usual = [0x0A]
    }
    areMixed = (feeds > 0 ? 1 : 0) + (both > 0 ? 1 : 0) + (returns > 0 ? 1 : 0) > 1
  }
}
