import Foundation

/// The sample documents in `Tests/Corpus`.
package struct Sample: Sendable, CustomStringConvertible {
  package var name: String
  package var bytes: [UInt8]

  package init(name: String, bytes: [UInt8]) {
    self.name = name
    self.bytes = bytes
  }

  package var description: String { name }

  /// All of them, by name.
  package static let all: [Sample] = {
    let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .appendingPathComponent("Corpus")
    let names = FileManager.default.enumerator(atPath: folder.path)?.compactMap { $0 as? String } ?? []
    return names.filter { $0.hasSuffix(".course") }.sorted().compactMap { name in
      FileManager.default.contents(atPath: folder.appendingPathComponent(name).path).map {
        Sample(name: name, bytes: [UInt8]($0))
      }
    }
  }()
}
