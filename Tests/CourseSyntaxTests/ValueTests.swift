import CourseSyntax
import SourceText
import Testing
import Vocabulary

/// What a designer writes as a value, and what it is read as.
@Suite struct ValueTests {
  private func read(_ text: String) -> ValueText {
    var value = ValueText()
    let bytes = Array(text.utf8)
    value.read(bytes, 0..<bytes.count)
    return value
  }

  @Test(arguments: [
    ("4", 4000, 4000, false), ("4-5", 4000, 5000, false), ("4–5", 4000, 5000, false), ("4 to 5", 4000, 5000, false),
    ("4 tot 5", 4000, 5000, false), ("4 t/m 5", 4000, 5000, false), ("4 tot en met 5", 4000, 5000, false),
    ("1.5", 1500, 1500, false), ("1,5", 1500, 1500, false), ("~8", 8000, 8000, true), ("about 8", 8000, 8000, true),
    ("circa 8", 8000, 8000, true), ("ongeveer 8-10", 8000, 10000, true),
  ])
  func quantities(_ text: String, _ lower: Int, _ upper: Int, _ isApproximate: Bool) {
    var value = read(text)
    #expect(value.quantity() == .value(Quantity(lower: lower, upper: upper, isApproximate: isApproximate)))
  }

  @Test(
    arguments: [
      ("at most 6", nil, 6000), ("hoogstens 6", nil, 6000), ("maximaal 6", nil, 6000), ("at least 3", 3000, nil),
      ("minstens 3", 3000, nil), ("minimaal 3", 3000, nil), ("ten minste 3", 3000, nil),
    ] as [(String, Int?, Int?)])
  func bounds(_ text: String, _ lower: Int?, _ upper: Int?) {
    var value = read(text)
    #expect(value.quantity() == .value(Quantity(lower: lower, upper: upper)))
  }

  @Test(arguments: [
    ("30 min", 1800, 1800), ("20-30 min", 1200, 1800), ("90 s", 90, 90), ("1 h", 3600, 3600), ("1.5 h", 5400, 5400),
    ("1,5 uur", 5400, 5400), ("1 h 30 min", 5400, 5400), ("1h30", 5400, 5400), ("1u30", 5400, 5400),
    ("2 days", 57600, 57600), ("2 dagen", 57600, 57600), ("een half uur", 1800, 1800), ("1 uur 30 minuten", 5400, 5400),
    ("2 x 45 min", 5400, 5400), ("2x45 min", 5400, 5400), ("3 × 20-30 min", 3600, 5400), ("1 h and 30 min", 5400, 5400),
    ("1 uur en 30 min", 5400, 5400), ("45\u{A0}min", 2700, 2700), ("20–30 minuten", 1200, 1800),
    ("10 minuten", 600, 600), ("2 uren", 7200, 7200),
  ])
  func durations(_ text: String, _ lower: Int, _ upper: Int) {
    var value = read(text)
    guard case .value(let duration) = value.duration() else {
      Issue.record("\(text): \(value.duration())")
      return
    }
    #expect(duration.seconds.lower == lower && duration.seconds.upper == upper && !duration.perWeek)
  }

