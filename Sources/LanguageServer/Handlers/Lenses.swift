import CourseEditor
import JSON
import SourceText

let lensRequests: [RequestHandler] = [
  RequestHandler(
    "textDocument/codeLens",
    capability: { _ in [.init("codeLensProvider", ["resolveProvider": false])] }
  ) { (server, parameters) throws(ResponseError) in
    let document = try server.document(parameters)
    let positions = server.positions(in: document)
    let lenses = document.text.plan.lenses(server.editorContext(document))
    return .array(lenses.map { server.codeLens($0, document, positions) })
  }
]

extension Server {
  /// A lens can be clicked where the client can be told to go somewhere. An empty name of a command is how the others are
  /// told that there is none: editors show the title alone then.
  fileprivate func codeLens(_ lens: Lens, _ document: OpenDocument, _ positions: Positions) -> JSON {
    var command: [JSON.Member] = [.init("title", .string(lens.title))]
    if lens.targets.isEmpty || !client.has("window.showDocument.support") {
      command.append(.init("command", ""))
    } else {
      let targets = lens.targets.map { target -> JSON in
        ["title": .string(target.title), "range": positions.json(target.span)]
      }
      command.append(.init("command", .string(CommandName.showReferences.rawValue)))
      command.append(.init("arguments", [.string(document.uri.text), .array(targets)]))
    }
    return ["range": positions.json(lens.span), "command": .object(command)]
  }
}
