/// The difference between two states of a file, as `diff -u` writes it.
package struct UnifiedDiff {
  private let old: [ArraySlice<UInt8>]
  private let new: [ArraySlice<UInt8>]

  package init(_ old: [UInt8], _ new: [UInt8]) {
    self.old = Self.lines(of: old)
    self.new = Self.lines(of: new)
  }

  /// The lines of a file, each with its line end.
  private static func lines(of bytes: [UInt8]) -> [ArraySlice<UInt8>] {
    var result: [ArraySlice<UInt8>] = []
    var start = 0
    for (index, byte) in bytes.enumerated() where byte == 0x0A {
      result.append(bytes[start...index])
      start = index + 1
    }
    if start < bytes.count { result.append(bytes[start...]) }
    return result
  }

  package func write(to output: inout TextOutput, path: [UInt8]) {
    let changes = changes()
    if changes.isEmpty { return }
    output.begin(.strong)
    output.write("--- ")
    output.writePath(path)
    output.write("\n+++ ")
    output.writePath(path)
    output.end()
    output.line()
    var first = 0
    while first < changes.count {
      var last = first
      // Changes with at most six equal lines between them share one piece.
      while last + 1 < changes.count && changes[last + 1].old.lowerBound - changes[last].old.upperBound <= 6 {
        last += 1
      }
      writePiece(changes[first...last], to: &output)
      first = last + 1
    }
  }

  private func writePiece(_ changes: ArraySlice<Change>, to output: inout TextOutput) {
    guard let first = changes.first, let last = changes.last else { return }
    let before = Swift.min(3, first.old.lowerBound)
    let after = Swift.min(3, old.count - last.old.upperBound)
    let oldRange = (first.old.lowerBound - before)..<(last.old.upperBound + after)
    let newRange = (first.new.lowerBound - before)..<(last.new.upperBound + after)
    output.write("@@ -\(position(oldRange)) +\(position(newRange)) @@\n", .faint)
    var at = oldRange.lowerBound
    for change in changes {
      for line in old[at..<change.old.lowerBound] { write(line, " ", nil, to: &output) }
      for line in old[change.old] { write(line, "-", .removed, to: &output) }
      for line in new[change.new] { write(line, "+", .added, to: &output) }
      at = change.old.upperBound
    }
    for line in old[at..<oldRange.upperBound] { write(line, " ", nil, to: &output) }
  }

  private func position(_ range: Range<Int>) -> String {
    let start = range.isEmpty ? range.lowerBound : range.lowerBound + 1
    return range.count == 1 ? String(start) : "\(start),\(range.count)"
  }

  private func write(_ line: ArraySlice<UInt8>, _ mark: String, _ style: Style?, to output: inout TextOutput) {
    if let style { output.begin(style) }
    output.write(mark)
    let hasEnd = line.last == 0x0A
    output.bytes.append(contentsOf: hasEnd ? line.dropLast() : line)
    if style != nil { output.end() }
    output.line()
    if !hasEnd { output.line("\\ No newline at end of file") }
  }

  /// A stretch of old lines and the new lines in their place.
  struct Change {
    var old: Range<Int>
    var new: Range<Int>
  }

  private func changes() -> [Change] {
    var start = 0
    let shorter = Swift.min(old.count, new.count)
    while start < shorter && old[start] == new[start] { start += 1 }
    var tail = 0
    while tail < shorter - start && old[old.count - 1 - tail] == new[new.count - 1 - tail] { tail += 1 }
    let oldMiddle = start..<(old.count - tail)
    let newMiddle = start..<(new.count - tail)
    if oldMiddle.isEmpty && newMiddle.isEmpty { return [] }
    if oldMiddle.count == newMiddle.count { return changesLineByLine(oldMiddle, newMiddle) }
    // A table of all pairs is exact; for a rewrite of thousands of lines one large change says as much.
    if oldMiddle.count * newMiddle.count > 4_000_000 { return [Change(old: oldMiddle, new: newMiddle)] }
    return changesByLongestCommon(oldMiddle, newMiddle)
  }

  /// As many lines as before: what differs is most likely each line itself, as after formatting.
  private func changesLineByLine(_ oldMiddle: Range<Int>, _ newMiddle: Range<Int>) -> [Change] {
    var result: [Change] = []
    for (before, after) in zip(oldMiddle, newMiddle) where old[before] != new[after] {
      if let last = result.last, last.old.upperBound == before {
        result[result.count - 1] = Change(
          old: last.old.lowerBound..<(before + 1), new: last.new.lowerBound..<(after + 1))
      } else {
        result.append(Change(old: before..<(before + 1), new: after..<(after + 1)))
      }
    }
    return result
  }

  private func changesByLongestCommon(_ oldMiddle: Range<Int>, _ newMiddle: Range<Int>) -> [Change] {
    let width = newMiddle.count + 1
    var lengths = [UInt16](repeating: 0, count: (oldMiddle.count + 1) * width)
    for row in (0..<oldMiddle.count).reversed() {
      for column in (0..<newMiddle.count).reversed() {
        let equal = old[oldMiddle.lowerBound + row] == new[newMiddle.lowerBound + column]
        lengths[row * width + column] =
          equal
          ? lengths[(row + 1) * width + column + 1] &+ 1
          : Swift.max(lengths[(row + 1) * width + column], lengths[row * width + column + 1])
      }
    }
    var result: [Change] = []
    var row = 0
    var column = 0
    func add(_ oldCount: Int, _ newCount: Int) {
      let before = oldMiddle.lowerBound + row
      let after = newMiddle.lowerBound + column
      if let last = result.last, last.old.upperBound == before, last.new.upperBound == after {
        result[result.count - 1] = Change(
          old: last.old.lowerBound..<(before + oldCount), new: last.new.lowerBound..<(after + newCount))
      } else {
        result.append(Change(old: before..<(before + oldCount), new: after..<(after + newCount)))
      }
    }
    while row < oldMiddle.count || column < newMiddle.count {
      if row < oldMiddle.count && column < newMiddle.count
        && old[oldMiddle.lowerBound + row] == new[newMiddle.lowerBound + column]
      {
        row += 1
        column += 1
      } else if column == newMiddle.count
        || (row < oldMiddle.count && lengths[(row + 1) * width + column] >= lengths[row * width + column + 1])
      {
        add(1, 0)
        row += 1
      } else {
        add(0, 1)
        column += 1
      }
    }
    return result
  }
}
