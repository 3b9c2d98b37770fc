import CourseModel
import CourseRules
import CourseSyntax
import Reports
import SourceText
import Vocabulary

// What can stand behind a colon.

extension Completing {
  /// Behind the head of a line, or the mark of an item.
  func valueCompletion(from bodyStart: Int) -> Completion {
    let own = line.tree.lines[line.line]
    guard let keyword = own.keyword else { return Completion() }
    let start = line.skippingSpaces(bodyStart)
    let gap = start == bodyStart ? " " : ""
    let facts = keyword.facts
    if own.kind == .item {
      switch facts.value {
      // Items of other lists are the writer's own words.
      case .names, .principles, .termsOrText: break
      case .text, .terms, .size, .percentage, .duration, .workload, .looseDuration, .time, .recurrence, .grouping,
        .environment, .references, .date, .language, .yesNo, .flag, .score, .counted:
        return itemNameCompletion(of: keyword, from: start)
      }
    }
    var list = ProposalList(language)
    switch facts.role {
    case .block, .activity: return Completion()
    case .document:
      if Int(line.tree.documentLine) == line.line { return Completion() }
      offerFiles(FileReference.document(namedBehind: keyword), from: start, gap, to: &list)
      return list.completion(most: Self.mostMatching, mayGrow: true)
    case .property, .definition: break
    }
    let part = isList(facts.value) ? startOfPart(start) : start
    let typed = typed(from: part)
    let range = EditRange(from: part, cursor: line.cursor, to: valueEnd(part, keyword))
    offerValues(of: keyword, typed, range, space: part == start ? gap : "", isDetail: false, to: &list)
    if own.kind == .entry, part == start, !isFreeText(keyword) { offerAbsence(typed, range, gap, to: &list) }
    return list.completion(most: Self.mostMatching, mayGrow: typed.letters.isEmpty || startsWithDigit(part))
  }

  /// The ID in front of the text of an item: `- LO3: …`.
  private func itemNameCompletion(of keyword: Keyword, from start: Int) -> Completion {
    guard keyword.facts.role == .definition, line.colon == nil, line.isRestBlank(line.cursor),
      let name = nextName(of: keyword)
    else { return Completion() }
    let range = EditRange(from: start, cursor: line.cursor, to: line.cursor)
    var list = ProposalList(language)
    offerName(name, of: keyword, typed(from: start), range, .nothing, to: &list)
    return list.completion(most: 1, mayGrow: false)
  }

  /// Whether a value can hold several, parted by commas.
  func isList(_ value: ValueKind) -> Bool {
    switch value {
    case .names, .terms, .termsOrText, .references, .environment, .principles: true
    case .text, .size, .percentage, .duration, .workload, .looseDuration, .time, .recurrence, .grouping, .date,
      .language, .yesNo, .flag, .score, .counted:
      false
    }
  }

  /// The start of the last part of a list in front of the cursor.
  func startOfPart(_ start: Int) -> Int {
    var part = start
    var word = start
    var position = start
    while position < line.cursor {
      if bytes[position] == 0x2C {
        part = position + 1
        word = part
      } else if whiteLength(bytes, position, line.cursor) > 0 {
        if isJoiner(word, position) { part = position }
        word = position + whiteLength(bytes, position, line.cursor)
      }
      position += 1
    }
    return line.skippingSpaces(part)
  }

  /// `and`, `en`
  private func isJoiner(_ start: Int, _ end: Int) -> Bool {
    let word = folded(String(decoding: bytes[Swift.min(start, end)..<end], as: UTF8.self))
    return joiningWords.contains { names in
      Language.allCases.contains { word.elementsEqual(names.canonical($0).utf8) }
    }
  }

  /// The end of the value in which the cursor stands: all of it where it is a word that we know.
  private func valueEnd(_ start: Int, _ keyword: Keyword) -> Int {
    let wordEnd = line.wordEnd([])
    var end = wordEnd
    while end < line.end, bytes[end] != 0x2C, bytes[end] != 0x5B, bytes[end] != 0x2D || end == 0 { end += 1 }
    while end > wordEnd, whiteLength(bytes, end - 1, end) > 0 { end -= 1 }
    guard end > wordEnd, start < line.cursor else { return wordEnd }
    let letters = folded(String(decoding: bytes[start..<end], as: UTF8.self))
    switch keyword.facts.value {
    case .terms(let set), .termsOrText(let set):
      return PhraseIndex.shared.term(in: set, letters, 0..<letters.count) == nil ? wordEnd : end
    case .environment: return PhraseIndex.shared.first(.environment, letters, 0..<letters.count) < 0 ? wordEnd : end
    case .text, .names, .size, .percentage, .duration, .workload, .looseDuration, .time, .recurrence, .grouping,
      .references, .date, .principles, .language, .yesNo, .flag, .score, .counted:
      return wordEnd
    }
  }

