import SourceText
import Vocabulary

extension Parser {
  /// What the scan of a body finds: the last brackets and the arrows before and behind them.
  private struct BodyMarks {
    var open = -1
    var close = -1
    /// The brackets in front of the last ones.
    var earlierOpen = -1
    var earlierClose = -1
    var arrowBefore = -1
    var arrowBeforeLength = 0
    var arrowAfter = -1
    var arrowAfterLength = 0
  }

  /// `[ text ] [ details ] [ links ]`, details and links in either order.
  mutating func parseBody(_ line: Int, _ start: Int, _ end: Int, owner: Keyword?, place: Place?) {
    if start >= end { return }
    let last = trimmedEnd(start, end)
    if last <= start {
      emit(start, .space)
      return
    }
    let marks = scanBody(start, last)
    var textEnd = last
    var detailsFirst = true
    var detailsStart = -1
    var detailsEnd = -1
    var linksStart = -1
    var linksArrow = 0
    var linksEnd = last
    if marks.open >= 0 {
      let close = marks.close >= 0 ? marks.close : last
      let behind = marks.close >= 0 ? skipSpaces(marks.close + 1, last) : last
      if behind >= last {
        detailsStart = marks.open
        detailsEnd = close
        textEnd = marks.open
        // Links before the details.
        if marks.arrowBefore >= 0,
          areReferences(marks.arrowBefore + marks.arrowBeforeLength, trimmedEnd(start, marks.open))
        {
          detailsFirst = false
          linksStart = marks.arrowBefore
          linksArrow = marks.arrowBeforeLength
          linksEnd = trimmedEnd(start, marks.open)
          textEnd = marks.arrowBefore
        }
      } else if marks.close >= 0, marks.arrowAfter == behind, areReferences(behind + marks.arrowAfterLength, last) {
        detailsStart = marks.open
        detailsEnd = close
        linksStart = behind
        linksArrow = marks.arrowAfterLength
        textEnd = marks.open
      } else if holdKnownDetail(marks.open, marks.close, owner, place) {
        report(.textBehindDetails, marks.open, marks.close + 1, line)
      }
    }
    if detailsStart < 0 {
      let arrow = marks.arrowAfter >= 0 ? marks.arrowAfter : marks.open < 0 ? marks.arrowBefore : -1
      let length = marks.arrowAfter >= 0 ? marks.arrowAfterLength : marks.arrowBeforeLength
      if arrow >= 0 && areReferences(arrow + length, last) {
        linksStart = arrow
        linksArrow = length
        textEnd = arrow
      }
    }
    // Brackets that hold nothing we know are text; so is one that never closes.
    if detailsStart >= 0 && !holdDetails(line, detailsStart, detailsEnd, marks.close >= 0, owner, place) {
      if detailsFirst && linksStart >= 0 {
        textEnd = linksStart
      } else {
        // `text -> LO1 [odd]` can't be links and text both; all of it is text.
        textEnd = last
        if !detailsFirst { linksStart = -1 }
      }
      detailsStart = -1
    } else if detailsStart >= 0, holdKnownDetail(marks.earlierOpen, marks.earlierClose, owner, place) {
      report(.textBehindDetails, marks.earlierOpen, marks.earlierClose + 1, line)
    }
    emitBody(
      line, start, textEnd, owner, place, detailsFirst: detailsFirst, details: detailsStart, detailsEnd,
      closed: marks.close >= 0, links: linksStart, linksArrow, linksEnd, last)
    if last < end { emit(last, .space) }
  }

