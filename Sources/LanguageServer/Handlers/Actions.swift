import CourseEditor
import CourseModel
import CourseRules
import JSON
import SourceText
import Vocabulary
import Workspaces

let actionRequests: [RequestHandler] = [
  RequestHandler(
    "textDocument/codeAction",
    capability: { client in
      // A client that knows no kinds of actions knows no actions but commands.
      guard client["textDocument.codeAction.codeActionLiteralSupport"]?.members != nil else { return [] }
      return [
        .init(
          "codeActionProvider",
          [
            "codeActionKinds": .array(ActionKind.allCases.map { .string($0.identifier) }),
            "resolveProvider": .boolean(client.resolvesEdits),
          ])
      ]
    }
  ) { (server, parameters) throws(ResponseError) in
    let document = try server.document(parameters)
    guard let range = LineRange(parameters["range"]) else { throw .invalidParameters("'range' is missing.") }
    guard let (desk, judged) = server.desk(for: document) else { return [] }
    let span = server.positions(in: document).span(range)
    let asking = ActionAsking(parameters["context"], isSelection: !span.isEmpty)
    let wording = ActionWording(document: document, judged: judged, context: parameters["context"])
    let meant = wording.meant
    let isNamed = wording.namesFindings(meant, in: span)
    return .array(
      desk.offers(in: span, isNamed ? [.quickFix] : asking.kinds, about: meant).compactMap { offer in
        if isNamed, !offer.isPreferred || !offer.findings.allSatisfy({ meant.contains($0) }) { return nil }
        return offer.kind == .fixAll && !asking.allowsSource ? nil : server.action(offer, desk, asking, wording)
      })
  },
  RequestHandler("codeAction/resolve") { (server, parameters) throws(ResponseError) in
    guard let members = parameters.members else { throw .invalidParameters("An action is missing.") }
    guard parameters["edit"] == nil, let data = parameters["data"], let recipe = ActionRecipe(data) else {
      return parameters
    }
    guard let name = data["uri"]?.text, let document = server.documents[DocumentURI(name).path],
      data["version"] == .number(orNull: document.version), let (desk, judged) = server.desk(for: document),
      ActionRecipe.names(data["rule"], desk, recipe)
    else { throw .contentModified }
    guard let change = desk.change(recipe),
      let edit = server.edit(of: document, change, parameters["title"]?.text ?? "", judged.language)
    else { throw .requestFailed(nothingToDo[judged.language]) }
    return .object(members + [.init("edit", edit)])
  },
]

/// Of what was offered and turns out not to go.
private let nothingToDo = Bilingual(
  nl: "Dat kan hier niet zonder dat er iets anders verandert.",
  en: "That cannot be done here without changing something else.")

// MARK: What is asked for

/// Which actions a client wants to see.
private struct ActionAsking {
  let kinds: Set<ActionKind>
  /// Asked for by a cursor that moves, not by the designer.
  let isAutomatic: Bool
  let allowsSource: Bool
  /// Asked for by kind: then one wants to know why something does not go.
  let isSpecific: Bool

  init(_ context: JSON?, isSelection: Bool) {
    let only = context?["only"]?.elements?.compactMap { $0.text }
    let wanted = only?.isEmpty == true ? nil : only
    isAutomatic = context?["triggerKind"]?.integer == 2
    // Nobody wants a light to burn on every line: of what is not about a finding only what fits a selection.
    let isQuiet = isAutomatic && wanted == nil
    kinds = Set(
      ActionKind.allCases.filter { kind in
        if isQuiet, kind == .fixAll || (kind != .quickFix && !isSelection) { return false }
        return isWanted(kind.identifier, wanted)
      })
    allowsSource = !isQuiet
    isSpecific = wanted != nil
  }
}

/// Whether a client that asks for these kinds wants one: `source` takes in `source.fixAll.coursecheck`.
func isWanted(_ kind: String, _ wanted: [String]?) -> Bool {
  guard let wanted else { return true }
  return wanted.contains { $0.isEmpty || $0 == kind || kind.hasPrefix($0 + ".") }
}

extension ActionKind {
  fileprivate var identifier: String {
    switch self {
    case .quickFix: "quickfix"
    case .refactor: "refactor"
    case .extract: "refactor.extract"
    case .inline: "refactor.inline"
    case .move: "refactor.move"
    case .rewrite: "refactor.rewrite"
    case .fixAll: "source.fixAll.coursecheck"
    }
  }
}

extension Client {
  /// Whether what an action does may be worked out when it is chosen.
  fileprivate var resolvesEdits: Bool {
    lists("edit", in: "textDocument.codeAction.resolveSupport.properties") && has("textDocument.codeAction.dataSupport")
  }
}

// MARK: What is offered

/// What an action says beside what it does.
private struct ActionWording {
  let document: OpenDocument
  let judged: JudgedDocument
  /// The client's own, which it knows again.
  let known: [JSON]
  /// It tells which kinds of actions it asks for, or what made it ask.
  private let saysWhy: Bool

  init(document: OpenDocument, judged: JudgedDocument, context: JSON?) {
    self.document = document
    self.judged = judged
    known = context?["diagnostics"]?.elements ?? []
    saysWhy = context?["only"] != nil || context?["triggerKind"] != nil
  }

