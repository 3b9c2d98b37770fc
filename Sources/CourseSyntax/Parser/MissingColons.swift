import SourceText
import Vocabulary

extension Parser {
  /// Reads `week 1 Start` with lines indented below it as if the colon were there: one finding says so, and what stands
  /// below is judged where the writer put it. False where the line is no such head.
  mutating func parseWithoutColon(
    _ line: Int, _ start: Int, _ end: Int, _ column: UInt32, place: Place?, parent: Int
  ) -> Bool {
    guard place != nil, let head = headWithoutColon(start, end, place: place), isDeeper(than: column, from: end) else {
      return false
    }
    lines[line].kind = .entry
    // Heads are emitted from the words of the head alone.
    phrase.fold(bytes, start..<head.end, limit: 10)
    emitHead(head, line, start, place: place, parent: parent)
    report(.missingColon, head.end, head.end, line)
    openLevel(line, column)
    let body = skipSpaces(head.end, end)
    if body > head.end { emit(head.end, .space) }
    parseBody(line, body, end, owner: lines[line].keyword, place: lines[line].opens)
    return true
  }

  /// The keyword of a block or an activity, with the number or kind behind it.
  private mutating func headWithoutColon(_ start: Int, _ end: Int, place: Place?) -> Head? {
    let limit = Swift.min(end, start + 160)
    phrase.fold(bytes, start..<limit, limit: 10)
    guard !phrase.words.isEmpty else { return nil }
    var head = resolve(start, limit, place: place)
    guard let keyword = head.keyword, head.isAllowed, head.impliedTerm == nil, keyword != .or else { return nil }
    switch keyword.facts.role {
    case .block: head.end = headEnd(behindNumber: Int(phrase.words[head.keywordWords - 1].sourceEnd), end)
    case .activity:
      let kinds = kindWords(keyword, from: head.keywordWords, limit)
      head.end = Int(phrase.words[head.keywordWords + kinds - 1].sourceEnd)
    case .document, .property, .definition: return nil
    }
    // A sentence is text, whatever it begins with.
    let last = trimmedEnd(start, end)
    if last > head.end, bytes[last - 1] == 0x2E { return nil }
    head.colon = -1
    return head
  }

  private func headEnd(behindNumber start: Int, _ end: Int) -> Int {
    let number = skipSpaces(start, end)
    var position = number
    while position < end, skipSpaces(position, end) == position, bytes[position] != 0x5B { position += 1 }
    return number > start && isNumber(number, position) ? position : start
  }

  /// Whether the next line that holds anything but a comment is indented more. Only lines without content are passed over,
  /// so that each is looked at once.
  private func isDeeper(than column: UInt32, from end: Int) -> Bool {
    var position = end
    while position < bytes.count {
      while position < bytes.count, bytes[position] == 0x0A || bytes[position] == 0x0D { position += 1 }
      var found: UInt32 = 0
      scan: while position < bytes.count {
        switch bytes[position] {
        case 0x09: found = (found / 4 + 1) * 4
        default:
          if skipSpaces(position, Swift.min(position + 3, bytes.count)) == position { break scan }
          found += 1
        }
        position = bytes[position] < 0x80 ? position + 1 : bytes[position] == 0xC2 ? position + 2 : position + 3
      }
      guard position < bytes.count else { return false }
      switch bytes[position] {
      case 0x0A, 0x0D: continue
      case 0x23:
        while position < bytes.count, bytes[position] != 0x0A, bytes[position] != 0x0D { position += 1 }
      default: return found > column
      }
    }
    return false
  }
}
