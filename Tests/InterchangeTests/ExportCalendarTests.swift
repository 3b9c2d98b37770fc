import CourseModel
import Interchange
import TestKit
import Testing
import Vocabulary

/// Meetings and deadlines as a calendar.
@Suite struct ExportCalendarTests {
  /// The lines of a calendar put together again, after looking at how they are parted.
  private func lines(_ bytes: [UInt8]) throws -> [String] {
    var result: [[UInt8]] = []
    var start = 0
    while start < bytes.count {
      let end = try #require(bytes[start...].firstIndex(of: 0x0A))
      try #require(end > start && bytes[end - 1] == 0x0D, "a line that does not end in CRLF")
      let line = bytes[start..<end - 1]
      #expect(line.count <= 75)
      #expect(String(validating: line, as: UTF8.self) != nil, "a character is cut in two")
      #expect(!line.contains { $0 < 0x20 && $0 != 0x09 || $0 == 0x7F })
      if line.first == 0x20 {
        try #require(!result.isEmpty)
        result[result.count - 1] += line.dropFirst()
      } else {
        result.append(Array(line))
      }
      start = end + 1
    }
    return result.map { String(decoding: $0, as: UTF8.self) }
  }

  /// The events, with the value of each property; parameters belong to the name.
  private func events(_ calendar: MeetingCalendar) throws -> [[String: String]] {
    var result: [[String: String]] = []
    var open: [String] = []
    for line in try lines(calendar.bytes) {
      let colon = try #require(line.firstIndex(of: ":"))
      let name = String(line[..<colon])
      let value = String(line[line.index(after: colon)...])
      switch name {
      case "BEGIN":
        open.append(value)
        if value == "VEVENT" { result.append([:]) }
      case "END": #expect(open.popLast() == value)
      default:
        if open.last == "VEVENT" {
          #expect(result[result.count - 1].updateValue(value, forKey: name) == nil, "\(name) twice")
        }
      }
    }
    #expect(open.isEmpty)
    return result
  }

  private func events(_ text: String) throws -> [[String: String]] {
    try events(MeetingCalendar([exported(text: text)]))
  }

