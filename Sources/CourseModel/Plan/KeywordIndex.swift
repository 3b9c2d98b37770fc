import Vocabulary

/// The elements of each keyword, in reading order, so that a rule never walks a document to find the few it is about.
struct KeywordIndex: Sendable {
  private var starts: [Int32]
  private var elements: [Int32]

  init(_ model: CourseModel) {
    let count = Keyword.allCases.count
    starts = [Int32](repeating: 0, count: count + 2)
    for element in model.elements {
      if let keyword = element.keyword { starts[Int(keyword.rawValue) + 2] += 1 }
    }
    for at in 2..<starts.count { starts[at] += starts[at - 1] }
    elements = [Int32](repeating: 0, count: Int(starts[count + 1]))
    for (at, element) in model.elements.enumerated() {
      guard let keyword = element.keyword else { continue }
      let slot = Int(keyword.rawValue) + 1
      elements[Int(starts[slot])] = Int32(truncatingIfNeeded: at)
      starts[slot] += 1
    }
  }

  subscript(keyword: Keyword) -> ArraySlice<Int32> {
    elements[Int(starts[Int(keyword.rawValue)])..<Int(starts[Int(keyword.rawValue) + 1])]
  }
}
