import Reports
import Workspaces

/// A document as a client names it. Two spellings of one file are one document; the client gets back the one it used.
package struct DocumentURI: Sendable {
  /// As the client wrote it.
  package let text: String
  /// What makes it the same as another: the path of a file, or the text of what is no file.
  package let path: Path

  package init(_ text: String) {
    self.text = text
    path = Path(filePath(of: text) ?? Array(text.utf8))
  }

  /// The way we write a file of which no client has given us a name.
  package init(file path: Path) {
    self.path = path
    text = uri(ofFile: path.bytes)
  }

  package var isFile: Bool { path.bytes.first == 0x2F }

  /// What a path can't lead out of: a drive, or a machine in a network; empty for the one root there is elsewhere.
  var root: [UInt8] {
    let bytes = path.bytes
    if bytes.count >= 3, bytes[2] == 0x3A { return Array(bytes[1...2]) }
    guard bytes.starts(with: [0x2F, 0x2F]) else { return [] }
    return Array(bytes.dropFirst(2).prefix { $0 != 0x2F })
  }
}

/// The path in a `file:` URI; nil for other schemes. `file:///c%3A/x` and `file:///C:/x` name one file.
private func filePath(of text: String) -> [UInt8]? {
  let bytes = Array(text.utf8)
  let scheme = Array("file:".utf8)
  guard bytes.count >= scheme.count, zip(bytes, scheme).allSatisfy({ ($0 == 0x3A ? $0 : $0 | 0x20) == $1 }) else {
    return nil
  }
  var rest = bytes[scheme.count...]
  if rest.starts(with: [0x2F, 0x2F]) {
    // An authority is empty, `localhost`, or a machine in a Windows network.
    rest = rest.dropFirst(2)
    let authority = rest.prefix { $0 != 0x2F }
    rest = rest[authority.endIndex...]
    if !authority.isEmpty, !isLocalHost(authority) { rest = [0x2F, 0x2F] + authority + rest }
  }
  if let end = rest.firstIndex(where: { $0 == 0x3F || $0 == 0x23 }) { rest = rest[..<end] }
  var path = percentDecoded(rest)
  // A drive has one spelling.
  if path.count >= 3, path[0] == 0x2F, isLetter(path[1]), path[2] == 0x3A { path[1] |= 0x20 }
  return path.isEmpty ? [0x2F] : path
}

private func isLocalHost(_ authority: ArraySlice<UInt8>) -> Bool {
  authority.count == 9 && zip(authority, "localhost".utf8).allSatisfy { $0 | 0x20 == $1 }
}

private func isLetter(_ byte: UInt8) -> Bool { (0x61...0x7A).contains(byte | 0x20) }

func percentDecoded(_ bytes: ArraySlice<UInt8>) -> [UInt8] {
  var result: [UInt8] = []
  result.reserveCapacity(bytes.count)
  var at = bytes.startIndex
  while at < bytes.endIndex {
    if bytes[at] == 0x25, at + 2 < bytes.endIndex, let high = digit(bytes[at + 1]), let low = digit(bytes[at + 2]) {
      result.append(high << 4 | low)
      at += 3
    } else {
      result.append(bytes[at])
      at += 1
    }
  }
  return result
}

private func digit(_ byte: UInt8) -> UInt8? {
  switch byte {
  case 0x30...0x39: byte - 0x30
  case 0x41...0x46: byte - 0x37
  case 0x61...0x66: byte - 0x57
  default: nil
  }
}

private func uri(ofFile path: [UInt8]) -> String { "file://" + percentEncoded(path) }
