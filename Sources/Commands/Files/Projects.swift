import CourseModel
import CourseRules
import Vocabulary
import Workspaces

/// A project file as it was read.
struct ProjectFile: Sendable {
  /// As it is shown to the user.
  var path: Path
  /// The folder it governs, from the root of the file system.
  var folder: [ArraySlice<UInt8>]
  var snapshot: Snapshot
  var configuration: Configuration
}

/// What holds for one folder.
struct Project: Sendable {
  /// The nearest first.
  var files: [ProjectFile] = []
  var configuration = Configuration()
}

/// What was found so far, so that no project file is read twice.
struct KnownProjects: Sendable {
  fileprivate var files: [Path: ProjectFile?] = [:]
  fileprivate var projects: [Path: Project] = [:]
  /// By the folder in which they are, or below which.
  var ignores: [Path: IgnoreFiles] = [:]
  /// By folder.
  var boundaries: [Path: Boundary] = [:]
  var repositories: [Path: Bool] = [:]
  /// Project files whose findings have been shown.
  var reported: Set<Path> = []
}

extension Session {
  /// What the project files above a path say together.
  mutating func project(for path: Path) -> Project {
    let names = names(from: path == .standardInput ? arguments.path(.standardInputName) ?? path : path)
    let folder = Array(names.dropLast())
    let key = joined(folder)
    if let known = projects.projects[key] { return known }
    var project = Project()
    // A path of more folders than this is a mistake, or a trick.
    for depth in (0...Swift.min(folder.count, 200)).reversed() {
      if let file = projectFile(in: Array(folder.prefix(depth))) { project.files.append(file) }
    }
    project.configuration = Configuration(nearestFirst: project.files.map { $0.configuration })
    projects.projects[key] = project
    return project
  }

  /// Whether a project file or an ignore file leaves this file or folder out.
  mutating func isExcluded(_ path: Path, isFolder: Bool) -> Bool {
    let project = project(for: path)
    let names = names(from: path)
    return isIgnored(names, isFolder: isFolder, project)
      || project.configuration.excludes.contains { exclude in
        let folder = project.files[exclude.origin.file].folder
        return exclude.value.covers(joinedNames(names.dropFirst(folder.count)), isFolder: isFolder)
      }
  }

  /// Who a file is, whatever it was called on the command line.
  func identity(of path: Path) -> Path { joined(names(from: path)) }

  private mutating func projectFile(in folder: [ArraySlice<UInt8>]) -> ProjectFile? {
    let key = joined(folder)
    if let known = projects.files[key] { return known }
    let path = shownPath(folder + [DocumentRole.projectFileName[...]])
    var file: ProjectFile?
    do throws(FileProblem) {
      let bytes = try environment.read(path)
      if let problem = unreadable(bytes) { throw problem }
      let snapshot = Snapshot(bytes, as: .project)
      file = ProjectFile(path: path, folder: folder, snapshot: snapshot, configuration: Configuration(snapshot))
    } catch {
      switch error {
      case .notFound, .isDirectory: break
      case .noFile, .notPermitted, .diskFull, .tooLarge, .alreadyExists, .changedMeanwhile, .binary, .wideCharacters,
        .other:
        complain(path, error)
      }
    }
    projects.files[key] = .some(file)
    return file
  }

  // MARK: Names

  func names(from path: Path) -> [ArraySlice<UInt8>] { fullNames(path, from: workingFolder) }

  var workingFolder: [ArraySlice<UInt8>] {
    environment.workingDirectory().map { $0.bytes.split(separator: 0x2F) } ?? []
  }

  func joined(_ names: [ArraySlice<UInt8>]) -> Path { Path([0x2F] + joinedNames(names[...])) }

  /// What lies in the working directory by its short name, anything else from the root.
  func shownPath(_ names: [ArraySlice<UInt8>]) -> Path {
    let working = workingFolder
    guard names.count > working.count, zip(names, working).allSatisfy({ $0.elementsEqual($1) }) else {
      return joined(names)
    }
    return Path(joinedNames(names.dropFirst(working.count)))
  }
}

/// The names of the folders from the root down, and of the file; `.` and `..` followed.
func fullNames(_ path: Path, from working: [ArraySlice<UInt8>]) -> [ArraySlice<UInt8>] {
  var result = path.bytes.first == 0x2F ? [] : working
  for name in path.bytes.split(separator: 0x2F) {
    if name.elementsEqual([0x2E]) { continue }
    if name.elementsEqual([0x2E, 0x2E]) { _ = result.popLast() } else { result.append(name) }
  }
  return result
}
