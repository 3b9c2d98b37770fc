import CourseSyntax
import SourceText
import Vocabulary

/// Works out the figures of a document.
package func figures(of model: CourseModel) -> Figures {
  var resolving = Resolving(model)
  resolving.findWeeks()
  resolving.resolveActivities()
  resolving.sum()
  return resolving.figures
}

/// The state of one working out: what each level above hands down.
struct Resolving {
  let model: CourseModel
  var figures = Figures()
  var knownFacets: [Facets?]
  var meetingCount = 0
  var moduleCount = 0
  private var drafts: [ActivityDraft] = []
  private var choiceCount: Int32 = 0
  /// Of each block the last activity right in it.
  private var lastOfParent: [Int32: Int] = [:]
  /// What patterns and meetings are used for, by their element.
  var uses: [Int32: Uses] = [:]

  /// What the levels above an element hand down to it.
  struct Scope {
    var end: Int32
    var environment: Resolved<Environments>?
    var grouping: Resolved<GroupingValue>?
    var weeks: Resolved<WeekSet>?
    /// Of the meeting or part: what is in it comes back with it.
    var recurrence: RecurrenceValue?
    /// How often it is held, where that does not follow from the recurrence.
    var times: (lowest: Int, highest: Int)?
    var meeting: Int32 = -1
    var part: Int32 = -1
    var module: Int32 = -1
    /// Of the nearest block that names any: for what stands in it and names none itself.
    var outcomes: [Int32] = []
    /// A pattern says how things go; it is held where something is like it.
    var pattern: Int32 = -1
  }

  init(_ model: CourseModel) {
    self.model = model
    knownFacets = [Facets?](repeating: nil, count: ActivityKind.allCases.count)
    for element in model.elements where element.form == .entry {
      if element.keyword == .meeting { meetingCount += 1 }
      if element.keyword == .module || element.keyword == .week { moduleCount += 1 }
    }
  }

  // MARK: Weeks

  mutating func findWeeks() {
    var used = WeekSet()
    figures.calendar = CourseCalendar(model)
    for (at, element) in model.elements.enumerated() where element.form == .entry {
      let own = Int32(truncatingIfNeeded: at)
      switch element.keyword {
      case .week:
        if let time = model.time(own) { used = used.union(time.weeks) }
      case .module, .sync, .async, .meeting, .assessment:
        guard let time = model.when(of: own), time.weeks.last != WeekSet.highest else { break }
        used = used.union(time.weeks.isEmpty ? figures.calendar.weeks(of: time, within: WeekSet()) : time.weeks)
      case .holiday:
        if let time = model.when(of: own) { figures.holidays = figures.holidays.union(time.weeks) }
      default: break
      }
    }
    var last = used.last ?? 0
    if model.document >= 0, let count = model.child(.weekCount, of: model.document),
      let weeks = model.quantity(count)
    {
      last = Swift.max(1, (weeks.upper ?? weeks.lower ?? 0) / 1000)
      used = WeekSet(1, Swift.min(last, WeekSet.highest))
    } else if last > 0 {
      used = used.union(WeekSet(1, last))
    }
    figures.teachingWeeks = used.subtracting(figures.holidays)
  }

  // MARK: Activities

  mutating func resolveActivities() {
    guard model.document >= 0 else { return }
    var scopes = [Scope(end: model.elements[Int(model.document)].end)]
    var index = model.document + 1
    let end = model.elements[Int(model.document)].end
    var isAlternative = false
    var inPatterns: [(index: Int32, scope: Scope, isAlternative: Bool)] = []
    while index < end {
      while scopes.count > 1, let scope = scopes.last, scope.end <= index { scopes.removeLast() }
      let element = model.elements[Int(index)]
      guard element.form == .entry, let keyword = element.keyword else {
        index += 1
        continue
      }
      switch keyword {
      case .module, .week, .phase, .meeting, .part, .pattern, .boarding, .group, .period:
        let scope = scope(index, keyword, under: scopes[scopes.count - 1])
        scopes.append(scope)
        noteUse(index, keyword, scope)
      case .or: isAlternative = true
      case .sync, .async:
        guard let above = scopes.last else { break }
        if above.pattern >= 0 {
          inPatterns.append((index, above, isAlternative))
        } else {
          place(index, under: above, isAlternative: isAlternative)
        }
        isAlternative = false
      default: break
      }
      index += 1
    }
    for at in drafts.indices where !uses.isEmpty {
      if let more = uses[drafts[at].meeting] { more.add(to: &drafts[at]) }
    }
    for (index, scope, isAlternative) in inPatterns {
      guard let use = uses[scope.pattern] else { continue }
      place(index, under: use.scope(for: scope), isAlternative: isAlternative)
    }
    if !inPatterns.isEmpty { drafts.sort { $0.element < $1.element } }
    figures.activities = drafts.map { Activity($0) }
  }

  /// Works out one activity, and adds it.
  private mutating func place(_ index: Int32, under scope: Scope, isAlternative: Bool) {
    let element = model.elements[Int(index)]
    var activity = resolve(index, isSync: element.keyword == .sync, under: scope)
    describe(&activity, opensModule: scope.pattern < 0 && drafts.last?.module != activity.module)
    if isAlternative, let before = lastOfParent[element.parent] {
      if drafts[before].choice < 0 {
        drafts[before].choice = choiceCount
        choiceCount += 1
      }
      activity.choice = drafts[before].choice
    }
    lastOfParent[element.parent] = drafts.count
    drafts.append(activity)
  }

