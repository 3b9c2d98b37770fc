import Vocabulary
import Workspaces

/// A plan in the two versions that are to be compared.
struct VersionPair {
  /// Where the plan stands, or stood: what belongs to it is looked for from there.
  var path: Path
  /// Where the old version came from, as it is told.
  var origin: [UInt8]
  var old: [UInt8]?
  /// Nil where there is none.
  var new: [UInt8]?
}

/// What is compared with what.
struct Versions {
  var pairs: [VersionPair] = []
  /// Plans were named; otherwise they were looked for.
  var isNamed = true
}

extension Session {
  /// Which versions the arguments mean: files, folders, or a revision of git with files behind it.
  mutating func versions() throws(UsageProblem) -> Versions? {
    let operands = arguments.operands.map { Path($0) }
    guard let first = operands.first else { throw .operandMissing(.diff) }
    if operands.contains(.standardInput) { throw .standardInputHere(.diff) }
    if let kind = try? environment.kind(first) {
      if operands.count == 1 { return versions(since: Path("HEAD"), nil, [first]) }
      if operands.count > 2 { throw .tooManyOperands(.diff) }
      return versions(first, kind, operands[1])
    }
    if first.bytes.first == 0x2D { throw .revisionLikeOption(String(decoding: first.bytes, as: UTF8.self)) }
    var rest = Array(operands.dropFirst())
    var other: Path?
    if let next = rest.first, !exists(next), !next.hasSuffix(".course") { other = rest.removeFirst() }
    return versions(since: first, other, rest)
  }

  private func exists(_ path: Path) -> Bool { (try? environment.kind(path)) != nil }

  // MARK: Files and folders

  private mutating func versions(_ old: Path, _ kind: FileKind, _ new: Path) -> Versions? {
    do throws(FileProblem) {
      let other = try environment.kind(new)
      guard other == kind else {
        complain(
          Bilingual(
            nl: "vergelijk een bestand met een bestand, of een map met een map.",
            en: "compare a file with a file, or a folder with a folder."))
        return nil
      }
    } catch {
      complain(new, error)
      return nil
    }
    switch kind {
    case .file:
      guard let before = content(of: old), let after = content(of: new) else { return nil }
      return Versions(pairs: [VersionPair(path: new, origin: told(old), old: before, new: after)])
    case .directory: return versionsInFolders(old, new)
    }
  }

  /// Plans with the same path below either folder.
  private mutating func versionsInFolders(_ old: Path, _ new: Path) -> Versions? {
    let (oldFolder, newFolder) = (names(from: old), names(from: new))
    var found: [[UInt8]: (old: Path?, new: Path?)] = [:]
    for path in plans(in: old) {
      found[below(oldFolder, path), default: (nil, nil)].old = path
    }
    for path in plans(in: new) { found[below(newFolder, path), default: (nil, nil)].new = path }
    if found.isEmpty {
      complainOfNoPlans(in: new)
      return nil
    }
    var result = Versions(isNamed: false)
    for name in found.keys.sorted(by: { $0.lexicographicallyPrecedes($1) }) {
      guard let pair = found[name] else { continue }
      let before = pair.old.flatMap { content(of: $0) }
      let after = pair.new.flatMap { content(of: $0) }
      guard (before != nil) == (pair.old != nil), (after != nil) == (pair.new != nil), before != after else { continue }
      result.pairs.append(
        VersionPair(
          path: pair.new ?? new.appending(name), origin: pair.old.map { told($0) } ?? [], old: before, new: after))
    }
    return result
  }

  private func below(_ folder: [ArraySlice<UInt8>], _ path: Path) -> [UInt8] {
    joinedNames(names(from: path).dropFirst(folder.count))
  }

  // MARK: Git

  /// Files as they were in a revision, beside what they are now.
  mutating func versions(since revision: Path, of paths: [Path]) -> Versions? { versions(since: revision, nil, paths) }

  private mutating func versions(since revision: Path, _ other: Path?, _ paths: [Path]) -> Versions? {
    var asked = revision
    do throws(GitProblem) {
      let repository = try Repository(environment)
      let before = try repository.commit(revision.bytes)
      var after: String?
      if let other {
        asked = other
        after = try repository.commit(other.bytes)
      }
      let isFiles = !paths.isEmpty && paths.allSatisfy { (try? environment.kind($0)) != .directory }
      if isFiles { return try versions(of: paths, repository, (revision, before), after) }
      return try changedVersions(in: paths, repository, (revision, before), after)
    } catch {
      complain(error, asked)
      return nil
    }
  }

