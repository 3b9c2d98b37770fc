import CourseModel
import CourseRules
import CourseSyntax
import Vocabulary

/// What is known of the place of an activity that is about to be written.
struct ActivitySetting {
  /// How people meet where the line stands; empty where the plan does not say.
  var environment: Environments = []
  /// How many they are.
  var people: (lower: Int, upper: Int)?
  /// Nobody knows anybody yet.
  var isNewGroup = true
  /// In the first block of the plan, or in the last one that it says it will have.
  var isAtStart = false
  var isAtEnd = false
  var isInMeeting = false
  /// Nothing stands in front of it in the meeting, or everything does.
  var isFirstOfMeeting = false
  var isLastOfMeeting = false
  /// In a plan for receiving new students: in the phase of this number, or -1 where it has none.
  var boarding: Int?
  /// Kinds that the same block has already.
  var usedHere: Set<ActivityKind> = []

  /// How well a kind fits here; nil where it can't be held.
  func fit(of kind: ActivityKind, _ row: ActivityRow, isSync: Bool) -> Int? {
    switch row.timing {
    case .sync: if !isSync { return nil }
    case .async: if isSync { return nil }
    case .both: break
    }
    let mode = mode(isSync: isSync)
    if row.modes.isDisjoint(with: mode) { return nil }
    if !environment.isEmpty, !row.environments.isEmpty, row.environments.isDisjoint(with: environment) { return nil }
    if isSync, !Wanted(row.classes, mode, people: people).fits(row), !row.classes.isEmpty { return nil }
    if usedHere.contains(kind), row.classes.contains(.checkInOut) || row.classes.contains(.acquaintance) { return nil }
    // What is meant for receiving new students stands in such a plan, and the other way round.
    guard (row.boarding != nil) == (boarding != nil) || row.boarding == nil else { return nil }
    var points = row.source == "tool default" ? 8 : 4
    if let phase = row.boarding, let boarding { points += phase == boarding ? 30 : boarding < 0 ? 15 : 5 }
    points += classPoints(kind, row)
    points += momentPoints(kind, row)
    if isSync, people != nil, row.band != .any { points += 3 }
    return points
  }

  private static let everyday: Set<ActivityKind> = [
    .lecture, .instruction, .discussion, .caseStudy, .groupWork, .tutorial, .assignment, .exercise, .quiz, .video,
    .reading, .forum,
  ]

  private func mode(isSync: Bool) -> ActivityModes {
    if !isSync { return .onlineAsync }
    if environment.contains(.online), !environment.contains(.onCampus) { return .onlineSync }
    return environment.isEmpty || environment.contains(.online) || environment.contains(.hyflex) ? .live : .physical
  }

  private func classPoints(_ kind: ActivityKind, _ row: ActivityRow) -> Int {
    var points = 0
    func add(_ amount: Int, _ classes: ActivityClasses) {
      if !row.classes.isDisjoint(with: classes) { points += amount }
    }
    if isAtStart {
      add(isNewGroup ? 20 : -10, .acquaintance)
      add(10, .orientation)
      add(isNewGroup ? 8 : 4, .agreement)
      add(6, .goal)
      add(-10, .monitoring)
    } else if isAtEnd {
      add(14, .monitoring)
      add(12, .reflection)
      add(8, [.feedback, .sharing])
      add(-20, .acquaintance)
      add(-10, [.orientation, .agreement])
    } else {
      add(8, [.discussion, .collaboration, .inquiry])
      add(6, [.feedback, .peerConsultation, .sharing])
      add(-40, .acquaintance)
      add(-6, [.agreement, .orientation])
    }
    // What many lessons are made of comes up most, once people know each other.
    if Self.everyday.contains(kind) { points += isAtStart ? 22 : isAtEnd ? 6 : 25 }
    if !isAtStart, kind == .kickOff { points -= 40 }
    add(-12, [.institution, .studentRole, .communication, .buddy])
    if !isAtStart, !row.types.isDisjoint(with: [.practice, .collaboration, .discussion, .production]) { points += 3 }
    return points
  }

  private func momentPoints(_ kind: ActivityKind, _ row: ActivityRow) -> Int {
    let isRitual = row.classes.contains(.checkInOut)
    guard isInMeeting else { return isRitual ? -12 : 0 }
    switch kind {
    case .checkIn: return isFirstOfMeeting ? 80 : -20
    case .checkOut: return isLastOfMeeting ? 80 : -20
    case .opening: return isFirstOfMeeting ? 15 : -10
    case .evaluation, .lookBackSession: return isAtEnd && isLastOfMeeting ? 12 : 0
    default: return isRitual && !isFirstOfMeeting && !isLastOfMeeting ? -12 : 0
    }
  }
}

