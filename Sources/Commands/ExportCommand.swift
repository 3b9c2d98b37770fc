import Reports
import Vocabulary

extension Session {
  mutating func runExport() throws(UsageProblem) -> RunResult {
    throw .operandMissing(.export)
  }
}
