import Reports

/// A file that names the version of coursecheck and cannot ask for it.
package struct VersionedFile: Sendable {
  /// From the folder of the project.
  package let path: String
  /// What stands in front of the version, wherever it is named.
  private let marks: [String]

  package static let all: [VersionedFile] = [
    VersionedFile(path: "editors/vscode/package.json", marks: ["\"version\": \""]),
    VersionedFile(path: "editors/zed/Cargo.toml", marks: ["\nversion = \""]),
    VersionedFile(path: "editors/zed/extension.toml", marks: ["\nversion = \""]),
    VersionedFile(path: "editors/vscode/README.md", marks: ["coursecheck-"]),
    VersionedFile(path: "README.md", marks: ["coursecheck-"]),
  ]

  /// The file with this version in every place, and in how many.
  package func renewed(_ text: String, to version: String = coursecheckVersion) -> (text: String, count: Int) {
    var result = ""
    var count = 0
    var rest = text[...]
    while let mark = nextMark(in: rest) {
      result += rest[..<mark.upperBound] + version
      rest = rest[mark.upperBound...].drop { $0.isNumber }
      // A point that no number follows is no part of it: `0.1.0.vsix`.
      while rest.first == ".", rest.dropFirst().first?.isNumber == true { rest = rest.dropFirst().drop { $0.isNumber } }
      count += 1
    }
    return (result + rest, count)
  }

  /// The next mark with a number behind it.
  private func nextMark(in text: Substring) -> Range<Substring.Index>? {
    var from = text.startIndex
    while from < text.endIndex {
      let next = marks.compactMap { text[from...].firstRange(of: $0) }.min { $0.lowerBound < $1.lowerBound }
      guard let next else { return nil }
      if text[next.upperBound...].first?.isNumber == true { return next }
      from = next.upperBound
    }
    return nil
  }
}
