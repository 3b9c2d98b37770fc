import CourseModel
import Workspaces

/// What a check that goes on keeps from one round to the next, so that only what a change concerns is checked again.
final class Watching {
  private var checker: Checker?
  /// Files that are not as they were in the last round, from the root of the file system.
  var changed: Set<Path> = []
  /// What the project files said, by the folder that they govern.
  private var settings: [Path: [[UInt8]]] = [:]

  /// Checks what has to be checked now that these are the files.
  func check(_ files: GatheredFiles, _ progress: Progress?, afresh: () -> Checker) -> Checker {
    let settings = settings(of: files)
    defer {
      self.settings = settings
      changed = []
    }
    guard var checker, settings.allSatisfy({ self.settings[$0.key] == nil || self.settings[$0.key] == $0.value }) else {
      // Another setting may concern every file.
      var checker = afresh()
      checker.renew(files, progress)
      checker.workspace.open(files.asked.map { $0.identity }, beside: files.beside)
      self.checker = checker
      return checker
    }
    let before = checker.files.value
    let asked = files.asked.map { $0.identity }.filter { changed.contains($0) || !before.isAsked($0) }
    let others =
      changed.filter { !files.isAsked($0) && checker.workspace.knows($0) }
      + files.beside.filter { !checker.workspace.knows($0) }
    checker.renew(files, progress)
    // Not two of them, or each change would copy what is known of every file.
    self.checker = nil
    checker.workspace.update(asked, beside: others.sorted { $0.bytes.lexicographicallyPrecedes($1.bytes) })
    self.checker = checker
    return checker
  }

  private func settings(of files: GatheredFiles) -> [Path: [[UInt8]]] {
    var result: [Path: [[UInt8]]] = [:]
    for file in files.asked {
      let folder = Path(Array(file.identity.folder))
      if result[folder] != nil { continue }
      result[folder] = files.projects[file.project].files.flatMap { [$0.path.bytes, $0.snapshot.bytes] }
    }
    return result
  }
}
