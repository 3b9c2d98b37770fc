import CourseModel
import CourseRules
import CourseSyntax
import JSON
import SourceText
import Vocabulary
import Workspaces

/// What was found in a document, and how it is told to the client.
struct JudgedDocument: Sendable {
  /// Kept of what is open: actions and lenses ask about it.
  var result: CheckResult?
  var plan: Plan?
  var surroundings: Surroundings?
  var language: Language
  /// As the client reads them.
  var diagnostics: [JSON]
}

extension Server {
  // MARK: Open documents

  func role(of path: Path) -> DocumentRole { DocumentRole(ofFile: path.bytes) }

  mutating func open(_ uri: DocumentURI, version: Int?, text: String) {
    let kinds = world.settings(uri.path).ownKinds
    let content = DocumentText(Array(text.utf8), as: role(of: uri.path), ownKinds: kinds)
    documents[uri.path] = OpenDocument(uri: uri, version: version, text: content)
    openTexts[uri.path] = content
    openTexts.name(uri)
    stale.insert(uri.path)
    awaited.insert(uri.path)
  }

  mutating func change(_ path: Path, version: Int?, to text: DocumentText) {
    documents[path]?.text = text
    documents[path]?.version = version
    openTexts[path] = text
    stale.insert(path)
    awaited.insert(path)
  }

  mutating func close(_ path: Path) {
    guard let closed = documents.removeValue(forKey: path) else { return }
    openTexts[path] = nil
    stale.insert(path)
    published[path] = nil
    if !pullsDiagnostics { publish([], for: closed.uri, version: nil) }
  }

  /// What is held of a document that is open.
  package func text(ofDocument uri: String) -> [UInt8]? { documents[DocumentURI(uri).path]?.text.bytes }

  func document(_ parameters: JSON) throws(ResponseError) -> OpenDocument {
    guard let name = parameters["textDocument"]?["uri"]?.text else {
      throw .invalidParameters("'textDocument.uri' is missing.")
    }
    guard let document = documents[DocumentURI(name).path] else {
      throw .invalidParameters("\(name) is not open.")
    }
    return document
  }

  func positions(in document: OpenDocument) -> Positions {
    Positions(document.text.bytes, document.text.lines, client.encoding)
  }

  // MARK: Findings

  /// Looks again at what has changed, and at what that concerns.
  mutating func judge() {
    if stale.isEmpty { return }
    let paths = stale.sorted { $0.bytes.lexicographicallyPrecedes($1.bytes) }
    stale = []
    if workspace == nil { workspace = newWorkspace() }
    let isNew = paths.filter { documents[$0] != nil && !seen.contains($0) }
    if !isNew.isEmpty {
      seen.formUnion(isNew)
      workspace?.open([], beside: isNew.filter { $0.bytes.first == 0x2F }.flatMap { world.beside($0) })
    }
    workspace?.update(paths)
    generation += 1
    for complaint in world.complaints() {
      notify("window/showMessage", ["type": 2, "message": .string(complaint[language])])
    }
  }

  /// In which coursecheck talks where it is about no document: else as in one that is open.
  var language: Language {
    if let chosen = settings.language ?? client.locale { return chosen }
    let first = documents.values.min { $0.uri.text < $1.uri.text }
    return first.map { language(of: $0) } ?? .english
  }

  func judged(_ path: Path) -> JudgedDocument? { workspace?.answer(for: path) }

  private func newWorkspace() -> Workspace<JudgedDocument> {
    let (world, texts, encoding, client, wishes) = (world, openTexts, client.encoding, client, settings)
    let access = WorkspaceAccess(
      read: { path in if let text = texts[path] { .bytes(text.bytes) } else { world.read(path) } },
      shown: { $0.bytes }, ownKinds: { world.settings($0).ownKinds }, plan: { texts[$0]?.plan },
      whereabouts: { [folders] file, named in
        let place = world.whereabouts(file, named)
        // Whoever has a folder open has chosen all that is in it.
        return place == .outsideProject && folders.contains { named.isWithin($0) } ? .inProject : place
      },
      forEach: world.forEach)
    return Workspace(access) { visit in
      let settings = wishes.applied(to: world.settings(visit.path))
      let text = texts[visit.path]
      var result = check(visit.plan, settings.options, in: visit.surroundings).shown(settings.options)
      if let known = settings.known { result = known.findings.comparing(result, of: visit.plan, at: known.path).result }
      let snapshot = visit.plan.snapshot
      let language = wishes.language(for: snapshot, settings, client)
      let writer = DiagnosticWriter(
        positions: Positions(snapshot.bytes, text?.lines ?? snapshot.lineIndex, encoding), language: language,
        client: client, uri: texts.name(of: visit.path)
      ) { place in
        // Paths in findings go from the document.
        let path = visit.path.following(place.path)
        let content = texts[path]?.bytes ?? world.text(path)
        guard let content, Int(place.span.end) <= content.count else { return nil }
        let positions = Positions(content, LineIndex(content), encoding)
        return ["uri": .string(texts.name(of: path)), "range": positions.json(place.span)]
      }
      let judged = JudgedDocument(
        result: text == nil ? nil : result, plan: text == nil ? nil : visit.plan,
        surroundings: text == nil ? nil : visit.surroundings, language: language,
        diagnostics: result.findings.map { writer.diagnostic($0) } + writer.failures(result.outcomes, in: visit.plan))
      return (judged, result.findings.count { $0.severity == .error })
    }
  }

  /// Tells the client what is new, where it does not ask for it itself.
  mutating func publishWhatIsNew() {
    judge()
    if pullsDiagnostics {
      awaited = []
      return
    }
    for path in documents.keys.sorted(by: { $0.bytes.lexicographicallyPrecedes($1.bytes) }) {
      guard let document = documents[path], let judged = judged(path) else { continue }
      if published[path] == judged.diagnostics, !awaited.contains(path) { continue }
      published[path] = judged.diagnostics
      publish(judged.diagnostics, for: document.uri, version: document.version)
    }
    awaited = []
  }

  mutating func publish(_ diagnostics: [JSON], for uri: DocumentURI, version: Int?) {
    var members: [JSON.Member] = [.init("uri", .string(uri.text))]
    if let version, client.has("textDocument.publishDiagnostics.versionSupport") {
      members.append(.init("version", .number(version)))
    }
    members.append(.init("diagnostics", .array(diagnostics)))
    notify("textDocument/publishDiagnostics", .object(members))
  }

  var pullsDiagnostics: Bool { client["textDocument.diagnostic"]?.members != nil }
}

extension Server {
  func language(of document: OpenDocument) -> Language {
    messageLanguage(document.text, at: document.uri.path)
  }
}
