import CourseModel
import CourseRules
import Vocabulary
import Workspaces

/// A file that a check was asked for.
struct AskedFile: Sendable {
  /// As on the command line, or as found in a folder named there.
  var named: Path
  /// As it is told to the user.
  var shown: Path
  /// From the root of the file system, so that files find each other.
  var identity: Path
  /// Position of its project.
  var project: Int
}

/// The files of one check, with all that has to be known before they can be looked at side by side.
struct GatheredFiles: Sendable {
  var asked: [AskedFile] = []
  /// Programmes and institutions may be among these, to which what was asked for belongs.
  var beside: [Path] = []
  var projects: [Project] = []
  /// By position in `projects`.
  var options: [CheckOptions] = []
  /// The same.
  var boundaries: [Boundary] = []
  var baselines = Baselines()
  /// What does not come from a file.
  var contents: [Path: [UInt8]] = [:]
  fileprivate var positions: [Path: Int] = [:]

  /// The project that a file is in, as far as it reaches; nil for one that lies outside all of them.
  func boundary(for identity: Path) -> Boundary? {
    if let asked = asked(identity) { return boundaries[asked.project] }
    return boundaries.filter { identity.isWithin($0.folder) }.max { $0.folder.bytes.count < $1.folder.bytes.count }
  }

  func isAsked(_ identity: Path) -> Bool { positions[identity] != nil }
  func asked(_ identity: Path) -> AskedFile? { positions[identity].map { asked[$0] } }
  func configuration(for identity: Path) -> Configuration {
    asked(identity).map { projects[$0.project].configuration } ?? Configuration()
  }
}

extension Session {
  /// Looks up which project governs which file, and what stands around them.
  mutating func gathered(_ paths: [Path]) throws(UsageProblem) -> GatheredFiles {
    var result = GatheredFiles()
    var folders: [Path: Int] = [:]
    for path in paths {
      let shown = shown(path)
      let identity = path == .standardInput && arguments.path(.standardInputName) == nil ? path : identity(of: shown)
      if result.positions[identity] != nil { continue }
      if path == .standardInput {
        guard let content = content(of: path) else { continue }
        result.contents[identity] = content
      }
      let folder = Path(Array(identity.folder))
      let known = folders[folder]
      if known == nil {
        let project = project(for: path)
        folders[folder] = result.projects.count
        result.projects.append(project)
        result.boundaries.append(boundary(of: path == .standardInput ? shown : path))
        result.options.append(try choosing(project.configuration.options))
      }
      result.positions[identity] = result.asked.count
      result.asked.append(
        AskedFile(named: path, shown: shown, identity: identity, project: known ?? result.projects.count - 1))
    }
    result.beside = besides(folders, result)
    return result
  }

  /// Files in the folders above, as far as the project reaches: what a course belongs to often stands there.
  private mutating func besides(_ folders: [Path: Int], _ files: GatheredFiles) -> [Path] {
    var result: [Path] = []
    var seen: Set<Path> = []
    for folder in folders.keys.sorted(by: { $0.bytes.lexicographicallyPrecedes($1.bytes) }) {
      let project = files.projects[folders[folder] ?? 0]
      let names = folder.bytes.split(separator: 0x2F)
      // Without a project, the folder itself and the one above it.
      let top = project.files.last?.folder.count ?? Swift.max(0, names.count - 1)
      for depth in Swift.min(top, names.count)...names.count {
        let place = Path([0x2F] + joinedNames(names.prefix(depth)))
        if folder.bytes.isEmpty || !seen.insert(place).inserted { continue }
        result += plansBeside(place, files)
      }
    }
    return result
  }

  private mutating func plansBeside(_ folder: Path, _ files: GatheredFiles) -> [Path] {
    guard let entries = try? environment.list(folder) else { return [] }
    var found: [Path] = []
    for entry in entries where entry.kind == .file && entry.name.first != 0x2E {
      let path = folder.appending(entry.name)
      if path.hasSuffix(".course"), !files.isAsked(path) { found.append(path) }
    }
    found.sort { $0.bytes.lexicographicallyPrecedes($1.bytes) }
    if found.count <= mostBeside { return found.filter { !isExcluded($0, isFolder: false) } }
    // Of very many those that are called what they are.
    let words = ["programme", "program", "opleiding", "curriculum", "institution", "instelling", "hogeschool"]
    let telling = found.filter { path in
      let name = String(decoding: path.fileName, as: UTF8.self).lowercased()
      return words.contains { name.hasPrefix($0) || name.hasSuffix($0 + ".course") }
    }
    return telling.prefix(mostBeside).filter { !isExcluded($0, isFolder: false) }
  }
}

/// More files than this are not opened on the chance that one is the programme.
private let mostBeside = 200
