import CourseEditor
import CourseModel
import CourseRules
import CourseSyntax
import JSON
import SourceText
import Vocabulary
import Workspaces

/// What an editor can ask to be done, besides what it knows to ask.
enum CommandName: String, CaseIterable {
  /// A word, kind or rule: its page.
  case explain = "coursecheck.explain"
  /// A document: what was found in it, as a page.
  case report = "coursecheck.report"
  /// A document, a body, and perhaps a date and a remark: writes down that the body has approved it.
  case approve = "coursecheck.approve"
  /// The URI of a page of ours.
  case showPage = "coursecheck.showPage"
  /// A document, and places in it.
  case showReferences = "coursecheck.showReferences"
}

let commandRequests: [RequestHandler] = [
  RequestHandler(
    "workspace/executeCommand",
    capability: { _ in
      [.init("executeCommandProvider", ["commands": .array(CommandName.allCases.map { .string($0.rawValue) })])]
    }
  ) { (server, parameters) throws(ResponseError) in
    guard let name = parameters["command"]?.text else { throw .invalidParameters("'command' is missing.") }
    guard let command = CommandName(rawValue: name) else {
      throw .invalidParameters("'\(name)' is no command of this server.")
    }
    let arguments = CommandArguments(parameters["arguments"])
    switch command {
    case .explain:
      let language = arguments.text("language", 1).flatMap { Language(code: $0) } ?? server.language
      return try server.show(.explanation(try arguments.required("topic", 0), language))
    case .report:
      let document = try server.document(named: try arguments.required("uri", 0))
      return try server.show(.report(document.uri.text, server.language(of: document)))
    case .approve: return try server.approve(arguments)
    case .showPage:
      let uri = try arguments.required("uri", 0)
      guard let page = VirtualPage(uri: uri) else { throw .invalidParameters("\(uri) is no page of this server.") }
      return try server.show(page)
    case .showReferences: return try server.showReferences(arguments)
    }
  }
]

/// What a command is given: values in a row, or one object that names them.
struct CommandArguments {
  private let values: [JSON]

  init(_ value: JSON?) { values = value?.elements ?? [] }

  subscript(_ name: String, _ position: Int) -> JSON? {
    if values.count == 1, values[0].members != nil { return values[0][name] }
    return position < values.count && !values[position].isNull ? values[position] : nil
  }

  func text(_ name: String, _ position: Int) -> String? { self[name, position]?.text }

  func required(_ name: String, _ position: Int) throws(ResponseError) -> String {
    guard let text = text(name, position), !text.isEmpty else {
      throw .invalidParameters("The command needs '\(name)', a text.")
    }
    return text
  }
}

extension Server {
  func document(named uri: String) throws(ResponseError) -> OpenDocument {
    try document(["textDocument": ["uri": .string(uri)]])
  }

  // MARK: Approving

