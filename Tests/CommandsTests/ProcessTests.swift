import Commands
import Foundation
import Testing
import Workspaces

/// A folder of its own for the program as it is built, run as a user would.
private final class Place {
  private let base: String
  let path: String

  init() throws {
    // Two deep: what stands in the folder above counts, and many people put files in the outermost.
    base =
      URL(fileURLWithPath: NSTemporaryDirectory()).resolvingSymlinksInPath().path + "/coursecheck-"
      + UUID().uuidString
    path = base + "/plans"
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(atPath: base) }

  func write(_ name: String, _ text: String) throws {
    let folder = (path + "/" + name as NSString).deletingLastPathComponent
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    try Data(text.utf8).write(to: URL(fileURLWithPath: path + "/" + name))
  }

  func start(
    _ program: String, _ arguments: [String], input: String? = nil, toClosedPipe isUnread: Bool = false
  ) throws -> Running {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: program)
    process.arguments = arguments
    process.currentDirectoryURL = URL(fileURLWithPath: path)
    process.environment = [
      "PATH": ProcessInfo.processInfo.environment["PATH"] ?? "", "LANG": "en_GB.UTF-8", "HOME": path,
    ]
    return try Running(process, input, toClosedPipe: isUnread)
  }

  func coursecheck(_ arguments: String..., toClosedPipe isUnread: Bool = false) throws -> Running {
    try start(try binary(), arguments, toClosedPipe: isUnread)
  }

  func git(_ arguments: String...) throws {
    let name = ["-c", "user.name=A", "-c", "user.email=a@example.org", "-c", "init.defaultBranch=main"]
    let ran = try start("/usr/bin/env", ["git"] + name + arguments).ended()
    try #require(ran.code == 0, "git \(arguments): \(ran.errors)")
  }

  /// It is built beside the tests.
  private func binary() throws -> String {
    let own = URL(fileURLWithPath: CommandLine.arguments[0]).deletingLastPathComponent().path + "/coursecheck"
    if FileManager.default.isExecutableFile(atPath: own) { return own }
    let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent()
    let usual = root.path + "/.build/debug/coursecheck"
    try #require(FileManager.default.isExecutableFile(atPath: usual), "coursecheck has not been built")
    return usual
  }
}

/// A program at work. What it says goes to files, so that nobody waits for anybody.
private final class Running {
  private let process: Process
  private let output: String
  private let errors: String
  /// What it had said when someone looked last.
  private var known = 0

  init(_ process: Process, _ input: String?, toClosedPipe isUnread: Bool) throws {
    self.process = process
    let names = NSTemporaryDirectory() + "/coursecheck-" + UUID().uuidString
    (output, errors) = (names + ".output", names + ".errors")
    for name in [output, errors, names + ".input"] {
      try Data((name.hasSuffix(".input") ? input ?? "" : "").utf8).write(to: URL(fileURLWithPath: name))
    }
    let unread = Pipe()
    if isUnread {
      process.standardOutput = unread
    } else {
      process.standardOutput = FileHandle(forWritingAtPath: output)
    }
    process.standardError = FileHandle(forWritingAtPath: errors)
    process.standardInput = FileHandle(forReadingAtPath: names + ".input")
    try process.run()
    try unread.fileHandleForReading.close()
    try FileManager.default.removeItem(atPath: names + ".input")
  }

  deinit { for name in [output, errors] { try? FileManager.default.removeItem(atPath: name) } }

  func send(_ signal: Int32) { kill(process.processIdentifier, signal) }

  /// What a shell would say it ended with. What goes on for minutes is stopped: that is a failure of its own.
  func ended() -> Ran {
    for _ in 0..<2400 where process.isRunning { usleep(50_000) }
    if process.isRunning { send(SIGKILL) }
    process.waitUntilExit()
    let code = process.terminationStatus + (process.terminationReason == .uncaughtSignal ? 128 : 0)
    return Ran(code: code, output: text(output), errors: text(errors))
  }

  /// Waits until the program has said this on standard error, once more than before.
  func waits(for words: String) -> Bool {
    for _ in 0..<1200 {
      let count = text(errors).components(separatedBy: words).count - 1
      if count > known {
        known = count
        return true
      }
      usleep(50_000)
    }
    return false
  }

  private func text(_ name: String) -> String {
    String(decoding: FileManager.default.contents(atPath: name) ?? Data(), as: UTF8.self)
  }
}

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
    let place = try Place()
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
    let place = try Place()
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
    let place = try Place()
    try place.write("a.course", wrong)
    let running = try place.coursecheck("check", "--watch", ".")
    #expect(running.waits(for: "keeps watching"))
    running.send(signal)
    #expect(running.ended().code == 128 + signal)
    #expect(try FileManager.default.contentsOfDirectory(atPath: place.path) == ["a.course"])
  }

  @Test func seesAFileChangeOnARealDisk() throws {
    let place = try Place()
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
    let place = try Place()
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
    let place = try Place()
    try place.write(".a.course.coursecheck-\(ProcessInfo.processInfo.processIdentifier)", "half")
    try Environment.system().write(Path(place.path + "/a.course"), [0x61])
    #expect(try Environment.system().read(Path(place.path + "/a.course")) == [0x61])
  }
}
