/// FNV-1a with a finish that mixes every bit: the same on every machine, unlike the hash of the standard library.
struct StableHash {
  private var state: UInt64

  init(_ seed: UInt64 = 0) { state = 0xCBF2_9CE4_8422_2325 ^ seed }

  mutating func add(byte: UInt8) { state = (state ^ UInt64(byte)) &* 0x0000_0100_0000_01B3 }

  mutating func add(_ number: UInt64) {
    for shift in 0..<8 { add(byte: UInt8(truncatingIfNeeded: number >> UInt64(8 * shift))) }
  }

  mutating func add(_ number: some BinaryInteger) { add(UInt64(truncatingIfNeeded: number)) }

  /// With its length, so that what follows cannot be taken for a part of it.
  mutating func add(_ letters: [UInt8]) {
    for letter in letters { add(byte: letter) }
    add(letters.count)
  }

  mutating func add(_ text: String) { add(Array(text.utf8)) }

  var value: UInt64 {
    var mixed = state
    mixed = (mixed ^ mixed >> 30) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ mixed >> 27) &* 0x94D0_49BB_1331_11EB
    return mixed ^ mixed >> 31
  }
}

/// 16 hexadecimal digits.
func hexadecimal(_ number: UInt64) -> String {
  let digits = String(number, radix: 16)
  return String(repeating: "0", count: 16 - digits.utf8.count) + digits
}

/// Reads what `hexadecimal` writes.
func number(hexadecimal text: some Collection<UInt8>) -> UInt64? {
  guard text.count == 16 else { return nil }
  var number: UInt64 = 0
  for byte in text {
    switch byte {
    case 0x30...0x39: number = number << 4 | UInt64(byte - 0x30)
    case 0x61...0x66: number = number << 4 | UInt64(byte - 0x61 + 10)
    default: return nil
    }
  }
  return number
}
