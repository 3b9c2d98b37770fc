import CourseModel
import CourseSyntax
import SourceText
import Vocabulary

/// Puts the values of properties and details in the other language: those that are read as a type of ours.
struct ValueTranslator {
  private let model: CourseModel
  private let bytes: [UInt8]
  private let target: Language
  private let choice: NameChoice
  private let wording: ValueWording
  private let index = PhraseIndex.shared
  private var phrase = FoldedPhrase()
  private(set) var edits: [LineEdit] = []

  init(_ snapshot: Snapshot, _ target: Language) {
    model = snapshot.model
    bytes = snapshot.tree.bytes
    self.target = target
    choice = NameChoice(target: target)
    wording = ValueWording(bytes, target)
  }

  mutating func run(_ lines: Range<Int>) {
    if lines.isEmpty { return }
    let starts = model.firstElementOfLine
    for at in Int(starts[lines.lowerBound])..<Int(starts[lines.upperBound]) {
      let element = model.elements[at]
      if element.textSpan.isEmpty { continue }
      switch element.state {
      case .stated: translate(Int32(truncatingIfNeeded: at), element)
      case .none: translateNone(element)
      case .unknown, .empty, .invalid: break
      }
    }
    for reference in model.references where lines.contains(Int(model.elements[Int(reference.owner)].line)) {
      translate(reference)
    }
  }

  private mutating func translate(_ own: Int32, _ element: Element) {
    var range = element.textSpan.range
    // The time of a week stands in its head.
    if element.keyword == .week && element.form == .entry { return }
    switch element.value {
    case .quantity, .duration, .workload: range = withoutRemark(element.textSpan, in: bytes).range
    default: break
    }
    switch element.value {
    case .text: break
    case .terms: translateTerms(range, element)
    case .quantity: translateQuantity(range, element)
    case .duration, .workload:
      replace(range, with: wording.translated(range, with: .amounts, .decimal), element)
    case .time:
      var end = range.upperBound
      // What it points at stays: a name, or words of the writer's own.
      if let time = model.time(own), !time.reference.isEmpty { end = Int(time.reference.start) }
      replace(range.lowerBound..<end, with: wording.translated(range.lowerBound..<end, with: .times), element)
    case .date: replace(range, with: wording.translated(range, with: .times), element)
    case .recurrence: replace(range, with: wording.translated(range, with: .recurrences), element)
    case .grouping: replace(range, with: wording.translated(range, with: .groupings, .decimal), element)
    case .score: replace(range, with: wording.translated(range, with: .joiners, .decimal), element)
    case .environments: translateEnvironments(range, element)
    case .references: translateReferences(own, range, element)
    case .principles: translatePrinciples(range, element)
    case .language: translateLanguage(range, element)
    case .yesNo: translateYesNo(range, element)
    }
  }

  // MARK: None, yes and no, languages

  private mutating func translateNone(_ element: Element) {
    let start = Int(element.textSpan.start)
    let range = start..<start + noneWord[target.other].utf8.count
    name(range, from: [noneWord], element)
  }

  private mutating func translateYesNo(_ range: Range<Int>, _ element: Element) {
    guard let keyword = element.keyword else { return }
    phrase.fold(bytes, range, limit: 12)
    if let term = index.term(in: .yesNo, phrase.letters, 0..<phrase.letters.count) {
      name(range, from: [term.row.names], element)
    } else {
      name(range, from: [keyword.row.names], element)
    }
  }

  /// The document is in the other language from now on.
  private mutating func translateLanguage(_ range: Range<Int>, _ element: Element) {
    var end = range.lowerBound
    while end < range.upperBound && bytes[end] != 0x20 { end += 1 }
    let word = range.lowerBound..<end
    phrase.fold(bytes, word, limit: 2)
    let isName = languageWords.contains { row in
      Language.allCases.contains { folded(row.names[$0]) == phrase.letters }
    }
    guard isName else {
      replace(word, with: Array(target.code.utf8), element)
      return
    }
    for row in languageWords where row.language == target {
      replace(word, with: Array(row.names[target].utf8), element)
    }
  }

  // MARK: Words of lists

  private mutating func translateTerms(_ range: Range<Int>, _ element: Element) {
    guard let keyword = element.keyword else { return }
    switch keyword.facts.value {
    case .terms(let set): translateList(range, element, isOpen: false) { $0.term(in: set, $1) }
    case .termsOrText(let set): translateList(range, element, isOpen: true) { $0.term(in: set, $1) }
    case .text, .names, .size, .percentage, .duration, .workload, .looseDuration, .time, .recurrence, .grouping,
      .environment, .references, .date, .principles, .language, .yesNo, .flag, .score, .counted:
      break
    }
  }

  private mutating func translateEnvironments(_ range: Range<Int>, _ element: Element) {
    translateList(range, element, isOpen: false) { index, letters in
      let entry = index.first(.environment, letters, 0..<letters.count)
      guard entry >= 0 else { return nil }
      let environment = index.environment(at: entry)
      return environmentWords.first { $0.environment == environment }?.names
    }
  }