  @Test(arguments: Sample.all) func isACalendar(_ sample: Sample) throws {
    let calendar = MeetingCalendar([exported(sample)])
    #expect(calendar.bytes == MeetingCalendar([exported(sample)]).bytes)
    let events = try events(calendar)
    #expect(Set(events.map { $0["UID"] }).count == events.count)
    for event in events {
      #expect(event["DTSTAMP"]?.hasSuffix("Z") == true && event["SUMMARY"]?.isEmpty == false)
      let start = try #require(event["DTSTART;TZID=Europe/Amsterdam"] ?? event["DTSTART;VALUE=DATE"])
      if let end = event["DTEND;TZID=Europe/Amsterdam"] ?? event["DTEND;VALUE=DATE"] { #expect(end > start) }
    }
    #expect(events.isEmpty == (calendar.meetingCount + calendar.deadlineCount == 0))
  }

  @Test func weeksBecomeDays() throws {
    let document = try exported("user-research.course")
    let calendar = MeetingCalendar([document])
    #expect(calendar.undatedMeetings.isEmpty)
    let events = try events(calendar)
    func start(_ title: String) -> [String] {
      events.filter { $0["SUMMARY"] == title }.compactMap { $0["DTSTART;TZID=Europe/Amsterdam"] }
    }
    #expect(start("Kick-off (GO1)") == ["20261117T090000"])
    // The two weeks of the Christmas holidays have no number.
    #expect(start("Feedback meeting (GO1)") == ["20270112T090000"])
    #expect(
      start("Drop in with questions about your research (GO1)") == [
        "20261119T160000", "20261126T160000", "20261203T160000", "20261210T160000", "20261217T160000",
        "20270107T160000", "20270114T160000", "20270121T160000",
      ])
    #expect(
      events.contains {
        $0["SUMMARY"] == "Deadline 17:00: Hand in the research report (GO1)" && $0["DTSTART;VALUE=DATE"] == "20270122"
      })
  }

  @Test func marksOfTheFormatAreWritten() throws {
    let nasty = #"Say \"hi\"; then, \\ or `=cmd|x` 😀 <b>"#
    let events = try events(
      """
      course C1: Marks
      meeting M1: \(nasty) [2026-09-01, 9:00, 45 min]
        > One line,
        room: B2.14; left
        link: https://example.org/a?b=c,d

      """)
    let event = try #require(events.first)
    #expect(event["SUMMARY"] == #"Say \\"hi\\"\; then\, \\ or `=cmd|x` 😀 <b> (C1)"#)
    #expect(event["LOCATION"] == #"B2.14\; left"#)
    #expect(event["URL"] == "https://example.org/a?b=c,d")
    #expect(event["DTEND;TZID=Europe/Amsterdam"] == "20260901T094500")
    #expect(event["UID"] == "c1-m1@coursecheck")
  }

  @Test func longLinesAreFoldedBetweenCharacters() throws {
    let title = String(repeating: "é😀", count: 120)
    let events = try events("course: Lang\nmeeting: \(title) [2026-09-01]\n")
    #expect(events.first?["SUMMARY"] == title)
    #expect(events.first?["DTSTART;VALUE=DATE"] == "20260901" && events.first?["DTEND;VALUE=DATE"] == "20260902")
    #expect(events.first?["TRANSP"] == "TRANSPARENT")
  }

  @Test func identitiesSurviveMoving() throws {
    let before = try events(
      "course C1: X\nstart: 2026-08-31\nweek 2: A\n  meeting: Start [Tuesday 9:00-10:00]\n  meeting: Again [Friday 9:00-10:00]\n"
    )
    let after = try events(
      "course C1: X\nlanguage: en\nstart: 2026-09-07\n\nweek 2: B\n  meeting: Start [Wednesday 13:00-14:00]\n  meeting: Again [Friday 9:00-10:00]\n"
    )
    #expect(before.map { $0["UID"] } == after.map { $0["UID"] })
    #expect(before.map { $0["UID"] } == ["c1-2026-week-2-start@coursecheck", "c1-2026-week-2-again@coursecheck"])
    #expect(before.first?["DTSTART;TZID=Europe/Amsterdam"] == "20260908T090000")
    #expect(after.first?["DTSTART;TZID=Europe/Amsterdam"] == "20260916T130000")
  }

  @Test func whatIsNotSureHasNoDay() throws {
    let calendar = MeetingCalendar([
      exported(
        text: """
          course C1: Unsure
          start: 2026-08-31
          holiday: Autumn [calendar week 38]
          meeting: Known [week 2, Monday 9:00-10:00]
          meeting: Behind a holiday of which nobody says whether it has a number [week 5, Monday]
          meeting: No weekday [week 2]
          meeting: Which weeks? [every 2 weeks, weeks 1-6, Monday]
          meeting: Once in some weeks [weeks 1-3, Monday]
          meeting: Not held [week 1, Monday, not held]
          assessment summative T1: Report [60%, week 8]
          assessment summative T2: Talk [40%, 2026-10-12]

          """)
    ])
    #expect(calendar.undatedMeetings.count == 4)
    #expect(calendar.undatedDeadlines == ["Report (C1)"])
    let events = try events(calendar)
    #expect(events.map { $0["SUMMARY"] } == ["Not held (C1)", "Known (C1)", "Assessment: Talk (C1)"])
    #expect(events[0]["STATUS"] == "CANCELLED")
  }

  @Test func anotherClockIsFollowed() throws {
    let curacao = MeetingCalendar([
      exported(text: "course: X\ntime zone: Curaçao\nmeeting: M [2026-09-01, 9:00-10:00]\n")
    ])
    #expect(try events(curacao).first?["DTSTART;TZID=America/Curacao"] == "20260901T090000")
    #expect(try lines(curacao.bytes).contains("TZOFFSETTO:-0400"))
    let unknown = try events("course: X\ntime zone: Tokyo\nmeeting: M [2026-09-01, 9:00-10:00]\n")
    #expect(unknown.first?["DTSTART"] == "20260901T090000")
  }

  @Test func theAcademicYearTellsTheYear() throws {
    let events = try events(
      "course: X\nacademic year: 2026-2027\nstart: calendar week 6\nweek 1: A\n  meeting: M [Monday 9:00-10:00]\n")
    #expect(events.first?["DTSTART;TZID=Europe/Amsterdam"] == "20270208T090000")
  }

  @Test func aPlanWithoutMeetingsGivesAnEmptyCalendar() throws {
    let calendar = MeetingCalendar([exported(text: "")])
    #expect(try events(calendar).isEmpty)
    #expect(try lines(calendar.bytes).contains("BEGIN:VTIMEZONE"))
  }
}
