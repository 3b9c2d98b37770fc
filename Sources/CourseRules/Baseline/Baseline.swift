import SourceText

/// The findings that were there already, so that a check can be silent about them: what stands in a baseline file.
///
/// One line for each finding, in an order that does not depend on when it was found, and without counts or line numbers: so
/// two branches can be merged, and a file stays the same as long as the findings do.
package struct Baseline: Equatable, Sendable {
  package var entries: [BaselineEntry] = []
  /// Comments above all entries, and behind the last.
  private var opening: [[UInt8]] = []
  private var closing: [[UInt8]] = []

  package init() {}

  package init(_ entries: [BaselineEntry]) { self.entries = entries }

  /// What a baseline is called if nothing else is said.
  package static let defaultName = Array(".coursecheck-baseline".utf8)

  /// Reads a baseline. Lines may stand in any order, and a line that stands there twice counts once, as after a merge.
  package init(parsing bytes: [UInt8]) throws(BaselineProblem) {
    let lines = LineIndex(bytes)
    var seen: Set<BaselineEntry> = []
    var comments: [[UInt8]] = []
    for line in 0..<lines.lineCount {
      var range = lines.content(of: line, in: bytes)
      if line == 0, bytes[range].starts(with: [0xEF, 0xBB, 0xBF]) { range = range.lowerBound + 3..<range.upperBound }
      let content = trimmed(bytes[range])
      if content.isEmpty { continue }
      if content.first == 0x23 {
        if let version = version(content) {
          if version != Fingerprint.version {
            throw BaselineProblem(.otherVersion(version), line: line)
          }
          opening += comments
          comments = []
        } else {
          comments.append(Array(content))
        }
        continue
      }
      if isMarkOfConflict(content) { throw BaselineProblem(.conflict, line: line) }
      guard var entry = BaselineEntry(content) else { throw BaselineProblem(.unreadable, line: line) }
      if !seen.insert(entry).inserted { continue }
      entry.comments = comments
      comments = []
      entries.append(entry)
    }
    closing = comments
  }

  /// The file as it is written: the same findings give the same bytes.
  package var bytes: [UInt8] {
    var lines = [header] + opening
    for entry in entries.sorted(by: { $0.isBefore($1) }) { lines += entry.comments + [entry.line] }
    lines += closing
    return Array(lines.joined(separator: [0x0A])) + [0x0A]
  }

  /// The same file with other entries. Comments stay with the finding they stand above, and go with it.
  package func with(_ entries: [BaselineEntry]) -> Baseline {
    var result = self
    result.entries = entries
    return result
  }
}

/// Why a baseline can't be read.
package struct BaselineProblem: Error, Equatable, Sendable {
  package enum Kind: Equatable, Sendable {
    /// Two branches were merged, and nobody has chosen yet.
    case conflict
    /// Neither a finding nor a comment.
    case unreadable
    /// Written by a coursecheck that tells findings apart in another way.
    case otherVersion(Int)
  }

  package var kind: Kind
  /// Counted from zero.
  package var line: Int

  init(_ kind: Kind, line: Int) {
    self.kind = kind
    self.line = line
  }
}

private let headerStart = Array("# coursecheck baseline ".utf8)
private let header = headerStart + Array(String(Fingerprint.version).utf8)

private func version(_ line: ArraySlice<UInt8>) -> Int? {
  guard line.starts(with: headerStart) else { return nil }
  return Int(String(decoding: line.dropFirst(headerStart.count), as: UTF8.self))
}

/// `<<<<<<<`, `=======`, `>>>>>>>`, `|||||||`
func isMarkOfConflict(_ line: ArraySlice<UInt8>) -> Bool {
  guard let first = line.first, [0x3C, 0x3D, 0x3E, 0x7C].contains(first) else { return false }
  return line.prefix(7).count == 7 && line.prefix(7).allSatisfy { $0 == first }
}

private func trimmed(_ line: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
  var line = line
  while let first = line.first, first == 0x20 || first == 0x09 { line = line.dropFirst() }
  while let last = line.last, last == 0x20 || last == 0x09 { line = line.dropLast() }
  return line
}
