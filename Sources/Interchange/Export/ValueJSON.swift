import CourseModel
import CourseSyntax
import JSON
import SourceText
import Vocabulary

// What a value means, by its type. Numbers that are not known are null.
//
//     {"type": "words", "words": ["blended", "medium-impact"]}                      of the property's list
//     {"type": "number", "lower": 16, "upper": 22, "certainty": "range"}            certainty: exact, range, at-least (upper
//                                                                                   is null), at-most (lower is null), about
//     {"type": "duration", "minutes": {"lower": 20, "upper": 30, "certainty": "range"},
//      "unit": "minute", "perWeek": false}                                          unit: as written; a day is 8 hours
//     {"type": "credits", "lower": 5, "upper": 5, "certainty": "exact"}
//     {"type": "time", "weeks": [1, 2], "openEnded": true, "calendarWeeks": [51, 52, 1], "date": "2026-11-16",
//      "endDate": "2027-01-22", "weekdays": [2], "dayPart": "morning", "start": "09:00", "end": "12:00",
//      "relation": "before", "references": […], "position": "halfway", "approximate": true}
//                                                                                   only what is stated; Monday is 1; a date
//                                                                                   without a year is "--11-16"
//     {"type": "recurrence", "every": "week", "step": 2, "times": {…}, "except": [3], "weekdays": [4], "dayPart": "evening"}
//                                                                                   every: day, week, month, meeting, module,
//                                                                                   times or regularly
//     {"type": "grouping", "groupings": ["groups"], "size": {…}, "ownChoice": false}      size: as a number, or null
//     {"type": "environments", "environments": ["online"]}
//     {"type": "references", "references": [{"text": "LO1", "element": 14, "document": false}]}
//                                                                                   element: null where it is in another
//                                                                                   document, or nowhere
//     {"type": "date", "date": "2026-06-03"}
//     {"type": "principles", "principles": ["A", "G"]}
//     {"type": "language", "language": "nl"}
//     {"type": "answer", "answer": "yes"}                                           yes, no or partly
//     {"type": "score", "score": 3.1}                                               null where a dash says there are no data

/// What the text of an element means; nil where it is text and no more.
func valueJSON(of at: Int32, in snapshot: Snapshot) -> JSON? {
  let model = snapshot.model
  switch model.elements[Int(at)].value {
  case .text: return nil
  case .terms:
    let terms = model.terms(at)
    return terms.isEmpty ? nil : ["type": "words", "words": .strings(terms.map { $0.identifier })]
  case .quantity: return model.quantity(at).map { typed("number", json($0, unit: 1000)) }
  case .duration: return model.duration(at).map { json($0) }
  case .workload:
    switch model.workload(at) {
    case .none: return nil
    case .some(.time(let duration)): return json(duration)
    case .some(.credits(let credits)): return typed("credits", json(credits, unit: 1000))
    }
  case .time: return model.time(at).map { json($0, references(of: at, in: snapshot)) }
  case .recurrence: return model.recurrence(at).map { json($0) }
  case .grouping:
    return model.grouping(at).map { grouping in
      [
        "type": "grouping", "groupings": .strings(grouping.kinds.identifiers),
        "size": grouping.size.map { json($0, unit: 1000) } ?? .null, "ownChoice": .boolean(grouping.ownChoice),
      ]
    }
  case .environments:
    return model.environments(at).map { ["type": "environments", "environments": .strings($0.identifiers)] }
  case .references:
    return ["type": "references", "references": .array(references(of: at, in: snapshot))]
  case .date(let date): return ["type": "date", "date": .string(written(date))]
  case .principles(let set): return ["type": "principles", "principles": .strings(set.identifiers)]
  case .language(let language): return ["type": "language", "language": .string(language.code)]
  case .yesNo(let term): return ["type": "answer", "answer": .string(term.identifier)]
  case .score:
    guard let score = model.score(at) else { return nil }
    return ["type": "score", "score": score.map { .decimal($0, unit: 1000) } ?? .null]
  }
}

private func references(of at: Int32, in snapshot: Snapshot) -> [JSON] {
  snapshot.model.references(at).map { reference in
    var element = JSON.null
    if case .element(let target) = reference.target { element = .number(Int(target)) }
    return [
      "text": .string(snapshot.text(reference.span)), "element": element,
      "document": .boolean(reference.target == .document),
    ]
  }
}

private func typed(_ type: String, _ value: JSON) -> JSON {
  .object([JSON.Member("type", .string(type))] + (value.members ?? []))
}

/// A number with how sure it is; `unit` is what one of it is counted in.
private func json(_ quantity: Quantity, unit: Int) -> JSON {
  [
    "lower": quantity.lower.map { .decimal($0, unit: unit) } ?? .null,
    "upper": quantity.upper.map { .decimal($0, unit: unit) } ?? .null, "certainty": .string(quantity.certainty),
  ]
}

extension Quantity {
  fileprivate var certainty: String {
    if upper == nil { return "at-least" }
    if lower == nil { return "at-most" }
    if isApproximate { return "about" }
    return lower == upper ? "exact" : "range"
  }
}

private func json(_ duration: DurationValue) -> JSON {
  let unit: JSON =
    switch duration.unit {
    case .second: "second"
    case .minute: "minute"
    case .hour: "hour"
    case .day: "day"
    case .week: "week"
    case .month: "month"
    }
  return [
    "type": "duration", "minutes": json(duration.seconds, unit: 60), "unit": unit,
    "perWeek": .boolean(duration.perWeek),
  ]
}

