/// How the bytes of a file were read as text.
package enum TextEncoding: UInt8, Sendable {
  case utf8
  case utf8WithMark
  case utf16
  /// What Windows programs in western Europe write when nobody asks for Unicode.
  case windows1252
}

/// The text of a file in UTF-8, without a byte-order mark.
struct DecodedText {
  var bytes: [UInt8]
  var encoding: TextEncoding

  /// Any bytes give a text: what is no UTF-8 and announces nothing else can only be of the one byte a letter.
  init(_ bytes: [UInt8]) {
    if bytes.starts(with: [0xFF, 0xFE]) {
      self.init(utf16: bytes.dropFirst(2), isLittleEndian: true)
    } else if bytes.starts(with: [0xFE, 0xFF]) {
      self.init(utf16: bytes.dropFirst(2), isLittleEndian: false)
    } else {
      self.init(singleBytes: bytes)
    }
  }

  private init(singleBytes bytes: [UInt8]) {
    let hasMark = bytes.starts(with: [0xEF, 0xBB, 0xBF])
    let text = hasMark ? Array(bytes.dropFirst(3)) : bytes
    if String(validating: text, as: UTF8.self) != nil {
      self.bytes = text
      encoding = hasMark ? .utf8WithMark : .utf8
    } else {
      self.bytes = utf8(ofWindows1252: text)
      encoding = .windows1252
    }
  }

  private init(utf16 bytes: ArraySlice<UInt8>, isLittleEndian: Bool) {
    var units: [UInt16] = []
    units.reserveCapacity(bytes.count / 2)
    var index = bytes.startIndex
    while index + 1 < bytes.endIndex {
      let first = UInt16(bytes[index])
      let second = UInt16(bytes[index + 1])
      units.append(isLittleEndian ? second << 8 | first : first << 8 | second)
      index += 2
    }
    // A lone half of a pair becomes the mark that stands for what can't be read.
    self.bytes = Array(String(decoding: units, as: UTF16.self).utf8)
    encoding = .utf16
  }
}

private func utf8(ofWindows1252 bytes: [UInt8]) -> [UInt8] {
  var result: [UInt8] = []
  result.reserveCapacity(bytes.count + bytes.count / 16)
  for byte in bytes {
    switch byte {
    case 0..<0x80: result.append(byte)
    case 0x80..<0xA0: append(windows1252Marks[Int(byte) - 0x80], to: &result)
    default: append(UInt16(byte), to: &result)
    }
  }
  return result
}

private func append(_ scalar: UInt16, to bytes: inout [UInt8]) {
  if scalar < 0x800 {
    bytes.append(0xC0 | UInt8(truncatingIfNeeded: scalar >> 6))
  } else {
    bytes.append(0xE0 | UInt8(truncatingIfNeeded: scalar >> 12))
    bytes.append(0x80 | UInt8(truncatingIfNeeded: scalar >> 6 & 0x3F))
  }
  bytes.append(0x80 | UInt8(truncatingIfNeeded: scalar & 0x3F))
}

/// What the bytes 80 to 9F stand for: the euro sign, curly quotes, dashes. Where Windows has nothing there is the mark for
/// what can't be read.
private let windows1252Marks: [UInt16] = [
  0x20AC, 0xFFFD, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160, 0x2039, 0x0152, 0xFFFD,
  0x017D,
  0xFFFD, 0xFFFD, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A, 0x0153,
  0xFFFD,
  0x017E, 0x0178,
]
