/// Reads a short text from left to right: words, numbers, marks. Lower case, spaces single.
struct CellScanner {
  private let letters: [UInt8]
  /// The text as written, byte for byte beside `letters`.
  private let written: [UInt8]
  private(set) var position = 0

  init(_ text: String) {
    written = Array(onOneLine(text).utf8)
    letters = written.map { $0 >= 0x41 && $0 <= 0x5A ? $0 | 0x20 : $0 }
  }

  var atEnd: Bool { position >= letters.count }

  mutating func skipSpace() { while position < letters.count && letters[position] == 0x20 { position += 1 } }

  /// One of some words, as a whole word; the longest first.
  mutating func take(_ words: [String]) -> Bool {
    for word in words.sorted(by: { $0.utf8.count > $1.utf8.count }) {
      let end = position + word.utf8.count
      guard letters[position...].starts(with: Array(word.utf8)),
        end == letters.count || !isLetter(letters[end]) || !isLetter(letters[end - 1])
      else { continue }
      position = end
      skipSpace()
      return true
    }
    return false
  }

  private func isLetter(_ byte: UInt8) -> Bool { byte >= 0x61 && byte <= 0x7A || byte >= 0x80 }

  /// A whole number of at most six digits.
  mutating func takeNumber() -> Int? {
    var value = 0
    var end = position
    while end < letters.count, letters[end] >= 0x30, letters[end] <= 0x39, end - position < 6 {
      value = value * 10 + Int(letters[end] - 0x30)
      end += 1
    }
    guard end > position else { return nil }
    position = end
    return value
  }

  /// A number in thousandths, with a comma or a point.
  mutating func takeDecimal() -> Int? {
    guard let whole = takeNumber() else { return nil }
    var thousandths = whole * 1000
    guard position + 1 < letters.count, letters[position] == 0x2C || letters[position] == 0x2E, isDigit(position + 1)
    else { return thousandths }
    position += 1
    var unit = 100
    while isDigit(position) {
      thousandths += Int(letters[position] - 0x30) * unit
      unit /= 10
      position += 1
    }
    return thousandths
  }

  func isDigit(_ index: Int) -> Bool { index < letters.count && letters[index] >= 0x30 && letters[index] <= 0x39 }

  mutating func take(_ byte: UInt8) -> Bool {
    guard position < letters.count, letters[position] == byte else { return false }
    position += 1
    return true
  }

  /// What stands between the ends of a range.
  mutating func takeRangeMark() -> Bool {
    let start = position
    skipSpace()
    if take(["t/m", "tot en met", "tot", "to", "through", "until", "–", "—", "-", "à"]) { return true }
    position = start
    return false
  }

  /// So many bytes, whatever they are.
  mutating func take(bytes count: Int) { position = Swift.min(position + count, letters.count) }

  mutating func goBack(to earlier: Int) { position = earlier }

  /// What is left, as written, without the mark that parts it from what was read.
  mutating func rest() -> String {
    var start = position
    while start < written.count && [0x20, 0x3A, 0x2D, 0x2E, 0x2C, 0x7C].contains(written[start]) { start += 1 }
    for dash in ["–", "—"] where written[start...].starts(with: Array(dash.utf8)) { start += dash.utf8.count }
    position = written.count
    return trimmed(String(decoding: written[Swift.min(start, written.count)...], as: UTF8.self))
  }
}
