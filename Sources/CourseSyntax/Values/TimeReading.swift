import SourceText
import Vocabulary

extension ValueText {
  /// When: a week, a date, a weekday, a clock time, before or after something, or a position in the course. Several may
  /// stand together: `Wednesday 9:00-10:30`, `week 3 Wednesday afternoon`.
  package mutating func time() -> Reading<TimeValue> {
    position = 0
    var result = TimeValue()
    result.isApproximate = takeApproximation()
    if atEnd { return .different }
    var isFirst = true
    var isAnnounced = false
    while !atEnd {
      let reading = takeTimePart(isFirst: isFirst, isAnnounced: isAnnounced)
      switch reading {
      case .value(let part):
        guard let combined = result.combined(with: part) else { return .different }
        result = combined
      case .refused(let refusal): return .refused(refusal)
      case .different: return .different
      }
      isFirst = false
      skipSpace()
      if current == 0x2C {
        position += 1
        skipSpace()
      }
      // `Friday at 5.00` says that a time of the day follows.
      isAnnounced = takeOne(of: "om", "at")
      if !isAnnounced { _ = takeOne(of: "van", "from", "of", "on", "op", "in", "tijdens de", "during the") }
    }
    return result.isEmpty ? .different : .value(result)
  }

  private mutating func takeTimePart(isFirst: Bool, isAnnounced: Bool) -> Reading<TimeValue> {
    var value = TimeValue()
    if isDigit(current) { return takeNumericTime(isAnnounced) }
    switch current {
    case 0x61...0x7A: break
    default: return .different
    }
    // Weeks.
    if takeOne(of: "calendar weeks", "calendar week", "kalenderweken", "kalenderweek", "lesweek van kalenderweek") {
      return takeCalendarWeeks()
    }
    if takeOne(of: "end of", "einde van", "eind van", "eind", "aan het einde van", "at the end of") {
      if takeOne(of: "weeks", "week", "weken") {
        value.position = .end
        return takeWeeks(into: value)
      }
      value.position = .end
      takeCourseWord()
      return .value(value)
    }
    if takeOne(of: "start of", "begin van", "begin of", "beginning of", "aan het begin van", "at the start of") {
      value.position = .start
      if takeOne(of: "weeks", "week", "weken") { return takeWeeks(into: value) }
      takeCourseWord()
      return .value(value)
    }
    if takeOne(of: "from week", "vanaf week") {
      return takeOpenWeeks()
    }
    if takeOne(of: "lesweken", "lesweek", "weeks", "week", "weken", "wk") {
      if current == 0x3F { return .different }
      return takeWeeks(into: value)
    }
    // Weekdays.
    if let days = takeWeekdays() {
      value.weekday = days.first
      value.moreWeekdays = days.more
      value.dayPart = days.part
      return .value(value)
    }
    if let part = takeDayPart() {
      value.dayPart = part
      return .value(value)
    }
    // Clock times that say so.
    if isFirst && takeOne(of: "om", "at") {
      guard let clock = takeClock(announced: true) else { return .different }
      return clock
    }
    // Position.
    if takeOne(of: "first meeting", "eerste bijeenkomst", "eerste les", "first session", "first class", "eerste keer") {
      value.position = .first
      return .value(value)
    }
    if takeOne(of: "last meeting", "laatste bijeenkomst", "laatste les", "last session", "final meeting", "last class")
    {
      value.position = .last
      return .value(value)
    }
    if takeOne(of: "from the second meeting", "vanaf de tweede bijeenkomst", "vanaf tweede bijeenkomst") {
      value.position = .second
      return .value(value)
    }
    if takeOne(
      of: "between meetings", "tussen bijeenkomsten", "tussen de bijeenkomsten", "between classes", "tussen lessen",
      "tussen de lessen", "between sessions", "tussendoor")
    {
      value.position = .betweenMeetings
      return .value(value)
    }
    if takeOne(of: "in the break", "in de pauze", "during the break", "in breaks", "in pauzes", "in de pauzes") {
      value.position = .inTheBreak
      return .value(value)
    }
    if takeOne(
      of: "before lectures", "voor de colleges", "voor de hoorcolleges", "before the lectures",
      "voor de inhoudelijke colleges")
    {
      value.position = .beforeLectures
      return .value(value)
    }
    if takeOne(of: "first", "eerste") {
      value.position = .first
      return .value(value)
    }
    if takeOne(of: "last", "laatste", "final") {
      value.position = .last
      return .value(value)
    }
    if takeOne(of: "halfway through", "halfway", "halverwege", "midway through", "midway", "tussentijds") {
      value.position = .halfway
      takeCourseWord()
      return .value(value)
    }
    if takeOne(of: "start", "begin", "aan het begin", "bij de start", "at the start") {
      value.position = .start
      takeCourseWord()
      return .value(value)
    }
    if takeOne(of: "end", "einde", "aan het einde", "at the end", "afsluiting") {
      value.position = .end
      takeCourseWord()
      return .value(value)
    }
    // Before, during, after.
    if takeOne(of: "beforehand", "vooraf", "van tevoren") {
      value.relation = .before
      return .value(value)
    }
    if takeOne(of: "afterwards", "achteraf", "naderhand", "daarna") {
      value.relation = .after
      return .value(value)
    }
    if takeOne(of: "before", "voor", "voorafgaand aan") { return takeReference(.before) }
    if takeOne(of: "during", "tijdens") { return takeReference(.during) }
    if takeOne(of: "after", "na", "na afloop van") { return takeReference(.after) }
    if takeOne(of: "between", "tussen") { return takeReference(.between) }
    // A month by name may begin a date: `September 2026`.
    return .different
  }

