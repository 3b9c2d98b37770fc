import SourceText
import Vocabulary

/// Reads a document into a tree. Never fails: what can't be read becomes a stray line, and a problem beside it.
package func parse(_ bytes: [UInt8], as role: DocumentRole = .plan) -> SyntaxTree {
  var parser = Parser(bytes, role)
  parser.parseDocument()
  return parser.finish()
}

/// The state of one reading. One pass over the bytes; the outline is a stack, so depth costs memory and no recursion.
struct Parser {
  let bytes: [UInt8]
  let role: DocumentRole
  let index = PhraseIndex.shared
  var lines: [SyntaxLine] = []
  var tokens: [Token] = []
  var problems: [SyntaxProblem] = []
  var documentLine = -1
  /// Reused for every head and detail.
  var phrase = FoldedPhrase()
  var valueText = ValueText()
  var knownDetails = RepeatedText<DetailMeaning>(places: 512)
  var knownHeads = RepeatedText<KnownHead>(places: 512)

  private struct Level {
    var column: UInt32
    var line: Int32
    var isItem: Bool
  }

  private var open: [Level] = []
  private var usesTabs = false
  private var usesSpaces = false
  private var anyIndented = false
  private var reportedMixing = false
  private var blockCount = 0
  private var englishHeads = 0
  private var dutchHeads = 0

  init(_ bytes: [UInt8], _ role: DocumentRole) {
    self.bytes = bytes
    self.role = role
    switch role {
    case .plan: break
    // The file itself is what all its lines belong to.
    case .project: open.append(Level(column: 0, line: -1, isItem: false))
    }
    lines.reserveCapacity(bytes.count / 48 + 2)
    tokens.reserveCapacity(bytes.count / 8 + 8)
  }

  // MARK: Lines

  mutating func parseDocument() {
    let count = bytes.count
    if UInt64(count) > UInt64(UInt32.max) - 2 { return }
    var position = 0
    if count >= 3 && bytes[0] == 0xEF && bytes[1] == 0xBB && bytes[2] == 0xBF {
      lines.append(SyntaxLine(start: 0, firstToken: 0))
      tokens.append(Token(0, .byteOrderMark))
      position = 3
    } else {
      lines.append(SyntaxLine(start: 0, firstToken: 0))
    }
    while true {
      var end = position
      while end < count {
        let byte = bytes[end]
        if byte == 0x0A || byte == 0x0D { break }
        end += 1
      }
      parseLine(lines.count - 1, position, end)
      if end == count { break }
      tokens.append(Token(UInt32(truncatingIfNeeded: end), .lineEnd))
      position = bytes[end] == 0x0D && end + 1 < count && bytes[end + 1] == 0x0A ? end + 2 : end + 1
      lines.append(
        SyntaxLine(
          start: UInt32(truncatingIfNeeded: position), firstToken: UInt32(truncatingIfNeeded: tokens.count)))
    }
    checkEncoding()
  }

