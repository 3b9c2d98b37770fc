import CourseSyntax
import Vocabulary

/// A number that a rule compares with, and that a school may set in its project file. One row each in `row`: a rule never
/// writes such a number itself.
package enum Limit: UInt8, CaseIterable, Sendable {
  // What can be known, and how precise it is.
  case durationCoverage
  case loadTolerance
  case creditHours
  case hoursPerWeek
  // The blend of one course.
  case activatingKinds
  case toolsPerCourse
  case islandShare
  case largeGroup
  case smallCohort
  case syncShare
  case longSession
  case sessionTransmissionShare
  case fixedTimeFactor
  case asyncWindow
  case asyncStretch
  case environmentDominance
  case selfRegulationShare
  case engagementCheckBy
  case practiceWithoutFeedback
  case repeatedPreparation
  // Learning and workload.
  case acquisitionShare
  case sameKindRun
  case peakRatio
  case peakMargin
  case optionalShare
  case outcomesPerCredits
  case starvedRatio
  case outcomeWords
  case groupWeight
  case summativeDeadlines
  case handIns
  case feedbackTime
  case preparationTime
  case videoLength
  // A programme.
  case toolsPerPeriod
  case imbalanceRatio
  case pileUp
  case outcomeOver
  case blendOutlier
  case campusDay
  case campusGap
  case digitalGap
  case monotony
  case acquaintWeeks
  case smallGroups
  case replyFactor
  case surveysPerWeek
  case formShare
  case formativeRatio
  // An institution.
  case indicatorKinds
  case maturityAge
  case reviewGap
  // A community.
  case communitySize
  case communityBand
  case chosenPrinciples
  case startWindow
  case minimumSessions
  case checkInShare
  case buddyGroup
  case longCommunity
  case sharingGroup
  case oneKindShare
  case transmissionShare
  case introductionShare
  case gapFactor
  case lastingGroup
  // Boarding and measuring.
  case hundredDays
  case hundredDaysGap
  case respondentsToCompare
  case respondentsToPublish
  case respondentsToTest
  case response
  case measurementWindow
  case highStart
}

/// What a limit counts in.
package enum LimitUnit: UInt8, CaseIterable, Sendable {
  case percent
  /// Percentage points.
  case points
  case minutes
  case hours
  case days
  case weeks
  case months
  case people
  /// Things of any kind.
  case count
  /// So many times as much.
  case factor
  /// Hours in one credit.
  case creditHours
}

/// Where a number comes from. A message must not suggest more.
package enum NumberMark: UInt8, CaseIterable, Sendable {
  /// The documents this checker is made after.
  case seed
  /// Law, custom, or a framework from the literature.
  case framework
  /// Our own choice.
  case tool
}

package struct LimitRow: Sendable {
  package var names: Names
  package var value: Quantity
  /// Another value where students have less time in the week: part-time and dual.
  package var partTime: Quantity?
  package var unit: LimitUnit
  package var mark: NumberMark
  /// What a school may sensibly set it to, in thousandths.
  package var allowed: ClosedRange<Int>
  /// What happens at this number, in a sentence.
  package var means: Bilingual<String>

  package init(
    nl: String, en: String, _ value: Quantity, partTime: Quantity? = nil, _ unit: LimitUnit, _ mark: NumberMark,
    allowed: ClosedRange<Int>? = nil, means: Bilingual<String>
  ) {
    self.names = Names(nl: nl, en: en)
    self.value = value
    self.partTime = partTime
    self.unit = unit
    self.mark = mark
    self.allowed = allowed ?? unit.allowed
    self.means = means
  }
}

extension LimitUnit {
  /// In thousandths.
  fileprivate var allowed: ClosedRange<Int> {
    switch self {
    case .percent, .points: 0...100_000
    case .minutes: 0...1_440_000
    case .hours: 0...1_000_000
    case .days: 0...1_000_000
    case .weeks: 0...104_000
    case .months: 0...240_000
    case .people, .count: 0...10_000_000
    case .factor: 0...100_000
    case .creditHours: 1_000...100_000
    }
  }
}

/// The limits that hold for a document: those of the register, apart from what a project file sets.
package struct Limits: Sendable, Equatable {
  /// Nil where the register's own value holds.
  private var own: [Quantity?]

  package init() { own = [Quantity?](repeating: nil, count: Limit.allCases.count) }

  package subscript(limit: Limit) -> Quantity {
    get { own[Int(limit.rawValue)] ?? limit.row.value }
    set { own[Int(limit.rawValue)] = newValue }
  }

  /// Whether someone has set it.
  package func isSet(_ limit: Limit) -> Bool { own[Int(limit.rawValue)] != nil }

  /// For students with less time in the week; what someone has set counts for all.
  package func value(_ limit: Limit, partTime: Bool) -> Quantity {
    if let set = own[Int(limit.rawValue)] { return set }
    let row = limit.row
    return partTime ? row.partTime ?? row.value : row.value
  }

  /// The lower end in whole units; 0 where there is none.
  package func lower(_ limit: Limit, partTime: Bool = false) -> Int {
    (value(limit, partTime: partTime).lower ?? 0) / 1000
  }

  /// The upper end in whole units; more than any document has where there is none.
  package func upper(_ limit: Limit, partTime: Bool = false) -> Int {
    value(limit, partTime: partTime).upper.map { $0 / 1000 } ?? largestFigure
  }

  /// The number in thousandths, for a ratio such as 1.5; of a range its lower end.
  package func thousandths(_ limit: Limit, partTime: Bool = false) -> Int {
    let value = value(limit, partTime: partTime)
    return value.lower ?? value.upper ?? 0
  }
}
