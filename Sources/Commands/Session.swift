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
  /// Something in the directory that was gone through last was left out.
  var leavesOut = false
  /// What was found before, for a check that goes on after each change.
  var watching: Watching?

  init(_ environment: Environment, _ arguments: Arguments, _ language: Language) {
    self.environment = environment
    self.arguments = arguments
    self.language = language
    output = TextOutput(isStyled: Self.isStyled(environment, arguments))
  }

  private static func isStyled(_ environment: Environment, _ arguments: Arguments) -> Bool {
    switch arguments.value(.color) ?? "auto" {
    case "always": return true
    case "never": return false
    default:
      // As bixense.com/clicolors, no-color.org and force-color.org have it; where they disagree, who wants none gets none.
      func isSet(_ name: String) -> Bool { !["", "0", "false"].contains(environment.variable(name) ?? "") }
      if let none = environment.variable("NO_COLOR"), !none.isEmpty { return false }
      if isSet("CLICOLOR_FORCE") || isSet("FORCE_COLOR") { return true }
      if environment.variable("TERM") == "dumb" || environment.variable("CLICOLOR") == "0" { return false }
      return environment.outputIsTerminal()
    }
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

  func result(_ code: ExitCode) -> RunResult {
    RunResult(
      exitCode: hasFailed ? .failure : code, standardOutput: output.bytes, standardError: errors.bytes)
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

/// The language of the user's surroundings: the first of these that says anything.
func localeLanguage(_ environment: Environment) -> Language {
  for name in ["LC_ALL", "LC_MESSAGES", "LANG"] {
    if let value = environment.variable(name), !value.isEmpty { return Language(code: value) ?? .english }
  }
  return .english
}