  @Test func ratesAndCredits() {
    var rate = read("2 h per week")
    #expect(
      rate.workload()
        == .value(.time(DurationValue(seconds: Quantity(lower: 7200, upper: 7200), unit: .hour, perWeek: true))))
    for text in ["5 EC", "5 ECTS", "5 studiepunten", "5 credits"] {
      var credits = read(text)
      #expect(credits.workload() == .value(.credits(Quantity(5))))
    }
  }

  @Test(
    arguments: [
      ("90", .noUnit), ("1:30", .clockOrDuration(hours: 1, minutes: 30)),
      ("1.000 min", .thousandsMark(whole: 1, rest: 0)),
      ("3 lesuren", .lessonHours(3)), ("min 3", .minimumWord(3)), ("30-20 min", .reversedRange),
    ] as [(String, Refusal)])
  func refusedDurations(_ text: String, _ refusal: Refusal) {
    var value = read(text)
    #expect(value.duration() == .refused(refusal))
  }

  @Test(arguments: [
    ("week 3", 3, 3, 1), ("weeks 1-4", 1, 4, 4), ("week 0", 0, 0, 1), ("weken 3 en 6", 3, 6, 2), ("week -1", -1, -1, 1),
    ("weeks 3, 5 and 6", 3, 6, 3), ("weken 1 t/m 4", 1, 4, 4), ("weeks 3,6", 3, 6, 2),
  ])
  func weeks(_ text: String, _ first: Int, _ last: Int, _ count: Int) {
    var value = read(text)
    guard case .value(let time) = value.time() else {
      Issue.record("\(text)")
      return
    }
    #expect(time.weeks.first == first && time.weeks.last == last && time.weeks.count == count)
  }

  @Test func calendarWeeksCrossNewYear() {
    var value = read("kalenderweken 51-2")
    guard case .value(let time) = value.time() else {
      Issue.record("not read")
      return
    }
    #expect(time.calendarWeeks.contains(51) && time.calendarWeeks.contains(1) && !time.calendarWeeks.contains(3))
    #expect(time.calendarStart == 51)
  }

  @Test(arguments: [
    ("2026-09-01", 2026, 9, 1), ("1 September 2026", 2026, 9, 1), ("1 september 2026", 2026, 9, 1),
    ("dinsdag 1 september 2026", 2026, 9, 1), ("1 februari", 0, 2, 1), ("29 februari", 0, 2, 29),
  ])
  func dates(_ text: String, _ year: Int, _ month: Int, _ day: Int) {
    var value = read(text)
    #expect(value.date() == CalendarDate(year: year, month: month, day: day).map { .value($0) })
  }

  @Test func refusedDates() {
    var numeric = read("03/09/2026")
    #expect(numeric.time() == .refused(.numericDate(first: 3, second: 9, year: 2026)))
    var impossible = read("2026-02-30")
    #expect(impossible.date() == .refused(.noSuchDate))
  }

  @Test(arguments: [
    ("09:00", 540, -1), ("9:00-10:30", 540, 630), ("13.30-15.00", 810, 900), ("om 9.00 uur", 540, -1),
    ("om 1:30", 90, -1),
    ("at 1:30", 90, -1), ("14:00", 840, -1),
  ])
  func clockTimes(_ text: String, _ start: Int, _ end: Int) {
    var value = read(text)
    guard case .value(let time) = value.time() else {
      Issue.record("\(text): \(value.time())")
      return
    }
    #expect(Int(time.clockStart) == start && Int(time.clockEnd) == end)
  }

  @Test func refusedClockTimes() {
    var early = read("1:30")
    #expect(early.time() == .refused(.clockOrDuration(hours: 1, minutes: 30)))
    var pointed = read("9.30 uur")
    #expect(pointed.time() == .refused(.pointedHours(whole: 9, fraction: 30)))
  }

  @Test(arguments: [
    "before", "vooraf", "during", "after M1", "voor M1", "na les 2", "first", "eerste", "halfway", "halverwege", "last",
    "between meetings", "tussen de bijeenkomsten", "end of week 4", "einde van week 4", "Wednesday", "woensdag",
    "Wednesday afternoon", "woensdagmiddag", "woensdag 9:00-10:30", "week 2 woensdag",
    "1 september 2026 tot 3 oktober 2026",
    "15 December to 10 January", "15 december tot 10 januari", "halverwege de cursus", "halfway through the course",
    "maandag en donderdag", "Monday, Wednesday and Friday", "Monday and Thursday 9:00-10:30", "in de pauze", "start",
    "aan het einde", "vanaf week 3", "from week 3", "in the break",
  ])
  func moments(_ text: String) {
    var value = read(text)
    guard case .value = value.time() else {
      Issue.record("\(text): \(value.time())")
      return
    }
  }

  @Test(
    arguments: [
      ("weekly", .everyWeeks(1)), ("wekelijks", .everyWeeks(1)), ("every 2 weeks", .everyWeeks(2)),
      ("om de 2 weken", .everyWeeks(2)), ("each meeting", .eachMeeting), ("elke bijeenkomst", .eachMeeting),
      ("each module", .eachModule), ("5 times", .times(Quantity(5))), ("5 keer", .times(Quantity(5))),
      ("daily", .daily), ("regelmatig", .regularly),
    ] as [(String, RecurrenceValue.Rhythm)])
  func recurrences(_ text: String, _ rhythm: RecurrenceValue.Rhythm) {
    var value = read(text)
    #expect(value.recurrence() == .value(RecurrenceValue(rhythm)))
  }

  @Test(
    arguments: [
      ("every Tuesday", [2], nil), ("elke dinsdag", [2], nil), ("elke maandag en donderdag", [1, 4], nil),
      ("iedere woensdagmiddag", [3], .afternoon), ("weekly on Fridays", [5], nil),
    ] as [(String, [UInt8], TimeValue.DayPart?)])
  func recurrencesOnDays(_ text: String, _ days: [UInt8], _ part: TimeValue.DayPart?) {
    var value = read(text)
    guard case .value(let recurrence) = value.recurrence() else {
      Issue.record("\(text)")
      return
    }
    #expect(recurrence.rhythm == .everyWeeks(1) && recurrence.dayPart == part)
    #expect((1...7).filter { recurrence.weekdays.contains($0) } == days)
  }

  /// Several weekdays are all kept.
  @Test func severalWeekdays() {
    var value = read("maandag, woensdag en vrijdag")
    guard case .value(let time) = value.time() else {
      Issue.record("not read")
      return
    }
    #expect(time.weekday == 1 && (1...7).filter { time.moreWeekdays.contains($0) } == [3, 5])
  }

  @Test(arguments: ["weekly in weeks 1-4", "wekelijks in week 1-4", "elke week in weken 1 t/m 4"])
  func limitedWeeks(_ text: String) {
    var value = read(text)
    guard case .value(let recurrence) = value.recurrence() else {
      Issue.record("\(text)")
      return
    }
    #expect((1...53).filter { !recurrence.except.contains($0) } == [1, 2, 3, 4])
  }

  /// Only a number with a mark and a number behind it counts times.
  /// So that nothing that is worked out of them is too large to count, also where numbers have 32 bits.
  @Test func largeNumbersAreRefused() {
    for text in ["1000001", "999999999", "99999999999"] {
      var value = read(text)
      #expect(value.quantity() == .refused(.tooLarge), "\(text)")
    }
    for text in ["100001 min", "700 months", "3000 weeks", "999 x 200 h"] {
      var value = read(text)
      #expect(value.duration() == .refused(.tooLarge), "\(text)")
    }
    var value = read("1000000")
    #expect(value.quantity() == .value(Quantity(1_000_000)))
  }

  @Test(arguments: ["2 x", "x 45 min", "2 x 3 x 45 min", "0 x 45 min", "2 x 45 min en", "1 h and 30", "2 x 45"])
  func noDurations(_ text: String) {
    var value = read(text)
    #expect(value.duration() == .different, "\(text): \(value.duration())")
  }

  @Test func exceptedWeeks() {
    var value = read("weekly except weeks 3 and 6")
    guard case .value(let recurrence) = value.recurrence() else {
      Issue.record("not read")
      return
    }
    #expect(recurrence.except.weeks == [3, 6])
  }

  @Test(
    arguments: [
      ("alone", .alone, nil, nil), ("individueel", .alone, nil, nil), ("pairs", .pairs, 2, 2),
      ("tweetallen", .pairs, 2, 2),
      ("trios", .groups, 3, 3), ("drietallen", .groups, 3, 3), ("groups of 4", .groups, 4, 4),
      ("groepen van 4-5", .groups, 4, 5), ("groups of at most 6", .groups, nil, 6), ("groepjes", .groups, nil, nil),
      ("whole group", .wholeGroup, nil, nil), ("klassikaal", .wholeGroup, nil, nil),
      ("one-to-one", .oneToOne, nil, nil),
      ("één-op-één", .oneToOne, nil, nil), ("pairs or groups", [.pairs, .groups], 2, 2),
      ("pairs or groups of 3", [.pairs, .groups], 2, 3), ("groepjes van vier", .groups, 4, 4),
      ("groups of four", .groups, 4, 4), ("groups of three or four", .groups, 3, 4),
      ("groepjes van 3 of 4", .groups, 3, 4), ("groepjes van twee tot twaalf", .groups, 2, 12),
      ("in je eentje", .alone, nil, nil), ("in tweetallen", .pairs, 2, 2),
    ] as [(String, Groupings, Int?, Int?)])
  func groupings(_ text: String, _ kinds: Groupings, _ lower: Int?, _ upper: Int?) {
    var value = read(text)
    guard case .value(let grouping) = value.grouping() else {
      Issue.record("\(text)")
      return
    }
    #expect(grouping.kinds == kinds)
    #expect(grouping.size?.lower == lower.map { $0 * 1000 } && grouping.size?.upper == upper.map { $0 * 1000 })
  }

  @Test(arguments: [("3,64", 3640), ("3.64", 3640), ("-", nil), ("–", nil), ("4", 4000)] as [(String, Int?)])
  func scores(_ text: String, _ thousandths: Int?) {
    var value = read(text)
    #expect(value.score() == .value(thousandths))
  }

  @Test(arguments: [("A", "a"), ("A, C en D", "acd"), ("A-D", "abcd"), ("G", "g")])
  func principles(_ text: String, _ letters: String) {
    var expected: Principles = []
    for letter in letters.utf8 { expected.insert(Principles(rawValue: 1 << (letter - 0x61))) }
    var value = read(text)
    #expect(value.principleLetters() == .value(expected))
  }

  @Test(arguments: [
    (2026, 11, 21, 6, 47), (2026, 1, 1, 4, 1), (2027, 1, 1, 5, 53), (2024, 2, 29, 4, 9), (2026, 12, 31, 4, 53),
  ])
  func calendar(_ year: Int, _ month: Int, _ day: Int, _ weekday: Int, _ week: Int) {
    let date = CalendarDate(year: year, month: month, day: day)
    #expect(date?.weekday == weekday && date?.calendarWeek == week)
    #expect(date.flatMap { CalendarDate(dayNumber: $0.dayNumber) } == date)
  }
}
