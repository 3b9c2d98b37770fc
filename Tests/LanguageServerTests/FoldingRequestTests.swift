import JSON
import Testing

@Suite struct FoldingRequestTests {
  private let uri = "file:///a.course"
  private let text =
    "course A1: X\n# one\n# two\nweek 1: Start\n  sync case: Y [60 min]\nweek 2: More\n  > why\n  > how\n"

  private func folds(_ folding: JSON, locale: String = "nl") -> JSON {
    var talk = Conversation.started(capabilities: ["textDocument": ["foldingRange": folding]], locale: locale)
    talk.open(uri, text)
    return talk.ask("textDocument/foldingRange", ["textDocument": ["uri": .string(uri)]])
  }

  @Test func saysWhatTheClientTakes() {
    #expect(
      folds([:]) == [
        ["startLine": 1, "endLine": 2, "kind": "comment"], ["startLine": 3, "endLine": 4],
        ["startLine": 5, "endLine": 7], ["startLine": 6, "endLine": 7, "kind": "comment"],
      ])
    #expect(
      folds([
        "rangeLimit": 2, "foldingRangeKind": ["valueSet": ["imports"]], "foldingRange": ["collapsedText": true],
      ]) == [
        ["startLine": 1, "endLine": 2, "collapsedText": "# one …"],
        ["startLine": 3, "endLine": 4, "collapsedText": "… 1 activiteit"],
      ])
  }

  @Test func selectionsGrowAroundEachPlace() {
    var talk = Conversation.started()
    talk.open(uri, text)
    let answer = talk.ask(
      "textDocument/selectionRange",
      [
        "textDocument": ["uri": .string(uri)],
        "positions": [["line": 4, "character": 8], ["line": 0, "character": 0]],
      ])
    #expect(answer.elements?.count == 2)
    #expect(
      answer.elements?[0]["range"] == ["start": ["line": 4, "character": 7], "end": ["line": 4, "character": 11]])
    #expect(
      answer.elements?[0]["parent"]?["range"] == [
        "start": ["line": 4, "character": 2], "end": ["line": 4, "character": 11],
      ])
    #expect(
      talk.response("textDocument/selectionRange", ["textDocument": ["uri": .string(uri)]])["error"]?["code"] == -32602)
  }
}

@Suite struct TypingRequestTests {
  private let uri = "file:///a.course"

  @Test func goesOnWithAList() {
    var talk = Conversation.started(capabilities: ["textDocument": ["onTypeFormatting": [:]]])
    talk.open(uri, "course A1: X\noutcomes:\n  - One\n\n")
    let answer = talk.ask(
      "textDocument/onTypeFormatting",
      [
        "textDocument": ["uri": .string(uri)], "position": ["line": 3, "character": 0], "ch": "\n",
        "options": ["tabSize": 2, "insertSpaces": true],
      ])
    #expect(
      answer == [
        [
          "range": ["start": ["line": 3, "character": 0], "end": ["line": 3, "character": 0]], "newText": "  - ",
        ]
      ])
  }

  @Test func isOfferedToClientsThatKnowIt() {
    var talk = Conversation()
    let result = talk.ask("initialize", ["capabilities": ["textDocument": ["onTypeFormatting": [:]]]])
    #expect(
      result["capabilities"]?["documentOnTypeFormattingProvider"] == [
        "firstTriggerCharacter": "\n", "moreTriggerCharacter": [":", "]"],
      ])
  }

  @Test func formatsOnSaveOnlyWhereAsked() {
    for (options, isAsked) in [
      ([:], false), (["formatOnSave": true], true), (["coursecheck": ["formatOnSave": true]], true),
      (["formatOnSave": false], false),
    ] as [(JSON, Bool)] {
      var talk = Conversation()
      let result = talk.ask(
        "initialize",
        [
          "capabilities": ["textDocument": ["synchronization": ["willSaveWaitUntil": true]]],
          "initializationOptions": options,
        ])
      #expect(result["capabilities"]?["textDocumentSync"]?["willSaveWaitUntil"] == true)
      talk.tell("initialized", [:])
      talk.open(uri, "course A1:   X\n")
      let answer = talk.ask(
        "textDocument/willSaveWaitUntil", ["textDocument": ["uri": .string(uri)], "reason": 1])
      #expect((answer.elements?.count == 1) == isAsked)
      #expect(answer.isNull == !isAsked)
    }
  }
}
