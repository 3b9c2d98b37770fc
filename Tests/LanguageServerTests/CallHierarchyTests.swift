import JSON
import LanguageServer
import Testing

@Suite struct CallHierarchyTests {
  private let able: JSON = ["textDocument": ["callHierarchy": [:]]]

  private func names(_ calls: JSON, _ end: String) -> [String] {
    (calls.elements ?? []).compactMap { $0[end]?["name"]?.text }
  }

  @Test func anOutcomeIsServedByActivitiesAndAssessments() {
    var talk = nursing().conversation(able)
    talk.open(firstURI, firstCourse)
    let items = talk.ask("textDocument/prepareCallHierarchy", firstURI, firstCourse, at: "-> LO1", plus: 3)
    let item = items.elements?.first ?? .null
    #expect(items.elements?.count == 1)
    #expect(item["name"] == "LO1 🎓 Cares")
    #expect(item["detail"] == "outcome LO1")
    #expect(item["selectionRange"] == ["start": ["line": 2, "character": 0], "end": ["line": 2, "character": 11]])
    let incoming = talk.ask("callHierarchy/incomingCalls", ["item": item])
    #expect(names(incoming, "from") == ["E1 Test", "🩺 A patient"])
    #expect(incoming.elements?.last?["fromRanges"]?.elements?.map { text(of: $0, in: firstCourse) } == ["LO1"])
    let outgoing = talk.ask("callHierarchy/outgoingCalls", ["item": item])
    #expect(names(outgoing, "to") == ["PO1 Cares for people"])
    #expect(outgoing.elements?.first?["to"]?["uri"] == .string(programmeURI))
    #expect(
      outgoing.elements?.first?["fromRanges"]?.elements?.map { text(of: $0, in: firstCourse) } == [
        "../programme.course#PO1"
      ])
  }

  @Test func anOutcomeOfAProgrammeIsServedByCoursesAndTheirOutcomes() {
    var talk = nursing().conversation(able)
    talk.open(programmeURI, programme)
    let item =
      talk.ask("textDocument/prepareCallHierarchy", programmeURI, programme, at: "PO1:").elements?.first ?? .null
    let incoming = talk.ask("callHierarchy/incomingCalls", ["item": item])
    #expect(names(incoming, "from").count == 4)
    #expect(names(incoming, "from").contains("LO1 🎓 Cares"))
    #expect(names(incoming, "from").contains("LU1 Voert gesprekken"))
    // From there one goes on, in a file that is not open.
    let next = incoming.elements?.first { $0["from"]?["name"] == "LO1 🎓 Cares" }?["from"] ?? .null
    #expect(names(talk.ask("callHierarchy/incomingCalls", ["item": next]), "from") == ["E1 Test", "🩺 A patient"])
  }

  @Test func anActivityLeadsToItsOutcomes() {
    var talk = nursing().conversation(able)
    talk.open(firstURI, firstCourse)
    let item =
      talk.ask("textDocument/prepareCallHierarchy", firstURI, firstCourse, at: "sync").elements?.first ?? .null
    #expect(names(talk.ask("callHierarchy/outgoingCalls", ["item": item]), "to") == ["LO1 🎓 Cares", "LO2 Talks"])
    #expect(talk.ask("callHierarchy/incomingCalls", ["item": item]) == [])
    // The head of the document stands for nothing that serves.
    #expect(talk.ask("textDocument/prepareCallHierarchy", firstURI, firstCourse, at: "Basic") == .null)
    #expect(talk.response("callHierarchy/incomingCalls", [:])["error"]?["code"] == -32602)
  }

  @Test func anItemIsFoundAgainAfterAChange() {
    var talk = nursing().conversation(able)
    talk.open(firstURI, firstCourse)
    let item =
      talk.ask("textDocument/prepareCallHierarchy", firstURI, firstCourse, at: "LO1:").elements?.first ?? .null
    talk.tell(
      "textDocument/didChange",
      [
        "textDocument": ["uri": .string(firstURI), "version": 2],
        "contentChanges": [
          [
            "range": ["start": ["line": 2, "character": 0], "end": ["line": 2, "character": 0]],
            "text": "outcome LO0: x\n",
          ]
        ],
      ])
    #expect(names(talk.ask("callHierarchy/incomingCalls", ["item": item]), "from") == ["E1 Test", "🩺 A patient"])
  }
}