  private func scanBody(_ start: Int, _ end: Int) -> BodyMarks {
    var marks = BodyMarks()
    var position = start
    while position < end {
      switch bytes[position] {
      case 0x5C:
        // `\[`, `\]`, `\,`, `\\`, `\->`, `\→`
        position += 1
        if position < end {
          position += position + 1 < end && bytes[position] == 0x2D && bytes[position + 1] == 0x3E ? 2 : 1
        }
        continue
      case 0x5B:
        if marks.close >= 0 {
          marks.earlierOpen = marks.open
          marks.earlierClose = marks.close
        }
        marks.open = position
        marks.close = -1
        if marks.arrowAfter >= 0 {
          marks.arrowBefore = marks.arrowAfter
          marks.arrowBeforeLength = marks.arrowAfterLength
        }
        marks.arrowAfter = -1
      case 0x5D:
        if marks.open >= 0 && marks.close < 0 {
          marks.close = position
          // An arrow inside the brackets is part of them.
          marks.arrowAfter = -1
        }
      case 0x2D where position + 1 < end && bytes[position + 1] == 0x3E:
        noteArrow(&marks, position, 2)
        position += 1
      case 0xE2 where position + 2 < end:
        if bytes[position + 1] == 0x86 && bytes[position + 2] == 0x92 {
          noteArrow(&marks, position, 3)
          position += 2
        } else if position + 3 < end && bytes[position + 1] == 0x80
          && (bytes[position + 2] == 0x93 || bytes[position + 2] == 0x94) && bytes[position + 3] == 0x3E
        {
          noteArrow(&marks, position, 4)
          position += 3
        }
      default: break
      }
      position += 1
    }
    return marks
  }

  private func noteArrow(_ marks: inout BodyMarks, _ position: Int, _ length: Int) {
    if marks.open < 0 {
      marks.arrowBefore = position
      marks.arrowBeforeLength = length
    } else {
      marks.arrowAfter = position
      marks.arrowAfterLength = length
    }
  }

  // MARK: Links

  /// Whether all of a stretch is a list of references.
  func areReferences(_ start: Int, _ end: Int) -> Bool {
    var position = skipSpaces(start, end)
    let last = trimmedEnd(position, end)
    if position >= last { return false }
    while true {
      let wordEnd = referenceEnd(position, last)
      guard wordEnd > position else { return false }
      position = skipSpaces(wordEnd, last)
      if position >= last { return true }
      if bytes[position] == 0x2C {
        position = skipSpaces(position + 1, last)
        if position >= last { return false }
      } else if let next = afterAnd(position, last) {
        position = next
      } else {
        return false
      }
    }
  }

  /// `and` / `en` joins references as a comma does.
  private func afterAnd(_ position: Int, _ end: Int) -> Int? {
    let length: Int
    if position + 3 < end && (bytes[position] | 0x20) == 0x61 && (bytes[position + 1] | 0x20) == 0x6E
      && (bytes[position + 2] | 0x20) == 0x64
    {
      length = 3
    } else if position + 2 < end && (bytes[position] | 0x20) == 0x65 && (bytes[position + 1] | 0x20) == 0x6E {
      length = 2
    } else {
      return nil
    }
    let next = skipSpaces(position + length, end)
    return next > position + length && next < end ? next : nil
  }

  /// The end of the reference that starts here; `start` when there is none.
  private func referenceEnd(_ start: Int, _ limit: Int) -> Int {
    var end = start
    while end < limit && bytes[end] != 0x2C && !(bytes[end] == 0x20 || bytes[end] == 0x09) && bytes[end] != 0x5B {
      if bytes[end] == 0xC2 && end + 1 < limit && bytes[end + 1] == 0xA0 { break }
      end += 1
      if end - start > 512 { return start }
    }
    if end == start { return start }
    // `week 3`, `les 1`: a block by its number.
    if isWord(start, end) {
      let numberStart = skipSpaces(end, limit)
      var numberEnd = numberStart
      while numberEnd < limit && (isDigit(bytes[numberEnd]) || bytes[numberEnd] == 0x2E || bytes[numberEnd] == 0x2D) {
        numberEnd += 1
      }
      if numberEnd > numberStart && numberStart > end && isNumber(numberStart, numberEnd)
        && (numberEnd == limit || bytes[numberEnd] == 0x2C || bytes[numberEnd] == 0x20)
      {
        return isBlockWord(start, end) ? numberEnd : start
      }
    }
    if isIdentifier(start, end) { return end }
    return isDocumentReference(start, end) ? end : start
  }

