import JSON
import LanguageServer
import Testing

@Suite struct FindingsTests {
  private let text = "course MC101: Marketing\nweek 1: Start\n  sync caze: Brand [60 min]\n"

  private func codes(_ published: JSON?) -> [String] {
    (published?["diagnostics"]?.elements ?? []).compactMap { $0["code"]?.text }
  }

  @Test func areToldWhenADocumentOpensChangesAndCloses() {
    var talk = Conversation.started(capabilities: [
      "textDocument": ["publishDiagnostics": ["versionSupport": true]]
    ])
    let uri = "file:///c%3A/plans/mc101.course"
    talk.open(uri, text)
    let first = talk.published(uri)
    #expect(first?["version"] == 1)
    #expect(codes(first).contains("notation/unknown-kind"))
    let found = first?["diagnostics"]?.elements?.first { $0["code"] == "notation/unknown-kind" }
    #expect(found?["range"] == ["start": ["line": 2, "character": 7], "end": ["line": 2, "character": 11]])
    talk.tell(
      "textDocument/didChange",
      [
        "textDocument": ["uri": .string(uri), "version": 2],
        "contentChanges": [
          [
            "range": ["start": ["line": 2, "character": 9], "end": ["line": 2, "character": 10]], "text": "s",
          ]
        ],
      ])
    let second = talk.published(uri)
    #expect(second?["version"] == 2)
    #expect(!codes(second).contains("notation/unknown-kind"))
    talk.tell("textDocument/didClose", ["textDocument": ["uri": .string(uri)]])
    #expect(talk.published(uri)?["diagnostics"] == [])
  }

  @Test func speakTheLanguageOfTheClient() {
    for (locale, word) in [("nl-NL", "Bedoel"), ("en", "Did you mean")] {
      var talk = Conversation.started(locale: locale)
      talk.open("file:///a.course", text)
      let messages = talk.published("file:///a.course")?["diagnostics"]?.elements?.compactMap { $0["message"]?.text }
      #expect(messages?.contains { $0.contains(word) } == true)
    }
  }
}
