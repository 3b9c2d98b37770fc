import SourceText
import Vocabulary

/// Where one of some words or phrases stands in a text of the document; the words are given folded, in lower case and
/// without accents, and a star at the end takes any ending: `hybrid*`.
package struct FoundPhrase: Sendable, Equatable {
  package var span: Span
  /// The word in front of it, folded; empty at the start.
  package var before: [UInt8]
}

extension Plan {
  package func firstPhrase(_ phrases: [String], in span: Span) -> FoundPhrase? {
    guard !span.isEmpty else { return nil }
    var text = FoldedPhrase()
    text.fold(snapshot.bytes, span.range.clamped(to: 0..<snapshot.bytes.count), limit: 64)
    let words = phrases.map { phrase in phrase.split(separator: " ").map { Array($0.utf8) } }
    for start in text.words.indices {
      for phrase in words where start + phrase.count <= text.words.count {
        let fits = phrase.indices.allSatisfy { isWord(phrase[$0], text, start + $0) }
        guard fits, let last = phrase.indices.last else { continue }
        let from = UInt32(truncatingIfNeeded: text.words[start].sourceStart)
        let to = UInt32(truncatingIfNeeded: text.words[start + last].sourceEnd)
        return FoundPhrase(
          span: trimmed(Span(from, to)),
          before: start == 0 ? [] : Array(text.letters[text.letters(ofWords: start - 1, start)]))
      }
    }
    return nil
  }

  private func isWord(_ pattern: [UInt8], _ text: FoldedPhrase, _ at: Int) -> Bool {
    let letters = text.letters[text.letters(ofWords: at, at + 1)].filter { !isMark($0) }
    if pattern.last == 0x2A { return letters.starts(with: pattern.dropLast()) }
    return letters == pattern
  }

  /// `.`, `,`, `:`, `;`, `?`, `!`, brackets and quotes
  private func isMark(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x21, 0x22, 0x27, 0x28, 0x29, 0x2C, 0x2E, 0x3A, 0x3B, 0x3F, 0x5B, 0x5D: true
    default: false
    }
  }

  private func trimmed(_ span: Span) -> Span {
    var (start, end) = (span.start, span.end)
    let bytes = snapshot.bytes
    while start < end, isMark(bytes[Int(start)]) { start += 1 }
    while end > start, isMark(bytes[Int(end) - 1]) { end -= 1 }
    return start < end ? Span(start, end) : span
  }
}
