import Commands
import CourseSyntax
import Synchronization
import Vocabulary
import Workspaces

/// A disk of a few files, and what was written to it.
final class Disk: @unchecked Sendable {
  var files: [String: [UInt8]]
  var input: [UInt8] = []
  var isTerminal = false
  /// Links to files, and where they lead; their text is among `files`.
  var links: [String: String] = [:]
  var variables: [String: String] = ["LANG": "en_GB.UTF-8"]
  /// What someone else makes of a file once it has been read.
  var changes: [String: [UInt8]] = [:]
  /// Files that can be read but not written.
  var full = false
  /// Whether standard error is a terminal, and what was written there at once.
  var errorsAreTerminal = false
  let live = LiveWitness()
  /// What other programs answer, by their words; nil where there is no such program.
  var programs: (@Sendable ([String], _ input: String) -> ProgramAnswer?)?
  /// Nanoseconds between two looks at the clock.
  var tick: UInt64 = 1000
  /// What happens while a command waits, one after the other; then waiting is over.
  var meanwhile: [(Disk) -> Void] = []
  /// The date on the clock on the wall.
  var today: String?
  /// Folders in which nothing can be written, because they are not there.
  var absent: Set<String> = []
  private let ticks = Ticks()
  private let reads = Mutex<[String]>([])
  /// What was read, or tried, in that order.
  var readPaths: [String] { reads.withLock { $0 } }

  init(_ files: [String: String] = [:]) { self.files = files.mapValues { Array($0.utf8) } }

  func text(_ path: String) -> String { String(decoding: files[path] ?? [], as: UTF8.self) }

  func run(_ arguments: String...) -> Ran { run(arguments) }

  /// A check with one rule, or the ones that are named: what is tested is how a check runs and is told, whatever other
  /// rules there are.
  func check(_ arguments: String..., rules: String = "notation/unknown-word") -> Ran {
    run(["check", "--select", rules] + arguments)
  }

  func run(_ arguments: [String]) -> Ran {
    let result = Commands.run(environment(arguments.map { Array($0.utf8) }))
    return Ran(
      code: result.exitCode.rawValue, output: String(decoding: result.standardOutput, as: UTF8.self),
      errors: String(decoding: result.standardError, as: UTF8.self))
  }

  private func environment(_ arguments: [[UInt8]]) -> Environment {
    Environment(
      arguments: arguments,
      read: { [self] path throws(FileProblem) in
        self.reads.withLock { $0.append(String(decoding: path.bytes, as: UTF8.self)) }
        if let bytes = self.files[self.name(path)] {
          if let changed = self.changes.removeValue(forKey: self.name(path)) { self.files[self.name(path)] = changed }
          return bytes
        }
        throw self.isDirectory(path) ? .isDirectory : .notFound
      },
      write: { path, bytes throws(FileProblem) in
        if self.full { throw .diskFull }
        if self.absent.contains(String(decoding: path.folder, as: UTF8.self)) { throw .notFound }
        self.files[self.name(path)] = bytes
      },
      kind: { path throws(FileProblem) in
        if self.files[self.name(path)] != nil { return .file }
        if self.isDirectory(path) { return .directory }
        throw .notFound
      },
      list: { path throws(FileProblem) in self.entries(path) },
      workingDirectory: { Path("/home/me/plans") }, readStandardInput: { () throws(FileProblem) in self.input },
      outputIsTerminal: { self.isTerminal }, variable: { self.variables[$0] },
      clock: { [ticks, tick] in ticks.next(tick) },
      real: { path in self.links[self.name(path)].map { Path("/home/me/plans/" + $0) } },
      program: { [self] words in self.answer(words, []) },
      programReading: { [self] words, input in self.answer(words, input) },
      errorsAreTerminal: { self.errorsAreTerminal }, live: witnessed())
  }

  private func answer(_ words: [[UInt8]], _ input: [UInt8]) -> ProgramAnswer? {
    programs?(words.map { String(decoding: $0, as: UTF8.self) }, String(decoding: input, as: UTF8.self))
  }

  private func witnessed() -> Live {
    var result = Live()
    result.show = { [live] channel, bytes in
      live.shown.withLock { $0.append((channel, String(decoding: bytes, as: UTF8.self))) }
      return live.isRead.withLock { $0 }
    }
    result.showLine = { [live] bytes in live.lines.withLock { $0.append(String(decoding: bytes, as: UTF8.self)) } }
    result.wait = { [self] _ in
      if self.meanwhile.isEmpty { return false }
      self.meanwhile.removeFirst()(self)
      return true
    }
    result.stamp = { [self] path in
      let name = self.name(path)
      // A file is another when it holds something else: here that is enough.
      if let bytes = self.files[name] {
        return FileStamp(kind: .file, size: Int64(bytes.count), modified: Int64(truncatingIfNeeded: bytes.hashValue))
      }
      guard self.isDirectory(path) else { return nil }
      let names = self.entries(path).map { String(decoding: $0.name, as: UTF8.self) }
      return FileStamp(kind: .directory, size: 0, modified: Int64(truncatingIfNeeded: Set(names).hashValue))
    }
    result.today = { [today] in today.flatMap { CalendarDate(text: $0) } }
    result.timeOfDay = { TimeOfDay(hour: 9, minute: 5, second: 0) }
    return result
  }

  private func name(_ path: Path) -> String { String(decoding: path.bytes, as: UTF8.self) }

  private func isDirectory(_ path: Path) -> Bool {
    path.bytes == [0x2E] || files.keys.contains { $0.hasPrefix(name(path) + "/") }
  }

  private func entries(_ path: Path) -> [DirectoryEntry] {
    let prefix = path.bytes == [0x2E] ? "" : name(path) + "/"
    var result: [String: FileKind] = [:]
    for file in files.keys where file.hasPrefix(prefix) {
      let rest = file.dropFirst(prefix.count)
      let first = rest.prefix { $0 != "/" }
      result[String(first)] = first.count < rest.count ? .directory : .file
    }
    return result.map { DirectoryEntry(name: Array($0.key.utf8), kind: $0.value) }
  }
}

/// A clock that is a little further each time someone looks.
private final class Ticks: Sendable {
  private let count = Atomic<UInt64>(0)

  func next(_ tick: UInt64) -> UInt64 { count.add(tick, ordering: .relaxed).newValue }
}

/// What was shown while a command was at work.
final class LiveWitness: Sendable {
  let shown = Mutex<[(channel: Live.Channel, text: String)]>([])
  /// The lines at the bottom of the terminal.
  let lines = Mutex<[String]>([])
  let isRead = Mutex(true)

  var output: [String] { shown.withLock { $0.filter { $0.channel == .output }.map { $0.text } } }
  var errors: [String] { shown.withLock { $0.filter { $0.channel == .errors }.map { $0.text } } }
}

/// What came of a run.
struct Ran: Equatable {
  var code: Int32
  var output: String
  var errors: String
}
