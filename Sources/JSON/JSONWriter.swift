/// JSON that is written as it goes, for answers of thousands of parts. Whoever writes minds the brackets and commas.
package struct JSONWriter {
  package private(set) var bytes: [UInt8] = []

  package init() {}

  /// Brackets, commas, names: as it stands.
  package mutating func raw(_ text: StaticString) {
    text.withUTF8Buffer { unsafe bytes.append(contentsOf: $0) }
  }

  package mutating func text(_ text: String) { writeJSONText(text, to: &bytes) }

  package mutating func number(_ number: Int) {
    if number >= 0, number < 10 {
      bytes.append(0x30 + UInt8(truncatingIfNeeded: number))
    } else if number >= 0, number < 100 {
      bytes.append(0x30 + UInt8(truncatingIfNeeded: number / 10))
      bytes.append(0x30 + UInt8(truncatingIfNeeded: number % 10))
    } else {
      bytes += String(number).utf8
    }
  }

  /// A list of these, with what stands between them.
  package mutating func list<Elements: Sequence>(
    _ elements: Elements, _ write: (inout JSONWriter, Elements.Element) -> Void
  ) {
    bytes.append(0x5B)
    var isFirst = true
    for element in elements {
      if !isFirst { bytes.append(0x2C) }
      isFirst = false
      write(&self, element)
    }
    bytes.append(0x5D)
  }

  /// What was written, as a value to answer with.
  package var json: JSON { .written(bytes) }
}