  private func isWord(_ start: Int, _ end: Int) -> Bool {
    for position in start..<end where !isLetter(bytes[position] | 0x20) { return false }
    return true
  }

  private func isBlockWord(_ start: Int, _ end: Int) -> Bool {
    guard end - start <= 40 else { return false }
    var phrase = FoldedPhrase()
    phrase.fold(bytes, start..<end, limit: 3)
    let letters = phrase.letters(ofWords: 0, phrase.words.count)
    var entry = index.first(.keyword, phrase.letters, letters)
    while entry >= 0 {
      if let keyword = index.keyword(at: entry) {
        switch keyword.facts.role {
        case .block, .definition, .activity: if !keyword.isOfProject { return true }
        case .document, .property: break
        }
      }
      entry = index.next(after: entry, phrase.letters, letters)
    }
    return false
  }

  /// `other.course`, `folder/other.course#ID`
  private func isDocumentReference(_ start: Int, _ end: Int) -> Bool {
    var nameEnd = start
    while nameEnd < end && bytes[nameEnd] != 0x23 { nameEnd += 1 }
    let suffix: StaticString = ".course"
    guard nameEnd - start > 7 else { return false }
    for offset in 0..<7 where bytes[nameEnd - 7 + offset] != letter(offset, of: suffix) { return false }
    return true
  }

  // MARK: Details

  /// Whether a bracket holds at least one detail we know. Reports it where it looks as if it was meant to.
  private mutating func holdDetails(
    _ line: Int, _ open: Int, _ close: Int, _ isClosed: Bool, _ owner: Keyword?, _ place: Place?
  ) -> Bool {
    var position = open + 1
    var pieces = 0
    var known = 0
    while position <= close {
      let pieceEnd = detailEnd(position, close)
      let start = skipSpaces(position, pieceEnd)
      let end = trimmedEnd(start, pieceEnd)
      if end > start {
        pieces += 1
        if classify(start, end, owner: owner, place: place).keyword != nil {
          known += 1
          break
        }
      }
      position = pieceEnd + 1
    }
    if isClosed && pieces == 0 { return true }
    if known == 0 && !takesAnyDetails(place) {
      if isClosed {
        report(.bracketsAreText, open, close + 1, line)
      } else {
        report(.unclosedBracket(isDetails: false), open, open + 1, line)
      }
      return false
    }
    if !isClosed { report(.unclosedBracket(isDetails: true), close, close, line) }
    return true
  }

  /// Whether a bracket in the middle of a text holds a detail in words; a number alone may be that of a source.
  private mutating func holdKnownDetail(_ open: Int, _ close: Int, _ owner: Keyword?, _ place: Place?) -> Bool {
    guard open >= 0, close > open else { return false }
    var position = open + 1
    while position < close {
      let pieceEnd = detailEnd(position, close)
      let start = skipSpaces(position, pieceEnd)
      let end = trimmedEnd(start, pieceEnd)
      if end > start, bytes[start..<end].contains(where: { isLetter($0 | 0x20) || $0 == 0x25 }),
        classify(start, end, owner: owner, place: place).keyword != nil
      {
        return true
      }
      position = pieceEnd + 1
    }
    return false
  }

  /// Below something we do not know, brackets are details of it.
  private func takesAnyDetails(_ place: Place?) -> Bool { false }

  /// Where a piece of details ends: at a comma that is no decimal comma, or at the end.
  func detailEnd(_ start: Int, _ limit: Int) -> Int {
    var position = start
    while position < limit {
      switch bytes[position] {
      case 0x5C: position += 1
      case 0x2C:
        let isDecimal =
          position > start && position + 1 < limit && isDigit(bytes[position - 1]) && isDigit(bytes[position + 1])
        if !isDecimal { return position }
      default: break
      }
      position += 1
    }
    return limit
  }

  // MARK: Writing it down

