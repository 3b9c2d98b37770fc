import CourseEditor
import JSON
import SourceText

let hintRequests: [RequestHandler] = [
  RequestHandler(
    "textDocument/inlayHint",
    capability: { _ in [.init("inlayHintProvider", ["resolveProvider": false])] }
  ) { (server, parameters) throws(ResponseError) in
    let document = try server.document(parameters)
    guard let range = LineRange(parameters["range"]) else { throw .invalidParameters("'range' is missing.") }
    let positions = server.positions(in: document)
    let hints = document.text.plan.hints(in: positions.span(range), server.editorContext(document))
    return .array(hints.map { inlayHint($0, document, positions) })
  }
]

private func inlayHint(_ hint: Hint, _ document: OpenDocument, _ positions: Positions) -> JSON {
  let parts = hint.parts.map { part in
    var members: [JSON.Member] = [.init("value", .string(part.text))]
    if let target = part.target {
      members.append(.init("location", ["uri": .string(document.uri.text), "range": positions.json(target)]))
    }
    return JSON.object(members)
  }
  let isPlain = hint.parts.allSatisfy { $0.target == nil }
  return [
    "position": positions.json(hint.offset), "label": isPlain ? .string(hint.text) : .array(parts),
    // What a line is, not what it is called.
    "kind": 1, "tooltip": .string(hint.tooltip), "paddingLeft": true,
  ]
}
