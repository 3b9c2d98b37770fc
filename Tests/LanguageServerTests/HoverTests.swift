import JSON
import LanguageServer
import Testing

@Suite struct HoverTests {
  private let text = "cursus A: x\r\nweek 1: 😀 y\r\n  synchroon casus: z [op locatie, 1,5 uur]\r\n> tekst\r\n"

  private func hover(_ capabilities: JSON, locale: String? = nil, line: Int, character: Int) -> JSON {
    var talk = Conversation.started(capabilities: capabilities, locale: locale)
    talk.open("file:///a.course", text)
    return talk.ask(
      "textDocument/hover",
      [
        "textDocument": ["uri": "file:///a.course"],
        "position": ["line": .number(line), "character": .number(character)],
      ])
  }

  @Test func comesInTheFormatThatTheClientPrefers() {
    let markdown: JSON = ["textDocument": ["hover": ["contentFormat": ["markdown", "plaintext"]]]]
    let plain: JSON = ["textDocument": ["hover": ["contentFormat": ["plaintext", "markdown"]]]]
    let first = hover(markdown, line: 2, character: 35)
    #expect(first["range"] == ["start": ["line": 2, "character": 34], "end": ["line": 2, "character": 41]])
    #expect(first["contents"] == ["kind": "markdown", "value": "**duur**\n\n`1,5 uur` is 90 min."])
    #expect(
      hover(plain, line: 2, character: 35)["contents"]
        == ["kind": "plaintext", "value": "duur\n\n`1,5 uur` is 90 min."])
    // What a client does not say it can't.
    #expect(hover([:], line: 2, character: 35)["contents"]?["kind"] == "plaintext")
  }

  @Test func speaksTheLanguageOfTheClientOrElseOfTheDocument() {
    #expect(hover([:], line: 2, character: 22)["contents"]?["value"]?.text?.hasPrefix("op locatie (on campus)") == true)
    let english = hover([:], locale: "en-GB", line: 2, character: 22)
    #expect(english["contents"]?["value"]?.text?.hasPrefix("on campus (op locatie)") == true)
  }

  @Test func isNullWhereThereIsNothingToSay() {
    #expect(hover([:], line: 3, character: 3) == .null)
    #expect(hover([:], line: 99, character: 3) == .null)
  }

  @Test func leadsToThePageWhereTheClientCanOpenIt() {
    let markdown: JSON = ["textDocument": ["hover": ["contentFormat": ["markdown"]]]]
    let both: JSON = [
      "textDocument": ["hover": ["contentFormat": ["markdown"]]], "workspace": ["textDocumentContent": [:]],
    ]
    let link = "[Meer hierover](coursecheck:/explain/nl/casus.md)"
    #expect(hover(both, line: 2, character: 14)["contents"]?["value"]?.text?.contains(link) == true)
    #expect(hover(markdown, line: 2, character: 14)["contents"]?["value"]?.text?.contains("coursecheck:") == false)
  }

  @Test func tellsWhatIsBehindAFinding() {
    var talk = Conversation.started()
    talk.open("file:///a.course", "course A: x\nweek 1: y\n  sync caze: z [20 min]\n")
    let found = talk.ask(
      "textDocument/hover",
      ["textDocument": ["uri": "file:///a.course"], "position": ["line": 2, "character": 8]])
    #expect(found["range"] == ["start": ["line": 2, "character": 7], "end": ["line": 2, "character": 11]])
    #expect(found["contents"]?["value"]?.text?.hasPrefix("Unknown word before the colon") == true, "\(found)")
  }

  @Test func asksForAnOpenDocumentAndAPosition() {
    var talk = Conversation.started()
    #expect(talk.response("textDocument/hover", [:])["error"]?["code"] == -32602)
    talk.open("file:///a.course", text)
    let answer = talk.response("textDocument/hover", ["textDocument": ["uri": "file:///a.course"]])
    #expect(answer["error"]?["code"] == -32602)
  }
}
