import Vocabulary

/// The elements of each keyword by what they stand right below. A week may hold thousands of things, and is asked over and
/// over for the few of one kind.
struct ChildIndex: Sendable {
  /// Where each keyword begins in `children`.
  private var starts: [Int32] = []
  /// By keyword, then by parent, then in reading order.
  private var children: [Int32] = []

  /// Knows nothing, for a model that is still being made.
  init() {}

  init(_ model: CourseModel) {
    let elements = model.elements
    let count = Keyword.allCases.count
    starts = [Int32](repeating: 0, count: count + 2)
    for element in elements where element.parent >= 0 {
      if let keyword = element.keyword { starts[Int(keyword.rawValue) + 2] += 1 }
    }
    for at in 2..<starts.count { starts[at] += starts[at - 1] }
    children = [Int32](repeating: 0, count: Int(starts[count + 1]))
    for at in elements.indices where Int(elements[at].end) > at + 1 {
      model.forEachChild(of: Int32(truncatingIfNeeded: at)) { child in
        guard let keyword = elements[Int(child)].keyword else { return }
        let slot = Int(keyword.rawValue) + 1
        children[Int(starts[slot])] = child
        starts[slot] += 1
      }
    }
  }

  var isEmpty: Bool { starts.isEmpty }

  /// What a keyword names right below an element, in reading order.
  func children(_ keyword: Keyword, of parent: Int32, _ elements: [Element]) -> ArraySlice<Int32> {
    let range = Int(starts[Int(keyword.rawValue)])..<Int(starts[Int(keyword.rawValue) + 1])
    var low = range.lowerBound
    var high = range.upperBound
    while low < high {
      let middle = (low + high) / 2
      if elements[Int(children[middle])].parent < parent { low = middle + 1 } else { high = middle }
    }
    var end = low
    while end < range.upperBound, elements[Int(children[end])].parent == parent { end += 1 }
    return children[low..<end]
  }
}
