import CourseFormat
import CourseModel
import CourseRules
import Reports
import Vocabulary
import Workspaces

extension Session {
  mutating func runTranslate() throws(UsageProblem) -> RunResult {
    guard let target = arguments.value(.to).flatMap({ Language(code: $0) }), !arguments.operands.isEmpty else {
      throw .operandMissing(.translate)
    }
    // Several documents after each other on standard output would be one broken document.
    if arguments.operands.count > 1 && !arguments.has(.write) { throw .tooManyOperands(.translate) }
    for path in arguments.operands.map({ Path($0) }) {
      guard let bytes = content(of: path) else { continue }
      let result = translated(
        Snapshot(bytes, as: DocumentRole(ofFile: path.bytes)), to: target, namesOfLimit: { Limit(named: $0)?.row.names }
      )
      if !arguments.has(.write) || path == .standardInput {
        output.bytes += result
      } else if result != bytes {
        _ = write(path, result, over: bytes)
      }
    }
    return result(.clean)
  }
}