  /// Of files that are named.
  private mutating func versions(
    of paths: [Path], _ repository: Repository, _ before: (name: Path, commit: String), _ after: String?
  ) throws(GitProblem) -> Versions {
    var result = Versions()
    for path in paths {
      let place = place(of: path)
      let old = try repository.content(of: place, in: before.commit)
      let new: [UInt8]?
      if let after {
        new = try repository.content(of: place, in: after)
      } else {
        new = exists(path) ? content(of: path) : nil
        if new == nil, exists(path) { continue }
      }
      if old == nil, new == nil {
        complain(
          Bilingual(
            nl: "\(shown(path.bytes)) is er niet, en in \(shown(before.name.bytes)) ook niet.",
            en: "\(shown(path.bytes)) does not exist, and neither does it in \(shown(before.name.bytes))."))
        continue
      }
      result.pairs.append(
        VersionPair(path: path, origin: old == nil ? [] : origin(before.name, place), old: old, new: new))
    }
    return result
  }

  /// Of all plans that changed, or those in some folders.
  private mutating func changedVersions(
    in folders: [Path], _ repository: Repository, _ before: (name: Path, commit: String), _ after: String?
  ) throws(GitProblem) -> Versions {
    var result = Versions(isNamed: false)
    let places = folders.map { place(of: $0) }
    for file in try repository.plans(changedSince: before.commit, in: after) {
      guard let path = file.new ?? file.old else { continue }
      if !places.isEmpty, !places.contains(where: { path == $0 || path.isWithin($0) }) { continue }
      let named = Path(joined(workingFolder + [[0x2E]]).reference(to: path))
      // What a walk through the folder would leave out is left out here too.
      if isExcluded(named, isFolder: false) { continue }
      var old: [UInt8]?
      var new: [UInt8]?
      if let place = file.old { old = try repository.content(of: place, in: before.commit) }
      if let after, let place = file.new { new = try repository.content(of: place, in: after) }
      if after == nil, file.new != nil {
        new = content(of: named)
        if new == nil { continue }
      }
      result.pairs.append(
        VersionPair(path: named, origin: file.old.map { origin(before.name, $0) } ?? [], old: old, new: new))
    }
    return result
  }

  /// Where git knows a file to be: links to folders followed.
  private func place(of path: Path) -> Path {
    realPlace(of: path).map { identity(of: $0) } ?? identity(of: path)
  }

  /// `HEAD~1:course.course`
  private func origin(_ revision: Path, _ place: Path) -> [UInt8] { revision.bytes + [0x3A] + told(place) }

  private func shown(_ text: [UInt8]) -> String { String(decoding: text, as: UTF8.self) }

  /// A path as it is told: from the folder of `--root`, where one is given.
  func told(_ path: Path) -> [UInt8] {
    let place = identity(of: path)
    if let root = arguments.path(.root) { return joined(names(from: root) + [[0x2E]]).reference(to: place) }
    return path.bytes.first == 0x2F ? joined(workingFolder + [[0x2E]]).reference(to: place) : path.bytes
  }

  // MARK: Saying what is the matter

  private mutating func complain(_ problem: GitProblem, _ revision: Path) {
    let name = shown(revision.bytes)
    switch problem {
    case .noProgram:
      complain(
        Bilingual(
          nl:
            "er is geen bestand '\(name)', en git is hier niet te vinden om het als revisie op te zoeken. Noem twee bestanden om te vergelijken.",
          en:
            "there is no file '\(name)', and git cannot be found here to look it up as a revision. Name two files to compare."
        ))
    case .noRepository:
      complain(
        Bilingual(
          nl:
            "deze map wordt niet door git bijgehouden, dus er is geen '\(name)' om mee te vergelijken. Noem twee bestanden.",
          en: "git does not keep track of this folder, so there is no '\(name)' to compare with. Name two files."))
    case .unknownRevision:
      complain(
        Bilingual(
          nl: "'\(name)' is geen bestand, en git kent hier geen revisie die zo heet.",
          en: "'\(name)' is not a file, and git knows no revision of that name here."))
    case .failed(let said):
      let text = shown(said.prefix { $0 != 0x0A } + [])
      complain(
        Bilingual(
          nl: "git kon niet vertellen wat er veranderd is: \(text)", en: "git could not tell what changed: \(text)"))
    }
  }
}