  /// `of the course`, `van de cursus`: says nothing more.
  private mutating func takeCourseWord() {
    _ = takeOne(of: "of", "van")
    _ = takeOne(
      of: "the course", "the module", "the period", "de cursus", "de module", "de periode", "het blok", "het vak")
  }

  private mutating func takeReference(_ relation: TimeValue.Relation) -> Reading<TimeValue> {
    var value = TimeValue()
    value.relation = relation
    _ = takeOne(of: "the", "de", "het")
    let start = position
    position = letters.count
    value.reference = source(start..<letters.count)
    return .value(value)
  }

  // MARK: Weeks

  private mutating func takeWeekNumber() -> Int? {
    var sign = 1
    let start = position
    if current == 0x2D {
      sign = -1
      position += 1
    }
    var number = 0
    var digits = 0
    while isDigit(current) && digits < 3 {
      number = number * 10 + Int(current - 0x30)
      digits += 1
      position += 1
    }
    if digits == 0 || isDigit(current) {
      position = start
      return nil
    }
    return sign * number
  }

  private mutating func takeOpenWeeks() -> Reading<TimeValue> {
    guard let first = takeWeekNumber() else { return .different }
    var value = TimeValue()
    value.weeks = WeekSet(first, WeekSet.highest)
    return .value(value)
  }

  private mutating func takeWeeks(into start: TimeValue) -> Reading<TimeValue> {
    var value = start
    while true {
      guard let first = takeWeekNumber() else { return .different }
      var last = first
      let before = position
      if takeRangeMark() {
        if let end = takeWeekNumber() { last = end } else { position = before }
      }
      if last < first { return .refused(.reversedRange) }
      guard first >= WeekSet.lowest && last <= WeekSet.highest else { return .refused(.tooLarge) }
      value.weeks = value.weeks.union(WeekSet(first, last))
      let next = position
      skipSpace()
      if takeOne(of: "and", "en", "&") || takePlainComma() {
        _ = takeOne(of: "weeks", "week", "weken")
        if isDigit(current) || (current == 0x2D && isDigit(peek(1))) { continue }
      }
      position = next
      return .value(value)
    }
  }

  private mutating func takePlainComma() -> Bool {
    guard current == 0x2C else { return false }
    var ahead = 1
    if peek(ahead) == 0x20 { ahead += 1 }
    guard isDigit(peek(ahead)) else { return false }
    position += ahead
    return true
  }

  private mutating func takeCalendarWeeks() -> Reading<TimeValue> {
    var value = TimeValue()
    while true {
      guard let first = takeWeekNumber(), first >= 1, first <= 53 else { return .different }
      var last = first
      let before = position
      if takeRangeMark() {
        if let end = takeWeekNumber(), end >= 1, end <= 53 { last = end } else { position = before }
      }
      if value.calendarStart == 0 { value.calendarStart = Int8(first) }
      if last >= first {
        value.calendarWeeks = value.calendarWeeks.union(WeekSet(first, last))
      } else {
        // Across New Year.
        value.calendarWeeks = value.calendarWeeks.union(WeekSet(first, 53)).union(WeekSet(1, last))
      }
      let next = position
      skipSpace()
      if takeOne(of: "and", "en", "&") || takePlainComma() {
        _ = takeOne(of: "calendar weeks", "calendar week", "kalenderweken", "kalenderweek", "weeks", "week", "weken")
        if isDigit(current) { continue }
      }
      position = next
      return .value(value)
    }
  }

  /// The rest of a week's head: `3`, `1-2`, `-1`, `3 and 6`.
  package mutating func weekNumbers() -> Reading<TimeValue> {
    position = 0
    let reading = takeWeeks(into: TimeValue())
    guard case .value = reading else { return reading }
    return atEnd ? reading : .different
  }

