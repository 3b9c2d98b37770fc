extension Curriculum {
  /// For each course, by its position, the courses of the programme that it requires, by their positions; recommendations
  /// do not count. A course is named by its code.
  package var requiredCourses: [Int: [Int]] {
    var byCode: [String: Int] = [:]
    for (at, course) in courses.enumerated() where !course.code.isEmpty && byCode[course.code] == nil {
      byCode[course.code] = at
    }
    var result: [Int: [Int]] = [:]
    for (at, course) in courses.enumerated() {
      for requirement in course.requirements where !requirement.isRecommendation && !requirement.isOneOfSeveral {
        for name in requirement.names {
          if let target = byCode[name], !(result[at]?.contains(target) ?? false) {
            result[at, default: []].append(target)
          }
        }
      }
    }
    return result
  }
}

/// The parts of a graph in which each can be reached from each other, and what leads to itself, in order of their first.
/// Tarjan's search, with a stack of its own, so that a long chain can't exhaust the program's.
package func stronglyConnected(_ count: Int, _ next: (Int) -> [Int]) -> [[Int]] {
  var order = [Int](repeating: -1, count: count)
  var lowest = order
  var isOnPath = [Bool](repeating: false, count: count)
  var path: [Int] = []
  var visited = 0
  var result: [[Int]] = []
  for start in 0..<count where order[start] < 0 {
    var work: [(node: Int, targets: [Int], at: Int)] = []
    func enter(_ node: Int) {
      order[node] = visited
      lowest[node] = visited
      visited += 1
      path.append(node)
      isOnPath[node] = true
      work.append((node, next(node), 0))
    }
    enter(start)
    while let top = work.last {
      if top.at < top.targets.count {
        work[work.count - 1].at += 1
        let target = top.targets[top.at]
        guard target >= 0, target < count else { continue }
        if order[target] < 0 {
          enter(target)
        } else if isOnPath[target] {
          lowest[top.node] = Swift.min(lowest[top.node], order[target])
        }
        continue
      }
      work.removeLast()
      if let above = work.last { lowest[above.node] = Swift.min(lowest[above.node], lowest[top.node]) }
      guard lowest[top.node] == order[top.node] else { continue }
      var part: [Int] = []
      while let last = path.popLast() {
        isOnPath[last] = false
        part.append(last)
        if last == top.node { break }
      }
      if part.count > 1 || top.targets.contains(top.node) { result.append(part) }
    }
  }
  return result.sorted { ($0.min() ?? 0) < ($1.min() ?? 0) }
}
