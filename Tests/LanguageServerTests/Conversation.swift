import JSON
import LanguageServer
import Synchronization
import TestKit
import Testing
import Vocabulary
import Workspaces

/// A server and a client that talk, with files beside them.
struct Conversation {
  var server: Server
  private var framing = MessageFraming()
  private var lastID = 0
  /// What the server has said and nobody has looked at.
  private(set) var heard: [JSON] = []

  init(files: [String: String] = [:]) {
    server = Server(
      ServerWorld(
        version: "0", clock: { 0 },
        read: { path in
          files[String(decoding: path.bytes, as: UTF8.self)].map { .bytes(Array($0.utf8)) } ?? .absent
        }))
  }

  /// One that has been introduced.
  static func started(
    capabilities: JSON = [:], locale: String? = nil, files: [String: String] = [:]
  ) -> Conversation {
    var talk = Conversation(files: files)
    var parameters: [JSON.Member] = [.init("processId", .null), .init("capabilities", capabilities)]
    if let locale { parameters.append(.init("locale", .string(locale))) }
    _ = talk.ask("initialize", .object(parameters))
    talk.tell("initialized", [:])
    talk.heard = []
    return talk
  }

  /// As if all that was said had been looked at.
  mutating func forget() { heard = [] }

  mutating func write(_ message: JSON) {
    server.receive(framed(message))
    run()
  }

  mutating func write(_ bytes: [UInt8]) {
    server.receive(bytes)
    run()
  }

  mutating func run() {
    while server.hasWork { server.step() }
    server.whenQuiet()
    framing.add(server.takeOutput())
    while case .message(let message)? = framing.next() { heard.append(message) }
  }

  mutating func tell(_ method: String, _ parameters: JSON) {
    write(["jsonrpc": "2.0", "method": .string(method), "params": parameters])
  }

  /// The whole answer, result or error.
  mutating func response(_ method: String, _ parameters: JSON) -> JSON {
    lastID += 1
    let id = lastID
    write(["jsonrpc": "2.0", "id": .number(id), "method": .string(method), "params": parameters])
    guard let at = heard.firstIndex(where: { $0["id"] == .number(id) && $0["method"] == nil }) else { return .null }
    return heard.remove(at: at)
  }

  mutating func ask(_ method: String, _ parameters: JSON) -> JSON {
    response(method, parameters)["result"] ?? .null
  }

  mutating func open(_ uri: String, _ text: String, version: Int = 1) {
    tell(
      "textDocument/didOpen",
      [
        "textDocument": [
          "uri": .string(uri), "languageId": "course", "version": .number(version), "text": .string(text),
        ]
      ])
  }

  /// What the server last said of a document's findings.
  mutating func published(_ uri: String) -> JSON? {
    let found = heard.last { $0["method"] == "textDocument/publishDiagnostics" && $0["params"]?["uri"] == .string(uri) }
    heard.removeAll { $0["method"] == "textDocument/publishDiagnostics" }
    return found?["params"]
  }
}
