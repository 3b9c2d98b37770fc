import CourseSyntax
import SourceText
import Vocabulary

extension Lowering {
  mutating func resolveReferences() {
    var names = NameTable()
    for index in model.elements.indices {
      let element = model.elements[index]
      guard !element.nameSpan.isEmpty, !element.isNumbered, element.form == .entry || element.form == .item,
        element.keyword != .ignore, !namesAnother(element)
      else { continue }
      let name = tree.bytes[element.nameSpan.range]
      guard let first = names[name].map({ Int32(truncatingIfNeeded: $0) }) else {
        names.set(name, to: index)
        continue
      }
      if !isOfferedAgain(first, index) {
        model.problems.append(
          ModelProblem(.duplicateIdentifier(first: first), element.nameSpan, Int32(truncatingIfNeeded: index)))
      }
    }
    readAssessmentReferences(names)
    readTimeReferences(names)
    var blocks: NumberedBlocks?
    for at in model.references.indices {
      let reference = model.references[at]
      let range = reference.span.range
      if let target = element(named: range, in: names) {
        model.references[at].target = .element(target)
      } else if isDocumentReference(range) {
        model.references[at].target = .document
      } else if let target = numberedBlock(range, from: reference.owner, &blocks) {
        model.references[at].target = .element(target)
      } else if isOutsideWord(range) {
        // `follows: the first meeting` is prose about something; it is shown, not followed.
        model.references[at].target = .document
      } else {
        reportMissing(at, names)
      }
    }
    resolvePatterns()
  }

  private func element(named range: Range<Int>, in names: NameTable) -> Int32? {
    names[tree.bytes[range]].map { Int32(truncatingIfNeeded: $0) }
  }

  /// A course that runs in two periods stands in both.
  private func isOfferedAgain(_ first: Int32, _ second: Int) -> Bool {
    let (one, other) = (model.elements[Int(first)], model.elements[second])
    guard one.keyword == .course, other.keyword == .course, one.parent != other.parent, one.parent >= 0,
      other.parent >= 0
    else { return false }
    return model.elements[Int(one.parent)].keyword == .period && model.elements[Int(other.parent)].keyword == .period
  }

  /// A course in a path is one that a period has already introduced.
  private func namesAnother(_ element: Element) -> Bool {
    element.keyword == .course && element.parent >= 0 && model.elements[Int(element.parent)].keyword == .path
  }

  /// `before M1` points at a meeting. In Dutch `[voor LU1]` reads the same, but an outcome is what something is for.
  private mutating func readTimeReferences(_ names: NameTable) {
    for at in model.elements.indices {
      guard case .time(let index) = model.elements[at].value, model.elements[at].state == .stated else { continue }
      let span = model.times[Int(index)].reference
      guard !span.isEmpty, !tree.bytes[span.range].contains(0x2C) else { continue }
      let own = Int32(truncatingIfNeeded: at)
      let target = element(named: span.range, in: names)
      if let target, model.elements[Int(target)].keyword == .outcome, model.elements[at].keyword == .when,
        model.elements[at].form == .detail
      {
        model.elements[at].keyword = .forOutcomes
        model.elements[at].value = .references(Int32(truncatingIfNeeded: model.references.count), 1)
        model.references.append(Reference(span: span, target: .element(target), owner: own))
      } else if target != nil || isNumberedReference(span.range) {
        model.references.append(Reference(span: span, target: .missing, owner: own))
      }
    }
  }

  /// `les 2`, `M1`: names something in this file, rather than telling a moment in words.
  private func isNumberedReference(_ range: Range<Int>) -> Bool {
    guard let last = tree.bytes[range].last, last >= 0x30 && last <= 0x39 else { return false }
    return tree.bytes[range].filter { $0 == 0x20 }.count <= 1
  }

  private func isDocumentReference(_ range: Range<Int>) -> Bool {
    var end = range.lowerBound
    while end < range.upperBound && tree.bytes[end] != 0x23 { end += 1 }
    let suffix = Array(".course".utf8)
    guard end - range.lowerBound > suffix.count else { return false }
    return tree.bytes[end - suffix.count..<end].elementsEqual(suffix)
  }

  /// A phrase of several words in lower case is no reference to anything in this file.
  private func isOutsideWord(_ range: Range<Int>) -> Bool {
    for index in range {
      let byte = tree.bytes[index]
      if (byte >= 0x41 && byte <= 0x5A) || (byte >= 0x30 && byte <= 0x39) { return tree.bytes[range].contains(0x20) }
    }
    return true
  }

  private mutating func reportMissing(_ at: Int, _ names: NameTable) {
    let reference = model.references[at]
    let owner = model.elements[Int(reference.owner)]
    // Behind an arrow a plain capitalised word may be text: `Van theorie -> Praktijk`.
    if owner.form == .link, looksLikeWord(reference.span.range) {
      model.problems.append(ModelProblem(.arrowPerhapsText, owner.keywordSpan, reference.owner))
      return
    }
    model.problems.append(ModelProblem(.missingTarget, reference.span, reference.owner))
  }

