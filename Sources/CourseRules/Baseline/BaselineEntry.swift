import SourceText

/// A finding that was there already: `FINGERPRINT RULE PATH | where it is`.
///
/// The fingerprint tells it. The path, from the folder of the baseline, says in which file it was; the rest is for people.
package struct BaselineEntry: Sendable {
  package var fingerprint: Fingerprint
  /// `family/name`
  package var rule: String
  package var path: [UInt8]
  /// Where it was when the line was written.
  package var place: String
  /// Above its line.
  package var comments: [[UInt8]] = []
  /// The name of its rule in the file it was read from.
  package var span = Span(0, 0)

  package init(_ fingerprint: Fingerprint, rule: String, path: [UInt8], place: String) {
    self.fingerprint = fingerprint
    self.rule = rule
    self.path = path
    self.place = place
  }

  /// Reads a line, a stretch of its file; nil where it is none.
  init?(_ line: ArraySlice<UInt8>) {
    let words = line.split(separator: 0x20, maxSplits: 2)
    guard words.count == 3, let fingerprint = Fingerprint(words[0]), words[1].contains(0x2F) else { return nil }
    let rest = words[2]
    var path: [UInt8] = []
    var index = rest.startIndex
    var place = ""
    while index < rest.endIndex {
      let byte = rest[index]
      if byte == 0x5C, index + 1 < rest.endIndex {
        path.append(unescaped(rest[index + 1]))
        index += 2
      } else if byte == 0x7C {
        place = String(decoding: rest[(index + 1)...].drop { $0 == 0x20 }, as: UTF8.self)
        break
      } else {
        path.append(byte)
        index += 1
      }
    }
    while path.last == 0x20 { path.removeLast() }
    if path.isEmpty { return nil }
    self.init(fingerprint, rule: String(decoding: words[1], as: UTF8.self), path: path, place: place)
    span = Span(words[1].startIndex, words[1].endIndex)
  }

  /// As it stands in the file.
  var line: [UInt8] {
    var result = Array(fingerprint.text.utf8) + [0x20] + Array(rule.utf8) + [0x20]
    for byte in path {
      switch byte {
      case 0x0A: result += [0x5C, 0x6E]
      case 0x0D: result += [0x5C, 0x72]
      case 0x5C, 0x7C: result += [0x5C, byte]
      default: result.append(byte)
      }
    }
    return place.isEmpty ? result : result + [0x20, 0x7C, 0x20] + Array(place.utf8)
  }

  /// By file, rule and fingerprint: what is told of the place may change without moving the line.
  func isBefore(_ other: BaselineEntry) -> Bool {
    if path != other.path { return path.lexicographicallyPrecedes(other.path) }
    if rule != other.rule { return rule.utf8.lexicographicallyPrecedes(other.rule.utf8) }
    return fingerprint.text.utf8.lexicographicallyPrecedes(other.fingerprint.text.utf8)
  }
}

/// The same finding of the same file, whatever is said about its place.
extension BaselineEntry: Hashable {
  package static func == (left: BaselineEntry, right: BaselineEntry) -> Bool {
    left.fingerprint == right.fingerprint && left.rule == right.rule && left.path == right.path
  }

  package func hash(into hasher: inout Hasher) {
    hasher.combine(fingerprint)
    hasher.combine(path)
  }
}

private func unescaped(_ byte: UInt8) -> UInt8 {
  switch byte {
  case 0x6E: 0x0A
  case 0x72: 0x0D
  default: byte
  }
}
