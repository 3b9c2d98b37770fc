import CourseFormat
import CourseModel
import Reports
import Vocabulary
import Workspaces

extension Session {
  mutating func runFormat() throws(UsageProblem) -> RunResult {
    if arguments.operands.isEmpty { throw .operandMissing(.fmt) }
    let onlyChecks = arguments.has(.check)
    let diff = arguments.has(.diff)
    var changed = 0
    var unchanged = 0
    var answersWithText = false
    for path in inputPaths(orElse: []) {
      guard let bytes = content(of: path) else { continue }
      let neat = formatted(Snapshot(bytes, as: DocumentRole(ofFile: shown(path).bytes)))
      let isInput = path == .standardInput
      if isInput && !onlyChecks && !diff {
        output.bytes += neat
        answersWithText = true
        continue
      }
      if neat == bytes {
        unchanged += 1
        continue
      }
      if diff { UnifiedDiff(bytes, neat).write(to: &output, path: shown(path).bytes) }
      if onlyChecks && !diff {
        output.writePath(shown(path).bytes)
        output.line()
      }
      if onlyChecks || diff || write(path, neat, over: bytes) { changed += 1 }
    }
    if !answersWithText && changed + unchanged > 0 {
      errors.line(formatSummary(changed, unchanged, wouldChange: onlyChecks || diff))
    }
    return result((onlyChecks || diff) && changed > 0 ? .findings : .clean)
  }

  private func formatSummary(_ changed: Int, _ unchanged: Int, wouldChange: Bool) -> String {
    var parts: [String] = []
    switch language {
    case .dutch:
      if changed > 0 {
        parts.append(counted(changed, "bestand", "bestanden") + (wouldChange ? " nog op te maken" : " opgemaakt"))
      }
      if unchanged > 0 { parts.append(counted(unchanged, "bestand was", "bestanden waren") + " al in orde") }
    case .english:
      if changed > 0 {
        parts.append(counted(changed, "file", "files") + (wouldChange ? " still to be laid out" : " laid out"))
      }
      if unchanged > 0 { parts.append(counted(unchanged, "file was", "files were") + " fine already") }
    }
    return parts.joined(separator: ", ") + "."
  }
}
