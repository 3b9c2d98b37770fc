import JSON
import LanguageServer
import Testing

@Suite struct PageTests {
  private let uri = "file:///plans/a.course"
  private let text = "course A: x\nweek 1: y\n  sync caze: z [20 min]\n"
  private let able: JSON = [
    "workspace": ["textDocumentContent": [:]], "window": ["showDocument": ["support": true]],
  ]

  private func run(_ talk: inout Conversation, _ command: String, _ arguments: JSON...) -> JSON {
    talk.response(
      "workspace/executeCommand", ["command": .string("coursecheck." + command), "arguments": .array(arguments)])
  }

  private func page(_ talk: inout Conversation, _ uri: String) -> JSON {
    talk.response("workspace/textDocumentContent", ["uri": .string(uri)])
  }

  @Test func areOfferedToClientsThatTakeThem() {
    var talk = Conversation()
    let answer = talk.ask("initialize", ["processId": .null, "capabilities": able])
    #expect(answer["capabilities"]?["workspace"]?["textDocumentContent"] == ["schemes": ["coursecheck"]])
    var other = Conversation()
    let without = other.ask("initialize", ["processId": .null, "capabilities": [:]])
    #expect(without["capabilities"]?["workspace"]?["textDocumentContent"] == nil)
  }

  @Test func explainAWord() {
    var talk = Conversation.started(capabilities: able, locale: "nl")
    #expect(run(&talk, "explain", "workload/off-budget")["result"] == .null)
    let shown = talk.asked("window/showDocument")?["params"]
    #expect(shown == ["uri": "coursecheck:/explain/nl/workload%2Foff-budget.md", "takeFocus": true])
    let first = page(&talk, "coursecheck:/explain/nl/workload%2Foff-budget.md")["result"]?["text"]
    #expect(first?.text?.hasPrefix("# Geplande studielast past niet bij de studiepunten\n") == true)
    // Some clients undo what stands for a slash.
    #expect(page(&talk, "coursecheck:/explain/nl/workload/off-budget.md")["result"]?["text"] == first)
    let english = page(&talk, "coursecheck:/explain/en/study%20form.md")["result"]?["text"]?.text
    #expect(english?.hasPrefix("# study form (studievorm)\n") == true)
  }

  @Test func areTheAnswerWhereTheClientCannotShowThem() {
    var talk = Conversation.started(locale: "en")
    let answer = run(&talk, "explain", "case")["result"]?.text
    #expect(answer?.hasPrefix("# case (casus)\n") == true)
    let message = talk.told("window/showMessage")
    #expect(message?["type"] == 3)
    #expect(message?["message"]?.text?.hasPrefix("case (casus): ") == true)
  }

  @Test func tellTheGistWhereOpeningFails() {
    var talk = Conversation.started(capabilities: able, locale: "en")
    _ = run(&talk, "explain", "case")
    talk.answer(talk.asked("window/showDocument"), ["success": false])
    #expect(talk.told("window/showMessage")?["message"]?.text?.hasPrefix("case (casus): ") == true)
  }

  @Test func reportADocumentAndAreFetchedAgainWhenItChanges() {
    var talk = Conversation.started(capabilities: able, locale: "en")
    talk.open(uri, text)
    #expect(run(&talk, "report", .string(uri))["result"] == .null)
    let name = talk.asked("window/showDocument")?["params"]?["uri"]?.text ?? ""
    #expect(name == "coursecheck:/report/en/file%3A%2F%2F%2Fplans%2Fa.course.md")
    let report = page(&talk, name)["result"]?["text"]?.text ?? ""
    #expect(report.hasPrefix("## coursecheck\n"))
    #expect(report.contains("### `a.course`") && report.contains("(`notation/unknown-kind`)"))
    #expect(!report.contains("--fix"))
    #expect(talk.asked("workspace/textDocumentContent/refresh") == nil)
    let change: JSON = [
      "textDocument": ["uri": .string(uri), "version": 2],
      "contentChanges": [["text": "course A: x\nweek 1: y\n  sync case: z [20 min]\n"]],
    ]
    talk.tell("textDocument/didChange", change)
    #expect(talk.asked("workspace/textDocumentContent/refresh")?["params"] == ["uri": .string(name)])
    #expect(page(&talk, name)["result"]?["text"]?.text?.contains("unknown-kind") == false)
    // Once the page is closed nobody waits for it.
    talk.tell("textDocument/didClose", ["textDocument": ["uri": .string(name)]])
    talk.tell(
      "textDocument/didChange",
      ["textDocument": ["uri": .string(uri), "version": 3], "contentChanges": [["text": .string(text)]]])
    #expect(talk.asked("workspace/textDocumentContent/refresh") == nil)
  }

  @Test func areNoPlansThemselves() {
    var talk = Conversation.started(capabilities: able)
    talk.open("coursecheck:/explain/en/case.md", "# case\n")
    #expect(talk.published("coursecheck:/explain/en/case.md") == nil)
  }

  @Test func sayWhatIsWrong() {
    var talk = Conversation.started(capabilities: able, locale: "en")
    let unknown = run(&talk, "explain", "off-budgt")["error"]
    #expect(unknown?["code"] == -32803)
    #expect(unknown?["message"] == "'off-budgt' is not a word we know. Did you mean 'off-budget'?")
    #expect(run(&talk, "showPage", "https://a.nl")["error"]?["code"] == -32602)
    for uri in ["coursecheck:/dance/en/case.md", "coursecheck:/explain/xx/case.md", "coursecheck:", "file:///a"] {
      #expect(page(&talk, uri)["error"]?["code"] == -32602, "\(uri)")
    }
    #expect(page(&talk, "coursecheck:/report/en/file%3A%2F%2F%2Fgone.course.md")["error"]?["code"] == -32602)
    #expect(run(&talk, "showPage", "coursecheck:/explain/en/case.md")["result"] == .null)
  }
}
