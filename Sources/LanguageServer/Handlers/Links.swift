import CourseEditor
import JSON
import SourceText
import Vocabulary
import Workspaces

let linkRequests: [RequestHandler] = [
  RequestHandler(
    "textDocument/documentLink",
    capability: { _ in [.init("documentLinkProvider", ["resolveProvider": false])] }
  ) { (server, parameters) throws(ResponseError) in
    let document = try server.document(parameters)
    let positions = server.positions(in: document)
    let language = server.language(of: document)
    let hasTooltips = server.client.has("textDocument.documentLink.tooltipSupport")
    return .array(
      document.text.plan.outwardLinks().compactMap { link in
        guard let target = server.target(of: link, in: document, language) else { return nil }
        var members: [JSON.Member] = [
          .init("range", positions.json(link.span)), .init("target", .string(target.uri)),
        ]
        if hasTooltips { members.append(.init("tooltip", .string(target.tooltip))) }
        return .object(members)
      })
  }
]

extension Server {
  /// Where a link leads; nil for a file that is not there.
  fileprivate func target(
    of link: Link, in document: OpenDocument, _ language: Language
  ) -> (uri: String, tooltip: String)? {
    switch link.target {
    case .address(let address): return (address, Bilingual(nl: "Open de pagina", en: "Open the page")[language])
    case .file(let reference):
      guard document.uri.isFile else { return nil }
      let path = document.uri.path.following(reference)
      guard let uri = uri(ofExisting: path) else { return nil }
      let name = String(decoding: path.fileName, as: UTF8.self)
      return (uri, Bilingual(nl: "Open \(name)", en: "Open \(name)")[language])
    }
  }

  private func uri(ofExisting path: Path) -> String? {
    if let open = documents[path] { return open.uri.text }
    if case .bytes = world.read(path) { return DocumentURI(file: path).text }
    return nil
  }
}
