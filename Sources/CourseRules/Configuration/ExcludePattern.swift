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
    // Which beginnings of the path the first segments of the pattern match, one row for each segment: no path is gone
    // through twice, however many stars there are.
    var reached = [Bool](repeating: false, count: names.count + 1)
    reached[0] = true
    for (at, segment) in segments.enumerated() {
      var next = [Bool](repeating: false, count: names.count + 1)
      if segment.elementsEqual([0x2A, 0x2A]) {
        // At the end it stands for what is in a folder, not for the folder.
        let isLast = at == segments.count - 1
        var isOpen = false
        for depth in reached.indices {
          if isLast { next[depth] = isOpen }
          isOpen = isOpen || reached[depth]
          if !isLast { next[depth] = isOpen }
        }
      } else {
        for depth in names.indices where reached[depth] && matches(segment, names[depth]) { next[depth + 1] = true }
      }
      reached = next
    }
    for depth in 1..<Swift.max(reached.count, 1) where reached[depth] {
      if depth < names.count || isFolder || !onlyFolders { return true }
    }
    return false
  }

  /// One name against one piece of the pattern, going back to the last star only.
  private func matches(_ pattern: ArraySlice<UInt8>, _ name: ArraySlice<UInt8>) -> Bool {
    var inPattern = pattern.startIndex
    var inName = name.startIndex
    var star = -1
    var afterStar = name.startIndex
    while inName < name.endIndex {
      if inPattern < pattern.endIndex && pattern[inPattern] == 0x2A {
        star = inPattern
        afterStar = inName
        inPattern += 1
      } else if inPattern < pattern.endIndex && pattern[inPattern] == 0x3F {
        inPattern += 1
        inName = characterEnd(name, inName)
      } else if inPattern < pattern.endIndex && pattern[inPattern] == name[inName] {
        inPattern += 1
        inName += 1
      } else if star >= 0 {
        afterStar += 1
        inPattern = star + 1
        inName = afterStar
      } else {
        return false
      }
    }
    return pattern[inPattern...].allSatisfy { $0 == 0x2A }
  }

  /// Behind the character that starts here; its further bytes belong to it.
  private func characterEnd(_ name: ArraySlice<UInt8>, _ start: Int) -> Int {
    var end = start + 1
    while end < name.endIndex && name[end] & 0xC0 == 0x80 { end += 1 }
    return end
  }
}
