import SourceText

/// The edits that make one text into another and leave alone what is the same in both: whole lines, and of a line that
/// changed the letters at its beginning and end.
package func smallEdits(from old: [UInt8], to new: [UInt8]) -> [TextEdit] {
  let (left, right) = (TextLines(old), TextLines(new))
  var first = 0
  var (leftEnd, rightEnd) = (left.count, right.count)
  while first < leftEnd, first < rightEnd, left[first] == right[first] { first += 1 }
  while leftEnd > first, rightEnd > first, left[leftEnd - 1] == right[rightEnd - 1] {
    leftEnd -= 1
    rightEnd -= 1
  }
  if first == leftEnd, first == rightEnd { return [] }
  var edits: [TextEdit] = []
  for change in changes(left, first..<leftEnd, right, first..<rightEnd) {
    if change.left.count == change.right.count {
      for (own, other) in zip(change.left, change.right) where left[own] != right[other] {
        edits.append(trimmed(left.span(own..<own + 1), right[other], in: old))
      }
    } else {
      edits.append(trimmed(left.span(change.left), right.text(change.right), in: old))
    }
  }
  return edits
}

/// A text with its lines, each with its line end.
private struct TextLines {
  let bytes: [UInt8]
  private let index: LineIndex

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
    index = LineIndex(bytes)
  }

  var count: Int { index.lineCount }

  func span(_ lines: Range<Int>) -> Span { Span(start(lines.lowerBound), start(lines.upperBound)) }
  func text(_ lines: Range<Int>) -> ArraySlice<UInt8> { bytes[start(lines.lowerBound)..<start(lines.upperBound)] }
  subscript(line: Int) -> ArraySlice<UInt8> { bytes[start(line)..<start(line + 1)] }

  private func start(_ line: Int) -> Int { line < count ? Int(index.starts[line]) : bytes.count }
}

/// Lines that come in the place of others.
private struct LineChange {
  var left: Range<Int>
  var right: Range<Int>
}

/// So many lines put in or taken out are looked for one by one; what differs more than that is one change.
private let mostSteps = 120

/// The shortest way from one to the other, by the greedy algorithm of Myers (1986).
private func changes(_ left: TextLines, _ own: Range<Int>, _ right: TextLines, _ other: Range<Int>) -> [LineChange] {
  let (count, otherCount) = (own.count, other.count)
  let width = mostSteps + 1
  // How far down one gets on each diagonal; a copy for each number of steps shows the way back.
  var reach = [Int](repeating: 0, count: 2 * width + 1)
  var trail: [[Int]] = []
  for steps in 0...mostSteps {
    trail.append(reach)
    for diagonal in stride(from: -steps, through: steps, by: 2) {
      let isDown =
        diagonal == -steps
        || (diagonal != steps && reach[width + diagonal - 1] < reach[width + diagonal + 1])
      var at = isDown ? reach[width + diagonal + 1] : reach[width + diagonal - 1] + 1
      var otherAt = at - diagonal
      while at >= 0, otherAt >= 0, at < count, otherAt < otherCount,
        left[own.lowerBound + at] == right[other.lowerBound + otherAt]
      {
        at += 1
        otherAt += 1
      }
      reach[width + diagonal] = at
      if at >= count, otherAt >= otherCount {
        return wayBack(trail, steps, width, own, other)
      }
    }
  }
  return [LineChange(left: own, right: other)]
}

private func wayBack(_ trail: [[Int]], _ steps: Int, _ width: Int, _ own: Range<Int>, _ other: Range<Int>)
  -> [LineChange]
{
  var result: [LineChange] = []
  var (at, otherAt) = (own.count, other.count)
  for step in stride(from: steps, to: 0, by: -1) {
    let reach = trail[step]
    let diagonal = at - otherAt
    let isDown =
      diagonal == -step || (diagonal != step && reach[width + diagonal - 1] < reach[width + diagonal + 1])
    let before = isDown ? diagonal + 1 : diagonal - 1
    let start = reach[width + before]
    let otherStart = start - before
    // Where the step ends; what follows up to here is the same in both.
    let (end, otherEnd) = isDown ? (start, otherStart + 1) : (start + 1, otherStart)
    let left = own.lowerBound + start..<own.lowerBound + end
    let right = other.lowerBound + otherStart..<other.lowerBound + otherEnd
    if let last = result.last, last.left.lowerBound == left.upperBound, last.right.lowerBound == right.upperBound {
      result[result.count - 1] = LineChange(
        left: left.lowerBound..<last.left.upperBound, right: right.lowerBound..<last.right.upperBound)
    } else {
      result.append(LineChange(left: left, right: right))
    }
    (at, otherAt) = (start, otherStart)
  }
  return result.reversed()
}

/// Without what a line begins and ends with alike, as far as that is plain letters: no edit cuts a character or a line end.
private func trimmed(_ span: Span, _ text: ArraySlice<UInt8>, in bytes: [UInt8]) -> TextEdit {
  var (start, end) = (span.range.lowerBound, span.range.upperBound)
  var (first, last) = (text.startIndex, text.endIndex)
  func isPlain(_ byte: UInt8) -> Bool { byte < 0x80 && byte != 0x0A && byte != 0x0D }
  while start < end, first < last, bytes[start] == text[first], isPlain(bytes[start]) {
    start += 1
    first += 1
  }
  let lineEnd = lineEndCount(bytes[start..<end])
  if lineEnd == lineEndCount(text[first..<last]),
    bytes[(end - lineEnd)..<end].elementsEqual(text[(last - lineEnd)..<last])
  {
    end -= lineEnd
    last -= lineEnd
    while end > start, last > first, bytes[end - 1] == text[last - 1], isPlain(bytes[end - 1]) {
      end -= 1
      last -= 1
    }
  }
  return TextEdit(Span(start, end), Array(text[first..<last]))
}

private func lineEndCount(_ line: ArraySlice<UInt8>) -> Int {
  line.reversed().prefix { $0 == 0x0A || $0 == 0x0D }.count
}
