import CourseModel
import CourseReview
import CourseRules
import Reports
import Vocabulary
import Workspaces

extension Session {
  mutating func runReport() throws(UsageProblem) -> RunResult {
    if arguments.operands.isEmpty { throw .operandMissing(.report) }
    let target = arguments.path(.output).flatMap { $0 == .standardInput ? nil : $0 }
    if let target, refuses(target) { return result(.failure) }
    let plans = try reviewedPlans()
    // Half of what was asked for would look like all of it.
    if hasFailed || plans.isEmpty { return result(.clean) }
    let asked = arguments.value(.language).flatMap { Language(code: $0) }
    let review = Review(of: plans, asked ?? plans[0].context.language)
    let bytes: [UInt8]
    switch arguments.value(.format) {
    case "markdown": bytes = review.markdown()
    case "json": bytes = review.json()
    default: bytes = review.html()
    }
    handOver(bytes, to: target)
    return result(.clean)
  }

  /// What was asked for, with the courses that belong to a programme among it.
  private mutating func reviewedPlans() throws(UsageProblem) -> [ReviewedPlan] {
    var paths = inputPaths(orElse: [])
    var known = Set(paths.map { identity(of: shown($0)) })
    while true {
      let files = try gathered(paths)
      let old = olderVersions(of: files)
      if hasFailed { return [] }
      let found = reviewed(files, old)
      // Parts of a programme may be programmes' parts themselves; none is asked for twice.
      let more = found.flatMap { $0.parts }.filter { known.insert($0).inserted }
      if more.isEmpty {
        tellWhatIsNew(files, old)
        return found.map { $0.plan }
      }
      // As the others are named: from the root, or from here.
      let isFromRoot = paths.allSatisfy { $0.bytes.first == 0x2F }
      paths += more.map { isFromRoot ? $0 : Path(told($0)) }
    }
  }

  private struct Found: Sendable {
    var plan: ReviewedPlan
    /// The files of the courses it holds.
    var parts: [Path]
  }

  private mutating func reviewed(_ files: GatheredFiles, _ old: [Path: [UInt8]]) -> [Found] {
    let problems = Shared<[Path: FileProblem]>([:])
    // Notes are for the designer, unless someone asked for more by name.
    let showsNotes = arguments.value(.profile) != nil || arguments.has(.select)
    var workspace = Workspace<Found>(access(Shared(files), problems)) { visit in
      let file = files.asked(visit.path)
      var options = files.options[file?.project ?? 0]
      // What a committee looks at, unless something else was asked for.
      if options.profile == nil, visit.plan.isCourse || visit.plan.isCommunity { options.profile = .committee }
      let path = file?.shown.bytes ?? visit.path.bytes
      let result = check(visit.plan, options, in: visit.surroundings)
      var plan = ReviewedPlan(Context(visit.plan, options, in: visit.surroundings), result, path: path)
      plan.showsNotes = showsNotes
      if let bytes = old[visit.path] {
        let before = Plan(visit.plan.snapshot.changed(to: bytes))
        let surroundings = visit.surroundingsOfChanged(before)
        plan.before = (Context(before, options, in: surroundings), check(before, options, in: surroundings))
      }
      let parts = (visit.surroundings.references ?? []).filter { $0.reference.role == .part && $0.document != nil }
      return (Found(plan: plan, parts: parts.map { visit.path.following($0.reference.path) }), 0)
    }
    workspace.open(files.asked.map { $0.identity }, beside: files.beside)
    sayWhatLiesOutside(workspace.outside)
    for file in files.asked {
      if let problem = problems.value[file.identity] { complain(file.shown, problem) }
    }
    return files.asked.compactMap { workspace.answer(for: $0.identity) }
  }

  /// What each plan said before, by `--since`. What has no older version is said, and is no failure: plans are made.
  private mutating func olderVersions(of files: GatheredFiles) -> [Path: [UInt8]] {
    guard let since = arguments.path(.since) else { return [:] }
    var result = foundVersions(since, of: files)
    for (place, bytes) in result where Snapshot(bytes).model.document < 0 { result[place] = nil }
    return result
  }

  private mutating func tellWhatIsNew(_ files: GatheredFiles, _ old: [Path: [UInt8]]) {
    guard let since = arguments.path(.since) else { return }
    for file in files.asked where old[file.identity] == nil {
      errors.writePath(file.shown.bytes)
      errors.write(say(Bilingual(nl: ": geen vorige versie gevonden in ", en: ": no previous version found in ")))
      errors.writePath(since.bytes)
      errors.line()
    }
  }

  private mutating func foundVersions(_ since: Path, of files: GatheredFiles) -> [Path: [UInt8]] {
    var result: [Path: [UInt8]] = [:]
    switch try? environment.kind(since) {
    case .file:
      // One older plan is the older version of the first that was asked for.
      if let first = files.asked.first, let bytes = content(of: since) { result[first.identity] = bytes }
    case .directory:
      for file in files.asked {
        // As much of its path as the older folder has too, so that of two with one name each finds its own.
        let names = names(from: file.identity)
        for start in names.indices {
          let path = since.appending(joinedNames(names[start...]))
          guard (try? environment.kind(path)) == .file else { continue }
          if let bytes = content(of: path) { result[file.identity] = bytes }
          break
        }
      }
    case nil:
      for pair in versions(since: since, of: files.asked.map { $0.named })?.pairs ?? [] {
        if let old = pair.old { result[identity(of: pair.path)] = old }
      }
    }
    return result
  }
}
