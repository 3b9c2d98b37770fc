/// How a stretch of text looks in a terminal.
package enum Style: UInt8, Sendable, CaseIterable {
  case error
  case warning
  case advice
  case note
  /// Titles and names.
  case strong
  /// What frames the text: line numbers, gutters.
  case faint
  case added
  case removed

  /// The numbers of the terminal's own colours, so that they suit a light and a dark background alike.
  package var code: StaticString {
    switch self {
    case .error: "\u{1B}[1;31m"
    case .warning: "\u{1B}[1;33m"
    case .advice: "\u{1B}[1;36m"
    case .note: "\u{1B}[1;34m"
    case .strong: "\u{1B}[1m"
    case .faint: "\u{1B}[2m"
    case .added: "\u{1B}[32m"
    case .removed: "\u{1B}[31m"
    }
  }
}

/// Bytes for a person: collected here and written in one go.
package struct TextOutput: Sendable {
  package var bytes: [UInt8] = []
  /// Whether styles are shown.
  package let isStyled: Bool

  package init(isStyled: Bool = false) { self.isStyled = isStyled }

  package mutating func write(_ text: String) { bytes.append(contentsOf: text.utf8) }

  package mutating func write(_ text: String, _ style: Style) {
    begin(style)
    write(text)
    end()
  }

  package mutating func line(_ text: String = "") {
    write(text)
    bytes.append(0x0A)
  }

  package mutating func write(_ number: Int) { write(String(number)) }

  package mutating func spaces(_ count: Int) {
    if count > 0 { bytes.append(contentsOf: repeatElement(0x20, count: count)) }
  }

  package mutating func begin(_ style: Style) { if isStyled { append(style.code) } }

  package mutating func end() { if isStyled { append("\u{1B}[0m") } }

  /// Text that comes from a document: what would steer a terminal is shown as a mark.
  package mutating func writeForeign(_ text: String) {
    if text.utf8.allSatisfy({ $0 >= 0x20 && $0 < 0x7F }) {
      write(text)
    } else {
      for scalar in text.unicodeScalars { write(scalar: visible(scalar)) }
    }
  }

  /// A path as it is, apart from characters that would break its line.
  package mutating func writePath(_ path: [UInt8]) {
    var previous: UInt8 = 0
    for byte in path {
      defer { previous = byte }
      switch byte {
      // What steers some terminals too: alone, or as the second byte of U+0080 up to U+009F.
      case 0x80..<0xA0 where previous < 0x80 || previous == 0xC2:
        if previous == 0xC2 { bytes.removeLast() }
        writeHexadecimal(byte)
      case 0x0A: write("\\n")
      case 0x0D: write("\\r")
      case 0x09: write("\\t")
      case 0x00..<0x20, 0x7F: writeHexadecimal(byte)
      default: bytes.append(byte)
      }
    }
  }

  /// A path in which some bytes have to be written in another way.
  mutating func writePath(_ path: [UInt8], rewriting rewritten: (UInt8) -> String?) {
    var plain: [UInt8] = []
    for byte in path {
      if let text = rewritten(byte) {
        writePath(plain)
        write(text)
        plain = []
      } else {
        plain.append(byte)
      }
    }
    writePath(plain)
  }

  /// A byte as `%0A`.
  mutating func writePercent(_ byte: UInt8) { write(percentEncoded(byte)) }

  private mutating func writeHexadecimal(_ byte: UInt8) {
    bytes.append(contentsOf: [0x5C, 0x78, hexadecimalDigit(byte >> 4), hexadecimalDigit(byte & 15)])
  }

  package mutating func write(scalar: Unicode.Scalar) {
    if scalar.isASCII {
      bytes.append(UInt8(truncatingIfNeeded: scalar.value))
    } else {
      bytes.append(contentsOf: String(Character(scalar)).utf8)
    }
  }

  private mutating func append(_ text: StaticString) {
    text.withUTF8Buffer { unsafe bytes.append(contentsOf: $0) }
  }
}

/// `%0A`
func percentEncoded(_ byte: UInt8) -> String {
  "%" + String(decoding: [hexadecimalDigit(byte >> 4), hexadecimalDigit(byte & 15)], as: UTF8.self).uppercased()
}

private func hexadecimalDigit(_ value: UInt8) -> UInt8 { value < 10 ? 0x30 + value : 0x57 + value }

/// What is shown for a character: itself, or a mark where it would steer the terminal or turn the reading direction.
package func visible(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
  switch scalar.value {
  case 0x00..<0x20: Unicode.Scalar(0x2400 + scalar.value) ?? "\u{FFFD}"
  case 0x7F: "\u{2421}"
  case 0x80..<0xA0, 0x202A...0x202E, 0x2066...0x2069: "\u{FFFD}"
  default: scalar
  }
}

/// A text with marks for what would steer a terminal.
package func visible(_ text: String) -> String {
  var result = ""
  for scalar in text.unicodeScalars { result.unicodeScalars.append(visible(scalar)) }
  return result
}
