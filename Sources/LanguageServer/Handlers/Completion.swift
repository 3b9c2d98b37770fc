import CourseEditor
import CourseModel
import CourseRules
import JSON
import SourceText
import Synchronization
import Vocabulary
import Workspaces

let completionRequests: [RequestHandler] = [
  RequestHandler(
    "textDocument/completion",
    capability: { client in
      var options: [JSON.Member] = [
        .init("triggerCharacters", .array(triggers.map { .string($0) })),
        .init("resolveProvider", .boolean(resolvesLater(client))),
      ]
      if client.has(itemPath + "labelDetailsSupport") {
        options.append(.init("completionItem", ["labelDetailsSupport": true]))
      }
      return [.init("completionProvider", .object(options))]
    }
  ) { (server, parameters) throws(ResponseError) in
    let document = try server.document(parameters)
    guard let position = LinePosition(parameters["position"]) else {
      throw .invalidParameters("'position' is missing.")
    }
    let positions = server.positions(in: document)
    let offset = positions.offset(position)
    let snapshot = document.text.snapshot
    // A space that only moves a line to the right asks for nothing.
    if parameters["context"]?["triggerCharacter"]?.text == " ", snapshot.isInIndentation(offset) { return .null }
    let completion = snapshot.completion(at: offset, in: server.completionContext(of: document))
    if completion.proposals.isEmpty { return .null }
    return CompletionWriting(server.client, positions, server.language(of: document)).json(completion)
  },
  RequestHandler("completionItem/resolve") { (server, item) throws(ResponseError) in
    guard case .object(var members) = item, item["label"]?.text != nil else {
      throw .invalidParameters("An item has a label.")
    }
    guard let data = item["data"]?.text, item["documentation"] == nil,
      let topic = CompletionTopic(code: String(data.dropLast(2))),
      let language = Language(code: String(data.suffix(2)))
    else { return item }
    members.append(.init("documentation", documentation(of: topic, language, server.client)))
    return .object(members)
  },
]

private let itemPath = "textDocument.completion.completionItem."

/// After these something new is wanted: behind a bracket, a comma, a colon, an arrow, a word; in a path and an ID.
private let triggers = ["[", ",", ":", ">", " ", "/", "#"]

/// What is told of an item can wait until somebody looks at it.
private func resolvesLater(_ client: Client) -> Bool {
  client.lists("documentation", in: itemPath + "resolveSupport.properties")
}

private func documentation(of topic: CompletionTopic, _ language: Language, _ client: Client) -> JSON {
  // The first format is the one that the client likes best.
  if client[itemPath + "documentationFormat"]?.elements?.first == "markdown" {
    return ["kind": "markdown", "value": .string(topic.markdown(language))]
  }
  return .string(topic.plainText(language))
}

/// Proposals as a client reads them.
private struct CompletionWriting {
  private let positions: Positions
  private let language: Language
  private let client: Client
  private let takesSnippets: Bool
  private let takesChoices: Bool
  private let takesInsertReplace: Bool
  private let takesDetails: Bool
  private let hasDefaultRange: Bool
  private let resolvesLater: Bool

  init(_ client: Client, _ positions: Positions, _ language: Language) {
    self.client = client
    self.positions = positions
    self.language = language
    takesSnippets = client.has(itemPath + "snippetSupport")
    takesInsertReplace = client.has(itemPath + "insertReplaceSupport")
    takesDetails = client.has(itemPath + "labelDetailsSupport")
    hasDefaultRange = client.lists("editRange", in: "textDocument.completion.completionList.itemDefaults")
    resolvesLater = LanguageServer.resolvesLater(client)
    // What Emacs makes of snippets knows no choices and would write them out.
    let name = client.name.lowercased()
    takesChoices = !name.contains("eglot") && !name.contains("emacs")
  }

