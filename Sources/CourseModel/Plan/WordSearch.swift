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
  guard let first = part.first, part.count <= letters.count else { return false }
  for start in 0...letters.count - part.count where letters[start] == first {
    switch beginning {
    case .anywhere: break
    case .ofWord: if start > 0 && isLetter(letters[start - 1]) { continue }
    }
    if letters[start..<start + part.count].elementsEqual(part) { return true }
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
