import SourceText
import Vocabulary

/// A head as found in a line.
struct Head {
  var keyword: Keyword?
  /// Words of the head that the keyword takes.
  var keywordWords = 0
  /// The keyword may stand here.
  var isAllowed = true
  /// The kind that the keyword itself says, as in `nulmeting`.
  var impliedTerm: Term?
  var isCustom = false
  var language: Language?
  /// Behind the last byte of the head, before the colon.
  var end = 0
  /// The colon, or -1 for `or` without one.
  var colon = -1
}

extension Parser {
  /// A head is short; a colon further on is one in text.
  private static let longestHead = 160
  private static let longestRuleList = 2000

  /// The head of a line, or nil when it has none.
  mutating func findHead(_ line: Int, _ start: Int, _ end: Int, place: Place?, parent: Int) -> Head? {
    if let alternative = findAlternative(start, end) { return alternative }
    let isIgnore = startsWithIgnore(start, end)
    let limit = Swift.min(end, start + (isIgnore ? Self.longestRuleList : Self.longestHead))
    var position = start
    while position < limit {
      guard bytes[position] == 0x3A else {
        position += 1
        continue
      }
      let colon = position
      position += 1
      let headEnd = trimmedEnd(start, colon)
      guard headEnd > start else { return nil }
      let isFollowedByWhite = colon + 1 == end || skipSpaces(colon + 1, end) > colon + 1
      phrase.fold(bytes, start..<headEnd, limit: 10)
      if phrase.words.isEmpty { return nil }
      let isSetting = place == .rules || place == .limits
      // Rules and limits have names of their own, which are no words of the vocabulary.
      var head = isSetting ? customOrPlain(start, headEnd) : resolve(start, headEnd, place: place)
      // Six words are enough for any head but one that holds a long kind and an ID.
      if phrase.words.count > 6 && !isIgnore && !isSetting {
        guard head.keyword == .sync || head.keyword == .async, !phrase.overflowed else { return nil }
      }
      head.end = headEnd
      head.colon = colon
      if isFollowedByWhite || isSetting { return head }
      if head.keyword != nil && head.isAllowed && isFullyKnown(head, headEnd) { return head }
    }
    return nil
  }

  /// `or` alone on its line, with or without a colon.
  private mutating func findAlternative(_ start: Int, _ end: Int) -> Head? {
    let last = trimmedEnd(start, end)
    guard last - start <= 3, last - start >= 2 else { return nil }
    let first = bytes[start] | 0x20
    let second = bytes[start + 1] | 0x20
    guard first == 0x6F, second == 0x72 || second == 0x66 else { return nil }
    var head = Head()
    if last - start == 3 {
      guard bytes[start + 2] == 0x3A else { return nil }
      head.colon = start + 2
    }
    head.keyword = .or
    head.keywordWords = 1
    head.language = second == 0x72 ? .english : .dutch
    head.end = start + 2
    phrase.fold(bytes, start..<start + 2, limit: 2)
    return head
  }

  private func startsWithIgnore(_ start: Int, _ end: Int) -> Bool {
    guard start + 6 < end else { return false }
    let first = bytes[start] | 0x20
    guard first == 0x69 || first == 0x6E else { return false }
    let word: StaticString = first == 0x69 ? "ignore" : "negeer"
    var offset = 0
    while offset < 6 {
      if bytes[start + offset] | 0x20 != letter(offset, of: word) { return false }
      offset += 1
    }
    return bytes[start + 6] == 0x20 || bytes[start + 6] == 0x09
  }

  // MARK: Which keyword

  private func customOrPlain(_ start: Int, _ end: Int) -> Head {
    var head = Head()
    head.isCustom = end - start >= 2 && (bytes[start] | 0x20) == 0x78 && bytes[start + 1] == 0x2D
    return head
  }

