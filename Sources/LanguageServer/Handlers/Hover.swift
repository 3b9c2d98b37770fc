import CourseEditor
import CourseModel
import CourseRules
import JSON
import Reports
import SourceText
import Vocabulary

let hoverRequests: [RequestHandler] = [
  RequestHandler("textDocument/hover", capability: { _ in [.init("hoverProvider", true)] }) {
    (server, parameters) throws(ResponseError) in
    let document = try server.document(parameters)
    guard let position = LinePosition(parameters["position"]) else {
      throw .invalidParameters("'position' is missing.")
    }
    let positions = server.positions(in: document)
    let context = server.editorContext(document)
    let offset = positions.offset(position)
    let hover = document.text.plan.hover(at: offset, context)
    let rules = server.rules(found: offset, in: document)
    guard let span = hover?.span ?? rules.first?.span else { return .null }
    var pages: [(page: Page, topic: String?)] = hover.map { [($0.page, $0.topic)] } ?? []
    for found in rules { pages.append((Page(behind: found.rule, context.language), found.rule.qualifiedName)) }
    return ["contents": server.markup(pages, context.language), "range": positions.json(span)]
  }
]

extension Server {
  /// What the features of an editor know beside the text of a document. No rule runs for it.
  func editorContext(_ document: OpenDocument) -> EditorContext {
    let settings = world.settings(document.uri.path)
    let references = judged(document.uri.path)?.surroundings?.references ?? []
    return EditorContext(
      language(of: document), limits: settings.options.limits,
      document: { path in references.first { $0.reference.path == path && $0.document != nil }?.document })
  }

  /// The rules that have found something at a place, as far as that is known of this state of the text.
  fileprivate func rules(found offset: UInt32, in document: OpenDocument) -> [(rule: Rule, span: Span)] {
    guard !stale.contains(document.uri.path), let result = judged(document.uri.path)?.result else { return [] }
    // What is about the fewest words is about these.
    let here = result.findings.filter { $0.span.contains(offset) }.sorted { $0.span.count < $1.span.count }
    var found: [(rule: Rule, span: Span)] = []
    for finding in here where found.count < 2 && !found.contains(where: { $0.rule === finding.rule }) {
      found.append((finding.rule, finding.span))
    }
    return found
  }

  /// Pages for a small window, in the form that the client prefers.
  fileprivate func markup(_ pages: [(page: Page, topic: String?)], _ language: Language) -> JSON {
    let formats = client["textDocument.hover.contentFormat"]?.elements ?? []
    let isMarkdown = formats.first { $0 == "markdown" || $0 == "plaintext" } == "markdown"
    var text: [UInt8] = []
    for (page, topic) in pages {
      if !text.isEmpty { text += isMarkdown ? Array("\n---\n\n".utf8) : [0x0A] }
      text += isMarkdown ? page.markdownNote() : page.plainText()
      guard isMarkdown, canOpenPages, let topic else { continue }
      let more = Bilingual(nl: "Meer hierover", en: "More about this")[language]
      text += Array("\n[\(more)](\(VirtualPage.explanation(topic, language).uri))\n".utf8)
    }
    while text.last == 0x0A { text.removeLast() }
    return ["kind": isMarkdown ? "markdown" : "plaintext", "value": .string(text)]
  }
}
