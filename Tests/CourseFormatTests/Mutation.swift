/// Random numbers that are the same in every run.
struct Xorshift {
  private var state: UInt64

  init(seed: UInt64) {
    state = seed &* 0x9E37_79B9_7F4A_7C15 | 1
  }

  mutating func next(below limit: Int) -> Int {
    state ^= state << 13
    state ^= state >> 7
    state ^= state << 17
    return limit <= 1 ? 0 : Int((state >> 16) % UInt64(limit))
  }
}

/// The slips and habits of people who write and paste text, made on purpose.
enum Slip: CaseIterable {
  case deleteLine
  case repeatLine
  case swapLines
  case indent
  case outdent
  case useTab
  case misspell
  case changeCase
  case curlyQuotes
  case longDash
  case noBreakSpace
  case moreSpace
  case lessSpace
  case blankLines
  case looseMark
  case otherLineEnd
  case bullet
  case cutInside
  case oddByte
}

/// A document with a number of slips in it.
func mutant(of bytes: [UInt8], seed: UInt64) -> [UInt8] {
  var random = Xorshift(seed: seed)
  var lines = bytes.split(separator: 0x0A, omittingEmptySubsequences: false).map { Array($0) }
  for _ in 0...random.next(below: 6) {
    let slip = Slip.allCases[random.next(below: Slip.allCases.count)]
    make(slip, in: &lines, &random)
  }
  return Array(lines.joined(separator: [0x0A]))
}

private func make(_ slip: Slip, in lines: inout [[UInt8]], _ random: inout Xorshift) {
  let at = random.next(below: lines.count)
  switch slip {
  case .deleteLine: if lines.count > 1 { lines.remove(at: at) }
  case .repeatLine: lines.insert(lines[at], at: random.next(below: lines.count))
  case .swapLines: lines.swapAt(at, random.next(below: lines.count))
  case .indent:
    let last = min(lines.count, at + 1 + random.next(below: 4))
    let width = 1 + random.next(below: 5)
    for line in at..<last { lines[line].insert(contentsOf: [UInt8](repeating: 0x20, count: width), at: 0) }
  case .outdent:
    let last = min(lines.count, at + 1 + random.next(below: 6))
    let width = 1 + random.next(below: 4)
    for line in at..<last { lines[line].removeFirst(min(width, lines[line].prefix { $0 == 0x20 }.count)) }
  case .useTab:
    let spaces = lines[at].prefix { $0 == 0x20 }.count
    lines[at].replaceSubrange(0..<spaces, with: [UInt8](repeating: 0x09, count: max(1, spaces / 2)))
  case .misspell:
    let place = random.next(below: lines[at].count)
    if place < lines[at].count, lines[at][place] < 0x80 { lines[at].remove(at: place) }
  case .changeCase:
    for place in lines[at].indices.prefix(random.next(below: 30)) {
      if lines[at][place] >= 0x61 && lines[at][place] <= 0x7A { lines[at][place] -= 0x20 }
    }
  case .curlyQuotes: insert(["“", "”", "‘", "’"], in: &lines[at], &random)
  case .longDash: replace(0x2D, with: ["–", "—", "−", "\u{2011}"], in: &lines[at], &random)
  case .noBreakSpace: replace(0x20, with: ["\u{A0}", "\u{2009}", "\u{202F}", "\u{200B}"], in: &lines[at], &random)
  case .moreSpace: replace(0x20, with: ["  ", " \t", "\t", "   "], in: &lines[at], &random)
  case .lessSpace: replace(0x20, with: [""], in: &lines[at], &random)
  case .blankLines:
    for _ in 0...random.next(below: 3) { lines.insert(random.next(below: 2) == 0 ? [] : [0x20, 0x09], at: at) }
  case .looseMark:
    insert(
      [":", ",", "[", "]", "->", "\\", "- ", "# ", "> ", "?", " []", " [,]", "→", "of", "~", ": ", "\u{FEFF}"],
      in: &lines[at], &random)
  case .otherLineEnd: lines[at].append(0x0D)
  case .bullet:
    let spaces = lines[at].prefix { $0 == 0x20 }.count
    lines[at].insert(
      contentsOf: Array(["- ", "* ", "• ", "– ", "-", "> ", "# "][random.next(below: 7)].utf8), at: spaces)
  case .cutInside:
    if random.next(below: 3) == 0 {
      lines.removeSubrange((at + 1)...)
      lines[at].removeLast(min(lines[at].count, random.next(below: 20)))
    } else if let place = lines[at].lastIndex(where: { $0 >= 0x80 }) {
      lines[at].remove(at: place)
    }
  case .oddByte:
    lines[at].insert(
      UInt8([0x00, 0x0C, 0x1B, 0xFF, 0xC2, 0xE2, 0x85][random.next(below: 7)]), at: random.next(below: lines[at].count))
  }
}

private func insert(_ marks: [String], in line: inout [UInt8], _ random: inout Xorshift) {
  let mark = marks[random.next(below: marks.count)]
  line.insert(contentsOf: Array(mark.utf8), at: random.next(below: line.count + 1))
}

/// Puts something else in the place of one of the bytes.
private func replace(_ byte: UInt8, with marks: [String], in line: inout [UInt8], _ random: inout Xorshift) {
  let places = line.indices.filter { line[$0] == byte }
  if places.isEmpty { return }
  let place = places[random.next(below: places.count)]
  line.replaceSubrange(place...place, with: Array(marks[random.next(below: marks.count)].utf8))
}
