import LanguageServer
import Workspaces

/// Everything a command can see or touch. Commands are functions of it, so that they can be tested without a disk.
package struct Environment: Sendable {
  /// Without the name of the program.
  package var arguments: [[UInt8]]
  package var read: @Sendable (Path) throws(FileProblem) -> [UInt8]
  /// Replaces a file or makes a new one; whatever goes wrong, the old one is kept.
  package var write: @Sendable (Path, [UInt8]) throws(FileProblem) -> Void
  package var kind: @Sendable (Path) throws(FileProblem) -> FileKind
  /// What is in a directory, in any order.
  package var list: @Sendable (Path) throws(FileProblem) -> [DirectoryEntry]
  /// Where paths without a leading `/` begin; nil where that cannot be told.
  package var workingDirectory: @Sendable () -> Path?
  /// Where a path leads when every link in it is followed; nil where that cannot be told.
  package var real: @Sendable (Path) -> Path?
  package var readStandardInput: @Sendable () throws(FileProblem) -> [UInt8]
  package var outputIsTerminal: @Sendable () -> Bool
  package var errorsAreTerminal: @Sendable () -> Bool
  package var variable: @Sendable (String) -> String?
  /// Nanoseconds since some moment; it never goes back.
  package var clock: @Sendable () -> UInt64
  /// Runs a program that is found along `PATH`, by name and arguments; nil where there is none of that name.
  package var program: @Sendable ([[UInt8]]) -> ProgramAnswer?
  /// The same, with what the program finds on its standard input.
  package var programReading: @Sendable ([[UInt8]], _ input: [UInt8]) -> ProgramAnswer?
  /// For whoever works on for a while.
  package var live: Live
  package var system: @Sendable () -> SystemFacts?
  /// Calls something for every number below a count, perhaps several at once, and returns when all are done.
  package var forEach: @Sendable (Int, @Sendable (Int) -> Void) -> Void
  /// Lets a language server talk with an editor until one of them ends it; gives the exit code.
  package var serve: @Sendable (Server) -> Int32

  package init(
    arguments: [[UInt8]], read: @escaping @Sendable (Path) throws(FileProblem) -> [UInt8],
    write: @escaping @Sendable (Path, [UInt8]) throws(FileProblem) -> Void,
    kind: @escaping @Sendable (Path) throws(FileProblem) -> FileKind,
    list: @escaping @Sendable (Path) throws(FileProblem) -> [DirectoryEntry],
    workingDirectory: @escaping @Sendable () -> Path?,
    readStandardInput: @escaping @Sendable () throws(FileProblem) -> [UInt8],
    outputIsTerminal: @escaping @Sendable () -> Bool, variable: @escaping @Sendable (String) -> String?,
    clock: @escaping @Sendable () -> UInt64, real: @escaping @Sendable (Path) -> Path? = { _ in nil },
    program: @escaping @Sendable ([[UInt8]]) -> ProgramAnswer? = { _ in nil },
    programReading: @escaping @Sendable ([[UInt8]], _ input: [UInt8]) -> ProgramAnswer? = { _, _ in nil },
    errorsAreTerminal: @escaping @Sendable () -> Bool = { false }, live: Live = Live(),
    system: @escaping @Sendable () -> SystemFacts? = { nil },
    forEach: @escaping @Sendable (Int, @Sendable (Int) -> Void) -> Void = { count, body in
      for at in 0..<count { body(at) }
    },
    serve: @escaping @Sendable (Server) -> Int32 = { _ in 0 }
  ) {
    self.arguments = arguments
    self.read = read
    self.write = write
    self.kind = kind
    self.list = list
    self.workingDirectory = workingDirectory
    self.real = real
    self.readStandardInput = readStandardInput
    self.outputIsTerminal = outputIsTerminal
    self.variable = variable
    self.clock = clock
    self.program = program
    self.programReading = programReading
    self.errorsAreTerminal = errorsAreTerminal
    self.live = live
    self.system = system
    self.forEach = forEach
    self.serve = serve
  }
}

package enum FileKind: Sendable {
  case file
  case directory
}

package struct DirectoryEntry: Sendable {
  package var name: [UInt8]
  package var kind: FileKind

  package init(name: [UInt8], kind: FileKind) {
    self.name = name
    self.kind = kind
  }
}

/// What a command came to. Nothing has been written yet but files.
package struct RunResult: Equatable, Sendable {
  package var exitCode: ExitCode
  package var standardOutput: [UInt8]
  package var standardError: [UInt8]
}

package enum ExitCode: Int32, Sendable {
  case clean = 0
  /// There are findings that weigh enough, or files that would change.
  case findings = 1
  /// Wrong usage, or something could not be read or written.
  case failure = 2
}