  private mutating func parseLine(_ line: Int, _ start: Int, _ end: Int) {
    var position = start
    var column: UInt32 = 0
    var tabs = false
    var spaces = false
    var typographic = false
    scan: while position < end {
      switch bytes[position] {
      case 0x20:
        column += 1
        spaces = true
        position += 1
      case 0x09:
        column = (column / 4 + 1) * 4
        tabs = true
        position += 1
      case 0xC2 where position + 1 < end && bytes[position + 1] == 0xA0:
        column += 1
        spaces = true
        typographic = true
        position += 2
      case 0xE2 where isWideSpace(at: position, end):
        column += 1
        spaces = true
        typographic = true
        position += 3
      default: break scan
      }
    }
    if position > start { emit(start, .indent) }
    if position == end {
      lines[line].kind = .blank
      return
    }
    lines[line].column = column
    if typographic { report(.typographic, start, position, line) }
    if column > 0 {
      if (tabs && spaces) || (tabs && usesSpaces) || (spaces && usesTabs) {
        // One finding for the whole document: the cause is one, and so is the cure.
        if !reportedMixing { report(.mixedIndentation, start, position, line) }
        reportedMixing = true
      }
      usesTabs = usesTabs || tabs
      usesSpaces = usesSpaces || spaces
    }
    switch bytes[position] {
    case 0x23:
      lines[line].kind = .comment
      emit(position, .comment)
    case 0x3E:
      lines[line].kind = .prose
      attach(line, column)
      emit(position, .proseMark)
      var text = position + 1
      if text < end && (bytes[text] == 0x20 || bytes[text] == 0x09) {
        emit(text, .space)
        text += 1
      }
      let last = trimmedEnd(text, end)
      if text < last { emit(text, .proseText) }
      if last < end { emit(last, .space) }
    default:
      if let bulletEnd = bulletEnd(at: position, end) {
        parseItem(line, position, bulletEnd, end, column)
      } else {
        parseEntry(line, position, end, column)
      }
    }
  }

  func isWideSpace(at position: Int, _ end: Int) -> Bool {
    guard position + 2 < end, bytes[position + 1] == 0x80 else { return false }
    switch bytes[position + 2] {
    case 0x80...0x8A, 0xAF: return true
    default: return false
    }
  }

  /// The offset behind a bullet that white space follows; nil when this is no item.
  private func bulletEnd(at position: Int, _ end: Int) -> Int? {
    let after: Int
    switch bytes[position] {
    case 0x2D, 0x2A: after = position + 1
    case 0xE2:
      guard position + 2 < end, bytes[position + 1] == 0x80 else { return nil }
      switch bytes[position + 2] {
      case 0xA2, 0x93, 0x94: after = position + 3
      default: return nil
      }
    default: return nil
    }
    if after == end { return after }
    switch bytes[after] {
    case 0x20, 0x09: return after
    case 0xC2: return after + 1 < end && bytes[after + 1] == 0xA0 ? after : nil
    default: return nil
    }
  }

  // MARK: The outline

  /// Finds what a line belongs to and closes what it does not.
  private mutating func attach(_ line: Int, _ column: UInt32) {
    settle(line, column, isItem: false, opensLevel: false)
  }

  private mutating func settle(_ line: Int, _ column: UInt32, isItem: Bool, opensLevel: Bool) {
    if documentLine >= 0 && column > 0 { anyIndented = true }
    var closed = false
    var matched = open.isEmpty
    while open.count > 1, let top = open.last {
      let belongs = top.column < column || (isItem && !top.isItem && top.column == column)
      if top.column == column { matched = true }
      if belongs { break }
      closed = true
      open.removeLast()
      lines[Int(top.line)].end = Int32(truncatingIfNeeded: line)
    }
    if closed && !matched, let top = open.last, top.column != column || open.count > 1 {
      let start = Int(lines[line].start)
      report(.unevenIndentation, start, start + Int(column), line)
    }
    lines[line].parent = open.last?.line ?? -1
    lines[line].end = Int32(truncatingIfNeeded: line + 1)
    if opensLevel {
      open.append(Level(column: column, line: Int32(truncatingIfNeeded: line), isItem: isItem))
    }
  }

  mutating func openLevel(_ line: Int, _ column: UInt32) {
    open.append(Level(column: column, line: Int32(truncatingIfNeeded: line), isItem: false))
  }

  // MARK: Items

