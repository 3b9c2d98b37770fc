import Foundation
import Synchronization

/// What a long run finds: one file for each promise that was broken, with the smallest input that breaks it.
package final class GatheredFindings: Sendable {
  private let folder: String
  private let target: FuzzTarget
  private let sizes = Mutex<[String: Int]>([:])

  package init(folder: String, _ target: FuzzTarget) {
    self.folder = folder
    self.target = target
  }

  package func take(_ promise: String, _ bytes: [UInt8]) {
    // What differs from input to input is mostly numbers, and what is quoted behind them.
    let name = String(promise.unicodeScalars.filter { ("a"..."z").contains($0) || $0 == " " || $0 == "-" }.prefix(60))
    let known = sizes.withLock { sizes in
      defer { sizes[name] = min(sizes[name] ?? .max, bytes.count) }
      return sizes[name]
    }
    if known == nil { print("\(target.rawValue): \(promise)") }
    guard bytes.count < known ?? .max else { return }
    let file = "\(folder)/\(target.rawValue)-\(name.replacing(" ", with: "-"))"
    _ = FileManager.default.createFile(atPath: file, contents: Data(bytes))
  }
}
