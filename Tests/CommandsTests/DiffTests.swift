import Commands
import Foundation
import JSON
import Testing

private let folder =
  URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent().path + "/Corpus/changes/"

private func file(_ name: String) -> String {
  String(decoding: FileManager.default.contents(atPath: folder + name) ?? Data(), as: UTF8.self)
}

private let old = """
  course C1: Talking
  language: en
  status: approved
  week 1: Listening
    async video: What listening is [online, alone, 30 min]
    meeting: First meeting [on campus]
      sync case: The silent client [groups of 4, 60 min]

  """
private let new = old.replacing("groups of 4, 60 min", with: "groups of 6, 20 min")

/// A git that knows some commits by what is in them.
private struct Git: Sendable {
  var commits: [String: [String: String]]
  /// What `git diff --name-status -z` says.
  var differences = ""
  var unknown = ""

  private func name(_ revision: String) -> String? {
    let plain = revision.replacing("^{commit}", with: "")
    if let at = commits.keys.sorted().firstIndex(of: plain) { return String(repeating: "\(at)", count: 40) }
    return plain.count == 40 && plain.allSatisfy { $0.isNumber } ? plain : nil
  }

  func answer(_ words: [String]) -> ProgramAnswer? {
    func says(_ text: String?) -> ProgramAnswer {
      ProgramAnswer(status: text == nil ? 128 : 0, output: Array((text ?? "").utf8), errors: [])
    }
    if words.contains("--show-toplevel") { return says("/home/me/plans\n") }
    if words.contains("config") { return says("") }
    if words.contains("--verify") { return says(words.last.flatMap { name($0) }.map { $0 + "\n" }) }
    if words.contains("cat-file") {
      let parts = (words.last ?? "").split(separator: ":", maxSplits: 1).map { String($0) }
      let commit = commits.first { name($0.key) == parts[0] }
      return says(commit?.value[parts[1]])
    }
    if words.contains("ls-files") { return says(unknown) }
    return says(differences)
  }
}

@Suite struct DiffTests {
  // MARK: Two versions

  /// `UPDATE_GOLDENS=1 swift test --filter DiffTests` writes what it says now; read it before committing.
  @Test(arguments: [("gesprekken", "oud", "nieuw"), ("research", "old", "new")], ["text", "markdown", "json"])
  func saysWhatWasReviewed(_ pair: (name: String, old: String, new: String), _ format: String) throws {
    let (before, after) = ("\(pair.name)-\(pair.old).course", "\(pair.name)-\(pair.new).course")
    let disk = Disk([before: file(before), after: file(after)])
    let ran = disk.run("diff", "--format", format, before, after)
    #expect(ran.code == 0 && ran.errors == "")
    let ending = ["text": "txt", "markdown": "md", "json": "json"][format] ?? format
    let golden = "\(pair.name).\(ending)"
    if ProcessInfo.processInfo.environment["UPDATE_GOLDENS"] != nil {
      try ran.output.write(toFile: folder + golden, atomically: true, encoding: .utf8)
    } else {
      #expect(ran.output == file(golden), "\(golden) is stale; coursecheck now says:\n\(ran.output)")
    }
    if format == "json" { _ = try JSON(parsing: Array(ran.output.utf8)) }
  }

