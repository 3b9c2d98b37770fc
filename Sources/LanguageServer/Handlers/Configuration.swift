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
      if isWatched(path) { changed.append(path) }
    }
    server.filesChanged(changed)
  },
]

/// Whether a file can have a say in what is found. What is hidden is no plan, as when a folder is checked: some editors keep a
/// lock beside an open file, under its name or under that of who holds it.
private func isWatched(_ path: Path) -> Bool {
  let isHidden = path.fileName.first == 0x2E
  if isHidden { return [".coursecheck", ".gitignore", ".ignore"].contains { path.fileName.starts(with: $0.utf8) } }
  return path.hasSuffix(".course") || path.hasSuffix(".approved")
}

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