  mutating func resolve(_ start: Int, _ end: Int, place: Place?) -> Head {
    let head = customOrPlain(start, end)
    if head.isCustom { return head }
    var elsewhere: Head?
    var count = Swift.min(phrase.words.count, 6)
    while count > 0 {
      let last = Int(phrase.words[count - 1].sourceEnd)
      // A keyword ends at a word's end, not inside `Case-A`.
      if last == end || isWhite(at: last) {
        let letters = phrase.letters(ofWords: 0, count)
        var entry = index.first(.keyword, phrase.letters, letters)
        while entry >= 0 {
          if let keyword = index.keyword(at: entry) {
            let isHere = place.map { keyword.facts.places.contains($0) } ?? (role == .project || !keyword.isOfProject)
            if isHere || (elsewhere == nil && (role == .project || !keyword.isOfProject)) {
              var found = Head()
              found.keyword = keyword
              found.keywordWords = count
              found.isAllowed = isHere
              found.language = languageOfEntry(entry)
              if isHere { return found }
              elsewhere = found
            }
          }
          entry = index.next(after: entry, phrase.letters, letters)
        }
        let implied = index.first(.headWithKind, phrase.letters, letters)
        if implied >= 0, let keyword = index.keyword(at: implied), let term = index.termOfHead(at: implied) {
          let isHere = place.map { keyword.facts.places.contains($0) } ?? true
          if isHere || elsewhere == nil {
            var found = Head()
            found.keyword = keyword
            found.keywordWords = count
            found.isAllowed = isHere
            found.impliedTerm = term
            found.language = languageOfEntry(implied)
            if isHere { return found }
            elsewhere = found
          }
        }
      }
      count -= 1
    }
    return elsewhere ?? head
  }

  private func languageOfEntry(_ entry: Int32) -> Language? {
    let dutch = index.isWord(at: entry, of: .dutch)
    let english = index.isWord(at: entry, of: .english)
    if dutch == english { return nil }
    return dutch ? .dutch : .english
  }

  /// White space stands here: plain, or one that a word processor put in its place.
  func isWhite(at position: Int) -> Bool { skipSpaces(position, Swift.min(position + 3, bytes.count)) > position }

  /// Whether the whole head is known words, so that a colon without white space ends it: `taal:nl`.
  private func isFullyKnown(_ head: Head, _ end: Int) -> Bool {
    if head.keywordWords == phrase.words.count { return true }
    guard let keyword = head.keyword else { return false }
    let rest = Int(phrase.words[head.keywordWords].sourceStart)
    if keyword == .week || keyword == .weekCount || keyword == .ignore { return true }
    if kindWords(keyword, from: head.keywordWords, end) > 0 { return true }
    return isIdentifier(rest, end) || isNumber(rest, end)
  }

  // MARK: Kinds

  /// How many words from `first` on are a kind of the keyword; the longest phrase wins.
  func kindWords(_ keyword: Keyword, from first: Int, _ end: Int) -> Int {
    var count = phrase.words.count
    while count > first {
      let last = Int(phrase.words[count - 1].sourceEnd)
      if last == end || isWhite(at: last) {
        let letters = phrase.letters(ofWords: first, count)
        switch keyword {
        case .sync, .async:
          if index.first(.activity, phrase.letters, letters) >= 0 { return count - first }
        default:
          if let set = keyword.facts.kinds {
            if set == .environment {
              if index.first(.environment, phrase.letters, letters) >= 0 { return count - first }
            } else if index.term(in: set, phrase.letters, letters) != nil {
              return count - first
            }
          }
        }
      }
      count -= 1
    }
    return 0
  }

  /// A whole or decimal number or a range, as in `les 1`, `part 1.2`, `les 1-2`.
  func isNumber(_ start: Int, _ end: Int) -> Bool {
    var position = start
    var digits = 0
    while position < end {
      switch bytes[position] {
      case 0x30...0x39: digits += 1
      case 0x2E, 0x2D, 0x2C: if digits == 0 { return false }
      case 0xE2 where position + 2 < end && bytes[position + 1] == 0x80 && bytes[position + 2] == 0x93:
        if digits == 0 { return false }
        position += 2
      default: return false
      }
      position += 1
    }
    return digits > 0 && isDigit(bytes[end - 1])
  }

  // MARK: Writing it down