  @Test func theSummaryComesFirst() {
    let ran = Disk(["old.course": old, "new.course": new]).run("diff", "old.course", "new.course")
    #expect(
      ran.output.hasPrefix(
        """
        Talking (C1)
        old.course → new.course

          - Week 1: 40 min less contact; case 'The silent client': groups of 6 (was
            groups of 4), 20 min (was 60 min).
          - All in all: 40 min less work in all; 40 min less contact; 60% online (was
            33%); 40% synchronous (was 67%).

        """.dropLast(1)), "\(ran.output)")
    let dutch = Disk(["old.course": old, "new.course": new]).run(
      "diff", "--language", "nl", "old.course", "new.course")
    #expect(dutch.output.contains("Week 1: 40 min minder contacttijd; casus"), "\(dutch.output)")
    #expect(dutch.output.contains("groepjes van 6 (was groepjes van 4)"), "\(dutch.output)")
  }

  @Test func anotherFormIsNoChange() {
    let disk = Disk(["a.course": old, "b.course": old.replacing("\n", with: "\r\n")])
    let ran = disk.run("diff", "a.course", "b.course")
    #expect(ran.code == 0)
    #expect(ran.output.contains("  - Nothing changed in the plan itself.\n  - Findings: the same "), "\(ran.output)")
  }

  @Test func findingsAreJudgedAlikeInBothVersions() {
    let programme = "programme P: Social Work\nlanguage: en\nperiod 1:\n  course C1: c1.course\n"
    let above = old.replacing("language: en", with: "language: en\nprogramme: programme.course")
    let disk = Disk([
      "programme.course": programme, "c1.course": above.replacing("30 min", with: "35 min"), "before/c1.course": above,
    ])
    let ran = disk.run("diff", "--profile", "all", "before/c1.course", "c1.course")
    #expect(ran.output.contains("Findings: the same "), "\(ran.output)")
  }

  @Test func aRenamedThingKeepsItsFindings() {
    let disk = Disk(["a.course": old, "b.course": old.replacing("week 1: Listening", with: "week 1: Ears open")])
    let ran = disk.run("diff", "--profile", "all", "a.course", "b.course")
    #expect(ran.output.contains("Findings: the same "), "\(ran.output)")
  }

  @Test func aNewFindingIsShownInFull() {
    let disk = Disk(["a.course": old, "b.course": old.replacing("status: approved", with: "statsu: approved")])
    let ran = disk.run("diff", "--select", "notation/unknown-word", "a.course", "b.course")
    #expect(ran.output.contains("Findings: 1 new, 0 gone, 0 unchanged."))
    #expect(ran.output.contains("\nNew findings\n  b.course:3:1 "), "\(ran.output)")
    let back = disk.run("diff", "--select", "notation/unknown-word", "b.course", "a.course")
    #expect(back.output.contains("\nFindings that are gone\n  b.course:3:1 "), "\(back.output)")
  }

  // MARK: Folders

  @Test func foldersArePairedByPath() {
    let disk = Disk([
      "v1/a.course": old, "v1/b.course": old, "v1/c.course": old, "v2/a.course": new, "v2/b.course": old,
      "v2/d.course": old,
    ])
    let ran = disk.run("diff", "v1", "v2")
    #expect(ran.code == 0 && ran.errors == "")
    #expect(ran.output.contains("v1/a.course → v2/a.course"))
    #expect(!ran.output.contains("b.course"), "\(ran.output)")
    #expect(ran.output.contains("This plan is gone: 2 activities, 1 h 30 min of work for a student."), "\(ran.output)")
    #expect(ran.output.contains("This plan is new: 2 activities"))
    #expect(disk.run("diff", "v1", "v1").output == "No plan changed.\n")
    #expect(disk.run("diff", "v1", "v2/a.course").code == 2)
  }

  // MARK: Git

  @Test func aRevisionAndAFile() {
    let disk = Disk(["c.course": new])
    let git = Git(commits: ["HEAD~1": ["c.course": old], "HEAD": ["c.course": new]])
    disk.programs = { words, _ in git.answer(words) }
    let ran = disk.run("diff", "HEAD~1", "c.course")
    #expect(ran.code == 0 && ran.errors == "")
    #expect(ran.output.contains("HEAD~1:c.course → c.course"))
    #expect(ran.output.contains("40 min less contact"))
    // A file alone is compared with the last commit.
    #expect(disk.run("diff", "c.course").output.contains("Nothing changed in the plan itself."))
    // Two revisions.
    #expect(disk.run("diff", "HEAD", "HEAD~1", "c.course").output.contains("40 min more contact"))
    // What is not in a revision is new; what is no more is gone.
    disk.files["d.course"] = Array(new.utf8)
    #expect(disk.run("diff", "HEAD~1", "d.course").output.contains("This plan is new"))
    disk.files["c.course"] = nil
    #expect(disk.run("diff", "HEAD~1", "c.course").output.contains("This plan is gone"))
  }

  @Test func allPlansThatChanged() {
    let disk = Disk(["a.course": new, "sub/moved.course": new, "fresh.course": new, "same.course": old])
    let git = Git(
      commits: ["main": ["a.course": old, "was.course": old, "gone.course": old, "notes.md": ""]],
      differences:
        "M\u{0}a.course\u{0}R090\u{0}was.course\u{0}sub/moved.course\u{0}D\u{0}gone.course\u{0}M\u{0}notes.md\u{0}",
      unknown: "fresh.course\u{0}")
    disk.programs = { words, _ in git.answer(words) }
    let ran = disk.run("diff", "main")
    #expect(ran.code == 0 && ran.errors == "", "\(ran.errors)")
    #expect(ran.output.contains("main:a.course → a.course"))
    #expect(ran.output.contains("main:was.course → sub/moved.course"))
    #expect(ran.output.contains("This plan is new") && ran.output.contains("This plan is gone"))
    #expect(!ran.output.contains("same.course"))
    let below = disk.run("diff", "main", "sub").output
    #expect(below.contains("sub/moved.course") && !below.contains("a.course →"), "\(below)")
    let json = try? JSON(parsing: Array(disk.run("diff", "--format", "json", "main").output.utf8))
    #expect(json?["plans"]?.elements?.compactMap { $0["state"]?.text } == ["changed", "new", "gone", "changed"])
  }

  @Test func saysWhatIsTheMatterWithARevision() {
    let disk = Disk(["c.course": new])
    #expect(disk.run("diff", "HEAD~1", "c.course").code == 2)
    #expect(disk.run("diff", "HEAD~1", "c.course").errors.contains("git cannot be found here"))
    disk.programs = { _, _ in ProgramAnswer(status: 128, output: [], errors: Array("fatal: no".utf8)) }
    #expect(disk.run("diff", "HEAD~1", "c.course").errors.contains("git does not keep track of this folder"))
    let git = Git(commits: ["HEAD": [:]])
    disk.programs = { words, _ in git.answer(words) }
    let unknown = disk.run("diff", "--language", "nl", "HAED", "c.course")
    #expect(unknown.code == 2 && unknown.output == "")
    #expect(unknown.errors.contains("'HAED' is geen bestand, en git kent hier geen revisie die zo heet."))
    #expect(
      disk.run("diff", "HEAD", "x.course").errors.contains("x.course does not exist, and neither does it in HEAD."))
    let dashed = disk.run("diff", "--", "-x", "c.course")
    #expect(dashed.code == 2 && dashed.errors.contains("no revision begins with a dash"))
    #expect(disk.run("diff").code == 2)
    #expect(disk.run("diff", "-", "c.course").errors.contains("does not read standard input"))
  }

  // MARK: Where it goes

  @Test func theReportCanGoIntoAFile() {
    let disk = Disk(["old.course": old, "new.course": new])
    let ran = disk.run("diff", "--format", "markdown", "-o", "changes.md", "old.course", "new.course")
    #expect(ran.code == 0 && ran.output == "")
    #expect(disk.text("changes.md").hasPrefix("# What changed in Talking (C1)\n\n- Week 1: 40 min less contact;"))
  }

  @Test func pathsAreToldFromARoot() {
    let disk = Disk(["plans/old.course": old, "plans/new.course": new])
    let ran = disk.run("diff", "--root", "plans", "plans/old.course", "plans/new.course")
    #expect(ran.output.contains("\nold.course → new.course\n"), "\(ran.output)")
  }
}
