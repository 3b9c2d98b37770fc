import Commands
import Foundation
import Testing
import Workspaces

private let wrong = "course A1: A\nduraton: 3\n"
private let right = "course A1: A\n"
private let rules = ["--select", "notation/unknown-word", "--output", "concise"]

@Suite struct OtherProgramTests {
  private let program = Environment.system().program
  private let programReading = Environment.system().programReading

  private func words(_ text: String...) -> [[UInt8]] { text.map { Array($0.utf8) } }

  @Test func tellsWhatAnotherProgramAnswers() {
    let answer = program(words("sh", "-c", "printf a; printf b >&2; exit 3"))
    #expect(answer?.status == 3)
    #expect(answer?.output == Array("a".utf8))
    #expect(answer?.errors == Array("b".utf8))
    #expect(program(words("sh", "-c", "kill -KILL $$"))?.status == 137)
    // It may count on being stopped when nobody reads, as from any shell.
    #expect(program(words("sh", "-c", "kill -PIPE $$"))?.status == 141)
    #expect(program(words("no-such-program-anywhere")) == nil)
    #expect(program([]) == nil)
    #expect(program([Array("echo".utf8), [0x61, 0, 0x62]]) == nil)
  }

  @Test func noShellStandsInBetween() {
    let odd = Array("a 'b' \"c\" $(d) `e`\n*;\\".utf8) + [0xFF]
    #expect(program([Array("printf".utf8), Array("%s".utf8), odd])?.output == odd)
  }

  @Test func nobodyWaitsForTheOther() {
    let long = [UInt8](repeating: 0x61, count: 3_000_000)
    #expect(programReading(words("cat"), long)?.output == long)
    #expect(programReading(words("true"), long)?.status == 0)
    #expect(programReading(words("sh", "-c", "head -c 2000000 /dev/zero >&2; cat"), long)?.output.count == 3_000_000)
    #expect(program(words("cat"))?.output == [])
  }
}

@Suite struct OddFileTests {
  @Test func aPlanThatNobodyCanHaveWrittenIsRefused() {
    let disk = Disk()
    disk.files["a.course"] = [UInt8](repeating: 0x0A, count: 10_000_001)
    let ran = disk.run("check", "a.course")
    #expect(ran.code == 2)
    #expect(ran.errors == "coursecheck: a.course is too large to be a plan: more than ten megabytes.\n")
  }

  /// A plan of someone else is shown, and does not get to do anything: colour at most. What goes elsewhere stays as it is.
  @Test(arguments: [
    ["export", "--format", "markdown"], ["export", "--format", "csv"], ["export", "--format", "ics"],
    ["check", "--fix", "--diff", "--unsafe"], ["check"], ["fmt", "--diff"], ["translate", "--to", "nl"],
    ["diff", "b.course"],
    ["report", "--format", "markdown"], ["report"], ["graph"], ["graph", "--format", "dot"],
  ]) func aPlanSteersNoTerminal(_ words: [String]) {
    let nasty = "A\u{1B}]0;title\u{7} \u{1B}[2J\u{9B}31m\u{8}\u{1B}[8m\rB"
    let disk = Disk([
      "a.course": "course A1: \(nasty)\nlanguage: en\nweek 1:   \(nasty)\n  async vidoe: \(nasty) [online, 20 min]\n",
      "b.course": "course A1: \(nasty)\nlanguage: en\n",
    ])
    disk.isTerminal = true
    let ran = disk.run(words + ["a.course"])
    #expect(ran.code != 2 && ran.output.contains("A"), "\(ran.errors)")
    for text in [ran.output.replacing("\r\n", with: "\n"), ran.errors] {
      #expect(!text.contains("\u{1B}[8m"), "what follows would not be seen")
      var rest = text.unicodeScalars[...]
      while let scalar = rest.popFirst() {
        if scalar == "\u{1B}" {
          #expect(
            rest.first == "[" && rest.dropFirst().drop { $0.properties.numericType != nil || $0 == ";" }.first == "m")
        } else {
          let isControl = scalar.value < 0x20 || (0x7F..<0xA0).contains(scalar.value)
          #expect(!isControl || scalar == "\n" || scalar == "\t", "\(scalar.value)")
        }
      }
    }
  }

  /// What steers a terminal is shown by its number, also where only some terminals listen to it.
  @Test func aNameSteersNoTerminal() {
    let disk = Disk()
    #expect(
      disk.run("check", "a\u{1B}[31m\u{9B}31m\r é\u{C0}\u{2019}").errors
        == "coursecheck: a\\x1b[31m\\x9b31m\\r éÀ’ does not exist.\n")
    #expect(disk.run("check", "--changed-since", "x\u{1B}[31m").errors.contains("\u{1B}") == false)
  }
}

@Suite struct RealGitTests {
  private static let hasGit = Environment.system().program([Array("git".utf8), Array("--version".utf8)]) != nil