  /// Emits the tokens of a head and tells the line what it is.
  mutating func emitHead(_ head: Head, _ line: Int, _ start: Int, place: Place?, parent: Int) {
    if phrase.typographic && head.keyword != nil { report(.typographic, start, head.end, line) }
    if head.isCustom {
      emit(start, .customHead)
      finishHead(start, head)
      return
    }
    if place == .rules || place == .limits {
      if phrase.typographic { report(.typographic, start, head.end, line) }
      lines[line].keyword = place == .rules ? .ruleSetting : .limitSetting
      lines[line].opens = .statement
      emit(start, .settingName)
      finishHead(start, head)
      return
    }
    guard var keyword = head.keyword else {
      emitUnknown(head, line, start, place: place, parent: parent)
      return
    }
    let isFirst = place == .top
    let rest = head.keywordWords
    if keyword == .weekCount && rest < phrase.words.count { keyword = .week }
    if head.isAllowed {
      note(keyword, language: head.language)
    } else {
      reportPlace(keyword, line, start, place: place, wordsEnd: Int(phrase.words[rest - 1].sourceEnd))
    }
    emit(start, .keyword, keyword.rawValue)
    if isFirst && keyword.facts.role != .document {
      // Read as a course, so that the rest of the file is still checked.
      lines[line].keyword = .course
      lines[line].opens = .course
    } else {
      lines[line].keyword = keyword
      lines[line].opens = openedPlace(keyword, place: place)
    }
    if keyword == .ignore {
      emitRules(line, Int(phrase.words[rest - 1].sourceEnd), head.end)
      finishHead(start, head)
      return
    }
    if rest < phrase.words.count { emitRest(keyword, head, line, from: rest) } else { finishHead(start, head) }
  }

  private func openedPlace(_ keyword: Keyword, place: Place?) -> Place {
    switch keyword {
    case .course:
      // A course inside a programme is a link to its file.
      return place == .period || place == .path || place == .programme ? .courseLink : .course
    case .programme, .institution, .community:
      return place == .top || place == nil ? keyword.facts.opens ?? .statement : .statement
    default:
      return keyword.facts.opens ?? .statement
    }
  }

  private mutating func finishHead(_ start: Int, _ head: Head) {
    if head.colon > head.end { emit(head.end, .space) }
  }

  private mutating func emitUnknown(_ head: Head, _ line: Int, _ start: Int, place: Place?, parent: Int) {
    if place == .top {
      lines[line].keyword = .course
      lines[line].opens = .course
      report(.notADocument, start, head.end, line)
    } else if place == .measurement {
      // Any head with a number is a scale here; whether it has one is seen when it is read.
    } else if place == nil && parent >= 0 {
      // Below something unknown: that has been reported.
    } else {
      if let activity = leadingActivity(head.end), let place, Keyword.sync.facts.places.contains(place) {
        report(.kindWithoutKeyword(activity), start, head.end, line)
      } else {
        report(.unknownHead, start, head.end, line)
      }
    }
    emit(start, .unknownHead)
    finishHead(start, head)
  }

  /// The kind of activity that the head is, or begins with when only an ID or number follows.
  private func leadingActivity(_ end: Int) -> ActivityKind? {
    var count = phrase.words.count
    while count > 0 {
      let kind = index.first(.activity, phrase.letters, phrase.letters(ofWords: 0, count))
      if kind >= 0 {
        if count == phrase.words.count { return index.activity(at: kind) }
        let rest = Int(phrase.words[count].sourceStart)
        return isIdentifier(rest, end) || isNumber(rest, end) ? index.activity(at: kind) : nil
      }
      count -= 1
    }
    return nil
  }

  private mutating func reportPlace(_ keyword: Keyword, _ line: Int, _ start: Int, place: Place?, wordsEnd: Int) {
    guard let place else { return }
    if place == .top {
      report(.notADocument, start, wordsEnd, line)
    } else if keyword.facts.role == .document && PlaceSet.documents.contains(place)
      && lines[line].parent == Int32(truncatingIfNeeded: documentLine)
    {
      report(.secondDocument(keyword), start, wordsEnd, line)
    } else {
      report(.wrongPlace(keyword, under: place), start, wordsEnd, line)
    }
  }

