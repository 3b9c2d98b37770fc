import SourceText
import Vocabulary

/// Where one of some words or phrases stands in a text of the document; the words are given folded, in lower case and
/// without accents, and a star at the end takes any ending: `hybrid*`.
package struct FoundPhrase: Sendable, Equatable {
  package var span: Span
  /// The word in front of it, folded; empty at the start.
  package var before: [UInt8]
}

/// Words and phrases to look for, taken apart once.
package struct PhraseList: Sendable {
  fileprivate var phrases: [[[UInt8]]]
  /// The letters that a phrase can begin with, by their place in the alphabet; all bits where one begins with another sign.
  fileprivate var firstLetters: UInt32 = 0

  package init(_ phrases: [String]) {
    self.phrases = phrases.map { phrase in phrase.split(separator: " ").map { Array($0.utf8) } }
    for phrase in self.phrases { firstLetters |= letterBit(phrase.first?.first ?? 0) }
  }

  /// Whether a text can hold one of them at all: one of its words begins as one of them does.
  fileprivate func mayStand(in bytes: ArraySlice<UInt8>) -> Bool {
    var isStart = true
    for byte in bytes {
      let isLetter = (byte >= 0x41 && byte <= 0x5A) || (byte >= 0x61 && byte <= 0x7A) || byte >= 0x80
      if isLetter && isStart && (byte >= 0x80 || letterBit(byte) & firstLetters != 0) { return true }
      isStart = !isLetter
    }
    return firstLetters == .max
  }
}

private func letterBit(_ byte: UInt8) -> UInt32 {
  let lower = byte | 0x20
  return lower >= 0x61 && lower <= 0x7A ? 1 << UInt32(lower - 0x61) : .max
}

extension Plan {
  package func firstPhrase(_ list: PhraseList, in span: Span) -> FoundPhrase? {
    let range = span.range.clamped(to: 0..<snapshot.bytes.count)
    guard !range.isEmpty, list.mayStand(in: snapshot.bytes[range]) else { return nil }
    var text = FoldedPhrase()
    text.fold(snapshot.bytes, range, limit: 64)
    for start in text.words.indices {
      for phrase in list.phrases where start + phrase.count <= text.words.count {
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
    var next = 0
    let isOpen = pattern.last == 0x2A
    let length = isOpen ? pattern.count - 1 : pattern.count
    for letter in text.letters[text.letters(ofWords: at, at + 1)] where !isMark(letter) {
      if next == length { return isOpen }
      if letter != pattern[next] { return false }
      next += 1
    }
    return next == length
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
