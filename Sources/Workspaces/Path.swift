/// A path as the file system has it: bytes, which need not be text.
package struct Path: Hashable, Sendable {
  package var bytes: [UInt8]

  package init(_ bytes: [UInt8]) { self.bytes = bytes }
  package init(_ text: String) { self.bytes = Array(text.utf8) }

  /// What reads standard input.
  package static let standardInput = Path("-")

  /// The path of something in this directory.
  package func appending(_ name: [UInt8]) -> Path {
    // What lies in the working directory needs no `./` in front.
    if bytes == [0x2E] { return Path(name) }
    return Path(bytes.last == 0x2F ? bytes + name : bytes + [0x2F] + name)
  }

  /// Whether it is somewhere below a folder.
  package func isWithin(_ folder: Path) -> Bool {
    if folder.bytes.last == 0x2F { return bytes.count > folder.bytes.count && bytes.starts(with: folder.bytes) }
    return bytes.count > folder.bytes.count && bytes[folder.bytes.count] == 0x2F && bytes.starts(with: folder.bytes)
  }

  package func hasSuffix(_ suffix: StaticString) -> Bool {
    suffix.withUTF8Buffer { unsafe bytes.suffix($0.count).elementsEqual($0) }
  }
}

extension Path {
  /// The names on the way from a folder: of a reference in a file, with `.` and `..` followed. A leading slash starts over;
  /// a `..` too many stays where it is.
  package func following(_ reference: [UInt8]) -> Path {
    var names = reference.first == 0x2F ? [] : bytes.split(separator: 0x2F).dropLast()
    for name in reference.split(separator: 0x2F) {
      if name.elementsEqual([0x2E]) { continue }
      if name.elementsEqual([0x2E, 0x2E]) { _ = names.popLast() } else { names.append(name) }
    }
    let joined = joinedNames(names[...])
    return Path(bytes.first == 0x2F || reference.first == 0x2F ? [0x2F] + joined : joined)
  }

  /// How a file at this path would name another: the way up, then the way down.
  package func reference(to other: Path) -> [UInt8] {
    let own = bytes.split(separator: 0x2F).dropLast()
    let target = other.bytes.split(separator: 0x2F)
    var same = 0
    while same < own.count, same < target.count - 1, own[same].elementsEqual(target[same]) { same += 1 }
    let up = [ArraySlice<UInt8>](repeating: [0x2E, 0x2E], count: own.count - same)
    return joinedNames(up + target.dropFirst(same))
  }

  /// The last name in it.
  package var fileName: ArraySlice<UInt8> {
    bytes[(bytes.lastIndex(of: 0x2F).map { $0 + 1 } ?? bytes.startIndex)...]
  }

  package var folder: ArraySlice<UInt8> { bytes[..<(bytes.lastIndex(of: 0x2F) ?? bytes.startIndex)] }
}

/// Names with a slash between each two.
package func joinedNames(_ names: ArraySlice<ArraySlice<UInt8>>) -> [UInt8] {
  var result: [UInt8] = []
  for name in names {
    if !result.isEmpty { result.append(0x2F) }
    result += name
  }
  return result
}
