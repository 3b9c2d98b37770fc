/// Activities that each have to come before the other.
package struct DependencyCycle: Sendable {
  /// In reading order.
  package var elements: [Int32]
}

extension Plan {
  /// Rings in what follows and prepares what. Each set of elements that depend on each other is one.
  package var dependencyCycles: [DependencyCycle] {
    var elements: [Int32] = []
    var places: [Int32: Int] = [:]
    for element in figures.links.flatMap({ [$0.from, $0.to] }) where places[element] == nil {
      places[element] = elements.count
      elements.append(element)
    }
    let parts = stronglyConnected(elements.count) { at in statedFollowers(of: elements[at]).compactMap { places[$0] } }
    return parts.map { part in DependencyCycle(elements: part.map { elements[$0] }.sorted()) }
      .sorted { ($0.elements.first ?? 0) < ($1.elements.first ?? 0) }
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
