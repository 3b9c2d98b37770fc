import JSON
import SourceText
import Vocabulary
import Workspaces

let configurationNotifications: [NotificationHandler] = [
  NotificationHandler("workspace/didChangeConfiguration") { server, parameters in
    // Who can be asked is asked: what comes along with the news differs from client to client.
    if server.client.has("workspace.configuration") {
      server.askForSettings()
    } else {
      server.take(ClientSettings(parameters["settings"]?["coursecheck"]))
    }
  },
  NotificationHandler("workspace/didChangeWatchedFiles") { server, parameters in
    var changed: [Path] = []
    for change in parameters["changes"]?.elements ?? [] {
      guard let name = change["uri"]?.text else { continue }
      let path = DocumentURI(name).path
      // What is hidden is no plan, as when a folder is checked: some editors keep a lock of that name beside an open file.
      if path.fileName.first == 0x2E, path.hasSuffix(".course") { continue }
      changed.append(path)
    }
    server.filesChanged(changed)
  },
]

extension Server {
  func askedSettings() -> JSON { ["items": [["section": "coursecheck"]]] }

  mutating func askForSettings() {
    ask("workspace/configuration", askedSettings()) { server, answer in
      server.take(ClientSettings(answer.elements?.first))
    }
  }

  mutating func take(_ settings: ClientSettings) {
    if settings == self.settings { return }
    self.settings = settings
    settingsChanged()
    askForNewLook()
  }

  /// What clients have asked for may have changed without a change of theirs.
  mutating func askForNewLook() {
    if pullsDiagnostics, client.has("workspace.diagnostics.refreshSupport") { ask("workspace/diagnostic/refresh") }
    for (part, method) in [
      ("inlayHint", "workspace/inlayHint/refresh"), ("codeLens", "workspace/codeLens/refresh"),
      ("semanticTokens", "workspace/semanticTokens/refresh"),
    ] where client.has("workspace.\(part).refreshSupport") {
      ask(method)
    }
  }
}
