import SourceText
import Vocabulary

/// A head as it was read before in the same place: the tokens, counted from its first byte.
struct KnownHead: Sendable {
  var keyword: Keyword?
  var opens: Place?
  var language: Language?
  var tokens: [Token]
}

extension Parser {
  /// The first colon of a line, or -1 where none is near enough to end a head.
  func firstColon(_ start: Int, _ end: Int) -> Int {
    let limit = Swift.min(end, start + RepeatedText<KnownHead>.longest)
    var position = start
    while position < limit {
      if bytes[position] == 0x3A { return position }
      position += 1
    }
    return -1
  }

  /// Emits the tokens of a head that was read before; gives where the body starts, or nil when the head is new.
  mutating func replayHead(_ line: Int, _ start: Int, _ colon: Int, _ end: Int, place: Place?) -> Int? {
    let body = skipSpaces(colon + 1, end)
    guard body > colon + 1 || body == end else { return nil }
    let context = headContext(place)
    let range = start..<colon + 1
    let slot = knownHeads.place(of: range, in: bytes, context: context)
    guard let known = knownHeads.outcome(at: slot, of: range, in: bytes, context: context) else { return nil }
    lines[line].keyword = known.keyword
    lines[line].opens = known.opens
    if let keyword = known.keyword { note(keyword, language: known.language) }
    let offset = UInt32(truncatingIfNeeded: start)
    for token in known.tokens { tokens.append(Token(token.start &+ offset, token.kind, token.payload)) }
    if body > colon + 1 { emit(colon + 1, .space) }
    return body
  }

  /// Only heads without problems are remembered: each problem has its own place.
  mutating func rememberHead(
    _ line: Int, _ start: Int, _ colon: Int, place: Place?, language: Language?, _ range: Range<Int>
  ) {
    let offset = UInt32(truncatingIfNeeded: start)
    let head = KnownHead(
      keyword: lines[line].keyword, opens: lines[line].opens, language: language,
      tokens: tokens[range].map { Token($0.start &- offset, $0.kind, $0.payload) })
    let context = headContext(place)
    let letters = start..<colon + 1
    let slot = knownHeads.place(of: letters, in: bytes, context: context)
    knownHeads.remember(head, at: slot, of: letters, context: context)
  }

  private func headContext(_ place: Place?) -> UInt32 { place.map { UInt32($0.rawValue) } ?? 255 }
}
