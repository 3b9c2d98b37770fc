import CourseModel
import CourseSyntax
import Vocabulary

/// The events of one document.
struct EventFinding {
  private let plan: Plan
  private let timetable: Timetable
  private let zone: ClockZone
  private let identity: String
  private let revision: Int?
  /// What stands behind each title: the course's code.
  private let suffix: String
  private(set) var events: [Event] = []
  private(set) var meetingCount = 0
  private(set) var deadlineCount = 0
  private(set) var undatedMeetings: [String] = []
  private(set) var undatedDeadlines: [String] = []
  /// Assessments that an event is for already.
  private var dated = Set<Int32>()

  init(_ plan: Plan) {
    self.plan = plan
    timetable = Timetable(plan)
    zone = ClockZone(of: plan)
    identity = plan.calendarIdentity
    revision = plan.child(.version, of: plan.document).flatMap { Int(plan.snapshot.title($0)) }
      .flatMap { (0...1_000_000).contains($0) ? $0 : nil }
    let code = plan.snapshot.name(plan.document)
    suffix = code.isEmpty ? "" : " (" + code + ")"
  }

  mutating func run() {
    for gathering in plan.gatherings where !isPattern(gathering.element) { add(gathering) }
    for element in plan.model.elements.indices where plan.model.elements[element].keyword == .due {
      addDeadline(Int32(truncatingIfNeeded: element))
    }
    for assessment in plan.assessments where !dated.contains(assessment.element) { add(assessment) }
  }

  private func isPattern(_ element: Int32) -> Bool {
    plan.model.enclosing(element) { $0 == .pattern } != nil
  }

  private func called(_ element: Int32) -> String {
    let title = plan.snapshot.title(element)
    if !title.isEmpty { return title }
    let found = plan.model.elements[Int(element)]
    let name = plan.snapshot.name(element)
    let keyword = found.keyword?.row.names.canonical(plan.language) ?? ""
    return name.isEmpty ? keyword : found.isNumbered ? keyword + " " + name : name
  }

  // MARK: Meetings

  private mutating func add(_ gathering: Gathering) {
    let element = gathering.element
    let (held, isComplete) = timetable.occurrences(of: gathering)
    let status = status(of: element)
    if !isComplete, status != .cancelled { undatedMeetings.append(called(element) + suffix) }
    noteAssessments(of: element)
    for activity in gathering.activities { noteAssessments(of: plan.activities[activity].element) }
    guard !held.isEmpty else { return }
    meetingCount += 1
    let time = plan.sessionTime(of: element)
    let start = time.flatMap { $0.clockStart >= 0 ? Int($0.clockStart) : nil }
    let own = identity + "-" + plan.calendarIdentity(of: element)
    let perWeek = Dictionary(grouping: held) { $0.week ?? .min }
    for occurrence in held {
      var event = Event(
        identity: own, day: occurrence.day, lastDay: occurrence.day, start: start, end: nil, zone: zone,
        summary: called(element) + suffix)
      if held.count > 1 {
        if let week = occurrence.week {
          event.identity += "-w\(week)"
          if perWeek[week]?.count ?? 1 > 1, let date = CalendarDate(dayNumber: occurrence.day) {
            event.identity += "-\(date.weekday ?? 0)"
          }
        } else {
          event.identity += "-" + compact(occurrence.day)
        }
      }
      if let time, let start {
        event.end = end(time, start, gathering)
      } else if let last = time?.endDate, last.hasYear, held.count == 1 {
        event.lastDay = Swift.max(last.dayNumber, occurrence.day)
      }
      event.description = description(of: gathering)
      event.location = location(of: gathering)
      event.link = link(of: element)
      event.revision = revision
      event.status = status
      events.append(event)
    }
  }

  private func end(_ time: TimeValue, _ start: Int, _ gathering: Gathering) -> Int? {
    if time.clockEnd > time.clockStart { return Int(time.clockEnd) }
    guard let seconds = plan.seconds(of: gathering)?.upper, seconds > 0 else { return nil }
    return start + Swift.min((seconds + 59) / 60, 1440)
  }

  private func status(of element: Int32) -> Event.Status {
    for term in plan.terms(.state, of: element) {
      switch term {
      case .stateNotHeld, .stateDropped: return .cancelled
      case .stateIdea: return .tentative
      default: break
      }
    }
    return .confirmed
  }

  private mutating func noteAssessments(of element: Int32) {
    plan.model.forEach(.assessment, of: element) { child in
      for reference in plan.model.references(child) {
        if case .element(let target) = reference.target { dated.insert(target) }
      }
    }
  }

  // MARK: What a meeting is about

