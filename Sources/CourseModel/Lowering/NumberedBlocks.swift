import CourseSyntax
import SourceText
import Vocabulary

/// Finds `les 1` and `week 3` without walking the document: a file may refer to them thousands of times.
struct NumberedBlocks {
  private struct Name: Hashable {
    let keyword: Keyword
    let number: ArraySlice<UInt8>
  }

  /// The blocks of one keyword and number, in the order of the document; nil while none was asked for but weeks.
  private var blocks: [Name: [Int32]]?
  /// The first entry for each week, from the lowest.
  private var weeks = [Int32](repeating: -1, count: WeekSet.highest - WeekSet.lowest + 1)

  init(_ model: CourseModel) {
    for at in model.elements.indices {
      let element = model.elements[at]
      guard element.keyword == .week, element.form == .entry, case .time(let time) = element.value else { continue }
      for (offset, first) in weeks.enumerated() where first < 0 {
        if model.times[Int(time)].weeks.contains(offset + WeekSet.lowest) {
          weeks[offset] = Int32(truncatingIfNeeded: at)
        }
      }
    }
  }

  private static func named(_ elements: [Element], _ bytes: [UInt8]) -> [Name: [Int32]] {
    var result: [Name: [Int32]] = [:]
    for (at, element) in elements.enumerated() where element.isNumbered && element.keyword != .week {
      guard let keyword = element.keyword else { continue }
      let name = Name(keyword: keyword, number: bytes[element.nameSpan.range])
      result[name, default: []].append(Int32(truncatingIfNeeded: at))
    }
    return result
  }

  /// The first entry for any of some weeks.
  func week(_ wanted: WeekSet) -> Int32? {
    var found: Int32?
    for (offset, first) in weeks.enumerated() where first >= 0 && wanted.contains(offset + WeekSet.lowest) {
      found = Swift.min(found ?? first, first)
    }
    return found
  }

  /// Nearest first, so that each module can have a `les 1` of its own.
  mutating func block(
    _ keyword: Keyword, _ number: Range<Int>, of bytes: [UInt8], from owner: Int32, in elements: [Element]
  ) -> Int32? {
    let blocks = self.blocks ?? Self.named(elements, bytes)
    self.blocks = blocks
    guard let named = blocks[Name(keyword: keyword, number: bytes[number])] else { return nil }
    var ancestor = owner
    while ancestor >= 0 {
      let scope = elements[Int(ancestor)]
      // The first that comes behind the head of the scope.
      var low = 0
      var high = named.count
      while low < high {
        let middle = (low + high) / 2
        if named[middle] > ancestor { high = middle } else { low = middle + 1 }
      }
      if low < named.count && named[low] < scope.end { return named[low] }
      ancestor = scope.parent
    }
    return nil
  }
}
