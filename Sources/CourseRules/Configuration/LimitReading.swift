import CourseModel
import CourseSyntax
import SourceText
import Vocabulary

/// What a text came to as the value of a limit.
enum LimitReading: Equatable, Sendable {
  case value(Quantity)
  /// A number, with a unit that this limit does not count in.
  case otherUnit
  case notANumber
  /// A number that makes no sense here.
  case outOfRange
}

extension Limit {
  /// The limit of a name in either language.
  package init?(named name: String) {
    let letters = folded(name)
    for limit in Limit.allCases {
      for language in Language.allCases {
        for known in limit.row.names.all(language) where folded(String(known)) == letters {
          self = limit
          return
        }
      }
    }
    return nil
  }

  /// Reads `8-10`, `8-10 people`, `90 min`, `at most 12`; without a unit the limit's own is meant.
  func reading(of bytes: [UInt8]) -> LimitReading {
    var numberEnd = bytes.count
    while numberEnd > 0 && isUnitLetter(bytes[numberEnd - 1]) { numberEnd -= 1 }
    let word = bytes[numberEnd...]
    while numberEnd > 0 && bytes[numberEnd - 1] == 0x20 { numberEnd -= 1 }
    guard numberEnd > 0 else { return .notANumber }
    var text = ValueText()
    text.read(bytes, 0..<numberEnd)
    guard case .value(let quantity) = text.quantity() else { return .notANumber }
    let row = self.row
    let letters = folded(String(decoding: word, as: UTF8.self))
    guard
      let value = word.isEmpty
        ? quantity : row.unit.converted(quantity, from: letters, String(decoding: word, as: UTF8.self))
    else { return .otherUnit }
    for end in [value.lower, value.upper] {
      if let end, !row.allowed.contains(end) { return .outOfRange }
    }
    if let lower = value.lower, let upper = value.upper, lower > upper { return .outOfRange }
    return .value(value)
  }

  private func isUnitLetter(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x41...0x5A, 0x61...0x7A, 0x25, 0x80...0xFF: true
    default: false
    }
  }
}

extension LimitUnit {
  /// What is written behind a number; empty where nothing is needed.
  package var names: Names {
    switch self {
    case .percent: Names(nl: "%|procent", en: "%|percent")
    case .points: Names(nl: "procentpunten|punten|%", en: "points|percentage points|%")
    case .minutes: Names(nl: "min|minuten|minuut", en: "min|minutes|minute|mins")
    case .hours, .creditHours: Names(nl: "uur|uren|u", en: "h|hours|hour|hrs")
    case .days: Names(nl: "dagen|dag|werkdagen", en: "days|day")
    case .weeks: Names(nl: "weken|week", en: "weeks|week")
    case .months: Names(nl: "maanden|maand", en: "months|month")
    case .people: Names(nl: "personen|mensen|studenten|deelnemers", en: "people|persons|students|participants")
    case .count: Names(nl: "", en: "")
    case .factor: Names(nl: "keer|x", en: "times|x")
    }
  }

  private func isNamed(_ letters: [UInt8], _ word: String) -> Bool {
    for language in Language.allCases {
      for name in names.all(language) where name == word || (!letters.isEmpty && folded(String(name)) == letters) {
        return true
      }
    }
    return false
  }

  /// The number in this unit; nil where it was written in one that does not go over into it.
  fileprivate func converted(_ quantity: Quantity, from letters: [UInt8], _ word: String) -> Quantity? {
    if isNamed(letters, word) { return quantity }
    switch self {
    case .minutes: return LimitUnit.hours.isNamed(letters, word) ? scaled(quantity, 60, 1) : nil
    case .hours, .creditHours:
      return LimitUnit.minutes.isNamed(letters, word) ? scaled(quantity, 1, 60) : nil
    case .days: return LimitUnit.weeks.isNamed(letters, word) ? scaled(quantity, 7, 1) : nil
    case .months:
      return ["jaar", "year", "years"].contains(word) ? scaled(quantity, 12, 1) : nil
    case .percent, .points, .weeks, .people, .factor: return nil
    // Things are called by many names: `6 tools`, `3 courses`.
    case .count: return quantity
    }
  }

  private func scaled(_ quantity: Quantity, _ factor: Int, _ divisor: Int) -> Quantity {
    quantity.mapped { multiplied($0, by: factor, over: divisor) }
  }
}

extension Limit {
  /// A value as it would be written: `8-10 people`.
  package func text(_ value: Quantity, _ language: Language) -> String {
    let number: String
    switch (value.lower, value.upper) {
    case (let lower?, let upper?):
      number =
        lower == upper ? decimal(lower, language) : decimal(lower, language) + "-" + decimal(upper, language)
    case (let lower?, nil): number = Bilingual(nl: "minstens ", en: "at least ")[language] + decimal(lower, language)
    case (nil, let upper?): number = Bilingual(nl: "hoogstens ", en: "at most ")[language] + decimal(upper, language)
    case (nil, nil): number = "?"
    }
    let unit = row.unit.names.canonical(language)
    switch row.unit {
    case .percent: return number + "%"
    case .count: return number
    case .points, .minutes, .hours, .days, .weeks, .months, .people, .factor, .creditHours:
      return number + " " + unit
    }
  }
}

/// Thousandths as a number with no more decimals than needed.
func decimal(_ thousandths: Int, _ language: Language) -> String {
  let whole = thousandths / 1000
  var rest = abs(thousandths % 1000)
  var text = thousandths < 0 && whole == 0 ? "-0" : "\(whole)"
  if rest == 0 { return text }
  text += language == .dutch ? "," : "."
  var digit = 100
  while rest > 0 && digit > 0 {
    text += "\(rest / digit)"
    rest %= digit
    digit /= 10
  }
  return text
}
