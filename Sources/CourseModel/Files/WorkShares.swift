import CourseSyntax
import Vocabulary

/// A part of students' work, in thousandths of the whole, lowest and highest.
package struct WorkShare: Sendable, Equatable {
  package var lower: Int
  package var upper: Int

  /// Nil where there is no work at all.
  package init?(of part: Amount, besides rest: Amount) {
    guard part.upper + rest.upper > 0 else { return nil }
    lower = thousandths(part.lower, of: part.lower + rest.upper)
    upper = thousandths(part.upper, of: part.upper + rest.lower)
  }

  /// `40` or `35-45`: in hundredths, rounded.
  package var percentages: String {
    let low = (lower + 5) / 10
    return low == highestPercentage ? "\(low)" : "\(low)-\(highestPercentage)"
  }

  /// In hundredths, rounded.
  package var highestPercentage: Int { (upper + 5) / 10 }

  /// By how much it surely differs from another, in thousandths; 0 where the two may be the same.
  package func distance(to other: WorkShare) -> Int {
    Swift.max(0, lower - other.upper, other.lower - upper)
  }
}

private func thousandths(_ part: Int, of whole: Int) -> Int { multiplied(part, by: 1000, over: Swift.max(whole, 0)) }

extension CourseSummary {
  /// Enough of the time of its activities is known to work out shares.
  package func hasKnownTime(_ coverage: Int) -> Bool {
    total.upper > 0 && total.coverage >= coverage && !hasEmptyMeetings
  }

  /// Enough is known of how long its activities take, and where.
  package func hasKnownPlaces(_ coverage: Int) -> Bool {
    hasKnownTime(coverage) && environmentCoverage >= coverage
  }

  /// Work in some environments, and all other work.
  package func work(in environments: Environments) -> (part: Amount, rest: Amount) {
    var part = Amount()
    for load in byEnvironment where !load.environment.isDisjoint(with: environments) { part += load.work }
    var rest = total
    rest.lower = Swift.max(0, total.lower - part.lower)
    rest.upper = Swift.max(0, total.upper - part.upper)
    return (part, rest)
  }
}

/// The share of work in some environments over several courses, read kindly: what is at school and workplace at once counts as
/// either. Nil where there is no work.
package func workShare(of environments: Environments, in courses: [PlacedCourse]) -> WorkShare? {
  var wanted = environments
  if wanted.contains(.workplace) { wanted.insert(.hybrid) }
  if !wanted.isDisjoint(with: [.online, .onCampus]) { wanted.insert(.hyflex) }
  var (part, rest) = (Amount(), Amount())
  for course in courses {
    guard let work = course.summary?.work(in: wanted) else { continue }
    part += work.part
    rest += work.rest
  }
  return WorkShare(of: part, besides: rest)
}
