import CourseModel
import CourseSyntax
import SourceText
import Vocabulary

/// Words of a document that lead out of it.
package struct Link: Sendable, Equatable {
  package enum Target: Sendable, Equatable {
    /// A file, by its path as the document writes it, with forward slashes.
    case file([UInt8])
    case address(String)
  }

  package var span: Span
  package var target: Target
}

extension Plan {
  /// Every file and every address on the web that the document names, in reading order.
  package func outwardLinks() -> [Link] {
    let files = fileReferences.map { Link(span: $0.span, target: .file($0.path)) }
    return (files + addresses(in: snapshot.bytes)).sorted { $0.span < $1.span }
  }
}

/// The addresses in a text: `https://…`, `http://…`, `mailto:…`.
func addresses(in bytes: [UInt8]) -> [Link] {
  var result: [Link] = []
  var at = 0
  // Each has a colon, and little else has.
  while let colon = bytes[at...].firstIndex(of: 0x3A) {
    at = colon + 1
    guard let start = schemeStart(bytes, before: colon) else { continue }
    var end = colon + 1
    while end < bytes.count, isOfAddress(bytes[end]) { end += 1 }
    end = withoutSentenceEnd(bytes, start..<end, from: colon + 1)
    let isPage = bytes[colon + 1..<end].starts(with: [0x2F, 0x2F])
    guard end > colon + (isPage ? 3 : 1) else { continue }
    if !isPage, !bytes[colon + 1..<end].contains(0x40) { continue }
    result.append(
      Link(span: Span(start, end), target: .address(String(decoding: bytes[start..<end], as: UTF8.self))))
    at = end
  }
  return result
}

/// Where the name of a scheme that we follow begins, if it stands right before a colon.
private func schemeStart(_ bytes: [UInt8], before colon: Int) -> Int? {
  for (scheme, isPage) in [("https", true), ("http", true), ("mailto", false)] {
    let start = colon - scheme.utf8.count
    guard start >= 0, zip(bytes[start..<colon], scheme.utf8).allSatisfy({ $0 | 0x20 == $1 }) else { continue }
    let isWhole = start == 0 || !isLetter(bytes[start - 1])
    let hasSlashes = colon + 2 < bytes.count && bytes[colon + 1] == 0x2F && bytes[colon + 2] == 0x2F
    if isWhole, hasSlashes == isPage { return start }
  }
  return nil
}

private func isLetter(_ byte: UInt8) -> Bool { (0x61...0x7A).contains(byte | 0x20) }

/// Not white space, quotes or brackets that stand around an address.
private func isOfAddress(_ byte: UInt8) -> Bool {
  switch byte {
  case 0x00...0x20, 0x22, 0x3C, 0x3E, 0x5B, 0x5C, 0x5D, 0x5E, 0x60, 0x7B, 0x7C, 0x7D, 0x7F...0xFF: false
  default: true
  }
}

/// A full stop behind an address ends the sentence, and a bracket that was opened before it closes there.
private func withoutSentenceEnd(_ bytes: [UInt8], _ range: Range<Int>, from first: Int) -> Int {
  var end = range.upperBound
  while end > first {
    switch bytes[end - 1] {
    case 0x21, 0x27, 0x2C, 0x2E, 0x3A, 0x3B, 0x3F: end -= 1
    case 0x29:
      let own = bytes[range.lowerBound..<end]
      if own.count(where: { $0 == 0x29 }) <= own.count(where: { $0 == 0x28 }) { return end }
      end -= 1
    default: return end
    }
  }
  return end
}