  private mutating func parseItem(_ line: Int, _ start: Int, _ bulletEnd: Int, _ end: Int, _ column: UInt32) {
    lines[line].kind = .item
    settle(line, column, isItem: true, opensLevel: true)
    if lines[line].parent < 0 {
      // Nothing above opens a list; the level just made would pass for the document.
      open.removeLast()
      lines[line].kind = .stray
      emit(start, .stray)
      report(.stray, start, trimmedEnd(start, end), line)
      return
    }
    emit(start, .bullet)
    var body = bulletEnd
    body = skipSpaces(body, end)
    if body > bulletEnd { emit(bulletEnd, .space) }
    // A bullet and a short dash are marks of the format; a long dash is a word processor's.
    if bytes[start] == 0xE2 && bytes[start + 2] == 0x94 { report(.typographic, start, bulletEnd, line) }
    // An item is an element of the list above it and takes the same details.
    let parent = Int(lines[line].parent)
    var owner: Keyword?
    var place: Place?
    if parent >= 0 {
      owner = lines[parent].keyword
      place = lines[parent].opens
    }
    lines[line].keyword = owner
    lines[line].opens = place
    if let owner, takesIdentifiers(owner), let identifierEnd = itemIdentifier(body, end) {
      emit(body, .identifier)
      emit(identifierEnd, .colon)
      let text = skipSpaces(identifierEnd + 1, end)
      if text > identifierEnd + 1 { emit(identifierEnd + 1, .space) }
      body = text
    }
    parseBody(line, body, end, owner: owner, place: place)
  }

  private func takesIdentifiers(_ keyword: Keyword) -> Bool {
    switch keyword.facts.role {
    case .definition: true
    case .document, .block, .activity, .property: false
    }
  }

  /// `LO1: …` in an item: one word with a capital or a digit, right before a colon and white space.
  private func itemIdentifier(_ start: Int, _ end: Int) -> Int? {
    var position = start
    while position < end && position - start <= 32 {
      let byte = bytes[position]
      if byte == 0x3A {
        guard position > start, position + 1 == end || bytes[position + 1] == 0x20 else { return nil }
        return isIdentifier(start, position) ? position : nil
      }
      if byte <= 0x20 { return nil }
      position += 1
    }
    return nil
  }

  // MARK: Entries

  private mutating func parseEntry(_ line: Int, _ start: Int, _ end: Int, _ column: UInt32) {
    let isFirst = documentLine < 0 && role == .plan
    settle(line, column, isItem: false, opensLevel: false)
    let parent = Int(lines[line].parent)
    let place: Place? = isFirst ? .top : parent >= 0 ? lines[parent].opens : role == .project ? .project : nil
    let colon = firstColon(start, end)
    if colon > 0, let body = replayHead(line, start, colon, end, place: place) {
      lines[line].kind = .entry
      openLevel(line, column)
      parseBody(line, body, end, owner: lines[line].keyword, place: lines[line].opens)
      return
    }
    let firstToken = tokens.count
    let problemCount = problems.count
    guard let head = findHead(line, start, end, place: place, parent: parent) else {
      if !isFirst, parseWithoutColon(line, start, end, column, place: place, parent: parent) { return }
      lines[line].kind = .stray
      emit(start, .stray)
      reportStray(line, start, end, place: place)
      return
    }
    lines[line].kind = .entry
    if isFirst {
      documentLine = line
    }
    emitHead(head, line, start, place: place, parent: parent)
    openLevel(line, column)
    if head.colon >= 0 {
      emit(head.colon, .colon)
      let tokenEnd = tokens.count
      let body = skipSpaces(head.colon + 1, end)
      if body > head.colon + 1 { emit(head.colon + 1, .space) }
      if head.colon == colon && problems.count == problemCount && !isFirst {
        rememberHead(line, start, colon, place: place, language: head.language, firstToken..<tokenEnd)
      }
      parseBody(line, body, end, owner: lines[line].keyword, place: lines[line].opens)
    } else if head.end < end {
      emit(head.end, .space)
    }
  }

  mutating func note(_ head: Keyword, language: Language?) {
    if head.facts.role == .block || head.facts.role == .activity { blockCount += 1 }
    switch language {
    case .dutch: dutchHeads += 1
    case .english: englishHeads += 1
    case nil: break
    }
  }

