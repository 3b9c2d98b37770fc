import JSON
import LanguageServer
import Synchronization
import Testing
import Workspaces

@Suite struct LifecycleTests {
  private let hover: JSON = [
    "textDocument": ["uri": "file:///a.course"], "position": ["line": 0, "character": 0],
  ]

  private func code(_ response: JSON) -> Int? { response["error"]?["code"]?.integer }

  @Test func nothingIsDoneBeforeTheIntroduction() {
    var talk = Conversation()
    #expect(code(talk.response("textDocument/hover", hover)) == -32002)
    talk.open("file:///a.course", "course A1: A\n")
    #expect(talk.heard.isEmpty)
  }

  @Test func introducesItselfOnce() {
    var talk = Conversation()
    let result = talk.ask("initialize", Conversation.introduction())
    #expect(result["serverInfo"]?["name"] == "coursecheck")
    #expect(result["capabilities"]?["positionEncoding"] == "utf-16")
    #expect(code(talk.response("initialize", Conversation.introduction())) == -32600)
    #expect(code(talk.response("no/such/method", [:])) == -32601)
    #expect(code(talk.response("$/noSuchMethod", [:])) == -32601)
    talk.tell("$/noSuchNotification", [:])
    #expect(talk.heard.isEmpty)
  }

  @Test func endsWhenAskedTo() {
    var talk = Conversation.started()
    #expect(talk.response("shutdown", .null)["result"] == .null)
    #expect(code(talk.response("textDocument/hover", hover)) == -32600)
    talk.tell("exit", .null)
    #expect(talk.server.exitCode == 0)
    var rude = Conversation.started()
    rude.tell("exit", .null)
    #expect(rude.server.exitCode == 1)
  }

  @Test func whatIsCalledOffIsNotDone() {
    var talk = Conversation.started()
    talk.server.receive(framed(["jsonrpc": "2.0", "id": "a", "method": "shutdown"]))
    talk.server.receive(framed(["jsonrpc": "2.0", "method": "$/cancelRequest", "params": ["id": "a"]]))
    talk.run()
    #expect(talk.heard.first.flatMap(code) == -32800)
    #expect(talk.response("shutdown", .null)["result"] == .null)
  }

  @Test func badMessagesAreAnsweredAndSurvived() {
    var talk = Conversation.started()
    talk.write(Array("Content-Length: 5\r\n\r\n{\"a\":".utf8))
    #expect(talk.heard.last.flatMap(code) == -32700)
    talk.write(["jsonrpc": "2.0", "id": 7])
    #expect(talk.heard.last.flatMap(code) == -32600)
    talk.write(["jsonrpc": "2.0", "id": 8, "method": "shutdown", "params": 3])
    #expect(talk.heard.last.flatMap(code) == -32600)
    talk.write([1, 2])
    #expect(talk.heard.last.flatMap(code) == -32600)
    #expect(talk.response("shutdown", .null)["result"] == .null)
  }
}

/// What is asked of a client, and what it is told while it waits.
@Suite struct ClientTests {
  private let plan = "course MC101: Marketing\nweek 1: Start\n  sync caze: Brand [60 min]\n"

