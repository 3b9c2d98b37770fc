import CourseModel
import CourseRules
import CourseSyntax
import Reports
import Vocabulary
import Workspaces

/// What came of one file.
struct FileAnswer: Sendable {
  /// One for each report.
  var pieces: [ReportPiece]
  var isFailing: Bool
  var language: Language
  /// What its baseline has to do with it.
  var known: FileComparison?
  /// What it adds to the whole, where that is made up again after a change.
  var tally: Tally?
}

/// What came of all.
struct CheckedFiles {
  /// For each asked file; nil where it could not be read.
  var answers: [FileAnswer?]
  var tally: Tally
  var problems: [Path: FileProblem]
  var timings: Timings
  /// What was read from outside the project.
  var outside: [Path]
}

/// Files that are checked together, and again when some of them change.
struct Checker {
  let files: Shared<GatheredFiles>
  let progress: Shared<Progress?>
  var workspace: Workspace<FileAnswer>
  fileprivate let problems: Shared<[Path: FileProblem]>
  fileprivate let tallies: [Shared<Tally>]
  fileprivate let timings: Shared<Timings>

  /// These are the files from now on.
  func renew(_ files: GatheredFiles, _ progress: Progress?) {
    self.files.change { $0 = files }
    self.progress.change { $0 = progress }
    timings.change { $0 = Timings() }
  }

  /// What there is to say of all.
  fileprivate var answers: CheckedFiles {
    let answers = files.value.asked.map { workspace.answer(for: $0.identity) }
    var tally = Tally()
    for part in tallies { tally.add(part.value) }
    for answer in answers { if let part = answer?.tally { tally.add(part) } }
    return CheckedFiles(
      answers: answers, tally: tally, problems: problems.value, timings: timings.value,
      outside: workspace.outside)
  }
}

extension Session {
  /// Checks files together and tells each; on all cores, and in the same words whatever their number.
  func checked(_ files: GatheredFiles, _ job: CheckJob) -> CheckedFiles {
    let progress = progress(over: files.asked.count)
    defer { progress?.end() }
    // Who watches has checked most of it before.
    if let watching {
      return watching.check(files, progress) { newChecker(files, job) }.answers
    }
    var checker = newChecker(files, job)
    checker.renew(files, progress)
    checker.workspace.open(files.asked.map { $0.identity }, beside: files.beside)
    return checker.answers
  }

  private func newChecker(_ files: GatheredFiles, _ job: CheckJob) -> Checker {
    let files = Shared(files)
    let problems = Shared<[Path: FileProblem]>([:])
    let tallies = (0..<tallyCount).map { _ in Shared(Tally()) }
    let timings = Shared(Timings())
    let progress = Shared<Progress?>(nil)
    let isTimed = arguments.has(.timings)
    let isAgain = watching != nil
    let clock = environment.clock
    let workspace = Workspace<FileAnswer>(access(files, problems)) { visit in
      let files = files.value
      let file = files.asked(visit.path)
      let project = file?.project ?? 0
      let options = files.options[project]
      let snapshot = visit.plan.snapshot
      var result: CheckResult
      if isTimed {
        result = timings.change { checkedWithTimes(visit, options, clock, &$0) }
      } else {
        result = check(visit.plan, options, in: visit.surroundings).shown(options)
      }
      let known = files.baselines.comparison(result, visit, file)
      if let known { result = known.comparison.result }
      result.settleFixes()
      var tally: Tally?
      if isAgain {
        tally = Tally()
        tally?.add(snapshot, result)
      } else {
        tallies[visit.path.bytes.count % tallyCount].change { $0.add(snapshot, result) }
      }
      progress.value?.step()
      let configuration = files.projects[project].configuration
      var answer = job.tell(
        file?.shown ?? visit.path, snapshot, result, configuration, job.language(of: snapshot, configuration))
      answer.known = known
      answer.tally = tally
      return (answer, result.findings.count { $0.severity == .error })
    }
    return Checker(
      files: files, progress: progress, workspace: workspace, problems: problems, tallies: tallies, timings: timings)
  }

  /// Each asked file with what its fixes make of it; nil where it could not be read.
  func mending(
    _ files: GatheredFiles, _ allowed: [Fix.Safety]
  ) -> (documents: [(MendedDocument, count: Int)?], outside: [Path]) {
    let problems = Shared<[Path: FileProblem]>([:])
    let progress = progress(over: files.asked.count)
    defer { progress?.end() }
    var workspace = Workspace<(MendedDocument, count: Int)>(access(Shared(files), problems)) { visit in
      let options = files.options[files.asked(visit.path)?.project ?? 0]
      let before = visit.plan.snapshot
      let (mended, count) = CourseRules.mending(
        before, allowed, options, in: visit.surroundings, ofChanged: visit.surroundingsOfChanged)
      progress?.step()
      return ((MendedDocument(before: before.bytes, bytes: mended.bytes), count), 0)
    }
    workspace.open(files.asked.map { $0.identity }, beside: files.beside)
    return (files.asked.map { workspace.answer(for: $0.identity) }, workspace.outside)
  }
}

/// So many that threads seldom wait for each other.
private let tallyCount = 16

struct MendedDocument: Sendable {
  var before: [UInt8]
  var bytes: [UInt8]
}
