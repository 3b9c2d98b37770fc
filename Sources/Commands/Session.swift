import CourseModel
import Reports
import Vocabulary
import Workspaces

/// One run of a command: what it was asked, what it has said so far.
struct Session {
  var environment: Environment
  let arguments: Arguments
  /// In which coursecheck talks about anything but a document.
  let language: Language
  var output: TextOutput
  var errors = TextOutput()
  /// Something could not be read or written.
  var hasFailed = false
  /// What, for reports.
  private(set) var troubles: [Trouble] = []
  var projects = KnownProjects()
  /// Baselines as a server found them, by their place; nil where there is none to go by.
  var knownBaselines: [Path: BaselineFile?] = [:]
  /// Something in the directory that was gone through last was left out.
  var leavesOut = false
  /// What was found before, for a check that goes on after each change.
  var watching: Watching?

  init(_ environment: Environment, _ arguments: Arguments, _ language: Language) {
    self.environment = environment
    self.arguments = arguments
    self.language = language
    output = TextOutput(isStyled: ColorReason(environment, arguments).isStyled)
  }

  func say(_ text: Bilingual<String>) -> String { text[language] }

  /// Says on standard error what is the matter with a file. Never looks like a finding: it starts with the program's name.
  mutating func complain(_ path: Path, _ problem: FileProblem, whileWriting: Bool = false) {
    errors.write("coursecheck: ")
    errors.writePath(path.bytes)
    errors.line(" " + say(problem.words) + ".")
    hasFailed = true
    troubles.append(Trouble(path: path.bytes, message: problem.words, isReading: !whileWriting))
  }

  mutating func complain(_ text: Bilingual<String>) {
    errors.write("coursecheck: ")
    errors.writeForeign(say(text))
    errors.line()
    hasFailed = true
    troubles.append(Trouble(path: nil, message: text, isReading: true))
  }

  /// What went wrong since this was asked last, for whoever has no standard error to read.
  mutating func takeTroubles() -> [Bilingual<String>] {
    defer { troubles = [] }
    return troubles.map { trouble in
      guard let path = trouble.path else { return trouble.message }
      let name = String(decoding: path, as: UTF8.self)
      return trouble.message.map { name + ": " + $0 }
    }
  }

  mutating func note(_ trouble: Trouble) { troubles.append(trouble) }

  func result(_ code: ExitCode) -> RunResult {
    RunResult(
      exitCode: hasFailed ? .failure : code,
      standardOutput: environment.outputIsTerminal() ? harmless(output.bytes) : output.bytes,
      standardError: errors.bytes)
  }

  /// Refuses two options, or an option and an operand, that cannot both be done.
  func refuse(
    _ one: String, _ other: String, if areBoth: Bool, because reason: Bilingual<String>
  ) throws(UsageProblem) {
    if areBoth { throw .notTogether(one, other, because: reason) }
  }

  /// Writes a file, or says why not.
  mutating func write(_ path: Path, _ content: [UInt8]) -> Bool {
    do throws(FileProblem) {
      try environment.write(path, content)
      return true
    } catch {
      complain(path, error, whileWriting: true)
      return false
    }
  }
}
