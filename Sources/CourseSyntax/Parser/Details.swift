import SourceText
import Vocabulary

/// Which property a piece of details states.
struct DetailMeaning: Sendable {
  var keyword: Keyword?
  /// Behind the name, where one is written; otherwise -1.
  var nameEnd = -1
  var colon = -1

  init(_ keyword: Keyword?, nameEnd: Int = -1, colon: Int = -1) {
    self.keyword = keyword
    self.nameEnd = nameEnd
    self.colon = colon
  }

  func moved(by distance: Int) -> DetailMeaning {
    DetailMeaning(keyword, nameEnd: nameEnd < 0 ? -1 : nameEnd + distance, colon: colon < 0 ? -1 : colon + distance)
  }
}

extension Parser {
  /// What a piece of details states; a piece that was seen before in the same place is not read again.
  mutating func classify(_ start: Int, _ end: Int, owner: Keyword?, place: Place?) -> DetailMeaning {
    let place = place ?? .activity
    if bytes[start] == 0x3F && end == start + 1 { return DetailMeaning(unknownProperty(of: owner)) }
    guard end - start <= RepeatedText<DetailMeaning>.longest else { return classify(start, end, place) }
    let context = UInt32(place.rawValue)
    let slot = knownDetails.place(of: start..<end, in: bytes, context: context)
    if let known = knownDetails.outcome(at: slot, of: start..<end, in: bytes, context: context) {
      return known.moved(by: start)
    }
    let meaning = classify(start, end, place)
    knownDetails.remember(meaning.moved(by: -start), at: slot, of: start..<end, context: context)
    return meaning
  }

  /// First as a whole value of one of the owner's own types, then as name and value, longest name first.
  private mutating func classify(_ start: Int, _ end: Int, _ place: Place) -> DetailMeaning {
    let first = bytes[start]
    if isDigit(first) || first == 0x7E {
      if let keyword = numericKeyword(start, end, place) { return DetailMeaning(keyword) }
      return namedDetail(start, end, place)
    }
    phrase.fold(bytes, start..<end, limit: 12)
    if !phrase.overflowed && !phrase.words.isEmpty {
      let letters = phrase.letters(ofWords: 0, phrase.words.count)
      if let keyword = wordKeyword(letters, place) { return DetailMeaning(keyword) }
    }
    // A colon means a name: `[product: report]`.
    let named = namedDetail(start, end, place)
    if named.colon >= 0 { return named }
    if let keyword = spokenKeyword(start, end, place) { return DetailMeaning(keyword) }
    return named
  }

  /// What `[?]` is about.
  private func unknownProperty(of owner: Keyword?) -> Keyword? {
    guard let owner else { return .duration }
    switch owner.facts.principal {
    case .none: return nil
    case .duration: return .duration
    case .time: return .when
    case .weight: return .weight
    }
  }

  /// A value that begins with a digit.
  private mutating func numericKeyword(_ start: Int, _ end: Int, _ place: Place) -> Keyword? {
    valueText.read(bytes, start..<end)
    var refused: Keyword?
    for keyword in Keyword.bareKeywords(at: place) {
      switch keyword.facts.value {
      case .duration:
        switch valueText.duration() {
        case .value(let value) where value.unit.isStudyTime: return keyword
        case .refused: refused = refused ?? keyword
        case .value, .different: break
        }
      case .workload:
        if case .value = valueText.workload() { return keyword }
      case .percentage:
        if case .value = valueText.percentage() { return keyword }
      case .counted(let unit):
        if case .value = valueText.counted(unit) { return keyword }
      case .size:
        if case .value = valueText.quantity() { return keyword }
      case .date:
        switch valueText.date() {
        case .value: return keyword
        case .refused: refused = refused ?? keyword
        case .different: break
        }
      case .time:
        if saysWhichDay(place) { return .date }
        switch valueText.time() {
        case .value: return keyword
        case .refused: refused = refused ?? keyword
        case .different: break
        }
      case .recurrence:
        if case .value = valueText.recurrence() { return keyword }
      case .grouping:
        if case .value = valueText.grouping() { return keyword }
      case .text, .names, .terms, .termsOrText, .looseDuration, .environment, .references, .principles, .language,
        .yesNo, .flag, .score:
        break
      }
    }
    return refused
  }