  @Test(.enabled(if: hasGit, "git is not installed here, so nothing was tried with a real one"))
  func checksWhatAPersonStages() throws {
    let place = try OwnFolder()
    #expect(try place.coursecheck("check", "--staged").ended().code == 2)
    try place.git("init", "-q")
    #expect(try place.coursecheck("check", "--staged").ended().code == 0)
    let odd = "sub/an \"odd\"\n'name'.course"
    for name in ["a.course", odd, "old/x.course", "sub/s.course"] { try place.write(name, wrong) }
    try place.write(".coursecheck", "exclude: old/\n")
    try place.git("add", ".")
    try place.write("a.course", right)
    try place.write("unknown.course", wrong)
    let staged = try place.coursecheck("check", "--staged", rules[0], rules[1], rules[2], rules[3]).ended()
    #expect(
      staged.output.split(separator: "\n").prefix(3).map { $0.prefix { $0 != ":" } }
        == ["a.course", "sub/an \"odd\"\\n'name'.course", "sub/s.course"])
    #expect(staged.errors == "")
    try place.git("commit", "-q", "-m", "first")
    try place.git("rm", "-q", "sub/s.course")
    let nothing = try place.coursecheck("check", "--staged").ended()
    #expect(nothing.code == 0)
    #expect(nothing.errors.hasPrefix("Git has no plan staged"))
  }

  @Test(.enabled(if: hasGit, "git is not installed here, so nothing was tried with a real one"))
  func checksWhatChangedOnABranch() throws {
    let place = try OwnFolder()
    try place.git("init", "-q")
    for name in ["a.course", "b.course", "c.course"] { try place.write(name, right) }
    try place.git("add", ".")
    try place.git("commit", "-q", "-m", "first")
    try place.git("branch", "-M", "main")
    try place.git("checkout", "-q", "-b", "mine")
    try place.write("a.course", wrong)
    try place.git("commit", "-q", "-a", "-m", "mine")
    try place.git("checkout", "-q", "main")
    try place.write("b.course", right + right)
    try place.git("commit", "-q", "-a", "-m", "theirs")
    try place.git("checkout", "-q", "mine")
    try place.write("new.course", wrong)
    try place.git("rm", "-q", "c.course")
    let ran = try place.coursecheck("check", "--changed-since", "main", rules[0], rules[1], rules[2], rules[3]).ended()
    #expect(ran.output.split(separator: "\n").prefix(2).map { $0.prefix { $0 != ":" } } == ["a.course", "new.course"])
    #expect(ran.output.contains("in 2 files"), "what others did meanwhile is not ours")
    for revision in ["nope", "main..mine", "^main", "main:a.course", "--help"] {
      let refused = try place.coursecheck("check", "--changed-since=" + revision).ended()
      #expect(refused.code == 2)
      #expect(refused.errors.contains("git knows no revision '\(revision)'"))
    }
  }
}

@Suite struct StoppingTests {
  @Test(arguments: [SIGINT, SIGTERM, SIGHUP]) func whoWatchesCanStop(_ signal: Int32) throws {
    let place = try OwnFolder()
    try place.write("a.course", wrong)
    let running = try place.coursecheck("check", "--watch", ".")
    #expect(running.waits(for: "keeps watching"))
    running.send(signal)
    #expect(running.ended().code == 128 + signal)
    #expect(try FileManager.default.contentsOfDirectory(atPath: place.path) == ["a.course"])
  }

  @Test func seesAFileChangeOnARealDisk() throws {
    let place = try OwnFolder()
    try place.write("a.course", right)
    let running = try place.coursecheck("check", "--watch", rules[0], rules[1], rules[2], rules[3], ".")
    #expect(running.waits(for: "keeps watching"))
    try place.write("new", wrong)
    try FileManager.default.moveItem(atPath: place.path + "/new", toPath: place.path + "/b.course")
    #expect(running.waits(for: "keeps watching"))
    running.send(SIGINT)
    #expect(running.ended().output.contains("b.course:2:1 warning"))
  }

  @Test func aReaderThatGoesAwayIsNoProblem() throws {
    let place = try OwnFolder()
    var plan = "course A1: A\n"
    for number in 0..<5000 { plan += "foutwoord\(number) \(number): x\n" }
    try place.write("a.course", plan)
    let ran = try place.coursecheck("check", "--verdicts", "a.course", toClosedPipe: true).ended()
    #expect(ran.errors == "")
    #expect(ran.code == 0 || ran.code == 1)
  }

  @Test func aDeviceIsWrittenToAndNotReplaced() throws {
    let write = Environment.system().write
    #expect(throws: Never.self) { try write(Path("/dev/null"), [0x61]) }
    #expect(throws: FileProblem.diskFull) { try write(Path("/dev/full"), [0x61]) }
    #expect(try Environment.system().read(Path("/dev/null")) == [])
  }

  @Test func aFileLeftByARunThatWasCutOffIsNotInTheWay() throws {
    let place = try OwnFolder()
    try place.write(".a.course.coursecheck-\(ProcessInfo.processInfo.processIdentifier)", "half")
    try Environment.system().write(Path(place.path + "/a.course"), [0x61])
    #expect(try Environment.system().read(Path(place.path + "/a.course")) == [0x61])
  }
}
