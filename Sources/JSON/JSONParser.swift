/// Why bytes are no JSON, and where.
package struct JSONProblem: Error, Equatable, Sendable {
  package enum Reason: Equatable, Sendable {
    case unexpectedEnd
    case unexpectedByte(UInt8)
    case badNumber
    case badEscape
    /// A control character between quotes.
    case controlCharacter
    /// Not UTF-8.
    case badText
    case tooDeep
    /// Something follows the value.
    case trailingBytes
  }

  package var reason: Reason
  /// Bytes from the start.
  package var offset: Int

  package init(reason: Reason, offset: Int) {
    self.reason = reason
    self.offset = offset
  }
}

extension JSON {
  /// Reads one value. A byte-order mark in front is passed over.
  package init(parsing bytes: [UInt8]) throws(JSONProblem) {
    var parser = JSONParser(bytes)
    self = try parser.document()
  }
}

/// Arrays in arrays: deeper than any design, and shallow enough for every stack.
private let greatestDepth = 256

private struct JSONParser {
  private let bytes: [UInt8]
  private var offset = 0

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { offset = 3 }
  }

  mutating func document() throws(JSONProblem) -> JSON {
    let value = try value(depth: 0)
    skipSpace()
    if offset < bytes.count { throw problem(.trailingBytes) }
    return value
  }

  private func problem(_ reason: JSONProblem.Reason) -> JSONProblem { JSONProblem(reason: reason, offset: offset) }

  private var unexpected: JSONProblem {
    offset < bytes.count ? problem(.unexpectedByte(bytes[offset])) : problem(.unexpectedEnd)
  }

  private mutating func skipSpace() {
    while offset < bytes.count {
      switch bytes[offset] {
      case 0x20, 0x09, 0x0A, 0x0D: offset += 1
      default: return
      }
    }
  }

  private mutating func take(_ byte: UInt8) -> Bool {
    guard offset < bytes.count, bytes[offset] == byte else { return false }
    offset += 1
    return true
  }

  private mutating func value(depth: Int) throws(JSONProblem) -> JSON {
    if depth > greatestDepth { throw problem(.tooDeep) }
    skipSpace()
    guard offset < bytes.count else { throw problem(.unexpectedEnd) }
    switch bytes[offset] {
    case 0x7B: return try object(depth)
    case 0x5B: return try array(depth)
    case 0x22: return .string(try string())
    case 0x74: return try word("true", .boolean(true))
    case 0x66: return try word("false", .boolean(false))
    case 0x6E: return try word("null", .null)
    case 0x2D, 0x30...0x39: return .number(try number())
    default: throw unexpected
    }
  }

  private mutating func word(_ word: StaticString, _ value: JSON) throws(JSONProblem) -> JSON {
    for byte in "\(word)".utf8 { if !take(byte) { throw unexpected } }
    return value
  }

  private mutating func object(_ depth: Int) throws(JSONProblem) -> JSON {
    offset += 1
    var members: [JSON.Member] = []
    skipSpace()
    if take(0x7D) { return .object([]) }
    while true {
      skipSpace()
      guard offset < bytes.count, bytes[offset] == 0x22 else { throw unexpected }
      let name = try string()
      skipSpace()
      if !take(0x3A) { throw unexpected }
      members.append(JSON.Member(name, try value(depth: depth + 1)))
      skipSpace()
      if take(0x2C) { continue }
      if take(0x7D) { return .object(members) }
      throw unexpected
    }
  }

  private mutating func array(_ depth: Int) throws(JSONProblem) -> JSON {
    offset += 1
    var elements: [JSON] = []
    skipSpace()
    if take(0x5D) { return .array([]) }
    while true {
      elements.append(try value(depth: depth + 1))
      skipSpace()
      if take(0x2C) { continue }
      if take(0x5D) { return .array(elements) }
      throw unexpected
    }
  }

  // MARK: Numbers

  private mutating func digits() -> Bool {
    let start = offset
    while offset < bytes.count, (0x30...0x39).contains(bytes[offset]) { offset += 1 }
    return offset > start
  }

  private mutating func number() throws(JSONProblem) -> String {
    let start = offset
    _ = take(0x2D)
    if !take(0x30) { if !digits() { throw problem(.badNumber) } }
    if take(0x2E) { if !digits() { throw problem(.badNumber) } }
    if take(0x65) || take(0x45) {
      if !take(0x2B) { _ = take(0x2D) }
      if !digits() { throw problem(.badNumber) }
    }
    return String(decoding: bytes[start..<offset], as: UTF8.self)
  }

  // MARK: Texts

  private mutating func string() throws(JSONProblem) -> String {
    let opening = offset
    offset += 1
    var content: [UInt8] = []
    var start = offset
    while true {
      guard offset < bytes.count else { throw problem(.unexpectedEnd) }
      switch bytes[offset] {
      case 0x22:
        content += bytes[start..<offset]
        offset += 1
        guard let text = String(validating: content, as: UTF8.self) else {
          throw JSONProblem(reason: .badText, offset: opening)
        }
        return text
      case 0x5C:
        content += bytes[start..<offset]
        offset += 1
        try escape(&content)
        start = offset
      case 0x00..<0x20: throw problem(.controlCharacter)
      default: offset += 1
      }
    }
  }

  private mutating func escape(_ content: inout [UInt8]) throws(JSONProblem) {
    guard offset < bytes.count else { throw problem(.unexpectedEnd) }
    let letter = bytes[offset]
    offset += 1
    switch letter {
    case 0x22, 0x5C, 0x2F: content.append(letter)
    case 0x62: content.append(0x08)
    case 0x66: content.append(0x0C)
    case 0x6E: content.append(0x0A)
    case 0x72: content.append(0x0D)
    case 0x74: content.append(0x09)
    case 0x75:
      var unit = try hexadecimal()
      // Half a pair stands for nothing by itself.
      if (0xD800..<0xDC00).contains(unit), offset + 1 < bytes.count, bytes[offset] == 0x5C, bytes[offset + 1] == 0x75 {
        let mark = offset
        offset += 2
        let low = try hexadecimal()
        if (0xDC00..<0xE000).contains(low) {
          unit = 0x10000 + (unit - 0xD800) << 10 + (low - 0xDC00)
        } else {
          offset = mark
        }
      }
      content += Array(String(Unicode.Scalar(unit) ?? "\u{FFFD}").utf8)
    default:
      offset -= 1
      throw problem(.badEscape)
    }
  }

  private mutating func hexadecimal() throws(JSONProblem) -> UInt32 {
    guard offset + 4 <= bytes.count else { throw problem(.unexpectedEnd) }
    var value: UInt32 = 0
    for byte in bytes[offset..<(offset + 4)] {
      switch byte {
      case 0x30...0x39: value = value << 4 | UInt32(byte - 0x30)
      case 0x41...0x46: value = value << 4 | UInt32(byte - 0x37)
      case 0x61...0x66: value = value << 4 | UInt32(byte - 0x57)
      default: throw problem(.badEscape)
      }
    }
    offset += 4
    return value
  }
}
