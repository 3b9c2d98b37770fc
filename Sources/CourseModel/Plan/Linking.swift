import CourseSyntax
import Vocabulary

/// What builds on what, as the document states it.
struct Linking: Sendable {
  var followers: [Int32: [Int32]] = [:]
  var predecessors: [Int32: [Int32]] = [:]

  init(_ model: CourseModel, _ figures: Figures) {
    for link in figures.links { add(link.from, link.to) }
    // An activity that names its assessment leads up to it.
    for activity in figures.activities {
      model.forEachChild(of: activity.element) { child in
        guard model.elements[Int(child)].keyword == .assessment else { return }
        for reference in model.references(child) {
          if case .element(let target) = reference.target { add(activity.element, target) }
        }
      }
    }
  }

  private mutating func add(_ from: Int32, _ to: Int32) {
    followers[from, default: []].append(to)
    predecessors[to, default: []].append(from)
  }
}

extension Plan {
  /// What the document says builds on an element: activities, meetings, assessments.
  package func statedFollowers(of element: Int32) -> [Int32] { linking.followers[element] ?? [] }
  package func statedPredecessors(of element: Int32) -> [Int32] { linking.predecessors[element] ?? [] }

  /// Whether two activities belong together by their place: in one week or module, one of them done in students' own time
  /// and the other in the gathering next to it, and not about different outcomes.
  package func areNeighbours(_ first: Int, _ second: Int) -> Bool {
    let one = activities[first]
    let other = activities[second]
    guard one.isSync != other.isSync else { return false }
    let async = one.isSync ? second : first
    let sync = one.isSync ? first : second
    guard order.gathering[async] < 0, order.gathering[sync] >= 0 else { return false }
    guard order.before[async] == order.gathering[sync] || order.after[async] == order.gathering[sync] else {
      return false
    }
    return one.outcomes.isEmpty || other.outcomes.isEmpty || one.outcomes.contains { other.outcomes.contains($0) }
  }

  /// Activities below this one that belong with it by their place.
  package func neighboursBelow(_ activity: Int) -> [Int] {
    if let gathering = gathering(of: activity) {
      return asyncNeighbours(of: gathering).filter { $0 > activity && areNeighbours(activity, $0) }
    }
    guard let next = gatheringAfter(activity) else { return [] }
    return gatherings[next].activities.filter { areNeighbours(activity, $0) }
  }

  /// Activities above this one that belong with it by their place.
  package func neighboursAbove(_ activity: Int) -> [Int] {
    if let gathering = gathering(of: activity) {
      return asyncNeighbours(of: gathering).filter { $0 < activity && areNeighbours(activity, $0) }
    }
    guard let previous = gatheringBefore(activity) else { return [] }
    return gatherings[previous].activities.filter { areNeighbours(activity, $0) }
  }

  /// What students do in their own time right before or after a gathering, in the same week or module.
  private func asyncNeighbours(of gathering: Int) -> [Int] {
    var result: [Int] = []
    let range = gatherings[gathering].activities
    let own = Int32(truncatingIfNeeded: gathering)
    var position = (range.isEmpty ? firstActivity(from: gatherings[gathering].element + 1) : range.lowerBound) - 1
    while position >= 0, order.gathering[position] < 0, order.after[position] == own {
      result.append(position)
      position -= 1
    }
    position = range.isEmpty ? firstActivity(from: gatherings[gathering].element + 1) : range.upperBound
    while position < activities.count, order.gathering[position] < 0, order.before[position] == own {
      result.append(position)
      position += 1
    }
    return result.sorted()
  }

  /// The position of an activity by its element.
  package func activity(at element: Int32) -> Int? {
    let position = firstActivity(from: element)
    return position < activities.count && activities[position].element == element ? position : nil
  }

  /// Something later is said or placed so that it can use what an activity brings.
  package func isUsedLater(_ activity: Int) -> Bool {
    !statedFollowers(of: activities[activity].element).isEmpty || !neighboursBelow(activity).isEmpty
  }

  /// Nothing ties an activity to any other: neither words nor place.
  package func standsAlone(_ activity: Int) -> Bool {
    let element = activities[activity].element
    return statedFollowers(of: element).isEmpty && statedPredecessors(of: element).isEmpty
      && neighboursBelow(activity).isEmpty && neighboursAbove(activity).isEmpty
  }

  /// What students do in their own time towards a gathering: said to prepare it or something in it, or placed right above it.
  package func preparations(of gathering: Int) -> [Int] {
    var found = Set<Int>()
    var targets = [gatherings[gathering].element]
    targets += gatherings[gathering].activities.map { activities[$0].element }
    for target in targets {
      for element in statedPredecessors(of: target) {
        if let position = activity(at: element), order.gathering[position] != Int32(truncatingIfNeeded: gathering) {
          found.insert(position)
        }
      }
    }
    for position in asyncNeighbours(of: gathering) where order.after[position] == Int32(truncatingIfNeeded: gathering) {
      let others = gatherings[gathering].activities
      if others.isEmpty || others.contains(where: { areNeighbours(position, $0) }) { found.insert(position) }
    }
    return found.sorted()
  }

  /// What goes on from a gathering: said to follow it or something in it, or placed right below it.
  package func followUps(of gathering: Int) -> [Int] {
    var found = Set<Int>()
    var sources = [gatherings[gathering].element]
    sources += gatherings[gathering].activities.map { activities[$0].element }
    for source in sources {
      for element in statedFollowers(of: source) {
        if let position = activity(at: element), order.gathering[position] != Int32(truncatingIfNeeded: gathering) {
          found.insert(position)
        }
      }
    }
    for position in asyncNeighbours(of: gathering) where order.before[position] == Int32(truncatingIfNeeded: gathering)
    {
      let others = gatherings[gathering].activities
      if others.isEmpty || others.contains(where: { areNeighbours(position, $0) }) { found.insert(position) }
    }
    return found.sorted()
  }
}