  private func description(of gathering: Gathering) -> String {
    var lines: [String] = []
    if plan.terms(.choice, of: gathering.element).contains(.optional) {
      lines.append(plan.language == .dutch ? "Je kiest zelf of je komt." : "You choose whether to come.")
    }
    plan.model.forEachChild(of: gathering.element) { child in
      if plan.model.elements[Int(child)].form == .prose { lines.append(plan.snapshot.title(child)) }
    }
    let before = plan.statedPredecessors(of: gathering.element).map { called($0) }
    if !before.isEmpty {
      lines.append((plan.language == .dutch ? "Vooraf: " : "Beforehand: ") + before.joined(separator: "; "))
    }
    if !gathering.isActivity {
      for activity in activities(of: gathering) where !activity.isCancelled { lines.append(line(activity)) }
    }
    return lines.joined(separator: "\n")
  }

  /// Of a meeting that is like a pattern or another meeting: what is done in that.
  private func activities(of gathering: Gathering) -> [Activity] {
    if !gathering.activities.isEmpty { return gathering.activities.map { plan.activities[$0] } }
    guard let pattern = plan.likeness(of: gathering.element) else { return [] }
    let end = plan.model.elements[Int(pattern)].end
    return plan.activities.filter { $0.element > pattern && $0.element < end }
  }

  private func line(_ activity: Activity) -> String {
    var line = "- "
    let minutes = activity.duration
    if minutes.isWholeKnown, minutes.total > 0 {
      let lower = minutes.lower / 60
      let upper = minutes.upper / 60
      line += (lower == upper ? "\(upper)" : "\(lower)-\(upper)") + " min, "
    }
    return line + called(activity.element)
  }

  private func location(of gathering: Gathering) -> String {
    var sources = [gathering.element]
    if let pattern = plan.likeness(of: gathering.element) { sources.append(pattern) }
    let isOnline = gathering.environment?.value == .online
    if !isOnline { sources += [gathering.module, plan.document] }
    for source in sources {
      let places = texts([.location, .space], of: source)
      if !places.isEmpty { return places.joined(separator: ", ") }
    }
    let tools = isOnline ? texts([.tool], of: gathering.element) : []
    let environment = gathering.environment.map { $0.value.each.map { $0.name(plan.language) } } ?? []
    return (environment + tools).joined(separator: ", ")
  }

  private func texts(_ keywords: [Keyword], of element: Int32) -> [String] {
    keywords.flatMap { plan.model.children($0, of: element) }
      .filter { plan.model.elements[Int($0)].state == .stated && plan.model.elements[Int($0)].form != .link }
      .map { plan.snapshot.title($0) }.filter { !$0.isEmpty }
  }

  /// The first address of the web that is written for a meeting.
  private func link(of element: Int32) -> String? {
    texts([.link, .location, .space], of: element).first { text in
      (text.hasPrefix("https://") || text.hasPrefix("http://")) && text.utf8.allSatisfy { $0 > 0x20 && $0 < 0x7F }
    }
  }

  // MARK: Deadlines

  private mutating func addDeadline(_ element: Int32) {
    let parent = plan.model.elements[Int(element)].parent
    guard parent >= 0, let time = plan.model.time(element), !isPattern(parent) else { return }
    switch plan.model.elements[Int(parent)].keyword {
    case .sync, .async:
      if let at = plan.activity(at: parent), plan.activities[at].isCancelled { return }
      noteAssessments(of: parent)
      guard let day = timetable.day(of: time, around: parent) else {
        undatedDeadlines.append(called(parent) + suffix)
        return
      }
      addDeadline(parent, day, time)
    case .assessment:
      guard let day = timetable.day(of: time, around: parent), !dated.contains(parent) else { return }
      dated.insert(parent)
      addDeadline(parent, day, time)
    default: break
    }
  }

  /// An assessment that says in its details when it is, and has no deadline below it.
  private mutating func add(_ assessment: Assessment) {
    let element = assessment.element
    let parent = plan.model.elements[Int(element)].parent
    // Below an activity it goes with that.
    if parent != plan.document { return }
    guard let time = plan.model.when(of: element), let day = timetable.day(of: time, around: element) else {
      undatedDeadlines.append(called(element) + suffix)
      return
    }
    let keyword = Keyword.assessment.row.names.canonical(plan.language)
    addDeadline(element, day, time, keyword.prefix(1).uppercased() + keyword.dropFirst())
  }

  private mutating func addDeadline(_ element: Int32, _ day: Int, _ time: TimeValue, _ name: String = "Deadline") {
    deadlineCount += 1
    let hour = time.clockStart >= 0 ? " " + clock(Int(time.clockStart)) : ""
    var event = Event(
      identity: identity + "-" + plan.calendarIdentity(of: element) + "-deadline", day: day, lastDay: day, start: nil,
      end: nil, zone: zone, summary: name + hour + ": " + called(element) + suffix)
    event.revision = revision
    events.append(event)
  }
}
