import CourseSyntax
import Vocabulary

/// Appends what a word processor made typographic in its plain form: dashes, quotes, no-break spaces; what is
/// invisible goes, and leaves no second space behind.
func appendPlain(_ bytes: [UInt8], _ range: Range<Int>, to result: inout [UInt8]) {
  let start = result.count
  var index = range.lowerBound
  let end = range.upperBound
  // Something went, or became a space: spaces that it stood between are one.
  var hasGone = false
  while index < end {
    let byte = bytes[index]
    var size = 1
    var plain: UInt8?
    if byte == 0xC2 && index + 1 < end {
      size = 2
      switch bytes[index + 1] {
      case 0xA0: plain = 0x20
      case 0xAD: plain = 0
      default: break
      }
    } else if byte == 0xE2 && index + 2 < end {
      size = 3
      switch (bytes[index + 1], bytes[index + 2]) {
      case (0x80, 0x80...0x8A), (0x80, 0xAF): plain = 0x20
      case (0x80, 0x90...0x95), (0x88, 0x92): plain = 0x2D
      case (0x80, 0x98), (0x80, 0x99): plain = 0x27
      case (0x80, 0x9C), (0x80, 0x9D): plain = 0x22
      case (0x80, 0x8B...0x8D): plain = 0
      default: break
      }
    }
    if plain == 0 || plain == 0x20 { hasGone = true }
    let isSpace = plain == 0x20 || (size == 1 && (byte == 0x20 || byte == 0x09))
    let isSecond = hasGone && isSpace && (result.count == start || result[result.count - 1] == 0x20)
    if !isSpace && plain != 0 { hasGone = false }
    if let plain {
      if plain != 0 && !isSecond { result.append(plain) }
    } else if !isSecond {
      result.append(contentsOf: bytes[index..<index + size])
    }
    index += size
  }
  if hasGone { while result.count > start, result[result.count - 1] == 0x20 { result.removeLast() } }
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
