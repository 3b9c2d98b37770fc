// The lines of iCalendar (RFC 5545): each ends in CRLF, and none is longer than 75 bytes.

struct CalendarText {
  private(set) var bytes: [UInt8] = []

  /// A line whose value stands as it is: a date, a name of the standard.
  mutating func line(_ name: String, _ value: String) { write(Array((name + ":" + value).utf8)) }

  /// A line whose value is free text.
  mutating func text(_ name: String, _ value: String) {
    var line = Array((name + ":").utf8)
    for byte in value.utf8 {
      switch byte {
      case 0x5C, 0x3B, 0x2C: line += [0x5C, byte]
      case 0x0A: line += [0x5C, 0x6E]
      // Other control characters are not allowed at all.
      case 0x00..<0x09, 0x0B..<0x20, 0x7F: break
      default: line.append(byte)
      }
    }
    write(line)
  }

  /// Goes on on a next line, behind a space, where one is full; never within a character.
  private mutating func write(_ line: [UInt8]) {
    var start = 0
    var room = 75
    while line.count - start > room {
      var end = start + room
      while end > start, line[end] & 0xC0 == 0x80 { end -= 1 }
      // No characters of UTF-8 at all: anywhere will do.
      if end == start { end = start + room }
      bytes += line[start..<end]
      bytes += [0x0D, 0x0A, 0x20]
      start = end
      room = 74
    }
    bytes += line[start...]
    bytes += [0x0D, 0x0A]
  }
}
