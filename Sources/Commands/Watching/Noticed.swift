import Synchronization
import Vocabulary
import Workspaces

/// What a command has looked at, and in which state it was then: so that it can be told when something is different,
/// whatever the command asked for.
final class Noticed: Sendable {
  private enum State: Equatable {
    /// Of a file that was read, or was not there.
    case content(FileStamp?)
    /// Of what was only asked what it is.
    case kind(FileKind?)
    /// Of a folder: what in it can matter. Editors and git put other files in it all the time.
    case listing(FileStamp?, Set<[UInt8]>)
  }

  private let states = Mutex<[Path: State]>([:])
  private let stamp: @Sendable (Path) -> FileStamp?

  init(_ stamp: @escaping @Sendable (Path) -> FileStamp?) { self.stamp = stamp }

  /// The same world, in which nothing is looked at unnoticed. A state is noted before what it is the state of is read, so
  /// that a change in between shows later.
  func environment(over world: Environment) -> Environment {
    var result = world
    let read = world.read
    result.read = { [self] path throws(FileProblem) in
      note(path, .content(stamp(path)))
      return try read(path)
    }
    result.kind = { [self] path throws(FileProblem) in
      let kind = stamp(path)?.kind
      states.withLock { states in if states[path] == nil { states[path] = .kind(kind) } }
      return try world.kind(path)
    }
    result.list = { [self] path throws(FileProblem) in
      let before = stamp(path)
      do throws(FileProblem) {
        let entries = try world.list(path)
        note(path, .listing(before, telling(entries)))
        return entries
      } catch {
        note(path, .listing(before, []))
        throw error
      }
    }
    return result
  }

  /// What is different since it was looked at, or since this was asked last.
  func changes(in world: Environment) -> [Path] {
    var result: [Path] = []
    for (path, state) in states.withLock({ $0 }) {
      let now: State
      let stamp = stamp(path)
      switch state {
      case .content: now = .content(stamp)
      case .kind: now = .kind(stamp?.kind)
      case .listing(let before, let names):
        now = .listing(stamp, before == stamp ? names : telling((try? world.list(path)) ?? []))
        if case .listing(_, let others) = now, others == names, (before == nil) == (stamp == nil) {
          note(path, now)
          continue
        }
      }
      if now == state { continue }
      note(path, now)
      result.append(path)
    }
    return result
  }

  private func note(_ path: Path, _ state: State) { states.withLock { $0[path] = state } }
}

/// The names in a folder that say which plans there are and how they are checked.
private func telling(_ entries: [DirectoryEntry]) -> Set<[UInt8]> {
  let settings = [DocumentRole.projectFileName] + [".gitignore", ".ignore", ".git"].map { Array($0.utf8) }
  var result: Set<[UInt8]> = []
  for entry in entries {
    if entry.name.first == 0x2E {
      if settings.contains(entry.name) { result.insert(entry.name) }
    } else if entry.kind == .directory {
      result.insert(entry.name + [0x2F])
    } else if Path(entry.name).hasSuffix(".course") {
      result.insert(entry.name)
    }
  }
  return result
}
