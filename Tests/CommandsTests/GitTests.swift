import Commands
import Synchronization
import Testing

private let wrong = "course A1: A\nduraton: 3\n"
private let right = "course A1: A\n"

/// A repository in which git answers what it is told to.
private final class FakeGit: Sendable {
  private struct State {
    /// By path: what is staged.
    var index: [String: String] = [:]
    var staged: Set<String> = []
    /// Not in the working tree as it is staged.
    var unstaged: Set<String> = []
    var revisions: [String: String] = [:]
    var changed: [String] = []
    var unknown: [String] = []
    var asked: [[String]] = []
  }

  private let state = Mutex(State())
  let top: String

  init(top: String = "/home/me/plans") { self.top = top }

  func stage(_ path: String, _ text: String, isStaged: Bool = true, differs: Bool = false) {
    state.withLock { state in
      state.index[path] = text
      if isStaged { state.staged.insert(path) }
      if differs { state.unstaged.insert(path) }
    }
  }

  func change(_ paths: [String], unknown: [String] = [], since revision: String) {
    state.withLock { state in
      state.changed = paths
      state.unknown = unknown
      state.revisions[revision] = String(repeating: "c", count: 40)
    }
  }

  var asked: [[String]] { state.withLock { $0.asked } }

  func answer(_ words: [String], _ input: String) -> ProgramAnswer? {
    state.withLock { state in
      state.asked.append(words)
      func fine(_ text: String) -> ProgramAnswer { ProgramAnswer(status: 0, output: Array(text.utf8), errors: []) }
      let names = state.index.keys.sorted()
      func identifier(_ path: String) -> String {
        let number = String(names.firstIndex(of: path) ?? 0)
        return String(repeating: "a", count: 40 - number.count) + number
      }
      func raw(_ paths: Set<String>) -> String {
        paths.sorted().map { ":100644 100644 \(identifier($0)) \(identifier($0)) M\0\($0)\0" }.joined()
      }
      if words.contains("--show-toplevel") { return fine(top + "\n") }
      if words.contains("config") { return ProgramAnswer(status: 0, output: [], errors: []) }
      if words.contains("--cached") { return fine(raw(state.staged)) }
      if words.contains("--stage") {
        return fine(names.map { "100644 \(identifier($0)) 0\t\($0)\0" }.joined())
      }
      if words.contains("cat-file") {
        let wanted = Set(input.split(separator: "\n").map { String($0) })
        return fine(
          names.filter { wanted.contains(identifier($0)) }.map { path in
            let text = state.index[path] ?? ""
            return "\(identifier(path)) blob \(text.utf8.count)\n\(text)\n"
          }.joined())
      }
      if words.contains("--others") { return fine(state.unknown.map { $0 + "\0" }.joined()) }
      if words.contains("--name-only") {
        let isFromParting = words.contains(String(repeating: "b", count: 40))
        return isFromParting ? fine(state.changed.map { $0 + "\0" }.joined()) : nil
      }
      if words.contains("merge-base") { return fine(String(repeating: "b", count: 40) + "\n") }
      if words.contains("--verify") {
        let name = (words.last ?? "").replacing("^{commit}", with: "")
        let found = state.revisions[name] ?? (state.revisions.values.contains(name) ? name : nil)
        return found.map { fine($0 + "\n") } ?? ProgramAnswer(status: 1, output: [], errors: [])
      }
      return fine(raw(state.unstaged))
    }
  }
}

private func disk(_ files: [String: String], _ git: FakeGit) -> Disk {
  let disk = Disk(files)
  disk.programs = { git.answer($0, $1) }
  return disk
}

private func checked(_ ran: Ran) -> [String] {
  ran.output.split(separator: "\n").filter { $0.contains(":2:1 ") }.compactMap { line in
    line.split(separator: ":").first.map { String($0) }
  }
}

@Suite struct StagedTests {
  @Test func readsWhatIsStagedAndNotWhatTheFileHolds() {
    let git = FakeGit()
    git.stage("a.course", wrong, differs: true)
    git.stage("b.course", right, differs: true)
    git.stage("committed.course", wrong, isStaged: false)
    let ran = disk(["a.course": right, "b.course": wrong, "committed.course": wrong, "new.course": wrong], git)
      .check("--staged", "--output", "concise")
    #expect(checked(ran) == ["a.course"])
    #expect(ran.output.contains("in 2 files"))
    #expect(ran.code == 0)
  }

  @Test func whatItRefersToIsAsStagedToo() {
    let git = FakeGit()
    git.stage("a.course", "course A1: A\nprogramme: p.course\n")
    let files = ["a.course": "course A1: A\nprogramme: p.course\n", "p.course": "programme P: P\n"]
    #expect(disk(files, git).check("--staged", rules: "files/*").output.contains("files/file-not-found"))
    git.stage("p.course", "programme P: P\n", isStaged: false)
    #expect(!disk(files, git).check("--staged", rules: "files/*").output.contains("files/file-not-found"))
    // It was thrown away, but not in git.
    git.stage("p.course", "programme P: P\n", isStaged: false, differs: true)
    let thrownAway = disk(files.filter { $0.key == "a.course" }, git)
    #expect(!thrownAway.check("--staged", rules: "files/*").output.contains("files/file-not-found"))
  }

