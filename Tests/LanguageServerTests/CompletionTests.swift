import JSON
import LanguageServer
import TestKit
import Testing
import Vocabulary

@Suite struct CompletionTests {
  private static let rich: JSON = [
    "textDocument": [
      "completion": [
        "completionItem": [
          "snippetSupport": true, "labelDetailsSupport": true, "insertReplaceSupport": true,
          "documentationFormat": ["markdown", "plaintext"], "resolveSupport": ["properties": ["documentation"]],
        ],
        "completionItemKind": ["valueSet": [1, 7, 9, 10, 20, 21, 23]],
        "completionList": ["itemDefaults": ["editRange"]],
      ]
    ]
  ]

  private let course = "course MC101: Marketing\nlanguage: en\noutcome LO1: Applies theory\n"

  /// What a client hears at the cursor of a marked text.
  private func ask(
    _ text: String, _ capabilities: JSON, locale: String = "en", trigger: String? = nil,
    uri: String = "file:///plans/a.course",
    files: [String: String] = [:]
  ) -> (answer: JSON, talk: Conversation) {
    let marked = MarkedText(text)
    var talk = Conversation.started(capabilities: capabilities, locale: locale, files: files)
    let plain = String(decoding: marked.bytes, as: UTF8.self)
    talk.open(uri, plain)
    let before = String(decoding: marked.bytes[..<Int(marked.cursor)], as: UTF8.self)
    let lines = before.split(separator: "\n", omittingEmptySubsequences: false)
    var parameters: [JSON.Member] = [
      .init("textDocument", ["uri": .string(uri)]),
      .init("position", ["line": .number(lines.count - 1), "character": .number(lines.last?.utf16.count ?? 0)]),
    ]
    if let trigger {
      parameters.append(.init("context", ["triggerKind": 2, "triggerCharacter": .string(trigger)]))
    }
    let answer = talk.ask("textDocument/completion", .object(parameters))
    return (answer, talk)
  }

  private func item(_ label: String, _ answer: JSON) -> JSON? {
    answer["items"]?.elements?.first { $0["label"] == .string(label) }
  }

  @Test func isAnnounced() {
    var talk = Conversation()
    let rich = talk.ask("initialize", ["processId": .null, "capabilities": Self.rich])["capabilities"]?[
      "completionProvider"]
    #expect(rich?["resolveProvider"] == true)
    #expect(rich?["completionItem"] == ["labelDetailsSupport": true])
    #expect(rich?["triggerCharacters"]?.elements?.contains("[") == true)
    var plain = Conversation()
    let least = plain.ask("initialize", ["processId": .null, "capabilities": [:]])["capabilities"]?[
      "completionProvider"]
    #expect(least?["resolveProvider"] == false)
    #expect(least?["completionItem"] == nil)
  }

  @Test func givesSnippetsToThoseWhoTakeThem() {
    let (answer, _) = ask(course + "we‸ 3", Self.rich)
    let start: JSON = ["line": 3, "character": 0]
    let end: JSON = ["line": 3, "character": 2]
    #expect(answer["isIncomplete"] == true)
    #expect(answer["itemDefaults"]?["editRange"] == ["start": start, "end": end])
    let (whole, _) = ask(course + "we‸", Self.rich)
    let week = item("week", whole)
    #expect(week?["textEditText"] == "week ${1:1}: ${2:title}$0")
    #expect(week?["insertTextFormat"] == 2)
    #expect(week?["textEdit"] == nil && week?["insertText"] == nil)
    #expect(week?["kind"] == 9)
    #expect(week?["documentation"] == nil)
    #expect(week?["data"]?.text?.hasSuffix("en") == true)
  }

