import CourseEditor
import CourseModel
import CourseSyntax
import JSON
import SourceText
import Workspaces

let tokenRequests: [RequestHandler] = [
  RequestHandler(
    "textDocument/semanticTokens/full",
    capability: { client in
      guard let wanted = client["textDocument.semanticTokens"], wanted.members != nil else { return [] }
      let legend = TokenLegend(client)
      var options: [JSON.Member] = [
        .init(
          "legend",
          [
            "tokenTypes": .array(legend.types.map { .string($0) }),
            "tokenModifiers": .array(legend.modifiers.map { .string($0) }),
          ])
      ]
      if isOffered(wanted["requests"]?["range"]) { options.append(.init("range", true)) }
      if isOffered(wanted["requests"]?["full"]) {
        options.append(.init("full", client.takesTokenDeltas ? ["delta": true] : true))
      }
      return [.init("semanticTokensProvider", .object(options))]
    }
  ) { (server, parameters) throws(ResponseError) in
    let document = try server.document(parameters)
    let data = server.tokens(of: document)
    return server.remembered(data, document, as: [.init("data", written(data))])
  },
  RequestHandler("textDocument/semanticTokens/full/delta") { (server, parameters) throws(ResponseError) in
    let document = try server.document(parameters)
    let data = server.tokens(of: document)
    let before = parameters["previousResultId"]?.text.flatMap { server.tokenMemory.data(document.uri.path, $0) }
    guard let before else { return server.remembered(data, document, as: [.init("data", written(data))]) }
    return server.remembered(data, document, as: [.init("edits", .array(tokenEdits(from: before, to: data)))])
  },
  RequestHandler("textDocument/semanticTokens/range") { (server, parameters) throws(ResponseError) in
    let document = try server.document(parameters)
    guard let range = LineRange(parameters["range"]) else { throw .invalidParameters("'range' is missing.") }
    return ["data": written(server.tokens(of: document, in: server.positions(in: document).span(range)))]
  },
]

/// Five numbers for each token: thousands, in a long plan.
private func written(_ numbers: some Sequence<UInt32>) -> JSON {
  var writer = JSONWriter()
  writer.list(numbers) { writer, number in writer.number(Int(number)) }
  return writer.json
}

/// `true`, or an object with more about it.
private func isOffered(_ value: JSON?) -> Bool { value?.truth == true || value?.members != nil }

extension Client {
  fileprivate var takesTokenDeltas: Bool { has("textDocument.semanticTokens.requests.full.delta") }
}

// MARK: The names of colours

/// Which names of the protocol this client knows, and the number of each.
struct TokenLegend: Sendable {
  private(set) var types: [String] = []
  private(set) var modifiers: [String] = []
  /// By role; nil for what this client has no colour for.
  private(set) var numbers: [UInt32?]
  /// By bit of ours.
  private var masks: [UInt32] = []

  init(_ client: Client) {
    let known = client["textDocument.semanticTokens.tokenTypes"]?.elements?.compactMap { $0.text } ?? []
    let knownModifiers = client["textDocument.semanticTokens.tokenModifiers"]?.elements?.compactMap { $0.text } ?? []
    numbers = []
    for role in TokenRole.allCases {
      guard let name = role.names.first(where: { known.isEmpty || known.contains($0) }) else {
        numbers.append(nil)
        continue
      }
      let at = types.firstIndex(of: name) ?? types.count
      if at == types.count { types.append(name) }
      numbers.append(UInt32(truncatingIfNeeded: at))
    }
    for name in ["declaration", "definition", "documentation", "defaultLibrary"] {
      if knownModifiers.isEmpty || knownModifiers.contains(name) {
        masks.append(1 << UInt32(truncatingIfNeeded: modifiers.count))
        modifiers.append(name)
      } else {
        masks.append(0)
      }
    }
  }

  func bits(_ own: TokenModifiers) -> UInt32 {
    var result: UInt32 = 0
    for (bit, mask) in masks.enumerated() where own.rawValue & (1 << UInt32(truncatingIfNeeded: bit)) != 0 {
      result |= mask
    }
    return result
  }
}

extension TokenRole {
  /// What the protocol calls it, and what it may be called where a client does not know that.
  fileprivate var names: [String] {
    switch self {
    case .keyword: ["keyword"]
    case .property: ["property", "parameter"]
    case .type: ["type", "class"]
    case .string: ["string"]
    case .number: ["number"]
    case .enumMember: ["enumMember", "enum"]
    case .comment: ["comment"]
    case .operator: ["operator"]
    case .variable: ["variable"]
    case .macro: ["macro", "function"]
    }
  }
}

