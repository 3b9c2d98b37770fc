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
  private var pool: [UInt8]
  private var poolEnd = 0
  private var slots: [Int32]
  private static let slotBits: UInt32 = 13

  package static let shared = PhraseIndex()

  private init() {
    slots = [Int32](repeating: -1, count: 1 << Int(Self.slotBits))
    entries.reserveCapacity(6000)
    pool = [UInt8](repeating: 0, count: 1 << 17)
    // The last entry added stands first in its slot, so the tables are read backwards to keep their order.
    for keyword in Keyword.allCases.reversed() {
      add(keyword.row.names, .keyword, keyword.rawValue, 0)
    }
    for kind in ActivityKind.allCases.reversed() {
      add(kind.row.names, .activity, kind.rawValue, 0)
    }
    for term in Term.allCases.reversed() {
      add(term.row.names, .term, term.rawValue, 0)
    }
    for (names, keyword, term) in headsWithKind {
      add(names, .headWithKind, keyword.rawValue, term.rawValue)
    }
    for (names, environment) in environmentWords {
      add(names, .environment, UInt16(environment.rawValue), 0)
    }
  }

  private mutating func add(_ names: Names, _ space: PhraseSpace, _ identifier: UInt16, _ extra: UInt16) {
    add(names.nl, 1, space, identifier, extra)
    add(names.en, 2, space, identifier, extra)
  }

  /// This runs for every word of the format whenever the program starts, so it reads the constants where they are.
  private mutating func add(
    _ list: String, _ language: UInt8, _ space: PhraseSpace, _ identifier: UInt16, _ extra: UInt16
  ) {
    var list = list
    list.withUTF8 { names in
      while pool.count < poolEnd + names.count { pool += [UInt8](repeating: 0, count: pool.count) }
      var start = 0
      while start < names.count {
        let name = unsafe fold(names, from: start, space)
        if name.count > 0 { insert(name.count, name.hash, language, space, identifier, extra) }
        start = name.end + 1
      }
    }
  }

  private struct FoldedName {
    /// The bar behind the name, or the end of the list.
    var end: Int
    var count: Int
    var hash: UInt32
  }

  /// Puts a name behind the pool in the form in which words are compared, as `FoldedPhrase` does.
  private mutating func fold(
    _ names: UnsafeBufferPointer<UInt8>, from start: Int, _ space: PhraseSpace
  ) -> FoldedName {
    let first = poolEnd
    var isPlain = true
    var result = FoldedName(end: start, count: 0, hash: Self.seed(space))
    unsafe pool.withUnsafeMutableBufferPointer { pool in
      var hash = result.hash
      var write = first
      var read = start
      var isApart = false
      while read < names.count {
        var letter = unsafe names[read]
        if letter == 0x7C { break }
        read += 1
        if letter == 0x20 || letter == 0x2D {
          isApart = write > first
          continue
        }
        if letter >= 0x41 && letter <= 0x5A {
          letter |= 0x20
        } else if letter >= 0x80 {
          letter = letter == 0xC3 && read < names.count ? plainLetter(afterC3: unsafe names[read]) : 0
          if letter == 0 { isPlain = false }
          read += 1
        }
        if isApart {
          unsafe pool[write] = 0x20
          write += 1
          hash = Self.hash(hash, with: 0x20)
          isApart = false
        }
        unsafe pool[write] = letter
        write += 1
        hash = Self.hash(hash, with: letter)
      }
      result = FoldedName(end: read, count: write - first, hash: Self.finished(hash))
    }
    return isPlain ? result : unsafe foldUnusual(names, from: start, space)
  }

  /// A name with letters beyond those that have a plain form.
  private mutating func foldUnusual(
    _ names: UnsafeBufferPointer<UInt8>, from start: Int, _ space: PhraseSpace
  ) -> FoldedName {
    var end = start
    while end < names.count, unsafe names[end] != 0x7C { end += 1 }
    var phrase = FoldedPhrase()
    phrase.fold(unsafe Array(names), start..<end, limit: 16)
    let letters = phrase.letters
    for (offset, letter) in letters.enumerated() { pool[poolEnd + offset] = letter }
    return FoldedName(end: end, count: letters.count, hash: Self.hash(letters, 0..<letters.count, space))
  }

  /// Adds the name that stands behind the pool; one that is known in the other language is known in both.
  private mutating func insert(
    _ count: Int, _ hash: UInt32, _ language: UInt8, _ space: PhraseSpace, _ identifier: UInt16, _ extra: UInt16
  ) {
    let slot = Int(hash >> (32 - Self.slotBits))
    var index = slots[slot]
    while index >= 0 {
      let entry = entries[Int(index)]
      if entry.hash == hash && entry.space == space && entry.identifier == identifier && entry.extra == extra
        && equal(entry, pool, poolEnd..<poolEnd + count)
      {
        entries[Int(index)].languages |= language
        return
      }
      index = entry.next
    }
    entries.append(
      Entry(
        hash: hash, letters: UInt32(truncatingIfNeeded: poolEnd), count: UInt16(truncatingIfNeeded: count),
        space: space, languages: language, identifier: identifier, extra: extra, next: slots[slot]))
    slots[slot] = Int32(truncatingIfNeeded: entries.count - 1)
    poolEnd += count
  }

  @inline(__always)
  private static func seed(_ space: PhraseSpace) -> UInt32 { 2_166_136_261 &+ UInt32(space.rawValue) &* 0x9E37_79B9 }

  @inline(__always)
  private static func hash(_ hash: UInt32, with letter: UInt8) -> UInt32 { (hash ^ UInt32(letter)) &* 16_777_619 }

  /// The table takes the upper bits; without this step short words would crowd together.
  @inline(__always)
  private static func finished(_ hash: UInt32) -> UInt32 { (hash ^ hash >> 15) &* 0x85EB_CA6B }

  @inline(__always)
  private static func hash(_ letters: [UInt8], _ range: Range<Int>, _ space: PhraseSpace) -> UInt32 {
    var hash = seed(space)
    var index = range.lowerBound
    while index < range.upperBound {
      hash = Self.hash(hash, with: letters[index])
      index += 1
    }
    return finished(hash)
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
