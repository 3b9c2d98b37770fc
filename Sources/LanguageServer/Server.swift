import JSON
import SourceText
import Vocabulary
import Workspaces

/// The language server as a machine: bytes in, bytes out. It reads nothing and writes nothing itself, so that a whole
/// conversation can be a test.
///
/// Messages are handled one at a time in the order in which they came. Work that nobody waits for, such as findings, is done
/// when nothing more has come in.
package struct Server {
  enum Phase: Equatable {
    case beforeInitialize
    case running
    case afterShutdown
    /// With this as its exit code.
    case ended(Int32)
  }

  var phase = Phase.beforeInitialize
  var client = Client()
  let world: ServerWorld
  /// What the designer has set in the editor.
  var settings = ClientSettings()
  var documents: [Path: OpenDocument] = [:]
  let openTexts = OpenTexts()
  let knownPlans = KnownPlans()
  var workspace: Workspace<JudgedDocument>?
  /// Documents that changed since they were last looked at.
  var stale: Set<Path> = []
  /// Documents for which the files around them have been looked up.
  var seen: Set<Path> = []
  /// Documents of which the client waits to hear, even if nothing is new.
  var awaited: Set<Path> = []
  /// What the client was last told.
  var published: [Path: [JSON]] = [:]
  /// Folders that the client has open, and those of which all plans have been taken in.
  var folders: [Path] = []
  var opened: Set<Path> = []
  /// How often documents have been looked at.
  var generation = 0
  /// Pages with findings that the client has open, by their URI.
  var shownReports: [String: ShownReport] = [:]
  private var framing = MessageFraming()
  private var waiting: [Incoming] = []
  private var nextWaiting = 0
  /// Requests that came in and were called off before their turn.
  private var cancelled: Set<MessageID> = []
  /// What is to be written to the client.
  package private(set) var output: [UInt8] = []
  /// What happens when the client answers a request of ours.
  private var expected: [Int: @Sendable (inout Server, JSON) -> Void] = [:]
  private var lastRequest = 0
  var tokenMemory = TokenMemory()
  /// How much the client wants to hear of what goes on.
  var trace = Trace.off

  package init(_ world: ServerWorld) { self.world = world }

  // MARK: In and out

  /// Takes in what the client wrote. Nothing is done with it yet, but cancelling what has not had its turn.
  package mutating func receive(_ bytes: [UInt8]) {
    framing.add(bytes)
    while let piece = framing.next() {
      switch piece {
      case .message(let value): queue(Incoming(value))
      case .malformed(let problem): send(response(nil, .parseError(problem.offset)))
      case .noise: log("Bytes between messages are no header; they were passed over.")
      case .tooLong(let length):
        send(response(nil, .invalidRequest("A message of \(length) bytes is more than this server takes.")))
      }
    }
  }

  private mutating func queue(_ message: Incoming) {
    if case .notification("$/cancelRequest", let parameters) = message {
      guard let id = parameters["id"].flatMap({ MessageID($0) }) else { return }
      let isWaiting = waiting[nextWaiting...].contains { other in
        if case .request(id, _, _) = other { true } else { false }
      }
      // What has been answered already, or was never asked, can't be called off.
      if isWaiting { cancelled.insert(id) }
      return
    }
    waiting.append(message)
  }

  package var hasWork: Bool { nextWaiting < waiting.count && exitCode == nil }

  /// Something is left to do that nobody asked for by name.
  package var hasPlans: Bool { phase == .running && (!stale.isEmpty || !awaited.isEmpty) }

  /// The process of the client, if it said which one that is.
  package var clientProcess: Int? { client.process ?? world.clientProcess }

  /// Does what nobody asked for by name. Called when nothing more has come in.
  package mutating func whenQuiet() {
    guard phase == .running else { return }
    publishWhatIsNew()
    refreshReports()
  }

  package var exitCode: Int32? { if case .ended(let code) = phase { code } else { nil } }

  /// Handles the next message.
  package mutating func step() {
    guard hasWork else { return }
    let message = waiting[nextWaiting]
    nextWaiting += 1
    if nextWaiting == waiting.count {
      waiting.removeAll(keepingCapacity: waiting.count < 1000)
      nextWaiting = 0
    }
    handle(message)
  }

  package mutating func takeOutput() -> [UInt8] {
    defer { output.removeAll(keepingCapacity: output.count < 1 << 16) }
    return output
  }

  mutating func send(_ message: JSON) { output += framed(message) }

  mutating func notify(_ method: String, _ parameters: JSON) { send(notification(method, parameters)) }

  /// Asks the client something.
  mutating func ask(
    _ method: String, _ parameters: JSON? = nil, then: @escaping @Sendable (inout Server, JSON) -> Void = { _, _ in }
  ) {
    lastRequest += 1
    expected[lastRequest] = then
    send(request(lastRequest, method, parameters))
  }

  /// For whoever looks at what the server does; never for the designer.
  mutating func log(_ text: String) {
    if phase == .beforeInitialize { return }
    notify("window/logMessage", ["type": 4, "message": .string(text)])
  }

  // MARK: Dispatch

  private mutating func handle(_ message: Incoming) {
    switch message {
    case .request(let id, let method, let parameters): answer(id, method, parameters)
    case .notification(let method, let parameters): take(method, parameters)
    case .response(let id, let result):
      guard case .number(let number) = id, let then = expected.removeValue(forKey: number) else { return }
      if case .success(let value) = result { then(&self, value) }
    case .invalid(let id):
      send(response(id, .invalidRequest("This is neither a request, nor a notification, nor a response.")))
    }
  }

  private mutating func answer(_ id: MessageID, _ method: String, _ parameters: JSON) {
    if cancelled.remove(id) != nil { return send(response(id, .cancelled)) }
    switch phase {
    case .beforeInitialize:
      if method != "initialize" { return send(response(id, .notInitialized)) }
    case .running:
      if method == "initialize" {
        return send(response(id, .invalidRequest("The server has been initialized already.")))
      }
    case .afterShutdown: return send(response(id, .invalidRequest("The server was asked to shut down.")))
    case .ended: return
    }
    guard let handler = Self.requests[method] else { return send(response(id, .methodNotFound(method))) }
    let start = trace == .off ? 0 : world.clock()
    let progress = WorkProgress(parameters["workDoneToken"], handler.title)
    progress?.begin(&self)
    do throws(ResponseError) {
      let result = try handler.answer(&self, parameters)
      let rest = handler.isStreamed ? streamed(result, to: parameters["partialResultToken"]) : result
      progress?.end(&self)
      send(response(id, rest))
    } catch {
      progress?.end(&self)
      send(response(id, error))
    }
    if trace != .off { tell(method, parameters, since: start) }
  }

  private mutating func take(_ method: String, _ parameters: JSON) {
    switch phase {
    // Of what comes too early or too late only the end counts.
    case .beforeInitialize, .afterShutdown: if method != "exit" { return }
    case .running: break
    case .ended: return
    }
    // What we don't know is no harm: it asks for no answer.
    Self.notifications[method]?.take(&self, parameters)
  }

  private mutating func tell(_ method: String, _ parameters: JSON, since start: UInt64) {
    let took = (world.clock() &- start) / 1000
    var members: [JSON.Member] = [.init("message", .string("\(method): \(took) µs"))]
    if trace == .verbose {
      members.append(.init("verbose", .string(String(decoding: parameters.compact.prefix(4000), as: UTF8.self))))
    }
    notify("$/logTrace", .object(members))
  }

  static let requests: [String: RequestHandler] = Dictionary(
    allRequests.map { ($0.method, $0) }, uniquingKeysWith: { first, _ in first })
  static let notifications: [String: NotificationHandler] = Dictionary(
    allNotifications.map { ($0.method, $0) }, uniquingKeysWith: { first, _ in first })

  /// All that it can be asked and told.
  package static var methods: [String] { allRequests.map { $0.method } + allNotifications.map { $0.method } }

  /// In this order they introduce themselves.
  static let allRequests: [RequestHandler] =
    [
      lifecycleRequests, findingRequests, actionRequests, outlineRequests, formattingRequests,
      completionRequests, hoverRequests, hintRequests, lensRequests, linkRequests, navigationRequests, renamingRequests,
      symbolSearchRequests, callHierarchyRequests, fileRequests, tokenRequests, foldingRequests, typingRequests,
      commandRequests,
      pageRequests,
    ].flatMap { $0 }
  static let allNotifications: [NotificationHandler] =
    lifecycleNotifications + synchronization + configurationNotifications + fileNotifications
}

enum Trace: String {
  case off
  case messages
  case verbose
}
