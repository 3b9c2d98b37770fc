import CourseRules
import JSON
import SourceText
import Vocabulary

let actionRequests: [RequestHandler] = [
  RequestHandler(
    "textDocument/codeAction",
    capability: { client in
      // A client that knows no kinds of actions knows no actions but commands.
      guard client["textDocument.codeAction.codeActionLiteralSupport"]?.members != nil else { return [] }
      return [.init("codeActionProvider", ["codeActionKinds": ["quickfix"], "resolveProvider": false])]
    }
  ) { (server, parameters) throws(ResponseError) in
    let document = try server.document(parameters)
    guard let range = LineRange(parameters["range"]) else { throw .invalidParameters("'range' is missing.") }
    let wanted = parameters["context"]?["only"]?.elements?.compactMap { $0.text }
    server.judge()
    guard let judged = server.judged(document.uri.path), let result = judged.result else { return [] }
    let positions = server.positions(in: document)
    let span = positions.span(range)
    guard isWanted("quickfix", wanted) else { return [] }
    var actions: [JSON] = []
    for (finding, diagnostic) in zip(result.findings, judged.diagnostics)
    where touches(finding.span, span) {
      for (at, fix) in finding.fixes.enumerated() {
        actions.append([
          "title": .string(fix.title[judged.language]), "kind": "quickfix", "diagnostics": [diagnostic],
          "isPreferred": .boolean(at == 0 && fix.safety == .safe),
          "edit": server.edit(of: document, fix.edits.map { positions.json($0) }),
        ])
      }
    }
    return .array(actions)
  }
]

/// Whether a client that asks for these kinds wants one: `source` takes in `source.fixAll.coursecheck`.
func isWanted(_ kind: String, _ wanted: [String]?) -> Bool {
  guard let wanted else { return true }
  return wanted.contains { $0.isEmpty || $0 == kind || kind.hasPrefix($0 + ".") }
}

/// Also where a cursor stands at the very end of the mark.
private func touches(_ finding: Span, _ asked: Span) -> Bool {
  finding.start <= asked.end && asked.start <= finding.end
}

extension Server {
  /// Edits of one document, in the form that the client takes. With its version, so that they are not applied to another text.
  func edit(of document: OpenDocument, _ edits: [JSON]) -> JSON {
    guard client.has("workspace.workspaceEdit.documentChanges") else {
      return ["changes": .object([.init(document.uri.text, .array(edits))])]
    }
    return [
      "documentChanges": [
        [
          "textDocument": ["uri": .string(document.uri.text), "version": .number(orNull: document.version)],
          "edits": .array(edits),
        ]
      ]
    ]
  }
}
