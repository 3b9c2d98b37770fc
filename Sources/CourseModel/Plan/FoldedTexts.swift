import SourceText
import Vocabulary

/// What is written in a plan, folded once: in lower case, without accents, with spaces for hyphens. Rules look for words in it
/// by the dozen, so a text is never folded twice, and a word of which no three letters stand together anywhere is not looked
/// for at all.
struct FoldedTexts: Sendable {
  /// What stands behind the colons.
  let texts: LetterPool
  /// IDs and numbers.
  let names: LetterPool
  private let triples: LetterTriples

  init(_ model: CourseModel, _ bytes: [UInt8]) {
    var texts = LetterPool(model.elements.count, bytes.count)
    var names = LetterPool(model.elements.count, 0)
    var triples = LetterTriples()
    var phrase = FoldedPhrase()
    for element in model.elements {
      texts.append(bytes, element.textSpan.range, &triples, &phrase)
      names.append(bytes, element.nameSpan.range, &triples, &phrase)
    }
    texts.finish()
    names.finish()
    self.texts = texts
    self.names = names
    self.triples = triples
  }

  /// Whether a word may stand in the plan at all, by its letters; marks between them do not count.
  func mayHold(_ word: [UInt8]) -> Bool { triples.mayHold(word) }
}

/// Folded texts behind each other, each of one element and with a zero behind it.
struct LetterPool: Sendable {
  private(set) var letters: [UInt8] = []
  /// Where a text is folded before it is put behind the others.
  private var scratch = [UInt8](repeating: 0, count: 256)
  private var ends: [UInt32] = []

  /// More words than this of one text are not looked at.
  private static let mostWords = 64

  init(_ count: Int, _ size: Int) {
    letters.reserveCapacity(size)
    ends.reserveCapacity(count)
  }

  /// Where the letters of some elements stand.
  func range(_ elements: Range<Int32>) -> Range<Int> {
    let low = Int(elements.lowerBound)
    let high = Int(elements.upperBound)
    guard low >= 0, low < high, high <= ends.count else { return 0..<0 }
    return (low == 0 ? 0 : Int(ends[low - 1]))..<Int(ends[high - 1])
  }

  mutating func append(
    _ bytes: [UInt8], _ range: Range<Int>, _ triples: inout LetterTriples, _ phrase: inout FoldedPhrase
  ) {
    if !range.isEmpty, range.upperBound <= bytes.count {
      if let count = foldPlain(bytes, range) {
        triples.insert(scratch, count)
        letters += scratch[0..<count]
      } else {
        phrase.fold(bytes, range, limit: Self.mostWords)
        triples.insert(phrase.letters, phrase.letters.count)
        letters += phrase.letters
      }
      letters.append(0)
    }
    ends.append(UInt32(truncatingIfNeeded: letters.count))
  }

  /// Forgets what is only needed while texts are put in.
  mutating func finish() { scratch = [] }

  /// Folds as `FoldedPhrase` does, as long as all letters are plain; gives the number of letters.
  private mutating func foldPlain(_ bytes: [UInt8], _ range: Range<Int>) -> Int? {
    if scratch.count < range.count { scratch = [UInt8](repeating: 0, count: range.count * 2) }
    var count = 0
    var words = 0
    var isInWord = false
    for byte in bytes[range] {
      switch byte {
      case 0x20, 0x09, 0x2D:
        isInWord = false
        continue
      case 0x80...0xFF: return nil
      default: break
      }
      if !isInWord {
        if words == Self.mostWords { return count }
        if words > 0 {
          scratch[count] = 0x20
          count += 1
        }
        words += 1
        isInWord = true
      }
      scratch[count] = byte >= 0x41 && byte <= 0x5A ? byte | 0x20 : byte
      count += 1
    }
    return count
  }
}

/// Which three plain letters stand next to each other somewhere.
struct LetterTriples: Sendable {
  /// A bit for each of 26 × 32 × 32.
  private var bits = [UInt64](repeating: 0, count: 26 * 16)

  mutating func insert(_ letters: [UInt8], _ count: Int) {
    var last = 0
    var known = 0
    for byte in letters[0..<count] {
      if byte >= 0x61 && byte <= 0x7A {
        last = (last << 5 | Int(byte - 0x61)) & 0x7FFF
        known += 1
        if known >= 3 { bits[last >> 6] |= 1 << UInt64(last & 63) }
      } else if !isPunctuation(byte) {
        known = 0
      }
    }
  }

  func mayHold(_ word: [UInt8]) -> Bool {
    var last = 0
    var known = 0
    for byte in word {
      if byte >= 0x61 && byte <= 0x7A {
        last = (last << 5 | Int(byte - 0x61)) & 0x7FFF
        known += 1
        if known >= 3, bits[last >> 6] & 1 << UInt64(last & 63) == 0 { return false }
      } else {
        known = 0
      }
    }
    return true
  }
}

/// `.`, `,`, `:`, `;`, `?`, `!`, brackets and quotes: a word with one is the same word.
func isPunctuation(_ byte: UInt8) -> Bool {
  switch byte {
  case 0x21, 0x22, 0x27, 0x28, 0x29, 0x2C, 0x2E, 0x3A, 0x3B, 0x3F, 0x5B, 0x5D: true
  default: false
  }
}
