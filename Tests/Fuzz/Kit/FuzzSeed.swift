import Foundation

/// A file of `Tests/Fuzz/Seeds`, in the folder of the target that it is for.
package struct FuzzSeed: Sendable, CustomStringConvertible {
  package var target: FuzzTarget
  package var name: String
  package var bytes: [UInt8]

  package var description: String { "\(target.rawValue)/\(name)" }

  package static let all: [FuzzSeed] = {
    let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .appendingPathComponent("Seeds")
    return FuzzTarget.allCases.flatMap { target -> [FuzzSeed] in
      let place = folder.appendingPathComponent(target.rawValue)
      let names = (try? FileManager.default.contentsOfDirectory(atPath: place.path)) ?? []
      return names.sorted().compactMap { name in
        FileManager.default.contents(atPath: place.appendingPathComponent(name).path).map {
          FuzzSeed(target: target, name: name, bytes: [UInt8]($0))
        }
      }
    }
  }()
}
