import Reports
import Vocabulary

extension Session {
  mutating func runIgnore() throws(UsageProblem) -> RunResult {
    throw .operandMissing(.ignore)
  }
}
