import CourseModel
import CourseSyntax
import SourceText
import Vocabulary

/// The numbers, dates and clock times in a stretch of text, as they are written.
func numericTokens(in span: Span, of snapshot: Snapshot) -> [Span] {
  let bytes = snapshot.bytes
  let end = span.range.upperBound
  var result: [Span] = []
  var position = span.range.lowerBound
  while position < end {
    guard isDigit(bytes[position]) else {
      position += 1
      continue
    }
    let start = position
    position = digitsEnd(bytes, position, end)
    // A hyphen belongs to a date of three parts, and not to `3-5`.
    if position < end, bytes[position] == 0x2D {
      let second = digitsEnd(bytes, position + 1, end)
      if second > position + 1, second < end, bytes[second] == 0x2D {
        let third = digitsEnd(bytes, second + 1, end)
        if third > second + 1 { position = third }
      }
    }
    while position + 1 < end, isMark(bytes[position]), isDigit(bytes[position + 1]) {
      position = digitsEnd(bytes, position + 1, end)
    }
    result.append(Span(start, position))
  }
  return result
}

private func isDigit(_ byte: UInt8) -> Bool { byte >= 0x30 && byte <= 0x39 }

/// `.`, `,`, `:` and `/` inside a number, a clock time or a date.
private func isMark(_ byte: UInt8) -> Bool { byte == 0x2E || byte == 0x2C || byte == 0x3A || byte == 0x2F }

private func digitsEnd(_ bytes: [UInt8], _ start: Int, _ end: Int) -> Int {
  var position = start
  while position < end && isDigit(bytes[position]) { position += 1 }
  return position
}

/// The numbers in a token: 9 and 30 in `9:30`.
func numbers(in token: Span, of snapshot: Snapshot) -> [Int] {
  snapshot.bytes[token.range].split { !isDigit($0) }.map { digits in
    digits.prefix(9).reduce(0) { $0 * 10 + Int($1 - 0x30) }
  }
}

/// The ends of a range of which the first is the larger one.
func reversedEnds(in span: Span, of snapshot: Snapshot) -> (first: Span, second: Span)? {
  let tokens = numericTokens(in: span, of: snapshot)
  for (first, second) in zip(tokens, tokens.dropFirst()) {
    guard isRangeMark(snapshot.text(Span(first.end, second.start))) else { continue }
    if numbers(in: second, of: snapshot).lexicographicallyPrecedes(numbers(in: first, of: snapshot)) {
      return (first, second)
    }
  }
  return nil
}

private func isRangeMark(_ text: String) -> Bool {
  let letters = folded(text)
  // A dash between numbers folds to nothing.
  if letters.isEmpty { return text.utf8.contains { $0 != 0x20 } }
  return ["to", "tot", "t/m", "tot en met", "until", "through"].contains { folded($0) == letters }
}

/// The text of a span with the ends of its reversed range in order.
func swappedRange(in span: Span, of snapshot: Snapshot) -> String? {
  guard let (first, second) = reversedEnds(in: span, of: snapshot) else { return nil }
  return snapshot.text(Span(span.start, first.start)) + snapshot.text(second)
    + snapshot.text(Span(first.end, second.start)) + snapshot.text(first) + snapshot.text(Span(second.end, span.end))
}
