import CourseModel
import CourseRules
import JSON
import LanguageServer
import SourceText
import TestKit
import Testing

@Suite struct RenamingTests {
  private let able: JSON = [
    "textDocument": ["rename": ["prepareSupport": true, "honorsChangeAnnotations": true]],
    "workspace": ["workspaceEdit": ["documentChanges": true, "changeAnnotationSupport": [:]]],
  ]

  private func names(_ name: String) -> [JSON.Member] { [.init("newName", .string(name))] }

  @Test func isPreparedWhereThereIsAName() {
    var talk = nursing().conversation(able)
    talk.open(firstURI, firstCourse)
    talk.open(programmeURI, programme)
    #expect(
      talk.ask("textDocument/prepareRename", firstURI, firstCourse, at: "#PO1", plus: 2) == [
        "range": ["start": ["line": 2, "character": 45], "end": ["line": 2, "character": 48]], "placeholder": "PO1",
      ])
    #expect(talk.ask("textDocument/prepareRename", firstURI, firstCourse, at: "Basic") == .null)
    for (words, part) in [("week 1", "number"), ("../programme", "file")] {
      let refused = talk.response("textDocument/prepareRename", talk.about(firstURI, firstCourse, words))
      #expect(refused["error"]?["code"] == -32803)
      #expect(refused["error"]?["message"]?.text?.contains(part) == true)
    }
  }

  @Test func reachesEveryFileOpenOrNot() {
    let files = nursing()
    var talk = files.conversation(able)
    talk.open(programmeURI, programme, version: 7)
    let edit = talk.ask("textDocument/rename", programmeURI, programme, at: "PO1:", names("EK1"))
    let changes = edit["documentChanges"]?.elements ?? []
    #expect(
      changes.map { $0["textDocument"] } == [
        ["uri": .string(firstURI), "version": .null], ["uri": .string(secondURI), "version": .null],
        ["uri": .string(programmeURI), "version": 7],
      ])
    #expect(edit["changeAnnotations"] == nil)
    #expect(
      changes.first?["edits"] == [
        [
          "range": ["start": ["line": 2, "character": 45], "end": ["line": 2, "character": 48]], "newText": "EK1",
        ]
      ])
    files.apply(edit)
    #expect(files["/plans/programme.course"] == programme.split(separator: "PO1").joined(separator: "EK1"))
    #expect(files["/plans/courses/nur2.course"]?.contains("#EK1") == true)
  }

  @Test func ofACourseReachesItsFileItsProgrammeAndWhoAsksForIt() {
    let files = nursing()
    var talk = files.conversation(able)
    talk.open(firstURI, firstCourse)
    let edit = talk.ask("textDocument/rename", firstURI, firstCourse, at: "NUR1", names("NUR7"))
    files.apply(edit)
    for path in ["/plans/programme.course", "/plans/courses/nur1.course", "/plans/courses/nur2.course"] {
      #expect(files[path]?.contains("NUR1") == false, "\(path)")
      #expect(files[path]?.contains("NUR7") == true)
    }
    // Among other words it is asked whether it is meant.
    let inText = edit["documentChanges"]?.elements?.flatMap { $0["edits"]?.elements ?? [] }.filter {
      $0["annotationId"] != nil
    }
    #expect(inText?.count == 1)
    #expect(edit["changeAnnotations"]?["in-text"]?["needsConfirmation"] == true)
  }

  @Test func plainClientsGetPlainEdits() {
    let files = nursing()
    var talk = files.conversation()
    talk.open(secondURI, secondCourse)
    let edit = talk.ask("textDocument/rename", secondURI, secondCourse, at: "NUR1", names("NUR7"))
    #expect(edit["changes"]?.members?.map { $0.name } == [firstURI, secondURI, programmeURI])
    files.apply(edit)
    #expect(files["/plans/courses/nur1.course"]?.hasPrefix("course NUR7:") == true)
  }

  @Test func whatCanBeNoNameIsRefusedInTheLanguageOfTheReader() {
    for (locale, words) in [("nl", "is al de naam van"), ("en", "is the name of")] {
      var talk = nursing().conversation(able, locale: locale)
      talk.open(firstURI, firstCourse)
      for (name, part) in [("LO2", words), ("not one", "LO1"), ("", "."), ("E1", words)] {
        let refused = talk.response("textDocument/rename", talk.about(firstURI, firstCourse, "LO1:", 0, names(name)))
        #expect(refused["error"]?["code"] == -32803)
        let message = refused["error"]?["message"]?.text ?? ""
        #expect(message.contains(part) || message.contains("LU1"), "\(message)")
      }
      #expect(
        talk.response("textDocument/rename", talk.about(firstURI, firstCourse, "Basic", 0, names("X1")))["error"] != nil
      )
      // White space around a name is no part of it; the same name changes nothing.
      #expect(talk.ask("textDocument/rename", firstURI, firstCourse, at: "LO1:", names(" LO1 ")) == .null)
    }
    // The name may be taken in another file.
    var talk = nursing().conversation(able)
    talk.open(firstURI, firstCourse)
    let refused = talk.response("textDocument/rename", talk.about(firstURI, firstCourse, "NUR1", 0, names("NUR2")))
    #expect(refused["error"]?["code"] == -32803)
  }

  /// Names of linked samples, there and back: what is found stays what it was, and so do the bytes.
  @Test(arguments: [
    ("nursing/programme.course", "PO1:"), ("nursing/programme.course", "NUR101:"), ("cmd/opleiding.course", "EK2:"),
    ("cmd/vormgeven.course", "VF1:"), ("cmd/vormgeven.course", "L1:"),
    ("nursing/long-term-conditions.course", "TeachingDay:"),
  ]) func leavesTheFindingsOfLinkedFilesAsTheyWere(_ sample: String, _ words: String) {
    let folder = String(sample.prefix { $0 != "/" })
    let samples = Sample.all.filter { $0.name.hasPrefix(folder + "/") }
    let files = Workplace(
      Dictionary(samples.map { ("/" + $0.name, String(decoding: $0.bytes, as: UTF8.self)) }) { first, _ in first })
    let uri = "file:///" + sample
    var talk = files.conversation(folders: ["/" + folder], able)
    func findings() -> [String: [String]] {
      let now = samples.map { Sample(name: $0.name, bytes: Array((files["/" + $0.name] ?? "").utf8)) }
      return Dictionary(
        LinkedSamples(now).checked().map { file in
          (
            file.name,
            file.result.findings.map { "\($0.rule.qualifiedName) \(file.snapshot.lineIndex.line(at: $0.span.start))" }
          )
        }
      ) { first, _ in first }
    }
    let before = findings()
    let text = files["/" + sample] ?? ""
    talk.open(uri, text)
    let old = String(words.dropLast())
    let new = old.prefix { $0.isLetter } + "9" + old.drop { $0.isLetter }
    let edit = talk.ask("textDocument/rename", uri, text, at: words, names(String(new)))
    #expect((edit["documentChanges"]?.elements ?? []).count > (words == "L1:" || words == "TeachingDay:" ? 0 : 2))
    files.apply(edit)
    #expect(files["/" + sample] != text)
    #expect(findings() == before)
    // And back.
    let changed = files["/" + sample] ?? ""
    talk.tell(
      "textDocument/didChange",
      [
        "textDocument": ["uri": .string(uri), "version": 2], "contentChanges": [["text": .string(changed)]],
      ])
    files.apply(talk.ask("textDocument/rename", uri, changed, at: "\(new):", names(old)))
    for sample in samples { #expect(files["/" + sample.name].map { Array($0.utf8) } == sample.bytes, "\(sample.name)") }
  }
}
