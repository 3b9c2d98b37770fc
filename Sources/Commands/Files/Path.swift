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

  package func hasSuffix(_ suffix: StaticString) -> Bool {
    suffix.withUTF8Buffer { unsafe bytes.suffix($0.count).elementsEqual($0) }
  }
}
