import SourceText
import Vocabulary

extension ValueText {
  // MARK: Recurrence

  /// How often: `weekly`, `every 2 weeks`, `each meeting`, `5 times`.
  package mutating func recurrence() -> Reading<RecurrenceValue> {
    position = 0
    var value: RecurrenceValue
    if let days = takeEveryWeekday() {
      value = days
    } else if takeOne(of: "weekly", "every week", "each week", "wekelijks", "elke week", "iedere week") {
      value = RecurrenceValue(.everyWeeks(1))
    } else if takeOne(of: "daily", "every day", "each day", "dagelijks", "elke dag", "iedere dag") {
      value = RecurrenceValue(.daily)
    } else if takeOne(
      of: "fortnightly", "biweekly", "every other week", "tweewekelijks", "om de week", "om de twee weken")
    {
      value = RecurrenceValue(.everyWeeks(2))
    } else if takeOne(of: "monthly", "every month", "maandelijks", "elke maand", "iedere maand") {
      value = RecurrenceValue(.everyMonths(1))
    } else if takeOne(of: "regularly", "regelmatig", "met regelmaat") {
      value = RecurrenceValue(.regularly)
    } else if takeOne(
      of: "each meeting", "every meeting", "each session", "every session", "each class", "every class", "per meeting",
      "elke bijeenkomst", "iedere bijeenkomst", "elke les", "iedere les", "per bijeenkomst", "elke sessie",
      "iedere sessie", "each time", "elke keer", "iedere keer")
    {
      value = RecurrenceValue(.eachMeeting)
    } else if takeOne(
      of: "each module", "every module", "per module", "elke module", "iedere module", "elk blok", "each period",
      "elke periode", "iedere periode")
    {
      value = RecurrenceValue(.eachModule)
    } else if takeOne(of: "every", "each", "elke", "iedere", "om de") {
      guard case .value(let number) = takeNumber(), number > 0 else { return .different }
      skipSpace()
      if takeOne(of: "weeks", "week", "weken") {
        value = RecurrenceValue(.everyWeeks(number / 1000))
      } else if takeOne(of: "months", "month", "maanden", "maand") {
        value = RecurrenceValue(.everyMonths(number / 1000))
      } else {
        return .different
      }
    } else if takeOne(of: "once", "eenmaal", "een keer", "eenmalig", "one time") {
      value = RecurrenceValue(.times(Quantity(1)))
    } else if takeOne(of: "twice", "tweemaal") {
      value = RecurrenceValue(.times(Quantity(2)))
    } else {
      guard case .value(let quantity) = takeQuantity() else { return .different }
      skipSpace()
      guard takeOne(of: "times", "keer", "maal", "x") else { return .different }
      value = RecurrenceValue(.times(quantity))
    }
    if takeOne(of: "except", "behalve", "uitgezonderd", "but not") {
      guard let weeks = takeExceptedWeeks() else { return .different }
      value.except = weeks
    } else if takeOne(of: "in", "during", "tijdens"), word().hasLetters("we") {
      guard let weeks = takeExceptedWeeks() else { return .different }
      value.except = WeekSet(WeekSet.lowest, WeekSet.highest).subtracting(weeks)
    }
    return atEnd ? .value(value) : .different
  }

  /// `every Tuesday`, `elke maandag en donderdag`: weekly, and on which day.
  private mutating func takeEveryWeekday() -> RecurrenceValue? {
    let start = position
    guard takeOne(of: "every", "each", "elke", "iedere", "weekly on", "wekelijks op"), let days = takeWeekdays() else {
      position = start
      return nil
    }
    var value = RecurrenceValue(.everyWeeks(1))
    value.weekdays = days.more
    value.weekdays.insert(days.first)
    value.dayPart = days.part
    return value
  }

  // MARK: Grouping

  /// Who with whom: `alone`, `pairs`, `groups of 4-5`, `pairs or groups`, `whole group`.
  package mutating func grouping() -> Reading<GroupingValue> {
    position = 0
    var result: GroupingValue?
    while true {
      guard let part = takeGrouping() else { return .different }
      switch part {
      case .refused(let refusal): return .refused(refusal)
      case .different: return .different
      case .value(let value):
        if let known = result {
          result = GroupingValue(
            kinds: known.kinds.union(value.kinds), size: bothSizes(known, value),
            ownChoice: known.ownChoice || value.ownChoice)
        } else {
          result = value
        }
      }
      if atEnd {
        guard let result else { return .different }
        return .value(result)
      }
      guard takeOne(of: "or", "of", "and", "en", "and then", "then", "dan", "en dan") || takeSlash() else {
        return .different
      }
    }
  }

  /// Of `pairs or groups of 3` two or three; `pairs or groups` leaves it at the size that is stated.
  private func bothSizes(_ left: GroupingValue, _ right: GroupingValue) -> Quantity? {
    guard let first = left.size, let second = right.size else { return left.size ?? right.size }
    return first.widened(to: second)
  }

  private mutating func takeSlash() -> Bool {
    guard current == 0x2F else { return false }
    position += 1
    skipSpace()
    return true
  }

