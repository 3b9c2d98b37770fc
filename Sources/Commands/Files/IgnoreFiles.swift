import Workspaces

/// A `.gitignore` or `.ignore`.
struct IgnoreFile: Sendable {
  /// How many names lead to the folder it is in.
  fileprivate let depth: Int
  private let patterns: [IgnorePattern]

  /// More than a megabyte of it is not read: nobody wrote that by hand.
  init(_ bytes: [UInt8], depth: Int) {
    self.depth = depth
    let text = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? bytes.dropFirst(3) : bytes[...]
    patterns = text.prefix(1 << 20).split(separator: 0x0A).compactMap { IgnorePattern($0) }
  }

  /// Whether it leaves a file or folder out; nil where it says nothing about it. The last line that speaks of it decides.
  func leavesOut(_ names: [ArraySlice<UInt8>], isFolder: Bool) -> Bool? {
    patterns.last { $0.matches(names[depth...], isFolder: isFolder) }.map { !$0.isNegated }
  }
}

/// The ignore files in a folder and those above it.
struct IgnoreFiles: Sendable {
  /// The nearest last.
  fileprivate var files: [IgnoreFile] = []
  /// How many names lead to the folder with `.git`; no file above it has a say.
  fileprivate var repository: Int?
}

extension Session {
  /// Whether an ignore file leaves a file or folder out. Those of the repository have a say; without a repository those of
  /// the project, or else those in the working folder and below.
  mutating func isIgnored(_ names: [ArraySlice<UInt8>], isFolder: Bool, _ project: Project) -> Bool {
    let folder = Array(names.dropLast())
    let known = ignoreFiles(of: folder)
    if known.files.isEmpty { return false }
    let working = workingFolder
    let isBelow = zip(folder, working).allSatisfy { $0.elementsEqual($1) } && folder.count >= working.count
    let top = known.repository ?? project.files.last?.folder.count ?? (isBelow ? working.count : folder.count)
    for file in known.files.reversed() where file.depth >= top {
      if let answer = file.leavesOut(names, isFolder: isFolder) { return answer }
    }
    return false
  }

  private mutating func ignoreFiles(of folder: [ArraySlice<UInt8>]) -> IgnoreFiles {
    var depth = folder.count
    while depth > 0, projects.ignores[joined(Array(folder.prefix(depth)))] == nil { depth -= 1 }
    var result = projects.ignores[joined(Array(folder.prefix(depth)))]
    // From the top down, so that each folder is looked at once.
    for depth in (result == nil ? 0 : depth + 1)..<(folder.count + 1) {
      let place = Array(folder.prefix(depth))
      var own = result ?? IgnoreFiles()
      if (try? environment.kind(shownPath(place + [Array(".git".utf8)[...]]))) != nil {
        own = IgnoreFiles(repository: depth)
      }
      for name in [".gitignore", ".ignore"] {
        if let bytes = try? environment.read(shownPath(place + [Array(name.utf8)[...]])) {
          own.files.append(IgnoreFile(bytes, depth: depth))
        }
      }
      projects.ignores[joined(place)] = own
      result = own
    }
    return result ?? IgnoreFiles()
  }
}
