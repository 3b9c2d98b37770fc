import Vocabulary

// What is done to the text of a cell before anyone asks what it means. Works on bytes: a cell is short, and letters that
// matter are plain.

/// Without white space at its ends, also the kinds that word processors use.
func trimmed(_ text: String) -> String {
  let bytes = Array(text.utf8)
  var start = 0
  var end = bytes.count
  while start < end {
    let length = spaceLength(bytes, at: start)
    if length == 0 { break }
    start += length
  }
  trailing: while end > start {
    for length in 1...3 where end - length >= start && spaceLength(bytes, at: end - length) == length {
      end -= length
      continue trailing
    }
    break
  }
  return start == 0 && end == bytes.count ? text : String(decoding: bytes[start..<Swift.max(start, end)], as: UTF8.self)
}

/// How many bytes of white space, control marks or invisible marks stand here.
private func spaceLength(_ bytes: [UInt8], at index: Int) -> Int {
  switch bytes[index] {
  case 0...0x20, 0x7F: return 1
  case 0xC2:
    guard index + 1 < bytes.count else { return 0 }
    return bytes[index + 1] == 0xA0 || bytes[index + 1] == 0xAD || (0x80...0x9F).contains(bytes[index + 1]) ? 2 : 0
  case 0xE2:
    guard index + 2 < bytes.count, bytes[index + 1] == 0x80 else { return 0 }
    return (0x80...0x8F).contains(bytes[index + 2]) || (0xA8...0xAF).contains(bytes[index + 2]) ? 3 : 0
  case 0xEF:
    guard index + 2 < bytes.count else { return 0 }
    return bytes[index + 1] == 0xBB && bytes[index + 2] == 0xBF ? 3 : 0
  default: return 0
  }
}

/// On one line: what ends a line or can't be seen becomes a space, and spaces stand single.
func onOneLine(_ text: String) -> String {
  var result: [UInt8] = []
  let bytes = Array(text.utf8)
  var index = 0
  while index < bytes.count {
    let byte = bytes[index]
    if byte <= 0x20 || byte == 0x7F {
      if let last = result.last, last != 0x20 { result.append(0x20) }
      index += 1
    } else if byte == 0xC2 && index + 1 < bytes.count && (0x80...0x9F).contains(bytes[index + 1]) {
      index += 2
    } else if byte == 0xE2 && index + 2 < bytes.count && bytes[index + 1] == 0x80
      && (bytes[index + 2] == 0xA8 || bytes[index + 2] == 0xA9)
    {
      if let last = result.last, last != 0x20 { result.append(0x20) }
      index += 3
    } else {
      result.append(byte)
      index += 1
    }
  }
  return trimmed(String(decoding: result, as: UTF8.self))
}

/// The lines of a cell that say anything, each without the bullet before it.
func linesOf(_ text: String) -> [String] {
  text.utf8.split(whereSeparator: { $0 == 0x0A || $0 == 0x0D }).map { withoutBullet(onOneLine(String($0) ?? "")) }
    .filter { !$0.isEmpty }
}

private func withoutBullet(_ line: String) -> String {
  for bullet in ["- ", "* ", "• ", "– ", "· ", "▪ "] where line.hasPrefix(bullet) {
    return trimmed(String(line.dropFirst(bullet.count)))
  }
  return line
}

/// Lower case without accents or marks: the words of a text, for looking them up.
func foldedWords(_ text: String) -> [String] {
  let plain = text.utf8.map { isMark($0) ? 0x20 : $0 }
  return String(decoding: folded(String(decoding: plain, as: UTF8.self)), as: UTF8.self).split(separator: " ").map(
    String.init)
}

private func isMark(_ byte: UInt8) -> Bool {
  switch byte {
  case 0x21, 0x22, 0x28, 0x29, 0x2C, 0x2E, 0x2F, 0x3A, 0x3B, 0x3C, 0x3E, 0x3F, 0x5B, 0x5C, 0x5D, 0x7B...0x7D: true
  default: false
  }
}

/// Lower case, spaces single, marks kept.
func foldedText(_ text: String) -> String { String(decoding: folded(onOneLine(text)), as: UTF8.self) }

/// What people put in a cell to say that there is nothing in it.
func isBlank(_ cell: String) -> Bool {
  switch foldedText(cell) {
  case "", "/", ".", "...", "…", "n.v.t.", "nvt", "n.v.t", "n/a", "na", "n.a.", "niet van toepassing", "not applicable":
    true
  default: trimmed(cell).utf8.allSatisfy { $0 == 0x2D || $0 == 0x5F }
  }
}

func isYes(_ cell: String) -> Bool {
  ["x", "ja", "yes", "j", "y", "v", "✓", "✔", "waar", "true", "1"].contains(foldedText(cell))
}

func isNo(_ cell: String) -> Bool {
  ["nee", "no", "n", "onwaar", "false", "0", "geen", "none", "niet"].contains(foldedText(cell))
}

func isDigits(_ text: some StringProtocol) -> Bool {
  !text.isEmpty && text.utf8.allSatisfy { $0 >= 0x30 && $0 <= 0x39 }
}

/// The pieces between any of some marks, without white space at their ends; those that say nothing are left out.
func parted(_ text: String, by marks: [String]) -> [String] {
  var pieces: [String] = []
  let bytes = Array(text.utf8)
  let all = marks.map { Array($0.utf8) }
  var start = 0
  var index = 0
  while index < bytes.count {
    if let mark = all.first(where: { bytes[index...].starts(with: $0) }) {
      pieces.append(trimmed(String(decoding: bytes[start..<index], as: UTF8.self)))
      index += Swift.max(mark.count, 1)
      start = index
    } else {
      index += 1
    }
  }
  pieces.append(trimmed(String(decoding: bytes[start...], as: UTF8.self)))
  return pieces.filter { !$0.isEmpty }
}

/// With one text in place of another, wherever it stands.
func replaced(_ text: String, _ old: String, by new: String) -> String {
  let bytes = Array(text.utf8)
  let mark = Array(old.utf8)
  guard !mark.isEmpty else { return text }
  var result: [UInt8] = []
  var index = 0
  while index < bytes.count {
    if bytes[index...].starts(with: mark) {
      result += new.utf8
      index += mark.count
    } else {
      result.append(bytes[index])
      index += 1
    }
  }
  return String(decoding: result, as: UTF8.self)
}
