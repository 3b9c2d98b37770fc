import CourseEditor
import JSON
import Vocabulary

let outlineRequests: [RequestHandler] = [
  RequestHandler(
    "textDocument/documentSymbol", capability: { _ in [.init("documentSymbolProvider", ["label": "coursecheck"])] }
  ) { (server, parameters) throws(ResponseError) in
    let document = try server.document(parameters)
    let positions = server.positions(in: document)
    let entries = document.text.plan.outline()
    if server.client.has("textDocument.documentSymbol.hierarchicalDocumentSymbolSupport") {
      var writer = JSONWriter()
      writer.list(entries) { writer, entry in write(entry, to: &writer, positions) }
      return writer.json
    }
    return .array(entries.flatMap { flatSymbols($0, in: nil, document.uri.text, positions) })
  }
]

/// Written as it goes: a long plan has thousands of these.
private func write(_ entry: OutlineEntry, to writer: inout JSONWriter, _ positions: Positions) {
  writer.raw("{\"name\":")
  writer.text(entry.name)
  writer.raw(",\"detail\":")
  writer.text(entry.detail)
  writer.raw(",\"kind\":")
  writer.number(symbolKind(entry.keyword))
  writer.raw(",\"range\":")
  positions.write(entry.span, to: &writer)
  writer.raw(",\"selectionRange\":")
  positions.write(entry.head, to: &writer)
  writer.raw(",\"children\":")
  writer.list(entry.children) { writer, child in write(child, to: &writer, positions) }
  writer.raw("}")
}

/// For clients that know no trees.
private func flatSymbols(
  _ entry: OutlineEntry, in container: String?, _ uri: String, _ positions: Positions
) -> [JSON] {
  var own: [JSON.Member] = [
    .init("name", .string(entry.name)), .init("kind", .number(symbolKind(entry.keyword))),
    .init("location", ["uri": .string(uri), "range": positions.json(entry.span)]),
  ]
  if let container { own.append(.init("containerName", .string(container))) }
  return [.object(own)] + entry.children.flatMap { flatSymbols($0, in: entry.name, uri, positions) }
}

/// The sign that an editor shows for it: of what programs have, what comes nearest.
func symbolKind(_ keyword: Keyword) -> Int {
  switch keyword.row.role {
  // File
  case .document: 1
  // Namespace
  case .block: 3
  // Event
  case .activity: 24
  // Key
  case .definition: 20
  // Property
  case .property: 7
  }
}
