/// One phrase in one number, as it stands in `phraseEntries`.
struct PhraseEntry {
  private let bits: UInt64

  init(_ bits: UInt64) { self.bits = bits }

  init(letters: Int, count: Int, _ space: PhraseSpace, identifier: UInt16, extra: UInt16, languages: UInt64) {
    bits =
      UInt64(truncatingIfNeeded: letters) | UInt64(truncatingIfNeeded: count) << 20 | UInt64(space.rawValue) << 28
      | UInt64(identifier) << 32 | UInt64(extra) << 46 | languages << 60
  }

  private static let lastInSlot: UInt64 = 1 << 63

  /// The same, behind which nothing of its slot follows.
  var last: PhraseEntry { PhraseEntry(bits | Self.lastInSlot) }
  var number: UInt64 { bits }

  /// Where its letters begin in the pool.
  @inline(__always) var letters: Int { Int(truncatingIfNeeded: bits & 0xF_FFFF) }
  @inline(__always) var count: Int { Int(truncatingIfNeeded: bits >> 20 & 0xFF) }
  @inline(__always) var space: PhraseSpace {
    PhraseSpace(rawValue: UInt8(truncatingIfNeeded: bits >> 28 & 0xF)) ?? .keyword
  }
  @inline(__always) var identifier: UInt16 { UInt16(truncatingIfNeeded: bits >> 32 & 0x3FFF) }
  @inline(__always) var extra: UInt16 { UInt16(truncatingIfNeeded: bits >> 46 & 0x3FFF) }
  @inline(__always) var isDutch: Bool { bits & 1 << 60 != 0 }
  @inline(__always) var isEnglish: Bool { bits & 1 << 61 != 0 }
  @inline(__always) var isLastInSlot: Bool { bits & Self.lastInSlot != 0 }
}

