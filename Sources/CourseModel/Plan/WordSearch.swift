import Vocabulary

/// From where on a word may be met in a text.
enum WordBeginning {
  /// Also inside a longer word: `tentamen` in `proeftentamen`.
  case anywhere
  /// Only where a word begins: `les` in `lessen`, not in `bevindingen`.
  case ofWord
}

/// Whether folded letters hold others. The one place where words are looked for letter by letter.
func holds(_ letters: [UInt8], _ part: [UInt8], _ beginning: WordBeginning) -> Bool {
  holds(letters, letters.indices, part, beginning)
}

/// The same, of a stretch of letters.
func holds(_ letters: [UInt8], _ range: Range<Int>, _ part: [UInt8], _ beginning: WordBeginning) -> Bool {
  guard let first = part.first, part.count <= range.count else { return false }
  for start in range.lowerBound...range.upperBound - part.count where letters[start] == first {
    switch beginning {
    case .anywhere: break
    case .ofWord: if start > range.lowerBound && isLetter(letters[start - 1]) { continue }
    }
    var offset = 1
    while offset < part.count, letters[start + offset] == part[offset] { offset += 1 }
    if offset == part.count { return true }
  }
  return false
}

private func isLetter(_ byte: UInt8) -> Bool {
  switch byte {
  case 0x30...0x39, 0x61...0x7A: true
  default: byte >= 0x80
  }
}

/// Whether a text holds words, from the start of a word, whatever their case and accents.
package func contains(_ text: String, _ words: String) -> Bool { holds(folded(text), folded(words), .ofWord) }

/// Whether folded letters hold others, from the start of a word on.
package func holdsWords(_ letters: [UInt8], _ part: [UInt8]) -> Bool { holds(letters, part, .ofWord) }
