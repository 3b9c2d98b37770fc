import CourseModel
import CourseRules
import Reports
import Vocabulary
import Workspaces

extension Session {
  mutating func runDiff() throws(UsageProblem) -> RunResult {
    // Before anything is read: a name that is not known stops all.
    _ = try choosing()
    if let path = arguments.path(.output), path != .standardInput, refuses(path) { return result(.failure) }
    guard let versions = try versions() else { return result(.clean) }
    let compared = try compared(versions)
    var report = TextOutput(isStyled: arguments.path(.output) == nil && output.isStyled)
    switch arguments.value(.format) {
    case "json": report.writeJSON(of: compared)
    case "markdown" where !compared.isEmpty: report.bytes += Page.changes(compared, compared[0].language).markdown()
    case "markdown": sayNothingChanged(&report)
    default: if compared.isEmpty { sayNothingChanged(&report) } else { report.writeChanges(compared) }
    }
    if let path = arguments.path(.output), path != .standardInput {
      _ = write(path, report.bytes)
    } else {
      output.bytes += report.bytes
    }
    return result(.clean)
  }

  /// Why there is nothing has been said already.
  private func sayNothingChanged(_ report: inout TextOutput) {
    if !hasFailed { report.line(say(Bilingual(nl: "Er is geen plan veranderd.", en: "No plan changed."))) }
  }

  /// Judges both versions in the place of the new one: with the programme, the institution and the other files that stand
  /// there now. So what is told to be new comes of the plan and not of what is around it.
  private mutating func compared(_ versions: Versions) throws(UsageProblem) -> [ComparedPlan] {
    var files = try gathered(versions.pairs.map { $0.path })
    var old: [Path: [UInt8]] = [:]
    var origins: [Path: [UInt8]] = [:]
    for pair in versions.pairs {
      let place = identity(of: pair.path)
      if let bytes = pair.new { files.contents[place] = bytes }
      old[place] = pair.old
      origins[place] = pair.origin
      // The old version is no neighbour of the new one.
      if let other = arguments.operands.first.map({ identity(of: Path($0)) }) { files.beside.removeAll { $0 == other } }
    }
    let job = try job([], pathNaming())
    let problems = Shared<[Path: FileProblem]>([:])
    let told = Dictionary(
      versions.pairs.map { (identity(of: $0.path), self.told($0.path)) }, uniquingKeysWith: { first, _ in first })
    let known = files
    var workspace = Workspace<ComparedPlan>(access(Shared(files), problems)) { [old, origins] visit in
      let project = known.asked(visit.path)?.project ?? 0
      let options = known.options[project]
      let language = job.language(of: visit.plan.snapshot, known.projects[project].configuration)
      let after = check(visit.plan, options, in: visit.surroundings).shown(options)
      let errors = after.findings.count { $0.severity == .error }
      let path = told[visit.path] ?? visit.path.bytes
      guard let bytes = old[visit.path] else {
        return (ComparedPlan(path: path, origin: [], .onlyNew(visit.plan), language), errors)
      }
      let plan = Plan(visit.plan.snapshot.changed(to: bytes))
      let before = check(plan, options, in: visit.surroundingsOfChanged(plan)).shown(options)
      let changes = changes(from: plan, to: visit.plan)
      let findings = FindingChanges(before.findings, after.findings, changes)
      return (
        ComparedPlan(path: path, origin: origins[visit.path] ?? [], .both(changes, findings), language), errors
      )
    }
    workspace.open(versions.pairs.filter { $0.new != nil }.map { identity(of: $0.path) }, beside: files.beside)
    sayWhatLiesOutside(workspace.outside)
    var result: [ComparedPlan] = []
    for pair in versions.pairs {
      let place = identity(of: pair.path)
      if pair.new != nil {
        if let answer = workspace.answer(for: place) { result.append(answer) }
      } else if let bytes = pair.old {
        let configuration = files.configuration(for: place)
        let plan = Plan(Snapshot(bytes, ownKinds: configuration.ownKinds))
        result.append(
          ComparedPlan(
            path: self.told(pair.path), origin: pair.origin, .onlyOld(plan),
            job.language(of: plan.snapshot, configuration)))
      }
    }
    return result
  }
}