extension Completing {
  /// What the plan says of the place where the cursor stands.
  func activitySetting() -> ActivitySetting {
    var setting = ActivitySetting()
    setting.environment = environmentHere
    setting.people = peopleHere
    let composition = term(.composition, of: model.document)
    setting.isNewGroup = composition == nil || composition == .compositionNew || composition == .compositionChanging
    describeMoment(&setting)
    let block = line.parent
    model.forEachChild(of: block) { child in
      if case .activity(let kind) = model.elements[Int(child)].kind, Int(model.elements[Int(child)].line) != line.line {
        setting.usedHere.insert(kind)
      }
    }
    var current = block
    while current >= 0 {
      let element = model.elements[Int(current)]
      if element.keyword == .phase, setting.boarding == nil { setting.boarding = phaseNumber(current) }
      if element.keyword == .boarding {
        setting.boarding = setting.boarding ?? -1
        return setting
      }
      current = element.parent
    }
    setting.boarding = nil
    return setting
  }

  private func phaseNumber(_ element: Int32) -> Int {
    switch model.elements[Int(element)].kind {
    case .term(.phaseDiscover): 0
    case .term(.phaseHookUp): 1
    case .term(.phaseSocialise), .term(.phaseFeelAtHome): 2
    case .term(.phaseGrow): 3
    default: wholeNumber(snapshot.name(element)) ?? -1
    }
  }

  private func term(_ keyword: Keyword, of element: Int32) -> Term? {
    model.child(keyword, of: element).flatMap { model.terms($0).first }
  }

  /// The nearest environment that is stated around the cursor, or how the course is given.
  var environmentHere: Environments {
    var current = line.parent
    while current >= 0 {
      if let child = model.child(.environment, of: current), let found = model.environments(child) { return found }
      current = model.elements[Int(current)].parent
    }
    switch term(.delivery, of: model.document) {
    case .deliveryOnline: return .online
    case .deliveryOnCampus: return .onCampus
    default: return []
    }
  }

  private var peopleHere: (lower: Int, upper: Int)? {
    func count(_ keyword: Keyword, of element: Int32) -> (lower: Int, upper: Int)? {
      guard let child = model.child(keyword, of: element), let quantity = model.quantity(child) else { return nil }
      guard let lower = quantity.lower ?? quantity.upper, let upper = quantity.upper ?? quantity.lower else {
        return nil
      }
      return (lower / 1000, upper / 1000)
    }
    var current = line.parent
    while current >= 0 {
      if let found = count(.groupSize, of: current) ?? count(.size, of: current) { return found }
      current = model.elements[Int(current)].parent
    }
    return count(.students, of: model.document)
  }

  /// A week or meeting stands in front of the one in which the cursor stands.
  private var hasBegunBefore: Bool {
    var around: Set<Int32> = []
    var current = line.parent
    while current >= 0 {
      around.insert(current)
      current = model.elements[Int(current)].parent
    }
    for at in model.elements.indices {
      let element = model.elements[at]
      if Int(element.line) >= line.line { return false }
      guard element.form == .entry, element.keyword == .week || element.keyword == .meeting else { continue }
      if !around.contains(Int32(truncatingIfNeeded: at)) { return true }
    }
    return false
  }

  private func describeMoment(_ setting: inout ActivitySetting) {
    // The block of the document in which the cursor stands.
    var block = line.parent
    while block >= 0, model.elements[Int(block)].parent != model.document { block = model.elements[Int(block)].parent }
    var first: Int32?
    var last: Int32?
    model.forEachChild(of: model.document) { child in
      switch model.elements[Int(child)].keyword {
      case .module, .week, .meeting:
        if first == nil { first = child }
        last = child
      default: break
      }
    }
    setting.isAtStart =
      block >= 0 ? block == first : first.map { Int(model.elements[Int($0)].line) > line.line } ?? true
    // The first block may be a module that holds the whole course: it starts with its first week and meeting.
    if setting.isAtStart, hasBegunBefore { setting.isAtStart = false }
    // While a plan is written from top to bottom its last block is only the last so far.
    if block >= 0, block == last, block != first, let count = model.child(.weekCount, of: model.document),
      let weeks = model.quantity(count)?.lower, let own = model.time(block)?.weeks.last
    {
      setting.isAtEnd = own * 1000 >= weeks
    }
    guard let meeting = model.enclosing(line.parent, where: { $0 == .meeting }) else { return }
    setting.isInMeeting = true
    var before = 0
    var after = 0
    for at in Int(meeting)..<Int(model.elements[Int(meeting)].end) {
      let element = model.elements[at]
      guard element.form == .entry, element.keyword == .sync || element.keyword == .async else { continue }
      if Int(element.line) < line.line { before += 1 } else if Int(element.line) > line.line { after += 1 }
    }
    setting.isFirstOfMeeting = before == 0
    setting.isLastOfMeeting = after == 0 && before > 1
  }
}
