/// Which files an `exclude` leaves out, as people know it from ignore files: `*` within a name, `**` over folders, `?` for
/// one character, `/` at the end for folders only. Without a `/` elsewhere it counts at any depth.
package struct ExcludePattern: Sendable, Equatable {
  private var segments: [ArraySlice<UInt8>]
  private var onlyFolders: Bool

  package init(_ text: some Sequence<UInt8>) {
    var bytes = Array(text)[...]
    if bytes.starts(with: [0x2E, 0x2F]) { bytes = bytes.dropFirst() }
    onlyFolders = bytes.last == 0x2F
    while bytes.last == 0x2F { bytes = bytes.dropLast() }
    let isAnchored = bytes.contains(0x2F)
    segments = bytes.split(separator: 0x2F)
    if !isAnchored { segments.insert([0x2A, 0x2A], at: 0) }
  }

  /// Whether a path below the project file's folder is left out, itself or with a folder it lies in.
  package func covers(_ path: some Sequence<UInt8>, isFolder: Bool = false) -> Bool {
    let names = Array(path).split(separator: 0x2F).filter { !$0.elementsEqual([0x2E]) }
    // A pattern of nothing, as in `exclude: /`, leaves nothing out.
    guard segments.contains(where: { !$0.elementsEqual([0x2A, 0x2A]) }) || segments.count > 1 else { return false }
    let reached = reachedDepths(segments, names) { fits($0, $1, plainStep) }
    for depth in 1..<Swift.max(reached.count, 1) where reached[depth] {
      if depth < names.count || isFolder || !onlyFolders { return true }
    }
    return false
  }
}
