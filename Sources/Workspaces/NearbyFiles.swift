import Synchronization
import Vocabulary

/// Finds the file that may be meant by a name that leads nowhere: a course keeps its code when its file moves, a file its
/// name when it goes to another folder.
///
/// What is known is put in order when the first name leads nowhere: where all is well nobody needs it.
final class NearbyFiles: Sendable {
  private let index = Mutex<FileIndex?>(nil)

  /// Which of the known files a path may mean: one with the same code, or the same name elsewhere, or nearly the same name.
  func nearest(to path: Path, code: String, among files: () -> [(path: Path, code: String)]) -> Path? {
    let index = index.withLock { known in
      if let known { return known }
      let made = FileIndex(files())
      known = made
      return made
    }
    return index.nearest(to: path, code: code)
  }
}

private struct FileIndex: Sendable {
  /// Of several that will do the first in order of their paths.
  private var byCode: [String: Path] = [:]
  private var byName: [ArraySlice<UInt8>: Path] = [:]
  private var byFoldedName: [[UInt8]: Path] = [:]
  /// By the name with the folder before it.
  private var byFoldedPath: [[UInt8]: Path] = [:]
  /// By the length of the name.
  private var byLength: [Int: [Path]] = [:]

  init(_ files: [(path: Path, code: String)]) {
    for (path, code) in files.sorted(by: { $0.path.bytes.lexicographicallyPrecedes($1.path.bytes) }) {
      func note<Key>(_ key: Key, in paths: inout [Key: Path]) {
        if paths[key] == nil { paths[key] = path }
      }
      let name = path.fileName
      if !code.isEmpty { note(code, in: &byCode) }
      note(name, in: &byName)
      note(foldedText(name), in: &byFoldedName)
      note(foldedPath(path), in: &byFoldedPath)
      byLength[name.count, default: []].append(path)
    }
  }

  func nearest(to path: Path, code: String) -> Path? {
    let name = path.fileName
    if !code.isEmpty, let found = byCode[code] { return found }
    return byName[name] ?? byFoldedPath[foldedPath(path)] ?? byFoldedName[foldedText(name)] ?? nearlyCalled(path)
  }

  private func nearlyCalled(_ path: Path) -> Path? {
    let name = Array(path.fileName)
    let limit = Swift.min(2, (name.count - 7) / 3)
    guard limit > 0 else { return nil }
    var best: (rank: Int, path: Path)?
    for length in (name.count - limit)...(name.count + limit) {
      for other in byLength[length] ?? [] {
        let distance = editDistance(Array(other.fileName), name, limit: limit)
        if distance > limit { continue }
        let rank = distance + (other.folder.elementsEqual(path.folder) ? 0 : 1)
        if let best, best.rank < rank || best.rank == rank && !other.bytes.lexicographicallyPrecedes(best.path.bytes) {
          continue
        }
        best = (rank, other)
      }
    }
    return best?.path
  }
}

private func foldedText(_ bytes: ArraySlice<UInt8>) -> [UInt8] { folded(String(decoding: bytes, as: UTF8.self)) }
private func foldedPath(_ path: Path) -> [UInt8] { path.folder + [0x2F] + foldedText(path.fileName) }

/// The name that may have been meant, if one is near.
func nearestName(_ name: String, among names: [String]) -> String? {
  var nearest: (name: String, distance: Int)?
  let letters = Array(name.utf8)
  for candidate in names {
    let limit = (nearest?.distance ?? 3) - 1
    guard limit > 0 else { break }
    let distance = editDistance(letters, Array(candidate.utf8), limit: limit)
    if distance <= limit { nearest = (candidate, distance) }
  }
  return nearest?.name
}