  private mutating func reportStray(_ line: Int, _ start: Int, _ end: Int, place: Place?) {
    // `bijeenkomst Workshop` lacks only its colon.
    phrase.fold(bytes, start..<Swift.min(end, start + 160), limit: 7)
    if let place, !phrase.words.isEmpty {
      var count = Swift.min(phrase.words.count, 4)
      while count > 0 {
        let letters = phrase.letters(ofWords: 0, count)
        var entry = index.first(.keyword, phrase.letters, letters)
        while entry >= 0 {
          if let keyword = index.keyword(at: entry), keyword.facts.places.contains(place), keyword != .or,
            let last = missingColonPlace(keyword, count, end)
          {
            report(.missingColon, last, last, line)
            return
          }
          entry = index.next(after: entry, phrase.letters, letters)
        }
        count -= 1
      }
    }
    report(.stray, start, trimmedEnd(start, end), line)
  }

  /// Where the colon belongs in a line that lacks it; nil where the line reads as a sentence.
  private func missingColonPlace(_ keyword: Keyword, _ words: Int, _ end: Int) -> Int? {
    let last = phrase.words[words - 1]
    switch keyword.facts.role {
    case .block, .activity, .document: break
    case .definition, .property: return nil
    }
    // `week 3`, `les 2`, `sync quiz`: the number or kind belongs to the head.
    if phrase.words.count == words { return Int(last.sourceEnd) }
    let next = phrase.words[words]
    let isNumber = phrase.letters[Int(next.start)..<Int(next.end)].allSatisfy { isDigit($0) }
    if isNumber && phrase.words.count == words + 1 { return Int(next.sourceEnd) }
    if keyword.facts.role == .activity {
      var count = phrase.words.count
      while count > words {
        if index.first(.activity, phrase.letters, phrase.letters(ofWords: words, count)) >= 0 {
          return Int(phrase.words[count - 1].sourceEnd)
        }
        count -= 1
      }
    }
    return nil
  }

  // MARK: Small things

  @inline(__always)
  mutating func emit(_ start: Int, _ kind: TokenKind, _ payload: UInt16 = 0) {
    tokens.append(Token(UInt32(truncatingIfNeeded: start), kind, payload))
  }

  mutating func report(_ kind: SyntaxProblem.Kind, _ start: Int, _ end: Int, _ line: Int) {
    problems.append(SyntaxProblem(kind, Span(start, end), line: line))
  }

  /// Past spaces, tabs and no-break spaces.
  func skipSpaces(_ start: Int, _ end: Int) -> Int {
    var position = start
    while position < end {
      switch bytes[position] {
      case 0x20, 0x09: position += 1
      case 0xC2 where position + 1 < end && bytes[position + 1] == 0xA0: position += 2
      case 0xE2 where isWideSpace(at: position, end): position += 3
      default: return position
      }
    }
    return position
  }

  /// Before trailing white space.
  func trimmedEnd(_ start: Int, _ end: Int) -> Int {
    var position = end
    while position > start {
      let byte = bytes[position - 1]
      if byte == 0x20 || byte == 0x09 {
        position -= 1
      } else if byte == 0xA0 && position - 1 > start && bytes[position - 2] == 0xC2 {
        position -= 2
      } else {
        break
      }
    }
    return position
  }

  /// One word with a capital or a digit in it.
  func isIdentifier(_ start: Int, _ end: Int) -> Bool {
    guard start < end, end - start <= 64 else { return false }
    var capitalOrDigit = false
    var position = start
    while position < end {
      switch bytes[position] {
      case 0x41...0x5A, 0x30...0x39: capitalOrDigit = true
      case 0x61...0x7A, 0x2D, 0x5F, 0x2E, 0x2F, 0x2B, 0x26: break
      case 0xC3 where position + 1 < end:
        // À to Þ are capitals.
        if bytes[position + 1] >= 0x80 && bytes[position + 1] <= 0x9E { capitalOrDigit = true }
        position += 1
      case 0x80...0xFF: break
      default: return false
      }
      position += 1
    }
    return capitalOrDigit
  }

