import JSON
import LanguageServer
import Workspaces

/// A server with a few files beside it, and a client that looks at all that it says.
struct FuzzTalk {
  private(set) var server: Server
  private var framing = MessageFraming()
  /// Requests that wait for their answer, by number.
  private var asked: [Int: (method: String, parameters: JSON)] = [:]
  /// What the server asked and was not answered.
  private(set) var questions: [JSON] = []
  private(set) var heard: [JSON] = []
  private(set) var broken: [String] = []
  private var lastID = 0
  /// Requests with any numbers may have been among that.
  private var hasSaidAnything = false

  init() {
    let files = Self.files
    server = Server(
      ServerWorld(
        version: "0", clock: { 0 },
        read: { path in files[path].map { .bytes($0) } ?? .absent },
        beside: { path in files.keys.filter { $0 != path } },
        plans: { folder in
          files.keys.filter { $0.isWithin(folder) }.sorted { $0.bytes.lexicographicallyPrecedes($1.bytes) }
        }))
  }

  static let folder = "file:///plans"
  static let document = folder + "/a.course"
  static let documents = [
    document, document, document, folder + "/b.course", folder + "/p.course", folder, "untitled:x",
  ]

  private static let files: [Path: [UInt8]] = [
    Path("/plans/p.course"): Array(
      """
      programme P1: Programme
      language: en
      outcome PO1: Applies theory
      period 1: Start
        course A1: a.course
        course B1: b.course

      """.utf8),
    Path("/plans/b.course"): Array(
      """
      course B1: Second
      language: en
      programme: p.course
      outcome LO1: Explains theory -> PO1
      week 1: Start
        async reading R1: Read [online, 30 min] -> LO1

      """.utf8),
  ]

  mutating func introduce(_ capabilities: JSON = [:], locale: String = "en") {
    _ = ask(
      "initialize",
      [
        "processId": .null, "rootUri": .null, "capabilities": capabilities, "locale": .string(locale),
        "workspaceFolders": [["uri": .string(Self.folder), "name": "plans"]],
      ])
    tell("initialized", [:])
  }

  mutating func open(_ text: String) {
    tell(
      "textDocument/didOpen",
      [
        "textDocument": [
          "uri": .string(Self.document), "languageId": "course", "version": 1, "text": .string(text),
        ]
      ])
  }

  mutating func tell(_ method: String, _ parameters: JSON) {
    write(framed(["jsonrpc": "2.0", "method": .string(method), "params": parameters]))
  }

  /// Asks, and expects one answer, if the server still lives.
  mutating func ask(_ method: String, _ parameters: JSON) -> JSON? {
    lastID += 1
    asked[lastID] = (method, parameters)
    write(framed(["jsonrpc": "2.0", "id": .number(lastID), "method": .string(method), "params": parameters]))
    if asked.removeValue(forKey: lastID) != nil, server.exitCode == nil {
      broken.append("\(method) is not answered")
    }
    return heard.last { $0["id"]?.integer == lastID && $0["method"] == nil }?["result"]
  }

  /// Answers the question that has waited longest.
  mutating func answer(_ result: JSON) {
    guard !questions.isEmpty else { return }
    let question = questions.removeFirst()
    write(framed(["jsonrpc": "2.0", "id": question["id"] ?? .null, "result": result]))
  }

  /// Says what need not be a message.
  mutating func say(_ bytes: [UInt8]) {
    hasSaidAnything = true
    write(bytes)
  }

  private mutating func write(_ bytes: [UInt8]) {
    server.receive(bytes)
    while server.hasWork { server.step() }
    server.whenQuiet()
    framing.add(server.takeOutput())
    while let piece = framing.next() {
      switch piece {
      case .message(let message): hear(message)
      case .malformed(let problem): broken.append("the server writes what is no JSON, at \(problem.offset)")
      case .noise: broken.append("the server writes something between its messages")
      case .tooLong(let length): broken.append("the server writes a message of \(length) bytes")
      }
    }
  }

  private mutating func hear(_ message: JSON) {
    heard.append(message)
    let id = message["id"]?.integer
    let request = id.flatMap { asked[$0] }
    for fault in Protocol.published.faults(inSaying: message, asked: request?.method) {
      // What is to be completed comes back with whatever the client had in it.
      if let request, request.method.hasSuffix("/resolve"),
        Protocol.published.faults(
          inSaying: ["jsonrpc": "2.0", "id": 0, "result": request.parameters], asked: request.method
        ).contains(fault)
      {
        continue
      }
      broken.append("the server says what the protocol does not know: \(fault)")
    }
    if message["method"] == nil {
      if let id, asked.removeValue(forKey: id) == nil, id <= lastID, !hasSaidAnything {
        broken.append("request \(id) is answered twice")
      }
    } else if message["id"] != nil {
      questions.append(message)
    }
  }

  /// What the server last said of the document.
  var diagnostics: JSON? {
    heard.last {
      $0["method"] == "textDocument/publishDiagnostics" && $0["params"]?["uri"] == .string(Self.document)
    }?["params"]?["diagnostics"]
  }
}
