import FuzzKit
import JSON
import LanguageServer
import Testing

@Suite struct HintTests {
  private let text = """
    course A: x
    outcome LO1: y
    assessment T1: Essay [60%] -> LO1
    week 1: w
      meeting: m [on campus, 60 min]
        sync quiz: q [60 min]
    """

  @Test func haveTheShapesOfTheProtocol() {
    var talk = Conversation.started()
    talk.open("file:///a.course", text)
    let hints = talk.ask(
      "textDocument/inlayHint",
      [
        "textDocument": ["uri": "file:///a.course"],
        "range": ["start": ["line": 1, "character": 0], "end": ["line": 3, "character": 0]],
      ])
    #expect(
      hints == [
        [
          "position": ["line": 1, "character": 14],
          "label": [
            ["value": "assessed in "],
            [
              "value": "T1",
              "location": [
                "uri": "file:///a.course",
                "range": ["start": ["line": 2, "character": 0], "end": ["line": 2, "character": 13]],
              ],
            ],
          ],
          "kind": 1, "tooltip": "Assessment T1 (line 3).", "paddingLeft": true,
        ],
        [
          "position": ["line": 3, "character": 9], "label": "1 h", "kind": 1,
          "tooltip": "Work per student: 1 h. Sync: 1 h (100%). Environment: on campus.", "paddingLeft": true,
        ],
      ])
  }

  @Test func areToldInTheLanguageOfTheClient() {
    var talk = Conversation.started(locale: "nl")
    talk.open("file:///a.course", text)
    let hints = talk.ask(
      "textDocument/inlayHint",
      [
        "textDocument": ["uri": "file:///a.course"],
        "range": ["start": ["line": 3, "character": 0], "end": ["line": 9, "character": 0]],
      ])
    #expect(
      hints.elements?.compactMap { $0["label"]?.text ?? $0["label"]?.elements?[0]["value"]?.text } == [
        "1 uur", "op locatie",
      ])
  }

  @Test func areAdvertisedAndNeedARange() {
    var talk = Conversation()
    let answer = talk.ask("initialize", ["processId": .null, "capabilities": [:]])
    #expect(answer["capabilities"]?["inlayHintProvider"] == ["resolveProvider": false])
    talk.tell("initialized", [:])
    talk.open("file:///a.course", text)
    let error = talk.response("textDocument/inlayHint", ["textDocument": ["uri": "file:///a.course"]])["error"]
    #expect(error?["code"] == -32602)
  }
}