  @Test func asksToBeToldOfFilesAndSettings() {
    var talk = Conversation()
    talk.start([
      "workspace": [
        "didChangeWatchedFiles": ["dynamicRegistration": true],
        "didChangeConfiguration": ["dynamicRegistration": true], "configuration": true,
      ]
    ])
    let registered = talk.answer("client/registerCapability", .null)?["registrations"]?.elements ?? []
    #expect(
      registered.map { $0["method"]?.text } == ["workspace/didChangeWatchedFiles", "workspace/didChangeConfiguration"])
    #expect(talk.answer("workspace/configuration", [.null])?["items"] == [["section": "coursecheck"]])
    var plain = Conversation()
    plain.start()
    #expect(plain.heard.isEmpty, "a client that offers nothing is asked nothing")
  }

  @Test func settingsOfTheEditorGoFirst() {
    var talk = Conversation()
    talk.start(["workspace": ["configuration": true]], locale: "en")
    #expect(talk.answer("workspace/configuration", [["language": "nl", "profile": "all"]]) != nil)
    talk.open("file:///a.course", plan)
    let dutch = talk.published("file:///a.course")?["diagnostics"]?.elements?.compactMap { $0["message"]?.text } ?? []
    #expect(dutch.contains { $0.contains("Bedoel") })
    talk.tell("workspace/didChangeConfiguration", ["settings": .null])
    #expect(talk.answer("workspace/configuration", [["language": "en"]]) != nil)
    let english = talk.published("file:///a.course")?["diagnostics"]?.elements?.compactMap { $0["message"]?.text } ?? []
    #expect(english.contains { $0.contains("Did you mean") })
    #expect(english.count < dutch.count, "all that there is to say is more")
  }

  @Test func settingsComeAlongWhereNobodyCanBeAsked() {
    var talk = Conversation.started(options: ["language": "nl"])
    talk.open("file:///a.course", plan)
    #expect("\(talk.published("file:///a.course") ?? .null)".contains("Bedoel"))
    talk.tell("workspace/didChangeConfiguration", ["settings": ["coursecheck": ["language": "en"]]])
    #expect("\(talk.published("file:///a.course") ?? .null)".contains("Did you mean"))
    // What is no setting is no reason to fall over.
    talk.tell("workspace/didChangeConfiguration", ["settings": ["coursecheck": ["language": 7, "profile": []]]])
    #expect(talk.response("shutdown", .null)["result"] == .null)
  }

  @Test func longAnswersComeInPartsWhereThatIsAsked() {
    var files: [String: String] = [:]
    for number in 100..<350 { files["/plans/c\(number).course"] = "course C\(number): Course\n" }
    var talk = Conversation.started(
      capabilities: ["textDocument": ["diagnostic": [:]]], files: files, folder: "/plans")
    let answer = talk.ask(
      "workspace/diagnostic", ["previousResultIds": [], "partialResultToken": "parts", "workDoneToken": 7])
    #expect(answer == ["items": []])
    let progress = talk.allTold("$/progress")
    let parts: [[JSON]] = progress.filter { $0["token"] == "parts" }.compactMap { $0["value"]?["items"]?.elements }
    #expect(parts.map { $0.count } == [100, 100, 50])
    let kinds: [String] = progress.filter { $0["token"] == 7 }.compactMap { $0["value"]?["kind"]?.text }
    #expect(kinds == ["begin", "end"])
    let whole = talk.ask("workspace/diagnostic", ["previousResultIds": []])
    #expect(whole["items"]?.elements == parts.flatMap { $0 })
  }

  @Test func tellsWhatItDoesWhereThatIsAsked() {
    var talk = Conversation.started()
    talk.tell("$/setTrace", ["value": "messages"])
    _ = talk.ask("shutdown", .null)
    #expect(talk.told("$/logTrace")?["message"]?.text?.hasPrefix("shutdown: ") == true)
  }

  @Test func filesThatChangeOutsideAreLookedAtAgain() {
    let disk = Mutex<String?>(nil)
    var talk = Conversation { world in
      world.read = { path in
        path == Path("/p.course") ? disk.withLock { $0 }.map { .bytes(Array($0.utf8)) } ?? .absent : .absent
      }
    }
    talk.start([
      "textDocument": ["diagnostic": [:]],
      "workspace": ["diagnostics": ["refreshSupport": true], "inlayHint": ["refreshSupport": true]],
    ])
    talk.open("file:///a.course", "course A1: A\nprogramme: p.course\n")
    let asked: JSON = ["textDocument": ["uri": "file:///a.course"]]
    let before = talk.ask("textDocument/diagnostic", asked)
    disk.withLock { $0 = "programme P1: P\ncourse: a.course\n" }
    talk.tell("workspace/didChangeWatchedFiles", ["changes": [["uri": "file:///p.course", "type": 1]]])
    #expect(talk.answer("workspace/diagnostic/refresh", .null) != nil)
    #expect(talk.answer("workspace/inlayHint/refresh", .null) != nil)
    let after = talk.ask("textDocument/diagnostic", asked)
    #expect(before["kind"] == "full")
    #expect(after["items"] != before["items"])
  }
  /// Emacs keeps a link `.#a.course` to nowhere beside a plan that is being edited.
  @Test func aHiddenFileIsNoPlan() {
    let read = Mutex<[String]>([])
    var talk = Conversation { world in
      world.read = { path in
        read.withLock { $0.append(String(decoding: path.bytes, as: UTF8.self)) }
        return .absent
      }
    }
    talk.start()
    talk.open("file:///plans/a.course", "cursus A: x\n")
    read.withLock { $0 = [] }
    for lock in [".%23a.course", "designer@laptop.4711:1763784000"] {
      talk.tell("workspace/didChangeWatchedFiles", ["changes": [["uri": .string("file:///plans/\(lock)"), "type": 1]]])
    }
    #expect(read.withLock { $0 } == [])
    #expect(talk.told("window/logMessage") == nil)
  }

  /// Many have an editor in English: it has a say only where a plan states no language, and the designer's own wish always.
  @Test(arguments: [
    ("nl", "language: en\n", "", "is not a word we know"), ("en", "taal: nl\n", "", "kennen we niet"),
    ("nl", "", "", "kennen we niet"), ("en", "taal: nl\n", "en", "is not a word we know"),
  ])
  func speaksTheLanguageOfThePlan(_ locale: String, _ stated: String, _ set: String, _ said: String) {
    var talk = Conversation.started(locale: locale, options: ["coursecheck": ["language": .string(set)]])
    talk.open("file:///a.course", "course A1: A\n\(stated)statuz: x\n")
    let findings = talk.told("textDocument/publishDiagnostics")?["diagnostics"]?.elements ?? []
    #expect(findings.contains { $0["message"]?.text?.contains("'statuz' \(said)") == true })
  }
}
