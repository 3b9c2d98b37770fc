import SourceText
import Vocabulary

/// A value in plain letters: lower case, without accents, dashes as `-`, spaces single, with the place in the document that
/// each letter came from. Hyphens stay, for ranges are written with them.
package struct ValueText: Sendable {
  package private(set) var letters: [UInt8] = []
  private var sources: [UInt32] = []
  /// A typographic dash, quote or space stood in the value.
  package private(set) var typographic = false
  package var position = 0
  private var sourceEnd: UInt32 = 0

  package init() {
    letters.reserveCapacity(64)
    sources.reserveCapacity(64)
  }

  package mutating func read(_ bytes: [UInt8], _ range: Range<Int>) {
    letters.removeAll(keepingCapacity: true)
    sources.removeAll(keepingCapacity: true)
    typographic = false
    position = 0
    sourceEnd = UInt32(truncatingIfNeeded: range.upperBound)
    var index = range.lowerBound
    let end = range.upperBound
    while index < end {
      let byte = bytes[index]
      var size = 1
      var letter = byte
      switch byte {
      case 0x09: letter = 0x20
      case 0x41...0x5A: letter = byte | 0x20
      case 0x00...0x7F: break
      case 0xC2 where index + 1 < end:
        if bytes[index + 1] == 0xA0 {
          letter = 0x20
          size = 2
          typographic = true
        } else if bytes[index + 1] == 0xAD {
          index += 2
          typographic = true
          continue
        }
      case 0xC3 where index + 1 < end:
        let plain = plainLetter(afterC3: bytes[index + 1])
        if plain != 0 {
          letter = plain
          size = 2
        }
      case 0xE2 where index + 2 < end && bytes[index + 1] == 0x80:
        switch bytes[index + 2] {
        case 0x80...0x8A, 0xAF:
          letter = 0x20
          size = 3
          typographic = true
        case 0x90...0x95:
          letter = 0x2D
          size = 3
          typographic = true
        case 0x98, 0x99:
          letter = 0x27
          size = 3
          typographic = true
        case 0x8B, 0x8C, 0x8D:
          index += 3
          typographic = true
          continue
        default: break
        }
      case 0xE2 where index + 2 < end && bytes[index + 1] == 0x88 && bytes[index + 2] == 0x92:
        letter = 0x2D
        size = 3
        typographic = true
      default: break
      }
      if letter == 0x20 {
        if let last = letters.last, last != 0x20 { append(letter, index) }
      } else {
        append(letter, index)
      }
      index += size
    }
    if letters.last == 0x20 {
      letters.removeLast()
      sources.removeLast()
    }
  }

  @inline(__always)
  private mutating func append(_ letter: UInt8, _ index: Int) {
    letters.append(letter)
    sources.append(UInt32(truncatingIfNeeded: index))
  }

  /// Where a run of letters stands in the document.
  package func source(_ range: Range<Int>) -> Span {
    let start = range.lowerBound < sources.count ? sources[range.lowerBound] : sourceEnd
    let end = range.upperBound < sources.count ? sources[range.upperBound] : sourceEnd
    return Span(start, end)
  }

  package var atEnd: Bool { position >= letters.count }
  package var current: UInt8 { position < letters.count ? letters[position] : 0 }
  package func peek(_ ahead: Int) -> UInt8 {
    position + ahead < letters.count ? letters[position + ahead] : 0
  }

  package mutating func skipSpace() {
    if current == 0x20 { position += 1 }
  }

  /// Takes a run of words if it stands here and ends at a word's end.
  package mutating func take(_ phrase: StaticString) -> Bool {
    let length = phrase.utf8CodeUnitCount
    guard position + length <= letters.count else { return false }
    var index = 0
    while index < length {
      if letters[position + index] != letter(index, of: phrase) { return false }
      index += 1
    }
    let after = position + length
    if after < letters.count && isLetter(letters[after]) && isLetter(letters[after - 1]) { return false }
    position = after
    skipSpace()
    return true
  }

  /// Takes the first of several phrases that stands here.
  package mutating func takeOne(of phrases: StaticString...) -> Bool {
    for phrase in phrases where take(phrase) { return true }
    return false
  }

  /// The word here: a run of letters. Empty at a digit or mark.
  package mutating func takeWord() -> ArraySlice<UInt8> {
    let start = position
    while position < letters.count && isLetter(letters[position]) { position += 1 }
    let word = letters[start..<position]
    if !word.isEmpty { skipSpace() }
    return word
  }

  /// The word here, without taking it.
  package func word() -> ArraySlice<UInt8> {
    var end = position
    while end < letters.count && isLetter(letters[end]) { end += 1 }
    return letters[position..<end]
  }
}

@inline(__always)
func isLetter(_ byte: UInt8) -> Bool { (byte >= 0x61 && byte <= 0x7A) || byte >= 0x80 || byte == 0x27 }

@inline(__always)
func isDigit(_ byte: UInt8) -> Bool { byte >= 0x30 && byte <= 0x39 }
