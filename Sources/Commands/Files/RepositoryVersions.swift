import Workspaces

/// A file of which git has two versions that differ; nil where a version does not have it.
struct FileVersions: Equatable, Sendable {
  var old: Path?
  var new: Path?
}

extension Repository {
  /// The commit that a revision names.
  func commit(_ revision: [UInt8]) throws(GitProblem) -> String {
    // None begins with a dash, so that none is taken for an option.
    guard !revision.isEmpty, revision.first != 0x2D, !revision.contains(0) else { throw .unknownRevision }
    guard let named = try objectName(revision), let commit = try objectName(Array((named + "^{commit}").utf8)) else {
      throw .unknownRevision
    }
    return commit
  }

  /// What a file held in a commit; nil where it was not there.
  func content(of path: Path, in commit: String) throws(GitProblem) -> [UInt8]? {
    guard path.isWithin(top) else { return nil }
    let name = path.bytes.dropFirst(top.bytes.count).drop { $0 == 0x2F }
    let place = Array(commit.utf8) + [0x3A] + name
    guard let answer = git.answer(["cat-file", "blob"].map { Array($0.utf8) } + [place]) else { throw .noProgram }
    if answer.status == 0 { return answer.output }
    // Of a clone that left out what files held, git would have to fetch it; that they were not there would be untrue.
    if try objectName(place) != nil { throw .failed(answer.errors) }
    return nil
  }

  /// Plans that are not what they were in a commit: in another one, or else as they are now, with those that git does not
  /// know yet.
  func plans(changedSince commit: String, in other: String?) throws(GitProblem) -> [FileVersions] {
    let output = try git.askedLooking(
      [
        "diff", "--name-status", "-z", "-M", "--no-ext-diff", "--no-textconv", "--no-color", "--ignore-submodules=all",
        commit,
      ] + (other.map { [$0] } ?? []) + ["--"])
    var result: [FileVersions] = []
    var parts = output.split(separator: 0)[...]
    func take() -> Path? { parts.popFirst().map { top.appending(Array($0)) } }
    while let letter = parts.popFirst()?.first {
      // `R87`, a zero, the old path, a zero, the new path.
      switch letter {
      case 0x52: result.append(FileVersions(old: take(), new: take()))
      case 0x43:
        _ = take()
        result.append(FileVersions(old: nil, new: take()))
      case 0x41: result.append(FileVersions(old: nil, new: take()))
      case 0x44: result.append(FileVersions(old: take(), new: nil))
      default:
        let path = take()
        result.append(FileVersions(old: path, new: path))
      }
    }
    if other == nil {
      let unknown = try git.asked(["ls-files", "--others", "--exclude-standard", "-z", "--full-name", "--", ":/"])
      result += unknown.split(separator: 0).map { FileVersions(old: nil, new: top.appending(Array($0))) }
    }
    return result.filter { ($0.new ?? $0.old)?.hasSuffix(".course") ?? false }
      .sorted { ($0.new ?? $0.old ?? top).bytes.lexicographicallyPrecedes(($1.new ?? $1.old ?? top).bytes) }
  }
}