  /// A word of a list, an environment, or the name of a property that needs no value.
  private func wordKeyword(_ letters: Range<Int>, _ place: Place) -> Keyword? {
    if Keyword.environment.facts.places.contains(place), index.first(.environment, phrase.letters, letters) >= 0 {
      return .environment
    }
    var entry = index.first(.term, phrase.letters, letters)
    while entry >= 0 {
      if let term = index.term(at: entry),
        let keyword = Keyword.bareKeyword(at: place, terms: termSets[Int(term.rawValue)])
      {
        return keyword
      }
      entry = index.next(after: entry, phrase.letters, letters)
    }
    entry = index.first(.keyword, phrase.letters, letters)
    while entry >= 0 {
      if let keyword = index.keyword(at: entry) {
        let facts = keyword.facts
        if facts.places.contains(place) && (facts.value == .flag || facts.value == .yesNo) { return keyword }
      }
      entry = index.next(after: entry, phrase.letters, letters)
    }
    return nil
  }

  /// A value in words: a grouping, a moment, a rhythm, an amount.
  private mutating func spokenKeyword(_ start: Int, _ end: Int, _ place: Place) -> Keyword? {
    valueText.read(bytes, start..<end)
    var refused: Keyword?
    for keyword in Keyword.bareKeywords(at: place) {
      switch keyword.facts.value {
      case .grouping:
        if case .value = valueText.grouping() { return keyword }
      case .time where !saysWhatFor(place):
        if saysWhichDay(place) { return .date }
        switch valueText.time() {
        case .value: return keyword
        case .refused: refused = refused ?? keyword
        case .different: break
        }
      case .recurrence:
        if case .value = valueText.recurrence() { return keyword }
      case .duration:
        switch valueText.duration() {
        case .value(let value) where value.unit.isStudyTime: return keyword
        case .refused: refused = refused ?? keyword
        case .value, .different: break
        }
      case .size:
        if case .value = valueText.quantity() { return keyword }
      case .workload:
        if case .value = valueText.workload() { return keyword }
      case .environment:
        if severalEnvironments(start, end) { return keyword }
      case .terms(let set), .termsOrText(let set):
        if severalTerms(start, end, set) { return keyword }
      case .date:
        if case .value = valueText.date() { return keyword }
      case .percentage:
        if case .value = valueText.percentage() { return keyword }
      case .counted(.people):
        if case .value = valueText.counted(.people) { return keyword }
      case .looseDuration:
        if valueText.promptness() != nil { return keyword }
      case .text, .names, .time, .references, .principles, .language, .yesNo, .flag, .score, .counted:
        break
      }
    }
    return refused
  }

  /// `[approved, 2026-06-03]`: a decision has a date rather than a time.
  private mutating func saysWhichDay(_ place: Place) -> Bool {
    guard place == .review, case .value = valueText.date() else { return false }
    return true
  }

  /// `[voor peerfeedback]` of a tool: in Dutch the word for before and the word for for are one. With a number behind it, as
  /// in `voor week 3`, it is a moment.
  private func saysWhatFor(_ place: Place) -> Bool {
    Keyword.forWhat.facts.places.contains(place) && valueText.letters[...].hasLetters("voor ")
      && !valueText.letters.contains { isDigit($0) }
  }

  /// `online and on campus`
  private mutating func severalEnvironments(_ start: Int, _ end: Int) -> Bool {
    var parts = ListParts(bytes, start..<end)
    var count = 0
    while let part = parts.next() {
      phrase.fold(bytes, part, limit: 8)
      let letters = phrase.letters(ofWords: 0, phrase.words.count)
      if index.first(.environment, phrase.letters, letters) < 0 { return false }
      count += 1
    }
    return count > 1
  }

  private mutating func severalTerms(_ start: Int, _ end: Int, _ set: TermSet) -> Bool {
    var parts = ListParts(bytes, start..<end)
    var count = 0
    while let part = parts.next() {
      phrase.fold(bytes, part, limit: 8)
      let letters = phrase.letters(ofWords: 0, phrase.words.count)
      if index.term(in: set, phrase.letters, letters) == nil { return false }
      count += 1
    }
    return count > 1
  }

