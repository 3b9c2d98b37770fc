import CourseSyntax
import JSON
import LanguageServer
import Synchronization
import Testing
import Workspaces

@Suite struct CommandTests {
  private let uri = "file:///plans/a.course"
  private let edits: JSON = ["workspace": ["applyEdit": true]]

  private func run(_ talk: inout Conversation, _ command: String, _ arguments: JSON...) -> JSON {
    talk.response(
      "workspace/executeCommand", ["command": .string("coursecheck." + command), "arguments": .array(arguments)])
  }

  @Test func areListedAndOthersRefused() {
    var talk = Conversation()
    let answer = talk.ask("initialize", ["processId": .null, "capabilities": [:]])
    let commands =
      answer["capabilities"]?["executeCommandProvider"]?["commands"]?.elements?.compactMap { $0.text } ?? []
    #expect(commands.count == 5)
    talk.tell("initialized", [:])
    #expect(run(&talk, "dance")["error"]?["code"] == -32602)
    #expect(talk.response("workspace/executeCommand", [:])["error"]?["code"] == -32602)
    for command in commands {
      // Each is known, and says what it lacks.
      let error = talk.response("workspace/executeCommand", ["command": .string(command)])["error"]
      #expect(error?["code"] == -32602)
      #expect(error?["message"]?.text?.hasPrefix("The command needs") == true, "\(command)")
    }
  }

  @Test func approvalIsWrittenByTheClient() {
    var talk = Conversation.started(capabilities: edits, today: CalendarDate(text: "2026-06-03"))
    talk.open(uri, "cursus A: x\n")
    #expect(run(&talk, "approve", .string(uri), "Commissie")["result"] == .null)
    let insertion: JSON = ["line": 1, "character": 0]
    let asked = talk.asked("workspace/applyEdit")
    #expect(
      asked?["params"] == [
        "label": "Besluit van Commissie",
        "edit": [
          "changes": [
            "file:///plans/a.course": [
              [
                "range": ["start": insertion, "end": insertion],
                "newText": "besluit: Commissie [goedgekeurd, 2026-06-03]\n",
              ]
            ]
          ]
        ],
      ])
    talk.answer(asked, ["applied": false, "failureReason": "locked"])
    #expect(
      talk.told("window/showMessage") == ["type": 1, "message": "Het besluit is niet in het bestand gezet (locked)."])
  }

  @Test func approvalRecordsWhatThePlanIs() {
    let able: JSON = [
      "workspace": ["applyEdit": true, "workspaceEdit": ["documentChanges": true, "resourceOperations": ["create"]]]
    ]
    var talk = Conversation.started(capabilities: able, today: CalendarDate(text: "2026-06-03"))
    talk.open("file:///plans/my%20plan.course", "cursus A: x\n")
    #expect(run(&talk, "approve", "file:///plans/my%20plan.course", "Commissie")["result"] == .null)
    let changes = talk.asked("workspace/applyEdit")?["params"]?["edit"]?["documentChanges"]?.elements ?? []
    #expect(changes.count == 3)
    #expect(changes.first?["kind"] == "create" && changes.first?["uri"] == "file:///plans/my%20plan.approved")
    let text = changes.dropFirst().first?["edits"]?.elements?.first?["newText"]?.text ?? ""
    #expect(text.contains("besluit: Commissie [goedgekeurd, 2026-06-03]\n"))
    #expect(text.hasSuffix(" cursus A: x\n"))
  }

  @Test func whatChangedSinceAnApprovalIsSeenWhenTheRecordIsThere() {
    let record = Mutex<String?>(nil)
    var talk = Conversation { world in
      world.read = { path in
        path == Path("/plans/a.approved") ? record.withLock { $0 }.map { .bytes(Array($0.utf8)) } ?? .absent : .absent
      }
    }
    talk.start()
    talk.open(uri, "cursus A: x\nbesluit: Commissie [goedgekeurd, 2026-06-03]\n")
    func isTold(_ published: JSON?) -> Bool? {
      published?["diagnostics"]?.elements?.contains { $0["code"] == "files/changed-since-approval" }
    }
    #expect(isTold(talk.told("textDocument/publishDiagnostics")) == false)
    record.withLock {
      $0 = "# coursecheck approvals 1\n\nbesluit: Commissie [goedgekeurd, 2026-06-03]\n\n0123456789abcdef cursus A: y\n"
    }
    talk.tell(
      "workspace/didChangeWatchedFiles", ["changes": [["uri": "file:///plans/a.approved", "type": 1]]])
    #expect(isTold(talk.told("textDocument/publishDiagnostics")) == true)
  }

  @Test func approvalSaysWhereNothingIsRecorded() {
    var talk = Conversation.started(capabilities: edits, today: CalendarDate(text: "2026-06-03"))
    talk.open(uri, "cursus A: x\n")
    _ = run(&talk, "approve", .string(uri), "Commissie")
    talk.answer(talk.asked("workspace/applyEdit"), ["applied": true])
    #expect(talk.told("window/showMessage")?["message"]?.text?.contains("vastleggen in a.approved") == true)
  }

  @Test func approvalTakesADateAndARemarkByName() {
    var talk = Conversation.started(capabilities: edits)
    talk.open(uri, "course A: x\n")
    let named: JSON = ["uri": .string(uri), "by": "Board", "date": "2026-01-31", "note": "Well done"]
    #expect(run(&talk, "approve", named)["result"] == .null)
    let text = talk.asked("workspace/applyEdit")?["params"]?["edit"]?["changes"]?[uri]?.elements?.first?["newText"]
    #expect(text == "review: Board [approved, 2026-01-31]\n  - Well done\n")
  }

  @Test func approvalSaysWhyItIsNotDone() {
    var talk = Conversation.started(capabilities: edits, locale: "en")
    talk.open(uri, "course A: x\n")
    #expect(run(&talk, "approve", .string(uri), "Board")["error"]?["code"] == -32602)
    #expect(run(&talk, "approve", .string(uri), "Board", "3/6/2026")["error"]?["code"] == -32602)
    #expect(run(&talk, "approve", "file:///other.course", "Board", "2026-06-03")["error"]?["code"] == -32602)
    talk.open("file:///b.course", "")
    let empty = run(&talk, "approve", "file:///b.course", "Board", "2026-06-03")["error"]
    #expect(empty?["code"] == -32803)
    var other = Conversation.started(locale: "en")
    other.open(uri, "course A: x\n")
    let refused = run(&other, "approve", .string(uri), "Board", "2026-06-03")["error"]
    #expect(refused?["code"] == -32803)
    #expect(refused?["message"]?.text?.hasPrefix("This editor does not let us") == true)
  }
}
