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
}

/// What came of all.
struct CheckedFiles {
  /// For each asked file; nil where it could not be read.
  var answers: [FileAnswer?]
  var tally: Tally
  var problems: [Path: FileProblem]
  var timings: Timings
}

extension Session {
  /// Checks files together and tells each; on all cores, and in the same words whatever their number.
  func checked(_ files: GatheredFiles, _ job: CheckJob) -> CheckedFiles {
    let problems = Shared<[Path: FileProblem]>([:])
    let tallies = (0..<tallyCount).map { _ in Shared(Tally()) }
    let timings = Shared(Timings())
    let isTimed = arguments.has(.timings)
    let clock = environment.clock
    var workspace = Workspace<FileAnswer>(access(files, problems)) { visit in
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
      tallies[visit.path.bytes.count % tallyCount].change { $0.add(snapshot, result) }
      let configuration = files.projects[project].configuration
      var answer = job.tell(
        file?.shown ?? visit.path, snapshot, result, configuration, job.language(of: snapshot, configuration))
      answer.known = known
      return (answer, result.findings.count { $0.severity == .error })
    }
    workspace.open(files.asked.map { $0.identity }, beside: files.beside)
    var tally = Tally()
    for part in tallies { tally.add(part.value) }
    return CheckedFiles(
      answers: files.asked.map { workspace.answer(for: $0.identity) }, tally: tally, problems: problems.value,
      timings: timings.value)
  }

  /// Each asked file with what its fixes make of it; nil where it could not be read.
  func mending(_ files: GatheredFiles, _ allowed: [Fix.Safety]) -> [(MendedDocument, count: Int)?] {
    let problems = Shared<[Path: FileProblem]>([:])
    var workspace = Workspace<(MendedDocument, count: Int)>(access(files, problems)) { visit in
      let options = files.options[files.asked(visit.path)?.project ?? 0]
      let before = visit.plan.snapshot
      let (mended, count) = Commands.mending(
        before, allowed, options, in: visit.surroundings, ofChanged: visit.surroundingsOfChanged)
      return ((MendedDocument(before: before.bytes, bytes: mended.bytes), count), 0)
    }
    workspace.open(files.asked.map { $0.identity }, beside: files.beside)
    return files.asked.map { workspace.answer(for: $0.identity) }
  }
}

/// So many that threads seldom wait for each other.
private let tallyCount = 16

struct MendedDocument: Sendable {
  var before: [UInt8]
  var bytes: [UInt8]
}
