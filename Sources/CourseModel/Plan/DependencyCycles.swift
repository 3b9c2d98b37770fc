/// Activities that each have to come before the other.
package struct DependencyCycle: Sendable {
  /// In reading order.
  package var elements: [Int32]
}

extension Plan {
  /// Rings in what follows and prepares what. Each set of elements that depend on each other is one.
  package var dependencyCycles: [DependencyCycle] {
    var search = CycleSearch(self)
    for link in figures.links { search.visit(link.from) }
    return search.cycles.sorted { ($0.elements.first ?? 0) < ($1.elements.first ?? 0) }
  }

  /// Whether the second builds on the first, directly or by way of others.
  package func leads(from first: Int32, to second: Int32) -> Bool {
    var seen: Set<Int32> = [first]
    var open = [first]
    while let element = open.popLast() {
      if element == second { return true }
      for follower in statedFollowers(of: element) where seen.insert(follower).inserted { open.append(follower) }
    }
    return false
  }
}

/// Tarjan's search for strongly connected parts, with a stack of its own, so that a long chain can't exhaust the program's.
private struct CycleSearch {
  let plan: Plan
  var cycles: [DependencyCycle] = []
  private var order: [Int32: Int] = [:]
  private var lowest: [Int32: Int] = [:]
  private var path: [Int32] = []
  private var isOnPath = Set<Int32>()

  init(_ plan: Plan) { self.plan = plan }

  mutating func visit(_ start: Int32) {
    guard order[start] == nil else { return }
    enter(start)
    var work: [(element: Int32, next: Int)] = [(start, 0)]
    while let (element, next) = work.last {
      let followers = plan.statedFollowers(of: element)
      if next < followers.count {
        work[work.count - 1].next += 1
        let follower = followers[next]
        if order[follower] == nil {
          enter(follower)
          work.append((follower, 0))
        } else if isOnPath.contains(follower) {
          lower(element, to: order[follower])
        }
        continue
      }
      work.removeLast()
      if let above = work.last { lower(above.element, to: lowest[element]) }
      if lowest[element] == order[element] { leave(element) }
    }
  }

  private mutating func enter(_ element: Int32) {
    lowest[element] = order.count
    order[element] = order.count
    path.append(element)
    isOnPath.insert(element)
  }

  private mutating func lower(_ element: Int32, to other: Int?) {
    guard let own = lowest[element], let other else { return }
    lowest[element] = Swift.min(own, other)
  }

  private mutating func leave(_ element: Int32) {
    var part: [Int32] = []
    while let last = path.popLast() {
      isOnPath.remove(last)
      part.append(last)
      if last == element { break }
    }
    if part.count > 1 || plan.statedFollowers(of: element).contains(element) {
      cycles.append(DependencyCycle(elements: part.sorted()))
    }
  }
}
