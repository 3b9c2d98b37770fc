// How the names of a path are held against the pieces of a pattern, for what a project and what ignore files leave out.

/// For each number of names whether the pieces match so many of them, from the first on. One row for each piece, so that no
/// path is gone through twice, however many stars there are.
package func reachedDepths(
  _ segments: [ArraySlice<UInt8>], _ names: some RandomAccessCollection<ArraySlice<UInt8>>,
  _ fits: (ArraySlice<UInt8>, ArraySlice<UInt8>) -> Bool
) -> [Bool] {
  var reached = [Bool](repeating: false, count: names.count + 1)
  reached[0] = true
  for (at, segment) in segments.enumerated() {
    var next = [Bool](repeating: false, count: names.count + 1)
    if segment.elementsEqual([0x2A, 0x2A]) {
      // At the end it stands for what is in a folder, not for the folder.
      let isLast = at == segments.count - 1
      var isOpen = false
      for depth in reached.indices {
        if isLast { next[depth] = isOpen }
        isOpen = isOpen || reached[depth]
        if !isLast { next[depth] = isOpen }
      }
    } else {
      for (depth, name) in names.enumerated() where reached[depth] && fits(segment, name) { next[depth + 1] = true }
    }
    reached = next
  }
  return reached
}

/// One name against one piece of a pattern, going back to the last star only. `step` says where both go on behind one
/// character; nil where they part.
package func fits(
  _ pattern: ArraySlice<UInt8>, _ name: ArraySlice<UInt8>,
  _ step: (ArraySlice<UInt8>, Int, ArraySlice<UInt8>, Int) -> (Int, Int)?
) -> Bool {
  var inPattern = pattern.startIndex
  var inName = name.startIndex
  var star = -1
  var afterStar = name.startIndex
  while inName < name.endIndex {
    if inPattern < pattern.endIndex && pattern[inPattern] == 0x2A {
      star = inPattern
      afterStar = inName
      inPattern += 1
    } else if inPattern < pattern.endIndex, let next = step(pattern, inPattern, name, inName) {
      (inPattern, inName) = next
    } else if star >= 0 {
      afterStar += 1
      inPattern = star + 1
      inName = afterStar
    } else {
      return false
    }
  }
  return pattern[inPattern...].allSatisfy { $0 == 0x2A }
}

/// A step over `?` or a letter that stands for itself.
package func plainStep(
  _ pattern: ArraySlice<UInt8>, _ inPattern: Int, _ name: ArraySlice<UInt8>, _ inName: Int
) -> (Int, Int)? {
  if pattern[inPattern] == 0x3F { return (inPattern + 1, characterEnd(name, inName)) }
  return pattern[inPattern] == name[inName] ? (inPattern + 1, inName + 1) : nil
}

/// Behind the character that starts here; its further bytes belong to it.
package func characterEnd(_ name: ArraySlice<UInt8>, _ start: Int) -> Int {
  var end = start + 1
  while end < name.endIndex && name[end] & 0xC0 == 0x80 { end += 1 }
  return end
}
