import JSON
import Testing

@Suite struct ActionRequestTests {
  private let uri = "file:///c%3A/plans/mc101.course"
  private let text =
    "course MC101: Marketing\nweek 1: Start\n  async video: Clip [online, 30 min\n  async quiz: Test [online, 10 min\n  async reading: Book [online, 5 min]\n"
  private let literals: JSON = ["codeActionKind": ["valueSet": ["quickfix", "refactor", "source"]]]

  private func started(_ action: [(String, JSON)] = [], edit: JSON = [:], locale: String = "en") -> Conversation {
    var talk = Conversation.started(
      capabilities: [
        "textDocument": [
          "codeAction": .object(
            [.init("codeActionLiteralSupport", literals)] + action.map { JSON.Member($0.0, $0.1) })
        ],
        "workspace": ["workspaceEdit": edit],
      ], locale: locale)
    talk.open(uri, text)
    return talk
  }

  private func parameters(_ line: Int, _ from: Int, _ to: Int? = nil, _ context: JSON = ["diagnostics": []]) -> JSON {
    [
      "textDocument": ["uri": .string(uri)],
      "range": [
        "start": ["line": .number(line), "character": .number(from)],
        "end": ["line": .number(line), "character": .number(to ?? from)],
      ],
      "context": context,
    ]
  }

  private func titled(_ answer: JSON, _ start: String) -> JSON? {
    answer.elements?.first { $0["title"]?.text?.hasPrefix(start) == true }
  }

