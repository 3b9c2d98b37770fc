import JSON

/// Messages out of a stream of bytes: headers, an empty line, a body of as many bytes as the header says.
///
/// A stream can hold anything. What is no message is answered as such, and reading goes on at the next place that looks like
/// the beginning of one, so that one bad header costs one message and not the server.
package struct MessageFraming: Sendable {
  package enum Piece: Equatable, Sendable {
    case message(JSON)
    /// A body that is no JSON.
    case malformed(JSONProblem)
    /// Bytes that are no header.
    case noise
    /// More than anyone sends: it is passed over as it comes in.
    case tooLong(Int)
  }

  private var buffer: [UInt8] = []
  /// Bytes of the buffer that have been dealt with.
  private var start = 0
  /// Of a body that is too long and passed over.
  private var toSkip = 0

  package init() {}

  package mutating func add(_ bytes: [UInt8]) {
    if toSkip >= bytes.count {
      toSkip -= bytes.count
      return
    }
    if start > 0, start == buffer.count || start > 1 << 16 {
      buffer.removeFirst(start)
      start = 0
    }
    buffer += bytes.dropFirst(toSkip)
    toSkip = 0
  }

  /// The next thing that is whole; nil where more has to come first.
  package mutating func next() -> Piece? {
    while true {
      skipLineEnds()
      guard start < buffer.count else { return nil }
      guard let headers = headerEnd() else {
        // Headers take a line or two. What goes on longer is something else.
        if buffer.count - start > longestHeader { return resynchronized() }
        return nil
      }
      guard let length = contentLength(start..<headers.end) else {
        // A header may begin on the line where the noise ends.
        if let inside = nextHeader(from: start + 1, to: headers.end) {
          start = inside
        } else if looksLikeHeader(start..<headers.end) {
          start = headers.body
        } else {
          return resynchronized()
        }
        return .noise
      }
      if length > longestBody {
        let present = buffer.count - headers.body
        toSkip = Swift.max(0, length - present)
        start = Swift.min(buffer.count, headers.body + Swift.min(length, present))
        return .tooLong(length)
      }
      guard buffer.count - headers.body >= length else { return nil }
      let body = Array(buffer[headers.body..<(headers.body + length)])
      start = headers.body + length
      do throws(JSONProblem) {
        return .message(try JSON(parsing: body))
      } catch {
        resynchronize(afterBody: headers.body, length)
        return .malformed(error)
      }
    }
  }

  /// A length that is too large swallows the message behind it; where a header begins inside a body that is no JSON, the
  /// length was wrong.
  private mutating func resynchronize(afterBody body: Int, _ length: Int) {
    if let inside = nextHeader(from: body, to: body + length) { start = inside }
  }

  private mutating func skipLineEnds() {
    while start < buffer.count, buffer[start] == 0x0D || buffer[start] == 0x0A { start += 1 }
  }

  /// Goes on where the next header begins, or behind all there is.
  private mutating func resynchronized() -> Piece {
    let tail = Array("content-length:".utf8).count
    start = nextHeader(from: start + 1, to: buffer.count) ?? Swift.max(start + 1, buffer.count - tail)
    return .noise
  }

  /// Where one begins, also where only its first letters stand before the limit: what follows may not have come in yet, and
  /// must make no difference.
  private func nextHeader(from lower: Int, to upper: Int) -> Int? {
    var at = lower
    while at < upper {
      if (buffer[at] | 0x20) == 0x63, isHeader("content-length:", at, before: upper) { return at }
      at += 1
    }
    return nil
  }

  // MARK: Headers

  /// Where the headers end and the body begins. Lines end in CRLF; a bare LF is understood too.
  private func headerEnd() -> (end: Int, body: Int)? {
    var at = start
    let limit = Swift.min(buffer.count, start + longestHeader)
    while at < limit {
      if buffer[at] == 0x0A {
        var next = at + 1
        if next < buffer.count, buffer[next] == 0x0D { next += 1 }
        if next < buffer.count, buffer[next] == 0x0A { return (at, next + 1) }
      }
      at += 1
    }
    return nil
  }

  private func isHeader(_ name: String, _ at: Int, before limit: Int? = nil) -> Bool {
    var index = at
    for byte in name.utf8 {
      if let limit, index >= limit { return true }
      guard index < buffer.count else { return false }
      let letter = (0x41...0x5A).contains(buffer[index]) ? buffer[index] | 0x20 : buffer[index]
      if letter != byte { return false }
      index += 1
    }
    return true
  }

  /// Every line `Name: value`.
  private func looksLikeHeader(_ range: Range<Int>) -> Bool {
    buffer[range].split(whereSeparator: { $0 == 0x0A || $0 == 0x0D }).allSatisfy { line in
      guard let colon = line.firstIndex(of: 0x3A), colon > line.startIndex else { return false }
      return line[..<colon].allSatisfy { byte in
        (0x41...0x5A).contains(byte & 0xDF) || byte == 0x2D || (0x30...0x39).contains(byte)
      }
    }
  }

  private func contentLength(_ range: Range<Int>) -> Int? {
    var at = range.lowerBound
    var found: Int?
    while at < range.upperBound {
      if isHeader("content-length:", at) {
        var value = at + "content-length:".utf8.count
        while value < range.upperBound, buffer[value] == 0x20 || buffer[value] == 0x09 { value += 1 }
        var length = 0
        var digits = 0
        while value < range.upperBound, (0x30...0x39).contains(buffer[value]), digits < 15 {
          length = length * 10 + Int(buffer[value] - 0x30)
          digits += 1
          value += 1
        }
        while value < range.upperBound, buffer[value] == 0x20 || buffer[value] == 0x09 { value += 1 }
        let isWhole = value >= range.upperBound || buffer[value] == 0x0D || buffer[value] == 0x0A
        if digits == 0 || !isWhole { return nil }
        found = length
      }
      while at < range.upperBound, buffer[at] != 0x0A { at += 1 }
      at += 1
    }
    return found
  }
}

/// A body of which this is too little for a course of a million lines would be odd.
private let longestBody = 1 << 29
private let longestHeader = 4096

/// A message with its header.
package func framed(_ message: JSON) -> [UInt8] {
  let body = message.compact
  return Array("Content-Length: \(body.count)\r\n\r\n".utf8) + body
}