// MARK: Time

private func json(_ time: TimeValue, _ references: [JSON]) -> JSON {
  var object = JSONObject()
  object.add("type", "time")
  if !time.weeks.isEmpty {
    object.add("weeks", .numbers(time.weeks.weeks))
    if time.weeks.last == WeekSet.highest { object.add("openEnded", true) }
  }
  if !time.calendarWeeks.isEmpty { object.add("calendarWeeks", .numbers(calendarWeeks(of: time))) }
  if let date = time.date { object.add("date", .string(written(date))) }
  if let date = time.endDate { object.add("endDate", .string(written(date))) }
  if time.weekday > 0 {
    let days = (1...7).filter { Int(time.weekday) == $0 || time.moreWeekdays.contains(UInt8($0)) }
    object.add("weekdays", .numbers(days))
  }
  if let part = time.dayPart { object.add("dayPart", .string(part.identifier)) }
  if time.clockStart >= 0 { object.add("start", .string(clock(Int(time.clockStart)))) }
  if time.clockEnd >= 0 { object.add("end", .string(clock(Int(time.clockEnd)))) }
  if let relation = time.relation { object.add("relation", .string(relation.identifier)) }
  if !references.isEmpty { object.add("references", .array(references)) }
  if let position = time.position { object.add("position", .string(position.identifier)) }
  if time.isApproximate { object.add("approximate", true) }
  return object.json
}

/// In order, over New Year.
private func calendarWeeks(of time: TimeValue) -> [Int] {
  let weeks = time.calendarWeeks.weeks
  let first = Int(time.calendarStart)
  return first > 0 ? weeks.filter { $0 >= first } + weeks.filter { $0 < first } : weeks
}

/// `2026-11-16`, or `--11-16` without a year.
func written(_ date: CalendarDate) -> String {
  date.hasYear ? date.text : "--" + padded(Int(date.month), 2) + "-" + padded(Int(date.day), 2)
}

/// `09:00`, of minutes after midnight.
func clock(_ minutes: Int) -> String { padded(minutes / 60, 2) + ":" + padded(minutes % 60, 2) }

/// With zeros in front up to a number of digits.
func padded(_ number: Int, _ count: Int) -> String {
  let digits = String(number)
  return String(repeating: "0", count: Swift.max(0, count - digits.utf8.count)) + digits
}

/// A number counted in parts of a unit, with a point and at most three decimals.
func decimalDigits(_ count: Int, unit: Int) -> String {
  let magnitude = Int(clamping: count.magnitude)
  let rounded = (magnitude % unit * 1000 + unit / 2) / unit
  let whole = magnitude / unit + rounded / 1000
  var digits = (count < 0 ? "-" : "") + String(whole)
  if rounded % 1000 > 0 {
    var decimals = padded(rounded % 1000, 3)[...]
    while decimals.last == "0" { decimals = decimals.dropLast() }
    digits += "." + decimals
  }
  return digits
}

extension TimeValue.DayPart {
  fileprivate var identifier: String {
    switch self {
    case .morning: "morning"
    case .afternoon: "afternoon"
    case .evening: "evening"
    }
  }
}

extension TimeValue.Relation {
  fileprivate var identifier: String {
    switch self {
    case .before: "before"
    case .during: "during"
    case .after: "after"
    case .between: "between"
    }
  }
}

extension TimeValue.Position {
  fileprivate var identifier: String {
    switch self {
    case .first: "first"
    case .second: "second"
    case .start: "start"
    case .halfway: "halfway"
    case .last: "last"
    case .end: "end"
    case .betweenMeetings: "between-meetings"
    case .inTheBreak: "in-the-break"
    case .beforeLectures: "before-lectures"
    case .eachTime: "each-time"
    }
  }
}

private func json(_ recurrence: RecurrenceValue) -> JSON {
  var object = JSONObject()
  object.add("type", "recurrence")
  switch recurrence.rhythm {
  case .daily: object.add("every", "day")
  case .everyWeeks(let step):
    object.add("every", "week")
    object.add("step", .number(step))
  case .everyMonths(let step):
    object.add("every", "month")
    object.add("step", .number(step))
  case .eachMeeting: object.add("every", "meeting")
  case .eachModule: object.add("every", "module")
  case .times(let quantity):
    object.add("every", "times")
    object.add("times", json(quantity, unit: 1000))
  case .regularly: object.add("every", "regularly")
  }
  if !recurrence.except.isEmpty { object.add("except", .numbers(recurrence.except.weeks)) }
  if !recurrence.weekdays.isEmpty {
    object.add("weekdays", .numbers((1...7).filter { recurrence.weekdays.contains(UInt8($0)) }))
  }
  if let part = recurrence.dayPart { object.add("dayPart", .string(part.identifier)) }
  return object.json
}

// MARK: Lists and numbers

extension JSON {
  static func strings(_ texts: [String]) -> JSON { .array(texts.map { .string($0) }) }
  static func numbers(_ numbers: [Int]) -> JSON { .array(numbers.map { .number($0) }) }

  /// A number counted in parts of a unit, to three decimals: 90 seconds are 1.5 minutes.
  static func decimal(_ count: Int, unit: Int) -> JSON { .number(decimalDigits(count, unit: unit)) }
}