// MARK: Five numbers for each

/// Puts tokens as the protocol has them: each by its distance from the one before, in columns of the client.
private struct TokenWriter {
  let bytes: [UInt8]
  let lines: LineIndex
  let encoding: PositionEncoding
  let legend: TokenLegend
  private(set) var data: [UInt32] = []
  private var line = 0
  private var start: UInt32 = 0
  /// Up to where the line at hand has been counted.
  private var counted = 0
  private var column: UInt32 = 0
  private var countedLine = -1

  init(_ bytes: [UInt8], _ lines: LineIndex, _ encoding: PositionEncoding, _ legend: TokenLegend) {
    self.bytes = bytes
    self.lines = lines
    self.encoding = encoding
    self.legend = legend
    data.reserveCapacity(lines.lineCount * 25)
  }

  mutating func add(_ token: ColouredToken) {
    guard let type = legend.numbers[Int(token.role.rawValue)] else { return }
    if token.line != countedLine {
      countedLine = token.line
      counted = Int(lines.starts[token.line])
      column = 0
    }
    count(to: Int(token.span.start))
    let from = column
    count(to: Int(token.span.end))
    let isSameLine = token.line == line
    data.append(UInt32(truncatingIfNeeded: token.line - line))
    data.append(isSameLine ? from - start : from)
    data.append(column - from)
    data.append(type)
    data.append(legend.bits(token.modifiers))
    line = token.line
    start = from
  }

  private mutating func count(to end: Int) {
    if encoding == .utf8 {
      column += UInt32(truncatingIfNeeded: end - counted)
      counted = end
      return
    }
    while counted < end {
      if bytes[counted] < 0x80 {
        counted += 1
        column += 1
      } else {
        let size = characterSize(in: bytes, at: counted, limit: end)
        counted += size
        column += size == 4 && encoding == .utf16 ? 2 : 1
      }
    }
  }
}

extension Server {
  /// All tokens, or those that lie in a stretch at least in part.
  fileprivate func tokens(of document: OpenDocument, in span: Span? = nil) -> [UInt32] {
    let text = document.text
    let snapshot = text.snapshot
    var writer = TokenWriter(text.bytes, text.lines, client.encoding, TokenLegend(client))
    let lines =
      span.map { text.lines.line(at: $0.start)..<text.lines.line(at: $0.end) + 1 } ?? snapshot.tree.lines.indices
    snapshot.forEachColouredToken(in: lines.clamped(to: snapshot.tree.lines.indices)) { token in
      if let span, !token.span.overlaps(span) { return }
      writer.add(token)
    }
    return writer.data
  }

  /// The answer, with a name by which the next may be told as a difference.
  fileprivate mutating func remembered(_ data: [UInt32], _ document: OpenDocument, as members: [JSON.Member]) -> JSON {
    guard client.takesTokenDeltas else { return .object(members) }
    tokenMemory.forget { documents[$0] == nil }
    let identity = tokenMemory.remember(data, document.uri.path)
    return .object([.init("resultId", .string(identity))] + members)
  }
}

/// What a client was last told about the tokens of its documents; of so many documents at most.
struct TokenMemory: Sendable {
  private struct Answer {
    var path: Path
    var identity: String
    var data: [UInt32]
  }

  /// The latest last.
  private var answers: [Answer] = []
  private var count = 0

  func data(_ path: Path, _ identity: String) -> [UInt32]? {
    answers.first { $0.path == path && $0.identity == identity }?.data
  }

  mutating func remember(_ data: [UInt32], _ path: Path) -> String {
    count += 1
    let identity = String(count)
    answers.removeAll { $0.path == path }
    if answers.count == 8 { answers.removeFirst() }
    answers.append(Answer(path: path, identity: identity, data: data))
    return identity
  }

  mutating func forget(where isGone: (Path) -> Bool) { answers.removeAll { isGone($0.path) } }
}

/// The one edit that makes old tokens into new ones, in whole tokens; none where they are the same.
private func tokenEdits(from old: [UInt32], to new: [UInt32]) -> [JSON] {
  var start = 0
  let shorter = Swift.min(old.count, new.count)
  while start < shorter, old[start] == new[start] { start += 1 }
  if start == old.count, start == new.count { return [] }
  start -= start % 5
  var end = 0
  while end < shorter - start, old[old.count - 1 - end] == new[new.count - 1 - end] { end += 1 }
  end -= end % 5
  return [
    [
      "start": .number(start), "deleteCount": .number(old.count - end - start),
      "data": written(new[start..<new.count - end]),
    ]
  ]
}
