import JSON
import LanguageServer
import TestKit
import Testing

/// A programme with two courses, in two languages.
let programme = """
  programme: Nursing
  outcome PO1: Cares for people
  outcome PO2: Works together
  period 1: Start
    course NUR1: courses/nur1.course [5 EC] -> PO1
    course NUR2: courses/nur2.course [5 EC] -> PO1, PO2
      requires: NUR1
  path A: Care
    - NUR1
  """
let firstCourse = """
  course NUR1: 🩺 Basic skills
  programme: ../programme.course
  outcome LO1: 🎓 Cares -> ../programme.course#PO1
  outcome LO2: Talks -> ../programme.course#PO2
  assessment E1: Test [60%] -> LO1
  week 1: Start
    sync case: 🩺 A patient [60 min] -> LO1, LO2
  """
let secondCourse = """
  cursus NUR2: Gesprekken
  opleiding: ../programme.course
  voorkennis: NUR1, voor de vaardigheden
  leeruitkomst LU1: Voert gesprekken -> ../programme.course#PO1
  """
let programmeURI = "file:///plans/programme.course"
let firstURI = "file:///plans/courses/nur1.course"
let secondURI = "file:///plans/courses/nur2.course"

func nursing() -> Workplace {
  Workplace([
    "/plans/programme.course": programme, "/plans/courses/nur1.course": firstCourse,
    "/plans/courses/nur2.course": secondCourse,
  ])
}

@Suite struct NavigationTests {
  private let links: JSON = [
    "textDocument": ["definition": ["linkSupport": true], "declaration": ["linkSupport": true]]
  ]

