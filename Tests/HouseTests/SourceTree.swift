import Foundation

/// The sources of the project, as the house rules see them.
struct SourceFile: Sendable, CustomStringConvertible {
  /// From the root of the project, with forward slashes.
  var path: String
  var text: String

  var description: String { path }
  var lines: [Substring] { text.split(separator: "\n", omittingEmptySubsequences: false) }
  /// `CourseModel` for `Sources/CourseModel/Element.swift`.
  var target: String { path.split(separator: "/").dropFirst().first.map(String.init) ?? "" }

  var imports: [String] {
    lines.compactMap { line in
      let words = line.split(separator: " ")
      guard let at = words.firstIndex(of: "import"), at <= 1, at + 1 < words.count, !line.hasPrefix(" ") else {
        return nil
      }
      return String(words[at + 1])
    }
  }

  static let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent()

  static func all(under folder: String) -> [SourceFile] {
    let base = root.appendingPathComponent(folder)
    let names = FileManager.default.enumerator(atPath: base.path)?.compactMap { $0 as? String } ?? []
    return names.filter { $0.hasSuffix(".swift") }.sorted().compactMap { name in
      guard let data = FileManager.default.contents(atPath: base.appendingPathComponent(name).path) else { return nil }
      return SourceFile(path: folder + "/" + name, text: String(decoding: data, as: UTF8.self))
    }
  }

  static let sources = all(under: "Sources")
}