  @Test func givesPlainTextToAllOthers() {
    let (answer, _) = ask(course + "we‸", [:])
    #expect(answer["itemDefaults"] == nil)
    let week = item("week", answer)
    #expect(
      week?["textEdit"]
        == [
          "range": ["start": ["line": 3, "character": 0], "end": ["line": 3, "character": 2]], "newText": "week 1: ",
        ])
    #expect(week?["insertTextFormat"] == nil && week?["labelDetails"] == nil && week?["data"] == nil)
    #expect(week?["documentation"]?.text?.contains("teaching week") == true)
    #expect(week?["detail"]?.text?.isEmpty == false)
  }

  @Test func insertsOrReplaces() {
    let (answer, _) = ask(course + "sta‸tis: draft", Self.rich)
    let range = answer["itemDefaults"]?["editRange"]
    #expect(range?["insert"] == ["start": ["line": 3, "character": 0], "end": ["line": 3, "character": 3]])
    #expect(range?["replace"] == ["start": ["line": 3, "character": 0], "end": ["line": 3, "character": 6]])
    let noDefaults: JSON = ["textDocument": ["completion": ["completionItem": ["insertReplaceSupport": true]]]]
    let (own, _) = ask(course + "sta‸tis: draft", noDefaults)
    let edit = item("status", own)?["textEdit"]
    #expect(
      edit?["newText"] == "status" && edit?["insert"] == range?["insert"] && edit?["replace"] == range?["replace"])
  }

  @Test func resolvesDocumentation() {
    var (answer, talk) = ask(course + "week 1: S\n  sync story‸", Self.rich)
    let item = item("story of your name", answer) ?? .null
    #expect(item["documentation"] == nil)
    #expect(item["detail"]?.text?.contains("name") == true)
    let resolved = talk.ask("completionItem/resolve", item)
    #expect(resolved["label"] == item["label"] && resolved["textEditText"] == item["textEditText"])
    #expect(resolved["documentation"]?["kind"] == "markdown")
    #expect(resolved["documentation"]?["value"]?.text?.contains("presence") == true)
    // Of an item that nothing more is known of nothing is added.
    #expect(talk.ask("completionItem/resolve", ["label": "x"]) == ["label": "x"])
    #expect(talk.response("completionItem/resolve", [:])["error"]?["code"] == -32602)
  }

  @Test func documentsInTheFormatThatTheClientLikes() {
    let markdown: JSON = ["textDocument": ["completion": ["completionItem": ["documentationFormat": ["markdown"]]]]]
    let (answer, _) = ask(course + "status: ‸", markdown)
    #expect(item("draft", answer)?["documentation"]?["kind"] == "markdown")
    let (plain, _) = ask(course + "status: ‸", [:])
    #expect(item("draft", plain)?["documentation"]?.text?.hasPrefix("draft") == true)
  }

  @Test func keepsQuietWhereNothingIsWanted() {
    #expect(ask(course + "week 1: Some title‸", [:]).answer == .null)
    #expect(ask(course + "week 1: Some‸", [:], trigger: " ").answer == .null)
    #expect(ask(course + "week 1: S\n  ‸", [:], trigger: " ").answer == .null)
    #expect(ask(course + "week 1: S\n  ‸", [:]).answer["items"]?.elements?.isEmpty == false)
    #expect(ask(course + "week 1: S\n  sync ‸", [:], trigger: " ").answer["items"]?.elements?.isEmpty == false)
  }

  @Test func givesNoSignsThatAClientDoesNotKnow() {
    #expect(item("draft", ask(course + "status: ‸", [:]).answer)?["kind"] == 13)
    #expect(item("draft", ask(course + "status: ‸", Self.rich).answer)?["kind"] == 20)
  }

  @Test func sparesEmacsTheChoices() {
    for (name, expected) in [("Eglot", "status: ${1:draft}$0"), ("other", "status: ${1|draft,in review,approved|}$0")] {
      var talk = Conversation()
      _ = talk.ask(
        "initialize",
        ["processId": .null, "clientInfo": ["name": .string(name)], "capabilities": Self.rich])
      talk.tell("initialized", [:])
      talk.open("file:///a.course", course + "stat")
      let answer = talk.ask(
        "textDocument/completion",
        ["textDocument": ["uri": "file:///a.course"], "position": ["line": 3, "character": 4]])
      #expect(item("status", answer)?["textEditText"] == .string(expected))
    }
  }

  @Test func countsColumnsAsTheClientDoes() {
    let (answer, _) = ask(course + "week 1: S\n  sync case: 😀 é [on‸]", [:])
    let edit = item("online", answer)?["textEdit"]?["range"]
    #expect(edit == ["start": ["line": 4, "character": 19], "end": ["line": 4, "character": 21]])
  }

  @Test func looksAtTheProgramme() {
    let files = [
      "/plans/ce.course":
        "programme: CE\nlanguage: en\noutcome PO1: Advises a client\nperiod 1: First\n  course MC101: a.course [5 EC]\n"
    ]
    let text = "course MC101: Marketing\nlanguage: en\nprogramme: ce.course\noutcome LO1: Advises -> ‸"
    let (answer, _) = ask(text, Self.rich, files: files)
    let link = item("ce.course#PO1", answer)
    #expect(link?["detail"] == "Advises a client")
    #expect(link?["labelDetails"] == ["description": "programme"])
  }

  @Test func namesFilesOfTheKindThatIsAskedFor() {
    let files = ["/plans/ce.course": "# ours\nprogramme: CE\n", "/plans/b.course": "course B: Brand\n"]
    let (answer, _) = ask("course A: x\nprogramme: ‸", Self.rich, files: files)
    #expect(item("b.course", answer) == nil && item("a.course", answer) == nil)
    #expect(item("ce.course", answer) != nil)
  }

  @Test func setsAsideWhatWasFoundThere() {
    let text = "course A: x\nlanguage: en\nweek 1: S\n  sync case: y [60 min]\n    ignore ‸"
    let labels = (ask(text, Self.rich).answer["items"]?.elements ?? []).compactMap { $0["label"]?.text }
    #expect(labels.contains("activity-without-outcome") || labels.contains { $0.hasSuffix("/*") }, "\(labels)")
    #expect(labels.count < 15 && !labels.contains("ignore-unused") && !labels.contains("ignore-without-rule"))
  }

  @Test func leavesPlacesEmptyThatWouldBeRead() {
    let (answer, _) = ask(course + "week 1: S\n  syn‸", Self.rich)
    #expect(item("sync", answer)?["textEditText"] == "sync ${1}: ${2:title} [${3:?}]$0")
  }

  @Test func needsAPosition() {
    var talk = Conversation.started()
    talk.open("file:///a.course", course)
    let answer = talk.response("textDocument/completion", ["textDocument": ["uri": "file:///a.course"]])
    #expect(answer["error"]?["code"] == -32602)
  }
}
