import JSON
import Workspaces

let lifecycleRequests: [RequestHandler] = [
  RequestHandler("initialize") { (server, parameters) throws(ResponseError) in
    guard parameters["capabilities"]?.members != nil else {
      throw .invalidParameters("'capabilities' is missing.")
    }
    server.client = Client(parameters)
    server.settings = ClientSettings(
      parameters["initializationOptions"]?["coursecheck"] ?? parameters["initializationOptions"])
    server.trace = parameters["trace"]?.text.flatMap { Trace(rawValue: $0) } ?? .off
    server.folders = workspaceFolders(parameters)
    server.phase = .running
    let client = server.client
    var capabilities: [JSON.Member] = [
      .init("positionEncoding", .string(client.encoding.name)),
      .init(
        "textDocumentSync",
        [
          "openClose": true, "change": 2, "save": false, "willSave": false,
          "willSaveWaitUntil": .boolean(client.has("textDocument.synchronization.willSaveWaitUntil")),
        ]),
    ]
    for handler in Server.allRequests { capabilities += handler.capability(client) }
    for handler in Server.allNotifications { capabilities += handler.capability(client) }
    return [
      "capabilities": merged(capabilities),
      "serverInfo": ["name": "coursecheck", "version": .string(server.world.version)],
    ]
  },
  RequestHandler("shutdown") { (server, _) throws(ResponseError) in
    server.phase = .afterShutdown
    server.documents = [:]
    return .null
  },
]

let lifecycleNotifications: [NotificationHandler] = [
  NotificationHandler("initialized") { server, _ in
    server.registerWithClient()
    if server.client.has("workspace.configuration") { server.askForSettings() }
  },
  NotificationHandler("exit") { server, _ in
    server.phase = .ended(server.phase == .afterShutdown ? 0 : 1)
  },
  NotificationHandler("$/setTrace") { server, parameters in
    if let value = parameters["value"]?.text.flatMap({ Trace(rawValue: $0) }) { server.trace = value }
  },
]

/// The folders a client has open: several, one, or none.
private func workspaceFolders(_ parameters: JSON) -> [Path] {
  if let folders = parameters["workspaceFolders"]?.elements {
    return folders.compactMap { $0["uri"]?.text.map { DocumentURI($0).path } }
  }
  if let root = parameters["rootUri"]?.text { return [DocumentURI(root).path] }
  return parameters["rootPath"]?.text.map { [Path($0)] } ?? []
}

extension Server {
  /// What can only be asked for once both know each other.
  mutating func registerWithClient() {
    var registrations: [JSON] = []
    if client.has("workspace.didChangeWatchedFiles.dynamicRegistration") {
      let watchers: [JSON] = ["**/*.course", "**/*.approved", "**/.coursecheck*", "**/.gitignore", "**/.ignore"].map {
        ["globPattern": .string($0)]
      }
      registrations.append([
        "id": "watched-files", "method": "workspace/didChangeWatchedFiles",
        "registerOptions": ["watchers": .array(watchers)],
      ])
    }
    if client.has("workspace.didChangeConfiguration.dynamicRegistration") {
      registrations.append([
        "id": "configuration", "method": "workspace/didChangeConfiguration",
        "registerOptions": ["section": "coursecheck"],
      ])
    }
    if !registrations.isEmpty { ask("client/registerCapability", ["registrations": .array(registrations)]) }
  }
}
