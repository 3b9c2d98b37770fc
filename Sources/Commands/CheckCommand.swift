import CourseModel
import CourseRules
import CourseSyntax
import Reports
import Vocabulary

extension Session {
  mutating func runCheck() throws(UsageProblem) -> RunResult {
    let diff = arguments.has(.diff)
    let fixes = arguments.has(.fix) || diff
    if arguments.has(.unsafe) && !fixes { throw .unsafeWithoutFix }
    let allowed: [Fix.Safety] = arguments.has(.unsafe) ? [.safe, .unsafe] : [.safe]
    let chosen = arguments.value(.language).flatMap { Language(code: $0) }
    let isConcise = arguments.value(.format) == "concise"
    let options = try choosing()
    var timings = Timings()
    var tally = Tally()
    var summaryLanguage: Language?
    var fixed = 0
    var changedFiles = 0
    var fixedInput: [UInt8]?
    for path in inputPaths(orElse: [Path(".")]) {
      guard let bytes = content(of: path) else { continue }
      var snapshot = reading(bytes, &timings)
      if fixes {
        let (mended, count) = mending(snapshot, allowed, options)
        if path == .standardInput && !diff { fixedInput = mended.bytes }
        if mended.bytes != bytes {
          if diff {
            UnifiedDiff(bytes, mended.bytes).write(to: &output, path: shown(path).bytes)
            changedFiles += 1
            fixed += count
          } else if path == .standardInput || write(path, mended.bytes) {
            snapshot = mended
            changedFiles += 1
            fixed += count
          }
        }
      }
      if diff { continue }
      let language = chosen ?? (snapshot.model.document >= 0 ? snapshot.language : self.language)
      if summaryLanguage == nil { summaryLanguage = language }
      let result = checking(snapshot, options, &timings).shown(options)
      tally.add(snapshot, result)
      let document = CheckedDocument(path: shown(path).bytes, snapshot: snapshot, result: result, language: language)
      if isConcise { output.writeConcise(document) } else { output.writeFull(document) }
    }
    if diff {
      errors.line(diffSummary(changedFiles, fixed))
      return result(changedFiles > 0 ? .findings : .clean)
    }
    if fixes && fixed > 0 { output.line(fixSummary(changedFiles, fixed, summaryLanguage ?? language)) }
    output.writeSummary(tally, summaryLanguage ?? language)
    if arguments.has(.verdicts) { output.writeVerdicts(tally.verdicts, summaryLanguage ?? language) }
    if arguments.has(.timings) { output.writeTimings(timings, tally.verdicts, summaryLanguage ?? language) }
    if let fixedInput {
      // The mended text is the answer; what there is to say about it goes beside it.
      errors.bytes += output.bytes
      output.bytes = fixedInput
    }
    return result(exitCode(tally))
  }

  private func exitCode(_ tally: Tally) -> ExitCode {
    let threshold: Severity
    switch arguments.value(.failOn) ?? "error" {
    case "never": return .clean
    case "warning": threshold = .warning
    case "advice": threshold = .advice
    case "note": threshold = .note
    default: threshold = .error
    }
    for severity in Severity.allCases where severity <= threshold && tally.count(severity) > 0 { return .findings }
    return .clean
  }

  private func fixSummary(_ files: Int, _ count: Int, _ language: Language) -> String {
    switch language {
    case .dutch:
      counted(count, "bevinding", "bevindingen") + " hersteld in " + counted(files, "bestand", "bestanden") + "."
    case .english: counted(count, "finding", "findings") + " fixed in " + counted(files, "file", "files") + "."
    }
  }

  private func diffSummary(_ files: Int, _ count: Int) -> String {
    switch language {
    case .dutch:
      files == 0
        ? "Er is niets dat zo hersteld kan worden."
        : counted(count, "bevinding", "bevindingen") + " zou hersteld worden in "
          + counted(files, "bestand", "bestanden")
          + "; er is niets geschreven."
    case .english:
      files == 0
        ? "There is nothing that can be fixed this way."
        : counted(count, "finding", "findings") + " would be fixed in " + counted(files, "file", "files")
          + "; nothing was written."
    }
  }
}
