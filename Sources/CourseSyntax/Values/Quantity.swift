import Vocabulary

/// A number as a designer gives it: exact, a range, a bound, or about. Counted in thousandths, so that a decimal comma needs
/// no rounding and the same document gives the same figures on every machine.
package struct Quantity: Equatable, Hashable, Sendable {
  /// Nil when only an upper bound is given.
  package var lower: Int?
  /// Nil when only a lower bound is given.
  package var upper: Int?
  package var isApproximate = false

  package init(lower: Int?, upper: Int?, isApproximate: Bool = false) {
    self.lower = lower
    self.upper = upper
    self.isApproximate = isApproximate
  }

  package init(thousandths: Int) {
    lower = thousandths
    upper = thousandths
  }

  package init(_ whole: Int) { self.init(thousandths: whole &* 1000) }

  /// The number, when it is exact.
  package var exact: Int? { lower == upper && !isApproximate ? lower : nil }

  package func scaled(by factor: Int) -> Quantity {
    Quantity(lower: lower.map { $0 &* factor }, upper: upper.map { $0 &* factor }, isApproximate: isApproximate)
  }

  /// A range that holds both.
  package func widened(to other: Quantity) -> Quantity {
    let low: Int? = if let lower, let otherLower = other.lower { Swift.min(lower, otherLower) } else { nil }
    let high: Int? = if let upper, let otherUpper = other.upper { Swift.max(upper, otherUpper) } else { nil }
    // Where both ends fall away, what was said first is better than nothing.
    if low == nil && high == nil { return self }
    return Quantity(lower: low, upper: high, isApproximate: isApproximate || other.isApproximate)
  }

  package func mapped(_ change: (Int) -> Int) -> Quantity {
    Quantity(lower: lower.map(change), upper: upper.map(change), isApproximate: isApproximate)
  }
}

/// An amount of time, with the unit it was written in.
package struct DurationValue: Equatable, Hashable, Sendable {
  /// In whole seconds.
  package var seconds: Quantity
  package var unit: TimeUnit
  /// `2 h per week`
  package var perWeek = false

  package init(seconds: Quantity, unit: TimeUnit, perWeek: Bool = false) {
    self.seconds = seconds
    self.unit = unit
    self.perWeek = perWeek
  }

  package init(exactly seconds: Int, unit: TimeUnit) {
    self.init(seconds: Quantity(thousandths: seconds), unit: unit)
  }
}

/// Hours or credits.
package enum WorkloadValue: Equatable, Hashable, Sendable {
  case time(DurationValue)
  /// In thousandths of a credit.
  case credits(Quantity)
}

/// Who works with whom.
package struct GroupingValue: Equatable, Hashable, Sendable {
  package var kinds: Groupings
  /// People in each group, where it is stated.
  package var size: Quantity?
  package var ownChoice = false

  package init(kinds: Groupings, size: Quantity? = nil, ownChoice: Bool = false) {
    self.kinds = kinds
    self.size = size
    self.ownChoice = ownChoice
  }
}

/// How often something happens.
package struct RecurrenceValue: Equatable, Hashable, Sendable {
  package enum Rhythm: Equatable, Hashable, Sendable {
    case daily
    case everyWeeks(Int)
    case everyMonths(Int)
    case eachMeeting
    case eachModule
    case times(Quantity)
    /// `regularly`: often, but nobody says how often.
    case regularly
  }

  package var rhythm: Rhythm
  /// Weeks in which it does not happen: those that are excepted, or all but those it is limited to.
  package var except = WeekSet()
  /// `every Tuesday and Thursday`; empty where no day is stated.
  package var weekdays = Weekdays()
  package var dayPart: TimeValue.DayPart?

  package init(_ rhythm: Rhythm, except: WeekSet = WeekSet()) {
    self.rhythm = rhythm
    self.except = except
  }
}

/// Days of the week; Monday is 1.
package struct Weekdays: Equatable, Hashable, Sendable {
  private var bits: UInt8 = 0

  package init() {}

  package mutating func insert(_ day: UInt8) {
    guard day >= 1 && day <= 7 else { return }
    bits |= 1 << day
  }

  package func contains(_ day: UInt8) -> Bool { day <= 7 && bits & (1 << day) != 0 }
  package var isEmpty: Bool { bits == 0 }
  package var count: Int { bits.nonzeroBitCount }
}

/// Weeks of a course, from ten before the start to week 53.
package struct WeekSet: Equatable, Hashable, Sendable {
  package var bits: UInt64 = 0
  package static let lowest = -10
  package static let highest = 53

  package init() {}
  package init(_ first: Int, _ last: Int) {
    var week = Swift.max(first, Self.lowest)
    while week <= Swift.min(last, Self.highest) {
      insert(week)
      week += 1
    }
  }

  package mutating func insert(_ week: Int) {
    guard week >= Self.lowest && week <= Self.highest else { return }
    bits |= 1 << UInt64(week - Self.lowest)
  }

  package func contains(_ week: Int) -> Bool {
    guard week >= Self.lowest && week <= Self.highest else { return false }
    return bits & (1 << UInt64(week - Self.lowest)) != 0
  }

  package var isEmpty: Bool { bits == 0 }
  package var count: Int { bits.nonzeroBitCount }
  package var first: Int? { bits == 0 ? nil : bits.trailingZeroBitCount + Self.lowest }
  package var last: Int? { bits == 0 ? nil : 63 - bits.leadingZeroBitCount + Self.lowest }
  package func union(_ other: WeekSet) -> WeekSet {
    var result = self
    result.bits |= other.bits
    return result
  }
  package func subtracting(_ other: WeekSet) -> WeekSet {
    var result = self
    result.bits &= ~other.bits
    return result
  }
  /// In rising order.
  package var weeks: [Int] {
    var result: [Int] = []
    forEach { result.append($0) }
    return result
  }

  /// Visits them in rising order.
  @inline(__always)
  package func forEach(_ visit: (Int) -> Void) {
    var rest = bits
    while rest != 0 {
      visit(rest.trailingZeroBitCount + Self.lowest)
      rest &= rest &- 1
    }
  }
}
