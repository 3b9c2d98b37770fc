import CourseModel
import CourseRules
import CourseSyntax
import Synchronization
import Testing
import Vocabulary
import Workspaces

/// A disk in memory, and the rules that spoke of each file.
private final class Files: Sendable {
  let content: Mutex<[String: String]>
  let troubles: [String: FileTrouble]

  init(_ files: [String: String], troubles: [String: FileTrouble] = [:]) {
    content = Mutex(files)
    self.troubles = troubles
  }

  func change(_ path: String, _ text: String?) { content.withLock { $0[path] = text } }

  func workspace(asking paths: [String]? = nil) -> Workspace<[String]> {
    let access = WorkspaceAccess(
      read: { path in
        let name = String(decoding: path.bytes, as: UTF8.self)
        if let trouble = self.troubles[name] { return .trouble(trouble) }
        return self.content.withLock { $0[name] }.map { .bytes(Array($0.utf8)) } ?? .absent
      }, shown: { $0.bytes })
    var workspace = Workspace<[String]>(access) { visit in
      let result = check(visit.plan, CheckOptions(), in: visit.surroundings)
      return (result.findings.map { $0.rule.qualifiedName }, result.findings.count { $0.severity == .error })
    }
    let all = content.withLock { $0.keys.sorted() }
    workspace.open((paths ?? all).map { Path($0) })
    return workspace
  }
}

extension Workspace<[String]> {
  fileprivate func says(_ rule: String, of path: String) -> Bool { answer(for: Path(path))?.contains(rule) ?? false }
}

private let programme = """
  programme CE: Commercial economics
  language: en
  institution: institution.course
  outcome PO1: Convinces customers
  support technical: Help desk
  support study skills: Coach
  channel questions: Teams [within 24 h]
  period 1: Start
    course MC101: mc101.course [5 EC] -> PO1
    course MC102: mc102.course [5 EC]
  """
private let institution = "institution UAS: University\nlanguage: en\nstrategy: Together\n"

private func course(_ code: String, _ more: String = "") -> String {
  "course \(code): A course\nlanguage: en\ndelivery: blended\n\(more)\nweek 1: Start\n  sync lecture: One [on campus, 90 min]\n"
}

@Suite struct WorkspaceTests {
  private let linked = [
    "institution.course": institution, "ce.course": programme, "mc101.course": course("MC101"),
    "mc102.course": course("MC102"), "other.course": course("X1"),
  ]

  @Test func aCourseInheritsFromTheProgrammeThatHoldsIt() {
    let workspace = Files(linked).workspace()
    let rule = "learner-support/student-support-missing"
    #expect(workspace.says(rule, of: "other.course"))
    #expect(!workspace.says(rule, of: "mc101.course"))
  }

  @Test func aCourseInheritsFromTheProgrammeThatItNames() {
    var files = linked
    files["other.course"] = course("X1", "programme: ce.course")
    let workspace = Files(files).workspace()
    #expect(!workspace.says("learner-support/student-support-missing", of: "other.course"))
  }

  @Test func whatNobodyAskedForIsReadAndNotAnswered() {
    let workspace = Files(linked).workspace(asking: ["ce.course"])
    #expect(workspace.answers.map { $0.path } == [Path("ce.course")])
    #expect(workspace.summaries.map { $0.code } == ["CE", "UAS", "MC101", "MC102"])
    #expect(!workspace.says("files/file-not-found", of: "ce.course"))
  }

  @Test func oneCourseAloneStillInherits() {
    var files = linked
    files["other.course"] = course("X1", "programme: ce.course")
    let workspace = Files(files).workspace(asking: ["other.course"])
    #expect(!workspace.says("learner-support/student-support-missing", of: "other.course"))
  }

  @Test func anEditCostsOneFileAndWhatHoldsIt() {
    let files = Files(linked)
    var workspace = files.workspace()
    let before = workspace.visits
    files.change("mc101.course", course("MC101", "students: 30"))
    workspace.update([Path("mc101.course")])
    // The course, its programme, and the institution.
    #expect(workspace.visits - before == 3)
    workspace.update([Path("mc101.course")])
    #expect(workspace.visits - before == 3, "what did not change costs nothing")
  }

  @Test func aChangeOfTheProgrammeReachesItsCoursesAndNoOther() {
    let files = Files(linked)
    var workspace = files.workspace()
    let before = workspace.visits
    files.change(
      "ce.course", programme.replacing("support technical: Help desk\nsupport study skills: Coach\n", with: ""))
    workspace.update([Path("ce.course")])
    #expect(workspace.says("learner-support/student-support-missing", of: "mc101.course"))
    // Two courses, the programme, the institution.
    #expect(workspace.visits - before == 4)
  }

