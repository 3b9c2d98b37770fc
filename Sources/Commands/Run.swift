import Reports
import Vocabulary

/// Does what the arguments ask. Pure, apart from what the environment does.
package func run(_ environment: Environment) -> RunResult {
  do throws(UsageProblem) {
    let arguments = try Arguments(environment.arguments)
    let language = arguments.value(.language).flatMap { Language(code: $0) } ?? localeLanguage(environment)
    var session = Session(environment, arguments, language)
    return try session.run()
  } catch {
    return refusal(error, environment)
  }
}

extension Session {
  fileprivate mutating func run() throws(UsageProblem) -> RunResult {
    if arguments.has(.version) {
      output.line("coursecheck " + coursecheckVersion)
      return result(.clean)
    }
    guard let command = arguments.command else {
      if arguments.has(.help) {
        writeHelp()
        return result(.clean)
      }
      // Without a command the help is an answer to wrong usage.
      writeHelp()
      return RunResult(exitCode: .failure, standardOutput: [], standardError: output.bytes)
    }
    if arguments.has(.help) {
      writeHelp(command)
      return result(.clean)
    }
    switch command {
    case .check: return arguments.has(.watch) ? try runWatch() : try runCheck()
    case .report: return try runReport()
    case .diff: return try runDiff()
    case .ignore: return try runIgnore()
    case .approve: return try runApprove()
    case .fmt: return try runFormat()
    case .translate: return try runTranslate()
    case .import: return try runImport()
    case .export: return try runExport()
    case .explain: return try runExplain()
    case .rules: return try runRules()
    case .graph: return try runGraph()
    case .lsp: return try runServer()
    case .new: return try runNew()
    case .config: return try runConfig()
    case .reference: return try runReference()
    case .completions: return try runCompletions()
    case .man: return try runMan()
    case .doctor: return try runDoctor()
    case .help: return try runHelp()
    }
  }
}

/// Says what is wrong with the arguments, and how to go on.
private func refusal(_ problem: UsageProblem, _ environment: Environment) -> RunResult {
  let language = askedLanguage(environment)
  var errors = TextOutput()
  errors.write("coursecheck: ")
  errors.writeForeign(problem.message[language])
  errors.line()
  errors.writeForeign(problem.advice[language])
  errors.line()
  return RunResult(exitCode: .failure, standardOutput: [], standardError: errors.bytes)
}

/// What is said when the answer has nowhere to go.
package func unwritableOutput(_ environment: Environment) -> [UInt8] {
  let text = Bilingual(
    nl: "coursecheck: de uitkomst kon niet geschreven worden. Is de schijf vol?",
    en: "coursecheck: the answer could not be written. Is the disk full?")
  return Array((text[askedLanguage(environment)] + "\n").utf8)
}

/// Even where the arguments can't be read, the language in them often can.
private func askedLanguage(_ environment: Environment) -> Language {
  var language = localeLanguage(environment)
  for (word, next) in zip(environment.arguments, environment.arguments.dropFirst() + [[]]) {
    let text = String(decoding: word, as: UTF8.self)
    let value = text == "--language" ? String(decoding: next, as: UTF8.self) : String(text.dropFirst(11))
    if text == "--language" || text.hasPrefix("--language=") { language = Language(code: value) ?? language }
  }
  return language
}