/// Makes the table of all phrases that `PhraseIndex` looks into.
///
/// It is written into a source file of its own, because working it out takes longer than checking a course. A test fails when
/// that file is stale.
package struct PhraseTable {
  private struct Row {
    var letters: [UInt8]
    var space: PhraseSpace
    /// Bit 0 Dutch, bit 1 English.
    var languages: UInt64
    var identifier: UInt16
    var extra: UInt16
  }

  /// Of each slot its rows, first that which is found first.
  private var slots = [[Row]](repeating: [], count: 1 << Int(slotBits))

  private static let slotBits: UInt32 = 13

  init() {
    for keyword in Keyword.allCases { add(keyword.row.names, .keyword, keyword.rawValue, 0) }
    for kind in ActivityKind.allCases { add(kind.row.names, .activity, kind.rawValue, 0) }
    for term in Term.allCases { add(term.row.names, .term, term.rawValue, 0) }
    for (names, keyword, term) in headsWithKind.reversed() {
      add(names, .headWithKind, keyword.rawValue, term.rawValue)
    }
    for (names, environment) in environmentWords.reversed() {
      add(names, .environment, UInt16(environment.rawValue), 0)
    }
    for row in outcomeVerbs {
      add(row.nl, 1, .verb, UInt16(row.level.rawValue), 0)
      add(row.en, 2, .verb, UInt16(row.level.rawValue), 0)
    }
    add(vagueVerbs.nl, 1, .vagueVerb, 0, 0)
    add(vagueVerbs.en, 2, .vagueVerb, 0, 0)
    for opening in outcomeOpenings { add(opening, 3, .outcomeOpening, 0, 0) }
  }

  private mutating func add(_ names: Names, _ space: PhraseSpace, _ identifier: UInt16, _ extra: UInt16) {
    add(names.nl, 1, space, identifier, extra)
    add(names.en, 2, space, identifier, extra)
  }

  private mutating func add(
    _ list: String, _ language: UInt64, _ space: PhraseSpace, _ identifier: UInt16, _ extra: UInt16
  ) {
    for name in list.split(separator: "|") {
      // Of a verb in two parts, `legt uit`, the first part stands here with a mark behind it.
      let letters = folded(name.hasSuffix(" …") ? String(name.dropLast(2)) : String(name))
      if !letters.isEmpty {
        insert(Row(letters: letters, space: space, languages: language, identifier: identifier, extra: extra))
      }
    }
  }

  /// Adds a row; one that is known in the other language is known in both.
  private mutating func insert(_ row: Row) {
    let slot = Self.slot(Self.hash(row.letters, 0..<row.letters.count, row.space))
    for at in slots[slot].indices {
      let known = slots[slot][at]
      if known.space == row.space, known.identifier == row.identifier, known.extra == row.extra,
        known.letters == row.letters
      {
        slots[slot][at].languages |= row.languages
        return
      }
    }
    slots[slot].append(row)
  }

  /// The file that holds the table.
  package static var source: String {
    let table = PhraseTable()
    var pool: [UInt8] = []
    var places: [[UInt8]: Int] = [:]
    var entries: [UInt64] = []
    var starts: [Int] = []
    for slot in table.slots {
      starts.append(entries.count)
      for (at, row) in slot.enumerated() {
        let place = places[row.letters] ?? pool.count
        if place == pool.count {
          places[row.letters] = place
          pool += row.letters
        }
        let entry = PhraseEntry(
          letters: place, count: row.letters.count, row.space, identifier: row.identifier, extra: row.extra,
          languages: row.languages)
        entries.append(at + 1 == slot.count ? entry.last.number : entry.number)
      }
    }
    starts.append(entries.count)
    return """
      // Written by `coursecheck-dev generate` from the tables of words; see PhraseTable.swift.
      // swift-format-ignore-file

      /// The letters of all phrases behind each other.
      let phraseLetters: StaticString = \"""
      \(lines(of: pool))
      \"""

      /// The phrases, each a `PhraseEntry`, by the slot of their hash.
      let phraseEntries: [UInt64] = [
      \(lines(of: entries))
      ]

      /// Where the entries of each slot begin, four to a number.
      let phraseStarts: [UInt64] = [
      \(lines(of: packed(starts)))
      ]

      """
  }

  private static func packed(_ starts: [Int]) -> [UInt64] {
    var result = [UInt64](repeating: 0, count: (starts.count + 3) / 4)
    for (at, start) in starts.enumerated() {
      result[at / 4] |= UInt64(truncatingIfNeeded: start) << UInt64(at % 4 * 16)
    }
    return result
  }

  /// Each ends with a backslash, so that the text is one line; only before a letter, for a space there could go unseen.
  private static func lines(of letters: [UInt8]) -> String {
    var result = ""
    var line = 0
    for character in String(decoding: letters, as: UTF8.self) {
      if line >= 110, character != " " {
        result += "\\\n"
        line = 0
      }
      result.append(character == "\\" ? "\\\\" : String(character))
      line += 1
    }
    return result
  }

  private static func lines(of numbers: [UInt64]) -> String {
    var result = ""
    for (at, number) in numbers.enumerated() {
      if at > 0 { result += at % 6 == 0 ? ",\n" : "," }
      result += (at % 6 == 0 ? "  0x" : " 0x") + String(number, radix: 16)
    }
    return result
  }

  // MARK: Finding a slot

  @inline(__always)
  private static func hash(_ hash: UInt32, with letter: UInt8) -> UInt32 { (hash ^ UInt32(letter)) &* 16_777_619 }

  @inline(__always)
  static func hash(_ letters: [UInt8], _ range: Range<Int>, _ space: PhraseSpace) -> UInt32 {
    var hash = 2_166_136_261 &+ UInt32(space.rawValue) &* 0x9E37_79B9
    var index = range.lowerBound
    while index < range.upperBound {
      hash = Self.hash(hash, with: letters[index])
      index += 1
    }
    return hash
  }

  /// The table takes the upper bits; without this step short words would crowd together.
  @inline(__always)
  static func slot(_ hash: UInt32) -> Int { Int(((hash ^ hash >> 15) &* 0x85EB_CA6B) >> (32 - slotBits)) }

  /// Where the entries of a slot begin.
  @inline(__always)
  static func start(_ slot: Int) -> Int {
    Int(truncatingIfNeeded: phraseStarts[slot / 4] >> UInt64(slot % 4 * 16) & 0xFFFF)
  }
}
