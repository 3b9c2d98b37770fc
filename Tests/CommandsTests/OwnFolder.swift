import Commands
import Foundation
import Testing
import Workspaces

/// A folder of its own for the program as it is built, run as a user would.
final class OwnFolder {
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
    _ program: String, _ arguments: [String], input: String? = nil, in folder: String = "",
    toClosedPipe isUnread: Bool = false
  ) throws -> RunningProgram {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: program)
    process.arguments = arguments
    process.currentDirectoryURL = URL(fileURLWithPath: path + "/" + folder)
    process.environment = [
      "PATH": ProcessInfo.processInfo.environment["PATH"] ?? "", "LANG": "en_GB.UTF-8", "HOME": path,
    ]
    return try RunningProgram(process, input, toClosedPipe: isUnread)
  }

  func coursecheck(_ arguments: String..., toClosedPipe isUnread: Bool = false) throws -> RunningProgram {
    try start(try binary(), arguments, toClosedPipe: isUnread)
  }

  func coursecheck(_ arguments: [String]) throws -> RunningProgram { try start(try binary(), arguments) }

  func started(in folder: String, _ arguments: [String]) throws -> RunningProgram {
    try start(try binary(), arguments, in: folder)
  }

  func git(_ arguments: String...) throws {
    let name = ["-c", "user.name=A", "-c", "user.email=a@example.org", "-c", "init.defaultBranch=main"]
    let ran = try start("/usr/bin/env", ["git"] + name + arguments).ended()
    try #require(ran.code == 0, "git \(arguments): \(ran.errors)")
  }

  /// It is built beside the tests.
  func binary() throws -> String {
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
final class RunningProgram {
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
