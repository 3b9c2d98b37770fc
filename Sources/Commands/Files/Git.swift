import Workspaces

/// Git, asked in such a way that nothing a repository says makes it run another program, fetch or write. A repository may
/// come from anywhere: in a file to unpack, from a shared folder. Besides, see `surroundingsOfGit`.
struct Git: Sendable {
  private let program: @Sendable ([[UInt8]]) -> ProgramAnswer?
  private let programReading: @Sendable ([[UInt8]], [UInt8]) -> ProgramAnswer?

  init(_ environment: Environment) {
    program = environment.program
    programReading = environment.programReading
  }

  /// Nil where there is no git.
  func answer(_ arguments: [[UInt8]]) -> ProgramAnswer? { program(Self.words + arguments) }

  func answer(_ arguments: [String]) -> ProgramAnswer? { answer(arguments.map { Array($0.utf8) }) }

  /// The same, with what git finds on its standard input.
  func answer(_ arguments: [String], reading input: [UInt8]) -> ProgramAnswer? {
    programReading(Self.words + arguments.map { Array($0.utf8) }, input)
  }

  func asked(_ arguments: [String]) throws(GitProblem) -> [UInt8] { try asked(arguments, [:]) }

  /// The same, where git has to look into files to tell whether they changed.
  func askedLooking(_ arguments: [String]) throws(GitProblem) -> [UInt8] {
    try asked(arguments, try filtersOff())
  }

  private func asked(_ arguments: [String], _ settings: [[UInt8]: String]) throws(GitProblem) -> [UInt8] {
    var words: [[UInt8]] = []
    for name in settings.keys.sorted(by: { $0.lexicographicallyPrecedes($1) }) {
      words += [Array("-c".utf8), name + [0x3D] + Array((settings[name] ?? "").utf8)]
    }
    guard let answer = answer(words + arguments.map { Array($0.utf8) }) else { throw .noProgram }
    guard answer.status == 0 else { throw .failed(answer.errors) }
    return answer.output
  }

  /// A filter turns files into something else on their way to git, by a program that the repository names. For plans nobody
  /// needs one.
  private func filtersOff() throws(GitProblem) -> [[UInt8]: String] {
    // All names, and not those that fit a pattern: what counts as a letter in one differs from place to place.
    guard let answer = answer(["config", "--null", "--name-only", "--list"]) else { throw .noProgram }
    guard answer.status == 0 else { throw .failed(answer.errors) }
    var result: [[UInt8]: String] = [:]
    for name in answer.output.split(separator: 0) where name.starts(with: "filter.".utf8) {
      let last = name[(name.lastIndex(of: 0x2E) ?? name.startIndex)...].dropFirst()
      guard ["clean", "smudge", "process", "required"].contains(where: { last.elementsEqual($0.utf8) }) else {
        continue
      }
      let name = Array(name)
      // What stands behind this would be taken for the value, and the filter would be run.
      if name.contains(0x3D) { throw .failed(name) }
      result[name] = last.elementsEqual("required".utf8) ? "false" : ""
    }
    return result
  }

  private static let words = [
    "git", "--no-optional-locks", "-c", "core.fsmonitor=false", "-c", "core.hooksPath=/dev/null",
    // A folder that only looks like a repository, among the files of another, is none.
    "-c", "safe.bareRepository=explicit", "-c", "diff.relative=false",
  ].map { Array($0.utf8) }
}
