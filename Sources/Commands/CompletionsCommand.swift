import Reports
import Vocabulary

extension Session {
  mutating func runCompletions() throws(UsageProblem) -> RunResult {
    throw .operandMissing(.completions)
  }
}
