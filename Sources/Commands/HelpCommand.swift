import Reports
import Vocabulary

extension Session {
  mutating func runHelp() throws(UsageProblem) -> RunResult {
    if let first = arguments.operands.first {
      let name = String(decoding: first, as: UTF8.self)
      guard let command = Command(named: name) else { throw .unknownCommand(name) }
      writeHelp(command)
    } else {
      writeHelp()
    }
    return result(.clean)
  }

  /// Help for all of it.
  mutating func writeHelp() {
    let nl = language == .dutch
    output.line(
      nl
        ? "coursecheck leest een cursusplan en helpt je om het beter te maken."
        : "coursecheck reads a course plan and helps you make it better.")
    output.line()
    writeTitle(nl ? "Gebruik" : "Usage")
    output.line(nl ? "  coursecheck OPDRACHT [OPTIES] …" : "  coursecheck COMMAND [OPTIONS] …")
    output.line()
    writeTitle(nl ? "Opdrachten" : "Commands")
    let column = (Command.allCases.map { displayWidth(of: $0.name) }.max() ?? 0) + 4
    for command in Command.allCases { writeRow(command.name, command.summary[language], column: column) }
    output.line()
    writeTitle(say(Command.optionsTitle))
    writeOptions(Option.common + [.version], nil)
    output.line()
    writeTitle(nl ? "Zo begin je" : "How to begin")
    for command in [Command.new, .check, .explain] {
      if let example = command.examples[language].first { output.line("  " + example) }
    }
    output.line()
    writeTitle(nl ? "Uitkomst" : "Exit code")
    for code in ExitCode.allCases { writeRow(String(code.rawValue), say(code.meaning), column: 5) }
    output.line()
    output.line(
      nl
        ? "Met `coursecheck OPDRACHT --help` zie je meer over één opdracht."
        : "See `coursecheck COMMAND --help` for more about one command.")
  }

  /// Help for one command.
  mutating func writeHelp(_ command: Command) {
    let nl = language == .dutch
    for line in wrapped(command.explanation[language], width: 80) { output.line(line) }
    output.line()
    writeTitle(nl ? "Gebruik" : "Usage")
    output.line("  " + command.usage[language])
    output.line()
    for group in command.optionGroups {
      writeTitle(say(group.title))
      writeOptions(group.options, command)
      output.line()
    }
    writeTitle(nl ? "Voorbeelden" : "Examples")
    for example in command.examples[language] { output.line("  " + example) }
    if command.exitCodes.isEmpty { return }
    output.line()
    writeTitle(nl ? "Uitkomst" : "Exit code")
    for (code, meaning) in command.exitCodes { writeRow(String(code.rawValue), say(meaning), column: 5) }
  }

  private mutating func writeTitle(_ text: String) {
    output.write(text, .strong)
    output.line()
  }

  /// In columns that are the same for all options of a command.
  private mutating func writeOptions(_ options: [Option], _ command: Command?) {
    func name(_ option: Option) -> String {
      (option.letter.map { "-\($0), " } ?? "    ") + "--" + option.name
        + (option.value(in: command).map { " " + $0[language] } ?? "")
    }
    let all = (command?.options ?? []) + Option.common
    let column = (all.map { displayWidth(of: name($0)) }.max() ?? 0) + 4
    for option in options { writeRow(name(option), option.telling(in: command, language), column: column) }
  }

  private mutating func writeRow(_ name: String, _ text: String, column: Int) {
    output.spaces(2)
    output.write(name, .strong)
    let width = displayWidth(of: name)
    output.spaces(Swift.max(2, column - 2 - width))
    for (number, line) in wrapped(text, width: 80 - column).enumerated() {
      if number > 0 { output.spaces(column) }
      output.line(line)
    }
  }
}
