import Reports
import Vocabulary

extension Session {
  mutating func runDoctor() throws(UsageProblem) -> RunResult {
    throw .operandMissing(.doctor)
  }
}
