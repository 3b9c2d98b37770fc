import JSON
import LanguageServer
import Testing

@Suite struct LinkTests {
  private let text = "course A: x\nprogramme: ../c é.course\nexample: gone.course\nsource: https://a.nl/b.\n"

  private func links(_ capabilities: JSON, _ uri: String) -> JSON {
    var talk = Conversation.started(
      capabilities: capabilities, files: ["/plans/c é.course": "programme C: y\n", "/plans/sub/a.course": text])
    talk.open(uri, text)
    return talk.ask("textDocument/documentLink", ["textDocument": ["uri": .string(uri)]])
  }

  @Test func leadToFilesThatAreThereAndToPages() {
    #expect(
      links([:], "file:///plans/sub/a.course") == [
        [
          "range": ["start": ["line": 1, "character": 11], "end": ["line": 1, "character": 24]],
          "target": "file:///plans/c%20%C3%A9.course",
        ],
        [
          "range": ["start": ["line": 3, "character": 8], "end": ["line": 3, "character": 22]],
          "target": "https://a.nl/b",
        ],
      ])
    let tooltips: JSON = ["textDocument": ["documentLink": ["tooltipSupport": true]]]
    #expect(
      links(tooltips, "file:///plans/sub/a.course").elements?.map { $0["tooltip"] }
        == ["Open c é.course", "Open the page"])
  }

  @Test func ofWhatIsNoFileLeadOnlyToPages() {
    #expect(links([:], "untitled:a").elements?.map { $0["target"] } == ["https://a.nl/b"])
  }
}
