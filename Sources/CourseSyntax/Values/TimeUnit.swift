import Vocabulary

/// The closed table of units of time.
package enum TimeUnit: UInt8, CaseIterable, Sendable {
  case second
  case minute
  case hour
  case day
  case week
  case month

  package var names: Names {
    switch self {
    case .second: Names(nl: "s|sec|seconde|seconden", en: "s|sec|second|seconds")
    case .minute: Names(nl: "min|minuut|minuten", en: "min|mins|minute|minutes")
    case .hour: Names(nl: "uur|uren|u|h", en: "h|hour|hours|hr|hrs")
    case .day: Names(nl: "dagen|dag|werkdagen|werkdag", en: "days|day|working days|working day")
    case .week: Names(nl: "weken|week", en: "weeks|week")
    case .month: Names(nl: "maanden|maand", en: "months|month")
    }
  }

  /// Seconds of work: a day is 8 hours, a week 5 days, a month 4 weeks.
  package var seconds: Int {
    switch self {
    case .second: 1
    case .minute: 60
    case .hour: 3600
    case .day: 8 * 3600
    case .week: 5 * 8 * 3600
    case .month: 20 * 8 * 3600
    }
  }

  /// Whether it can say how long a student works. Weeks and months say how long one waits.
  package var isStudyTime: Bool {
    switch self {
    case .second, .minute, .hour, .day: true
    case .week, .month: false
    }
  }

  /// By the letters it is written with.
  package init?(_ word: ArraySlice<UInt8>) {
    // A fixed switch on length first: this is asked for nearly every detail.
    for unit in TimeUnit.allCases where unit.matches(word) {
      self = unit
      return
    }
    return nil
  }

  private func matches(_ word: ArraySlice<UInt8>) -> Bool {
    switch self {
    case .second:
      word.isWord("s") || word.isWord("sec") || word.isWord("second") || word.isWord("seconds")
        || word.isWord("seconde") || word.isWord("seconden")
    case .minute:
      word.isWord("min") || word.isWord("mins") || word.isWord("minuut") || word.isWord("minuten")
        || word.isWord("minute") || word.isWord("minutes")
    case .hour:
      word.isWord("h") || word.isWord("u") || word.isWord("uur") || word.isWord("uren") || word.isWord("hour")
        || word.isWord("hours") || word.isWord("hr") || word.isWord("hrs")
    case .day:
      word.isWord("day") || word.isWord("days") || word.isWord("dag") || word.isWord("dagen")
        || word.isWord("werkdag") || word.isWord("werkdagen")
    case .week: word.isWord("week") || word.isWord("weeks") || word.isWord("weken")
    case .month: word.isWord("month") || word.isWord("months") || word.isWord("maand") || word.isWord("maanden")
    }
  }
}

extension ArraySlice<UInt8> {
  /// The same letters as an ASCII word of ours.
  @inline(__always)
  package func isWord(_ word: StaticString) -> Bool { count == word.utf8CodeUnitCount && hasLetters(word) }

  /// Begins with the letters of an ASCII word of ours.
  @inline(__always)
  package func hasLetters(_ word: StaticString) -> Bool {
    let length = word.utf8CodeUnitCount
    guard count >= length else { return false }
    var index = 0
    while index < length {
      if self[startIndex + index] != letter(index, of: word) { return false }
      index += 1
    }
    return true
  }
}

/// A letter of a constant word; the caller keeps within its length.
@inline(__always)
func letter(_ index: Int, of word: StaticString) -> UInt8 {
  guard index >= 0 && index < word.utf8CodeUnitCount else { return 0 }
  return unsafe word.utf8Start[index]
}
