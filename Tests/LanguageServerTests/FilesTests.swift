import JSON
import LanguageServer
import Testing

@Suite struct FilesTests {
  private let able: JSON = [
    "workspace": [
      "workspaceFolders": true,
      "fileOperations": ["willRename": true, "didCreate": true, "didRename": true, "didDelete": true],
      "workspaceEdit": ["documentChanges": true],
    ]
  ]

  private func renames(_ pairs: [(String, String)]) -> JSON {
    ["files": .array(pairs.map { ["oldUri": .string("file://" + $0.0), "newUri": .string("file://" + $0.1)] })]
  }

  /// The files after a client has renamed some: first the edits, then the moves.
  private func moved(
    _ files: Workplace, _ pairs: [(String, String)], open: [String: String] = [:]
  ) -> JSON {
    var talk = files.conversation(able)
    for (uri, text) in open { talk.open(uri, text) }
    let edit = talk.ask("workspace/willRenameFiles", renames(pairs))
    files.apply(edit)
    return edit
  }

  @Test func aFileThatMovesTakesItsReferencesAlong() {
    let files = nursing()
    let edit = moved(
      files, [("/plans/courses/nur1.course", "/plans/year-1/basic.course")], open: [programmeURI: programme])
    #expect(
      edit["documentChanges"]?.elements?.map { $0["textDocument"]?["version"] } == [1],
      "only the programme names it, and what it names itself is as far away as before")
    #expect(files["/plans/programme.course"]?.contains("course NUR1: year-1/basic.course [5 EC]") == true)
    #expect(files["/plans/courses/nur1.course"] == firstCourse)
  }

  @Test func whatAMovedFileNamesIsStillFound() {
    let files = nursing()
    _ = moved(files, [("/plans/courses/nur1.course", "/plans/nur1.course")])
    #expect(files["/plans/programme.course"]?.contains("course NUR1: nur1.course [5 EC]") == true)
    #expect(files["/plans/courses/nur1.course"]?.contains("-> programme.course#PO1") == true)
    #expect(files["/plans/courses/nur1.course"]?.contains("programme: programme.course") == true)
    #expect(files["/plans/courses/nur2.course"] == secondCourse)
  }

  @Test func foldersAndSeveralFilesAtOnce() {
    let files = nursing()
    let edit = moved(
      files,
      [("/plans/courses", "/plans/modules/"), ("/plans/programme.course", "/plans/modules/whole.course")])
    #expect(edit["documentChanges"]?.elements?.count == 3)
    #expect(files["/plans/programme.course"]?.contains("course NUR2: nur2.course [5 EC]") == true)
    #expect(files["/plans/courses/nur1.course"]?.contains("-> whole.course#PO2") == true)
    // A folder that moves with all that belongs together changes nothing.
    #expect(moved(nursing(), [("/plans", "/design")]) == .null)
  }

  @Test func whatLeadsNowhereIsLeftAlone() {
    let text = "course A1: x\nprogramme: gone.course\n"
    let files = Workplace(["/plans/a.course": text])
    #expect(moved(files, [("/plans/a.course", "/plans/b/a.course")]) == .null)
    #expect(files["/plans/a.course"] == text)
  }

  @Test func aNameThatNoPlanCanHoldIsTold() {
    let files = nursing()
    var talk = files.conversation(able, locale: "nl")
    let edit = talk.ask(
      "workspace/willRenameFiles", renames([("/plans/programme.course", "/plans/the,%20whole.course")]))
    #expect(edit == .null)
    let told = talk.heard.last { $0["method"] == "window/showMessage" }
    #expect(told?["params"]?["type"] == 2)
    #expect(told?["params"]?["message"]?.text?.contains("'the, whole.course'") == true)
    #expect(talk.response("workspace/willRenameFiles", [:])["error"]?["code"] == -32602)
  }

  @Test func isSaidOnlyToClientsThatTell() {
    var talk = Conversation()
    let plain = talk.ask("initialize", ["capabilities": [:]])
    #expect(plain["capabilities"]?["workspace"] == nil)
    talk = Conversation()
    let result = talk.ask("initialize", ["capabilities": able])
    let workspace = result["capabilities"]?["workspace"]
    #expect(workspace?["workspaceFolders"] == ["supported": true, "changeNotifications": true])
    #expect(
      workspace?["fileOperations"]?.members?.map { $0.name } == ["willRename", "didCreate", "didRename", "didDelete"])
    #expect(
      workspace?["fileOperations"]?["didDelete"]?["filters"]?.elements?.contains([
        "scheme": "file", "pattern": ["glob": "**/*.course", "matches": "file"],
      ]) == true)
  }

  private func codes(_ published: JSON?) -> [String] {
    (published?["diagnostics"]?.elements ?? []).compactMap { $0["code"]?.text }
  }

  @Test func findingsFollowFilesThatComeAndGo() {
    let files = Workplace(["/plans/programme.course": programme])
    var talk = files.conversation(able)
    talk.open(programmeURI, programme)
    #expect(codes(talk.published(programmeURI)).contains("files/file-not-found"))
    files["/plans/courses/nur1.course"] = firstCourse
    files["/plans/courses/nur2.course"] = secondCourse
    talk.tell("workspace/didCreateFiles", ["files": [["uri": .string(firstURI)], ["uri": .string(secondURI)]]])
    #expect(!codes(talk.published(programmeURI)).contains("files/file-not-found"))
    files["/plans/courses/nur1.course"] = nil
    talk.tell("workspace/didDeleteFiles", ["files": [["uri": .string(firstURI)]]])
    #expect(codes(talk.published(programmeURI)).contains("files/file-not-found"))
    files["/plans/courses/nur1.course"] = firstCourse
    talk.tell("workspace/didCreateFiles", ["files": [["uri": "file:///plans/courses"]]])
    #expect(!codes(talk.published(programmeURI)).contains("files/file-not-found"))
    files["/plans/elsewhere/nur1.course"] = firstCourse
    files["/plans/courses/nur1.course"] = nil
    talk.tell(
      "workspace/didRenameFiles", renames([("/plans/courses/nur1.course", "/plans/elsewhere/nur1.course")]))
    #expect(codes(talk.published(programmeURI)).contains("files/file-not-found"))
  }

  @Test func foldersComeAndGo() {
    let files = nursing()
    files["/other/b.course"] = "course B1: Other\n"
    var talk = files.conversation(able)
    func found() -> Int { talk.ask("workspace/symbol", ["query": "B1"]).elements?.count ?? -1 }
    func checked() -> [String] {
      let report = talk.ask("workspace/diagnostic", ["previousResultIds": []])
      return (report["items"]?.elements ?? []).compactMap { $0["uri"]?.text }.sorted()
    }
    #expect(found() == 0)
    #expect(checked() == [firstURI, secondURI, programmeURI])
    talk.tell(
      "workspace/didChangeWorkspaceFolders",
      ["event": ["added": [["uri": "file:///other", "name": "other"]], "removed": []]])
    #expect(found() == 1)
    #expect(checked().contains("file:///other/b.course"))
    talk.tell(
      "workspace/didChangeWorkspaceFolders",
      ["event": ["added": [], "removed": [["uri": "file:///plans/", "name": "plans"]]]])
    #expect(checked() == ["file:///other/b.course"])
  }

  /// Nothing leads from a plan to another drive, to a machine in a network or to what is no file; and whole disks are not
  /// gone through.
  @Test(arguments: ["untitled:b", "http://x.nl/z.course", "", "file://server/share/p.course", "file:///c%3A/p.course"])
  func whatMovesOutOfReachIsLeftAlone(_ target: String) {
    var talk = nursing().conversation(able)
    let edit = talk.ask(
      "workspace/willRenameFiles",
      ["files": [["oldUri": "file:///plans/courses/nur1.course", "newUri": .string(target)]]])
    #expect(edit == .null)
    #expect(
      talk.ask("workspace/willRenameFiles", ["files": [["oldUri": "file:///", "newUri": "file:///x"]]]) == .null)
  }

  @Test func whoHadFindingsOfWhatIsGoneHearsSo() {
    var talk = nursing().conversation(able)
    let report = talk.ask(
      "workspace/diagnostic", ["previousResultIds": [["uri": "file:///plans/gone.course", "value": "7"]]])
    let gone = report["items"]?.elements?.first { $0["uri"] == "file:///plans/gone.course" }
    #expect(gone?["kind"] == "full" && gone?["items"] == [])
  }

  @Test func oneSpellingThatClosesLeavesTheOtherOpen() {
    var talk = Conversation.started()
    talk.open("file:///x.course", "course A1: A\n")
    talk.open("file:///%78.course", "course B1: B\n")
    talk.tell("textDocument/didClose", ["textDocument": ["uri": "file:///x.course"]])
    let symbols = talk.ask("textDocument/documentSymbol", ["textDocument": ["uri": "file:///%78.course"]])
    #expect(symbols.elements?.first?["name"] == "B")
  }
}
