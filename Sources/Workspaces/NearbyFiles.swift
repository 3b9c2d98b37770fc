import Vocabulary

/// Finds the file that may be meant by a name that leads nowhere: a course keeps its code when its file moves, a file its
/// name when it goes to another folder.
struct NearbyFiles: Sendable {
  /// Which of the known files a path may mean: one with the same code, or the same name elsewhere, or nearly the same name.
  func nearest(
    to path: Path, code: String, among files: some Sequence<(path: Path, code: String)>
  ) -> Path? {
    let name = Array(path.fileName)
    var best: (rank: Int, path: Path)?
    for file in files {
      let rank = rank(file, name, path, code)
      guard rank < worst else { continue }
      if let known = best,
        known.rank < rank
          || known.rank == rank && known.path.bytes.lexicographicallyPrecedes(file.path.bytes)
      {
        continue
      }
      best = (rank, file.path)
    }
    return best?.path
  }

  private var worst: Int { 10 }

  /// The lower, the likelier.
  private func rank(_ file: (path: Path, code: String), _ name: [UInt8], _ path: Path, _ code: String) -> Int {
    if !code.isEmpty, file.code == code { return 0 }
    let other = Array(file.path.fileName)
    let inFolder = file.path.folder.elementsEqual(path.folder) ? 0 : 1
    if other == name { return 1 }
    if folded(String(decoding: other, as: UTF8.self)) == folded(String(decoding: name, as: UTF8.self)) {
      return 2 + inFolder
    }
    let limit = Swift.min(2, (name.count - 7) / 3)
    guard limit > 0, abs(other.count - name.count) <= limit else { return worst }
    let distance = editDistance(other, name, limit: limit)
    return distance <= limit ? 4 + distance + inFolder : worst
  }
}

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
