import Commands
import CourseModel
import CourseRules
import CourseSyntax
import Foundation
import Glibc
import Vocabulary
import Workspaces

/// How fast files are looked at together: the cost of each as they grow in number, on one core and on all, and what one edit
/// costs. Files are read from the disk; that they were read before is meant: what is measured is the checker.
func benchWorkspace() {
  print("workspaces: reading, summing up and checking with the rules that run by default")
  for courses in [100, 1000, 3000, 10_000] {
    let folder = WorkspaceFolder(courses: courses)
    defer { folder.remove() }
    let cold = folder.measure(isParallel: true)
    let serial = folder.measure(isParallel: false)
    let edit = folder.measureEdit()
    let count = folder.paths.count
    print(
      String(
        format: "%6d files, %5.1f MB: %8.1f ms, %5.1f µs a file, %6.0f files/s; one core %5.1f µs a file (%.2f times)",
        count, Double(folder.bytes) / 1e6, cold * 1e3, cold * 1e6 / Double(count), Double(count) / cold,
        serial * 1e6 / Double(count), serial / cold))
    print(
      String(
        format: "        one edit of a course: %.2f ms and %d documents; of a programme: %.2f ms and %d documents",
        edit.course.seconds * 1e3, edit.course.visits, edit.programme.seconds * 1e3, edit.programme.visits))
  }
  var usage = rusage()
  _ = unsafe getrusage(__rusage_who_t(RUSAGE_SELF.rawValue), &usage)
  print("peak memory of this process: \(usage.ru_maxrss / 1024) MiB")
}

private struct WorkspaceFolder {
  let root: String
  let paths: [Path]
  let bytes: Int
  let course: (path: Path, bytes: [UInt8])
  let programme: (path: Path, bytes: [UInt8])

  init(courses: Int) {
    root = NSTemporaryDirectory() + "coursecheck-bench-\(getpid())-\(courses)"
    let files = generatedWorkspace(courses: courses, seed: 7)
    var paths: [Path] = []
    for file in files {
      let path = root + "/" + file.path
      try? FileManager.default.createDirectory(
        atPath: (path as NSString).deletingLastPathComponent, withIntermediateDirectories: true)
      _ = FileManager.default.createFile(atPath: path, contents: Data(file.bytes))
      paths.append(Path(path))
    }
    self.paths = paths.sorted { $0.bytes.lexicographicallyPrecedes($1.bytes) }
    bytes = files.reduce(0) { $0 + $1.bytes.count }
    programme = (Path(root + "/" + files[1].path), files[1].bytes)
    course = (Path(root + "/" + files[2].path), files[2].bytes)
  }

  func remove() { try? FileManager.default.removeItem(atPath: root) }

  private func access(isParallel: Bool) -> WorkspaceAccess {
    let environment = Environment.system()
    let read = environment.read
    var access = WorkspaceAccess(
      read: { path in
        do throws(FileProblem) { return .bytes(try read(path)) } catch { return .absent }
      }, shown: { $0.bytes })
    if isParallel { access.forEach = environment.forEach }
    return access
  }

  private func opened(isParallel: Bool) -> (Workspace<Int>, seconds: Double) {
    let start = DispatchTime.now().uptimeNanoseconds
    let options = CheckOptions()
    var workspace = Workspace<Int>(access(isParallel: isParallel)) { visit in
      let result = check(visit.plan, options, in: visit.surroundings)
      return (result.findings.count, result.findings.count { $0.severity == .error })
    }
    workspace.open(paths)
    return (workspace, Double(DispatchTime.now().uptimeNanoseconds - start) / 1e9)
  }

  /// The best of a few runs.
  func measure(isParallel: Bool) -> Double { (0..<3).map { _ in opened(isParallel: isParallel).seconds }.min() ?? 0 }

  func measureEdit() -> (course: (seconds: Double, visits: Int), programme: (seconds: Double, visits: Int)) {
    var workspace = opened(isParallel: true).0
    return (edit(course, &workspace), edit(programme, &workspace))
  }

  private func edit(_ file: (path: Path, bytes: [UInt8]), _ workspace: inout Workspace<Int>)
    -> (seconds: Double, visits: Int)
  {
    var best = Double.infinity
    var visits = 0
    for round in 1...5 {
      let changed = file.bytes + Array("# \(round)\n".utf8)
      _ = FileManager.default.createFile(
        atPath: String(decoding: file.path.bytes, as: UTF8.self), contents: Data(changed))
      let before = workspace.visits
      let start = DispatchTime.now().uptimeNanoseconds
      workspace.update([file.path])
      best = min(best, Double(DispatchTime.now().uptimeNanoseconds - start) / 1e9)
      visits = workspace.visits - before
    }
    return (best, visits)
  }
}