  private func scope(_ index: Int32, _ keyword: Keyword, under above: Scope) -> Scope {
    var scope = above
    scope.end = model.elements[Int(index)].end
    let pattern = patternOf(index)
    if let own = environment(of: index) {
      scope.environment = Resolved(own.value, .inherited, own.source)
    } else if let usual = pattern.flatMap({ fromPattern(environment(of: $0)) }) {
      scope.environment = usual
    }
    if let own = grouping(of: index) {
      scope.grouping = Resolved(own.value, .inherited, own.source)
    } else if let usual = pattern.flatMap({ fromPattern(grouping(of: $0)) }) {
      scope.grouping = usual
    }
    if keyword == .week, let time = model.time(index), !time.weeks.isEmpty {
      scope.weeks = Resolved(time.weeks, .inherited, index)
    } else if let own = weeks(of: index, within: above.weeks?.value) {
      scope.weeks = Resolved(own.value, .inherited, own.source)
    }
    if keyword == .meeting || keyword == .part {
      if let own = recurrence(of: index) ?? pattern.flatMap({ recurrence(of: $0) }) { scope.recurrence = own }
    }
    let own = outcomes(of: index)
    if !own.isEmpty { scope.outcomes = own }
    switch keyword {
    case .meeting: scope.meeting = index
    case .part: scope.part = index
    case .module, .week: scope.module = index
    case .pattern: scope.pattern = index
    default: break
    }
    return scope
  }

  private func environment(of index: Int32) -> Resolved<Environments>? {
    guard let child = model.child(.environment, of: index), let set = model.environments(child) else { return nil }
    return Resolved(set, .own, child)
  }

  private func grouping(of index: Int32) -> Resolved<GroupingValue>? {
    guard let child = model.child(.grouping, of: index), let value = model.grouping(child) else { return nil }
    return Resolved(value, .own, child)
  }

  private func weeks(of index: Int32, within around: WeekSet?) -> Resolved<WeekSet>? {
    var result: Resolved<WeekSet>?
    model.forEachChild(of: index) { child in
      guard model.elements[Int(child)].keyword == .when, let time = model.time(child) else { return }
      var weeks = time.weeks
      if weeks.isEmpty, result == nil { weeks = figures.calendar.weeks(of: time, within: around ?? WeekSet()) }
      if weeks.isEmpty { return }
      // `from week 3` has no end of its own.
      if weeks.last == WeekSet.highest, let last = figures.teachingWeeks.last, let first = weeks.first {
        weeks = WeekSet(first, Swift.max(first, last))
      }
      result = Resolved(weeks, .own, child)
    }
    return result
  }

  private mutating func resolve(_ index: Int32, isSync: Bool, under scope: Scope) -> ActivityDraft {
    let element = model.elements[Int(index)]
    var kind: ActivityKind?
    if case .activity(let known) = element.kind { kind = known }
    let pattern = patternOf(index)
    var activity = ActivityDraft(
      element: index, isSync: isSync, kind: kind, duration: .unknown, occurrences: (1, 1), outcomes: [])
    activity.meeting = scope.meeting
    activity.part = scope.part
    activity.module = scope.module
    activity.duration = duration(of: index) ?? pattern.flatMap { duration(of: $0) } ?? .unknown
    activity.environment =
      environment(of: index) ?? pattern.flatMap { fromPattern(environment(of: $0)) } ?? scope.environment
    if activity.environment == nil, let usual = kind.map({ usualFacets(of: $0) })?.usualEnvironment, !usual.isEmpty {
      activity.environment = Resolved(usual, .catalogue, index)
    }
    activity.grouping = grouping(of: index) ?? pattern.flatMap { fromPattern(grouping(of: $0)) } ?? scope.grouping
    let around = scope.weeks?.value
    activity.weeks =
      weeks(of: index, within: around) ?? pattern.flatMap { fromPattern(weeks(of: $0, within: around)) } ?? scope.weeks
    activity.pattern = scope.pattern
    findOccurrences(&activity, recurrence(of: index) ?? pattern.flatMap { recurrence(of: $0) }, under: scope)
    for child in model.children(.choice, of: index) where model.terms(child).contains(.optional) {
      activity.isOptional = true
    }
    if let child = model.child(.state, of: index) {
      for term in model.terms(child) where term == .stateNotHeld || term == .stateDropped || term == .stateIdea {
        activity.isCancelled = true
      }
    }
    activity.outcomes = outcomes(of: index)
    if activity.outcomes.isEmpty, let pattern { activity.outcomes = outcomes(of: pattern) }
    if activity.outcomes.isEmpty { activity.outcomes = scope.outcomes }
    return activity
  }

  private func fromPattern<Found>(_ found: Resolved<Found>?) -> Resolved<Found>? {
    found.map { Resolved($0.value, .pattern, $0.source) }
  }

  private func recurrence(of index: Int32) -> RecurrenceValue? {
    model.child(.recurrence, of: index).flatMap { model.recurrence($0) }
  }

  /// What `like` points at.
  func patternOf(_ index: Int32) -> Int32? {
    guard let like = model.child(.like, of: index), let reference = model.references(like).first,
      case .element(let target) = reference.target, target != index
    else { return nil }
    return target
  }

  private func duration(of index: Int32) -> Amount? {
    guard let child = model.child(.duration, of: index), let value = model.duration(child), value.unit.isStudyTime
    else { return nil }
    return Amount(value.seconds)
  }

  private func outcomes(of index: Int32) -> [Int32] {
    var result: [Int32] = []
    model.forEachChild(of: index) { child in
      guard model.elements[Int(child)].keyword == .forOutcomes else { return }
      for reference in model.references(child) {
        if case .element(let target) = reference.target, !result.contains(target) { result.append(target) }
      }
    }
    return result
  }
}
