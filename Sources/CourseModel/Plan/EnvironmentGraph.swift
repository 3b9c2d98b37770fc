import Vocabulary

/// How the learning environments of a plan hang together: by links between activities, by what happens in one meeting, and by
/// activities in two environments at once. What students do at a place of their own passes links on.
package struct EnvironmentGraph: Sendable {
  /// Environments in use, each with the number of activities in it; own place left out.
  package private(set) var used: [(environment: Environments, count: Int)] = []
  /// For each environment in use the number of its part; one number for all means that all are connected.
  package private(set) var parts: [Int] = []
  /// From, to: how many links go that way.
  package private(set) var links: [[Int]] = []
  /// Of these so many follow from what the plan states; the others from what stands next to each other.
  package private(set) var stated: [[Int]] = []
  /// The first thing of which it is not known where it is, or what it is tied to; -1 for none.
  package private(set) var unclear: Int32 = -1

  init(_ plan: Plan) {
    let all = environmentWords.map { $0.environment }.filter { $0 != .ownPlace }
    let activities = plan.activities
    var groups = DisjointGroups(activities.count + all.count)
    var own = DisjointGroups(activities.count)
    var statedOwn = own
    var counts = [Int](repeating: 0, count: all.count)
    let sets = activities.map { places($0, all) }
    for (at, activity) in activities.enumerated() where activity.isRequired {
      // What comes back every week may be tied to anything.
      let isLoose = activity.recurrence != nil && activity.module < 0 && activity.meeting < 0
      if (activity.environment == nil || isLoose) && unclear < 0 { unclear = activity.element }
      for place in sets[at] {
        counts[place] += 1
        groups.join(at, activities.count + place)
      }
    }
    var steps: [(from: Int, to: Int)] = []
    var statedSteps: [(from: Int, to: Int)] = []
    for (at, activity) in activities.enumerated() where activity.isRequired {
      var known = Set<Int>()
      for follower in plan.statedFollowers(of: activity.element) {
        for other in plan.activities(in: follower).prefix(8) where known.insert(other).inserted {
          statedSteps.append((at, other))
          steps.append((at, other))
        }
      }
      for other in plan.neighboursBelow(at) where known.insert(other).inserted { steps.append((at, other)) }
      if let gathering = plan.gathering(of: at), plan.gatherings[gathering].activities.lowerBound < at {
        groups.join(at, at - 1)
      }
    }
    for step in steps {
      groups.join(step.from, step.to)
      if sets[step.from].isEmpty && sets[step.to].isEmpty { own.join(step.from, step.to) }
    }
    for step in statedSteps where sets[step.from].isEmpty && sets[step.to].isEmpty {
      statedOwn.join(step.from, step.to)
    }
    joinByAssessment(plan, &groups)
    if let hyflex = all.firstIndex(of: .hyflex), counts[hyflex] > 0 {
      for (at, place) in all.enumerated() where place == .online || place == .onCampus {
        groups.join(activities.count + hyflex, activities.count + at)
      }
    }
    // A meeting of which nothing more is said may tie things together.
    if unclear < 0, let open = plan.gatherings.first(where: { $0.activities.isEmpty }) { unclear = open.element }
    used = all.indices.filter { counts[$0] > 0 }.map { (all[$0], counts[$0]) }
    parts = all.indices.filter { counts[$0] > 0 }.map { groups.name(activities.count + $0) }
    let isUsed = counts.map { $0 > 0 }
    links = amongUsed(countLinks(steps, sets, &own, all.count), isUsed)
    stated = amongUsed(countLinks(statedSteps, sets, &statedOwn, all.count), isUsed)
    // What is one way through a place of one's own may be several when only what is stated counts.
    for from in links.indices {
      for to in links.indices { stated[from][to] = Swift.min(stated[from][to], links[from][to]) }
    }
  }

  package var isConnected: Bool { Set(parts).count < 2 }
}

private func amongUsed(_ links: [[Int]], _ isUsed: [Bool]) -> [[Int]] {
  links.indices.filter { isUsed[$0] }.map { from in links.indices.filter { isUsed[$0] }.map { links[from][$0] } }
}

/// Positions of an activity's environments.
private func places(_ activity: Activity, _ all: [Environments]) -> [Int] {
  guard let set = activity.environment?.value else { return [] }
  return all.indices.filter { set.contains(all[$0]) }
}

private func joinByAssessment(_ plan: Plan, _ groups: inout DisjointGroups) {
  var first: [Int32: Int] = [:]
  for (at, activity) in plan.activities.enumerated() {
    for follower in plan.statedFollowers(of: activity.element)
    where plan.model.elements[Int(follower)].keyword == .assessment {
      if let other = first[follower] { groups.join(at, other) } else { first[follower] = at }
    }
  }
}

/// Links between environments; those through places of one's own count from what leads there to what goes on from it.
private func countLinks(
  _ steps: [(from: Int, to: Int)], _ sets: [[Int]], _ own: inout DisjointGroups, _ count: Int
) -> [[Int]] {
  var links = [[Int]](repeating: [Int](repeating: 0, count: count), count: count)
  var into: [Int: Set<Int>] = [:]
  var outOf: [Int: Set<Int>] = [:]
  for step in steps {
    switch (sets[step.from].isEmpty, sets[step.to].isEmpty) {
    case (false, false):
      for from in sets[step.from] { for to in sets[step.to] where to != from { links[from][to] += 1 } }
    case (false, true): into[own.name(step.to), default: []].formUnion(sets[step.from])
    case (true, false): outOf[own.name(step.from), default: []].formUnion(sets[step.to])
    case (true, true): break
    }
  }
  for (group, sources) in into {
    for from in sources { for to in outOf[group] ?? [] where to != from { links[from][to] += 1 } }
  }
  return links
}

/// Things joined into groups.
private struct DisjointGroups {
  private var above: [Int]

  init(_ count: Int) { above = Array(0..<count) }

  /// The same number for all of one group.
  mutating func name(_ thing: Int) -> Int {
    var at = thing
    while above[at] != at {
      above[at] = above[above[at]]
      at = above[at]
    }
    return at
  }

  mutating func join(_ one: Int, _ other: Int) {
    let (first, second) = (name(one), name(other))
    if first != second { above[Swift.max(first, second)] = Swift.min(first, second) }
  }
}
