/// Whether bytes are no text at all. A stray mark in a text is a finding; a picture is not a plan.
package func isBinary(_ bytes: [UInt8]) -> Bool {
  let length = Swift.min(bytes.count, 4096)
  var marks = 0
  for position in 0..<length {
    switch bytes[position] {
    case 0...0x08, 0x0E...0x1A, 0x1C...0x1F, 0x7F: marks += 1
    default: break
    }
  }
  return marks * 10 > length
}
