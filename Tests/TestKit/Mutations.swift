/// Numbers that look random and are the same in every run.
package struct SeededNumbers: RandomNumberGenerator {
  private var state: UInt64

  package init(seed: UInt64) { state = (seed &+ 1) &* 0x9E37_79B9_7F4A_7C15 | 1 }

  package mutating func next() -> UInt64 {
    state ^= state << 13
    state ^= state >> 7
    state ^= state << 17
    return state
  }

  package mutating func below(_ bound: Int) -> Int { bound <= 0 ? 0 : Int(next() % UInt64(bound)) }
}

/// A document with one to three slips in it, as hands, mail programs and broken disks make them.
package func mutated(_ bytes: [UInt8], seed: UInt64) -> [UInt8] {
  var numbers = SeededNumbers(seed: seed)
  var result = bytes
  for _ in 0...numbers.below(3) { result = slip(result, &numbers) }
  return result
}

private func slip(_ bytes: [UInt8], _ numbers: inout SeededNumbers) -> [UInt8] {
  var lines = split(bytes)
  let line = numbers.below(lines.count)
  let other = numbers.below(lines.count)
  switch numbers.below(21) {
  case 0: lines.remove(at: line)
  case 1: lines.swapAt(line, other)
  case 2: lines.insert(lines[line], at: other)
  case 3: lines[line] = [UInt8](repeating: 0x20, count: numbers.below(9)) + lines[line].drop { $0 == 0x20 }
  case 4: lines[line] = [UInt8](repeating: 0x09, count: numbers.below(4)) + lines[line].drop { $0 == 0x20 }
  case 5: lines = lines.map { Array($0.drop { $0 == 0x20 }) }
  case 6: misspell(&lines[line], &numbers)
  case 7: lines[line] = replacing(lines[line], Array("'".utf8), with: Array("’".utf8))
  case 8: lines[line] = replacing(lines[line], [0x2D], with: Array("–".utf8))
  case 9: lines[line] = replacing(lines[line], [0x20], with: Array("\u{A0}".utf8))
  case 10: return cut(bytes, &numbers)
  case 11: lines = lines.map { $0.last == 0x0D ? $0 : $0 + [0x0D] }
  case 12: insertOdd(&lines[line], &numbers)
  case 13: lines[line] += lines[other]
  case 14: lines[line].insert(contentsOf: Array("[online, ".utf8), at: numbers.below(lines[line].count + 1))
  case 15: misnumber(&lines[line], &numbers)
  case 16: lines[line] += Array(": ".utf8) + numbers.oddValue()
  case 17: lines.insert(lines[line].prefix { $0 != 0x3A } + Array(": ".utf8) + numbers.oddValue(), at: line)
  case 18: lines = lines.prefix(1) + lines.dropFirst().map { $0.isEmpty ? $0 : [0x20, 0x20] + $0 }
  case 19:
    lines[0] =
      Array(["course", "community", "programme", "institution"][numbers.below(4)].utf8)
      + lines[0].drop { $0 != 0x20 && $0 != 0x3A }
  default: lines[line].insert(contentsOf: Array(" -> LO9".utf8), at: lines[line].count)
  }
  return Array(lines.joined(separator: [0x0A]))
}

private func split(_ bytes: [UInt8]) -> [[UInt8]] {
  bytes.split(separator: 0x0A, omittingEmptySubsequences: false).map(Array.init)
}

private func misspell(_ line: inout [UInt8], _ numbers: inout SeededNumbers) {
  guard line.count > 2 else { return }
  let at = numbers.below(line.count - 1)
  switch numbers.below(3) {
  case 0: line.swapAt(at, at + 1)
  case 1: line.remove(at: at)
  default: line.insert(line[at], at: at)
  }
}

/// Puts an odd number in place of the first, or the second.
private func misnumber(_ line: inout [UInt8], _ numbers: inout SeededNumbers) {
  var starts: [Int] = []
  for at in line.indices where (0x30...0x39).contains(line[at]) && (at == 0 || !(0x30...0x39).contains(line[at - 1])) {
    starts.append(at)
  }
  guard !starts.isEmpty else { return }
  let start = starts[numbers.below(starts.count)]
  var end = start
  while end < line.count, (0x30...0x39).contains(line[end]) { end += 1 }
  let odd = ["0", "1", "999999999", "99999999999", "-10", "53", "9-3", "?", "400"]
  line.replaceSubrange(start..<end, with: Array(odd[numbers.below(odd.count)].utf8))
}

extension SeededNumbers {
  fileprivate mutating func oddValue() -> [UInt8] {
    let odd = [
      "?", "none", "999999999 h", "week -10", "week 53", "weeks 9-3", "100%", "groups of 0", "every 999999999 weeks",
      "2026-12-31", "", "[?]", "[online, ?]", "geen, om een reden",
    ]
    return Array(odd[below(odd.count)].utf8)
  }
}

private func replacing(_ line: [UInt8], _ old: [UInt8], with new: [UInt8]) -> [UInt8] {
  var result: [UInt8] = []
  for byte in line { if [byte] == old { result += new } else { result.append(byte) } }
  return result
}

/// Cuts anywhere, also in the middle of a character.
private func cut(_ bytes: [UInt8], _ numbers: inout SeededNumbers) -> [UInt8] {
  let start = numbers.below(bytes.count)
  let end = min(bytes.count, start + numbers.below(40))
  return Array(bytes[..<start] + bytes[end...])
}

private func insertOdd(_ line: inout [UInt8], _ numbers: inout SeededNumbers) {
  let odd: [[UInt8]] = [
    [0x00], [0xFF], [0xE2, 0x80], [0xEF, 0xBB, 0xBF], Array("🎓".utf8), Array("[".utf8), Array("]".utf8),
    Array("->".utf8),
    Array("\\".utf8), Array(": ".utf8), Array(",".utf8), Array("?".utf8), Array("“x”".utf8), [0x0D], [0x0C],
    Array("–>".utf8),
    Array("→ LO1".utf8), Array("- ".utf8), Array("> ".utf8), Array("# ".utf8), Array("of".utf8),
  ]
  line.insert(contentsOf: odd[numbers.below(odd.count)], at: numbers.below(line.count + 1))
}
