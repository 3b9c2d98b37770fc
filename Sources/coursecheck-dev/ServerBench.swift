import JSON
import LanguageServer
import SourceText
import Vocabulary
import Workspaces

/// A server in this process, with one long document open: what a keystroke or a question costs without any pipe.
struct ServerBench {
  private var server: Server
  private var version = 1

  init(_ text: [UInt8]) {
    server = Server(ServerWorld(version: "0", clock: { 0 }, read: { _ in .absent }))
    ask("initialize", introduction)
    tell("initialized", [:])
    tell(
      "textDocument/didOpen",
      [
        "textDocument": [
          "uri": "file:///bench.course", "languageId": "course", "version": 1,
          "text": .string(String(decoding: text, as: UTF8.self)),
        ]
      ])
  }

  /// Gives the bytes that the server wrote.
  @discardableResult
  mutating func keystroke() -> Int {
    version += 1
    let start: JSON = ["line": 5, "character": 10]
    let end: JSON = ["line": 5, "character": .number(version % 2 == 0 ? 10 : 11)]
    return tell(
      "textDocument/didChange",
      [
        "textDocument": ["uri": "file:///bench.course", "version": .number(version)],
        "contentChanges": [["range": ["start": start, "end": end], "text": version % 2 == 0 ? "x" : ""]],
      ])
  }

  @discardableResult
  mutating func ask(_ method: String, line: Int = 500) -> Int {
    ask(
      method,
      [
        "textDocument": ["uri": "file:///bench.course"], "position": ["line": .number(line), "character": 6],
        "range": [
          "start": ["line": .number(line), "character": 0], "end": ["line": .number(line + 50), "character": 0],
        ],
      ])
  }

  private var introduction: JSON {
    [
      "processId": .null, "rootUri": .null,
      "capabilities": [
        "general": ["positionEncodings": ["utf-8"]],
        "textDocument": [
          "publishDiagnostics": ["versionSupport": true, "relatedInformation": true, "dataSupport": true],
          "documentSymbol": ["hierarchicalDocumentSymbolSupport": true],
        ],
      ],
    ]
  }

  @discardableResult
  private mutating func ask(_ method: String, _ parameters: JSON) -> Int {
    say(["jsonrpc": "2.0", "id": 1, "method": .string(method), "params": parameters])
  }

  @discardableResult
  private mutating func tell(_ method: String, _ parameters: JSON) -> Int {
    say(["jsonrpc": "2.0", "method": .string(method), "params": parameters])
  }

  private mutating func say(_ message: JSON) -> Int {
    server.receive(framed(message))
    while server.hasWork { server.step() }
    server.whenQuiet()
    return server.takeOutput().count
  }
}
