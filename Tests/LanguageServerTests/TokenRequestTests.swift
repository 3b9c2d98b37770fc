import JSON
import Testing

@Suite struct TokenRequestTests {
  private let uri = "file:///a.course"
  private let types: [JSON] = [
    "keyword", "property", "type", "string", "number", "enumMember", "comment", "operator", "variable", "macro",
    "class",
  ]

  private func capabilities(_ tokens: [(String, JSON)], encodings: [JSON] = ["utf-16"]) -> JSON {
    [
      "general": ["positionEncodings": .array(encodings)],
      "textDocument": [
        "semanticTokens": .object(
          [
            .init("requests", ["range": true, "full": ["delta": true]]), .init("formats", ["relative"]),
            .init("tokenTypes", .array(types)), .init("tokenModifiers", ["declaration", "definition"]),
          ].filter { one in !tokens.contains { $0.0 == one.name } } + tokens.map { JSON.Member($0.0, $0.1) })
      ],
    ]
  }

  private func numbers(_ value: JSON?) -> [Int] { value?.elements?.compactMap { $0.integer } ?? [] }

  @Test func theLegendHoldsWhatTheClientKnows() {
    var talk = Conversation()
    let result = talk.ask(
      "initialize",
      ["capabilities": capabilities([("tokenTypes", ["class", "keyword", "string"]), ("requests", ["full": true])])])
    #expect(
      result["capabilities"]?["semanticTokensProvider"] == [
        "legend": ["tokenTypes": ["keyword", "class", "string"], "tokenModifiers": ["declaration", "definition"]],
        "full": true,
      ])
    var other = Conversation()
    #expect(other.ask("initialize", ["capabilities": [:]])["capabilities"]?["semanticTokensProvider"] == nil)
    var whole = Conversation()
    let full = whole.ask("initialize", ["capabilities": capabilities([])])["capabilities"]?["semanticTokensProvider"]
    #expect(full?["range"] == true)
    #expect(full?["full"] == ["delta": true])
  }

  @Test func columnsAreThoseOfTheClient() {
    for (encoding, length) in [("utf-8", 9), ("utf-16", 7), ("utf-32", 6)] {
      var talk = Conversation.started(capabilities: capabilities([], encodings: [.string(encoding)]))
      talk.open(uri, "course A1: 🎓 Mooi [online]\r\nweek 1: Start\r\n")
      let data = numbers(talk.ask("textDocument/semanticTokens/full", ["textDocument": ["uri": .string(uri)]])["data"])
      #expect(
        data == [
          0, 0, 6, 0, 0, 0, 7, 2, 8, 3, 0, 4, length, 3, 0, 0, length + 2, 6, 5, 0,
          1, 0, 4, 0, 0, 0, 5, 1, 4, 0, 0, 3, 5, 3, 0,
        ])
    }
  }

  @Test func tellsWhatChanged() {
    var talk = Conversation.started(capabilities: capabilities([]))
    talk.open(uri, "course A1: X\nweek 1: Start\nweek 2: More\n")
    let document: JSON = ["uri": .string(uri)]
    let first = talk.ask("textDocument/semanticTokens/full", ["textDocument": document])
    var data = numbers(first["data"])
    var identity = first["resultId"] ?? .null
    let same = talk.ask(
      "textDocument/semanticTokens/full/delta", ["textDocument": document, "previousResultId": identity])
    #expect(same["edits"] == [])
    identity = same["resultId"] ?? .null
    for (version, text) in [
      "course A1: X\nweek 1: Begin\nweek 2: More\n", "# new\ncourse A1: X\nweek 2: More\n", "", "course A1: X\n",
    ].enumerated() {
      talk.tell(
        "textDocument/didChange",
        [
          "textDocument": ["uri": .string(uri), "version": .number(version + 2)],
          "contentChanges": [["text": .string(text)]],
        ])
      let delta = talk.ask(
        "textDocument/semanticTokens/full/delta", ["textDocument": document, "previousResultId": identity])
      for edit in delta["edits"]?.elements ?? [] {
        let start = edit["start"]?.integer ?? 0
        data.replaceSubrange(start..<start + (edit["deleteCount"]?.integer ?? 0), with: numbers(edit["data"]))
      }
      let full = talk.ask("textDocument/semanticTokens/full", ["textDocument": document])
      #expect(data == numbers(full["data"]))
      identity = full["resultId"] ?? .null
    }
    let unknown = talk.ask(
      "textDocument/semanticTokens/full/delta", ["textDocument": document, "previousResultId": "?"])
    #expect(numbers(unknown["data"]) == data)
  }

  @Test func aRangeIsCountedFromTheBeginning() {
    var talk = Conversation.started(capabilities: capabilities([]))
    talk.open(uri, "course A1: X\nweek 1: Start\nweek 2: More\n")
    let answer = talk.ask(
      "textDocument/semanticTokens/range",
      [
        "textDocument": ["uri": .string(uri)],
        "range": ["start": ["line": 1, "character": 5], "end": ["line": 1, "character": 20]],
      ])
    #expect(numbers(answer["data"]) == [1, 5, 1, 4, 0, 0, 3, 5, 3, 0])
    #expect(answer["resultId"] == nil)
  }
}
