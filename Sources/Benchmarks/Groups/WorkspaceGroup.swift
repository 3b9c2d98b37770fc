import Commands
import CourseModel
import CourseRules
import Synchronization
import Workspaces

extension Bench {
  /// Files that are looked at together, in this process: read, summed up and checked with the rules that run by default. That
  /// the system has read them before is meant: what is measured is the checker.
  mutating func measureWorkspaces(_ counts: [Int]) {
    for count in counts {
      begin("workspace-\(count)")
      guard wantsGroup("workspace-\(count)") else { continue }
      let files = generatedWorkspace(files: count, seed: 7)
      let folder = ScratchFolder("\(count)", files)
      let bytes = files.reduce(0) { $0 + $1.bytes.count }
      let work = Measurement.Work(bytes: bytes, items: count, itemName: "files")
      let paths = files.map { Path(folder.path(of: $0)) }.sorted { $0.bytes.lexicographicallyPrecedes($1.bytes) }
      let environment = Environment.system()
      for (name, isParallel) in [("open", true), ("open, one core", false)] {
        measure(
          name, work, over: "reading them, counting lines",
          floor: { environment.lineCount(ofFiles: paths, isParallel: isParallel) },
          { opened(paths, environment, isParallel: isParallel).visits })
      }
      // The second file is a programme, the third a course of it.
      for (name, at) in [("an edit of a programme", 1), ("an edit of a course", 2)] {
        guard wants(name) else { continue }
        let path = Path(folder.path(of: files[at]))
        let edited = EditedFile(path, files[at].bytes)
        var workspace = opened(paths, environment, isParallel: true, edited)
        measure(
          name, .bytes(files[at].bytes), over: "reading it, counting lines",
          floor: { environment.lineCount(ofFile: path) },
          {
            edited.edit()
            let before = workspace.visits
            workspace.update([path])
            return workspace.visits - before
          })
      }
    }
  }
}

private func opened(
  _ paths: [Path], _ environment: Environment, isParallel: Bool, _ edited: EditedFile? = nil
) -> Workspace<Int> {
  let read = environment.read
  var access = WorkspaceAccess(
    read: { path in
      if let edited, edited.path == path { return .bytes(edited.bytes) }
      do throws(FileProblem) { return .bytes(try read(path)) } catch { return .absent }
    }, shown: { $0.bytes })
  if isParallel { access.forEach = environment.forEach }
  let options = CheckOptions()
  var workspace = Workspace<Int>(access) { visit in
    let result = check(visit.plan, options, in: visit.surroundings)
    return (result.findings.count, result.findings.count { $0.severity == .error })
  }
  workspace.open(paths)
  return workspace
}

/// A file that someone has open and types in: a comment at its end, another one each time.
private final class EditedFile: Sendable {
  let path: Path
  private let original: [UInt8]
  private let round = Atomic(0)

  init(_ path: Path, _ bytes: [UInt8]) {
    self.path = path
    original = bytes
  }

  var bytes: [UInt8] { original + Array("# \(round.load(ordering: .relaxed))\n".utf8) }

  func edit() { round.wrappingAdd(1, ordering: .relaxed) }
}
