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
  /// For each letter that a phrase can begin with, the letters that can follow it, by their place in the alphabet.
  private var beginnings = [UInt32](repeating: 0, count: 26)
  /// Letters that are the whole first word of a phrase: `e learning`.
  private var lone: UInt32 = 0
  /// A phrase begins with another sign than two plain letters: any text may hold it.
  private var beginsOtherwise = false

  package init(_ phrases: [String]) {
    self.phrases = phrases.map { phrase in Array(phrase.utf8).split(separator: 0x20).map { Array($0) } }
    for phrase in self.phrases {
      let word = phrase.first ?? []
      if word.count > 1, let first = letterPlace(word[0]), let second = letterPlace(word[1]) {
        beginnings[first] |= 1 << UInt32(second)
      } else if word.count == 1, let first = letterPlace(word[0]) {
        lone |= 1 << UInt32(first)
      } else {
        beginsOtherwise = true
      }
    }
  }

  /// Whether a text can hold one of them at all: one of its words begins as one of them does.
  fileprivate func mayStand(in bytes: ArraySlice<UInt8>) -> Bool {
    if beginsOtherwise { return true }
    // The place of the letter that the word at hand begins with; -1 where no word begins right before this.
    var first = -1
    var isStart = true
    for byte in bytes {
      // With an accent it may be any letter.
      if byte >= 0x80 { if isStart || first >= 0 { return true } }
      let place = letterPlace(byte)
      if first >= 0 {
        if let place {
          if beginnings[first] & 1 << UInt32(place) != 0 { return true }
        } else if isLone(first) {
          return true
        }
      }
      first = isStart ? place ?? -1 : -1
      isStart = place == nil && byte < 0x80
    }
    return isLone(first)
  }

  private func isLone(_ letter: Int) -> Bool { letter >= 0 && lone & 1 << UInt32(letter) != 0 }
}

/// The place of a letter in the alphabet; nil for any other sign.
@inline(__always) private func letterPlace(_ byte: UInt8) -> Int? {
  let lower = byte | 0x20
  return lower >= 0x61 && lower <= 0x7A ? Int(lower - 0x61) : nil
}

extension Plan {
  /// Whether one of some phrases may stand anywhere in the plan, by the letters of its words.
  private func mayHold(_ list: PhraseList) -> Bool {
    list.phrases.contains { phrase in phrase.allSatisfy { foldedTexts.mayHold($0) } }
  }

  /// Of texts and names of elements only.
  package func firstPhrase(_ list: PhraseList, in span: Span) -> FoundPhrase? {
    let range = span.range.clamped(to: 0..<snapshot.bytes.count)
    guard !range.isEmpty, mayHold(list), list.mayStand(in: snapshot.bytes[range]) else { return nil }
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
    for letter in text.letters[text.letters(ofWords: at, at + 1)] where !isPunctuation(letter) {
      if next == length { return isOpen }
      if letter != pattern[next] { return false }
      next += 1
    }
    return next == length
  }

  private func trimmed(_ span: Span) -> Span {
    var (start, end) = (span.start, span.end)
    let bytes = snapshot.bytes
    while start < end, isPunctuation(bytes[Int(start)]) { start += 1 }
    while end > start, isPunctuation(bytes[Int(end) - 1]) { end -= 1 }
    return start < end ? Span(start, end) : span
  }
}
