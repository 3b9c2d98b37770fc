import CourseModel
import CourseRules
import CourseSyntax
import Reports
import Vocabulary
import Workspaces

extension Session {
  mutating func runCheck() throws(UsageProblem) -> RunResult {
    let diff = arguments.has(.diff)
    let fixes = arguments.has(.fix) || diff
    for option in [Option.unsafe, .insert] where arguments.has(option) && !fixes { throw .onlyWithFix(option) }
    var allowed: [Fix.Safety] = [.safe]
    if arguments.has(.unsafe) { allowed.append(.unsafe) }
    if arguments.has(.insert) { allowed.append(.needsText) }
    let chosen = arguments.value(.language).flatMap { Language(code: $0) }
    // Before anything is read: a name that is not known stops all.
    _ = try choosing()
    var timings = Timings()
    var tally = Tally()
    var summaryLanguage: Language?
    var fixed = 0
    var changedFiles = 0
    var fixedInput: [UInt8]?
    var failing = false
    let paths = inputPaths(orElse: [Path(".")])
    let named = Set(paths.map { identity(of: $0) })
    for path in paths {
      guard let bytes = content(of: path) else { continue }
      let project = project(for: path)
      var snapshot = reading(
        bytes, as: DocumentRole(ofFile: shown(path).bytes), project.configuration.ownKinds, &timings)
      let options = try choosing(project.configuration.options)
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
      for file in project.files {
        let identity = identity(of: file.path)
        guard !named.contains(identity), projects.reported.insert(identity).inserted else { continue }
        let result = check(file.snapshot)
        // Who has a sound project file hears nothing of it.
        if result.findings.isEmpty { continue }
        tally.add(file.snapshot, result)
        if weighs(result, project) { failing = true }
        write(result, of: file.snapshot, file.path, chosen ?? file.snapshot.language)
      }
      let language = chosen ?? self.language(of: snapshot, project)
      if summaryLanguage == nil { summaryLanguage = language }
      let result = checking(snapshot, options, &timings).shown(options)
      tally.add(snapshot, result)
      if weighs(result, project) { failing = true }
      write(result, of: snapshot, shown(path), language)
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
    return result(failing ? .findings : .clean)
  }

  private mutating func write(_ result: CheckResult, of snapshot: Snapshot, _ path: Path, _ language: Language) {
    let document = CheckedDocument(path: path.bytes, snapshot: snapshot, result: result, language: language)
    if arguments.value(.format) == "concise" { output.writeConcise(document) } else { output.writeFull(document) }
  }

  /// What a document says it is written in; else what its project says; else what its words are.
  private func language(of snapshot: Snapshot, _ project: Project) -> Language {
    if let declared = snapshot.declaredLanguage { return declared }
    if let setting = project.configuration.language { return setting.value }
    return snapshot.model.elements.isEmpty ? language : snapshot.language
  }

  /// Whether there is a finding heavy enough to fail on: by the command line, or else by the project.
  private func weighs(_ result: CheckResult, _ project: Project) -> Bool {
    let threshold: Severity
    switch arguments.value(.failOn) {
    case nil:
      switch project.configuration.failOn?.value {
      case nil: threshold = .error
      case .never: return false
      case .severity(let severity): threshold = severity
      }
    case "never": return false
    case "warning": threshold = .warning
    case "advice": threshold = .advice
    case "note": threshold = .note
    default: threshold = .error
    }
    return result.findings.contains { $0.severity <= threshold }
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
