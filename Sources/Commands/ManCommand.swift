import Reports
import Vocabulary

extension Session {
  mutating func runMan() throws(UsageProblem) -> RunResult {
    throw .operandMissing(.man)
  }
}