  @Test func aReferenceLeadsToWhereTheNameIsGiven() {
    var talk = nursing().conversation()
    talk.open(firstURI, firstCourse)
    for method in ["textDocument/definition", "textDocument/declaration"] {
      #expect(
        talk.ask(method, firstURI, firstCourse, at: "-> LO1", plus: 4) == [
          [
            "uri": .string(firstURI),
            "range": ["start": ["line": 2, "character": 8], "end": ["line": 2, "character": 11]],
          ]
        ])
    }
    // On a definition it is itself.
    let itself = talk.ask("textDocument/definition", firstURI, firstCourse, at: "LO1:")
    #expect(itself.elements?.first?["range"]?["start"] == ["line": 2, "character": 8])
    #expect(talk.ask("textDocument/definition", firstURI, firstCourse, at: "Basic") == .null)
  }

  @Test func aReferenceLeadsToAnotherFileThatIsNotOpen() {
    var talk = nursing().conversation(links)
    talk.open(firstURI, firstCourse)
    let found = talk.ask("textDocument/definition", firstURI, firstCourse, at: "#PO1")
    #expect(
      found == [
        [
          "originSelectionRange": ["start": ["line": 2, "character": 25], "end": ["line": 2, "character": 48]],
          "targetUri": .string(programmeURI),
          "targetRange": ["start": ["line": 1, "character": 0], "end": ["line": 1, "character": 29]],
          "targetSelectionRange": ["start": ["line": 1, "character": 8], "end": ["line": 1, "character": 11]],
        ]
      ])
    let whole = talk.ask("textDocument/definition", firstURI, firstCourse, at: "../programme")
    #expect(whole.elements?.first?["targetUri"] == .string(programmeURI))
    #expect(whole.elements?.first?["targetSelectionRange"]?["start"] == ["line": 0, "character": 0])
  }

  @Test func aCourseIsFoundFromItsProgrammeAndFromOtherCourses() {
    var talk = nursing().conversation()
    talk.open(programmeURI, programme)
    talk.open(secondURI, secondCourse)
    for words in ["NUR1: courses", "courses/nur1"] {
      let found = talk.ask("textDocument/definition", programmeURI, programme, at: words)
      #expect(found.elements?.map { $0["uri"] } == [.string(firstURI)], "\(words)")
    }
    let required = talk.ask("textDocument/definition", secondURI, secondCourse, at: "NUR1,")
    #expect(required.elements?.map { $0["uri"] } == [.string(firstURI)])
    // What is in the path stands in the programme itself.
    let inPath = talk.ask("textDocument/definition", programmeURI, programme, at: "- NUR1", plus: 2)
    #expect(inPath.elements?.map { $0["uri"] } == [.string(programmeURI)])
  }

  @Test func whatLeadsNowhereGivesNothing() {
    let text = "course A1: x\noutcome L1: y -> gone.course#PO1, L9\n"
    var talk = Workplace([:]).conversation()
    talk.open("untitled:one", text)
    #expect(talk.ask("textDocument/definition", "untitled:one", text, at: "gone") == [])
    let nothing = talk.ask(
      "textDocument/references",
      [
        "textDocument": ["uri": "untitled:one"], "position": ["line": 1, "character": 20],
        "context": ["includeDeclaration": true],
      ])
    #expect(nothing == [])
    #expect(talk.ask("textDocument/definition", "untitled:one", text, at: "L9") == .null)
    #expect(talk.ask("textDocument/documentHighlight", "untitled:one", text, at: "x") == .null)
    let missing = talk.response("textDocument/definition", ["textDocument": ["uri": "untitled:one"]])
    #expect(missing["error"]?["code"] == -32602)
  }

  @Test func referencesAreFoundInEveryFile() {
    var talk = nursing().conversation()
    talk.open(programmeURI, programme)
    func places(_ words: String, declaration: Bool) -> [String] {
      let found = talk.ask(
        "textDocument/references", programmeURI, programme, at: words,
        [.init("context", ["includeDeclaration": .boolean(declaration)])])
      return (found.elements ?? []).map { place in
        let name = place["uri"]?.text?.split(separator: "/").last.map { String($0) } ?? ""
        return "\(name):\(place["range"]?["start"]?["line"]?.integer ?? -1)"
      }
    }
    #expect(
      places("PO1:", declaration: true) == [
        "programme.course:1", "programme.course:4", "programme.course:5", "nur1.course:2", "nur2.course:3",
      ])
    #expect(places("PO1:", declaration: false).count == 4)
    // A course: where it stands, where it is asked for, and its own head.
    #expect(
      places("NUR1:", declaration: true) == [
        "programme.course:4", "programme.course:6", "programme.course:8", "nur1.course:0", "nur2.course:2",
      ])
  }

  @Test(arguments: ["utf-8", "utf-16", "utf-32"]) func columnsAreCountedAsAgreed(_ encoding: String) {
    let offered: JSON = encoding == "utf-32" ? ["utf-32"] : encoding == "utf-8" ? ["utf-8"] : ["utf-16"]
    var talk = nursing().conversation(["general": ["positionEncodings": offered]])
    talk.open(firstURI, firstCourse)
    let before = "  sync case: 🩺 A patient [60 min] -> "
    let column =
      ["utf-8": before.utf8.count, "utf-16": before.utf16.count, "utf-32": before.unicodeScalars.count][encoding] ?? 0
    let found = talk.ask(
      "textDocument/documentHighlight",
      [
        "textDocument": ["uri": .string(firstURI)], "position": ["line": 6, "character": .number(column)],
      ])
    #expect(found.elements?.count == 3)
    #expect(
      found.elements?.last == [
        "range": [
          "start": ["line": 6, "character": .number(column)], "end": ["line": 6, "character": .number(column + 3)],
        ], "kind": 2,
      ])
    #expect(found.elements?.first?["kind"] == 3)
  }

  @Test func namesAreTypedTogetherOnlyInTheirHead() {
    var talk = nursing().conversation(["textDocument": ["linkedEditingRange": [:]]])
    talk.open(firstURI, firstCourse)
    let found = talk.ask("textDocument/linkedEditingRange", firstURI, firstCourse, at: "LO1:", plus: 3)
    #expect(found["ranges"]?.elements?.map { text(of: $0, in: firstCourse) } == ["LO1", "LO1", "LO1"])
    #expect(found["wordPattern"]?.text != nil)
    #expect(talk.ask("textDocument/linkedEditingRange", firstURI, firstCourse, at: "-> LO1", plus: 4) == .null)
    // Nothing in this file refers to it.
    #expect(talk.ask("textDocument/linkedEditingRange", firstURI, firstCourse, at: "E1:") == .null)
  }

  /// Wherever someone asks, and however columns are counted, there is an answer, and what it points at is there.
  @Test(arguments: ["utf-8", "utf-16", "utf-32"]) func isAnsweredEverywhere(_ encoding: String) {
    let methods = [
      "textDocument/definition", "textDocument/documentHighlight", "textDocument/references",
      "textDocument/prepareRename", "textDocument/rename", "textDocument/linkedEditingRange",
      "textDocument/prepareCallHierarchy",
    ]
    for sample in Sample.all {
      let uri = "file:///alone/" + sample.name
      let text = String(decoding: sample.bytes, as: UTF8.self)
      var talk = Workplace([:]).conversation(
        folders: [], ["general": ["positionEncodings": [.string(encoding)]], "textDocument": ["callHierarchy": [:]]])
      talk.open(uri, text)
      let lines = text.split(separator: "\n", omittingEmptySubsequences: false).map { $0.unicodeScalars.count }
      for at in stride(from: 0, to: lines.count + 2, by: lines.count / 9 + 1) {
        let column = (at * 7) % ((at < lines.count ? lines[at] : 0) + 3)
        for method in methods {
          let answer = talk.response(
            method,
            [
              "textDocument": ["uri": .string(uri)], "newName": "Zz9", "context": ["includeDeclaration": true],
              "position": ["line": .number(at), "character": .number(column)],
            ])
          #expect(answer["result"] != nil || answer["error"]?["code"] == -32803, "\(sample.name) \(method) \(at)")
          for place in answer["result"]?.elements ?? [] {
            guard let line = place["range"]?["start"]?["line"]?.integer else { continue }
            #expect(line < lines.count)
          }
        }
      }
    }
  }
}
