import CourseSyntax
import SourceText
import Vocabulary

/// Reads what a tree says into typed values.
package func lower(_ tree: SyntaxTree, ownKinds: [OwnKind] = []) -> CourseModel {
  var lowering = Lowering(tree, ownKinds)
  lowering.run()
  lowering.model.index()
  return lowering.model
}

/// The state of one lowering: one pass over the lines, then the references.
struct Lowering {
  let tree: SyntaxTree
  var model = CourseModel()
  var phrase = FoldedPhrase()
  var text = ValueText()
  var knownValues = RepeatedText<KnownValue>(places: 512)
  let index = PhraseIndex.shared

  /// What kinds of the school's own are called, and their places.
  private var ownNames: [[UInt8]: Int32] = [:]

  init(_ tree: SyntaxTree, _ ownKinds: [OwnKind]) {
    self.tree = tree
    model.ownKinds = ownKinds
    for (at, kind) in ownKinds.enumerated() {
      for phrase in kind.phrases { ownNames[phrase] = Int32(truncatingIfNeeded: at) }
    }
    model.elements.reserveCapacity(tree.lines.count * 3)
    model.firstElementOfLine.reserveCapacity(tree.lines.count + 1)
  }

  mutating func run() {
    var elementOfLine = [Int32](repeating: -1, count: tree.lines.count)
    for line in tree.lines.indices {
      model.firstElementOfLine.append(count)
      let syntax = tree.lines[line]
      let parent = syntax.parent >= 0 ? elementOfLine[Int(syntax.parent)] : model.document
      switch syntax.kind {
      case .blank, .comment: continue
      case .entry:
        elementOfLine[line] = count
        if Int32(truncatingIfNeeded: line) == tree.documentLine { model.document = count }
        lowerEntry(line, parent: Int32(truncatingIfNeeded: line) == tree.documentLine ? -1 : parent)
      case .item:
        elementOfLine[line] = count
        lowerItem(line, parent: parent)
      case .prose: lowerProse(line, parent: parent)
      case .stray: lowerStray(line, parent: parent)
      }
    }
    model.firstElementOfLine.append(count)
    closeElements()
    checkRepeats()
    resolveReferences()
    checkNames()
  }

  var count: Int32 { Int32(truncatingIfNeeded: model.elements.count) }

  /// Gives each line's element its end, from the outline of the tree.
  private mutating func closeElements() {
    for line in tree.lines.indices {
      let first = model.firstElementOfLine[line]
      guard first < model.firstElementOfLine[line + 1] else { continue }
      switch tree.lines[line].kind {
      case .entry, .item:
        let end = Int(tree.lines[line].end)
        model.elements[Int(first)].end = model.firstElementOfLine[Swift.min(Swift.max(end, line + 1), tree.lines.count)]
      case .blank, .comment, .prose, .stray: break
      }
    }
    if model.document >= 0 { model.elements[Int(model.document)].end = count }
  }

  // MARK: Lines

