import CourseSyntax
import SourceText
import Vocabulary

// What a line says as bytes that are the same for lines that say the same, in whatever language, form or order: `[online]`,
// `omgeving: online` and `environment: online`.

/// Gives what is compared; knows which things of the two versions are the same, so that a link to one counts as one. Words of
/// ours count by their names, so that it is the same in any version of coursecheck.
package struct PropertyMeaning {
  package let version: PlanVersion
  /// Of each thing what it shares with what it is in the other version, and with nothing else.
  let identities: [[UInt8]]

  package init(version: PlanVersion, identities: [[UInt8]]) {
    self.version = version
    self.identities = identities
  }

  /// Of an element and all that stands under it, or all but what stays itself and is compared for itself.
  package func whole(_ element: Int32, withThings: Bool = true) -> [UInt8] {
    let model = version.plan.model
    let end = model.elements[Int(element)].end
    var parts = [[[UInt8]]](repeating: [], count: Int(end - element))
    // From the last: what stands under an element comes after it, and the order of it means nothing.
    for at in (element..<end).reversed() {
      if !withThings, at != element, version.thing(at: at) >= 0 { continue }
      var key = own(at)
      let below = parts[Int(at - element)].sorted { $0.lexicographicallyPrecedes($1) }
      parts[Int(at - element)] = []
      for part in below where !part.isEmpty {
        key.append(0x7B)
        key += part
        key.append(0x7D)
      }
      if at == element { return key }
      let parent = model.elements[Int(at)].parent
      if parent >= element { parts[Int(parent - element)].append(key) }
    }
    return []
  }

  /// Of an element without what stands under it.
  package func own(_ element: Int32) -> [UInt8] {
    let snapshot = version.plan.snapshot
    let model = version.plan.model
    let own = model.elements[Int(element)]
    var key = head(of: element)
    key.append(0x3A)
    key.append(number: stateNumber(own.state))
    if own.state == .none {
      key += folded(snapshot.plainText(own.reasonSpan))
      return key
    }
    key.append(snapshot, kindOf: element)
    if !own.nameSpan.isEmpty, !own.isNumbered { key += snapshot.text(own.nameSpan).utf8 }
    key.append(0x3D)
    appendValue(of: element, own, to: &key)
    return key
  }

  /// What is stated: the keyword, or the words in front of the colon where it is none.
  func head(of element: Int32) -> [UInt8] {
    let own = version.plan.model.elements[Int(element)]
    if let keyword = own.keyword, own.form != .scale {
      return Array("k".utf8) + keyword.row.names.canonical(.english).utf8
    }
    switch own.form {
    case .prose: return Array("p".utf8)
    case .item: return Array("i".utf8)
    case .stray: return Array("s".utf8)
    case .entry, .detail, .link, .custom, .unknown, .scale:
      return Array("h".utf8) + folded(version.plan.snapshot.text(own.keywordSpan))
    }
  }

  // MARK: Values

  private func appendValue(of element: Int32, _ own: Element, to key: inout [UInt8]) {
    let model = version.plan.model
    switch own.value {
    case .text: appendText(own, to: &key)
    case .terms:
      let terms = model.terms(element)
      if terms.isEmpty { appendText(own, to: &key) }
      for name in terms.map({ $0.row.names.canonical(.english) }).sorted() { key += name.utf8 + [0x3B] }
    case .quantity:
      if let quantity = model.quantity(element) { key.append(quantity) } else { appendText(own, to: &key) }
    case .duration:
      if let duration = model.duration(element) { key.append(duration) } else { appendText(own, to: &key) }
    case .workload:
      switch model.workload(element) {
      case .time(let duration): key.append(duration)
      case .credits(let quantity):
        key.append(0x43)
        key.append(quantity)
      case nil: appendText(own, to: &key)
      }
    case .time:
      if let time = model.time(element) { append(time, of: element, to: &key) } else { appendText(own, to: &key) }
    case .recurrence:
      if let recurrence = model.recurrence(element) { key.append(recurrence) } else { appendText(own, to: &key) }
    case .grouping:
      if let grouping = model.grouping(element) { key.append(grouping) } else { appendText(own, to: &key) }
    case .environments(let set): key.append(number: Int(set.rawValue))
    case .references:
      var names: [[UInt8]] = []
      for reference in model.references(element) { names.append(named(reference.target, reference.span)) }
      for name in names.sorted(by: { $0.lexicographicallyPrecedes($1) }) {
        key += name
        key.append(0x2C)
      }
    case .date(let date): key.append(date)
    case .principles(let set): key.append(number: Int(set.rawValue))
    case .yesNo(let term): key += term.row.names.canonical(.english).utf8
    case .score:
      if case .some(.some(let score)) = model.score(element) { key.append(number: score) }
    // In which language the words of a plan are is no matter of the plan.
    case .language: break
    }
  }

  /// Letter by letter, but for white space.
  private func appendText(_ own: Element, to key: inout [UInt8]) {
    let snapshot = version.plan.snapshot
    if own.keyword == .ignore {
      let names = snapshot.text(own.nameSpan).split { $0 == "," || $0 == " " || $0 == "\t" }.map { Array($0.utf8) }
      for name in names { key += name + [0x2C] }
    }
    for word in snapshot.plainText(own.textSpan).utf8.split(whereSeparator: { $0 == 0x20 || $0 == 0x09 }) {
      key += word
      key.append(0x20)
    }
  }

  private func append(_ time: TimeValue, of element: Int32, to key: inout [UInt8]) {
    key.append(time)
    if !time.reference.isEmpty {
      key += named(version.target(of: element) ?? .missing, time.reference)
    }
  }

  private func named(_ target: Reference.Target, _ span: Span) -> [UInt8] {
    if case .element(let element) = target {
      let position = version.thing(at: element)
      if position >= 0 { return [0x40] + identities[position] }
    }
    return folded(version.plan.snapshot.plainText(span))
  }
}

