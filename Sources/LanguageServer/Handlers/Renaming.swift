import CourseEditor
import CourseModel
import JSON
import SourceText
import Vocabulary

let renamingRequests: [RequestHandler] = [
  RequestHandler(
    "textDocument/rename",
    capability: { client in
      let prepares = client.has("textDocument.rename.prepareSupport")
      return [.init("renameProvider", prepares ? ["prepareProvider": true] : true)]
    }
  ) { (server, parameters) throws(ResponseError) in
    guard let name = parameters["newName"]?.text.map({ withoutSpaceAround($0) }) else {
      throw .invalidParameters("'newName' is missing.")
    }
    let document = try server.document(parameters)
    let offset = try server.offset(parameters, in: KnownPlan(document))
    do throws(RenameProblem) {
      guard let (occurrence, plan) = try server.name(at: offset, in: document) else { throw .nothing }
      return try server.renaming(occurrence, in: plan, to: name)
    } catch {
      throw .requestFailed(error.message[server.messageLanguage(document.text, at: document.uri.path)])
    }
  },
  RequestHandler("textDocument/prepareRename") { (server, parameters) throws(ResponseError) in
    let document = try server.document(parameters)
    let offset = try server.offset(parameters, in: KnownPlan(document))
    do throws(RenameProblem) {
      guard let (occurrence, plan) = try server.name(at: offset, in: document) else { return .null }
      if let problem = server.refusal(occurrence, in: plan) { throw problem }
      return [
        "range": server.positions(in: plan).json(occurrence.name),
        "placeholder": .string(plan.plan.snapshot.text(occurrence.name)),
      ]
    } catch {
      throw .requestFailed(error.message[server.messageLanguage(document.text, at: document.uri.path)])
    }
  },
]

private func withoutSpaceAround(_ text: String) -> String {
  let isSpace: (Character) -> Bool = { $0 == " " || $0 == "\t" }
  let front = text.drop(while: isSpace)
  var end = front.endIndex
  while end > front.startIndex, isSpace(front[front.index(before: end)]) { end = front.index(before: end) }
  return String(front[..<end])
}

extension Server {
  /// The name on which the cursor stands.
  fileprivate func name(
    at offset: UInt32, in document: OpenDocument
  ) throws(RenameProblem) -> (Occurrence, KnownPlan)? {
    let plan = KnownPlan(document)
    guard let occurrence = plan.occurrences.occurrence(at: offset) else { return nil }
    if offset >= occurrence.name.start || plan.plan.refusal(occurrence) != nil { return (occurrence, plan) }
    // In front of the name stands a path, or the word in `les 1`.
    if case .file = occurrence.target { throw .file }
    return nil
  }

  /// Why what an occurrence speaks of can't get another name.
  fileprivate func refusal(_ occurrence: Occurrence, in plan: KnownPlan) -> RenameProblem? {
    if let problem = plan.plan.refusal(occurrence) { return problem }
    if case .course = occurrence.target { return subject(occurrence, in: plan) == nil ? .targetMissing : nil }
    return place(occurrence.target, in: plan) == nil ? .targetMissing : nil
  }

  /// The edits that give something another name wherever it is named.
  fileprivate func renaming(
    _ occurrence: Occurrence, in plan: KnownPlan, to name: String
  ) throws(RenameProblem) -> JSON {
    if let problem = refusal(occurrence, in: plan) { throw problem }
    guard let (subject, plans) = subject(occurrence, in: plan) else { throw .targetMissing }
    let old = plan.plan.snapshot.text(occurrence.name)
    if old == name { return .null }
    var changes: [(KnownPlan, [RenamingEdit])] = []
    for plan in plans {
      let own = Set(subject.places.filter { $0.path == plan.path }.map { $0.target })
      for target in own {
        if let problem = plan.plan.refusal(target, as: name) { throw problem }
      }
      let found = subject.occurrences(in: plan).filter { plan.calls($0, old) }
      let edits = found.map { RenamingEdit(edit: TextEdit($0.name, name), isInText: $0.isInText) }
      if edits.isEmpty { continue }
      guard plan.plan.keepsItsMeaning(after: edits.map { $0.edit }, renaming: own) else { throw .readAsOther(name) }
      changes.append((plan, edits))
    }
    return edit(changes, messageLanguage(plan.text, at: plan.path))
  }

  private func edit(_ changes: [(KnownPlan, [RenamingEdit])], _ language: Language) -> JSON {
    let isAnnotated =
      client["workspace.workspaceEdit.changeAnnotationSupport"]?.members != nil
      && client.has("workspace.workspaceEdit.documentChanges")
      && client.has("textDocument.rename.honorsChangeAnnotations")
      && changes.contains { $0.1.contains { $0.isInText } }
    let documents = changes.map { plan, edits in
      let positions = positions(in: plan)
      let json = edits.map { edit -> JSON in
        guard isAnnotated, edit.isInText, let members = positions.json(edit.edit).members else {
          return positions.json(edit.edit)
        }
        return .object(members + [.init("annotationId", "in-text")])
      }
      return (plan, json)
    }
    let annotation: JSON = [
      "label": .string(inText.label[language]), "needsConfirmation": true,
      "description": .string(inText.description[language]),
    ]
    return workspaceEdit(documents, annotations: isAnnotated ? [.init("in-text", annotation)] : [])
  }

  /// Edits of several documents, open or not, in the form that the client takes.
  func workspaceEdit(_ changes: [(KnownPlan, [JSON])], annotations: [JSON.Member] = []) -> JSON {
    guard client.has("workspace.workspaceEdit.documentChanges") else {
      return ["changes": .object(changes.map { .init($0.0.uri.text, .array($0.1)) })]
    }
    let documents = changes.map { plan, edits -> JSON in
      [
        "textDocument": ["uri": .string(plan.uri.text), "version": .number(orNull: plan.version)],
        "edits": .array(edits),
      ]
    }
    var members: [JSON.Member] = [.init("documentChanges", .array(documents))]
    if !annotations.isEmpty { members.append(.init("changeAnnotations", .object(annotations))) }
    return .object(members)
  }
}

private struct RenamingEdit: Sendable {
  var edit: TextEdit
  /// It is a word in a sentence, which may be about something else.
  var isInText: Bool
}

private let inText = (
  label: Bilingual(nl: "In lopende tekst", en: "In running text"),
  description: Bilingual(
    nl: "Hier staat de naam tussen andere woorden.", en: "Here the name stands among other words.")
)

extension KnownPlan {
  /// Whether an occurrence calls it by this name. Of patterns and tools case does not count.
  fileprivate func calls(_ occurrence: Occurrence, _ name: String) -> Bool {
    let written = plan.snapshot.text(occurrence.name)
    if written == name { return !name.isEmpty }
    switch occurrence.target {
    case .title, .tool: return true
    case .element(let element):
      let keyword = plan.model.elements[Int(element)].keyword
      return (keyword == .pattern || keyword == .tool) && folded(written) == folded(name)
    case .file, .course: return false
    }
  }
}
