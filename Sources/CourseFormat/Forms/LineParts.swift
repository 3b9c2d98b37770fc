import CourseSyntax
import SourceText
import Vocabulary

/// The parts of an entry or item that a change of form moves.
struct LineParts {
  struct Piece {
    var keyword: Keyword
    /// As written, where it is.
    var name: Range<Int>?
    var value: Range<Int>?
  }

  /// Behind the text, or behind the colon where there is none.
  var bodyEnd = 0
  var head: Range<Int>?
  var text: Range<Int>?
  var pieces: [Piece] = []
  /// From the first reference to the last.
  var links: Range<Int>?
  /// The `]` of the details.
  var close: Range<Int>?
  /// The head holds nothing but the keyword.
  var isBareHead = true
  /// Everything in the details is understood, and the brackets are closed.
  var isWhole = true

  /// Nil for a line that has neither head nor bullet.
  init?(_ tree: SyntaxTree, _ line: Int) {
    let isItem = tree.lines[line].kind == .item
    guard isItem || tree.lines[line].kind == .entry else { return nil }
    var hasColon = false
    var isOpen = false
    for token in tree.tokenRange(ofLine: line) {
      let range = tree.span(ofToken: token).range
      switch tree.tokens[token].kind {
      case .keyword: head = range
      case .colon:
        hasColon = true
        bodyEnd = range.upperBound
      case .text:
        text = range
        bodyEnd = range.upperBound
      case .openBracket: isOpen = true
      case .closeBracket:
        isOpen = false
        close = range
      case .detailName:
        guard let keyword = keyword(tree.tokens[token]) else { return nil }
        pieces.append(Piece(keyword: keyword, name: range))
      case .detailValue:
        guard let keyword = keyword(tree.tokens[token]) else { return nil }
        if let last = pieces.last, last.name != nil, last.value == nil, last.keyword == keyword {
          pieces[pieces.count - 1].value = range
        } else {
          pieces.append(Piece(keyword: keyword, value: range))
        }
      case .unknownDetail: isWhole = false
      case .reference: links = (links?.lowerBound ?? range.lowerBound)..<range.upperBound
      case .activityKind, .termKind, .environmentKind, .unknownKind, .identifier, .number, .ruleName, .settingName,
        .unknownHead,
        .customHead:
        isBareHead = false
      case .byteOrderMark, .indent, .space, .lineEnd, .bullet, .proseMark, .proseText, .comment, .stray, .ruleComma,
        .detailColon, .detailComma, .arrow, .referenceComma:
        break
      }
    }
    if isOpen { isWhole = false }
    guard isItem ? text != nil : hasColon else { return nil }
  }

  private func keyword(_ token: Token) -> Keyword? {
    Keyword(rawValue: Keyword.RawValue(truncatingIfNeeded: token.payload))
  }
}

/// The first line that belongs to each line, apart from blank ones and comments; -1 for none.
func firstLines(in tree: SyntaxTree) -> [Int] {
  var result = [Int](repeating: -1, count: tree.lines.count)
  for line in tree.lines.indices.reversed() {
    switch tree.lines[line].kind {
    case .blank, .comment: continue
    case .entry, .item, .prose, .stray: break
    }
    let parent = tree.lines[line].parent
    if parent >= 0 { result[Int(parent)] = line }
  }
  return result
}
