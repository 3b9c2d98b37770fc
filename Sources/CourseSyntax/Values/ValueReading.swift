import SourceText
import Vocabulary

/// What came of reading a value as one type.
package enum Reading<Value: Sendable & Equatable>: Sendable, Equatable {
  case value(Value)
  /// It is meant as this type, but has been misread too often in this form.
  case refused(Refusal)
  /// It is something else.
  case different
}

/// Why a value is refused. Each comes with one or more repairs to choose from.
package enum Refusal: Equatable, Hashable, Sendable {
  /// `90`: minutes or hours?
  case noUnit
  /// `1:30`: an hour and a half, or half past one?
  case clockOrDuration(hours: Int, minutes: Int)
  /// `9.30 uur`: half past nine, or nine hours and eighteen minutes?
  case pointedHours(whole: Int, fraction: Int)
  /// `1.000 min`: one, or a thousand?
  case thousandsMark(whole: Int, rest: Int)
  /// `3 lesuren`: a lesson is 45, 50 or 60 minutes.
  case lessonHours(Int)
  /// `min 3`: at least, or minus?
  case minimumWord(Int)
  /// `03/09/2026`: March or September?
  case numericDate(first: Int, second: Int, year: Int)
  /// A day the calendar does not have.
  case noSuchDate
  /// `5-3`
  case reversedRange
  /// Longer than any course.
  case tooLarge
}

extension ValueText {
  // MARK: Numbers

  /// A number in thousandths, with a decimal point or comma. Takes nothing when there is none.
  mutating func takeNumber() -> Reading<Int> {
    let start = position
    var whole = 0
    var digits = 0
    while isDigit(current) {
      if digits < 9 { whole = whole * 10 + Int(current - 0x30) }
      digits += 1
      position += 1
    }
    if digits == 0 { return .different }
    if digits > 9 || whole > largestFigure / 1000 { return .refused(.tooLarge) }
    var thousandths = whole * 1000
    if (current == 0x2E || current == 0x2C) && isDigit(peek(1)) {
      position += 1
      var fraction = 0
      var places = 0
      while isDigit(current) {
        if places < 3 { fraction = fraction * 10 + Int(current - 0x30) }
        places += 1
        position += 1
      }
      if places == 3 && whole != 0 { return .refused(.thousandsMark(whole: whole, rest: fraction)) }
      var scale = places
      while scale < 3 {
        fraction *= 10
        scale += 1
      }
      thousandths += fraction
    }
    if start == position { return .different }
    return .value(thousandths)
  }

  /// `about`, `~`, `circa`
  mutating func takeApproximation() -> Bool {
    if current == 0x7E {
      position += 1
      skipSpace()
      return true
    }
    return takeOne(
      of: "about", "around", "approximately", "approx.", "approx", "circa", "ca.", "ca", "ongeveer", "zo'n",
      "plusminus",
      "rond de", "roughly")
  }

  private enum Bound {
    case upper
    case lower
    case refused
  }

  private mutating func takeBound() -> Bound? {
    if takeOne(of: "at most", "no more than", "up to", "maximum of", "maximum", "max.", "max") { return .upper }
    if takeOne(
      of: "hoogstens", "maximaal", "ten hoogste", "niet meer dan", "tot maximaal", "maximaal zo'n")
    {
      return .upper
    }
    if takeOne(of: "at least", "no fewer than", "no less than", "minimum of", "more than") { return .lower }
    if takeOne(of: "minstens", "minimaal", "ten minste", "tenminste", "meer dan") { return .lower }
    if (word().isWord("min") || word().isWord("minimum")) && isDigitAhead() {
      _ = takeWord()
      if current == 0x2E { position += 1 }
      skipSpace()
      return .refused
    }
    return nil
  }

  private func isDigitAhead() -> Bool {
    var index = position
    while index < letters.count && isLetter(letters[index]) { index += 1 }
    if index < letters.count && letters[index] == 0x2E { index += 1 }
    if index < letters.count && letters[index] == 0x20 { index += 1 }
    return index < letters.count && isDigit(letters[index])
  }

