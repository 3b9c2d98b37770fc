import CourseModel
import CourseSyntax
import SourceText
import Vocabulary

// Between the brackets at the end of a line.

extension Completing {
  func detailCompletion(from pieceStart: Int) -> Completion {
    let own = line.tree.lines[line.line]
    guard let place = own.opens else { return Completion() }
    let start = line.skippingSpaces(pieceStart)
    let space = needsSpace(pieceStart, start) ? " " : ""
    let end = line.wordEnd([.detailValue, .unknownDetail])
    let typed = typed(from: start)
    let stated = statedInDetails
    var list = ProposalList(language)
    if let (keyword, rest) = namedDetail(start, place) {
      let valueStart = line.skippingSpaces(rest)
      let gap = valueStart == rest && bytes[rest - 1] == 0x3A ? " " : ""
      let part = isList(keyword.facts.value) ? startOfPart(valueStart) : valueStart
      let range = EditRange(from: part, cursor: line.cursor, to: end)
      offerValues(
        of: keyword, self.typed(from: part), range, space: part == valueStart ? gap : "", isDetail: false, to: &list)
      // A colon leaves no doubt.
      if bytes[rest - 1] == 0x3A { return list.completion(most: Self.mostMatching, mayGrow: startsWithDigit(part)) }
    }
    let range = EditRange(from: start, cursor: line.cursor, to: end)
    let principal = own.keyword.flatMap { mainDetail(of: $0) }
    offerUnknown(of: own.keyword, typed, range, space, stated, to: &list)
    for (at, keyword) in Keyword.bareKeywords(at: place).enumerated() {
      let isStated = stated.contains(keyword)
      if isStated, typed.isEmpty { continue }
      // Said seldom, and easily found by its number.
      if typed.isEmpty, place == .activity, keyword == .within || keyword == .pages || keyword == .words { continue }
      // Where much can be said, what is said by a word of few lists comes behind what is asked for by name.
      let isLate = at > 6 && Keyword.bareKeywords(at: place).count > 8
      offerBare(
        keyword, at: place, typed, range, space: space,
        order: keyword == principal && keyword != .duration ? 0 : (isLate ? 20_000 : 100) + at * 50, isLast: isStated,
        to: &list)
    }
    for keyword in Keyword.allCases where keyword.mayNameDetail(at: place) {
      if stated.contains(keyword), typed.isEmpty { continue }
      offerName(of: keyword, typed, range, space, isLast: stated.contains(keyword), to: &list)
    }
    return list.completion(
      most: typed.isEmpty ? Self.most : Self.mostMatching, mayGrow: typed.letters.count < 3 || startsWithDigit(start))
  }

  /// Right behind a comma a space is missing.
  private func needsSpace(_ pieceStart: Int, _ start: Int) -> Bool {
    start == pieceStart && start == line.cursor && pieceStart > 0 && bytes[pieceStart - 1] == 0x2C
  }

  func startsWithDigit(_ start: Int) -> Bool { start < line.cursor && isDigit(bytes[start]) }

  /// What the element states in another detail, or on a line of its own; what may be stated again does not count.
  private var statedInDetails: Set<Keyword> {
    var result: Set<Keyword> = []
    let element = model.firstElementOfLine[line.line]
    guard element < model.firstElementOfLine[line.line + 1] else { return result }
    model.forEachChild(of: element) { child in
      let found = model.elements[Int(child)]
      guard let keyword = found.keyword, !keyword.facts.repeats, found.form != .item else { return }
      let span = found.textSpan.isEmpty ? found.keywordSpan : found.textSpan.joined(with: found.keywordSpan)
      if Int(span.start) <= line.cursor, line.cursor <= Int(span.end) { return }
      result.insert(keyword)
    }
    return result
  }