  /// Kind, then ID or number.
  private mutating func emitRest(_ keyword: Keyword, _ head: Head, _ line: Int, from first: Int) {
    let wordEnd = Int(phrase.words[first - 1].sourceEnd)
    emit(wordEnd, .space)
    let restStart = Int(phrase.words[first].sourceStart)
    if keyword == .week {
      emitWeek(line, weekStart(wordEnd, restStart), head)
      return
    }
    if keyword == .pattern || keyword == .ownKind {
      // Called by its name, whatever that looks like.
      emit(restStart, .identifier)
      finishHead(restStart, head)
      return
    }
    let kindCount = kindWords(keyword, from: first, head.end)
    var position = restStart
    if kindCount > 0 {
      emitKind(keyword, restStart, first, first + kindCount)
      let kindEnd = Int(phrase.words[first + kindCount - 1].sourceEnd)
      if kindEnd == head.end {
        finishHead(restStart, head)
        return
      }
      emit(kindEnd, .space)
      position = skipSpaces(kindEnd, head.end)
    }
    // The last word may name the entry; anything before it is a kind we do not know.
    let lastStart = lastWord(position, head.end)
    let isDocument = keyword.facts.role == .document
    let number = isNumber(lastStart, head.end)
    let names = isIdentifier(lastStart, head.end)
    if lastStart > position {
      let unknownEnd = trimmedEnd(position, lastStart)
      if names || number {
        emit(position, .unknownKind)
        report(.unknownKind(keyword), position, unknownEnd, line)
        emit(unknownEnd, .space)
        emit(lastStart, number && !isDocument ? .number : .identifier)
      } else {
        emit(position, .unknownKind)
        report(.unknownKind(keyword), position, head.end, line)
      }
    } else if number && !isDocument {
      emit(position, .number)
    } else if names {
      emit(position, .identifier)
    } else {
      emit(position, .unknownKind)
      report(.unknownKind(keyword), position, head.end, line)
    }
    finishHead(position, head)
  }

  /// Where the last of the words between two places begins.
  private func lastWord(_ start: Int, _ end: Int) -> Int {
    var word = start
    var position = start
    while position < end {
      let next = skipSpaces(position, end)
      if next > position { word = next }
      position = next + 1
    }
    return Swift.min(word, end)
  }

  /// Where the weeks in a head begin: a sign right before a number belongs to it, as in `week -1`.
  private func weekStart(_ wordEnd: Int, _ first: Int) -> Int {
    let start = skipSpaces(wordEnd, first)
    return start > wordEnd && start < first && isDash(start, first) ? start : first
  }

  /// All between two places is one dash, plain or typographic.
  private func isDash(_ start: Int, _ end: Int) -> Bool {
    if end == start + 1 { return bytes[start] == 0x2D }
    guard end == start + 3, bytes[start] == 0xE2 else { return false }
    switch (bytes[start + 1], bytes[start + 2]) {
    case (0x80, 0x90...0x95), (0x88, 0x92): return true
    default: return false
    }
  }

  private mutating func emitWeek(_ line: Int, _ start: Int, _ head: Head) {
    emit(start, .number)
    valueText.read(bytes, start..<head.end)
    let isUnknown = valueText.letters == [0x3F]
    if !isUnknown {
      if case .value = valueText.weekNumbers() {} else { report(.unknownWeek, start, head.end, line) }
    }
    finishHead(start, head)
  }

  private mutating func emitKind(_ keyword: Keyword, _ start: Int, _ first: Int, _ last: Int) {
    let letters = phrase.letters(ofWords: first, last)
    if keyword == .sync || keyword == .async {
      let entry = index.first(.activity, phrase.letters, letters)
      let kind = entry >= 0 ? index.activity(at: entry)?.rawValue ?? 0 : 0
      emit(start, .activityKind, kind)
    } else if let set = keyword.facts.kinds {
      if set == .environment {
        let entry = index.first(.environment, phrase.letters, letters)
        emit(start, .environmentKind, entry >= 0 ? UInt16(index.environment(at: entry).rawValue) : 0)
      } else {
        emit(start, .termKind, index.term(in: set, phrase.letters, letters)?.rawValue ?? 0)
      }
    }
  }

  /// The names of rules after `ignore`, parted by commas.
  private mutating func emitRules(_ line: Int, _ start: Int, _ end: Int) {
    var position = start
    while position < end {
      let next = skipSpaces(position, end)
      if next > position { emit(position, .space) }
      position = next
      if position >= end { break }
      if bytes[position] == 0x2C {
        emit(position, .ruleComma)
        position += 1
        continue
      }
      var nameEnd = position
      while nameEnd < end && bytes[nameEnd] != 0x2C { nameEnd += 1 }
      let trimmed = trimmedEnd(position, nameEnd)
      emit(position, .ruleName)
      position = trimmed
    }
  }
}
