import Reports
import Vocabulary

extension Session {
  mutating func runImport() throws(UsageProblem) -> RunResult {
    throw .operandMissing(.import)
  }
}