private func stateNumber(_ state: Element.State) -> Int {
  switch state {
  case .stated: 1
  case .none: 2
  case .unknown: 3
  case .empty: 4
  case .invalid: 5
  }
}

extension [UInt8] {
  mutating func append(number value: Int?) {
    if let value { self += String(value).utf8 }
    append(0x3B)
  }

  fileprivate mutating func append(_ quantity: Quantity) {
    append(number: quantity.lower)
    append(number: quantity.upper)
    append(number: quantity.isApproximate ? 1 : 0)
  }

  /// An hour and 60 minutes are as long.
  fileprivate mutating func append(_ duration: DurationValue) {
    append(duration.seconds)
    append(number: duration.perWeek ? 1 : 0)
  }

  fileprivate mutating func append(_ grouping: GroupingValue) {
    // Pairs are groups of two.
    append(number: Int((grouping.kinds == .pairs ? .groups : grouping.kinds).rawValue))
    if let size = grouping.size { append(size) }
    append(number: grouping.ownChoice ? 1 : 0)
  }

  fileprivate mutating func append(_ date: CalendarDate?) {
    guard let date else { return append(0x3B) }
    append(number: Int(date.year) * 10_000 + Int(date.month) * 100 + Int(date.day))
  }

  fileprivate mutating func append(_ days: Weekdays) {
    for day in UInt8(1)...7 { append(days.contains(day) ? 0x31 : 0x30) }
  }

  fileprivate mutating func append(_ recurrence: RecurrenceValue) {
    switch recurrence.rhythm {
    case .daily: append(0x64)
    case .everyWeeks(let count):
      append(0x77)
      append(number: count)
    case .everyMonths(let count):
      append(0x6D)
      append(number: count)
    case .eachMeeting: append(0x65)
    case .eachModule: append(0x66)
    case .times(let quantity):
      append(0x74)
      append(quantity)
    case .regularly: append(0x72)
    }
    self += String(recurrence.except.bits, radix: 36).utf8
    append(recurrence.weekdays)
    append(number: recurrence.dayPart.map { Int($0.rawValue) })
  }

  /// All but what it points at.
  fileprivate mutating func append(_ time: TimeValue) {
    self += String(time.weeks.bits, radix: 36).utf8
    append(0x3B)
    self += String(time.calendarWeeks.bits, radix: 36).utf8
    append(number: Int(time.calendarStart))
    append(time.date)
    append(time.endDate)
    append(number: Int(time.weekday))
    append(time.moreWeekdays)
    append(number: time.dayPart.map { Int($0.rawValue) })
    append(number: Int(time.clockStart))
    append(number: Int(time.clockEnd))
    append(number: time.relation.map { Int($0.rawValue) })
    append(number: time.position.map { Int($0.rawValue) })
    append(number: time.isApproximate ? 1 : 0)
  }

  /// The kind in a head.
  mutating func append(_ snapshot: Snapshot, kindOf element: Int32) {
    let own = snapshot.model.elements[Int(element)]
    switch own.kind {
    case .none: break
    case .activity(let kind):
      append(0x61)
      self += kind.identifier.utf8
    case .term(let term):
      append(0x74)
      self += term.row.names.canonical(.english).utf8
    case .environment(let set):
      append(0x65)
      append(number: Int(set.rawValue))
    case .own: if let kind = snapshot.model.ownKind(element) { self += kind.identifier.utf8 }
    case .unknown: self += folded(snapshot.text(own.kindSpan))
    }
    append(0x2F)
  }
}
