import CourseRules

/// A line of a `.gitignore`, as git documents it: `*` and `?` within a name, `[a-z]` for one character, `**` over folders,
/// `/` at the end for folders only, `!` to take a file in again, `\` before what stands for itself. With a `/` before its
/// end it counts from the folder of its file, else at any depth.
package struct IgnorePattern: Sendable {
  private(set) var isNegated = false
  private var onlyFolders = false
  private var isAnchored = false
  private var segments: [ArraySlice<UInt8>] = []

  /// Nil for a line that says nothing.
  package init?(_ line: ArraySlice<UInt8>) {
    var bytes = trimmed(line.last == 0x0D ? line.dropLast() : line)
    if bytes.isEmpty || bytes.first == 0x23 || bytes.count > longestPattern { return nil }
    if bytes.first == 0x21 {
      isNegated = true
      bytes = bytes.dropFirst()
    }
    if bytes.last == 0x2F {
      onlyFolders = true
      bytes = bytes.dropLast()
    }
    isAnchored = bytes.contains(0x2F)
    if bytes.first == 0x2F { bytes = bytes.dropFirst() }
    if bytes.isEmpty { return nil }
    // Nothing has no name at all, so what has two slashes in a row leaves nothing out.
    segments = bytes.split(separator: 0x2F, omittingEmptySubsequences: false)
  }

  /// Whether it names this very file or folder; the names lead there from the folder of the ignore file.
  package func matches(_ names: ArraySlice<ArraySlice<UInt8>>, isFolder: Bool) -> Bool {
    guard isFolder || !onlyFolders, let last = names.last else { return false }
    if !isAnchored, let segment = segments.last { return fits(segment, last, step) }
    return reachedDepths(segments, names) { fits($0, $1, step) }[names.count]
  }
}

/// No path is longer.
private let longestPattern = 4096

/// Without spaces at its end, but for those behind a backslash.
private func trimmed(_ line: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
  var end = line.startIndex
  var at = line.startIndex
  while at < line.endIndex {
    let isEscape = line[at] == 0x5C && at + 1 < line.endIndex
    if isEscape { at += 1 }
    at += 1
    if isEscape || line[at - 1] != 0x20 { end = at }
  }
  return line[..<end]
}

/// Where both go on behind one character; nil where they part.
private func step(
  _ pattern: ArraySlice<UInt8>, _ inPattern: Int, _ name: ArraySlice<UInt8>, _ inName: Int
) -> (Int, Int)? {
  switch pattern[inPattern] {
  case 0x5B:
    guard let set = CharacterSet(pattern, inPattern), set.holds(name[inName]) else { return nil }
    return (set.end, set.isNegated ? characterEnd(name, inName) : inName + 1)
  case 0x5C:
    let escaped = inPattern + 1
    return escaped < pattern.endIndex && pattern[escaped] == name[inName] ? (escaped + 1, inName + 1) : nil
  default: return plainStep(pattern, inPattern, name, inName)
  }
}

/// `[abc]`, `[a-z]`, `[!a]`
private struct CharacterSet {
  private(set) var isNegated = false
  /// Behind the closing bracket.
  private(set) var end: Int
  private var ranges: [ClosedRange<UInt8>] = []

  /// Nil without a closing bracket.
  init?(_ pattern: ArraySlice<UInt8>, _ start: Int) {
    var at = start + 1
    if at < pattern.endIndex, pattern[at] == 0x21 || pattern[at] == 0x5E {
      isNegated = true
      at += 1
    }
    let first = at
    while at < pattern.endIndex, pattern[at] != 0x5D || at == first {
      guard let low = Self.letter(pattern, &at) else { return nil }
      var high = low
      if at + 1 < pattern.endIndex, pattern[at] == 0x2D, pattern[at + 1] != 0x5D {
        at += 1
        guard let letter = Self.letter(pattern, &at) else { return nil }
        high = letter
      }
      if low <= high { ranges.append(low...high) }
    }
    guard at < pattern.endIndex else { return nil }
    end = at + 1
  }

  func holds(_ byte: UInt8) -> Bool { ranges.contains { $0.contains(byte) } != isNegated }

  private static func letter(_ pattern: ArraySlice<UInt8>, _ at: inout Int) -> UInt8? {
    if pattern[at] == 0x5C { at += 1 }
    guard at < pattern.endIndex else { return nil }
    at += 1
    return pattern[at - 1]
  }
}