  /// The mark between the ends of a range: `-`, `to`, `tot`, `t/m`.
  mutating func takeRangeMark() -> Bool {
    let start = position
    skipSpace()
    if current == 0x2D {
      position += 1
      skipSpace()
      return true
    }
    if takeOne(of: "t/m", "tot en met", "tot", "to", "until", "through") { return true }
    position = start
    return false
  }

  /// A number, range or bound, perhaps about.
  mutating func takeQuantity() -> Reading<Quantity> {
    let start = position
    let bound = takeBound()
    let isApproximate = takeApproximation()
    let first = takeNumber()
    guard case .value(let lower) = first else {
      // Behind a refused number the caller looks for a unit, to know whether it was meant as one of its values.
      if case .refused(let refusal) = first { return .refused(refusal) }
      position = start
      return .different
    }
    switch bound {
    case .refused: return .refused(.minimumWord(lower / 1000))
    case .upper: return .value(Quantity(lower: nil, upper: lower, isApproximate: isApproximate))
    case .lower: return .value(Quantity(lower: lower, upper: nil, isApproximate: isApproximate))
    case nil: break
    }
    let afterFirst = position
    if takeRangeMark() {
      let second = takeNumber()
      switch second {
      case .value(let upper):
        if upper < lower { return .refused(.reversedRange) }
        return .value(Quantity(lower: lower, upper: upper, isApproximate: isApproximate))
      case .refused(let refusal): return .refused(refusal)
      case .different: position = afterFirst
      }
    }
    return .value(Quantity(lower: lower, upper: lower, isApproximate: isApproximate))
  }

  /// The whole value as a number, range or bound.
  package mutating func quantity() -> Reading<Quantity> {
    position = 0
    let reading = takeQuantity()
    guard case .value = reading else { return reading }
    skipSpace()
    return atEnd ? reading : .different
  }

  package mutating func percentage() -> Reading<Quantity> {
    position = 0
    let reading = takeQuantity()
    guard case .value = reading else { return reading }
    skipSpace()
    guard current == 0x25 || takeOne(of: "procent", "percent") else { return .different }
    if current == 0x25 { position += 1 }
    return atEnd ? reading : .different
  }

  package mutating func counted(_ unit: CountUnit) -> Reading<Quantity> {
    position = 0
    let reading = takeQuantity()
    guard case .value = reading else { return reading }
    skipSpace()
    let known: Bool
    switch unit {
    case .pages: known = takeOne(of: "pages", "page", "pagina's", "pagina", "blz.", "blz", "pp.", "pp")
    case .words: known = takeOne(of: "words", "word", "woorden", "woord")
    case .people:
      known = takeOne(
        of: "people", "persons", "person", "personen", "persoon", "mensen", "students", "studenten", "participants",
        "deelnemers")
    }
    return known && atEnd ? reading : .different
  }

  /// A mean on a scale. Three decimals are fine here; a dash means no data and is `nil`.
  package mutating func score() -> Reading<Int?> {
    position = 0
    if letters == [0x2D] || letters.isEmpty { return .value(nil) }
    var sign = 1
    if current == 0x2D {
      sign = -1
      position += 1
    } else if current == 0x2B {
      position += 1
    }
    var whole = 0
    var digits = 0
    while isDigit(current) && digits < 6 {
      whole = whole * 10 + Int(current - 0x30)
      digits += 1
      position += 1
    }
    var thousandths = whole * 1000
    if (current == 0x2E || current == 0x2C) && isDigit(peek(1)) {
      position += 1
      var place = 100
      while isDigit(current) {
        thousandths += Int(current - 0x30) * place
        place /= 10
        digits += 1
        position += 1
      }
    }
    guard digits > 0 && atEnd else { return .different }
    return .value(sign * thousandths)
  }

  // MARK: Durations

  /// An amount of time: `30 min`, `1,5 uur`, `1 h 30 min`, `1u30`, `20-30 min`, `2 h per week`.
  package mutating func duration() -> Reading<DurationValue> {
    position = 0
    let reading = takeDuration()
    guard case .value(var value) = reading else { return reading }
    skipSpace()
    if takeOne(of: "per week", "a week", "each week", "elke week", "iedere week", "in de week") { value.perWeek = true }
    _ = takeOne(of: "per person", "per persoon")
    return atEnd ? .value(value) : .different
  }

