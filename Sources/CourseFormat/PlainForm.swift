import CourseSyntax
import Vocabulary

/// Appends what a word processor made typographic in its plain form: dashes, quotes, no-break spaces; what is
/// invisible goes.
func appendPlain(_ bytes: [UInt8], _ range: Range<Int>, to result: inout [UInt8]) {
  var index = range.lowerBound
  let end = range.upperBound
  while index < end {
    let byte = bytes[index]
    if byte == 0xC2 && index + 1 < end {
      switch bytes[index + 1] {
      case 0xA0: result.append(0x20)
      case 0xAD: break
      default:
        result.append(byte)
        result.append(bytes[index + 1])
      }
      index += 2
    } else if byte == 0xE2 && index + 2 < end {
      switch (bytes[index + 1], bytes[index + 2]) {
      case (0x80, 0x80...0x8A), (0x80, 0xAF): result.append(0x20)
      case (0x80, 0x90...0x95), (0x88, 0x92): result.append(0x2D)
      case (0x80, 0x98), (0x80, 0x99): result.append(0x27)
      case (0x80, 0x9C), (0x80, 0x9D): result.append(0x22)
      case (0x80, 0x8B...0x8D): break
      default: result.append(contentsOf: bytes[index...index + 2])
      }
      index += 3
    } else {
      result.append(byte)
      index += 1
    }
  }
}

/// How the letters of a head are written.
enum LetterCase {
  case lowered
  case asWritten
}

/// Appends the words of a head: plain and parted by single spaces. Of words we know the dashes before them mean nothing.
func appendWords(_ bytes: [UInt8], _ range: Range<Int>, _ letterCase: LetterCase, to result: inout [UInt8]) {
  let start = result.count
  appendPlain(bytes, range, to: &result)
  // In place: the words never get longer.
  var kept = start
  var afterSpace = true
  var index = start
  while index < result.count {
    let byte = result[index]
    index += 1
    if byte == 0x20 || byte == 0x09 {
      if !afterSpace {
        result[kept] = 0x20
        kept += 1
      }
      afterSpace = true
      continue
    }
    if byte == 0x2D && kept == start && letterCase == .lowered { continue }
    afterSpace = false
    result[kept] = byte
    kept += 1
  }
  if kept > start && result[kept - 1] == 0x20 { kept -= 1 }
  result.removeSubrange(kept...)
  switch letterCase {
  case .asWritten: break
  case .lowered: lowerLetters(&result, from: start)
  }
}

private func lowerLetters(_ bytes: inout [UInt8], from start: Int) {
  var index = start
  while index < bytes.count {
    switch bytes[index] {
    case 0x41...0x5A: bytes[index] |= 0x20
    case 0xC3 where index + 1 < bytes.count:
      index += 1
      // À to Þ, without the multiplication sign.
      if bytes[index] >= 0x80 && bytes[index] <= 0x9E && bytes[index] != 0x97 { bytes[index] += 0x20 }
    default: break
    }
    index += 1
  }
}

/// The spelling of the vocabulary for what is written with a capital, such as `EC` and `World Café`.
struct CapitalisedNames {
  private var spellings: [[UInt8]: [UInt8]] = [:]

  static let shared = CapitalisedNames()

  private init() {
    for keyword in Keyword.allCases { add(keyword.row.names) }
    for kind in ActivityKind.allCases { add(kind.row.names) }
    for term in Term.allCases { add(term.row.names) }
  }

  private mutating func add(_ names: Names) {
    for language in Language.allCases {
      for name in names.all(language) where name.utf8.contains(where: { $0 >= 0x41 && $0 <= 0x5A }) {
        let letters = folded(String(name))
        if spellings[letters] == nil { spellings[letters] = Array(name.utf8) }
      }
    }
  }

  func spelling(_ letters: [UInt8]) -> [UInt8]? { spellings[letters] }
}
