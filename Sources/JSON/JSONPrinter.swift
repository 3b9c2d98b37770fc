extension JSON {
  /// On one line, without a space too many.
  package var compact: [UInt8] {
    var printer = JSONPrinter()
    printer.write(self)
    return printer.bytes
  }

  /// A line for each element and member, except where all of it fits on one short line; ends in a line end.
  package var indented: [UInt8] {
    var printer = JSONPrinter()
    printer.writeIndented(self, depth: 0, column: 0)
    printer.bytes.append(0x0A)
    return printer.bytes
  }

  /// A part of something indented that is written piece by piece: without the spaces in front of it, and without a line end.
  package func indented(atDepth depth: Int) -> [UInt8] {
    var printer = JSONPrinter()
    printer.writeIndented(self, depth: depth, column: depth * 2)
    return printer.bytes
  }
}

/// Lines up to this long hold a whole object or list.
private let longestLine = 100

private struct JSONPrinter {
  var bytes: [UInt8] = []

  mutating func write(_ value: JSON) {
    switch value {
    case .null: bytes += "null".utf8
    case .boolean(let truth): bytes += (truth ? "true" : "false").utf8
    case .number(let digits): bytes += digits.utf8
    case .string(let text): writeJSONText(text, to: &bytes)
    case .array(let elements):
      bytes.append(0x5B)
      for (at, element) in elements.enumerated() {
        if at > 0 { bytes.append(0x2C) }
        write(element)
      }
      bytes.append(0x5D)
    case .written(let written): bytes += written
    case .object(let members):
      bytes.append(0x7B)
      for (at, member) in members.enumerated() {
        if at > 0 { bytes.append(0x2C) }
        writeJSONText(member.name, to: &bytes)
        bytes.append(0x3A)
        write(member.value)
      }
      bytes.append(0x7D)
    }
  }

  mutating func writeIndented(_ value: JSON, depth: Int, column: Int) {
    switch value {
    case .null, .boolean, .number, .string, .written: write(value)
    case .array(let elements):
      if elements.isEmpty || writeOnOneLine(value, column) { return elements.isEmpty ? write(value) : () }
      bytes += "[\n".utf8
      for (at, element) in elements.enumerated() {
        indent(depth + 1)
        writeIndented(element, depth: depth + 1, column: depth * 2 + 2)
        bytes += (at + 1 < elements.count ? ",\n" : "\n").utf8
      }
      indent(depth)
      bytes.append(0x5D)
    case .object(let members):
      if members.isEmpty || writeOnOneLine(value, column) { return members.isEmpty ? write(value) : () }
      bytes += "{\n".utf8
      for (at, member) in members.enumerated() {
        indent(depth + 1)
        let start = bytes.count
        writeJSONText(member.name, to: &bytes)
        bytes += ": ".utf8
        writeIndented(member.value, depth: depth + 1, column: depth * 2 + 2 + bytes.count - start)
        bytes += (at + 1 < members.count ? ",\n" : "\n").utf8
      }
      indent(depth)
      bytes.append(0x7D)
    }
  }

  private mutating func indent(_ depth: Int) { for _ in 0..<depth { bytes += "  ".utf8 } }

  /// Writes a value on the line it has begun, if it is flat and there is room.
  private mutating func writeOnOneLine(_ value: JSON, _ column: Int) -> Bool {
    guard value.isFlat else { return false }
    let start = bytes.count
    switch value {
    case .array(let elements):
      bytes.append(0x5B)
      for (at, element) in elements.enumerated() {
        if at > 0 { bytes += ", ".utf8 }
        write(element)
      }
      bytes.append(0x5D)
    case .object(let members):
      bytes.append(0x7B)
      for (at, member) in members.enumerated() {
        if at > 0 { bytes += ", ".utf8 }
        writeJSONText(member.name, to: &bytes)
        bytes += ": ".utf8
        write(member.value)
      }
      bytes.append(0x7D)
    case .null, .boolean, .number, .string, .written: write(value)
    }
    if column + bytes.count - start <= longestLine { return true }
    bytes.removeLast(bytes.count - start)
    return false
  }
}

extension JSON {
  /// Holds no lists or objects but empty ones.
  fileprivate var isFlat: Bool {
    switch self {
    case .null, .boolean, .number, .string: true
    case .written(let written): written.count <= longestLine
    case .array(let elements): elements.count <= longestLine && elements.allSatisfy { $0.isSimple }
    case .object(let members): members.count <= longestLine && members.allSatisfy { $0.value.isSimple }
    }
  }

  private var isSimple: Bool {
    switch self {
    case .null, .boolean, .number, .string: true
    case .written: false
    case .array(let elements): elements.isEmpty
    case .object(let members): members.isEmpty
    }
  }
}

/// A text between quotes. What stands in UTF-8 stays as it is.
func writeJSONText(_ text: String, to bytes: inout [UInt8]) {
  bytes.append(0x22)
  defer { bytes.append(0x22) }
  // Nearly every text is like this.
  if text.utf8.allSatisfy({ $0 >= 0x20 && $0 != 0x22 && $0 != 0x5C && $0 != 0x7F }) {
    bytes += text.utf8
    return
  }
  for byte in text.utf8 {
    switch byte {
    case 0x22, 0x5C: bytes += [0x5C, byte]
    case 0x0A: bytes += [0x5C, 0x6E]
    case 0x0D: bytes += [0x5C, 0x72]
    case 0x09: bytes += [0x5C, 0x74]
    case 0x00..<0x20, 0x7F: bytes += [0x5C, 0x75, 0x30, 0x30, hexadecimalDigit(byte >> 4), hexadecimalDigit(byte & 15)]
    default: bytes.append(byte)
    }
  }
}

private func hexadecimalDigit(_ value: UInt8) -> UInt8 { value < 10 ? 0x30 + value : 0x57 + value }
