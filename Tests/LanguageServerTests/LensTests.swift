import JSON
import LanguageServer
import Testing

@Suite struct LensTests {
  private let text = """
    course A: x
    outcome LO1: y
    week 1: w
      async quiz: q [60 min] -> LO1
      async reading: r [60 min] -> LO1
    """
  private let shows: JSON = ["window": ["showDocument": ["support": true]]]

  private func lenses(_ talk: inout Conversation) -> [JSON] {
    talk.open("file:///a.course", text)
    return talk.ask("textDocument/codeLens", ["textDocument": ["uri": "file:///a.course"]]).elements ?? []
  }

  @Test func haveATitleAndNothingToClickWhereTheClientCannotBeLed() {
    var talk = Conversation.started()
    #expect(
      lenses(&talk) == [
        [
          "range": ["start": ["line": 0, "character": 0], "end": ["line": 0, "character": 8]],
          "command": ["title": "2 h, 0% sync", "command": ""],
        ],
        [
          "range": ["start": ["line": 1, "character": 0], "end": ["line": 1, "character": 11]],
          "command": ["title": "2 activities, not assessed yet", "command": ""],
        ],
        [
          "range": ["start": ["line": 2, "character": 0], "end": ["line": 2, "character": 6]],
          "command": ["title": "2 h, 0% sync", "command": ""],
        ],
      ])
  }

  @Test func leadToTheOneThatIsChosen() {
    var talk = Conversation.started(capabilities: shows)
    let command = lenses(&talk)[1]["command"]
    #expect(command?["command"] == "coursecheck.showReferences")
    #expect(talk.ask("workspace/executeCommand", command ?? .null) == .null)
    let question = talk.asked("window/showMessageRequest")
    #expect(
      question?["params"] == [
        "type": 3, "message": "Where do you want to go?",
        "actions": [["title": "quiz 'q' (line 4)"], ["title": "reading 'r' (line 5)"]],
      ])
    talk.answer(question, ["title": "reading 'r' (line 5)"])
    #expect(
      talk.asked("window/showDocument")?["params"] == [
        "uri": "file:///a.course", "takeFocus": true,
        "selection": ["start": ["line": 4, "character": 2], "end": ["line": 4, "character": 15]],
      ])
  }

  @Test func leadNowhereWhenNobodyChooses() {
    var talk = Conversation.started(capabilities: shows)
    let command = lenses(&talk)[1]["command"] ?? .null
    _ = talk.ask("workspace/executeCommand", command)
    talk.answer(talk.asked("window/showMessageRequest"), .null)
    #expect(talk.asked("window/showDocument") == nil)
  }
}
