import CourseModel
import CourseRules
import JSON
import Reports
import Vocabulary
import Workspaces

let pageRequests: [RequestHandler] = [
  RequestHandler(
    "workspace/textDocumentContent",
    capability: { client in
      guard client.takesPages else { return [] }
      return [.init("workspace", ["textDocumentContent": ["schemes": [.string(VirtualPage.scheme)]]])]
    }
  ) { (server, parameters) throws(ResponseError) in
    guard let uri = parameters["uri"]?.text else { throw .invalidParameters("'uri' is missing.") }
    guard let page = VirtualPage(uri: uri) else { throw .invalidParameters("\(uri) is no page of this server.") }
    let text = try server.text(of: page)
    if case .report(let document, _) = page {
      let path = DocumentURI(document).path
      server.shownReports[uri] = ShownReport(path: path, diagnostics: server.judged(path)?.diagnostics ?? [])
    }
    return ["text": .string(text.markdown)]
  }
]

/// A page with findings that a client has fetched, and the findings it holds.
struct ShownReport: Sendable {
  var path: Path
  var diagnostics: [JSON]
}

extension Client {
  /// Whether pages that stand in no file can be fetched from us.
  var takesPages: Bool { self["workspace.textDocumentContent"]?.members != nil }
}

extension Server {
  /// Whether a page can be shown by its URI.
  var canOpenPages: Bool { client.takesPages }

  /// Opens a page in the editor. Where the editor can't open it, its text is the answer, and what matters most a message.
  mutating func show(_ page: VirtualPage) throws(ResponseError) -> JSON {
    let text = try text(of: page)
    guard canOpenPages, client.has("window.showDocument.support") else {
      say(text.summary)
      return .string(text.markdown)
    }
    ask("window/showDocument", ["uri": .string(page.uri), "takeFocus": true]) { server, answer in
      if answer["success"]?.truth == false { server.say(text.summary) }
    }
    return .null
  }

  mutating func text(of page: VirtualPage) throws(ResponseError) -> PageText {
    switch page {
    case .explanation(let topic, let language): return try explanation(topic, language)
    case .report(let uri, let language): return try report(try document(named: uri), language)
    }
  }

  private func explanation(_ topic: String, _ language: Language) throws(ResponseError) -> PageText {
    let pages = meanings(of: topic).map { Page($0, language) }
    guard let first = pages.first else {
      let near = nearestWords(to: topic, language)
      let list = alternatives(near.map { "'\($0)'" }, language)
      let unknown = Bilingual(nl: "'\(topic)' kennen we niet.", en: "'\(topic)' is not a word we know.")[language]
      let question = Bilingual(nl: " Bedoel je \(list)?", en: " Did you mean \(list)?")[language]
      throw .requestFailed(near.isEmpty ? unknown : unknown + question)
    }
    let separator = Array("\n---\n\n".utf8)
    let whole = Array(pages.map { $0.markdown() }.joined(separator: separator))
    return PageText(markdown: whole, summary: first.opening)
  }

  /// What was found in a document.
  private mutating func report(_ document: OpenDocument, _ language: Language) throws(ResponseError) -> PageText {
    judge()
    guard let judged = judged(document.uri.path), let result = judged.result, let plan = judged.plan else {
      throw .requestFailed(
        Bilingual(
          nl: "\(document.uri.text) kon niet worden beoordeeld.",
          en: "\(document.uri.text) could not be checked.")[language])
    }
    let folder = folders.first { document.uri.path.isWithin($0) }?.bytes ?? Array(document.uri.path.folder)
    var checked = CheckedDocument(
      path: document.uri.path.bytes, snapshot: plan.snapshot, result: result, language: language)
    let naming = PathNaming(workingFolder: folder, root: folder)
    checked.naming = naming
    var tally = Tally()
    tally.add(plan.snapshot, result)
    // How to mend it on the command line is of no use in an editor.
    (tally.fixable, tally.fixableUnsafely, tally.fixableByFilling) = (0, 0, 0)
    let ending = ReportEnding(tally: tally, language: language, naming: naming)
    var summary = TextOutput()
    summary.writeSummary(tally, language)
    let opening = summary.bytes.prefix { $0 != 0x0A }
    return PageText(
      markdown: ReportFormat.markdown.report([ReportFormat.markdown.piece(checked)], ending),
      summary: String(decoding: opening, as: UTF8.self))
  }

  /// Has the pages fetched again of which the findings are no longer the same.
  mutating func refreshReports() {
    for (uri, shown) in shownReports.sorted(by: { $0.key < $1.key }) {
      guard let now = judged(shown.path)?.diagnostics, now != shown.diagnostics else { continue }
      shownReports[uri]?.diagnostics = now
      ask("workspace/textDocumentContent/refresh", ["uri": .string(uri)])
    }
  }
}

/// A page, and what matters most of it in a line or two.
struct PageText: Sendable {
  var markdown: [UInt8]
  var summary: String
}