  /// The weeks in `weekly except weeks 3 and 6`.
  mutating func takeExceptedWeeks() -> WeekSet? {
    _ = takeOne(of: "weeks", "week", "weken")
    guard case .value(let value) = takeWeeks(into: TimeValue()) else { return nil }
    return value.weeks
  }

  // MARK: Days

  private mutating func takeWeekday() -> UInt8? {
    let names: [(StaticString, UInt8)] = [
      ("monday", 1), ("tuesday", 2), ("wednesday", 3), ("thursday", 4), ("friday", 5), ("saturday", 6), ("sunday", 7),
      ("maandag", 1), ("dinsdag", 2), ("woensdag", 3), ("donderdag", 4), ("vrijdag", 5), ("zaterdag", 6), ("zondag", 7),
    ]
    for (name, number) in names {
      let length = name.utf8CodeUnitCount
      guard position + length <= letters.count, letters[position...].hasLetters(name) else { continue }
      let rest = letters[(position + length)...]
      // `woensdagmiddag` and `Mondays` are one word.
      let hasNext = position + length < letters.count && isLetter(letters[position + length])
      if hasNext {
        if rest.hasLetters("s ") || (rest.count == 1 && rest.hasLetters("s")) {
          position += length + 1
        } else if rest.hasLetters("middag") || rest.hasLetters("ochtend") || rest.hasLetters("avond")
          || rest.hasLetters("morgen")
        {
          position += length
        } else {
          continue
        }
      } else {
        position += length
      }
      skipSpace()
      return number
    }
    return nil
  }

  /// `Wednesday afternoon`, `maandag en donderdag`.
  mutating func takeWeekdays() -> (first: UInt8, more: Weekdays, part: TimeValue.DayPart?)? {
    guard let first = takeWeekday() else { return nil }
    var more = Weekdays()
    var part = takeDayPart()
    while true {
      let before = position
      if current == 0x2C {
        position += 1
        skipSpace()
        _ = takeOne(of: "and", "en")
      } else if !takeOne(of: "and", "en", "&") {
        break
      }
      // A part of the day in between would be that of one of them only.
      guard part == nil, let day = takeWeekday() else {
        position = before
        break
      }
      if day != first { more.insert(day) }
      part = takeDayPart()
    }
    return (first, more, part)
  }

  private mutating func takeDayPart() -> TimeValue.DayPart? {
    if takeOne(of: "mornings", "morning", "ochtend", "morgen", "'s ochtends", "in the morning") { return .morning }
    if takeOne(of: "afternoons", "afternoon", "middag", "'s middags", "in the afternoon") { return .afternoon }
    if takeOne(of: "evenings", "evening", "avond", "'s avonds", "in the evening") { return .evening }
    return nil
  }

  // MARK: Dates and clock times

  private mutating func takeNumericTime(_ isAnnounced: Bool) -> Reading<TimeValue> {
    let start = position
    switch takeDate() {
    case .value(let date):
      var value = TimeValue()
      value.date = date
      let before = position
      if takeRangeMark() {
        switch takeDate() {
        case .value(let end):
          value.endDate = end
          if isReversed(date, end) { return .refused(.reversedRange) }
        case .refused(let refusal): return .refused(refusal)
        case .different: position = before
        }
      }
      return .value(value)
    case .refused(let refusal): return .refused(refusal)
    case .different: position = start
    }
    if let clock = takeClock(announced: isAnnounced) { return clock }
    return .different
  }

  /// Without years `15 December to 10 January` runs across New Year; within one month it is a slip.
  private func isReversed(_ start: CalendarDate, _ end: CalendarDate) -> Bool {
    guard end < start, end.hasYear == start.hasYear else { return false }
    return start.hasYear || start.month == end.month
  }

  /// The weekday in front of a date; 0 where there is none.
  package mutating func weekdayBesideDate() -> UInt8 {
    position = 0
    return takeWeekday() ?? 0
  }

  /// The whole value as a date.
  package mutating func date() -> Reading<CalendarDate> {
    position = 0
    _ = takeWeekday()
    let reading = takeDate()
    guard case .value = reading else { return reading }
    return atEnd ? reading : .different
  }

