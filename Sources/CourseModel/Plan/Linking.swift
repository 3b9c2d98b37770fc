import CourseSyntax
import Vocabulary

/// What builds on what, as the document states it.
struct Linking: Sendable {
  let followers: LinkTable
  let predecessors: LinkTable

  init(_ model: CourseModel, _ figures: Figures) {
    var pairs: [(from: Int32, to: Int32)] = []
    for link in figures.links { pairs.append((link.from, link.to)) }
    // An activity that names its assessment leads up to it.
    for activity in figures.activities {
      model.forEachChild(of: activity.element) { child in
        guard model.elements[Int(child)].keyword == .assessment else { return }
        for reference in model.references(child) {
          if case .element(let target) = reference.target { pairs.append((activity.element, target)) }
        }
      }
    }
    followers = LinkTable(pairs, model.elements.count)
    for at in pairs.indices { pairs[at] = (pairs[at].to, pairs[at].from) }
    predecessors = LinkTable(pairs, model.elements.count)
  }
}

/// Where the links of each element lead. Flat, because every rule about the order of things asks it of every activity.
struct LinkTable: Sendable {
  /// Where the targets of each element begin; empty where there are no links at all.
  private var starts: [Int32] = []
  private var targets: [Int32] = []

  init(_ pairs: [(from: Int32, to: Int32)], _ count: Int) {
    let pairs = pairs.filter { $0.from >= 0 && Int($0.from) < count }
    if pairs.isEmpty { return }
    starts = [Int32](repeating: 0, count: count + 2)
    targets = [Int32](repeating: 0, count: pairs.count)
    for pair in pairs { starts[Int(pair.from) + 2] += 1 }
    for at in 2..<starts.count { starts[at] += starts[at - 1] }
    for pair in pairs {
      targets[Int(starts[Int(pair.from) + 1])] = pair.to
      starts[Int(pair.from) + 1] += 1
    }
  }

  subscript(element: Int32) -> ArraySlice<Int32> {
    guard element >= 0, Int(element) + 1 < starts.count else { return [] }
    return targets[Int(starts[Int(element)])..<Int(starts[Int(element) + 1])]
  }
}

extension Plan {
  /// What the document says builds on an element: activities, meetings, assessments.
  package func statedFollowers(of element: Int32) -> ArraySlice<Int32> { linking.followers[element] }
  package func statedPredecessors(of element: Int32) -> ArraySlice<Int32> { linking.predecessors[element] }

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
      return asyncNeighbours(of: gathering) { $0 > activity && areNeighbours(activity, $0) }
    }
    guard let next = gatheringAfter(activity) else { return [] }
    return gatherings[next].activities.filter { areNeighbours(activity, $0) }
  }

  /// Activities above this one that belong with it by their place.
  package func neighboursAbove(_ activity: Int) -> [Int] {
    if let gathering = gathering(of: activity) {
      return asyncNeighbours(of: gathering) { $0 < activity && areNeighbours(activity, $0) }
    }
    guard let previous = gatheringBefore(activity) else { return [] }
    return gatherings[previous].activities.filter { areNeighbours(activity, $0) }
  }

  /// Those that fit of what students do in their own time right before or after a gathering, in the same week or module.
  private func asyncNeighbours(of gathering: Int, where fits: (Int) -> Bool) -> [Int] {
    let range = gatherings[gathering].activities
    let own = Int32(truncatingIfNeeded: gathering)
    let place = range.isEmpty ? firstActivity(from: gatherings[gathering].element + 1) : range.lowerBound
    var first = place
    while first > 0, order.gathering[first - 1] < 0, order.after[first - 1] == own { first -= 1 }
    var result: [Int] = []
    for position in first..<place where fits(position) { result.append(position) }
    var position = range.isEmpty ? place : range.upperBound
    while position < activities.count, order.gathering[position] < 0, order.before[position] == own {
      if fits(position) { result.append(position) }
      position += 1
    }
    return result
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
    around(gathering, order.after) { statedPredecessors(of: $0) }
  }

  /// What goes on from a gathering: said to follow it or something in it, or placed right below it.
  package func followUps(of gathering: Int) -> [Int] { around(gathering, order.before) { statedFollowers(of: $0) } }

  /// What is linked to a gathering or to something in it, or stands on one side of it; each once.
  private func around(
    _ gathering: Int, _ side: [Int32], _ links: (Int32) -> ArraySlice<Int32>
  ) -> [Int] {
    let number = Int32(truncatingIfNeeded: gathering)
    let own = gatherings[gathering].activities
    var linked: [Int] = []
    func add(_ element: Int32) {
      for other in links(element) {
        if let position = activity(at: other), order.gathering[position] != number { linked.append(position) }
      }
    }
    add(gatherings[gathering].element)
    for position in own { add(activities[position].element) }
    let placed = asyncNeighbours(of: gathering) { position in
      side[position] == number && (own.isEmpty || own.contains { areNeighbours(position, $0) })
    }
    if linked.isEmpty { return placed }
    var result: [Int] = []
    for position in (linked + placed).sorted() where position != result.last { result.append(position) }
    return result
  }
}
