import CourseSyntax
import Vocabulary

// What rules about groups ask: who works with whom, what comes of it, and what a plan says of its community.

extension Plan {
  // MARK: Activities

  /// Positions of the activities that take place, as far as the document says.
  package var heldActivities: [Int] { work.held }

  /// Positions of those of these kinds that take place.
  package func held(_ kinds: [ActivityKind]) -> [Int] {
    heldActivities.filter { at in activities[at].kind.map { kinds.contains($0) } ?? false }
  }

  /// Positions of those that take place and belong to one of these classes.
  package func held(classes: ActivityClasses) -> [Int] { heldActivities.filter { activities[$0].has(classes) } }

  /// Whether something is said of an element, and not just that it is none or not known.
  package func has(_ keyword: Keyword, _ element: Int32) -> Bool { state(keyword, of: element) == .stated }

  /// All of them work in pairs or small groups; nil where neither the document nor the catalogue says.
  package func isDoneInGroups(_ activity: Activity) -> Bool? {
    if let grouping = activity.grouping?.value {
      if grouping.ownChoice { return false }
      let kinds = grouping.kinds
      return !kinds.isDisjoint(with: [.pairs, .groups]) && kinds.isDisjoint(with: [.alone, .oneToOne])
    }
    if state(.grouping, of: activity.element) == .unknown { return nil }
    let usual = activity.facets.usualGroupings
    if usual.isEmpty { return nil }
    if usual.isDisjoint(with: [.pairs, .groups]) { return false }
    return usual.isSubset(of: [.pairs, .groups]) && activity.facets.types.contains(.collaboration) ? true : nil
  }

  /// How many work together in it, lowest and highest; nil where nobody says.
  package func peopleTogether(in activity: Activity) -> (lower: Int, upper: Int)? {
    guard let grouping = activity.grouping?.value else { return nil }
    if let size = grouping.size {
      let lower = size.lower ?? 0
      return (lower / 1000, Swift.max(lower, size.upper ?? lower) / 1000)
    }
    switch grouping.kinds {
    case .alone: return (1, 1)
    case .pairs: return (2, 2)
    case .wholeGroup: return meetingSize
    default: return nil
    }
  }

  /// At least three in each group, as stated.
  package func isForThreeOrMore(_ activity: Activity) -> Bool { (peopleTogether(in: activity)?.lower ?? 0) >= 3 }

  /// What a small group makes together and shows: a product that is stated, handed in, or assessed.
  package func isGroupProduct(_ activity: Activity) -> Bool {
    guard !activity.isCancelled, isDoneInGroups(activity) == true else { return false }
    if has(.product, activity.element) || has(.assessment, activity.element) { return true }
    return activity.facets.makesProduct && !activity.isSync
  }

  /// Students give each other feedback, by what is said or by what it is.
  package var peerFeedback: [Int] { heldActivities.filter { activities[$0].facets.feedback.contains(.peers) } }

  /// The assessments that an activity says it leads to.
  package func assessments(of activity: Activity) -> [Int32] {
    var result: [Int32] = []
    for child in model.children(.assessment, of: activity.element) {
      for reference in model.references(child) {
        if case .element(let target) = reference.target { result.append(target) }
      }
    }
    return result
  }

  // MARK: Meetings

  /// Meetings that take place.
  package var heldGatherings: [Gathering] {
    gatherings.filter { gathering in
      if gathering.isActivity { return gathering.activities.contains { !activities[$0].isCancelled } }
      return !terms(.state, of: gathering.element).contains { $0 == .stateNotHeld || $0 == .stateDropped }
    }
  }

  /// How often people come together, as far as the document says; what recurs without end counts at least twice.
  package var sessionCount: Int {
    let hasMeetings = gatherings.contains { !$0.isActivity }
    var count = 0
    for gathering in heldGatherings {
      if gathering.isActivity, hasMeetings, let at = gathering.activities.first {
        // Part of every meeting is no meeting of its own.
        if case .some(.eachMeeting) = activities[at].recurrence?.rhythm { continue }
      }
      count += Swift.max(1, times(gathering))
    }
    return count
  }

  private func times(_ gathering: Gathering) -> Int {
    if gathering.isActivity { return gathering.activities.first.map { activities[$0].occurrences.lowest } ?? 1 }
    guard let child = model.child(.recurrence, of: gathering.element), let value = model.recurrence(child) else {
      return 1
    }
    let weeks = (gathering.weeks.isEmpty ? figures.teachingWeeks : gathering.weeks).subtracting(figures.holidays)
      .subtracting(value.except)
    switch value.rhythm {
    case .times(let quantity): return (quantity.lower ?? 1000) / 1000
    case .daily, .eachMeeting, .eachModule, .regularly: return 2
    case .everyWeeks(let step): return Swift.max(2, weeks.count / Swift.max(step, 1))
    case .everyMonths(let step): return Swift.max(2, weeks.count / 4 / Swift.max(step, 1))
    }
  }

  /// The meeting nearest to a point of the run, in thousandths from start to end.
  package func gathering(near point: Int) -> Gathering? {
    let held = heldGatherings
    if held.isEmpty { return nil }
    return held[Swift.min(held.count - 1, Swift.max(0, (held.count - 1) * point / 1000))]
  }

  // MARK: Goals and agreements

  /// The kind of an element, or of the list it is an item of.
  package func kindOrListKind(of element: Int32) -> Term? {
    if let own = kind(of: element) { return own }
    guard element >= 0, model.elements[Int(element)].form == .item else { return nil }
    let list = model.elements[Int(element)].parent
    guard list >= 0, model.elements[Int(list)].keyword == model.elements[Int(element)].keyword else { return nil }
    return kind(of: list)
  }

  /// Goals of the group as a whole that are still meant.
  package var sharedGoals: [Int32] {
    allStated(.goal).filter { goal in
      kindOrListKind(of: goal) != .goalPersonal
        && !terms(.state, of: goal).contains { $0 == .stateDropped || $0 == .stateIdea || $0 == .statePostponed }
    }
  }

  /// Only teachers or other staff made it, as the document says.
  package func isMadeByStaff(_ element: Int32) -> Bool {
    let makers = terms(.setBy, of: element) + terms(.by, of: element)
    return !makers.isEmpty && makers.allSatisfy { $0.leader == .staff }
  }
}
