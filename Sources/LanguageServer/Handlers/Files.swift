import CourseEditor
import CourseModel
import JSON
import SourceText
import Vocabulary
import Workspaces

let fileRequests: [RequestHandler] = [
  RequestHandler("workspace/willRenameFiles", capability: { fileOperation("willRename", $0) }) {
    (server, parameters) throws(ResponseError) in
    let moves = try FileMoves(parameters)
    let (open, world) = (server.documents, server.world)
    let moved = moves.sources.flatMap { server.plans(in: $0) }
    let found = server.fromEachPlan(and: moved) { plan -> (plan: KnownPlan, edits: [TextEdit], unwritable: [Path])? in
      let (edits, unwritable) = moves.edits(in: plan) { path in
        if open[path] != nil { return true }
        if case .absent = world.read(path) { return false }
        return true
      }
      return edits.isEmpty && unwritable.isEmpty ? nil : (plan, edits, unwritable)
    }
    if let (plan, path) = found.lazy.compactMap({ file in file.unwritable.first.map { (file.plan, $0) } }).first {
      server.tellUnwritable(path, in: plan)
    }
    let changes = found.filter { !$0.edits.isEmpty }.map { file in
      let positions = server.positions(in: file.plan)
      return (file.plan, file.edits.map { positions.json($0) })
    }
    return changes.isEmpty ? .null : server.workspaceEdit(changes)
  }
]

let fileNotifications: [NotificationHandler] = [
  NotificationHandler("workspace/didCreateFiles", capability: { fileOperation("didCreate", $0) }) {
    server, parameters in
    server.filesChanged(paths(parameters, "uri"))
  },
  NotificationHandler("workspace/didRenameFiles", capability: { fileOperation("didRename", $0) }) {
    server, parameters in
    server.filesChanged(paths(parameters, "oldUri") + paths(parameters, "newUri"))
  },
  NotificationHandler("workspace/didDeleteFiles", capability: { fileOperation("didDelete", $0) }) {
    server, parameters in
    server.filesChanged(paths(parameters, "uri"))
  },
  NotificationHandler(
    "workspace/didChangeWorkspaceFolders",
    capability: { client in
      guard client.has("workspace.workspaceFolders") else { return [] }
      return [.init("workspace", ["workspaceFolders": ["supported": true, "changeNotifications": true]])]
    }
  ) { server, parameters in
    let removed = paths(parameters["event"] ?? .null, "uri", of: "removed")
    let added = paths(parameters["event"] ?? .null, "uri", of: "added")
    server.folders.removeAll { removed.contains($0.asFolder) }
    for folder in added where !server.folders.contains(where: { $0.asFolder == folder }) {
      server.folders.append(folder)
    }
    server.foldersChanged()
  },
]

/// Plans, project files, and folders that may hold them.
private func fileOperation(_ name: String, _ client: Client) -> [JSON.Member] {
  guard client.has("workspace.fileOperations.\(name)") else { return [] }
  let filters: JSON = [
    ["scheme": "file", "pattern": ["glob": "**/*.course", "matches": "file"]],
    ["scheme": "file", "pattern": ["glob": "**/*.approved", "matches": "file"]],
    ["scheme": "file", "pattern": ["glob": "**/.coursecheck", "matches": "file"]],
    ["scheme": "file", "pattern": ["glob": "**", "matches": "folder"]],
  ]
  return [.init("workspace", ["fileOperations": .object([.init(name, ["filters": filters])])])]
}

private func paths(_ parameters: JSON, _ member: String, of list: String = "files") -> [Path] {
  (parameters[list]?.elements ?? []).compactMap { $0[member]?.text.map { DocumentURI($0).path.asFolder } }
}

extension Server {
  /// Files, or folders with all that is in them, have come, changed or gone.
  mutating func filesChanged(_ paths: [Path]) {
    var known = Set(documents.keys).union(published.keys)
    for summary in workspace?.summaries ?? [] { known.insert(Path(summary.path)) }
    var changed = Set<Path>()
    var settingsMayDiffer = false
    for path in paths {
      if path.hasSuffix(".course") || path.hasSuffix(".approved") {
        changed.insert(path)
      } else if path.fileName.first == 0x2E {
        settingsMayDiffer = true
      } else {
        // A folder, with its project file if it has one.
        changed.formUnion(known.filter { $0.isWithin(path) })
        changed.formUnion(plans(in: path))
        settingsMayDiffer = true
      }
    }
    for path in changed where documents[path] == nil && isGone(path) {
      if published.removeValue(forKey: path) != nil, !pullsDiagnostics {
        publish([], for: DocumentURI(file: path), version: nil)
      }
    }
    stale.formUnion(
      changed.filter { path in
        documents[path] != nil || workspace?.knows(path) == true || opened.contains { path.isWithin($0) }
      })
    if settingsMayDiffer { settingsChanged() }
    askForNewLook()
  }

  /// A plan, or the plans of a folder that is in one of the client's; whole disks are none of our business.
  fileprivate func plans(in path: Path) -> [Path] {
    if path.hasSuffix(".course") { return [path] }
    let isOurs = folders.contains { path.isWithin($0.asFolder) || path == $0.asFolder }
    return isOurs ? world.plans(path) : documents.keys.filter { $0.isWithin(path) }
  }

  private func isGone(_ path: Path) -> Bool { if case .absent = world.read(path) { true } else { false } }

  /// What project files say may have changed: everything is looked at anew.
  mutating func settingsChanged() {
    world.forgetSettings()
    for (path, document) in documents {
      let text = document.text.with(ownKinds: world.settings(path).ownKinds)
      documents[path]?.text = text
      openTexts[path] = text
    }
    startOver(with: (workspace?.answers ?? []).map { $0.path })
  }

  /// Other folders are open: what is in none of them is let go, apart from what is open itself.
  mutating func foldersChanged() {
    for (path, diagnostics) in published
    where documents[path] == nil && !folders.contains(where: { path.isWithin($0) }) {
      published[path] = nil
      if !diagnostics.isEmpty, !pullsDiagnostics { publish([], for: DocumentURI(file: path), version: nil) }
    }
    let hadFolders = !opened.isEmpty
    (opened, stale) = ([], [])
    startOver(with: [])
    if hadFolders { openFolders() }
    askForNewLook()
  }

  /// Forgets what was worked out, and looks again at what is open and at these.
  private mutating func startOver(with paths: [Path]) {
    workspace = nil
    seen = []
    stale.formUnion(paths)
    stale.formUnion(documents.keys)
  }

  fileprivate mutating func tellUnwritable(_ path: Path, in plan: KnownPlan) {
    let name = String(decoding: path.fileName, as: UTF8.self)
    let file = String(decoding: plan.path.fileName, as: UTF8.self)
    let message = Bilingual(
      nl: "'\(file)' noemt dit bestand, maar een plan kan de naam '\(name)' niet bevatten. Pas de verwijzing zelf aan, "
        + "of kies een naam zonder spaties en leestekens.",
      en:
        "'\(file)' names this file, but a plan can't hold the name '\(name)'. Change the reference yourself, or choose "
        + "a name without spaces and marks.")
    notify(
      "window/showMessage",
      ["type": 2, "message": .string(message[messageLanguage(plan.text, at: plan.path)])])
  }
}
