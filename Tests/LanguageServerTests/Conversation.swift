import CourseSyntax
import FuzzKit
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
  /// What was asked, by its number.
  private var asked: [Int: (method: String, parameters: JSON)] = [:]
  /// What the server has said and nobody has looked at.
  fileprivate(set) var heard: [JSON] = []

  init(_ server: Server) { self.server = server }

  init(files: [String: String] = [:], today: CalendarDate? = nil, _ prepare: (inout ServerWorld) -> Void = { _ in }) {
    var world = ServerWorld(
      version: "0", clock: { 0 },
      read: { path in
        files[String(decoding: path.bytes, as: UTF8.self)].map { .bytes(Array($0.utf8)) } ?? .absent
      },
      plans: { folder in
        files.keys.filter { $0.hasSuffix(".course") && Path($0).isWithin(folder) }.sorted().map { Path($0) }
      })
    world.today = { today }
    prepare(&world)
    self.init(Server(world))
  }

  /// How a client introduces itself.
  static func introduction(
    _ capabilities: JSON = [:], locale: String? = nil, folder: String? = nil, options: JSON? = nil
  ) -> JSON {
    var parameters: [JSON.Member] = [
      .init("processId", .null), .init("rootUri", .null), .init("capabilities", capabilities),
    ]
    if let locale { parameters.append(.init("locale", .string(locale))) }
    if let folder {
      parameters.append(.init("workspaceFolders", [["uri": .string("file://" + folder), "name": "plans"]]))
    }
    if let options { parameters.append(.init("initializationOptions", options)) }
    return .object(parameters)
  }

  mutating func start(
    _ capabilities: JSON = [:], locale: String? = nil, folder: String? = nil, options: JSON? = nil
  ) {
    _ = ask(
      "initialize", Conversation.introduction(capabilities, locale: locale, folder: folder, options: options))
    tell("initialized", [:])
  }

  /// One that has been introduced.
  static func started(
    capabilities: JSON = [:], locale: String? = nil, files: [String: String] = [:], folder: String? = nil,
    options: JSON? = nil, today: CalendarDate? = nil
  ) -> Conversation {
    var talk = Conversation(files: files, today: today)
    talk.start(capabilities, locale: locale, folder: folder, options: options)
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
    while case .message(let message)? = framing.next() {
      for fault in faults(inSaying: message) {
        Issue.record("the server says what the protocol does not know: \(fault)")
      }
      heard.append(message)
    }
  }

  private func faults(inSaying message: JSON) -> [String] {
    if message["method"] == "$/progress", let token = message["params"]?["token"],
      let request = asked.values.first(where: { $0.parameters["partialResultToken"] == token }),
      let parts = Protocol.published.messages[request.method]?.parts
    {
      return Protocol.published.faults(in: message["params"]?["value"] ?? .null, as: parts, at: request.method)
    }
    return Protocol.published.faults(inSaying: message, asked: message["id"]?.integer.flatMap { asked[$0]?.method })
  }

  mutating func tell(_ method: String, _ parameters: JSON) {
    expectSound(method, parameters)
    write(["jsonrpc": "2.0", "method": .string(method), "params": parameters])
  }

  /// The whole answer, result or error.
  mutating func response(_ method: String, _ parameters: JSON) -> JSON {
    lastID += 1
    let id = lastID
    let parameters = method == "initialize" ? introduced(parameters) : parameters
    asked[id] = (method, parameters)
    write(["jsonrpc": "2.0", "id": .number(id), "method": .string(method), "params": parameters])
    guard let at = heard.firstIndex(where: { $0["id"] == .number(id) && $0["method"] == nil }) else { return .null }
    let answer = heard.remove(at: at)
    // What is refused may have been wrong on purpose.
    if answer["error"] == nil { expectSound(method, parameters) }
    return answer
  }

  /// With what every client has to say, and the test at hand has nothing to say about.
  private func introduced(_ parameters: JSON) -> JSON {
    let missing = ["processId", "rootUri"].filter { parameters[$0] == nil }
    return .object((parameters.members ?? []) + missing.map { JSON.Member($0, .null) })
  }

  /// What a test asks and gets is what a client can ask. Members that the protocol does not know are no client's fault.
  private func expectSound(_ method: String, _ parameters: JSON) {
    guard let shape = Protocol.published.messages[method]?.parameters else { return }
    for fault in Protocol.published.faults(in: parameters, as: shape, at: method) where !fault.hasSuffix("unknown") {
      Issue.record("the server takes what the protocol does not know: \(fault)")
    }
  }

  mutating func ask(_ method: String, _ parameters: JSON) -> JSON {
    response(method, parameters)["result"] ?? .null
  }

  /// What the server asks, and what a client answers to it.
  mutating func answer(_ method: String, _ result: JSON) -> JSON? {
    guard let at = heard.firstIndex(where: { $0["method"] == .string(method) && $0["id"] != nil }),
      let id = heard[at]["id"]
    else { return nil }
    let question = heard.remove(at: at)
    write(["jsonrpc": "2.0", "id": id, "result": result])
    return question["params"] ?? .null
  }

  /// What the server has told of this, oldest first.
  mutating func allTold(_ method: String) -> [JSON] {
    let found = heard.filter { $0["method"] == .string(method) }
    heard.removeAll { $0["method"] == .string(method) }
    return found.map { $0["params"] ?? .null }
  }

  /// Changes a part of a document.
  mutating func change(_ uri: String, version: Int, _ range: JSON, _ text: String) {
    tell(
      "textDocument/didChange",
      [
        "textDocument": ["uri": .string(uri), "version": .number(version)],
        "contentChanges": [["range": range, "text": .string(text)]],
      ])
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

  /// What the server has asked of the client, first in first out.
  mutating func asked(_ method: String) -> JSON? {
    guard let at = heard.firstIndex(where: { $0["method"] == .string(method) && $0["id"] != nil }) else { return nil }
    return heard.remove(at: at)
  }

  /// What the server has told, first in first out.
  mutating func told(_ method: String) -> JSON? {
    guard let at = heard.firstIndex(where: { $0["method"] == .string(method) && $0["id"] == nil }) else { return nil }
    return heard.remove(at: at)["params"]
  }

  /// Answers a request of the server.
  mutating func answer(_ request: JSON?, _ result: JSON) {
    write(["jsonrpc": "2.0", "id": request?["id"] ?? .null, "result": result])
  }
}
