import CourseModel
import CourseReview
import CourseRules
import CourseSyntax
import SourceText
import TestKit
import Vocabulary

/// A figure's numbers, worked out a second time from the activities of a plan alone.
struct OwnWork {
  var activity: Activity
  /// Positions of it and the alternatives it stands for.
  var positions: [Int]
  var lower: Int
  var upper: Int
  var isKnown: Bool

  /// What every student does; of alternatives at least the shortest, at most the longest.
  static func all(of plan: Plan) -> [OwnWork] {
    var groups: [(key: Int32, positions: [Int])] = []
    for (at, activity) in plan.activities.enumerated() {
      if activity.choice >= 0, groups.last?.key == activity.choice {
        groups[groups.count - 1].positions.append(at)
      } else {
        groups.append((activity.choice, [at]))
      }
    }
    return groups.compactMap { group in
      let own = group.positions.map { plan.activities[$0] }
      if own[0].isOptional || own[0].isCancelled { return nil }
      let lower = own.map { $0.duration.lower * $0.occurrences.lowest }.min() ?? 0
      let upper = own.map { $0.duration.upper * $0.occurrences.highest }.max() ?? 0
      return OwnWork(
        activity: own[0], positions: group.positions, lower: lower, upper: upper,
        isKnown: own.allSatisfy { $0.duration.known == 1 })
    }
  }
}

/// The weeks an activity is done in, from what it and its surroundings say.
func ownWeeks(_ activity: Activity, _ plan: Plan) -> [Int] {
  var weeks = activity.weeks?.value.weeks ?? []
  if let again = activity.recurrenceOfMeeting ?? activity.recurrence {
    if weeks.isEmpty { weeks = plan.figures.teachingWeeks.weeks }
    weeks.removeAll { again.except.contains($0) }
  }
  return weeks.count > 1 ? weeks.filter { !plan.figures.holidays.contains($0) } : weeks
}

func plan(_ lines: String) -> Plan { Plan(Snapshot(Array(lines.utf8))) }

/// All courses and communities among the samples.
let sampleSubjects: [(name: String, subject: Subject)] = Sample.all.compactMap { sample in
  let plan = Plan(Snapshot(sample.bytes))
  return plan.isCourse || plan.isCommunity ? (sample.name, Subject(Context(plan))) : nil
}

extension Figure {
  /// The number in a row and column of one of its tables: lower and upper.
  func value(_ row: String, _ column: String, in table: Int = 0) -> [Int]? {
    guard table < tables.count, let at = tables[table].columns.firstIndex(where: { $0.key == column }),
      let found = tables[table].rows.first(where: { $0.key == row })
    else { return nil }
    switch found.cells[at] {
    case .time(let amount), .share(let amount): return [amount.lower, amount.upper]
    case .count(let number), .percent(let number), .decimal(let number): return [number]
    case .nothing, .unknown, .words, .written, .lines: return nil
    }
  }
}

/// How much something counts: its time, or one.
func ownWeight(_ work: OwnWork, _ subject: Subject) -> [Int] {
  subject.isByTime ? [work.lower, work.upper] : [1000, 1000]
}

func + (left: [Int], right: (part: [Int], of: Int)) -> [Int] {
  zip(left, right.part).map { $0 + $1 / max(right.of, 1) }
}
