import CourseModel
import CourseRules
import CourseSyntax
import SourceText
import Vocabulary

// What a line can begin with.

extension Completing {
  /// What stands behind the cursor in its line.
  enum Tail {
    case nothing
    /// The colon of the head: only words in front of it are wanted.
    case colon
    case text
  }

  func tail(behind position: Int) -> Tail {
    if let colon = line.colon, colon >= line.cursor { return .colon }
    return line.isRestBlank(position) ? .nothing : .text
  }

  func headCompletion(from start: Int) -> Completion {
    // What is longer is no head.
    if line.cursor - start > 400 { return Completion() }
    if let names = startOfRules(start) { return ruleCompletion(from: names, endsList: true) }
    switch line.place {
    case .rules: return ruleSettingCompletion(from: start)
    case .limits: return limitSettingCompletion(from: start)
    default: break
    }
    if line.cursor - start > 80 { return Completion() }
    let typed = typed(from: start)
    var list = ProposalList(language)
    var isOpen = typed.isEmpty
    if let place = line.place, let (keyword, rest) = finishedKeyword(from: start, place) {
      let behind = self.typed(from: rest)
      isOpen = behind.isEmpty
      offerKinds(of: keyword, from: rest, typed: behind, to: &list)
    }
    offerKeywords(typed, from: start, to: &list)
    if typed.isEmpty, let place = line.place, place == .top { offerTemplates(from: start, to: &list) }
    return list.completion(
      most: isOpen ? Self.most : Self.mostMatching, mayGrow: isOpen || typed.letters.count < 3)
  }

  // MARK: Keywords

  private func offerKeywords(_ typed: Typed, from start: Int, to list: inout ProposalList) {
    // Below what we do not know anything may stand; a list of everything helps nobody.
    if line.place == nil, typed.isEmpty { return }
    let range = EditRange(
      from: start, cursor: line.cursor, to: typed.isEmpty ? line.cursor : line.wordEnd([.keyword]))
    let tail = tail(behind: Int(range.replace.end))
    let stated = typed.isEmpty || line.place != nil ? statedOnce : []
    let isInHead = isBeforeBlocks
    for keyword in Keyword.allCases {
      let facts = keyword.facts
      guard line.place.map({ facts.places.contains($0) }) ?? (facts.places != .top && !keyword.isOfProject) else {
        continue
      }
      if line.place == .rules || line.place == .limits || keyword == .ruleSetting || keyword == .limitSetting {
        continue
      }
      let isStated = stated.contains(keyword)
      if isStated, typed.isEmpty { continue }
      let order = usualOrder(of: keyword, isInHead: isInHead)
      let names = Vocabularies.keywords[Int(keyword.rawValue)]
      list.offer(names, typed, order: order, isLast: isStated) { name, isOther in
        proposal(of: keyword, called: name, isOther: isOther, range, tail)
      }
    }
    offerHeadsWithKind(typed, range, tail, to: &list)
    if typed.letters.count > 1 { offerActivitiesByName(typed, range, tail, to: &list) }
    if typed.isEmpty { offerFittingActivities(range, tail, to: &list) }
  }

  private func proposal(
    of keyword: Keyword, called name: KnownName, isOther: Bool, _ range: EditRange, _ tail: Tail
  ) -> CompletionProposal {
    let row = keyword.row
    let written = isOther ? language.other : language
    var note = Bilingual(nl: "", en: "")
    let usual = row.names.canonical(language)
    // A synonym says what it stands for, a usual name what it is called in the other language.
    let other = usual == name.text ? row.names.canonical(language.other) : usual
    if other != name.text { note = Bilingual(nl: other, en: other) }
    return CompletionProposal(
      name.text, proposalKind(of: keyword), entryText(of: keyword, called: name.text, in: written, tail), range,
      note: note, detail: firstSentence(of: row.means), topic: .keyword(keyword))
  }

  private func proposalKind(of keyword: Keyword) -> CompletionProposal.Kind {
    switch keyword.facts.role {
    case .document: line.place == .top ? .document : .property
    case .block: .block
    case .activity: .activity
    case .property: .property
    case .definition: .definition
    }
  }

  /// Words that say keyword and kind at once: `nulmeting`.
  private func offerHeadsWithKind(
    _ typed: Typed, _ range: EditRange, _ tail: Tail, to list: inout ProposalList
  ) {
    if typed.isEmpty { return }
    for head in headsWithKind where line.place.map({ head.keyword.facts.places.contains($0) }) ?? false {
      let names = KnownNames(
        nl: head.names.all(.dutch).map { KnownName(String($0)) },
        en: head.names.all(.english).map { KnownName(String($0)) })
      list.offer(names, typed, order: 1400) { name, _ in
        CompletionProposal(
          name.text, .block, ended(name.text, [.prompt(titlePrompt[language])], tail), range,
          detail: firstSentence(of: head.keyword.row.means), topic: .keyword(head.keyword))
      }
    }
  }

  /// What the parent states already and may state once only.
  private var statedOnce: Set<Keyword> {
    var result: Set<Keyword> = []
    model.forEachChild(of: line.parent < 0 ? -1 : line.parent) { child in
      let element = model.elements[Int(child)]
      guard let keyword = element.keyword, Int(element.line) != line.line, element.form != .item else { return }
      let facts = keyword.facts
      let isOnce = facts.role == .property && !facts.repeats || facts.role == .document && !facts.repeats
      if isOnce { result.insert(keyword) }
    }
    if line.parentLine < 0, snapshot.role == .project {
      for element in model.elements where element.parent < 0 && Int(element.line) != line.line {
        if let keyword = element.keyword, !keyword.facts.repeats, keyword.facts.role == .property {
          result.insert(keyword)
        }
      }
    }
    return result
  }

