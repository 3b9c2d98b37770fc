/// Whether bytes are no text at all. A stray mark in a text is a finding; a picture is not a plan.
package func isBinary(_ bytes: [UInt8]) -> Bool {
  let length = Swift.min(bytes.count, 4096)
  var marks = 0
  for byte in bytes[0..<length] where byte < 0x20 || byte == 0x7F {
    switch byte {
    case 0x09...0x0D, 0x1B: break
    default: marks += 1
    }
  }
  return marks * 10 > length
}