  private mutating func takeGrouping() -> Reading<GroupingValue>? {
    if takeOne(of: "in je eentje") { return .value(GroupingValue(kinds: .alone)) }
    _ = takeOne(of: "in")
    if takeOne(
      of: "alone", "individually", "individual", "solo", "on your own", "individueel", "alleen", "zelfstandig",
      "je eentje")
    {
      return .value(GroupingValue(kinds: .alone))
    }
    if takeOne(of: "pairs", "in pairs", "duos", "tweetallen", "duo's", "koppels", "twos") {
      return .value(GroupingValue(kinds: .pairs, size: Quantity(2)))
    }
    if takeOne(of: "trios", "threes", "drietallen", "trio's") {
      return .value(GroupingValue(kinds: .groups, size: Quantity(3)))
    }
    if takeOne(of: "fours", "viertallen") { return .value(GroupingValue(kinds: .groups, size: Quantity(4))) }
    if takeOne(of: "fives", "vijftallen") { return .value(GroupingValue(kinds: .groups, size: Quantity(5))) }
    if takeOne(
      of: "whole group", "the whole group", "whole class", "plenary", "everyone", "all together", "hele groep",
      "de hele groep", "hele klas", "plenair", "klassikaal", "iedereen", "met z'n allen")
    {
      return .value(GroupingValue(kinds: .wholeGroup))
    }
    if takeOne(
      of: "one-to-one", "one to one", "one-on-one", "1-on-1", "1-to-1", "een-op-een", "een op een", "1-op-1", "1 op 1")
    {
      return .value(GroupingValue(kinds: .oneToOne))
    }
    if takeOne(of: "own choice", "free choice", "students choose", "eigen keuze", "naar keuze", "vrije keuze") {
      return .value(GroupingValue(kinds: [], ownChoice: true))
    }
    let groups = takeOne(
      of: "small groups", "subgroups", "groups", "kleine groepen", "kleine groepjes", "subgroepen", "groepjes",
      "groepen", "study groups", "studiegroepen")
    // Teams alone is a program; `teams of 4` are groups.
    if !groups {
      guard take("teams"), word().isWord("of") || word().isWord("van") else { return nil }
    }
    guard takeOne(of: "of", "van") else { return .value(GroupingValue(kinds: .groups)) }
    switch takeGroupSize() {
    case .value(let size):
      skipSpace()
      _ = takeOne(of: "students", "people", "studenten", "personen", "deelnemers", "participants")
      skipSpace()
      return .value(GroupingValue(kinds: .groups, size: size))
    case .refused(let refusal): return .refused(refusal)
    case .different: return nil
    }
  }

  /// How many, in figures or in words: `4-5`, `vier`, `three or four`.
  private mutating func takeGroupSize() -> Reading<Quantity> {
    let first: Quantity
    if let number = takeNumberWord() {
      first = Quantity(number)
    } else {
      let reading = takeQuantity()
      guard case .value(let quantity) = reading else { return reading }
      first = quantity
    }
    // Behind one number another may follow: the end of a range.
    guard let lower = first.lower, lower == first.upper else { return .value(first) }
    let afterFirst = position
    skipSpace()
    let isRange = takeRangeMark()
    if isRange || takeOne(of: "or", "of") {
      var upper = takeNumberWord().map { $0 * 1000 }
      if upper == nil, case .value(let number) = takeNumber() { upper = number }
      if let upper {
        if upper < lower {
          return isRange ? .refused(.reversedRange) : .value(Quantity(lower: upper, upper: lower))
        }
        return .value(Quantity(lower: lower, upper: upper, isApproximate: first.isApproximate))
      }
    }
    position = afterFirst
    return .value(first)
  }

  /// One to twelve in words.
  private mutating func takeNumberWord() -> Int? {
    let names: [(StaticString, Int)] = [
      ("one", 1), ("two", 2), ("three", 3), ("four", 4), ("five", 5), ("six", 6), ("seven", 7), ("eight", 8),
      ("nine", 9), ("ten", 10), ("eleven", 11), ("twelve", 12), ("een", 1), ("twee", 2), ("drie", 3), ("vier", 4),
      ("vijf", 5), ("zes", 6), ("zeven", 7), ("acht", 8), ("negen", 9), ("tien", 10), ("elf", 11), ("twaalf", 12),
    ]
    let word = self.word()
    for (name, number) in names where word.isWord(name) {
      _ = takeWord()
      return number
    }
    return nil
  }

  // MARK: Principles

  /// Letters, `A, C and D` or `A-D`; the names of the principles are words of their own.
  package mutating func principleLetters() -> Reading<Principles> {
    position = 0
    var result: Principles = []
    while !atEnd {
      guard let first = takePrincipleLetter() else { return .different }
      var last = first
      let before = position
      if takeRangeMark() {
        if let end = takePrincipleLetter(), end >= first { last = end } else { position = before }
      }
      var letter = first
      while letter <= last {
        result.insert(Principles(rawValue: 1 << letter))
        letter += 1
      }
      skipSpace()
      if atEnd { break }
      if current == 0x2C || current == 0x2B || current == 0x26 {
        position += 1
        skipSpace()
        _ = takeOne(of: "and", "en")
      } else if !takeOne(of: "and", "en") {
        return .different
      }
    }
    return result.isEmpty ? .different : .value(result)
  }

  private mutating func takePrincipleLetter() -> UInt8? {
    guard current >= 0x61 && current <= 0x67, !isLetter(peek(1)) else { return nil }
    let letter = current - 0x61
    position += 1
    return letter
  }
}