  /// The cursor stands among the properties of the document, in front of its first block.
  private var isBeforeBlocks: Bool {
    guard line.parent >= 0, line.parent == model.document else { return false }
    var isBefore = true
    model.forEachChild(of: line.parent) { child in
      let element = model.elements[Int(child)]
      guard isBefore, Int(element.line) < line.line, let keyword = element.keyword else { return }
      switch keyword.facts.role {
      case .block, .activity: isBefore = false
      case .document, .property, .definition: break
      }
    }
    return isBefore
  }

  /// The keyword that stands finished in front of the cursor, and where what follows it begins.
  private func finishedKeyword(from start: Int, _ place: Place) -> (keyword: Keyword, rest: Int)? {
    var phrase = FoldedPhrase()
    phrase.fold(bytes, start..<line.cursor, limit: 6)
    let index = PhraseIndex.shared
    var count = phrase.words.count
    while count > 0 {
      let end = Int(phrase.words[count - 1].sourceEnd)
      if whiteLength(bytes, end, line.cursor) > 0 {
        let letters = phrase.letters(ofWords: 0, count)
        var entry = index.first(.keyword, phrase.letters, letters)
        while entry >= 0 {
          if let keyword = index.keyword(at: entry), keyword.facts.places.contains(place) {
            return (keyword, line.skippingSpaces(end))
          }
          entry = index.next(after: entry, phrase.letters, letters)
        }
      }
      count -= 1
    }
    return nil
  }

  // MARK: Kinds, numbers and IDs behind the keyword

  private func offerKinds(of keyword: Keyword, from start: Int, typed: Typed, to list: inout ProposalList) {
    let end = line.wordEnd([.activityKind, .termKind, .environmentKind, .unknownKind, .number, .identifier])
    let range = EditRange(from: start, cursor: line.cursor, to: end)
    let tail = tail(behind: end)
    switch keyword {
    case .sync, .async:
      offerKindsOfActivity(isSync: keyword == .sync, typed, range, tail, to: &list)
      return
    case .week:
      let number = String(nextWeek)
      offerName(number, of: keyword, typed, range, tail, to: &list)
      return
    default: break
    }
    if let set = keyword.facts.kinds {
      offerTerms(of: set, typed, range, order: 0, to: &list) { kind in
        guard case .nothing = tail, let next = nextName(of: keyword) else {
          return ended(kind, afterKind(of: keyword), tail)
        }
        return Snippet([.text(kind + " "), .value(next), .text(": ")] + afterKind(of: keyword))
      }
    }
    // Behind a kind the ID begins anew.
    var nameStart = start
    if let kindEnd = finishedKind(of: keyword, from: start) { nameStart = kindEnd }
    let nameRange = EditRange(from: nameStart, cursor: line.cursor, to: end)
    let nameTyped = self.typed(from: nameStart)
    if let name = nextName(of: keyword) { offerName(name, of: keyword, nameTyped, nameRange, tail, to: &list) }
  }

  func offerName(
    _ name: String, of keyword: Keyword, _ typed: Typed, _ range: EditRange, _ tail: Tail, to list: inout ProposalList
  ) {
    guard typed.begins(folded(name)) else { return }
    let isID = name.utf8.contains { !isDigit($0) }
    let names = keyword.row.names
    let detail =
      isID
      ? Bilingual(nl: "De eerstvolgende vrije ID.", en: "The next free ID.")
      : Bilingual(
        nl: "Het eerstvolgende nummer voor '\(names.canonical(.dutch))'.",
        en: "The next number for '\(names.canonical(.english))'.")
    list.add(
      CompletionProposal(
        name, .value, ended(name, [.prompt(prompt(for: keyword)[language])], tail), range, detail: detail,
        topic: .keyword(keyword)), rank: 0, order: 1000)
  }

  /// Behind the kind of a keyword, where a whole one stands in front of the cursor.
  private func finishedKind(of keyword: Keyword, from start: Int) -> Int? {
    guard let set = keyword.facts.kinds else { return nil }
    var phrase = FoldedPhrase()
    phrase.fold(bytes, start..<line.cursor, limit: 6)
    var count = phrase.words.count
    while count > 0 {
      let end = Int(phrase.words[count - 1].sourceEnd)
      if whiteLength(bytes, end, line.cursor) > 0 {
        let letters = phrase.letters(ofWords: 0, count)
        let isKind =
          set == .environment
          ? PhraseIndex.shared.first(.environment, phrase.letters, letters) >= 0
          : PhraseIndex.shared.term(in: set, phrase.letters, letters) != nil
        if isKind { return line.skippingSpaces(end) }
      }
      count -= 1
    }
    return nil
  }

  private func afterKind(of keyword: Keyword) -> [Snippet.Piece] { [.prompt(prompt(for: keyword)[language])] }

  // MARK: Whole plans to begin with

  private func offerTemplates(from start: Int, to list: inout ProposalList) {
    guard line.tree.documentLine < 0, model.elements.isEmpty else { return }
    let range = EditRange(from: start, cursor: line.cursor, to: line.cursor)
    for (at, proposal) in templateProposals(range).enumerated() { list.add(proposal, rank: 0, order: 500 + at) }
  }
}

/// The first sentence of an explanation: what fits on one line.
func firstSentence(of text: Bilingual<String>) -> Bilingual<String> {
  text.map { text in
    let bytes = Array(text.utf8)
    for at in bytes.indices.dropLast() where bytes[at] == 0x2E && bytes[at + 1] == 0x20 {
      return String(decoding: bytes[...at], as: UTF8.self)
    }
    return text
  }
}
