import Reports
import Vocabulary

extension Session {
  mutating func runCompletions() throws(UsageProblem) -> RunResult {
    guard let first = arguments.operands.first else { throw .operandMissing(.completions) }
    if arguments.operands.count > 1 { throw .tooManyOperands(.completions) }
    let name = String(decoding: first, as: UTF8.self)
    guard let shell = Shell.allCases.first(where: { $0.name == name }) else { throw .unknownShell(name) }
    output.write(shell.script(language))
    return result(.clean)
  }
}
