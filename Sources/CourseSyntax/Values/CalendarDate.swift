/// A day of the Gregorian calendar; without a year (0) it is shown but not computed with.
package struct CalendarDate: Equatable, Hashable, Sendable, Comparable {
  package var year: Int16
  package var month: UInt8
  package var day: UInt8

  /// Nil for a day that does not exist. Without a year 29 February is let through.
  package init?(year: Int, month: Int, day: Int) {
    guard year == 0 || (year >= 1900 && year <= 2200), month >= 1, month <= 12, day >= 1 else { return nil }
    guard day <= Self.days(inMonth: month, of: year == 0 ? 2000 : year) else { return nil }
    self.year = Int16(truncatingIfNeeded: year)
    self.month = UInt8(truncatingIfNeeded: month)
    self.day = UInt8(truncatingIfNeeded: day)
  }

  package var hasYear: Bool { year != 0 }

  package static func days(inMonth month: Int, of year: Int) -> Int {
    switch month {
    case 2: (year % 4 == 0 && year % 100 != 0) || year % 400 == 0 ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }

  /// Days since 1 March of the year 0, for differences and weekdays.
  package var dayNumber: Int {
    let month = Int(self.month)
    let shifted = month > 2 ? month - 3 : month + 9
    let year = Int(self.year) - (month > 2 ? 0 : 1)
    return year * 365 + year / 4 - year / 100 + year / 400 + (shifted * 153 + 2) / 5 + Int(day) - 1
  }

  package init?(dayNumber: Int) {
    var year = Int((10_000 * Int64(dayNumber) + 14_780) / 3_652_425)
    var rest = dayNumber - (365 * year + year / 4 - year / 100 + year / 400)
    if rest < 0 {
      year -= 1
      rest = dayNumber - (365 * year + year / 4 - year / 100 + year / 400)
    }
    let shifted = (100 * rest + 52) / 3060
    let month = (shifted + 2) % 12 + 1
    self.init(
      year: year + (shifted + 2) / 12, month: month, day: rest - (shifted * 306 + 5) / 10 + 1)
  }

  /// Monday is 1, Sunday 7; nil without a year.
  package var weekday: Int? { hasYear ? (dayNumber + 2) % 7 + 1 : nil }

  /// The ISO week number; nil without a year.
  package var calendarWeek: Int? {
    guard let weekday else { return nil }
    // The week belongs to the year that holds its Thursday.
    guard let thursday = CalendarDate(dayNumber: dayNumber + 4 - weekday),
      let newYear = CalendarDate(year: Int(thursday.year), month: 1, day: 1)
    else { return nil }
    return (thursday.dayNumber - newYear.dayNumber) / 7 + 1
  }

  package static func < (left: CalendarDate, right: CalendarDate) -> Bool {
    (left.year, left.month, left.day) < (right.year, right.month, right.day)
  }
}

extension CalendarDate {
  /// `2026-06-03`
  package var text: String {
    func padded(_ number: Int, _ width: Int) -> String {
      let digits = String(number)
      return String(repeating: "0", count: Swift.max(0, width - digits.utf8.count)) + digits
    }
    return padded(Int(year), 4) + "-" + padded(Int(month), 2) + "-" + padded(Int(day), 2)
  }

  /// Nil for what is no date in this form: `2026-06-03`.
  package init?(text: String) {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    guard parts.count == 3, parts[0].utf8.count == 4, parts[1].utf8.count == 2, parts[2].utf8.count == 2,
      text.utf8.allSatisfy({ $0 == 0x2D || (0x30...0x39).contains($0) }), let year = Int(parts[0]),
      let month = Int(parts[1]), let day = Int(parts[2]), year > 0
    else { return nil }
    self.init(year: year, month: month, day: day)
  }
}
