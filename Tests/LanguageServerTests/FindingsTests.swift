import CourseModel
import CourseRules
import FuzzKit
import JSON
import SourceText
import Testing
import Vocabulary

@testable import LanguageServer

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

/// What goes with a finding, for clients that can show it.
@Suite struct DiagnosticTests {
  private let text =
    "course MC101: Marketing\nweek 1: Start\n  sync caze: Brand *new* [60 min]\nignore notation/unknown-word: agreed\n"

  private func found(_ capabilities: JSON) -> [JSON] {
    var talk = Conversation.started(capabilities: capabilities)
    talk.open("file:///a.course", text)
    return talk.ask("textDocument/diagnostic", ["textDocument": ["uri": "file:///a.course"]])["items"]?.elements ?? []
  }

  private func finding(_ rule: String, _ findings: [JSON]) -> JSON? { findings.first { $0["code"] == .string(rule) } }

  @Test func isPlainForAPlainClient() {
    let kind = finding("notation/unknown-kind", found(["textDocument": ["diagnostic": [:]]]))
    #expect(kind?.members?.map { $0.name } == ["range", "severity", "code", "source", "message", "data"])
    #expect(kind?["message"]?.text != nil)
    #expect(kind?["data"] == ["rule": "notation/unknown-kind"])
  }

  @Test func isRichForARichOne() throws {
    let findings = found(Protocol.everything)
    let kind = try #require(finding("notation/unknown-kind", findings))
    #expect(kind["message"]?["kind"] == "markdown")
    #expect(kind["codeDescription"]?["href"] == "coursecheck:/explain/en/notation%2Funknown-kind.md")
    let fix = try #require(kind["data"]?["fixes"]?.elements?.first)
    #expect(fix["edits"]?.elements?.first?["newText"] == "case")
    #expect(finding("notation/ignore-unused", findings)?["tags"] == [1])
  }

  @Test func sayThatNothingIsNew() {
    var talk = Conversation.started(capabilities: ["textDocument": ["diagnostic": [:]]])
    talk.open("file:///a.course", text)
    let first = talk.ask("textDocument/diagnostic", ["textDocument": ["uri": "file:///a.course"]])
    let known = first["resultId"] ?? .null
    let asked: JSON = ["textDocument": ["uri": "file:///a.course"], "previousResultId": known]
    #expect(talk.ask("textDocument/diagnostic", asked) == ["kind": "unchanged", "resultId": known])
    talk.change(
      "file:///a.course", version: 2,
      ["start": ["line": 2, "character": 9], "end": ["line": 2, "character": 10]], "s")
    let changed = talk.ask("textDocument/diagnostic", asked)
    #expect(changed["kind"] == "full")
    #expect(changed["resultId"] != known)
    #expect(talk.published("file:///a.course") == nil, "who asks is not told")
  }

  @Test func knownFindingsAreNotTold() throws {
    let plan = Plan(Snapshot(Array(text.utf8)))
    let empty = KnownFindings(Baseline())
    let entries = empty.comparing(check(plan), of: plan, at: Array("a.course".utf8), acceptsAll: true).entries
    #expect(!entries.isEmpty)
    var talk = Conversation { world in
      world.settings = { _ in
        var settings = FileSettings()
        settings.known = (KnownFindings(Baseline(entries)), Array("a.course".utf8))
        return settings
      }
    }
    talk.start()
    talk.open("file:///a.course", text)
    #expect(talk.published("file:///a.course")?["diagnostics"] == [])
  }

  @Test func aDefectOfOursIsOneFinding() {
    let plan = Plan(Snapshot(Array(text.utf8)))
    let writer = DiagnosticWriter(
      positions: Positions(plan.snapshot.bytes, plan.snapshot.lineIndex, .utf16), language: .dutch, client: Client(),
      uri: "file:///a.course", elsewhere: { _ in nil })
    var outcomes = check(plan).outcomes
    #expect(writer.failures(outcomes, in: plan).isEmpty)
    for at in 0..<2 { outcomes[at].verdicts.hasCrashed = true }
    let told = writer.failures(outcomes, in: plan)
    #expect(told.count == 1)
    #expect(told.first?["message"]?.text?.contains(outcomes[1].rule.qualifiedName) == true)
  }
}