  mutating func takeDuration() -> Reading<DurationValue> {
    let start = position
    guard let count = takeTimes() else { return takeOneDuration() }
    // `2 x 45 min`: so many times as long.
    guard case .value(let each) = takeOneDuration() else {
      position = start
      return .different
    }
    if (each.seconds.upper ?? each.seconds.lower ?? 0) > 100_000 * 3600 / count { return .refused(.tooLarge) }
    return .value(DurationValue(seconds: each.seconds.mapped { $0 * count }, unit: each.unit))
  }

  /// `2 x` or `2×` with a number behind it.
  private mutating func takeTimes() -> Int? {
    var index = position
    var count = 0
    while index < letters.count && isDigit(letters[index]) && index - position < 3 {
      count = count * 10 + Int(letters[index] - 0x30)
      index += 1
    }
    guard count > 0 else { return nil }
    if index < letters.count && letters[index] == 0x20 { index += 1 }
    guard index < letters.count else { return nil }
    if letters[index] == 0x78 {
      index += 1
    } else if letters[index] == 0xC3 && index + 1 < letters.count && letters[index + 1] == 0x97 {
      index += 2
    } else {
      return nil
    }
    if index < letters.count && letters[index] == 0x20 { index += 1 }
    guard index < letters.count, isDigit(letters[index]) else { return nil }
    position = index
    return count
  }

  private mutating func takeOneDuration() -> Reading<DurationValue> {
    let start = position
    // `1:30` is an hour and a half to one reader and half past one to the next.
    if let clock = bareClock(), letters.count == clock.end {
      return .refused(.clockOrDuration(hours: clock.hours, minutes: clock.minutes))
    }
    if isClockRange() { return .different }
    if let pointed = pointedHours() { return .refused(pointed) }
    if takeOne(of: "half an hour", "een half uur", "half uur") {
      return .value(DurationValue(exactly: 1800, unit: .hour))
    }
    if takeOne(of: "three quarters of an hour", "drie kwartier") {
      return .value(DurationValue(exactly: 2700, unit: .hour))
    }
    if takeOne(of: "a quarter of an hour", "een kwartier", "kwartier") {
      return .value(DurationValue(exactly: 900, unit: .hour))
    }
    if takeOne(of: "an hour", "one hour", "een uur") {
      return .value(DurationValue(exactly: 3600, unit: .hour))
    }
    if takeOne(of: "anderhalf uur", "one and a half hours", "an hour and a half") {
      return .value(DurationValue(exactly: 5400, unit: .hour))
    }
    let amount = takeQuantity()
    let quantity: Quantity
    switch amount {
    case .different:
      position = start
      return .different
    case .refused(.thousandsMark(let whole, let rest)):
      skipSpace()
      if TimeUnit(word()) != nil || atEnd { return .refused(.thousandsMark(whole: whole, rest: rest)) }
      position = start
      return .different
    case .refused(.minimumWord(let number)):
      skipSpace()
      if atEnd || TimeUnit(word()) != nil { return .refused(.minimumWord(number)) }
      position = start
      return .different
    case .refused(let refusal):
      skipSpace()
      if TimeUnit(word()) != nil { return .refused(refusal) }
      position = start
      return .different
    case .value(let value): quantity = value
    }
    skipSpace()
    if atEnd { return .refused(.noUnit) }
    if takeOne(of: "lesuren", "lesuur", "lessen", "lesson hours", "lessons", "class hours", "contacturen") {
      return .refused(.lessonHours((quantity.upper ?? quantity.lower ?? 0) / 1000))
    }
    var word = takeWord()
    if word.isWord("working") { word = takeWord() }
    guard let unit = TimeUnit(word) else {
      position = start
      return .different
    }
    if current == 0x2E { position += 1 }
    skipSpace()
    let unitSeconds = unit.seconds
    var seconds = quantity.mapped { multiplied($0, by: unitSeconds, over: 1000) }
    if (quantity.upper ?? quantity.lower ?? 0) / 1000 > 100_000 { return .refused(.tooLarge) }
    if (seconds.upper ?? seconds.lower ?? 0) > 100_000 * 3600 { return .refused(.tooLarge) }
    // `1 h 30 min`, `1h30`, `1u30`, `1 uur en 30 min`
    let afterUnit = position
    if unit == .hour || unit == .minute, takeOne(of: "and", "en"), !isDigit(current) { position = afterUnit }
    let isJoined = position > afterUnit
    if unit == .hour && isDigit(current) {
      let second = takeNumber()
      if case .value(let minutes) = second {
        skipSpace()
        if !atEnd, TimeUnit(self.word()) == .minute {
          _ = takeWord()
        } else if isJoined {
          position = start
          return .different
        }
        let extra = minutes / 1000 * 60
        seconds = seconds.mapped { $0 + extra }
      }
    } else if unit == .minute && isDigit(current) {
      let second = takeNumber()
      if case .value(let more) = second {
        skipSpace()
        if TimeUnit(self.word()) == .second {
          _ = takeWord()
          seconds = seconds.mapped { $0 + more / 1000 }
        }
      }
    }
    return .value(DurationValue(seconds: seconds, unit: unit))
  }

