import Reports
import Vocabulary

extension Session {
  mutating func runMan() throws(UsageProblem) -> RunResult {
    if !arguments.operands.isEmpty { throw .tooManyOperands(.man) }
    output.write(manualPage(language))
    return result(.clean)
  }
}