  /// Findings that the client asks about: it may show those of a whole line where the cursor stands in a part of it.
  var meant: Set<Int> {
    if known.isEmpty { return [] }
    return Set(judged.diagnostics.indices.filter { at in known.contains { isSame($0, judged.diagnostics[at]) } })
  }

  /// One editor (Kate) asks for the fix of a finding with the whole document as the place, and then does everything that is
  /// offered, all at once. What it wants is the one fix of that finding, or nothing where it names none.
  func namesFindings(_ meant: Set<Int>, in span: Span) -> Bool {
    guard span.start == 0, Int(span.end) + 1 >= document.text.bytes.count, document.text.bytes.contains(0x0A) else {
      return false
    }
    if meant.isEmpty { return !saysWhy }
    return meant.count == 1 || meant.count < judged.diagnostics.count
  }

  private func isSame(_ one: JSON, _ other: JSON) -> Bool {
    // Clients write the members of a range in an order of their own.
    one["code"] == other["code"]
      && ["start", "end"].allSatisfy { end in
        ["line", "character"].allSatisfy { one["range"]?[end]?[$0] == other["range"]?[end]?[$0] }
      }
  }

  func diagnostics(_ findings: [Int]) -> [JSON] {
    findings.filter { judged.diagnostics.indices.contains($0) }.map { at in
      let own = judged.diagnostics[at]
      return known.first { isSame($0, own) } ?? own
    }
  }
}

extension Server {
  /// Where actions on a document are asked for; nil for what was never looked at.
  mutating func desk(for document: OpenDocument) -> (ActionDesk, JudgedDocument)? {
    judge()
    let path = document.uri.path
    guard let judged = judged(path), let result = judged.result, let plan = judged.plan else { return nil }
    let workspace = workspace
    let desk = ActionDesk(
      plan, result.findings, world.settings(path).options, in: judged.surroundings ?? Surroundings(),
      ofChanged: { workspace?.surroundings(of: path, changedTo: $0) ?? Surroundings() },
      fileName: Array(path.fileName))
    return (desk, judged)
  }

  /// An action as a client reads it; nil for one that it could do nothing with.
  fileprivate func action(
    _ offer: ActionOffer, _ desk: ActionDesk, _ asking: ActionAsking, _ wording: ActionWording
  ) -> JSON? {
    if offer.recipe.work == .ownFile, !createsFiles { return nil }
    let language = wording.judged.language
    var members: [JSON.Member] = [
      .init("title", .string(offer.title[language])), .init("kind", .string(offer.kind.identifier)),
    ]
    let diagnostics = wording.diagnostics(offer.findings)
    if !diagnostics.isEmpty { members.append(.init("diagnostics", .array(diagnostics))) }
    if offer.isPreferred { members.append(.init("isPreferred", true)) }
    if let refusal = offer.refusal { return disabled(members, refusal[language], asking) }
    if client.resolvesEdits {
      members.append(.init("data", offer.recipe.data(wording.document, desk)))
      return .object(members)
    }
    // Trying out takes a while, which a cursor that moves does not have.
    if offer.recipe.work == .setAside, asking.isAutomatic { return nil }
    guard let change = desk.change(offer.recipe),
      let edit = edit(of: wording.document, change, offer.title[language], language)
    else { return disabled(members, nothingToDo[language], asking) }
    return .object(members + [.init("edit", edit)])
  }

  /// An action that is shown, and why it can't be done.
  private func disabled(_ members: [JSON.Member], _ reason: String, _ asking: ActionAsking) -> JSON? {
    guard client.has("textDocument.codeAction.disabledSupport"), asking.isSpecific else { return nil }
    return .object(
      members.filter { $0.name != "isPreferred" } + [.init("disabled", ["reason": .string(reason)])])
  }
}

// MARK: Recipes there and back

extension ActionRecipe {
  fileprivate func data(_ document: OpenDocument, _ desk: ActionDesk) -> JSON {
    [
      "uri": .string(document.uri.text), "version": .number(orNull: document.version),
      "work": .string(work.rawValue), "first": .number(first), "second": .number(second),
      "rule": .string(orNull: ruleName(desk)),
    ]
  }

  fileprivate init?(_ data: JSON) {
    guard let work = data["work"]?.text.flatMap({ Work(rawValue: $0) }), let first = data["first"]?.integer,
      let second = data["second"]?.integer
    else { return nil }
    self.init(work, first, second)
  }

  /// Whether what stands at the place of the finding is still of that rule: other files may have changed meanwhile. Where there
  /// is no rule, some clients give the null back and some leave it out.
  fileprivate static func names(_ rule: JSON?, _ desk: ActionDesk, _ recipe: ActionRecipe) -> Bool {
    (rule ?? .null) == .string(orNull: recipe.ruleName(desk))
  }

  private func ruleName(_ desk: ActionDesk) -> String? {
    switch work {
    case .fix, .fixRule, .setAside:
      desk.findings.indices.contains(first) ? desk.findings[first].rule.qualifiedName : ""
    case .fixAll, .properties, .details, .translate, .moveUp, .moveDown, .gather, .pattern, .ownFile, .insert: nil
    }
  }
}