  private mutating func emitBody(
    _ line: Int, _ start: Int, _ textEnd: Int, _ owner: Keyword?, _ place: Place?, detailsFirst: Bool,
    details: Int, _ detailsEnd: Int, closed: Bool, links: Int, _ arrowLength: Int, _ linksEnd: Int, _ last: Int
  ) {
    let text = trimmedEnd(start, textEnd)
    if text > start { emit(start, .text) }
    var position = text
    if detailsFirst {
      if details >= 0 { position = emitDetails(line, position, details, detailsEnd, closed, owner, place) }
      if links >= 0 { position = emitLinks(position, links, arrowLength, last) }
    } else {
      if links >= 0 { position = emitLinks(position, links, arrowLength, linksEnd) }
      if details >= 0 { position = emitDetails(line, position, details, detailsEnd, closed, owner, place) }
    }
    if links < 0 && text > start { noteArrowInText(line, start, text) }
  }

  /// `->` in text whose next word looks like an ID: perhaps a link with a slip in it.
  private mutating func noteArrowInText(_ line: Int, _ start: Int, _ end: Int) {
    var position = end - 1
    while position > start {
      if bytes[position] == 0x3E && (bytes[position - 1] == 0x2D) {
        let isEscaped = position - 2 >= start && bytes[position - 2] == 0x5C
        let word = skipSpaces(position + 1, end)
        if !isEscaped && word < end {
          let wordEnd = referenceEnd(word, end)
          if wordEnd > word { report(.arrowIsText, position - 1, position + 1, line) }
        }
        return
      }
      if end - position > 200 { return }
      position -= 1
    }
  }

  private mutating func emitLinks(_ from: Int, _ arrow: Int, _ length: Int, _ end: Int) -> Int {
    if arrow > from { emit(from, .space) }
    emit(arrow, .arrow)
    var position = arrow + length
    while position < end {
      let next = skipSpaces(position, end)
      if next > position { emit(position, .space) }
      position = next
      if position >= end { break }
      if bytes[position] == 0x2C {
        emit(position, .referenceComma)
        position += 1
        continue
      }
      if let next = afterAnd(position, end), referenceEnd(position, end) == position {
        emit(position, .referenceComma)
        position = trimmedEnd(position, next)
        continue
      }
      let referenceEnd = Swift.max(referenceEnd(position, end), position + 1)
      emit(position, .reference)
      position = referenceEnd
    }
    return end
  }

  private mutating func emitDetails(
    _ line: Int, _ from: Int, _ open: Int, _ close: Int, _ isClosed: Bool, _ owner: Keyword?, _ place: Place?
  ) -> Int {
    if open > from { emit(from, .space) }
    emit(open, .openBracket)
    var position = open + 1
    while position < close {
      let pieceEnd = detailEnd(position, close)
      let start = skipSpaces(position, pieceEnd)
      let end = trimmedEnd(start, pieceEnd)
      if start > position { emit(position, .space) }
      if end > start {
        emitDetail(line, start, end, owner, place)
        if pieceEnd > end { emit(end, .space) }
      }
      if pieceEnd < close { emit(pieceEnd, .detailComma) }
      position = pieceEnd + 1
    }
    if isClosed {
      emit(close, .closeBracket)
      return close + 1
    }
    return close
  }

  private mutating func emitDetail(_ line: Int, _ start: Int, _ end: Int, _ owner: Keyword?, _ place: Place?) {
    let meaning = classify(start, end, owner: owner, place: place)
    guard let keyword = meaning.keyword else {
      emit(start, .unknownDetail)
      report(.unknownDetail, start, end, line)
      return
    }
    let payload = keyword.rawValue
    guard meaning.nameEnd > start else {
      emit(start, .detailValue, payload)
      return
    }
    emit(start, .detailName, payload)
    var position = meaning.nameEnd
    if meaning.colon >= 0 {
      if meaning.colon > position { emit(position, .space) }
      emit(meaning.colon, .detailColon)
      position = meaning.colon + 1
    }
    let value = skipSpaces(position, end)
    if value > position { emit(position, .space) }
    if value < end { emit(value, .detailValue, payload) }
  }
}
