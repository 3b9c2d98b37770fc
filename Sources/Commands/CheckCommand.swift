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
    // Before anything is read: a name that is not known stops all.
    _ = try choosing()
    var files = try gathered(checkedPaths())
    guard let baselines = try baselines(files) else { return result(.clean) }
    files.baselines = baselines
    let job = try job(outputs(files), pathNaming())
    var mended = MendedFiles()
    if fixes {
      mended = mend(&files)
      if diff {
        errors.line(diffSummary(mended.files, mended.findings))
        return result(mended.files > 0 && !arguments.has(.exitZero) ? .findings : .clean)
      }
    }
    let checked = checked(files, job)
    if !files.options.allSatisfy({ asksFor(Rule.outsideProject.qualifiedName, $0) }) {
      sayWhatLiesOutside(checked.outside)
    }
    var tally = checked.tally
    var pieces: [[ReportPiece]] = []
    var isFailing = false
    var summaryLanguage: Language?
    for (at, file) in files.asked.enumerated() {
      guard let answer = checked.answers[at] else {
        if let problem = checked.problems[file.identity] { complain(file.shown, problem) }
        continue
      }
      for told in projectAnswers(of: file, files, job, &tally) + [answer] {
        pieces.append(told.pieces)
        if told.isFailing { isFailing = true }
      }
      if summaryLanguage == nil { summaryLanguage = answer.language }
    }
    for told in settle(files, checked, job, &tally) {
      pieces.append(told.pieces)
      if told.isFailing { isFailing = true }
    }
    let code: ExitCode = isFailing && !arguments.has(.exitZero) ? .findings : .clean
    let language = summaryLanguage ?? language
    var ending = ReportEnding(tally: tally, language: language, naming: job.naming)
    ending.isBilingual = job.isBilingual
    ending.troubles = troubles
    ending.exitCode = (hasFailed ? .failure : code).rawValue
    ending.isFailing = isFailing
    ending.showsSummary = !arguments.has(.quiet)
    ending.showsStatistics = arguments.has(.statistics)
    ending.showsVerdicts = arguments.has(.verdicts)
    let arguments = arguments
    write(job.outputs, pieces, ending) { output in
      if ending.showsSummary {
        for (number, language) in (job.isBilingual ? Language.allCases : [language]).enumerated() {
          if number > 0 { output.line() }
          if mended.findings > 0 { output.line(fixSummary(mended.files, mended.findings, language)) }
          output.writeSummary(tally, language)
        }
      }
      if arguments.has(.verdicts) { output.writeVerdicts(tally.verdicts, language) }
      if arguments.has(.timings) { output.writeTimings(checked.timings, tally.verdicts, language) }
    }
    if let input = mended.input {
      // The mended text is the answer; what there is to say about it goes beside it.
      errors.bytes += output.bytes
      output.bytes = input
    }
    return result(code)
  }

  /// What is wrong with the project files that govern a file, each told once. Who has sound ones hears nothing of them.
  private mutating func projectAnswers(
    of file: AskedFile, _ files: GatheredFiles, _ job: CheckJob, _ tally: inout Tally
  ) -> [FileAnswer] {
    let project = files.projects[file.project]
    var answers: [FileAnswer] = []
    for part in project.files {
      let identity = identity(of: part.path)
      guard !files.isAsked(identity), projects.reported.insert(identity).inserted else { continue }
      answers += told(
        part.path, part.snapshot, check(part.snapshot), job, project.configuration, part.snapshot.language, &tally)
    }
    return answers
  }

  /// What was found in a file that is no plan; nothing where all is well with it.
  func told(
    _ path: Path, _ snapshot: Snapshot, _ result: CheckResult, _ job: CheckJob, _ configuration: Configuration,
    _ language: Language, _ tally: inout Tally
  ) -> [FileAnswer] {
    if result.findings.isEmpty { return [] }
    tally.add(snapshot, result)
    return [job.tell(path, snapshot, result, configuration, job.chosen ?? language)]
  }

  /// Mends what can be mended and writes it, or shows what would change.
  private mutating func mend(_ files: inout GatheredFiles) -> MendedFiles {
    var allowed: [Fix.Safety] = [.safe]
    if arguments.has(.unsafe) { allowed.append(.unsafe) }
    if arguments.has(.insert) { allowed.append(.needsText) }
    let diff = arguments.has(.diff)
    var result = MendedFiles()
    let (documents, outside) = mending(files, allowed)
    if diff { sayWhatLiesOutside(outside) }
    for (file, answer) in zip(files.asked, documents) {
      guard let (mended, count) = answer, mended.bytes != mended.before else { continue }
      let isInput = file.named == .standardInput
      if diff {
        UnifiedDiff(mended.before, mended.bytes).write(to: &output, path: file.shown.bytes)
      } else if isInput {
        files.contents[file.identity] = mended.bytes
        result.input = mended.bytes
      } else if !write(file.named, mended.bytes, over: mended.before) {
        continue
      }
      result.files += 1
      result.findings += count
    }
    if !diff, result.input == nil, let input = files.asked.first(where: { $0.named == .standardInput }) {
      result.input = files.contents[input.identity]
    }
    return result
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

private func fixSummary(_ files: Int, _ count: Int, _ language: Language) -> String {
  switch language {
  case .dutch:
    counted(count, "bevinding", "bevindingen") + " hersteld in " + counted(files, "bestand", "bestanden") + "."
  case .english: counted(count, "finding", "findings") + " fixed in " + counted(files, "file", "files") + "."
  }
}

/// What mending came to.
private struct MendedFiles {
  var files = 0
  var findings = 0
  /// What came in on standard input, mended.
  var input: [UInt8]?
}