  /// One capital followed by lower-case letters only.
  private func looksLikeWord(_ range: Range<Int>) -> Bool {
    guard range.count > 2 else { return false }
    for index in range.dropFirst() {
      let byte = tree.bytes[index]
      if !((byte >= 0x61 && byte <= 0x7A) || byte >= 0x80) { return false }
    }
    return true
  }

  // MARK: Numbered blocks

  /// `les 1`, `week 3`.
  private mutating func numberedBlock(
    _ range: Range<Int>, from owner: Int32, _ blocks: inout NumberedBlocks?
  ) -> Int32? {
    var last = range.upperBound
    while last > range.lowerBound && tree.bytes[last - 1] != 0x20 { last -= 1 }
    guard last > range.lowerBound else { return nil }
    phrase.fold(tree.bytes, range.lowerBound..<last, limit: 4)
    let entry = index.first(.keyword, phrase.letters, phrase.letters(ofWords: 0, phrase.words.count))
    guard entry >= 0, let keyword = index.keyword(at: entry) else { return nil }
    if blocks == nil { blocks = NumberedBlocks(model) }
    if keyword == .week {
      text.read(tree.bytes, last..<range.upperBound)
      guard case .value(let weeks) = text.weekNumbers() else { return nil }
      return blocks?.week(weeks.weeks)
    }
    return blocks?.block(keyword, last..<range.upperBound, of: tree.bytes, from: owner, in: model.elements)
  }

  // MARK: Assessments

  /// Below an activity, a text of IDs alone refers to assessments; any other text defines one.
  private mutating func readAssessmentReferences(_ names: NameTable) {
    for at in model.elements.indices {
      let element = model.elements[at]
      guard element.keyword == .assessment, element.form != .item, element.state == .stated, element.kind == .none,
        element.nameSpan.isEmpty, element.end == Int32(truncatingIfNeeded: at) + 1
      else { continue }
      let isBelowWork = element.parent >= 0 && model.elements[Int(element.parent)].keyword.map(isWork) ?? false
      guard isBelowWork else { continue }
      var parts = ListParts(tree.bytes, element.textSpan.range)
      var spans: [Span] = []
      var onlyNames = true
      while let part = parts.next() {
        let isWord = !tree.bytes[part].contains(0x20)
        let isMarked = tree.bytes[part].contains { ($0 >= 0x41 && $0 <= 0x5A) || ($0 >= 0x30 && $0 <= 0x39) }
        let isKnown = names[tree.bytes[part]] != nil
        let hasDigit = tree.bytes[part].contains { $0 >= 0x30 && $0 <= 0x39 }
        if !(isWord && isMarked && (isKnown || hasDigit)) { onlyNames = false }
        spans.append(Span(part.lowerBound, part.upperBound))
      }
      guard onlyNames, !spans.isEmpty else { continue }
      let from = Int32(truncatingIfNeeded: model.references.count)
      for span in spans {
        model.references.append(Reference(span: span, target: .missing, owner: Int32(truncatingIfNeeded: at)))
      }
      model.elements[at].value = .references(from, Int32(truncatingIfNeeded: spans.count))
    }
  }

  private func isWork(_ keyword: Keyword) -> Bool {
    switch keyword {
    case .sync, .async, .meeting, .part, .pattern: true
    default: false
    }
  }

  // MARK: Patterns

  private mutating func resolvePatterns() {
    guard model.elements.contains(where: { $0.keyword == .like }) else { return }
    // The first of a name is meant.
    var patterns: [[UInt8]: Int32] = [:]
    var others: [[UInt8]: Int32] = [:]
    for (at, element) in model.elements.enumerated() where element.form == .entry && element.keyword != .pattern {
      if element.nameSpan.isEmpty { continue }
      let name = folded(tree.text(element.nameSpan))
      if others[name] == nil { others[name] = Int32(truncatingIfNeeded: at) }
    }
    for (at, element) in model.elements.enumerated() where element.keyword == .pattern && element.form == .entry {
      for span in [element.nameSpan, element.textSpan] where !span.isEmpty {
        let name = folded(tree.text(span))
        if patterns[name] == nil { patterns[name] = Int32(truncatingIfNeeded: at) }
      }
    }
    for at in model.elements.indices where model.elements[at].keyword == .like {
      guard model.elements[at].state == .stated else { continue }
      let span = model.elements[at].textSpan
      let name = folded(tree.text(span))
      let own = Int32(truncatingIfNeeded: at)
      let from = Int32(truncatingIfNeeded: model.references.count)
      if let target = patterns[name] ?? others[name] {
        model.references.append(Reference(span: span, target: .element(target), owner: own))
        model.elements[at].value = .references(from, 1)
      } else {
        model.problems.append(ModelProblem(.unknownPattern, span, own))
      }
    }
  }
}
