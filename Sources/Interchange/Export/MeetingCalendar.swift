import CourseModel
import CourseSyntax
import Vocabulary

/// The meetings and deadlines of documents as one calendar (iCalendar, RFC 5545).
///
/// - A meeting is an event on each day it is held. Days come from dates, or from the weeks of a course that says when it
///   starts. What has a day but no time is an event of the whole day that keeps nobody busy, and so is a deadline.
/// - Clock times follow the time zone that the document states, or else Amsterdam's.
/// - The same document gives the same bytes: the stamp of an event is its own day, and where the version of a document is a
///   number, that is the number of its revision.
package struct MeetingCalendar: Sendable {
  package private(set) var bytes: [UInt8] = []
  package private(set) var meetingCount = 0
  package private(set) var deadlineCount = 0
  /// Names of meetings of which no day is known, or not each.
  package private(set) var undatedMeetings: [String] = []
  /// Names of what is due on a day that is not known.
  package private(set) var undatedDeadlines: [String] = []

  package init(_ documents: [ExportedDocument]) {
    var events: [Event] = []
    for document in documents {
      var finding = EventFinding(document.plan)
      finding.run()
      meetingCount += finding.meetingCount
      deadlineCount += finding.deadlineCount
      undatedMeetings += finding.undatedMeetings
      undatedDeadlines += finding.undatedDeadlines
      events += finding.events
    }
    events.sort { ($0.day, $0.start ?? -1, $0.identity) < ($1.day, $1.start ?? -1, $1.identity) }
    var text = CalendarText()
    text.line("BEGIN", "VCALENDAR")
    text.line("VERSION", "2.0")
    text.line("PRODID", "-//coursecheck//coursecheck//" + (documents.first?.language.code.uppercased() ?? "EN"))
    text.line("CALSCALE", "GREGORIAN")
    let titles = documents.map { $0.snapshot.title($0.plan.document) }.filter { !$0.isEmpty }
    if !titles.isEmpty { text.text("X-WR-CALNAME", titles.joined(separator: ", ")) }
    var zones = documents.map { ClockZone(of: $0.plan) }.reduce(into: [ClockZone]()) { known, zone in
      if !known.contains(zone) { known.append(zone) }
    }
    // A calendar must hold something.
    if zones.isEmpty || events.isEmpty && zones == [.floating] { zones = [.amsterdam] }
    for zone in zones { text.write(zone) }
    var seen: [String: Int] = [:]
    for event in events {
      let count = seen[event.identity, default: 0] + 1
      seen[event.identity] = count
      event.write(to: &text, identity: count == 1 ? event.identity : event.identity + "-\(count)")
    }
    text.line("END", "VCALENDAR")
    bytes = text.bytes
  }
}

extension ClockZone {
  init(of plan: Plan) {
    let stated = plan.child(.timeZone, of: plan.document)
    let isStated = stated.map { plan.model.elements[Int($0)].state == .stated } ?? false
    self.init(named: isStated ? stated.map { plan.snapshot.title($0) } : nil)
  }
}

struct Event {
  enum Status: String {
    case confirmed = "CONFIRMED"
    case tentative = "TENTATIVE"
    case cancelled = "CANCELLED"
  }

  var identity: String
  var day: Int
  /// The last day of an event of whole days.
  var lastDay: Int
  /// Minutes after midnight of the day; nil for whole days.
  var start: Int?
  var end: Int?
  var zone: ClockZone
  var summary: String
  var description = ""
  var location = ""
  var link: String?
  var revision: Int?
  var status = Status.confirmed

  func write(to text: inout CalendarText, identity: String) {
    text.line("BEGIN", "VEVENT")
    text.line("UID", identity + "@coursecheck")
    text.line("DTSTAMP", compact(day) + "T000000Z")
    if let revision { text.line("SEQUENCE", String(revision)) }
    if let start {
      text.line("DTSTART" + zone.parameter, moment(start))
      if let end, end > start { text.line("DTEND" + zone.parameter, moment(end)) }
    } else {
      text.line("DTSTART;VALUE=DATE", compact(day))
      text.line("DTEND;VALUE=DATE", compact(lastDay + 1))
      text.line("TRANSP", "TRANSPARENT")
    }
    text.text("SUMMARY", summary)
    if !location.isEmpty { text.text("LOCATION", location) }
    if !description.isEmpty { text.text("DESCRIPTION", description) }
    if let link { text.line("URL", link) }
    text.line("STATUS", status.rawValue)
    text.line("END", "VEVENT")
  }

  private func moment(_ minutes: Int) -> String {
    compact(day + minutes / 1440) + "T" + padded(minutes % 1440 / 60, 2) + padded(minutes % 60, 2) + "00"
  }
}

/// `20261116`, of the number of a day.
func compact(_ day: Int) -> String {
  guard let date = CalendarDate(dayNumber: day) else { return "19700101" }
  return padded(Int(date.year), 4) + padded(Int(date.month), 2) + padded(Int(date.day), 2)
}
