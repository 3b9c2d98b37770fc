import Vocabulary

// What an activity leads to and what it comes from, along what the document says builds on what and, where asked, along what
// belongs together by its place. Each question is answered for all activities at once, in one walk.

extension Plan {
  /// For each activity whether something that fits comes later along its links.
  package func leads(overPlace: Bool = true, to isTarget: (Int) -> Bool) -> [Bool] {
    var walk = LinkWalk(self)
    for at in activities.indices where isTarget(at) { walk.add(at) }
    while let at = walk.next() {
      forEachContainer(of: at) { element in
        guard walk.isNew(element) else { return }
        for before in statedPredecessors(of: element) { walk.reach(activities(in: before)) }
      }
      if overPlace { for before in neighboursAbove(at) { walk.reach(before..<before + 1) } }
    }
    return walk.reached
  }

  /// For each activity whether something that fits comes earlier along its links.
  package func comes(overPlace: Bool = true, from isSource: (Int) -> Bool) -> [Bool] {
    var walk = LinkWalk(self)
    for at in activities.indices where isSource(at) { walk.add(at) }
    while let at = walk.next() {
      forEachContainer(of: at) { element in
        guard walk.isNew(element) else { return }
        for after in statedFollowers(of: element) { walk.reach(activities(in: after)) }
      }
      if overPlace { for after in neighboursBelow(at) { walk.reach(after..<after + 1) } }
    }
    return walk.reached
  }

  /// An activity and the part, meeting and module it stands in: a link to one of these is a link to the activity.
  @inline(__always)
  private func forEachContainer(of activity: Int, _ visit: (Int32) -> Void) {
    let own = activities[activity]
    visit(own.element)
    if own.part >= 0 { visit(own.part) }
    if own.meeting >= 0 { visit(own.meeting) }
    if own.module >= 0 { visit(own.module) }
  }

  /// Said of an activity or of the meeting it is in: something builds on it.
  package func hasStatedFollower(_ activity: Int) -> Bool {
    var result = false
    forEachContainer(of: activity) { if !statedFollowers(of: $0).isEmpty { result = true } }
    return result
  }

  package func hasStatedPredecessor(_ activity: Int) -> Bool {
    var result = false
    forEachContainer(of: activity) { if !statedPredecessors(of: $0).isEmpty { result = true } }
    return result
  }

  /// What comes after an activity in the same gathering.
  package func laterInGathering(_ activity: Int) -> Range<Int> {
    guard let own = gathering(of: activity) else { return activity..<activity }
    return activity + 1..<Swift.max(activity + 1, gatherings[own].activities.upperBound)
  }

  /// An assessment looks at what an activity brings: it is named with it, or it covers an outcome the activity works on.
  package func isAssessed(_ own: Activity, assessed: Set<Int32>) -> Bool {
    if state(.assessment, of: own.element) == .stated { return true }
    let isNamed = statedFollowers(of: own.element).contains { model.elements[Int($0)].keyword == .assessment }
    return isNamed || own.outcomes.contains { assessed.contains($0) }
  }

  /// Outcomes that an assessment covers.
  package var assessedOutcomes: Set<Int32> {
    Set(figures.outcomes.filter { !$0.assessments.isEmpty }.map { $0.element })
  }

  // MARK: Said of a thing or of what it stands in

  /// The nearest element that states a property: an activity, or the part, meeting or module around it; of the document
  /// itself only where asked.
  package func stated(_ keyword: Keyword, around element: Int32, upToDocument: Bool = false) -> Int32? {
    var current = element
    while current >= 0, upToDocument || current != document {
      if let child = child(keyword, of: current) { return child }
      current = model.elements[Int(current)].parent
    }
    return nil
  }

  /// Whether something is said of a thing or of what it stands in.
  package func state(_ keyword: Keyword, around element: Int32, upToDocument: Bool = false) -> FieldState {
    var current = element
    while current >= 0, upToDocument || current != document {
      let own = state(keyword, of: current)
      if own != .notStated { return own }
      current = model.elements[Int(current)].parent
    }
    return .notStated
  }
}

/// A walk over links, that visits each activity once.
private struct LinkWalk {
  var reached: [Bool]
  private var isQueued: [Bool]
  private var queue: [Int] = []
  private var isSeen: [Bool]

  init(_ plan: Plan) {
    reached = [Bool](repeating: false, count: plan.activities.count)
    isQueued = reached
    isSeen = [Bool](repeating: false, count: plan.model.elements.count)
  }

  mutating func add(_ activity: Int) {
    guard !isQueued[activity] else { return }
    isQueued[activity] = true
    queue.append(activity)
  }

  mutating func next() -> Int? { queue.popLast() }

  mutating func isNew(_ element: Int32) -> Bool {
    if isSeen[Int(element)] { return false }
    isSeen[Int(element)] = true
    return true
  }

  mutating func reach(_ activities: Range<Int>) {
    for at in activities {
      reached[at] = true
      add(at)
    }
  }
}