  @Test func theProjectFileIsAsStagedToo() {
    let git = FakeGit()
    git.stage("a.course", wrong)
    git.stage(".coursecheck", "rules:\n  notation/unknown-word: off\n", isStaged: false, differs: true)
    let files = ["a.course": wrong, ".coursecheck": "language: en\n"]
    #expect(checked(disk(files, git).run("check", "--staged")).isEmpty)
  }

  @Test func saysThatNothingIsStaged() {
    let ran = disk(["a.course": wrong], FakeGit()).check("--staged")
    #expect(ran == Ran(code: 0, output: "", errors: "Git has no plan staged here, so nothing was checked.\n"))
    #expect(disk(["a.course": wrong], FakeGit()).check("--staged", "--quiet").errors == "")
  }

  @Test func leavesOutWhatAWalkLeavesOut() {
    let git = FakeGit()
    for path in ["a.course", "old/b.course", ".hidden/c.course", "sub/d.course", "notes.txt"] { git.stage(path, wrong) }
    let files = [
      "a.course": wrong, "old/b.course": wrong, "sub/d.course": wrong, ".hidden/c.course": wrong,
      ".coursecheck": "exclude: old/\n",
    ]
    #expect(checked(disk(files, git).check("--staged", "--output", "concise")) == ["a.course", "sub/d.course"])
    #expect(checked(disk(files, git).check("--staged", "--output", "concise", "sub")) == ["sub/d.course"])
    // Who names a file or a folder means it.
    #expect(
      checked(disk(files, git).check("--staged", "--output", "concise", "old/b.course", ".hidden"))
        == [".hidden/c.course", "old/b.course"])
    let missing = disk(files, git).check("--staged", "gone.course")
    #expect(missing.code == 2)
    #expect(missing.errors.hasPrefix("coursecheck: gone.course does not exist.\n"))
  }

  @Test func aRepositoryMayBeginAboveTheWorkingFolder() {
    let git = FakeGit(top: "/home/me")
    git.stage("plans/a.course", wrong)
    git.stage("other/b.course", wrong)
    let ran = disk(["a.course": wrong, "../other/b.course": wrong], git).check("--staged", "--output", "concise")
    #expect(checked(ran) == ["../other/b.course", "a.course"])
  }

  @Test(arguments: [
    ["--staged", "--fix"], ["--staged", "--changed-since", "main"], ["--staged", "-"],
    ["--changed-since", "main", "-"],
    ["--watch", "--staged"], ["--watch", "--fix"], ["--watch", "--diff"], ["--watch", "-"],
  ]) func refusesWhatDoesNotGoTogether(_ arguments: [String]) {
    let ran = disk(["a.course": wrong], FakeGit()).run(["check"] + arguments)
    #expect(ran.code == 2)
    #expect(ran.output == "")
    #expect(ran.errors.contains("do not go together"))
  }

  @Test func showsWhatWouldChangeInWhatIsStaged() {
    let git = FakeGit()
    git.stage("a.course", wrong, differs: true)
    let disk = disk(["a.course": right], git)
    let ran = disk.check("--staged", "--fix", "--unsafe", "--diff")
    #expect(ran.output.contains("-duraton: 3"))
    #expect(disk.text("a.course") == right)
  }
}

@Suite struct ChangedSinceTests {
  @Test func countsFromWhereTheBranchesParted() {
    let git = FakeGit()
    git.change(["a.course", "gone.course", "notes.txt"], unknown: ["new.course", "folder/"], since: "main")
    let disk = disk(["a.course": wrong, "b.course": wrong, "new.course": wrong], git)
    #expect(
      checked(disk.check("--changed-since", "main", "--output", "concise")) == ["a.course", "new.course"])
    #expect(git.asked.contains { $0.contains("merge-base") && $0.contains(String(repeating: "c", count: 40)) })
  }

  @Test func saysThatNothingChanged() {
    let git = FakeGit()
    git.change([], since: "v1")
    let ran = disk(["a.course": wrong], git).check("--changed-since", "v1")
    #expect(ran == Ran(code: 0, output: "", errors: "No plan changed here since v1, so nothing was checked.\n"))
  }

  @Test(arguments: ["nope", "--output=x", "-", ""]) func saysThatARevisionIsUnknown(_ revision: String) {
    let git = FakeGit()
    let ran = disk(["a.course": wrong], git).check("--changed-since=" + revision)
    #expect(ran.code == 2)
    #expect(
      ran.errors
        == "coursecheck: git knows no revision '\(revision)' here. Has it been fetched, for example with git fetch?\n")
    // What looks like an option never gets to be one.
    if revision != "nope" { #expect(!git.asked.contains { $0.last == revision }) }
  }

  @Test func saysWhatGitCouldNotDo() {
    let without = Disk(["a.course": wrong]).check("--changed-since", "main")
    #expect(without.code == 2)
    #expect(without.errors.contains("git cannot be found here"))
    let outside = Disk(["a.course": wrong])
    outside.programs = { _, _ in
      ProgramAnswer(status: 128, output: [], errors: Array("fatal: not a git\u{1B}[31m repository\n".utf8))
    }
    let ran = outside.check("--staged")
    #expect(ran.code == 2)
    #expect(
      ran.errors == """
        coursecheck: --staged works in a folder that git keeps track of, and this folder is not one.
          git: fatal: not a git␛[31m repository

        """)
  }
}
