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
      changed.append(DocumentURI(name).path)
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
    judgeAllAgain()
  }

  /// Files on disk are other than they were. What is open counts as the client has it.
  mutating func filesChanged(_ paths: [Path]) {
    if paths.contains(where: { governs($0) }) {
      world.forgetSettings()
      for path in documents.keys { refreshText(path) }
      for folder in folders { opened.remove(folder) }
      judgeAllAgain()
    }
    for path in paths where path.hasSuffix(".course") || workspace?.knows(path) == true {
      stale.insert(path)
    }
    if !paths.isEmpty { tellToAskAgain() }
  }

  /// Whether it decides about other files: project files, baselines, what is left out.
  private func governs(_ path: Path) -> Bool {
    let name = path.bytes.split(separator: 0x2F).last.map { String(decoding: $0, as: UTF8.self) } ?? ""
    return name.hasPrefix(".coursecheck") || name == ".gitignore" || name == ".ignore"
  }

  /// Kinds of activities that a project adds may be others now.
  private mutating func refreshText(_ path: Path) {
    guard let text = documents[path]?.text else { return }
    let renewed = text.with(ownKinds: world.settings(path).ownKinds)
    documents[path]?.text = renewed
    openTexts[path] = renewed
  }

  mutating func judgeAllAgain() {
    workspace = nil
    stale.formUnion(documents.keys)
    stale.formUnion(taken)
    seen = []
    tellToAskAgain()
  }

  /// What clients have asked for may have changed without a change of theirs.
  private mutating func tellToAskAgain() {
    if pullsDiagnostics, client.has("workspace.diagnostics.refreshSupport") { ask("workspace/diagnostic/refresh") }
    for (part, method) in [
      ("inlayHint", "workspace/inlayHint/refresh"), ("codeLens", "workspace/codeLens/refresh"),
      ("semanticTokens", "workspace/semanticTokens/refresh"),
    ] where client.has("workspace.\(part).refreshSupport") {
      ask(method)
    }
  }
}