  @Test func whatChangesBesideIsReadAndNotAnswered() {
    var held = linked
    held["mc101.course"] = course("MC101", "programme: ce.course")
    let files = Files(held)
    var workspace = files.workspace(asking: ["mc101.course"])
    #expect(workspace.knows(Path("ce.course")))
    #expect(!workspace.knows(Path("other.course")))
    #expect(!workspace.says("learner-support/student-support-missing", of: "mc101.course"))
    files.change(
      "ce.course", programme.replacing("support technical: Help desk\nsupport study skills: Coach\n", with: ""))
    workspace.update([], beside: [Path("ce.course")])
    #expect(workspace.says("learner-support/student-support-missing", of: "mc101.course"))
    #expect(workspace.answers.map { $0.path } == [Path("mc101.course")])
  }

  @Test func aFileThatAppearsIsFound() {
    let files = Files(linked)
    files.change("mc102.course", nil)
    var workspace = files.workspace()
    #expect(workspace.says("files/file-not-found", of: "ce.course"))
    files.change("mc102.course", course("MC102"))
    workspace.update([Path("mc102.course")])
    #expect(!workspace.says("files/file-not-found", of: "ce.course"))
    files.change("mc102.course", nil)
    workspace.update([Path("mc102.course")])
    #expect(workspace.says("files/file-not-found", of: "ce.course"))
  }

  @Test func whatCannotBeReadIsToldOnceAndTheRestIsChecked() {
    let workspace = Files(linked, troubles: ["mc102.course": .notPermitted]).workspace()
    #expect(workspace.answer(for: Path("ce.course"))?.filter { $0.hasPrefix("files/") } == ["files/file-unreadable"])
    #expect(workspace.answer(for: Path("mc101.course")) != nil)
    #expect(workspace.trouble(of: Path("mc102.course")) == .notPermitted)
  }

  @Test func circlesEnd() {
    let files = Files([
      "a.course": "programme A: One\nlanguage: en\ninstitution: b.course\nperiod 1: P\n  course C1: c.course",
      "b.course": "institution B: Two\nlanguage: en\nprogramme: a.course\nprogramme: b.course",
      "c.course": "course C1: Three\nlanguage: en\nprogramme: d.course",
      "d.course": "course D1: Four\nlanguage: en\nprogramme: c.course",
    ])
    let workspace = files.workspace()
    #expect(workspace.says("files/belongs-to-itself", of: "b.course"))
    #expect(workspace.says("files/belongs-to-itself", of: "d.course"))
    #expect(workspace.answers.allSatisfy { $0.answer != nil })
  }

  /// Two that belong to each other, until one of them is something else.
  @Test func aCircleThatOpensIsSeen() {
    let files = Files([
      "a.course": "programme A: A\nlanguage: en\ninstitution: b.course\n",
      "b.course": "course B: B\nlanguage: en\nprogramme: a.course\n",
    ])
    var workspace = files.workspace()
    files.change("a.course", "course A: A\nlanguage: en\n")
    workspace.update([Path("a.course")])
    let fresh = files.workspace()
    for path in ["a.course", "b.course"] {
      #expect(workspace.answer(for: Path(path)) == fresh.answer(for: Path(path)), "\(path)")
    }
  }

  @Test func theOrderOfFilesChangesNothing() {
    let files = Files(linked)
    let forwards = files.workspace(asking: linked.keys.sorted())
    let backwards = files.workspace(asking: linked.keys.sorted().reversed())
    for path in linked.keys { #expect(forwards.answer(for: Path(path)) == backwards.answer(for: Path(path))) }
  }

  @Test func aChainOfCoursesThatNameEachOtherEnds() {
    var files: [String: String] = [:]
    for number in 0..<300 {
      files["c\(number).course"] = course("C\(number)", "requires: c\(number + 1).course#LO1")
    }
    let workspace = Files(files).workspace(asking: ["c0.course"])
    #expect(workspace.visits < 20)
  }
}

@Suite struct CancellingTests {
  /// Who stops waiting gets no half answers for what was not looked at, and can go on later.
  @Test func whatIsCancelledIsLeftUnread() {
    let isCancelled = Mutex(true)
    let access = WorkspaceAccess(
      read: { _ in .bytes(Array(course("X1").utf8)) }, shown: { $0.bytes },
      isCancelled: { isCancelled.withLock { $0 } })
    var workspace = Workspace<Int>(access) { _ in (1, 0) }
    workspace.open([Path("a.course"), Path("b.course")])
    #expect(workspace.answers.allSatisfy { $0.answer == nil })
    isCancelled.withLock { $0 = false }
    workspace.update([Path("a.course"), Path("b.course")])
    #expect(workspace.answers.allSatisfy { $0.answer == 1 })
  }
}
