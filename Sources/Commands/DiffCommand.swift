import Reports
import Vocabulary

extension Session {
  mutating func runDiff() throws(UsageProblem) -> RunResult {
    throw .operandMissing(.diff)
  }
}