  /// `?` and `geen`: said to be unknown, and said to be left out.
  private func offerAbsence(_ typed: Typed, _ range: EditRange, _ gap: String, to list: inout ProposalList) {
    if typed.isEmpty {
      let detail = Bilingual(nl: "Dat weten we nog niet.", en: "Not known yet.")
      list.add(
        CompletionProposal("?", .value, Snippet("?").preceded(by: gap), range, detail: detail), rank: 30, order: 0)
    }
    let none = noneWord.canonical(language)
    guard typed.begins(folded(none)) else { return }
    let detail = Bilingual(nl: "Bewust weggelaten, met de reden erachter.", en: "Left out on purpose, with the reason.")
    let reason = Bilingual(nl: "reden", en: "reason")[language]
    list.add(
      CompletionProposal(
        none, .value, Snippet([.text(none + ", "), .prompt(reason)]).preceded(by: gap), range, detail: detail),
      rank: 30, order: 1)
  }

  private func isFreeText(_ keyword: Keyword) -> Bool {
    switch keyword.facts.value {
    case .text, .flag, .language: true
    case .names, .terms, .termsOrText, .size, .percentage, .duration, .workload, .looseDuration, .time, .recurrence,
      .grouping, .environment, .references, .date, .principles, .yesNo, .score, .counted:
      false
    }
  }

  // MARK: By the kind of value

  func offerValues(
    of keyword: Keyword, _ typed: Typed, _ range: EditRange, space: String, isDetail: Bool, order: Int = 0,
    isLast: Bool = false, to list: inout ProposalList
  ) {
    switch keyword.facts.value {
    case .terms(let set), .termsOrText(let set):
      if set == .environment {
        offerEnvironments(typed, range, order: order, isLast: isLast, to: &list) { Snippet($0).preceded(by: space) }
      } else {
        offerTerms(of: set, typed, range, order: order, isLast: isLast, to: &list) {
          Snippet($0).preceded(by: space)
        }
      }
    case .yesNo:
      offerTerms(of: .yesNo, typed, range, order: order, isLast: isLast, to: &list) { Snippet($0).preceded(by: space) }
    case .environment:
      offerEnvironments(typed, range, order: order, isLast: isLast, to: &list) { Snippet($0).preceded(by: space) }
    case .principles: offerPrinciples(typed, range, space, order: order, to: &list)
    case .language:
      for (at, known) in Language.allCases.enumerated() {
        guard typed.rank(of: folded(known.code)) != nil else { continue }
        let name = languageWords.first { $0.language == known }?.names
        let note = Bilingual(nl: name?.nl ?? "", en: name?.en ?? "")
        list.add(
          CompletionProposal(known.code, .term, Snippet(known.code).preceded(by: space), range, detail: note),
          rank: 0, order: order + at)
      }
    case .names: offerNamesInUse(of: keyword, typed, range, space, order: order, to: &list)
    case .references: offerReferences(for: keyword, typed, range, space, order: order, to: &list)
    case .time:
      offerWeeks(typed, range, space, isDetail: isDetail, order: keyword == .start ? order + 20 : order, to: &list)
      let examplesOrder = isDetail || keyword == .start ? order : order + 100
      offerExamples(
        of: keyword, typed, range, space, isDetail: isDetail, order: examplesOrder, isLast: isLast, to: &list)
    case .size, .percentage, .duration, .workload, .looseDuration, .recurrence, .grouping, .counted:
      offerAmounts(of: keyword, range, space, order: order, to: &list)
      offerExamples(of: keyword, typed, range, space, isDetail: isDetail, order: order, isLast: isLast, to: &list)
    case .text: offerKnownTexts(for: keyword, typed, range, space, order: order, to: &list)
    case .date, .flag, .score: break
    }
  }

  /// The words of a closed list.
  func offerTerms(
    of set: TermSet, _ typed: Typed, _ range: EditRange, order: Int, isLast: Bool = false, most: Int = .max,
    note: Names? = nil,
    to list: inout ProposalList, text: (String) -> Snippet
  ) {
    if set == .environment {
      return offerEnvironments(typed, range, order: order, isLast: isLast, to: &list, text: text)
    }
    let beside = note.map { Bilingual(nl: $0.canonical(.dutch), en: $0.canonical(.english)) }
    for (at, term) in Vocabularies.termsOfSet[Int(set.rawValue)].prefix(most).enumerated() {
      list.offer(Vocabularies.terms[Int(term.rawValue)], typed, order: order + at, isLast: isLast) { name, _ in
        CompletionProposal(
          name.text, .term, text(name.text), range, note: beside ?? Bilingual(nl: "", en: ""),
          detail: firstSentence(of: term.row.means), topic: .term(term))
      }
    }
  }

  func offerEnvironments(
    _ typed: Typed, _ range: EditRange, order: Int, isLast: Bool = false, to list: inout ProposalList,
    text: (String) -> Snippet
  ) {
    let note = Keyword.environment.row.names
    for (at, names) in Vocabularies.environments.enumerated() {
      list.offer(names, typed, order: order + at, isLast: isLast) { name, _ in
        CompletionProposal(
          name.text, .term, text(name.text), range,
          note: Bilingual(nl: note.canonical(.dutch), en: note.canonical(.english)),
          detail: environmentMeaning(environmentWords[at].environment), topic: .environment(at))
      }
    }
  }

