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
}

/// Every phrase of the vocabulary, found by its folded letters.
///
/// An open hash table over one pool of letters, built once, in well under a millisecond. Phrases that mean several things
/// have several entries, in the order of the tables.
package struct PhraseIndex: Sendable {
  private struct Entry {
    var hash: UInt32
    var letters: UInt32
    var count: UInt16
    var space: PhraseSpace
    /// Bit 0 Dutch, bit 1 English.
    var languages: UInt8
    var identifier: UInt16
    var extra: UInt16
    /// The next entry in the same slot, or -1.
    var next: Int32
  }

  private var entries: [Entry] = []
  private var pool: [UInt8] = []
  private var slots: [Int32]
  private static let slotBits: UInt32 = 13

  package static let shared = PhraseIndex()

  private init() {
    slots = [Int32](repeating: -1, count: 1 << Int(Self.slotBits))
    entries.reserveCapacity(5000)
    pool.reserveCapacity(80_000)
    var phrase = FoldedPhrase()
    // The last entry added stands first in its slot, so the tables are read backwards to keep their order.
    for keyword in Keyword.allCases.reversed() {
      add(keyword.row.names, .keyword, keyword.rawValue, 0, &phrase)
    }
    for kind in ActivityKind.allCases.reversed() {
      add(kind.row.names, .activity, kind.rawValue, 0, &phrase)
    }
    for term in Term.allCases.reversed() {
      add(term.row.names, .term, term.rawValue, 0, &phrase)
    }
    for (names, keyword, term) in headsWithKind {
      add(names, .headWithKind, keyword.rawValue, term.rawValue, &phrase)
    }
    for (names, environment) in environmentWords {
      add(names, .environment, UInt16(environment.rawValue), 0, &phrase)
    }
  }

  private mutating func add(
    _ names: Names, _ space: PhraseSpace, _ identifier: UInt16, _ extra: UInt16, _ phrase: inout FoldedPhrase
  ) {
    add(names.nl, 1, space, identifier, extra, &phrase)
    add(names.en, 2, space, identifier, extra, &phrase)
  }

  private mutating func add(
    _ list: String, _ language: UInt8, _ space: PhraseSpace, _ identifier: UInt16, _ extra: UInt16,
    _ phrase: inout FoldedPhrase
  ) {
    let bytes = Array(list.utf8)
    var start = 0
    while start < bytes.count {
      var end = start
      while end < bytes.count && bytes[end] != 0x7C { end += 1 }
      phrase.fold(bytes, start..<end, limit: 16)
      insert(phrase.letters, language, space, identifier, extra)
      start = end + 1
    }
  }

  private mutating func insert(
    _ letters: [UInt8], _ language: UInt8, _ space: PhraseSpace, _ identifier: UInt16, _ extra: UInt16
  ) {
    let hash = Self.hash(letters, 0..<letters.count, space)
    let slot = Int(hash >> (32 - Self.slotBits))
    var index = slots[slot]
    while index >= 0 {
      let entry = entries[Int(index)]
      if entry.hash == hash && entry.space == space && entry.identifier == identifier && entry.extra == extra
        && equal(entry, letters, 0..<letters.count)
      {
        entries[Int(index)].languages |= language
        return
      }
      index = entry.next
    }
    entries.append(
      Entry(
        hash: hash, letters: UInt32(truncatingIfNeeded: pool.count),
        count: UInt16(truncatingIfNeeded: letters.count), space: space, languages: language,
        identifier: identifier, extra: extra, next: slots[slot]))
    slots[slot] = Int32(truncatingIfNeeded: entries.count - 1)
    pool.append(contentsOf: letters)
  }

  @inline(__always)
  private static func hash(_ letters: [UInt8], _ range: Range<Int>, _ space: PhraseSpace) -> UInt32 {
    var hash: UInt32 = 2_166_136_261 &+ UInt32(space.rawValue) &* 0x9E37_79B9
    var index = range.lowerBound
    while index < range.upperBound {
      hash = (hash ^ UInt32(letters[index])) &* 16_777_619
      index += 1
    }
    // The table takes the upper bits; without this step short words would crowd together.
    hash ^= hash >> 15
    return hash &* 0x85EB_CA6B
  }

  @inline(__always)
  private func equal(_ entry: Entry, _ letters: [UInt8], _ range: Range<Int>) -> Bool {
    guard Int(entry.count) == range.count else { return false }
    var pooled = Int(entry.letters)
    for index in range {
      if pool[pooled] != letters[index] { return false }
      pooled += 1
    }
    return true
  }

  /// The first entry for a phrase, or -1.
  package func first(_ space: PhraseSpace, _ letters: [UInt8], _ range: Range<Int>) -> Int32 {
    if range.isEmpty { return -1 }
    let hash = Self.hash(letters, range, space)
    return find(from: slots[Int(hash >> (32 - Self.slotBits))], hash, space, letters, range)
  }

  /// The next entry for the same phrase, or -1.
  package func next(after index: Int32, _ letters: [UInt8], _ range: Range<Int>) -> Int32 {
    let entry = entries[Int(index)]
    return find(from: entry.next, entry.hash, entry.space, letters, range)
  }

  private func find(
    from start: Int32, _ hash: UInt32, _ space: PhraseSpace, _ letters: [UInt8], _ range: Range<Int>
  ) -> Int32 {
    var index = start
    while index >= 0 {
      let entry = entries[Int(index)]
      if entry.hash == hash && entry.space == space && equal(entry, letters, range) { return index }
      index = entry.next
    }
    return -1
  }

  package func keyword(at index: Int32) -> Keyword? {
    Keyword(rawValue: entries[Int(index)].identifier)
  }

  package func activity(at index: Int32) -> ActivityKind? { ActivityKind(rawValue: entries[Int(index)].identifier) }

  package func term(at index: Int32) -> Term? { Term(rawValue: entries[Int(index)].identifier) }

  package func termOfHead(at index: Int32) -> Term? { Term(rawValue: entries[Int(index)].extra) }

  package func environment(at index: Int32) -> Environments {
    Environments(rawValue: UInt8(truncatingIfNeeded: entries[Int(index)].identifier))
  }

  package func isWord(at index: Int32, of language: Language) -> Bool {
    switch language {
    case .dutch: entries[Int(index)].languages & 1 != 0
    case .english: entries[Int(index)].languages & 2 != 0
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

  /// Every phrase with what it means; for tests, completion and suggestions.
  package func all(_ visit: (_ letters: ArraySlice<UInt8>, _ meaning: PhraseMeaning, _ language: Language) -> Void) {
    for entry in entries {
      let letters = pool[Int(entry.letters)..<Int(entry.letters) + Int(entry.count)]
      let meaning: PhraseMeaning?
      switch entry.space {
      case .keyword: meaning = Keyword(rawValue: entry.identifier).map { .keyword($0) }
      case .activity: meaning = ActivityKind(rawValue: entry.identifier).map { .activity($0) }
      case .term: meaning = Term(rawValue: entry.identifier).map { .term($0) }
      case .headWithKind:
        if let keyword = Keyword(rawValue: entry.identifier),
          let term = Term(rawValue: entry.extra)
        {
          meaning = .headWithKind(keyword, term)
        } else {
          meaning = nil
        }
      case .environment:
        meaning = .environment(Environments(rawValue: UInt8(truncatingIfNeeded: entry.identifier)))
      }
      guard let meaning else { continue }
      if entry.languages & 1 != 0 { visit(letters, meaning, .dutch) }
      if entry.languages & 2 != 0 { visit(letters, meaning, .english) }
    }
  }
}

/// The list of each term, by raw value: asked for every detail, so kept apart from the rows.
package let termSets: [TermSet] = Term.allCases.map { $0.row.set }
