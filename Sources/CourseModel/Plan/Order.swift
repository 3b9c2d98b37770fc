import CourseSyntax
import Vocabulary

/// What comes before what.
struct Order: Sendable {
  /// For each activity the gathering it is in, or -1.
  var gathering: [Int32]
  /// For each activity the nearest gathering above and below it in the same week or module, or -1; of one inside a
  /// gathering the ones around that.
  var before: [Int32]
  var after: [Int32]
  /// For each activity the number of its top-level block, counted from zero; -1 outside any.
  var block: [Int32]
  var blockCount = 0
  /// The element of the first meeting with a head of its own; higher than any where there is none.
  var firstMeeting = Int32.max
  /// For each gathering whether anything may happen there.
  var isPartlyUndescribed: [Bool]

  init(_ model: CourseModel, _ figures: Figures, _ gatherings: [Gathering]) {
    let count = figures.activities.count
    gathering = [Int32](repeating: -1, count: count)
    before = [Int32](repeating: -1, count: count)
    after = [Int32](repeating: -1, count: count)
    block = [Int32](repeating: -1, count: count)
    var patterns: [Int32] = []
    for activity in figures.activities where activity.pattern >= 0 && activity.pattern != patterns.last {
      patterns.append(activity.pattern)
    }
    let filled = Set(patterns)
    isPartlyUndescribed = gatherings.map { own in
      if !filled.isEmpty, let like = model.child(.like, of: own.element), let first = model.references(like).first,
        case .element(let target) = first.target, filled.contains(target)
      {
        return true
      }
      return isOpen(own, model, figures)
    }
    firstMeeting = gatherings.first { !$0.isActivity }?.element ?? Int32.max
    for (at, own) in gatherings.enumerated() {
      for position in own.activities { gathering[position] = Int32(truncatingIfNeeded: at) }
    }
    if !filled.isEmpty { placePatterns(figures, gatherings) }
    findNeighbours(model, figures, gatherings)
    numberBlocks(model, figures)
  }

  /// What stands in a pattern is in the first meeting that is like it.
  private mutating func placePatterns(_ figures: Figures, _ gatherings: [Gathering]) {
    var places: [Int32: Int32] = [:]
    for (at, own) in gatherings.enumerated() { places[own.element] = Int32(truncatingIfNeeded: at) }
    for (position, activity) in figures.activities.enumerated() where activity.pattern >= 0 {
      gathering[position] = places[activity.meeting] ?? -1
    }
  }

  private mutating func findNeighbours(_ model: CourseModel, _ figures: Figures, _ gatherings: [Gathering]) {
    let blocks = figures.activities.map { enclosingBlock(of: $0.place, model) }
    var last = 0
    for position in figures.activities.indices {
      let element = figures.activities[position].element
      while last < gatherings.count, gatherings[last].element <= element { last += 1 }
      let own = Int(gathering[position])
      var candidate = (own >= 0 ? own : last) - 1
      if candidate >= 0, gatherings[candidate].module == blocks[position] {
        before[position] = Int32(truncatingIfNeeded: candidate)
      }
      candidate = own >= 0 ? own + 1 : last
      if candidate < gatherings.count, gatherings[candidate].module == blocks[position] {
        after[position] = Int32(truncatingIfNeeded: candidate)
      }
    }
  }

  private mutating func numberBlocks(_ model: CourseModel, _ figures: Figures) {
    var numbers: [Int32: Int32] = [:]
    model.forEachChild(of: model.document) { child in
      let element = model.elements[Int(child)]
      guard element.form == .entry, element.keyword == .module || element.keyword == .week else { return }
      numbers[child] = Int32(truncatingIfNeeded: blockCount)
      blockCount += 1
    }
    for position in figures.activities.indices {
      var current = figures.activities[position].place
      while current >= 0, model.elements[Int(current)].parent != model.document {
        current = model.elements[Int(current)].parent
      }
      if let number = numbers[current] { block[position] = number }
    }
  }
}

