import Workspaces

/// Files as they would be committed: what is staged, in the place of what stands in the working tree. Files that git does not
/// know are no part of it, apart from those that say how is checked. What lies outside the repository is as it is.
struct StagedView: Sendable {
  private let top: Path
  private let working: [ArraySlice<UInt8>]
  private let entries: [Path: Repository.Entry]
  /// Links, files in conflict and folders of another repository within this one, which are read as they are.
  private let onDisk: Set<Path>
  /// The names of staged plans, by their folder.
  private let plans: [Path: [[UInt8]]]
  private let unstaged: Set<Path>
  private let contents: Shared<[[UInt8]: [UInt8]]>

  init(_ repository: Repository, _ working: [ArraySlice<UInt8>], reading staged: [Repository.Entry]) throws(GitProblem)
  {
    top = repository.top
    self.working = working
    unstaged = try repository.unstaged()
    var entries: [Path: Repository.Entry] = [:]
    var onDisk: Set<Path> = []
    var plans: [Path: [[UInt8]]] = [:]
    for entry in try repository.index() {
      if entry.kind == .file { entries[entry.path] = entry } else { onDisk.insert(entry.path) }
      if entry.kind == .file, entry.path.hasSuffix(".course") {
        plans[Path(Array(entry.path.folder)), default: []].append(Array(entry.path.fileName))
      }
    }
    (self.entries, self.onDisk, self.plans) = (entries, onDisk, plans)
    // What was asked for in any case, and of the rest what the disk has in another version.
    let others = unstaged.filter { $0.hasSuffix(".course") || Self.isSetting($0) }.compactMap { entries[$0] }
    contents = Shared(try repository.contents((staged + others).map { $0.content }))
  }

  /// The world as git would have it.
  func environment(over disk: Environment, _ repository: Repository) -> Environment {
    var result = disk
    let read = disk.read
    result.read = { [self] path throws(FileProblem) in
      let full = identity(path)
      guard isGoverned(full) else { return try read(path) }
      guard let entry = entries[full] else {
        if full.hasSuffix(".course") { throw .notFound }
        return try read(path)
      }
      if let content = contents.value[entry.content] { return content }
      if !unstaged.contains(full), let content = try? read(path) { return content }
      // A file that is left out of the working tree.
      guard let content = (try? repository.contents([entry.content]))?[entry.content] else { throw .notFound }
      contents.change { $0[entry.content] = content }
      return content
    }
    result.kind = { [self] path throws(FileProblem) in
      let full = identity(path)
      if isGoverned(full), entries[full] != nil { return .file }
      let kind = try disk.kind(path)
      if kind == .file, isGoverned(full), full.hasSuffix(".course") { throw .notFound }
      return kind
    }
    result.list = { [self] path throws(FileProblem) in
      let full = identity(path)
      guard isGoverned(full) else { return try disk.list(path) }
      let names = Set(plans[full] ?? [])
      var entries: [DirectoryEntry]
      do throws(FileProblem) { entries = try disk.list(path) } catch {
        if names.isEmpty { throw error }
        entries = []
      }
      entries.removeAll {
        $0.kind == .file && Path($0.name).hasSuffix(".course") && isGoverned(full.appending($0.name))
      }
      return entries + names.map { DirectoryEntry(name: $0, kind: .file) }
    }
    return result
  }

  private func identity(_ path: Path) -> Path {
    Path([0x2F] + joinedNames(fullNames(path, from: working)[...]))
  }

  /// Whether git says what there is, and not the disk.
  private func isGoverned(_ path: Path) -> Bool {
    guard path.isWithin(top) else { return false }
    return onDisk.isEmpty || !onDisk.contains { path == $0 || path.isWithin($0) }
  }

  private static func isSetting(_ path: Path) -> Bool { path.fileName.first == 0x2E }
}
