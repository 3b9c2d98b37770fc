import CourseModel
import Reports
import Vocabulary
import Workspaces

/// As far as a project reaches: what a plan names beyond that is told.
struct Boundary: Sendable {
  let folder: Path
  /// With every link followed.
  let real: Path

  /// Where a file lies; `real` is where its name leads, nil where nobody can tell.
  func whereabouts(of path: Path, real target: Path?) -> ResolvedReference.Whereabouts {
    if !path.isWithin(folder) { return .outsideProject }
    guard let target else { return .inProject }
    return target.isWithin(real) ? .inProject : .linkedFromOutside
  }
}

extension Session {
  /// The widest of what is a whole to whoever works here: the folders that project files govern, the repository, the folder in
  /// which we work and folders that are named. Where there is no project and no repository, what a plan belongs to often
  /// stands one folder up.
  mutating func boundary(of path: Path) -> Boundary {
    let names = Array(names(from: path).dropLast())
    let key = joined(names)
    if let known = projects.boundaries[key] { return known }
    var depths: [Int] = []
    if let file = project(for: path).files.last { depths.append(file.folder.count) }
    if let repository = repositoryDepth(names) { depths.append(repository) }
    if depths.isEmpty { depths.append(Swift.max(0, names.count - 1)) }
    // Where an editor starts us says nothing.
    if arguments.command != .lsp {
      let named = (arguments.operands.map { Path($0) } + (arguments.path(.root).map { [$0] } ?? []))
      for folder in [workingFolder] + named.map({ self.names(from: $0) })
      where folder.count <= names.count && zip(folder, names).allSatisfy({ $0.elementsEqual($1) }) {
        depths.append(folder.count)
      }
    }
    let folder = joined(Array(names.prefix(depths.min() ?? names.count)))
    let boundary = Boundary(folder: folder, real: environment.real(folder) ?? folder)
    projects.boundaries[key] = boundary
    return boundary
  }

  /// Where a file is, or would be once it is written: links followed. Nil where nobody can tell.
  func realPlace(of path: Path) -> Path? {
    if let real = environment.real(path) { return real }
    let folder = Path(Array(path.folder))
    let isOfRoot = folder.bytes.isEmpty && path.bytes.first == 0x2F
    let real = environment.real(folder.bytes.isEmpty ? Path(isOfRoot ? "/" : ".") : folder)
    return real.map { $0.appending(Array(path.fileName)) }
  }

  /// Says what was read from outside the project, where no findings are told that say it.
  mutating func sayWhatLiesOutside(_ paths: [Path]) {
    if paths.isEmpty { return }
    errors.line(
      say(Bilingual(nl: "Van buiten dit project is ook gelezen:", en: "Also read, from outside this project:")))
    for path in paths {
      errors.write("  ")
      errors.writePath(path.bytes)
      errors.line()
    }
  }

  /// How deep the folder lies that holds the repository.
  private mutating func repositoryDepth(_ names: [ArraySlice<UInt8>]) -> Int? {
    // As for project files.
    for depth in (0...Swift.min(names.count, 200)).reversed() {
      let folder = joined(Array(names.prefix(depth)))
      let known = projects.repositories[folder]
      let isRepository = known ?? ((try? environment.kind(folder.appending(Array(".git".utf8)))) != nil)
      if known == nil { projects.repositories[folder] = isRepository }
      if isRepository { return depth }
    }
    return nil
  }
}