  func json(_ completion: Completion) -> JSON {
    let shared = hasDefaultRange ? completion.proposals.first?.range : nil
    var members: [JSON.Member] = [.init("isIncomplete", .boolean(completion.isIncomplete))]
    if let shared { members.append(.init("itemDefaults", ["editRange": range(shared)])) }
    let width = String(completion.proposals.count).utf8.count
    let items = completion.proposals.enumerated().map { at, proposal in
      let number = String(at)
      return item(proposal, sort: String(repeating: "0", count: width - number.utf8.count) + number, shared)
    }
    members.append(.init("items", .array(items)))
    return .object(members)
  }

  private func range(_ range: EditRange) -> JSON {
    guard takesInsertReplace, range.insert != range.replace else { return positions.json(range.replace) }
    return ["insert": positions.json(range.insert), "replace": positions.json(range.replace)]
  }

  private func item(_ proposal: CompletionProposal, sort: String, _ shared: EditRange?) -> JSON {
    var members: [JSON.Member] = [
      .init("label", .string(proposal.label)), .init("kind", .number(kind(of: proposal))),
      .init("sortText", .string(sort)),
    ]
    let note = proposal.note[language]
    var detail = proposal.detail[language]
    if takesDetails {
      if !note.isEmpty { members.append(.init("labelDetails", ["description": .string(note)])) }
    } else if detail.isEmpty {
      detail = note
    }
    if !detail.isEmpty { members.append(.init("detail", .string(detail))) }
    if let filter = proposal.filter { members.append(.init("filterText", .string(filter))) }
    let isSnippet = takesSnippets && proposal.text.hasPlaces
    if isSnippet { members.append(.init("insertTextFormat", 2)) }
    let text = isSnippet ? snippet(proposal.text) : proposal.text.plain
    if proposal.range == shared {
      if text != proposal.label { members.append(.init("textEditText", .string(text))) }
    } else if takesInsertReplace, proposal.range.insert != proposal.range.replace {
      members.append(
        .init(
          "textEdit",
          [
            "newText": .string(text), "insert": positions.json(proposal.range.insert),
            "replace": positions.json(proposal.range.replace),
          ]))
    } else {
      members.append(
        .init("textEdit", ["range": positions.json(proposal.range.replace), "newText": .string(text)]))
    }
    if let topic = proposal.topic {
      if resolvesLater {
        members.append(.init("data", .string(topic.code + language.code)))
      } else {
        members.append(.init("documentation", documentation(of: topic, language, client)))
      }
    }
    return .object(members)
  }

  /// The sign that an editor shows for it: of what programs have, what comes nearest. Signs that a client does not know are
  /// put more plainly.
  private func kind(of proposal: CompletionProposal) -> Int {
    let (sign, plain) =
      switch proposal.kind {
      // Class
      case .document: (7, 7)
      // Module
      case .block: (9, 9)
      // Event, Function
      case .activity: (23, 3)
      // Constant, Variable
      case .definition: (21, 6)
      // Property
      case .property: (10, 10)
      // EnumMember, Enum
      case .term: (20, 13)
      // Value
      case .value: (12, 12)
      // Reference
      case .reference: (18, 18)
      // File
      case .file: (17, 17)
      // Keyword
      case .rule: (14, 14)
      // Snippet
      case .template: (15, 15)
      }
    guard sign > 18 else { return sign }
    let isKnown = client["textDocument.completion.completionItemKind.valueSet"]?.elements?.contains(.number(sign))
    return isKnown == true ? sign : plain
  }

  // MARK: Snippets

  private func snippet(_ snippet: Snippet) -> String {
    var result = ""
    var number = 0
    for piece in snippet.pieces {
      switch piece {
      case .text(let text): result += escaped(text, also: "")
      case .value(let text), .prompt(let text):
        number += 1
        result += "${\(number)" + (text.isEmpty ? "" : ":" + escaped(text, also: "")) + "}"
      case .choice(let texts):
        number += 1
        if takesChoices {
          result += "${\(number)|" + texts.map { escaped($0, also: ",|") }.joined(separator: ",") + "|}"
        } else {
          result += "${\(number):" + escaped(texts.first ?? "", also: "") + "}"
        }
      }
    }
    return result + "$0"
  }