  /// `2026-09-01`, `1 September 2026`, `1 september`; `03/09/2026` is refused.
  mutating func takeDate() -> Reading<CalendarDate> {
    let start = position
    guard let first = takeInteger() else { return .different }
    let digits = position - start
    if digits == 4 && current == 0x2D {
      position += 1
      guard let month = takeInteger(), current == 0x2D else {
        position = start
        return .different
      }
      position += 1
      guard let day = takeInteger() else {
        position = start
        return .different
      }
      guard let date = CalendarDate(year: first, month: month, day: day) else { return .refused(.noSuchDate) }
      skipSpace()
      return .value(date)
    }
    if digits <= 2 && (current == 0x2F || current == 0x2D || current == 0x2E) {
      let mark = current
      position += 1
      if let second = takeInteger(), current == mark, isDigit(peek(1)) {
        position += 1
        if let year = takeInteger() {
          return .refused(.numericDate(first: first, second: second, year: year < 100 ? 2000 + year : year))
        }
      }
      position = start
      return .different
    }
    guard digits <= 2 else {
      position = start
      return .different
    }
    if takeOne(of: "st", "nd", "rd", "th", "e") {}
    skipSpace()
    guard let month = takeMonth() else {
      position = start
      return .different
    }
    var year = 0
    let before = position
    if let number = takeInteger() {
      if number >= 1900 && number <= 2200 && !(current == 0x3A) {
        year = number
      } else {
        position = before
      }
    }
    guard let date = CalendarDate(year: year, month: month, day: first) else { return .refused(.noSuchDate) }
    skipSpace()
    return .value(date)
  }

  private mutating func takeInteger() -> Int? {
    let start = position
    var number = 0
    while isDigit(current) && position - start < 6 {
      number = number * 10 + Int(current - 0x30)
      position += 1
    }
    if position == start || isDigit(current) {
      position = start
      return nil
    }
    return number
  }

  private mutating func takeMonth() -> Int? {
    let names: [(StaticString, Int)] = [
      ("januari", 1), ("january", 1), ("jan", 1), ("februari", 2), ("february", 2), ("feb", 2), ("maart", 3),
      ("march", 3), ("mrt", 3), ("mar", 3), ("april", 4), ("apr", 4), ("mei", 5), ("may", 5), ("juni", 6), ("june", 6),
      ("jun", 6), ("juli", 7), ("july", 7), ("jul", 7), ("augustus", 8), ("august", 8), ("aug", 8), ("september", 9),
      ("sept", 9), ("sep", 9), ("oktober", 10), ("october", 10), ("okt", 10), ("oct", 10), ("november", 11),
      ("nov", 11), ("december", 12), ("dec", 12),
    ]
    let word = self.word()
    for (name, number) in names where word.isWord(name) {
      _ = takeWord()
      if current == 0x2E {
        position += 1
        skipSpace()
      }
      return number
    }
    return nil
  }

  /// `09:00`, `9:00-10:30`, `13.30-15.00`; after `at` or `om` any hour will do. Nil when it is no clock time at all.
  mutating func takeClock(announced: Bool) -> Reading<TimeValue>? {
    let start = position
    guard let first = takeClockTime() else {
      position = start
      return nil
    }
    var value = TimeValue()
    value.clockStart = first.minutes
    let afterFirst = position
    if takeRangeMark() {
      if let second = takeClockTime() {
        value.clockEnd = second.minutes
        takeHourWord()
        if second.minutes <= first.minutes { return .refused(.reversedRange) }
        return .value(value)
      }
      position = afterFirst
    }
    let said = takeHourWord()
    if first.isPointed && !announced {
      if said { return .refused(.pointedHours(whole: Int(first.minutes) / 60, fraction: Int(first.minutes) % 60)) }
      position = start
      return nil
    }
    if !announced && !first.leadingZero && first.minutes < 7 * 60 {
      return .refused(.clockOrDuration(hours: Int(first.minutes) / 60, minutes: Int(first.minutes) % 60))
    }
    return .value(value)
  }

  @discardableResult
  private mutating func takeHourWord() -> Bool {
    skipSpace()
    return takeOne(of: "uur", "h", "hours", "u")
  }

  private mutating func takeClockTime() -> (minutes: Int16, isPointed: Bool, leadingZero: Bool)? {
    let start = position
    let leadingZero = current == 0x30
    guard let hours = takeInteger(), position - start <= 2, hours <= 24 else {
      position = start
      return nil
    }
    let mark = current
    guard mark == 0x3A || mark == 0x2E, isDigit(peek(1)), isDigit(peek(2)), !isDigit(peek(3)) else {
      position = start
      return nil
    }
    let minutes = Int(peek(1) - 0x30) * 10 + Int(peek(2) - 0x30)
    guard minutes < 60, hours < 24 || minutes == 0 else {
      position = start
      return nil
    }
    position += 3
    let afterDigits = position
    skipSpace()
    if hours <= 12 && takeOne(of: "pm", "p.m.") {
      return (Int16((hours % 12 + 12) * 60 + minutes), mark == 0x2E, true)
    }
    if hours <= 12 && takeOne(of: "am", "a.m.") { return (Int16(hours % 12 * 60 + minutes), mark == 0x2E, true) }
    position = afterDigits
    return (Int16(hours * 60 + minutes), mark == 0x2E, leadingZero)
  }
}
