import CourseModel
import CourseSyntax
import SourceText
import Vocabulary

extension Snapshot {
  /// What can be written at an offset. What may stand where comes from the vocabulary alone.
  ///
  /// Of a snapshot rather than a plan: a list is wanted right after a key, before anything else has been worked out.
  package func completion(at offset: UInt32, in context: CompletionContext = CompletionContext()) -> Completion {
    guard let line = CursorLine(self, at: offset) else { return Completion() }
    return Completing(line, context).completion()
  }

  /// Nothing but white space stands in front of an offset in its line: there a space is no sign that a word is wanted.
  package func isInIndentation(_ offset: UInt32) -> Bool {
    guard let line = CursorLine(self, at: offset) else { return false }
    return line.cursor <= line.first
  }
}

/// One look at what can be written.
struct Completing {
  let snapshot: Snapshot
  let line: CursorLine
  let context: CompletionContext
  /// In which the document is written.
  let language: Language

  init(_ line: CursorLine, _ context: CompletionContext) {
    snapshot = line.snapshot
    self.line = line
    self.context = context
    let hasWords = snapshot.model.elements.contains { $0.keyword != nil }
    language = hasWords || snapshot.declaredLanguage != nil ? snapshot.language : context.language
  }

  var model: CourseModel { snapshot.model }
  var bytes: [UInt8] { snapshot.bytes }

  /// So many are shown when nothing has been typed; with letters there may be more.
  static let most = 40
  static let mostMatching = 120

  func typed(from start: Int) -> Typed { Typed(bytes[Swift.min(start, line.cursor)..<line.cursor]) }

  func completion() -> Completion {
    // In front of what a line says.
    if line.cursor < line.first { return Completion() }
    switch line.kind {
    case .prose, .comment: return Completion()
    case .item: return itemCompletion()
    case .blank: return headCompletion(from: line.first)
    case .entry, .stray:
      if line.kind == .stray, startsWithBullet { return Completion() }
      if let colon = line.colon, line.cursor > colon { return bodyCompletion(from: colon + 1) }
      return headCompletion(from: line.first)
    }
  }

  private var startsWithBullet: Bool {
    line.first < line.end && (bytes[line.first] == 0x2D || bytes[line.first] == 0x2A)
  }

  private func itemCompletion() -> Completion {
    for token in line.tree.tokenRange(ofLine: line.line) where line.tree.tokens[token].kind == .bullet {
      let end = Int(line.tree.span(ofToken: token).end)
      return line.cursor > end || line.cursor == line.end && line.cursor >= end && line.cursor > line.first
        ? bodyCompletion(from: end) : Completion()
    }
    return Completion()
  }

  // MARK: The body of a line

  /// Where the cursor stands behind a head or a bullet.
  private enum BodyPlace {
    case text
    /// Behind the bracket, and where the piece begins in which the cursor stands.
    case details(Int)
    /// Behind the arrow.
    case links(Int)
    case nowhere
  }

  private func bodyCompletion(from start: Int) -> Completion {
    switch bodyPlace(from: start) {
    case .text: return valueCompletion(from: start)
    case .details(let piece): return detailCompletion(from: piece)
    case .links(let arrow): return linkCompletion(from: arrow)
    case .nowhere: return Completion()
    }
  }

  private func bodyPlace(from start: Int) -> BodyPlace {
    var piece: Int?
    var arrow: Int?
    var isBehindDetails = false
    var position = start
    let cursor = line.cursor
    while position < cursor {
      switch bytes[position] {
      case 0x5C: position += 1
      case 0x5B:
        piece = position + 1
        arrow = nil
      case 0x5D:
        if piece != nil { isBehindDetails = true }
        piece = nil
      case 0x2C:
        if piece != nil, !isDecimalComma(position) { piece = position + 1 }
      case 0x2D:
        if piece == nil, position + 1 < cursor, bytes[position + 1] == 0x3E { arrow = position + 2 }
      case 0xE2:
        if piece == nil, position + 2 < cursor, bytes[position + 1] == 0x86, bytes[position + 2] == 0x92 {
          arrow = position + 3
        }
      default: break
      }
      position += 1
    }
    if let piece { return isBracketAtEnd ? .details(piece) : .nowhere }
    if let arrow { return .links(arrow) }
    return isBehindDetails ? .nowhere : .text
  }

  /// A comma between two digits. One that has just been typed behind a digit parts two details.
  private func isDecimalComma(_ position: Int) -> Bool {
    position > 0 && position + 1 < line.cursor && isDigit(bytes[position - 1]) && isDigit(bytes[position + 1])
  }

  /// Details stand at the end of a line, with nothing but links behind them: other brackets are text.
  private var isBracketAtEnd: Bool {
    var position = line.cursor
    while position < line.end, bytes[position] != 0x5D {
      if bytes[position] == 0x5B { return false }
      position += 1
    }
    guard position < line.end else { return true }
    position += 1
    while whiteLength(bytes, position, line.end) > 0 { position += whiteLength(bytes, position, line.end) }
    return position >= line.end || bytes[position] == 0x2D || bytes[position] == 0xE2
  }
}

func isDigit(_ byte: UInt8) -> Bool { byte >= 0x30 && byte <= 0x39 }
