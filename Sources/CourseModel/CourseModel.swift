import CourseSyntax
import SourceText
import Vocabulary

/// What a document says, as typed values that know where they were written.
package struct CourseModel: Sendable {
  package var elements: [Element] = []
  package var terms: [Term] = []
  package var quantities: [Quantity] = []
  package var durations: [DurationValue] = []
  package var workloads: [WorkloadValue] = []
  package var times: [TimeValue] = []
  package var recurrences: [RecurrenceValue] = []
  package var groupings: [GroupingValue] = []
  package var references: [Reference] = []
  /// Means in thousandths; nil where a dash says there are no data.
  package var scores: [Int?] = []
  package var problems: [ModelProblem] = []
  /// Kinds of activity that the project file describes.
  package var ownKinds: [OwnKind] = []
  /// The element of the document's head, or -1.
  package var document: Int32 = -1
  /// For each line its first element, and one entry more for the end.
  package var firstElementOfLine: [Int32] = []
  private var childIndex = ChildIndex()

  package init() {}

  /// Which of the four documents this is; nil when there is no entry at all.
  package var documentKind: Place? {
    guard document >= 0 else { return nil }
    switch elements[Int(document)].keyword {
    case .community: return .community
    case .programme: return .programme
    case .institution: return .institution
    default: return .course
    }
  }

  // MARK: Walking

  /// Visits what belongs directly to an element.
  @inline(__always)
  package func forEachChild(of parent: Int32, _ visit: (Int32) -> Void) {
    guard parent >= 0 else { return }
    var index = parent + 1
    let end = elements[Int(parent)].end
    while index < end {
      visit(index)
      index = elements[Int(index)].end
    }
  }

  package func children(of parent: Int32) -> [Int32] {
    var result: [Int32] = []
    forEachChild(of: parent) { result.append($0) }
    return result
  }

  /// Makes finding children fast, now that all are there.
  mutating func index() { childIndex = ChildIndex(self) }

  /// Visits what a keyword names right below an element.
  @inline(__always)
  package func forEach(_ keyword: Keyword, of parent: Int32, _ visit: (Int32) -> Void) {
    guard parent >= 0 else { return }
    if elements[Int(parent)].end - parent > 24, !childIndex.isEmpty {
      for child in childIndex.children(keyword, of: parent, elements) { visit(child) }
    } else {
      forEachChild(of: parent) { if elements[Int($0)].keyword == keyword { visit($0) } }
    }
  }

  /// The first child with a keyword that says something; where none does, the first.
  package func child(_ keyword: Keyword, of parent: Int32) -> Int32? {
    guard parent >= 0 else { return nil }
    var first: Int32?
    var index = parent + 1
    let end = elements[Int(parent)].end
    if end - index > 24, !childIndex.isEmpty {
      for child in childIndex.children(keyword, of: parent, elements) where elements[Int(child)].form != .item {
        if saysSomething(child) { return child }
        first = first ?? child
      }
      return first
    }
    while index < end {
      let element = elements[Int(index)]
      if element.keyword == keyword && element.form != .item {
        if saysSomething(index) { return index }
        first = first ?? index
      }
      index = element.end
    }
    return first
  }

  /// A value, that there is none, or lines below it.
  private func saysSomething(_ index: Int32) -> Bool {
    switch elements[Int(index)].state {
    case .stated, .none: true
    case .empty: elements[Int(index)].end > index + 1
    case .unknown, .invalid: false
    }
  }

  /// All children with a keyword; a list with items gives its items.
  package func children(_ keyword: Keyword, of parent: Int32) -> [Int32] {
    var result: [Int32] = []
    forEach(keyword, of: parent) { index in
      let element = elements[Int(index)]
      guard element.form != .item else { return }
      if element.state == .empty {
        let before = result.count
        forEachChild(of: index) { item in
          if elements[Int(item)].form == .item { result.append(item) }
        }
        if result.count > before { return }
      }
      result.append(index)
    }
    return result
  }

  /// The nearest element above, itself included, that has the keyword.
  package func enclosing(_ index: Int32, where matches: (Keyword) -> Bool) -> Int32? {
    var current = index
    while current >= 0 {
      let element = elements[Int(current)]
      if let keyword = element.keyword, element.form == .entry, matches(keyword) { return current }
      current = element.parent
    }
    return nil
  }

  /// The kind of the school's own that an activity has.
  package func ownKind(_ index: Int32) -> OwnKind? {
    guard index >= 0, case .own(let at) = elements[Int(index)].kind else { return nil }
    return ownKinds[Int(at)]
  }

  // MARK: Values

  package func quantity(_ index: Int32) -> Quantity? {
    guard index >= 0, elements[Int(index)].state == .stated, case .quantity(let at) = elements[Int(index)].value else {
      return nil
    }
    return quantities[Int(at)]
  }

  package func duration(_ index: Int32) -> DurationValue? {
    guard index >= 0, elements[Int(index)].state == .stated, case .duration(let at) = elements[Int(index)].value else {
      return nil
    }
    return durations[Int(at)]
  }

  package func workload(_ index: Int32) -> WorkloadValue? {
    guard index >= 0, elements[Int(index)].state == .stated, case .workload(let at) = elements[Int(index)].value else {
      return nil
    }
    return workloads[Int(at)]
  }

  /// The time of a week stands in its head, whatever its title says.
  package func time(_ index: Int32) -> TimeValue? {
    guard index >= 0, case .time(let at) = elements[Int(index)].value else { return nil }
    let element = elements[Int(index)]
    guard element.state == .stated || (element.keyword == .week && element.state != .none) else { return nil }
    return times[Int(at)]
  }

  package func recurrence(_ index: Int32) -> RecurrenceValue? {
    guard index >= 0, elements[Int(index)].state == .stated, case .recurrence(let at) = elements[Int(index)].value
    else { return nil }
    return recurrences[Int(at)]
  }

  package func grouping(_ index: Int32) -> GroupingValue? {
    guard index >= 0, elements[Int(index)].state == .stated, case .grouping(let at) = elements[Int(index)].value else {
      return nil
    }
    return groupings[Int(at)]
  }

  package func environments(_ index: Int32) -> Environments? {
    guard index >= 0, elements[Int(index)].state == .stated, case .environments(let set) = elements[Int(index)].value
    else { return nil }
    return set
  }

  package func terms(_ index: Int32) -> ArraySlice<Term> {
    guard index >= 0, elements[Int(index)].state == .stated,
      case .terms(let from, let count) = elements[Int(index)].value
    else { return [] }
    return terms[Int(from)..<Int(from + count)]
  }

  package func references(_ index: Int32) -> ArraySlice<Reference> {
    guard index >= 0, case .references(let from, let count) = elements[Int(index)].value else { return [] }
    return references[Int(from)..<Int(from + count)]
  }

  package func score(_ index: Int32) -> Int?? {
    guard index >= 0, case .score(let at) = elements[Int(index)].value else { return nil }
    return scores[Int(at)]
  }

  /// The times stated under an element, put together: `[week 2, Wednesday 9:00-10:30]`.
  package func when(of parent: Int32) -> TimeValue? {
    var result: TimeValue?
    forEach(.when, of: parent) { index in
      guard let time = time(index) else { return }
      if let known = result { result = known.combined(with: time) ?? known } else { result = time }
    }
    return result
  }
}