  /// The name of a property that stands finished in front of the cursor, and the place behind it and its colon.
  private func namedDetail(_ start: Int, _ place: Place) -> (keyword: Keyword, rest: Int)? {
    var nameEnd = start
    while nameEnd < line.cursor, bytes[nameEnd] != 0x3A { nameEnd += 1 }
    let hasColon = nameEnd < line.cursor
    var phrase = FoldedPhrase()
    phrase.fold(bytes, start..<nameEnd, limit: 6)
    var count = phrase.words.count
    if hasColon, phrase.overflowed { return nil }
    while count > 0 {
      let end = Int(phrase.words[count - 1].sourceEnd)
      if hasColon || whiteLength(bytes, end, line.cursor) > 0 {
        let letters = phrase.letters(ofWords: 0, count)
        var entry = PhraseIndex.shared.first(.keyword, phrase.letters, letters)
        while entry >= 0 {
          if let keyword = PhraseIndex.shared.keyword(at: entry), keyword.mayNameDetail(at: place) {
            return (keyword, hasColon ? nameEnd + 1 : end)
          }
          entry = PhraseIndex.shared.next(after: entry, phrase.letters, letters)
        }
      }
      if hasColon { return nil }
      count -= 1
    }
    return nil
  }

  /// What the brackets of an entry are mostly for.
  private func mainDetail(of owner: Keyword) -> Keyword? {
    switch owner.facts.principal {
    case .none: nil
    case .duration: .duration
    case .time: .when
    case .weight: .weight
    }
  }

  /// `?` for what is not known yet.
  private func offerUnknown(
    of owner: Keyword?, _ typed: Typed, _ range: EditRange, _ space: String, _ stated: Set<Keyword>,
    to list: inout ProposalList
  ) {
    guard typed.isEmpty, let keyword = owner.flatMap({ mainDetail(of: $0) }) else { return }
    if stated.contains(keyword) { return }
    let names = keyword.row.names
    let detail = Bilingual(
      nl: "\(names.canonical(.dutch)): dat weten we nog niet", en: "\(names.canonical(.english)): not known yet")
    list.add(
      CompletionProposal(
        "?", .value, Snippet("?").preceded(by: space), range, detail: detail, topic: .keyword(keyword)),
      rank: 0, order: 230)
  }

  /// The values of a property that need no name in front of them.
  private func offerBare(
    _ keyword: Keyword, at place: Place, _ typed: Typed, _ range: EditRange, space: String, order: Int, isLast: Bool,
    to list: inout ProposalList
  ) {
    switch keyword.facts.value {
    case .terms(let set), .termsOrText(let set):
      // One word can't mean two properties: it is that of the list's first.
      guard Keyword.bareKeyword(at: place, terms: set) == keyword else { return }
      let isCrowded = typed.isEmpty && Keyword.bareKeywords(at: place).count > 8
      offerTerms(
        of: set, typed, range, order: order, isLast: isLast, most: isCrowded ? 3 : .max, note: keyword.row.names,
        to: &list
      ) {
        Snippet($0).preceded(by: space)
      }
    case .flag, .yesNo:
      list.offer(Vocabularies.keywords[Int(keyword.rawValue)], typed, order: order, isLast: isLast) { name, _ in
        CompletionProposal(
          name.text, .property, Snippet(name.text).preceded(by: space), range,
          detail: firstSentence(of: keyword.row.means), topic: .keyword(keyword))
      }
    case .text, .names, .size, .percentage, .duration, .workload, .looseDuration, .time, .recurrence, .grouping,
      .environment, .references, .date, .principles, .language, .score, .counted:
      offerValues(of: keyword, typed, range, space: space, isDetail: true, order: order, isLast: isLast, to: &list)
    }
  }

  /// `tool: …`
  private func offerName(
    of keyword: Keyword, _ typed: Typed, _ range: EditRange, _ space: String, isLast: Bool, to list: inout ProposalList
  ) {
    let facts = keyword.facts
    // Its values stand in the list already.
    if facts.bare, typed.isEmpty || facts.value == .flag || facts.value == .yesNo { return }
    // An assessment has its weight first, and then its deadline.
    let isSecond = keyword == .due && line.tree.lines[line.line].opens == .assessment
    let order = isSecond ? 50 : usualOrderInDetails(of: keyword)
    list.offer(Vocabularies.keywords[Int(keyword.rawValue)], typed, order: order, isLast: isLast) { name, isOther in
      let usual = keyword.row.names.canonical(isOther ? language : language.other)
      return CompletionProposal(
        name.text, .property, Snippet(name.text + ": ").preceded(by: space), range,
        note: usual == name.text ? Bilingual(nl: "", en: "") : Bilingual(nl: usual, en: usual),
        detail: firstSentence(of: keyword.row.means), topic: .keyword(keyword))
    }
  }
}