  /// `tool Padlet`, `tool: Padlet`: the longest name that may stand here.
  private mutating func namedDetail(_ start: Int, _ end: Int, _ place: Place) -> DetailMeaning {
    phrase.fold(bytes, start..<end, limit: 6)
    // A colon ends the name; words behind it are its value.
    var colon = -1
    var position = start
    while position < end && position - start < 80 {
      if bytes[position] == 0x3A {
        let isClock =
          position > start && isDigit(bytes[position - 1]) && position + 1 < end && isDigit(bytes[position + 1])
        if !isClock { colon = position }
        break
      }
      position += 1
    }
    if colon >= 0 { phrase.fold(bytes, start..<colon, limit: 6) }
    var count = Swift.min(phrase.words.count, 5)
    if colon >= 0 && phrase.overflowed { return DetailMeaning(nil) }
    while count > 0 {
      let last = Int(phrase.words[count - 1].sourceEnd)
      let isWhole = count == phrase.words.count && !phrase.overflowed
      if colon >= 0 ? isWhole : last == end || isWhite(at: last) {
        let letters = phrase.letters(ofWords: 0, count)
        var entry = index.first(.keyword, phrase.letters, letters)
        while entry >= 0 {
          if let keyword = index.keyword(at: entry), keyword.mayNameDetail(at: place),
            colon >= 0 || !isWhole
          {
            return DetailMeaning(keyword, nameEnd: last, colon: colon)
          }
          entry = index.next(after: entry, phrase.letters, letters)
        }
      }
      if colon >= 0 { break }
      count -= 1
    }
    return DetailMeaning(nil)
  }
}

/// The parts of a list inside one value: parted by commas, `and`, `en`, `or`, `of`, `&`, `+`.
package struct ListParts {
  private let bytes: [UInt8]
  private var position: Int
  private let end: Int

  package init(_ bytes: [UInt8], _ range: Range<Int>) {
    self.bytes = bytes
    position = range.lowerBound
    end = range.upperBound
  }

  package mutating func next() -> Range<Int>? {
    while position < end {
      let space = spaceLength(position)
      if space == 0 && bytes[position] != 0x2C { break }
      position += Swift.max(space, 1)
    }
    if position >= end { return nil }
    let start = position
    // Behind the last letter of the part, before the white space that follows it.
    var last = position
    while position < end {
      let byte = bytes[position]
      if byte == 0x5C {
        position = Swift.min(position + 2, end)
        last = position
        continue
      }
      if byte == 0x2C && !isDecimal(position) {
        position += 1
        return start..<last
      }
      let space = spaceLength(position)
      if space > 0 {
        if let after = afterJoiner(position) {
          position = after
          return start..<last
        }
        position += space
      } else {
        position += 1
        last = position
      }
    }
    return start..<last
  }

  /// How many bytes of white space stand here; a no-break space is one too.
  private func spaceLength(_ position: Int) -> Int {
    guard position < end else { return 0 }
    switch bytes[position] {
    case 0x20, 0x09: return 1
    case 0xC2: return position + 1 < end && bytes[position + 1] == 0xA0 ? 2 : 0
    default: return 0
    }
  }

  private func isDecimal(_ comma: Int) -> Bool {
    comma + 1 < end && comma > 0 && isDigit(bytes[comma - 1]) && isDigit(bytes[comma + 1])
  }

  /// Behind ` and `, ` en `, ` or `, ` of `, ` & `, ` + `.
  private func afterJoiner(_ space: Int) -> Int? {
    var word = space
    while spaceLength(word) > 0 { word += spaceLength(word) }
    var wordEnd = word
    while wordEnd < end && spaceLength(wordEnd) == 0 { wordEnd += 1 }
    guard wordEnd < end else { return nil }
    let length = wordEnd - word
    let first = bytes[word] | 0x20
    switch length {
    case 1: return bytes[word] == 0x26 || bytes[word] == 0x2B ? wordEnd : nil
    case 2:
      let second = bytes[word + 1] | 0x20
      let joins =
        (first == 0x65 && second == 0x6E) || (first == 0x6F && second == 0x72) || (first == 0x6F && second == 0x66)
      return joins ? wordEnd : nil
    case 3:
      let isAnd = first == 0x61 && (bytes[word + 1] | 0x20) == 0x6E && (bytes[word + 2] | 0x20) == 0x64
      return isAnd ? wordEnd : nil
    default: return nil
    }
  }
}