  // MARK: Encoding

  /// Reports bytes that are no UTF-8 and marks that no text holds. Eight bytes at a time where all is plain.
  private mutating func checkEncoding() {
    let count = bytes.count
    var position = 0
    var line = 0
    var reported = 0
    while position < count && reported < 100 {
      position = plainEnd(from: position)
      if position >= count { break }
      let byte = bytes[position]
      if byte >= 0x80 {
        let size = characterSize(in: bytes, at: position, limit: count)
        if size > 1 {
          position += size
          continue
        }
        let start = position
        while position < count && bytes[position] >= 0x80
          && characterSize(in: bytes, at: position, limit: count) == 1
        {
          position += 1
        }
        line = lineNumber(of: start, from: line)
        report(.invalidUTF8, start, position, line)
        reported += 1
        continue
      }
      if byte < 0x20 && byte != 0x0A && byte != 0x0D && byte != 0x09 && byte != 0x0C {
        line = lineNumber(of: position, from: line)
        report(.controlCharacter, position, position + 1, line)
        reported += 1
      }
      position += 1
    }
  }

  /// The first byte from here on that is beyond ASCII or a control other than a line feed.
  private func plainEnd(from start: Int) -> Int {
    let count = bytes.count
    var position = start
    unsafe bytes.withUnsafeBytes { raw in
      while position + 8 <= count {
        let word = unsafe raw.loadUnaligned(fromByteOffset: position, as: UInt64.self)
        // A byte beyond ASCII has its high bit set; one below 0x20 borrows it.
        let marked = (word | ((word &- 0x2020_2020_2020_2020) & ~word)) & 0x8080_8080_8080_8080
        if marked != 0 && isMarked(position, position + 8) { break }
        position += 8
      }
    }
    while position < count && !isMarked(position, position + 1) { position += 1 }
    return position
  }

  @inline(__always)
  private func isMarked(_ start: Int, _ end: Int) -> Bool {
    var position = start
    while position < end {
      let byte = bytes[position]
      if byte >= 0x80 || (byte < 0x20 && byte != 0x0A) { return true }
      position += 1
    }
    return false
  }

  private func lineNumber(of offset: Int, from start: Int) -> Int {
    var line = start
    while line + 1 < lines.count && Int(lines[line + 1].start) <= offset { line += 1 }
    return line
  }

  // MARK: The end

  mutating func finish() -> SyntaxTree {
    let count = Int32(truncatingIfNeeded: lines.count)
    for level in open where level.line >= 0 { lines[Int(level.line)].end = count }
    problems.sort { left, right in left.span < right.span }
    var tree = SyntaxTree(
      bytes: bytes, lines: lines, tokens: tokens, problems: problems,
      role: role, documentLine: Int32(truncatingIfNeeded: documentLine), language: .dutch, outlineIsLost: false)
    tree.language = declaredLanguage(tree) ?? (englishHeads > dutchHeads ? .english : .dutch)
    if !anyIndented && blockCount > 0 && documentLine >= 0 && lines.count < 1_000_000 {
      noteLostOutline(&tree)
    }
    return tree
  }

  /// `language: nl` below the document.
  private func declaredLanguage(_ tree: SyntaxTree) -> Language? {
    guard documentLine >= 0 || role == .project else { return nil }
    for line in documentLine + 1..<Swift.max(lines.count, documentLine + 1) {
      guard lines[line].keyword == .language, lines[line].kind == .entry else { continue }
      for token in tree.tokenRange(ofLine: line) where tokens[token].kind == .text {
        let text = tree.text(tree.span(ofToken: token))
        return Language(code: text.split(separator: " ").first.map(String.init) ?? "")
      }
    }
    return nil
  }
}
