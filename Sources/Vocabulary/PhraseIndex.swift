/// What a phrase of the vocabulary stands for.
package enum PhraseMeaning: Equatable, Sendable {
  case keyword(Keyword)
  case activity(ActivityKind)
  case term(Term)
  /// A one-word head that says keyword and kind at once, such as `nulmeting`.
  case headWithKind(Keyword, Term)
  case environment(Environments)
}

/// In which table a phrase is looked up.
package enum PhraseSpace: UInt8, Sendable {
  case keyword
  case activity
  case term
  case headWithKind
  case environment
  /// What a student shows, by level.
  case verb
  /// What happens in a head, where nobody can see it.
  case vagueVerb
  /// What stands in front of the verb of an outcome.
  case outcomeOpening
}

/// Every phrase of the vocabulary, found by its folded letters.
///
/// An open hash table over one pool of letters. It is worked out when the project is made, not when the program starts: see
/// `PhraseTable`. Phrases that mean several things have several entries, in the order of the tables.
package struct PhraseIndex: Sendable {
  package static let shared = PhraseIndex()

  private init() {}

  /// The first entry for a phrase, or -1.
  package func first(_ space: PhraseSpace, _ letters: [UInt8], _ range: Range<Int>) -> Int32 {
    if range.isEmpty { return -1 }
    let slot = PhraseTable.slot(PhraseTable.hash(letters, range, space))
    let start = PhraseTable.start(slot)
    return find(from: start, to: PhraseTable.start(slot + 1), space, letters, range)
  }

  /// The next entry for the same phrase, or -1.
  package func next(after index: Int32, _ letters: [UInt8], _ range: Range<Int>) -> Int32 {
    let entry = PhraseEntry(phraseEntries[Int(index)])
    if entry.isLastInSlot { return -1 }
    let slot = PhraseTable.slot(PhraseTable.hash(letters, range, entry.space))
    return find(from: Int(index) + 1, to: PhraseTable.start(slot + 1), entry.space, letters, range)
  }

  private func find(
    from start: Int, to end: Int, _ space: PhraseSpace, _ letters: [UInt8], _ range: Range<Int>
  ) -> Int32 {
    var index = start
    while index < end {
      let entry = PhraseEntry(phraseEntries[index])
      if entry.count == range.count, entry.space == space, equal(entry, letters, range.lowerBound) {
        return Int32(truncatingIfNeeded: index)
      }
      index += 1
    }
    return -1
  }

  @inline(__always)
  private func equal(_ entry: PhraseEntry, _ letters: [UInt8], _ start: Int) -> Bool {
    let pool = unsafe phraseLetters.utf8Start + entry.letters
    for offset in 0..<entry.count where unsafe pool[offset] != letters[start + offset] { return false }
    return true
  }

  package func keyword(at index: Int32) -> Keyword? { Keyword(rawValue: identifier(at: index)) }

  package func activity(at index: Int32) -> ActivityKind? { ActivityKind(rawValue: identifier(at: index)) }

  package func term(at index: Int32) -> Term? { Term(rawValue: identifier(at: index)) }

  package func termOfHead(at index: Int32) -> Term? { Term(rawValue: PhraseEntry(phraseEntries[Int(index)]).extra) }

  package func environment(at index: Int32) -> Environments {
    Environments(rawValue: UInt8(truncatingIfNeeded: identifier(at: index)))
  }

  func level(at index: Int32) -> BloomLevel? { BloomLevel(rawValue: UInt8(truncatingIfNeeded: identifier(at: index))) }

  private func identifier(at index: Int32) -> UInt16 { PhraseEntry(phraseEntries[Int(index)]).identifier }

  package func isWord(at index: Int32, of language: Language) -> Bool {
    let entry = PhraseEntry(phraseEntries[Int(index)])
    switch language {
    case .dutch: return entry.isDutch
    case .english: return entry.isEnglish
    }
  }

  /// The term of a list that a phrase names.
  package func term(in set: TermSet, _ letters: [UInt8], _ range: Range<Int>) -> Term? {
    var index = first(.term, letters, range)
    while index >= 0 {
      if let term = term(at: index), termSets[Int(term.rawValue)] == set { return term }
      index = next(after: index, letters, range)
    }
    return nil
  }

  /// Every phrase of a document with what it means; for tests, completion and suggestions.
  package func all(_ visit: (_ letters: ArraySlice<UInt8>, _ meaning: PhraseMeaning, _ language: Language) -> Void) {
    for number in phraseEntries {
      let entry = PhraseEntry(number)
      let letters = Self.pool[entry.letters..<entry.letters + entry.count]
      let meaning: PhraseMeaning?
      switch entry.space {
      case .keyword: meaning = Keyword(rawValue: entry.identifier).map { .keyword($0) }
      case .activity: meaning = ActivityKind(rawValue: entry.identifier).map { .activity($0) }
      case .term: meaning = Term(rawValue: entry.identifier).map { .term($0) }
      case .headWithKind:
        if let keyword = Keyword(rawValue: entry.identifier), let term = Term(rawValue: entry.extra) {
          meaning = .headWithKind(keyword, term)
        } else {
          meaning = nil
        }
      case .environment:
        meaning = .environment(Environments(rawValue: UInt8(truncatingIfNeeded: entry.identifier)))
      case .verb, .vagueVerb, .outcomeOpening: meaning = nil
      }
      guard let meaning else { continue }
      if entry.isDutch { visit(letters, meaning, .dutch) }
      if entry.isEnglish { visit(letters, meaning, .english) }
    }
  }

  /// The letters of all phrases behind each other, for whoever wants more than to compare them.
  private static let pool: [UInt8] = unsafe Array(
    UnsafeBufferPointer(start: phraseLetters.utf8Start, count: phraseLetters.utf8CodeUnitCount))
}

/// The list of each term, by raw value: asked for every detail, so kept apart from the rows.
package let termSets: [TermSet] = Term.allCases.map { $0.row.set }
