import CourseSyntax
import SourceText
import Vocabulary

/// Work that every student has, and the activity that asks it.
package struct CountedWork: Sendable {
  /// Position among the activities; of alternatives the first.
  package var activity: Int
  package var amount: Amount
}

extension Figures {
  /// The work of each activity that is not optional or dropped; alternatives stand together and count as one.
  package func countedWork() -> [CountedWork] { countedWork(activities.indices) }

  /// Of some of them; alternatives stand in one block.
  package func countedWork(_ range: Range<Int>) -> [CountedWork] {
    var result: [CountedWork] = []
    var index = range.lowerBound
    while index < range.upperBound {
      let activity = activities[index]
      var amount = activity.work
      var next = index + 1
      if activity.choice >= 0 {
        while next < range.upperBound, activities[next].choice == activity.choice {
          amount = amount.or(activities[next].work)
          next += 1
        }
      }
      if activity.isRequired { result.append(CountedWork(activity: index, amount: amount)) }
      index = next
    }
    return result
  }
}

extension Resolving {
  mutating func sum() {
    figures.byEnvironment = environmentWords.map { ($0.environment, Amount()) }
    sumActivities()
    sumMeetings()
    sumOutcomes()
    findLinks()
  }

  // MARK: Activities

  private mutating func sumActivities() {
    var weeks = [Amount](repeating: Amount(), count: WeekSet.highest - WeekSet.lowest + 1)
    for counted in figures.countedWork() {
      let activity = figures.activities[counted.activity]
      let work = counted.amount
      figures.total += work
      if activity.isSync { figures.sync += work } else { figures.async += work }
      if activity.isSync || activity.meeting >= 0 { figures.contact += work }
      addEnvironment(activity, work)
      addWeeks(activity, work, &weeks)
    }
    addAssessments(&weeks)
    for week in WeekSet.lowest...WeekSet.highest {
      let amount = weeks[week - WeekSet.lowest]
      if amount.total > 0 || figures.teachingWeeks.contains(week) { figures.byWeek.append((week, amount)) }
    }
  }

  private mutating func addEnvironment(_ activity: Activity, _ work: Amount) {
    guard let environment = activity.environment?.value, !environment.isEmpty else {
      figures.withoutEnvironment += work
      return
    }
    let each = environment.each
    for at in figures.byEnvironment.indices where each.contains(figures.byEnvironment[at].environment) {
      figures.byEnvironment[at].amount += work.divided(by: each.count)
    }
  }

  /// Spreads work evenly over the weeks it is done in.
  private mutating func addWeeks(_ activity: Activity, _ work: Amount, _ weeks: inout [Amount]) {
    let set = figures.weeksOfWork(on: activity)
    if set.isEmpty {
      figures.withoutWeek += work
    } else {
      spread(work, over: set, &weeks)
    }
  }

  private func spread(_ work: Amount, over set: WeekSet, _ weeks: inout [Amount]) {
    if set.isEmpty { return }
    let share = work.divided(by: set.count)
    set.forEach { weeks[$0 - WeekSet.lowest] += share }
  }

  private mutating func addAssessments(_ weeks: inout [Amount]) {
    for own in figures.workForAssessments(model) { spread(own.work, over: own.weeks, &weeks) }
  }

  // MARK: Meetings

  private mutating func sumMeetings() {
    for (at, element) in model.elements.enumerated() where element.form == .entry {
      guard element.keyword == .meeting || element.keyword == .part else { continue }
      let own = Int32(truncatingIfNeeded: at)
      var figure = MeetingFigure(element: own, stated: statedDuration(own), contents: Amount(), breaks: Amount())
      var alternative: Amount?
      var pending = false
      model.forEachChild(of: own) { child in
        let content = model.elements[Int(child)]
        guard content.form == .entry else { return }
        switch content.keyword {
        case .or:
          pending = true
        case .sync, .async, .part, .pause:
          let amount = statedDuration(child) ?? .unknown
          if content.keyword == .pause { figure.breaks += amount }
          if pending, let before = alternative {
            alternative = before.or(amount)
          } else {
            if let before = alternative { figure.contents += before }
            alternative = amount
          }
          pending = false
        default: break
        }
      }
      if let alternative { figure.contents += alternative }
      figures.meetings.append(figure)
    }
  }

  private func statedDuration(_ index: Int32) -> Amount? {
    guard let child = model.child(.duration, of: index), let value = model.duration(child) else { return nil }
    return Amount(value.seconds)
  }

  // MARK: Outcomes

  private mutating func sumOutcomes() {
    var positions: [Int32: Int] = [:]
    for (at, element) in model.elements.enumerated() where element.keyword == .outcome {
      guard element.form == .item || !element.textSpan.isEmpty || !element.nameSpan.isEmpty else { continue }
      positions[Int32(truncatingIfNeeded: at)] = figures.outcomes.count
      figures.outcomes.append(OutcomeFigure(element: Int32(truncatingIfNeeded: at)))
    }
    if figures.outcomes.isEmpty { return }
    for activity in figures.activities where !activity.isCancelled {
      for outcome in activity.outcomes {
        guard let position = positions[outcome] else { continue }
        figures.outcomes[position].activities.append(activity.element)
        figures.outcomes[position].time += activity.work.divided(by: activity.outcomes.count)
      }
    }
    for (at, element) in model.elements.enumerated() where element.keyword == .forOutcomes {
      guard element.parent >= 0, model.elements[Int(element.parent)].keyword == .assessment else { continue }
      for reference in model.references(Int32(truncatingIfNeeded: at)) {
        guard case .element(let target) = reference.target, let position = positions[target] else { continue }
        figures.outcomes[position].assessments.append(element.parent)
      }
    }
  }

  // MARK: Links

  private mutating func findLinks() {
    for (at, element) in model.elements.enumerated() {
      guard element.keyword == .prepares || element.keyword == .follows, element.parent >= 0 else { continue }
      let own = Int32(truncatingIfNeeded: at)
      for reference in model.references(own) {
        guard case .element(let target) = reference.target else { continue }
        figures.links.append(
          element.keyword == .prepares
            ? ActivityLink(from: element.parent, to: target, source: own)
            : ActivityLink(from: target, to: element.parent, source: own))
      }
    }
  }
}
