import JSON
import LanguageServer
import Testing

@Suite struct SymbolSearchTests {
  @Test func findsInFilesThatNobodyHasOpened() {
    var talk = nursing().conversation([
      "workspace": ["symbol": ["symbolKind": ["valueSet": .array((1...26).map { .number($0) })]]]
    ])
    #expect(
      talk.ask("workspace/symbol", ["query": "gesprekken"]) == [
        [
          "name": "NUR2 Gesprekken", "kind": 1,
          "location": [
            "uri": .string(secondURI),
            "range": ["start": ["line": 0, "character": 0], "end": ["line": 0, "character": 11]],
          ],
        ],
        [
          "name": "LU1 Voert gesprekken", "kind": 20,
          "location": [
            "uri": .string(secondURI),
            "range": ["start": ["line": 3, "character": 0], "end": ["line": 3, "character": 16]],
          ], "containerName": "NUR2 Gesprekken",
        ],
      ])
    let all = talk.ask("workspace/symbol", ["query": ""]).elements ?? []
    #expect(all.count > 10 && all.allSatisfy { ($0["name"]?.text ?? "").isEmpty == false })
    #expect(talk.response("workspace/symbol", [:])["error"]?["code"] == -32602)
    // Nothing was checked for it.
    #expect(talk.heard.isEmpty)
  }

  @Test func whatIsOpenCountsAsItIsNow() {
    var talk = nursing().conversation()
    talk.open(secondURI, "course NUR2: Talking\noutcome LO9: Listens\n")
    let found = talk.ask("workspace/symbol", ["query": "lo9"]).elements ?? []
    #expect(found.map { $0["name"] } == ["LO9 Listens"])
    // The kinds that the first clients knew.
    #expect(found.map { $0["kind"] } == [14])
    #expect(talk.ask("workspace/symbol", ["query": "gesprekken"]) == [])
  }
}