  private func escaped(_ text: String, also marks: String) -> String {
    var result = ""
    for character in text {
      if character == "\\" || character == "$" || character == "}" || marks.contains(character) { result += "\\" }
      result.append(character)
    }
    return result
  }
}

extension Server {
  /// What lies around a document, as far as it is known already: nothing is judged for a list of words.
  fileprivate func completionContext(of document: OpenDocument) -> CompletionContext {
    let path = document.uri.path
    let (world, workspace, known) = (world, workspace, knownPlans)
    let folder = folders.first { path.isWithin($0) } ?? Path(Array(path.folder))
    let above = workspace?.wholes(of: path).map { whole in
      CompletionContext.Above(String(decoding: path.reference(to: whole.path), as: UTF8.self), whole.plan)
    }
    return CompletionContext(
      language: settings.language ?? client.locale ?? world.settings(path).language ?? .dutch, above: above ?? [],
      findings: { workspace?.answer(for: path).map { foundOnLines($0) } ?? [] },
      files: { kind in
        guard document.uri.isFile else { return [] }
        var plans = known.plans(in: folder, world).filter { $0 != path }
        if let kind {
          plans = plans.filter { (workspace?.summary(of: $0)?.kind ?? known.kind(of: $0, world)) == kind }
        }
        return plans.map { String(decoding: path.reference(to: $0), as: UTF8.self) }
      },
      names: { reference in
        guard let summary = workspace?.summary(of: path.following(Array(reference.utf8))) else { return [] }
        return summary.names.map { CompletionContext.Name($0.name, $0.keyword) }
      })
  }
}

/// The findings of a document by the lines on which they can be set aside. Lines rather than elements: since it was judged
/// something has been typed, mostly below what the line at hand stands under.
private func foundOnLines(_ judged: JudgedDocument) -> [CompletionContext.Found] {
  guard let plan = judged.plan, let result = judged.result else { return [] }
  let (model, lines) = (plan.model, plan.snapshot.lineIndex)
  return result.findings.flatMap { $0.parts.isEmpty ? [$0] : $0.parts }.map { finding in
    var scopes: [Int] = []
    var current = finding.element < 0 ? model.document : finding.element
    while current >= 0 {
      scopes.append(Int(model.elements[Int(current)].line))
      current = model.elements[Int(current)].parent
    }
    return CompletionContext.Found(
      finding.rule.qualifiedName, line: lines.line(at: finding.span.start), scopes: scopes)
  }
}

/// The plans of a folder, looked up anew when they were a while ago: names of files are asked for at every letter of one.
final class KnownPlans: Sendable {
  private struct Known {
    var folder = Path([])
    var plans: [Path] = []
    var kinds: [Path: Vocabulary.Place?] = [:]
    /// In nanoseconds.
    var time: UInt64?
  }

  private let known = Mutex<Known>(Known())
  private static let lasts: UInt64 = 2_000_000_000

  func plans(in folder: Path, _ world: ServerWorld) -> [Path] {
    known.withLock { known in
      let now = world.clock()
      if let time = known.time, known.folder == folder, now &- time < Self.lasts { return known.plans }
      known = Known(folder: folder, plans: world.plans(folder), time: now)
      return known.plans
    }
  }

  /// What a file says it is: read from its beginning, as long as its name is kept.
  func kind(of path: Path, _ world: ServerWorld) -> Vocabulary.Place? {
    if let found = known.withLock({ $0.kinds[path] }) { return found }
    let start = (world.text(path) ?? []).prefix(Self.startOfFile)
    let kind = Snapshot(Array(start)).model.documentKind
    known.withLock { $0.kinds[path] = .some(kind) }
    return kind
  }

  /// Notes can stand above the head.
  private static let startOfFile = 2000
}
