import Workspaces

/// Why git did not answer, with what it said itself.
enum GitProblem: Error, Equatable {
  /// There is no program of that name.
  case noProgram
  case noRepository([UInt8])
  case unknownRevision
  case failed([UInt8])
}

/// A repository of git, as git tells of it. Nothing in it is ever changed.
struct Repository: Sendable {
  /// A file as it is staged.
  struct Entry: Equatable, Sendable {
    enum Kind: Sendable {
      case file
      /// A link, or a file in conflict: what git has of it is no plan.
      case asOnDisk
      /// Another repository within this one, which knows its own files.
      case repository
    }

    var kind: Kind
    /// By which git knows what it holds.
    var content: [UInt8]
    /// From the root of the file system.
    var path: Path
  }

  let git: Git
  /// From the root of the file system.
  let top: Path

  /// The one in which we work. What a hook says of it in the surroundings counts, as it does for git.
  init(_ environment: Environment) throws(GitProblem) {
    git = Git(environment)
    guard let answer = git.answer(["rev-parse", "--show-toplevel"]) else { throw .noProgram }
    guard answer.status == 0, answer.output.first == 0x2F else { throw .noRepository(answer.errors) }
    // A name may end in spaces or a line end of its own.
    top = Path(answer.output.last == 0x0A ? Array(answer.output.dropLast()) : answer.output)
  }

  /// Files whose staged version differs from the last commit, apart from those that are gone.
  func staged() throws(GitProblem) -> [Entry] {
    changes(in: try git.asked(["diff", "--cached", "--raw", "--no-abbrev", "--diff-filter=ACMRT"] + plainly))
  }

  /// Every file that is staged or was committed.
  func index() throws(GitProblem) -> [Entry] {
    let output = try git.asked(["ls-files", "--stage", "-z", "--full-name", "--", ":/"])
    return output.split(separator: 0).compactMap { line in
      // `100644 0123… 0<TAB>path`; of a file in conflict there are several, with a number above zero.
      guard let tab = line.firstIndex(of: 0x09) else { return nil }
      let fields = line[..<tab].split(separator: 0x20)
      guard fields.count == 3 else { return nil }
      var entry = entry(mode: fields[0], content: fields[1], path: line[(tab + 1)...])
      if !fields[2].elementsEqual([0x30]) { entry.kind = .asOnDisk }
      return entry
    }
  }

  /// Files in the working tree that are not as they are staged, or gone.
  func unstaged() throws(GitProblem) -> Set<Path> {
    Set(changes(in: try git.askedLooking(["diff", "--raw", "--no-abbrev"] + plainly)).map { $0.path })
  }

  /// What staged files hold, by what `Entry.content` says.
  func contents(_ names: [[UInt8]]) throws(GitProblem) -> [[UInt8]: [UInt8]] {
    if names.isEmpty { return [:] }
    let input = Array(names.joined(separator: [0x0A])) + [0x0A]
    guard let answer = git.answer(["cat-file", "--batch"], reading: input) else { throw .noProgram }
    guard answer.status == 0 else { throw .failed(answer.errors) }
    var result: [[UInt8]: [UInt8]] = [:]
    var rest = answer.output[...]
    // `0123… blob 42`, a line end, 42 bytes, a line end; or `0123… missing`.
    while let end = rest.firstIndex(of: 0x0A) {
      let fields = rest[..<end].split(separator: 0x20)
      rest = rest[(end + 1)...]
      guard fields.count == 3, let size = Int(String(decoding: fields[2], as: UTF8.self)), size <= rest.count else {
        continue
      }
      result[Array(fields[0])] = Array(rest.prefix(size))
      rest = rest.dropFirst(size + 1)
    }
    return result
  }

  /// Files in the working tree that changed since we parted from a revision, with those that git does not know yet.
  func changed(since revision: [UInt8]) throws(GitProblem) -> [Path] {
    let base = try parting(from: revision)
    let changed = try git.askedLooking(["diff", "--name-only", "--diff-filter=d"] + plainly.dropLast() + [base, "--"])
    let unknown = try git.asked(["ls-files", "--others", "--exclude-standard", "-z", "--full-name", "--", ":/"])
    return (changed.split(separator: 0) + unknown.split(separator: 0)).map { top.appending(Array($0)) }
  }

  /// The commit at which this branch parted from a revision. What others did there since is no change of ours.
  private func parting(from revision: [UInt8]) throws(GitProblem) -> String {
    // None begins with a dash, so that none is taken for an option.
    guard !revision.isEmpty, revision.first != 0x2D, !revision.contains(0) else { throw .unknownRevision }
    guard let named = try objectName(revision),
      let commit = try objectName(Array((named + "^{commit}").utf8))
    else { throw .unknownRevision }
    let common = git.answer(["merge-base", commit, "HEAD"])
    // Without a common past, or where little of it was fetched, the revision itself is what there is.
    return common.flatMap { $0.status == 0 ? hexadecimal($0.output.prefix { $0 != 0x0A }) : nil } ?? commit
  }

  func objectName(_ revision: [UInt8]) throws(GitProblem) -> String? {
    guard let answer = git.answer(["rev-parse", "--verify", "--quiet"].map { Array($0.utf8) } + [revision]) else {
      throw .noProgram
    }
    return answer.status == 0 ? hexadecimal(answer.output.prefix { $0 != 0x0A }) : nil
  }

  // MARK: Reading

  /// `:100644 100644 0123… 4567… M`, a zero, the path, a zero.
  private func changes(in output: [UInt8]) -> [Entry] {
    let parts = output.split(separator: 0)
    return stride(from: 0, to: parts.count - 1, by: 2).compactMap { at in
      let fields = parts[at].split(separator: 0x20)
      guard fields.count == 5 else { return nil }
      return entry(mode: fields[1], content: fields[3], path: parts[at + 1])
    }
  }

  private func entry(mode: ArraySlice<UInt8>, content: ArraySlice<UInt8>, path: ArraySlice<UInt8>) -> Entry {
    let kind: Entry.Kind =
      mode.elementsEqual("160000".utf8) ? .repository : mode.elementsEqual("120000".utf8) ? .asOnDisk : .file
    return Entry(kind: kind, content: Array(content), path: top.appending(Array(path)))
  }
}

/// Whatever someone has set for their own eyes, this is for ours.
private let plainly = [
  "-z", "--no-renames", "--no-ext-diff", "--no-textconv", "--no-color", "--ignore-submodules=all", "--",
]

private func hexadecimal(_ bytes: ArraySlice<UInt8>) -> String? {
  let isName = bytes.count >= 40 && bytes.allSatisfy { (0x30...0x39).contains($0) || (0x61...0x66).contains($0) }
  return isName ? String(decoding: bytes, as: UTF8.self) : nil
}