/// An activity of no known kind, or a part without activities.
private func isOpen(_ gathering: Gathering, _ model: CourseModel, _ figures: Figures) -> Bool {
  if gathering.activities.isEmpty { return true }
  for at in gathering.activities {
    if figures.activities[at].isUndescribed && !figures.activities[at].isCancelled { return true }
  }
  if gathering.isActivity { return false }
  var result = false
  var next = gathering.activities.lowerBound
  model.forEach(.part, of: gathering.element) { part in
    guard model.elements[Int(part)].form == .entry else { return }
    while next < figures.activities.count, figures.activities[next].element < part { next += 1 }
    let isFilled = next < figures.activities.count && figures.activities[next].element < model.elements[Int(part)].end
    if !isFilled { result = true }
  }
  return result
}

extension Plan {
  /// The gathering an activity is in.
  package func gathering(of activity: Int) -> Int? { known(order.gathering[activity]) }
  /// The nearest gathering above it in the same week or module.
  package func gatheringBefore(_ activity: Int) -> Int? { known(order.before[activity]) }
  package func gatheringAfter(_ activity: Int) -> Int? { known(order.after[activity]) }

  private func known(_ position: Int32) -> Int? { position < 0 ? nil : Int(position) }

  /// Which part of the run an activity takes place in, in thousandths from start to end; nil where nothing tells.
  ///
  /// By its weeks; else by its place among the weeks or modules of the document; else among its gatherings.
  package func stretch(of activity: Int) -> ClosedRange<Int>? {
    let own = activities[activity]
    if own.recurrenceOfMeeting != nil, own.weeks == nil { return 0...1000 }
    if let recurrence = own.recurrence, own.weeks == nil {
      switch recurrence.rhythm {
      case .eachMeeting, .regularly, .eachModule, .everyWeeks, .everyMonths, .daily:
        if own.meeting < 0 { return 0...1000 }
      case .times: break
      }
    }
    if let weeks = own.weeks?.value, let first = weeks.first, let last = weeks.last,
      let start = figures.teachingWeeks.first, let end = figures.teachingWeeks.last, end > start
    {
      let from = share(first - start, of: end - start)
      return from...Swift.max(from, share(last - start, of: end - start))
    }
    if order.blockCount >= 3, order.block[activity] >= 0 {
      let place = share(Int(order.block[activity]), of: order.blockCount - 1)
      return place...place
    }
    if order.blockCount < 2, gatherings.count >= 3 {
      let next = order.gathering[activity] >= 0 ? order.gathering[activity] : order.after[activity]
      let place = next >= 0 ? share(Int(next), of: gatherings.count - 1) : 1000
      return place...place
    }
    return nil
  }

  private func share(_ part: Int, of whole: Int) -> Int {
    Swift.max(0, Swift.min(1000, part * 1000 / Swift.max(whole, 1)))
  }

  /// Whether an activity can take place between two points of the run; nil where nothing tells.
  package func happens(_ activity: Int, from: Int, to: Int) -> Bool? {
    stretch(of: activity).map { $0.upperBound >= from && $0.lowerBound <= to }
  }

  /// Up to the end of the first gathering, or in the first week.
  package func isInStartWindow(_ activity: Int) -> Bool {
    let own = activities[activity]
    if let first = gatherings.first(where: { gathering in
      gathering.activities.isEmpty || gathering.activities.contains { !activities[$0].isCancelled }
    }), own.place < model.elements[Int(first.element)].end {
      return true
    }
    if let week = own.weeks?.value.first { return week <= Swift.max(1, figures.teachingWeeks.first ?? 1) }
    // Without weeks the first block is the start; what stands in no meeting may well be one get-together.
    return order.block[activity] <= 0 && own.place < order.firstMeeting
  }

  /// Seconds of a gathering: as stated, or as its activities add up; nil where that is not known.
  package func seconds(of gathering: Gathering) -> Amount? {
    if let stated = gathering.stated { return stated }
    var sum = Amount()
    for position in gathering.activities { sum += activities[position].duration }
    return sum.isWholeKnown && sum.total > 0 ? sum : nil
  }
}