  /// The letters, found by their names too.
  private func offerPrinciples(
    _ typed: Typed, _ range: EditRange, _ space: String, order: Int, to list: inout ProposalList
  ) {
    for (at, word) in principleWords.enumerated() {
      let letter = String(decoding: [UInt8(0x41 + at)], as: UTF8.self)
      let name = word.names.canonical(language)
      guard let rank = typed.begins(folded(letter)) ? 0 : typed.rank(of: folded(name)) else { continue }
      var proposal = CompletionProposal(
        letter, .term, Snippet(letter).preceded(by: space), range,
        note: Bilingual(nl: word.names.canonical(.dutch), en: word.names.canonical(.english)), detail: word.means,
        topic: .principle(at))
      proposal.filter = typed.isEmpty || typed.begins(folded(letter)) ? nil : name
      list.add(proposal, rank: rank, order: order + at)
    }
  }

  /// Values as the reference shows them, with their numbers to fill in.
  private func offerExamples(
    of keyword: Keyword, _ typed: Typed, _ range: EditRange, _ space: String, isDetail: Bool, order: Int,
    isLast: Bool, to list: inout ProposalList
  ) {
    let value = keyword.facts.value
    let examples = samples(of: keyword)
    let names = keyword.row.names
    // Beside other kinds of values the first will do.
    let most = isDetail && typed.isEmpty && (value == .time || value == .recurrence) ? 3 : .max
    for (at, example) in examples.prefix(most).enumerated() {
      guard let rank = typed.rank(of: folded(example)) else { continue }
      list.add(
        CompletionProposal(
          example, .value, Snippet(example: example).preceded(by: space), range,
          note: Bilingual(nl: names.canonical(.dutch), en: names.canonical(.english)),
          detail: meaning(of: at, of: value) ?? firstSentence(of: value.description.means), topic: .keyword(keyword)),
        rank: (isLast ? 16 : 0) + rank * 2, order: order + at)
    }
  }

  /// A number that is being typed, with the units it can have.
  private func offerAmounts(
    of keyword: Keyword, _ range: EditRange, _ space: String, order: Int, to list: inout ProposalList
  ) {
    let start = Int(range.insert.start)
    guard startsWithDigit(start) else { return }
    var end = start
    while end < line.cursor, isDigit(bytes[end]) || bytes[end] == 0x2D || bytes[end] == 0x2C || bytes[end] == 0x2E {
      end += 1
    }
    let number = String(decoding: bytes[start..<end], as: UTF8.self)
    let rest = typed(from: line.skippingSpaces(end))
    for (at, unit) in units(of: keyword.facts.value).enumerated() where rest.begins(folded(unit)) || rest.isEmpty {
      let text = unit == "%" ? number + unit : number + " " + unit
      let names = keyword.row.names
      list.add(
        CompletionProposal(
          text, .value, Snippet(text).preceded(by: space), range,
          note: Bilingual(nl: names.canonical(.dutch), en: names.canonical(.english)), topic: .keyword(keyword)),
        rank: 0, order: order + at)
    }
  }

  private func units(of value: ValueKind) -> [String] {
    let hour = Bilingual(nl: "uur", en: "h")[language]
    switch value {
    case .duration: return ["min", hour]
    case .workload: return ["EC", hour, Bilingual(nl: "uur per week", en: "h per week")[language]]
    case .percentage: return ["%"]
    case .looseDuration: return [Bilingual(nl: "dagen", en: "days")[language], hour]
    case .recurrence: return [Bilingual(nl: "keer", en: "times")[language]]
    case .counted(let unit): return [unit.names.canonical(language)]
    case .text, .names, .terms, .termsOrText, .size, .time, .grouping, .environment, .references, .date, .principles,
      .language, .yesNo, .flag, .score:
      return []
    }
  }

  /// The weeks of this plan, with what they are about.
  private func offerWeeks(
    _ typed: Typed, _ range: EditRange, _ space: String, isDetail: Bool, order: Int, to list: inout ProposalList
  ) {
    if isDetail, typed.isEmpty { return }
    let word = Keyword.week.row.names.canonical(language)
    var count = 0
    for at in model.elements.indices where model.elements[at].keyword == .week {
      let element = model.elements[at]
      guard element.form == .entry, element.isNumbered, count < 60 else { continue }
      let label = word + " " + snapshot.text(element.nameSpan)
      guard let rank = typed.rank(of: folded(label)) else { continue }
      count += 1
      let title = snapshot.title(Int32(truncatingIfNeeded: at))
      list.add(
        CompletionProposal(
          label, .value, Snippet(label).preceded(by: space), range, detail: Bilingual(nl: title, en: title)),
        rank: rank * 2, order: order + count)
    }
  }
}