  /// A word of a list, or several. Beside free text the words of an open list stay: they may be part of a sentence.
  private mutating func translateList(
    _ range: Range<Int>, _ element: Element, isOpen: Bool, _ find: (PhraseIndex, [UInt8]) -> Names?
  ) {
    phrase.fold(bytes, range, limit: 12)
    if let names = find(index, phrase.letters) {
      name(range, from: [names], element)
      return
    }
    var parts: [(range: Range<Int>, names: Names?)] = []
    var list = ListParts(bytes, range)
    while let part = list.next() {
      phrase.fold(bytes, part, limit: 12)
      parts.append((part, find(index, phrase.letters)))
    }
    if isOpen && parts.contains(where: { $0.names == nil }) { return }
    var behind = range.lowerBound
    for part in parts {
      join(behind..<part.range.lowerBound, element)
      if let names = part.names { name(part.range, from: [names], element) }
      behind = part.range.upperBound
    }
  }

  private mutating func translatePrinciples(_ range: Range<Int>, _ element: Element) {
    let names = principleWords.map { $0.names }
    var text = ValueText()
    text.read(bytes, range)
    if case .value = text.principleLetters() {
      join(range, element)
      return
    }
    if name(range, from: names, element) { return }
    var start = range.lowerBound
    while start < range.upperBound {
      var end = start
      while end < range.upperBound && bytes[end] != 0x2C { end += 1 }
      var first = start
      while first < end && bytes[first] == 0x20 { first += 1 }
      var last = end
      while last > first && bytes[last - 1] == 0x20 { last -= 1 }
      text.read(bytes, first..<last)
      if case .value = text.principleLetters() {
        join(first..<last, element)
      } else {
        name(first..<last, from: names, element)
      }
      start = end + 1
    }
  }

  // MARK: Numbers

  /// Behind the number of `48 first-year students` comes text; behind that of `48 in groups of 24` perhaps a grouping.
  private mutating func translateQuantity(_ range: Range<Int>, _ element: Element) {
    var end = range.upperBound
    if takesText(element.keyword) {
      let inWord: [UInt8] = [0x20, 0x69, 0x6E, 0x20]
      var position = range.lowerBound
      while position + inWord.count < range.upperBound {
        if bytes[position..<position + inWord.count].elementsEqual(inWord) { break }
        position += 1
      }
      if position + inWord.count < range.upperBound {
        end = position
        let rest = position + inWord.count..<range.upperBound
        var text = ValueText()
        text.read(bytes, rest)
        if case .value = text.grouping() {
          replace(rest, with: wording.translated(rest, with: .groupings, .decimal), element)
        }
      }
      while end > range.lowerBound && !(bytes[end - 1] >= 0x30 && bytes[end - 1] <= 0x39) { end -= 1 }
    }
    let number = range.lowerBound..<end
    replace(number, with: wording.translated(number, with: .amounts, .decimal), element)
  }

  private func takesText(_ keyword: Keyword?) -> Bool {
    switch keyword {
    case .students, .capacity, .weekCount, .runs: true
    default: false
    }
  }

  // MARK: References

  private mutating func translateReferences(_ own: Int32, _ range: Range<Int>, _ element: Element) {
    if element.form == .link { return }
    let references = model.references(own)
    guard let first = references.first else { return }
    // `[voor LU1]` reads as a moment, and is found to say what something is for.
    let lead = range.lowerBound..<Int(first.span.start)
    var end = lead.upperBound
    while end > lead.lowerBound && bytes[end - 1] == 0x20 { end -= 1 }
    if end > lead.lowerBound {
      if !name(lead.lowerBound..<end, from: [Keyword.forOutcomes.row.names], element) {
        replace(lead, with: wording.translated(lead, with: .times), element)
      }
    }
    var behind = lead.upperBound
    for reference in references {
      join(behind..<Int(reference.span.start), element)
      behind = Int(reference.span.end)
    }
  }

  /// `les 1` is no name of the writer's: it says what the block is called in the format.
  private mutating func translate(_ reference: Reference) {
    guard case .element(let target) = reference.target else { return }
    let block = model.elements[Int(target)]
    guard block.isNumbered, let keyword = block.keyword else { return }
    let range = reference.span.range
    guard let space = bytes[range].lastIndex(of: 0x20) else { return }
    name(range.lowerBound..<space, from: [keyword.row.names], model.elements[Int(reference.owner)])
  }

  // MARK: Writing down

  /// Puts a name in the place of one; false when it is none of these names, or stays.
  @discardableResult
  private mutating func name(_ range: Range<Int>, from lists: [Names], _ element: Element) -> Bool {
    phrase.fold(bytes, range, limit: 12)
    for names in lists {
      if let name = choice.value(of: names, written: phrase.letters, first: bytes[range.lowerBound]) {
        replace(range, with: name, element)
        return true
      }
    }
    return false
  }

  private mutating func join(_ range: Range<Int>, _ element: Element) {
    replace(range, with: wording.translated(range, with: .joiners), element)
  }

  private mutating func replace(_ range: Range<Int>, with replacement: [UInt8], _ element: Element) {
    if bytes[range].elementsEqual(replacement) { return }
    edits.append(
      LineEdit(
        line: Int(element.line), edit: TextEdit(Span(range.lowerBound, range.upperBound), replacement)))
  }
}

extension PhraseIndex {
  /// What the term of a list is called that a phrase names.
  fileprivate func term(in set: TermSet, _ letters: [UInt8]) -> Names? {
    term(in: set, letters, 0..<letters.count)?.row.names
  }
}
