import CourseModel
import CourseSyntax
import SourceText
import Vocabulary

/// Puts keywords, kinds, names of details and the numbers of weeks in the other language.
struct HeadTranslator {
  private let tree: SyntaxTree
  private let bytes: [UInt8]
  private let choice: NameChoice
  private let wording: ValueWording
  private var phrase = FoldedPhrase()
  private(set) var edits: [LineEdit] = []

  private let namesOfLimit: (String) -> Names?

  init(_ snapshot: Snapshot, _ target: Language, _ namesOfLimit: @escaping (String) -> Names?) {
    self.namesOfLimit = namesOfLimit
    tree = snapshot.tree
    bytes = snapshot.tree.bytes
    choice = NameChoice(target: target)
    wording = ValueWording(bytes, target)
  }

  mutating func run(_ lines: Range<Int>) {
    for line in lines {
      for token in tree.tokenRange(ofLine: line) { translate(token, line) }
    }
  }

  private mutating func translate(_ token: Int, _ line: Int) {
    let current = tree.tokens[token]
    let range = tree.span(ofToken: token).range
    switch current.kind {
    case .keyword, .detailName:
      guard let keyword = Keyword(rawValue: current.payload) else { return }
      name(range, line, from: lists(of: keyword))
    case .activityKind:
      guard let kind = ActivityKind(rawValue: current.payload) else { return }
      name(range, line, from: [kind.row.names])
    case .termKind:
      guard let term = Term(rawValue: current.payload) else { return }
      name(range, line, from: [term.row.names])
    case .environmentKind:
      name(range, line, from: environmentWords.map { $0.names })
    case .number:
      guard tree.lines[line].keyword == .week else { return }
      replace(range, with: wording.translated(range, with: .times), line)
    case .settingName:
      guard tree.lines[line].keyword == .limitSetting,
        let names = namesOfLimit(tree.text(tree.span(ofToken: token)))
      else { return }
      name(range, line, from: [names])
    case .byteOrderMark, .indent, .space, .lineEnd, .bullet, .proseMark, .proseText, .comment, .stray, .unknownHead,
      .customHead, .unknownKind, .identifier, .ruleName, .ruleComma, .colon, .text, .openBracket,
      .closeBracket,
      .detailValue, .unknownDetail, .detailColon, .detailComma, .arrow, .reference, .referenceComma:
      break
    }
  }

  /// The names that a head with a keyword may have: `weeks 1-2:` is a week too, and `baseline measurement` a
  /// measurement.
  private func lists(of keyword: Keyword) -> [Names] {
    var lists = [keyword.row.names]
    if keyword == .week { lists.append(Keyword.weekCount.row.names) }
    for row in headsWithKind where row.keyword == keyword { lists.append(row.names) }
    return lists
  }

  private mutating func name(_ range: Range<Int>, _ line: Int, from lists: [Names]) {
    phrase.fold(bytes, range, limit: 16)
    for names in lists {
      if let name = choice.name(of: names, written: phrase.letters) {
        replace(range, with: name, line)
        return
      }
    }
  }

  private mutating func replace(_ range: Range<Int>, with replacement: [UInt8], _ line: Int) {
    if bytes[range].elementsEqual(replacement) { return }
    edits.append(LineEdit(line: line, edit: TextEdit(Span(range.lowerBound, range.upperBound), replacement)))
  }
}