  @Test func saysWhatItCanDo() {
    var talk = Conversation()
    let plain = talk.ask("initialize", ["capabilities": [:]])
    #expect(plain["capabilities"]?["codeActionProvider"] == nil)
    var other = Conversation()
    let full = other.ask(
      "initialize",
      [
        "capabilities": [
          "textDocument": [
            "codeAction": [
              "codeActionLiteralSupport": literals, "dataSupport": true, "resolveSupport": ["properties": ["edit"]],
            ]
          ]
        ]
      ])
    #expect(
      full["capabilities"]?["codeActionProvider"] == [
        "codeActionKinds": [
          "quickfix", "refactor", "refactor.extract", "refactor.inline", "refactor.move", "refactor.rewrite",
          "source.fixAll.coursecheck",
        ],
        "resolveProvider": true,
      ])
  }

  @Test func givesEditsAtOnceToClientsThatAskOnce() {
    var talk = started()
    let answer = talk.ask("textDocument/codeAction", parameters(2, 20))
    let fix = answer.elements?.first
    #expect(fix?["kind"] == "quickfix")
    #expect(fix?["isPreferred"] == true)
    let place: JSON = ["line": 2, "character": 35]
    #expect(
      fix?["edit"] == ["changes": [uri: [["range": ["start": place, "end": place], "newText": "]"]]]])
    #expect(fix?["diagnostics"]?.elements?.first?["code"] == "notation/unclosed-bracket")
    #expect(answer.elements?.allSatisfy { $0["data"] == nil && $0["edit"] != nil } == true)
  }

  @Test func worksOutEditsWhenChosen() {
    var talk = started(
      [("dataSupport", true), ("resolveSupport", ["properties": ["edit"]])], edit: ["documentChanges": true])
    let answer = talk.ask("textDocument/codeAction", parameters(2, 20))
    #expect(answer.elements?.allSatisfy { $0["edit"] == nil && $0["data"] != nil } == true)
    let aside = titled(answer, "Set 'Bracket that is not closed' aside") ?? .null
    let resolved = talk.ask("codeAction/resolve", aside)
    #expect(resolved["title"] == aside["title"])
    #expect(resolved["data"] == aside["data"])
    let change = resolved["edit"]?["documentChanges"]?.elements?.first
    #expect(change?["textDocument"] == ["uri": .string(uri), "version": 1])
    #expect(
      change?["edits"] == [
        [
          "range": ["start": ["line": 3, "character": 0], "end": ["line": 3, "character": 0]],
          "newText": "    ignore unclosed-bracket: the reason is still to be written\n",
        ]
      ])
    talk.tell(
      "textDocument/didChange",
      ["textDocument": ["uri": .string(uri), "version": 2], "contentChanges": [["text": .string(text + "\n")]]])
    #expect(talk.response("codeAction/resolve", aside)["error"]?["code"] == -32801)
    talk.tell("textDocument/didClose", ["textDocument": ["uri": .string(uri)]])
    #expect(talk.response("codeAction/resolve", aside)["error"]?["code"] == -32801)
  }

  @Test func knowsItsOwnDataAgainWithoutWhatIsNull() {
    var talk = started([("dataSupport", true), ("resolveSupport", ["properties": ["edit"]])])
    let answer = talk.ask("textDocument/codeAction", parameters(1, 0, nil, ["diagnostics": [], "only": ["refactor"]]))
    let withoutRule = answer.elements?.filter { $0["data"]?["rule"] == .null } ?? []
    #expect(!withoutRule.isEmpty)
    for action in withoutRule {
      let kept = action["data"]?.members?.filter { $0.value != .null } ?? []
      let given = JSON.object(action.members?.map { $0.name == "data" ? .init("data", .object(kept)) : $0 } ?? [])
      #expect(talk.response("codeAction/resolve", given)["error"]?["code"] != -32801)
    }
  }

  @Test func leavesPlacesToFillInWhereTheClientTakesThem() {
    var talk = started(edit: ["documentChanges": true, "snippetEditSupport": true])
    let answer = talk.ask("textDocument/codeAction", parameters(2, 20))
    let aside = titled(answer, "Set 'Bracket that is not closed' aside")
    let edit = aside?["edit"]?["documentChanges"]?.elements?.first?["edits"]?.elements?.first
    #expect(
      edit?["snippet"] == [
        "kind": "snippet", "value": "    ignore unclosed-bracket: ${1:the reason is still to be written}\n",
      ])
    #expect(edit?["newText"] == nil)
  }

  /// A fix of one place is done at once; one that changes the plan in several places is shown first.
  @Test func asksBeforeItChangesThePlanInSeveralPlaces() {
    var talk = started(edit: ["documentChanges": true, "changeAnnotationSupport": [:]], locale: "nl")
    talk.open(
      "file:///b.course",
      "cursus A1: X\nweek 1: S\n  synchroon casus: Y [60 min]\n    product: Plan [9-3-2026]\n  synchroon casus: Z [1:30]\n"
    )
    // An outline that was lost is given back line by line.
    talk.open(
      "file:///c.course",
      "cursus A1: X\nweek 1: S\nsynchroon casus: Y [60 min]\nasynchroon lezen: Z [30 min]\nweek 2: T\n"
        + "synchroon casus: Q [60 min]\nasynchroon lezen: R [30 min]\n")
    var asked = 0
    var done = 0
    for (name, line) in (0..<5).map({ ("b", $0) }) + (0..<7).map({ ("c", $0) }) {
      let answer = talk.ask(
        "textDocument/codeAction",
        [
          "textDocument": ["uri": .string("file:///\(name).course")],
          "range": [
            "start": ["line": .number(line), "character": 0], "end": ["line": .number(line + 1), "character": 0],
          ],
          "context": ["diagnostics": [], "only": ["quickfix"]],
        ])
      for action in answer.elements ?? [] {
        let edits = action["edit"]?["documentChanges"]?.elements?.first?["edits"]?.elements ?? []
        guard let annotations = action["edit"]?["changeAnnotations"]?.members else {
          done += edits.isEmpty ? 0 : 1
          continue
        }
        asked += 1
        #expect(edits.count > 1)
        #expect(annotations.first?.value["needsConfirmation"] == true)
        #expect(annotations.first?.value["label"] == action["title"])
        #expect(edits.allSatisfy { $0["annotationId"]?.text == annotations.first?.name })
      }
    }
    #expect(done > 0)
    #expect(asked > 0)
  }

  /// Kate asks about one finding with the whole document as its place, and does all that comes back.
  @Test func ofOneFindingInAWholeDocumentOnlyItsFixIsOffered() {
    var talk = Conversation.started(
      capabilities: ["textDocument": ["codeAction": ["codeActionLiteralSupport": literals]]], locale: "nl")
    talk.open(
      "file:///b.course", "cursus A1: X\nweek 1: S\n  synchroon cazus: Y [60 min]\n  synchroon leezen: Z [1:30]\n")
    let findings = talk.told("textDocument/publishDiagnostics")?["diagnostics"]?.elements ?? []
    let slip = findings.first { $0["range"]?["start"]?["line"] == 2 && $0["message"]?.text?.contains("cazus") == true }
    func actions(_ diagnostics: [JSON]) -> [JSON] {
      talk.ask(
        "textDocument/codeAction",
        [
          "textDocument": ["uri": "file:///b.course"],
          "range": ["start": ["line": 0, "character": 0], "end": ["line": 4, "character": 0]],
          "context": ["diagnostics": .array(diagnostics)],
        ]
      ).elements ?? []
    }
    // It writes what it was told in another order, and leaves some of it out.
    let place: JSON = [
      "end": ["character": .number(orNull: slip?["range"]?["end"]?["character"]?.integer), "line": 2],
      "start": ["character": .number(orNull: slip?["range"]?["start"]?["character"]?.integer), "line": 2],
    ]
    let offered = actions([
      ["range": place, "code": slip?["code"] ?? .null, "message": slip?["message"] ?? .null, "severity": 2]
    ])
    #expect(offered.map { $0["isPreferred"] } == [true])
    #expect(offered.first?["title"]?.text?.contains("casus") == true)
    #expect(offered.first?["kind"] == "quickfix")
    // Where it thinks of no finding it gets nothing.
    #expect(actions([]).isEmpty)
    // Whoever selects everything is asked about everything.
    #expect(actions(findings).count > 3)
  }

  @Test func givesBackTheDiagnosticsOfTheClient() {
    var talk = started()
    let own: JSON = [
      "range": ["start": ["line": 2, "character": 20], "end": ["line": 2, "character": 21]],
      "code": "notation/unclosed-bracket", "message": "as the client keeps it",
    ]
    let answer = talk.ask("textDocument/codeAction", parameters(2, 4, nil, ["diagnostics": [own]]))
    #expect(answer.elements?.first?["diagnostics"] == [own])
  }

  @Test func givesOnlyWhatIsAskedFor() {
    var talk = started()
    func kinds(_ only: [JSON], trigger: Int = 1, line: Int = 2, to: Int? = nil) -> Set<String> {
      let context: JSON = ["diagnostics": [], "only": .array(only), "triggerKind": .number(trigger)]
      let answer = talk.ask("textDocument/codeAction", parameters(line, 20, to, context))
      return Set(answer.elements?.compactMap { $0["kind"]?.text } ?? [])
    }
    #expect(kinds(["quickfix"]) == ["quickfix"])
    #expect(kinds(["source.fixAll"]) == ["source.fixAll.coursecheck"])
    #expect(kinds(["source.fixAll.coursecheck"]) == ["source.fixAll.coursecheck"])
    #expect(kinds(["source"], trigger: 2) == ["source.fixAll.coursecheck"])
    #expect(kinds(["source.organizeImports"]).isEmpty)
    #expect(kinds(["refactor.rewrite"], line: 4) == ["refactor.rewrite"])
    #expect(kinds([], trigger: 2) == ["quickfix"])
    #expect(kinds([], trigger: 2, line: 4, to: 24).contains("refactor.rewrite"))
    #expect(kinds([]).contains("source.fixAll.coursecheck"))
    let all = talk.ask(
      "textDocument/codeAction", parameters(0, 0, nil, ["diagnostics": [], "only": ["source.fixAll"]]))
    #expect(all.elements?.first?["edit"]?["changes"]?[uri]?.elements?.count == 2)
  }

  @Test func saysWhyNotOnlyToClientsThatShowIt() {
    let differing =
      "course A1: X\nweek 1: Start\n  async video: Clip [online, 30 min]\n  async quiz: Test [on campus, 10 min]\n"
    for isShown in [true, false] {
      var talk = started(isShown ? [("disabledSupport", true)] : [], locale: "nl")
      talk.open(uri, differing, version: 2)
      let answer = talk.ask(
        "textDocument/codeAction", parameters(2, 22, nil, ["diagnostics": [], "only": ["refactor.move"]]))
      #expect((answer.elements?.first?["disabled"] == ["reason": "Niet alles in 'week 1' zegt dit."]) == isShown)
      #expect((answer == []) == !isShown)
    }
  }

  @Test func createsAFileWhereTheClientCan() {
    let programme = "opleiding CE: Commerciële economie\nperiode 1: Start\n  cursus MC101: Marketing [5 EC]\n"
    for operations in [["create", "rename"], ["rename"]] as [[JSON]] {
      var talk = started(edit: ["documentChanges": true, "resourceOperations": .array(operations)], locale: "nl")
      talk.open(uri, programme, version: 2)
      let answer = talk.ask(
        "textDocument/codeAction", parameters(2, 4, nil, ["diagnostics": [], "only": ["refactor.extract"]]))
      let action = titled(answer, "Geef deze cursus een eigen bestand")
      #expect((action != nil) == operations.contains("create"))
      guard let changes = action?["edit"]?["documentChanges"]?.elements else { continue }
      let new: JSON = "file:///c%3A/plans/mc101-marketing.course"
      #expect(changes[0] == ["kind": "create", "uri": new, "options": ["overwrite": false, "ignoreIfExists": false]])
      #expect(changes[1]["textDocument"] == ["uri": new, "version": .null])
      #expect(
        changes[1]["edits"]?.elements?.first?["newText"]
          == "cursus MC101: Marketing\ntaal: nl\nopleiding: mc101.course\n")
      #expect(changes[2]["textDocument"] == ["uri": .string(uri), "version": 2])
      #expect(changes[2]["edits"]?.elements?.first?["newText"] == "mc101-marketing.course")
    }
  }
}