  /// `9.00-10.30`, `13:30-15:00`: two times of the day.
  private func isClockRange() -> Bool {
    var index = position
    for part in 0..<2 {
      let start = index
      while index < letters.count && isDigit(letters[index]) && index - start < 2 { index += 1 }
      guard index > start, index + 2 < letters.count, letters[index] == 0x2E || letters[index] == 0x3A,
        isDigit(letters[index + 1]), isDigit(letters[index + 2])
      else { return false }
      index += 3
      if part == 1 { return index == letters.count || !isDigit(letters[index]) }
      guard index < letters.count, letters[index] == 0x2D else { return false }
      index += 1
    }
    return false
  }

  /// `9.30 uur`: half past nine, or nine hours and eighteen minutes. `1.25 h` can only be an amount.
  private func pointedHours() -> Refusal? {
    var index = position
    var whole = 0
    while index < letters.count && isDigit(letters[index]) && index - position < 2 {
      whole = whole * 10 + Int(letters[index] - 0x30)
      index += 1
    }
    guard index > position, index + 2 < letters.count, letters[index] == 0x2E, isDigit(letters[index + 1]),
      isDigit(letters[index + 2])
    else { return nil }
    let fraction = Int(letters[index + 1] - 0x30) * 10 + Int(letters[index + 2] - 0x30)
    index += 3
    while index < letters.count && letters[index] == 0x20 { index += 1 }
    guard index < letters.count, TimeUnit(wordAt(index)) == .hour, fraction < 60, whole <= 24 else { return nil }
    if whole < 7 && (fraction == 25 || fraction == 50) { return nil }
    return .pointedHours(whole: whole, fraction: fraction)
  }

  private func wordAt(_ start: Int) -> ArraySlice<UInt8> {
    var end = start
    while end < letters.count && isLetter(letters[end]) { end += 1 }
    return letters[start..<end]
  }

  /// `1:30` from the start of the value: a digit or two, a colon, two digits.
  private func bareClock() -> (hours: Int, minutes: Int, end: Int)? {
    var index = position
    var hours = 0
    while index < letters.count && isDigit(letters[index]) && index - position < 3 {
      hours = hours * 10 + Int(letters[index] - 0x30)
      index += 1
    }
    let hourDigits = index - position
    guard hourDigits == 1 || hourDigits == 2, index + 2 < letters.count, letters[index] == 0x3A,
      isDigit(letters[index + 1]), isDigit(letters[index + 2])
    else { return nil }
    // A leading zero or an hour of seven or more can only be a clock time.
    if letters[position] == 0x30 || hours >= 7 { return nil }
    return (hours, Int(letters[index + 1] - 0x30) * 10 + Int(letters[index + 2] - 0x30), index + 3)
  }

  // MARK: Workload

  package mutating func workload() -> Reading<WorkloadValue> {
    position = 0
    let start = takeQuantity()
    if case .value(let quantity) = start {
      skipSpace()
      if takeOne(
        of: "ec", "ects", "ec's", "study points", "studiepunten", "studiepunt", "credits", "credit", "credit points"),
        atEnd
      {
        return .value(.credits(quantity))
      }
    }
    switch duration() {
    case .value(let value): return .value(.time(value))
    case .refused(let refusal): return .refused(refusal)
    case .different: return .different
    }
  }
}
