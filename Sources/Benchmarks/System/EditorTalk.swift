import JSON
import LanguageServer

/// What an editor says to a server about one document, message by message.
struct EditorMessages {
  static let introduction: JSON = [
    "processId": .null, "rootUri": .null,
    "capabilities": [
      "general": ["positionEncodings": ["utf-8"]],
      "textDocument": [
        "publishDiagnostics": ["versionSupport": true, "relatedInformation": true, "dataSupport": true],
        "documentSymbol": ["hierarchicalDocumentSymbolSupport": true], "hover": ["contentFormat": ["markdown"]],
        "completion": ["completionItem": ["snippetSupport": true]],
        "semanticTokens": [
          "tokenTypes": [], "tokenModifiers": [], "formats": ["relative"], "requests": ["full": true],
        ],
      ],
    ],
  ]

  let uri: String
  private(set) var version = 1

  init(_ uri: String = "file:///bench.course") { self.uri = uri }

  static func ask(_ id: Int, _ method: String, _ parameters: JSON) -> JSON {
    ["jsonrpc": "2.0", "id": .number(id), "method": .string(method), "params": parameters]
  }

  static func tell(_ method: String, _ parameters: JSON) -> JSON {
    ["jsonrpc": "2.0", "method": .string(method), "params": parameters]
  }

  func open(_ text: [UInt8]) -> JSON {
    Self.tell(
      "textDocument/didOpen",
      [
        "textDocument": [
          "uri": .string(uri), "languageId": "course", "version": .number(version),
          "text": .string(String(decoding: text, as: UTF8.self)),
        ]
      ])
  }

  /// A letter, or nothing in the place of one.
  mutating func type(_ isLetter: Bool, at place: (line: Int, column: Int)) -> JSON {
    version += 1
    let start: JSON = ["line": .number(place.line), "character": .number(place.column)]
    let end: JSON = ["line": .number(place.line), "character": .number(place.column + (isLetter ? 0 : 1))]
    return Self.tell(
      "textDocument/didChange",
      [
        "textDocument": ["uri": .string(uri), "version": .number(version)],
        "contentChanges": [["range": ["start": start, "end": end], "text": isLetter ? "x" : ""]],
      ])
  }

  /// A question about a place, or about the fifty lines that begin there, or about the document.
  func ask(_ id: Int, _ method: String, at place: (line: Int, column: Int)) -> JSON {
    let start: JSON = ["line": .number(place.line), "character": .number(place.column)]
    return Self.ask(
      id, method,
      [
        "textDocument": ["uri": .string(uri)], "position": start,
        "range": ["start": start, "end": ["line": .number(place.line + 50), "character": 0]],
      ])
  }
}

/// One end of a conversation with a process over pipes.
final class EditorTalk {
  private let child: Child
  private var waiting: [UInt8] = []
  private var buffer = [UInt8](repeating: 0, count: 1 << 18)

  init?(_ program: String, _ arguments: [String]) {
    guard let child = Child(program, arguments, isPiped: true) else { return nil }
    self.child = child
  }

  /// With a server that has been introduced.
  convenience init?(server program: String) {
    self.init(program, ["lsp"])
    say(EditorMessages.ask(1, "initialize", EditorMessages.introduction))
    _ = answer(to: 1)
    say(EditorMessages.tell("initialized", [:]))
  }

  var resident: Int { child.resident }

  func end() { child.end() }

  func say(_ message: JSON) { child.write(framed(message)) }

  /// The size of the answer.
  func answer(to id: Int) -> Int { next("\"id\":\(id),") }

  func findings(version: Int) -> Int { next("\"version\":\(version),") }

  /// The size of the next message that holds this near its beginning. Messages are not read any further: that is a client's
  /// time.
  private func next(_ mark: String) -> Int {
    let mark = Array(mark.utf8)
    while true {
      while let message = whole() {
        let head = message.prefix(300)
        if head.indices.contains(where: { head[$0...].starts(with: mark) }) { return message.count }
      }
      let some = child.read(&buffer)
      if some.isEmpty { giveUp("the server ended before it answered") }
      waiting += some
    }
  }

  /// The next body that has come in to its end.
  private func whole() -> ArraySlice<UInt8>? {
    guard let headEnd = waiting.indices.first(where: { waiting[$0...].starts(with: [13, 10, 13, 10]) }),
      let length = Int(String(decoding: waiting[..<headEnd].drop { !(0x30...0x39 ~= $0) }, as: UTF8.self)),
      waiting.count >= headEnd + 4 + length
    else { return nil }
    let message = waiting[(headEnd + 4)..<(headEnd + 4 + length)]
    waiting.removeFirst(headEnd + 4 + length)
    return message
  }
}
