/// A phrase in the form in which words are compared: lower case, without accents, hyphens and dashes as spaces, spaces single.
///
/// Holds up to `limit` words, each with the place it came from, so that the longest known phrase can be found by trying
/// shorter and shorter ones. One instance is reused for every line, so that nothing is allocated per head.
package struct FoldedPhrase: Sendable {
  package struct Word: Sendable {
    /// In `letters`.
    package var start: Int32
    package var end: Int32
    /// In the document.
    package var sourceStart: Int32
    package var sourceEnd: Int32
  }

  package private(set) var letters: [UInt8] = []
  package private(set) var words: [Word] = []
  /// There were more words than asked for.
  package private(set) var overflowed = false
  /// A typographic dash, quote or space stood among the words.
  package private(set) var typographic = false

  package init() {
    letters.reserveCapacity(96)
    words.reserveCapacity(8)
  }

  /// Folds a stretch of text, up to a number of words.
  package mutating func fold(_ bytes: [UInt8], _ range: Range<Int>, limit: Int) {
    letters.removeAll(keepingCapacity: true)
    words.removeAll(keepingCapacity: true)
    overflowed = false
    typographic = false
    var index = range.lowerBound
    let end = range.upperBound
    var wordStart: Int32 = -1
    var sourceStart = 0
    while index < end {
      let byte = bytes[index]
      var size = 1
      var letter = byte
      var second: UInt8 = 0
      switch byte {
      case 0x20, 0x09, 0x2D: letter = 0x20
      case 0x41...0x5A: letter = byte | 0x20
      case 0x00...0x7F: break
      case 0xC2:
        let next = index + 1 < end ? bytes[index + 1] : 0
        size = index + 1 < end ? 2 : 1
        if next == 0xA0 {
          letter = 0x20
          typographic = true
        } else if next == 0xAD {
          // A soft hyphen is invisible; a word with one is the same word.
          index += 2
          typographic = true
          continue
        } else {
          second = next
        }
      case 0xC3:
        if index + 1 < end {
          size = 2
          letter = plainLetter(afterC3: bytes[index + 1])
          if letter == 0 {
            letter = byte
            second = bytes[index + 1]
          }
        }
      case 0xE2:
        if index + 2 < end && bytes[index + 1] == 0x80 {
          let third = bytes[index + 2]
          switch third {
          case 0x80...0x8A, 0x90...0x95, 0xAF:
            letter = 0x20
            size = 3
            typographic = true
          case 0x98, 0x99:
            letter = 0x27
            size = 3
            typographic = true
          case 0x9C, 0x9D:
            letter = 0x22
            size = 3
            typographic = true
          case 0x8B, 0x8C, 0x8D:
            index += 3
            typographic = true
            continue
          default: break
          }
        } else if index + 2 < end && bytes[index + 1] == 0x88 && bytes[index + 2] == 0x92 {
          letter = 0x20
          size = 3
          typographic = true
        }
      default: break
      }
      if letter == 0x20 {
        if wordStart >= 0 {
          finishWord(wordStart, sourceStart, index)
          wordStart = -1
        }
      } else {
        if wordStart < 0 {
          if words.count == limit {
            overflowed = true
            return
          }
          if !words.isEmpty { letters.append(0x20) }
          wordStart = Int32(truncatingIfNeeded: letters.count)
          sourceStart = index
        }
        letters.append(letter)
        if second != 0 { letters.append(second) }
      }
      index += size
    }
    if wordStart >= 0 { finishWord(wordStart, sourceStart, end) }
  }

  private mutating func finishWord(_ start: Int32, _ sourceStart: Int, _ sourceEnd: Int) {
    words.append(
      Word(
        start: start, end: Int32(truncatingIfNeeded: letters.count),
        sourceStart: Int32(truncatingIfNeeded: sourceStart), sourceEnd: Int32(truncatingIfNeeded: sourceEnd)))
  }

  /// The letters of a run of words.
  @inline(__always)
  package func letters(ofWords first: Int, _ end: Int) -> Range<Int> {
    guard first < end, end <= words.count else { return 0..<0 }
    return Int(words[first].start)..<Int(words[end - 1].end)
  }
}

/// The base letter of `C3 xx` (À to ÿ), or 0 where there is none.
package func plainLetter(afterC3 byte: UInt8) -> UInt8 {
  switch byte {
  case 0x80...0x85, 0xA0...0xA5: 0x61
  case 0x87, 0xA7: 0x63
  case 0x88...0x8B, 0xA8...0xAB: 0x65
  case 0x8C...0x8F, 0xAC...0xAF: 0x69
  case 0x91, 0xB1: 0x6E
  case 0x92...0x96, 0xB2...0xB6: 0x6F
  case 0x99...0x9C, 0xB9...0xBC: 0x75
  case 0x9D, 0xBD, 0xBF: 0x79
  default: 0
  }
}

/// Folds a word or phrase of our own or of a document; for tests, suggestions and tables, not for hot paths.
package func folded(_ text: String) -> [UInt8] {
  var phrase = FoldedPhrase()
  let bytes = Array(text.utf8)
  phrase.fold(bytes, 0..<bytes.count, limit: 64)
  return phrase.letters
}
