import SourceText
import Vocabulary

extension ValueText {
  // MARK: Recurrence

  /// How often: `weekly`, `every 2 weeks`, `each meeting`, `5 times`.
  package mutating func recurrence() -> Reading<RecurrenceValue> {
    position = 0
    var value: RecurrenceValue
    if takeOne(of: "weekly", "every week", "each week", "wekelijks", "elke week", "iedere week") {
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
    }
    return atEnd ? .value(value) : .different
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
            kinds: known.kinds.union(value.kinds), size: known.size ?? value.size,
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

  private mutating func takeSlash() -> Bool {
    guard current == 0x2F else { return false }
    position += 1
    skipSpace()
    return true
  }

  private mutating func takeGrouping() -> Reading<GroupingValue>? {
    _ = takeOne(of: "in")
    if takeOne(
      of: "alone", "individually", "individual", "solo", "on your own", "individueel", "alleen", "zelfstandig",
      "in je eentje")
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
    switch takeQuantity() {
    case .value(let size):
      skipSpace()
      _ = takeOne(of: "students", "people", "studenten", "personen", "deelnemers", "participants")
      skipSpace()
      return .value(GroupingValue(kinds: .groups, size: size))
    case .refused(let refusal): return .refused(refusal)
    case .different: return nil
    }
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