  fileprivate mutating func approve(_ arguments: CommandArguments) throws(ResponseError) -> JSON {
    let document = try document(named: try arguments.required("uri", 0))
    let language = language(of: document)
    let body = try arguments.required("by", 1)
    var date = world.today()
    if let written = arguments.text("date", 2) {
      date = CalendarDate(text: written)
      if date == nil {
        throw .invalidParameters(
          Bilingual(
            nl: "'\(written)' is geen datum. Schrijf jaar, maand en dag, zoals 2026-06-03.",
            en: "'\(written)' is not a date. Write year, month and day, such as 2026-06-03.")[language])
      }
    }
    guard let date else { throw .invalidParameters("The command needs 'date', such as 2026-06-03.") }
    let approval = Approval(by: body, on: date, remark: arguments.text("note", 3) ?? "")
    guard let edits = Context(document.text.plan).edits(for: approval) else {
      throw .requestFailed(
        Bilingual(
          nl:
            "Dit besluit heeft in dit bestand geen plek. Begint het met een cursus, leergemeenschap, opleiding of instelling?",
          en:
            "There is no place for this decision in this file. Does it begin with a course, community, programme or institution?"
        )[language])
    }
    guard client.has("workspace.applyEdit") else {
      throw .requestFailed(
        Bilingual(
          nl: "Deze editor laat ons niets in het bestand schrijven. Zet het besluit er zelf in.",
          en: "This editor does not let us write in the file. Please put the decision in yourself.")[language])
    }
    let positions = positions(in: document)
    let label = Bilingual(nl: "Besluit van \(approval.body)", en: "Decision of \(approval.body)")[language]
    let changed = Plan(document.text.plan.snapshot.changed(to: applying(edits, to: document.text.bytes)))
    let written = edits.map { positions.json($0) }
    let whole = recording(approval, of: changed, beside: document, written)
    ask("workspace/applyEdit", ["label": .string(label), "edit": whole ?? edit(of: document, written)]) {
      server, answer in
      if answer["applied"]?.truth == true {
        if whole == nil {
          let record = ApprovalRecord.name(ofPlan: Array(document.uri.path.fileName))
          let name = String(decoding: record, as: UTF8.self)
          server.say(
            Bilingual(
              nl:
                "Het besluit staat in het plan. Hoe het plan nu is, konden we niet vastleggen in \(name); doe dat met `coursecheck approve`.",
              en:
                "The decision is in the plan. What the plan is now could not be recorded in \(name); do so with `coursecheck approve`."
            )[language], type: 2)
        }
        return
      }
      let reason = answer["failureReason"]?.text.map { " (" + $0 + ")" } ?? ""
      server.say(
        Bilingual(
          nl: "Het besluit is niet in het bestand gezet" + reason + ".",
          en: "The decision was not written into the file" + reason + ".")[language], type: 1)
    }
    return .null
  }

  /// An edit that also records what the plan is now, beside it; nil where the client makes no files, or something that is no
  /// record has its name.
  private func recording(
    _ approval: Approval, of plan: Plan, beside document: OpenDocument, _ edits: [JSON]
  ) -> JSON? {
    let path = Path(ApprovalRecord.name(ofPlan: document.uri.path.bytes))
    let uri = String(decoding: ApprovalRecord.name(ofPlan: Array(document.uri.text.utf8)), as: UTF8.self)
    switch world.read(path) {
    case .absent:
      if !createsFiles { return nil }
      return creating(uri, ApprovalRecord().with(approval, of: plan).bytes, beside: document, edits)
    case .bytes(let before):
      guard let known = ApprovalFile(name: path.fileName, bytes: before).record else { return nil }
      return replacing(uri, before, with: known.with(approval, of: plan).bytes, beside: document, edits)
    case .trouble: return nil
    }
  }

  // MARK: Going somewhere

  /// To the one place, or to the one that is chosen.
  fileprivate mutating func showReferences(_ arguments: CommandArguments) throws(ResponseError) -> JSON {
    let uri = try arguments.required("uri", 0)
    let places = (arguments["places", 1]?.elements ?? []).compactMap { place -> (title: String, range: JSON)? in
      guard let title = place["title"]?.text, let range = place["range"], LineRange(range) != nil else { return nil }
      return (title, range)
    }
    guard client.has("window.showDocument.support"), let first = places.first else { return .null }
    if places.count == 1 {
      show(uri, at: first.range)
      return .null
    }
    let question = Bilingual(nl: "Waar wil je naartoe?", en: "Where do you want to go?")[language]
    ask(
      "window/showMessageRequest",
      ["type": 3, "message": .string(question), "actions": .array(places.map { ["title": .string($0.title)] })]
    ) { server, answer in
      guard let title = answer["title"]?.text, let chosen = places.first(where: { $0.title == title }) else { return }
      server.show(uri, at: chosen.range)
    }
    return .null
  }

  private mutating func show(_ uri: String, at range: JSON) {
    ask("window/showDocument", ["uri": .string(uri), "takeFocus": true, "selection": range])
  }

  /// In a message that the editor shows.
  mutating func say(_ text: String, type: Int = 3) {
    notify("window/showMessage", ["type": .number(type), "message": .string(text)])
  }
}