  private mutating func lowerEntry(_ line: Int, parent: Int32) {
    let own = count
    var element = Element(
      tree.lines[line].keyword, .entry, parent: parent, index: own, line: Int32(truncatingIfNeeded: line),
      span: Span(0, 0))
    var hasText = false
    var pendingDetails: Int?
    let range = tree.tokenRange(ofLine: line)
    for token in range {
      let current = tree.tokens[token]
      let span = tree.span(ofToken: token)
      switch current.kind {
      case .keyword:
        element.keywordSpan = span
        // `nulmeting` says its kind itself.
        if element.keyword == .measurement { element.kind = impliedKind(span) }
      case .unknownHead:
        // A first line with any head is read as the head of a course.
        element.form = own == model.document ? .entry : parentIsMeasurement(parent) ? .scale : .unknown
        element.keywordSpan = span
      case .customHead:
        element.form = .custom
        element.keywordSpan = span
      case .activityKind:
        element.kindSpan = span
        if let kind = ActivityKind(rawValue: current.payload) { element.kind = .activity(kind) }
      case .termKind:
        element.kindSpan = span
        if let term = Term(rawValue: current.payload) { element.kind = .term(term) }
      case .environmentKind:
        element.kindSpan = span
        element.kind = .environment(Environments(rawValue: UInt8(truncatingIfNeeded: current.payload)))
      case .unknownKind:
        element.kindSpan = span
        element.kind = ownKind(span, of: element.keyword).map { .own($0) } ?? .unknown
      case .identifier:
        if element.kind == .none, let kind = ownKind(span, of: element.keyword) {
          // A kind of one's own may have a capital or digit in it, as an ID has.
          element.kind = .own(kind)
          element.kindSpan = span
        } else {
          element.nameSpan = span
        }
      case .number:
        element.nameSpan = span
        element.isNumbered = true
      case .settingName: element.keywordSpan = span
      case .ruleName: element.nameSpan = element.nameSpan.isEmpty ? span : element.nameSpan.joined(with: span)
      case .text:
        element.textSpan = span
        hasText = true
      case .openBracket, .arrow:
        if pendingDetails == nil { pendingDetails = token }
      case .byteOrderMark, .indent, .space, .lineEnd, .bullet, .proseMark, .proseText, .comment, .stray, .ruleComma,
        .colon, .closeBracket, .detailName, .detailValue, .unknownDetail, .detailColon, .detailComma, .reference,
        .referenceComma:
        break
      }
    }
    model.elements.append(element)
    if hasText { readEntryValue(own) }
    if element.keyword == .week && element.isNumbered { readWeek(own) }
    if let pendingDetails { lowerDetails(line, from: pendingDetails, to: range.upperBound, owner: own) }
    if element.keyword == .ignore { checkIgnore(own) }
  }

  /// An `ignore` names rules, and says why: a `?` or a bare `none` is no reason.
  private mutating func checkIgnore(_ own: Int32) {
    let element = model.elements[Int(own)]
    if element.nameSpan.isEmpty {
      model.problems.append(ModelProblem(.ignoreWithoutRule, element.keywordSpan, own))
      return
    }
    switch element.state {
    case .stated, .invalid: return
    case .none: if !element.reasonSpan.isEmpty { return }
    case .unknown, .empty: break
    }
    model.problems.append(ModelProblem(.ignoreWithoutReason, element.keywordSpan, own))
  }

  private func ownKind(_ span: Span, of keyword: Keyword?) -> Int32? {
    guard !ownNames.isEmpty, keyword == .sync || keyword == .async else { return nil }
    return ownNames[folded(tree.text(span))]
  }

  private func parentIsMeasurement(_ parent: Int32) -> Bool {
    parent >= 0 && model.elements[Int(parent)].keyword == .measurement
  }

  private mutating func impliedKind(_ span: Span) -> ElementKind {
    phrase.fold(tree.bytes, span.range, limit: 6)
    let entry = index.first(.headWithKind, phrase.letters, phrase.letters(ofWords: 0, phrase.words.count))
    guard entry >= 0, let term = index.termOfHead(at: entry) else { return .none }
    return .term(term)
  }

  private mutating func lowerItem(_ line: Int, parent: Int32) {
    let own = count
    let range = tree.tokenRange(ofLine: line)
    var element = Element(
      tree.lines[line].keyword, .item, parent: parent, index: own, line: Int32(truncatingIfNeeded: line),
      span: Span(0, 0))
    var pending: Int?
    var hasText = false
    for token in range {
      let span = tree.span(ofToken: token)
      switch tree.tokens[token].kind {
      case .bullet: element.keywordSpan = span
      case .identifier: element.nameSpan = span
      case .text:
        element.textSpan = span
        hasText = true
      case .openBracket, .arrow:
        if pending == nil { pending = token }
      default: break
      }
    }
    if hasText { element.state = isUnknown(element.textSpan) ? .unknown : .stated }
    model.elements.append(element)
    if hasText, element.state == .stated, let keyword = element.keyword { readItemValue(own, keyword) }
    if let pending { lowerDetails(line, from: pending, to: range.upperBound, owner: own) }
  }

