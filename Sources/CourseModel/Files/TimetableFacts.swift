import CourseSyntax
import Vocabulary

// What a course says of its days and weeks, for who lays it beside others.

extension Plan {
  /// Meetings that are held, once for each day of the week they are on.
  func sessionSummaries(_ places: Places) -> [SessionSummary] {
    heldGatherings.flatMap { gathering in
      let element = gathering.element
      let time = sessionTime(of: element)
      let recurrence = sessionRecurrence(of: element)
      var clock: Range<Int>?
      if let time, time.clockStart >= 0 {
        let start = Int(time.clockStart)
        let stated = gathering.stated.map { start + $0.upper / 60 }
        let end = time.clockEnd > time.clockStart ? Int(time.clockEnd) : stated
        if let end, end > start { clock = start..<end }
      }
      let session = SessionSummary(
        label: calling(element), place: places.place(headSpan(of: element)),
        weeks: sessionWeeks(gathering, recurrence), weekday: 0, clock: clock,
        environment: gathering.environment?.value ?? [],
        minutes: clock.map { $0.count } ?? gathering.stated.map { $0.upper / 60 },
        isOptional: terms(.choice, of: element).contains(.optional),
        hasRoom: has(.space, element) || has(.location, element))
      let days = weekdays(time, recurrence)
      if days.isEmpty { return [session] }
      return days.map { day in
        var onDay = session
        onDay.weekday = day
        return onDay
      }
    }
  }

  /// When a meeting is, by itself or by what it is like.
  package func sessionTime(of element: Int32) -> TimeValue? {
    let own = model.when(of: element)
    guard let pattern = likeness(of: element).flatMap({ model.when(of: $0) }) else { return own }
    guard let own else { return pattern }
    return own.combined(with: pattern) ?? own
  }

  /// How often, in the same way.
  package func sessionRecurrence(of element: Int32) -> RecurrenceValue? {
    let child = model.child(.recurrence, of: element)
    let pattern = likeness(of: element).flatMap { model.child(.recurrence, of: $0) }
    return (child ?? pattern).flatMap { model.recurrence($0) }
  }

  /// What `like` points at.
  package func likeness(of element: Int32) -> Int32? {
    guard let like = model.child(.like, of: element), let reference = model.references(like).first,
      case .element(let target) = reference.target, target != element
    else { return nil }
    return target
  }

  /// Of what is held every week: all teaching weeks. Empty where it is not known.
  private func sessionWeeks(_ gathering: Gathering, _ recurrence: RecurrenceValue?) -> WeekSet {
    guard let recurrence else { return gathering.weeks }
    let weeks = gathering.weeks.isEmpty ? figures.teachingWeeks : gathering.weeks
    let held = weeks.subtracting(figures.holidays).subtracting(recurrence.except)
    if gathering.weeks.count == 1 { return held }
    return if case .everyWeeks(let step) = recurrence.rhythm, step <= 1 { held } else { WeekSet() }
  }

  /// The days of the week that a time or else a recurrence names; Monday is 1.
  package func weekdays(_ time: TimeValue?, _ recurrence: RecurrenceValue?) -> [Int] {
    (1...7).filter { day in
      let number = UInt8(day)
      if let time, time.weekday > 0 { return time.weekday == number || time.moreWeekdays.contains(number) }
      return recurrence?.weekdays.contains(number) ?? false
    }
  }

  // MARK: Work in students' own time

  /// For each week the activity in students' own time that surely takes longest, where its kind is known.
  func longestAsync(_ places: Places) -> [LongestAsync] {
    var weeks: [Int: [(activity: Activity, lower: Int, upper: Int)]] = [:]
    var unclear = WeekSet()
    for activity in activities where !activity.isSync && activity.isRequired {
      let set = activity.weeks?.value ?? (activity.recurrence == nil ? WeekSet() : figures.teachingWeeks)
      let held = set.subtracting(figures.holidays).subtracting(activity.recurrence?.except ?? WeekSet())
      let work = activity.work.divided(by: held.count)
      for week in held.weeks {
        if activity.duration.isKnownAtAll {
          weeks[week, default: []].append((activity, work.lower, work.upper))
        } else {
          unclear.insert(week)
        }
      }
    }
    return weeks.keys.sorted().compactMap { week in
      guard !unclear.contains(week), let all = weeks[week],
        let longest = all.max(by: { $0.lower < $1.lower }), let kind = longest.activity.kind,
        all.allSatisfy({ $0.activity.kind == kind || $0.upper < longest.lower })
      else { return nil }
      return LongestAsync(week: week, kind: kind, place: places.place(headSpan(of: longest.activity.element)))
    }
  }

  // MARK: Practice

  /// At a workplace, or with a client or another professional.
  var meetsPractice: Bool {
    heldActivities.contains { isAtWorkplace($0) || professional(in: $0) == .stated }
      || heldGatherings.contains { !($0.environment?.value.isDisjoint(with: [.workplace, .hybrid]) ?? true) }
      || terms(.type, of: document).contains(.internship)
  }
}