  private mutating func lowerProse(_ line: Int, parent: Int32) {
    var element = Element(
      nil, .prose, parent: parent, index: count, line: Int32(truncatingIfNeeded: line), span: Span(0, 0))
    for token in tree.tokenRange(ofLine: line) {
      switch tree.tokens[token].kind {
      case .proseMark: element.keywordSpan = tree.span(ofToken: token)
      case .proseText:
        element.textSpan = tree.span(ofToken: token)
        element.state = .stated
      default: break
      }
    }
    model.elements.append(element)
  }

  private mutating func lowerStray(_ line: Int, parent: Int32) {
    var element = Element(
      nil, .stray, parent: parent, index: count, line: Int32(truncatingIfNeeded: line), span: Span(0, 0))
    for token in tree.tokenRange(ofLine: line) where tree.tokens[token].kind == .stray {
      element.textSpan = tree.span(ofToken: token)
    }
    element.state = .stated
    model.elements.append(element)
  }

  // MARK: Details and links

  private mutating func lowerDetails(_ line: Int, from first: Int, to last: Int, owner: Int32) {
    var nameSpan: Span?
    var arrow: Int?
    var token = first
    while token < last {
      let current = tree.tokens[token]
      let span = tree.span(ofToken: token)
      switch current.kind {
      case .detailName:
        nameSpan = span
        let next = nextValue(after: token, last)
        if next == nil { addDetail(current.payload, span, span, isFlag: true, line, owner) }
      case .detailValue:
        addDetail(current.payload, nameSpan ?? span, span, isFlag: false, line, owner)
        nameSpan = nil
      case .unknownDetail:
        var element = Element(
          nil, .detail, parent: owner, index: count, line: Int32(truncatingIfNeeded: line), span: span)
        element.textSpan = span
        element.state = .invalid
        model.elements.append(element)
      case .arrow: arrow = token
      default: break
      }
      token += 1
    }
    // Links come after details whichever is written first, so that their order makes no difference to what is said.
    if let arrow { lowerLinks(line, arrow, last, owner) }
  }

  /// The value token that goes with a detail name, if one follows before the next comma.
  private func nextValue(after token: Int, _ last: Int) -> Int? {
    var next = token + 1
    while next < last {
      switch tree.tokens[next].kind {
      case .detailValue: return next
      case .detailComma, .closeBracket: return nil
      default: next += 1
      }
    }
    return nil
  }

  private mutating func addDetail(
    _ payload: UInt16, _ nameSpan: Span, _ valueSpan: Span, isFlag: Bool, _ line: Int, _ owner: Int32
  ) {
    guard let keyword = Keyword(rawValue: payload) else { return }
    let own = count
    var element = Element(
      keyword, .detail, parent: owner, index: own, line: Int32(truncatingIfNeeded: line), span: nameSpan)
    element.textSpan = valueSpan
    model.elements.append(element)
    if isFlag {
      model.elements[Int(own)].state = .stated
      model.elements[Int(own)].value = .yesNo(.yes)
      model.elements[Int(own)].textSpan = Span(at: valueSpan.end)
    } else {
      readValue(own, keyword)
    }
  }

  private mutating func lowerLinks(_ line: Int, _ arrow: Int, _ last: Int, _ owner: Int32) {
    let own = count
    var element = Element(
      .forOutcomes, .link, parent: owner, index: own, line: Int32(truncatingIfNeeded: line),
      span: tree.span(ofToken: arrow))
    let from = Int32(truncatingIfNeeded: model.references.count)
    var token = arrow + 1
    scan: while token < last {
      switch tree.tokens[token].kind {
      case .reference:
        let span = tree.span(ofToken: token)
        model.references.append(Reference(span: span, target: .missing, owner: own))
        element.textSpan = element.textSpan.isEmpty ? span : element.textSpan.joined(with: span)
      case .openBracket, .lineEnd: break scan
      default: break
      }
      token += 1
    }
    element.state = .stated
    element.value = .references(from, Int32(truncatingIfNeeded: model.references.count) - from)
    model.elements.append(element)
  }
}
