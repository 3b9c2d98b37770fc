import CourseModel
import CourseRules
import Vocabulary

/// A programme or institution as its figures look at it.
package struct ProgrammeSubject: Sendable {
  package let context: Context
  package let plan: Plan
  package let curriculum: Curriculum

  package init(_ context: Context) {
    self.context = context
    plan = context.plan
    curriculum = context.curriculum
  }
}

/// The figures of a programme, in the order of the report. One may come in parts, by year.
let programmeFigures: [@Sendable (ProgrammeSubject) -> [Figure]] = [
  { $0.loadFigures }, { $0.outcomeMatrix.map { [$0] } ?? [] }, { $0.profileFigures },
  { $0.consistency.map { [$0] } ?? [] }, { $0.prerequisiteMap.map { [$0] } ?? [] },
]

/// The figures of an institution, in the order of the report.
let institutionFigures: [@Sendable (ProgrammeSubject) -> [Figure]] = [
  { $0.alignmentGrid.map { [$0] } ?? [] }, { $0.consequences.map { [$0] } ?? [] },
]

extension ProgrammeSubject {
  /// Hundredths of the activities that must have a duration before time says something.
  var leastCoverage: Int { context.options.limits.lower(.durationCoverage) }

  /// `blok 1: Kijken en maken`
  func heading(of period: Int) -> Phrase {
    let title = plan.snapshot.title(curriculum.periods[period].element)
    let name = context.periodName(period)
    return title.isEmpty || name.nl.contains(title) ? name : name + ": " + title
  }

  /// `MC101: Marketingcommunicatie`
  func name(of course: PlacedCourse) -> Cell {
    .written(isLarge ? fitting(fullName(of: course), 200) : fullName(of: course))
  }

  /// So many courses that names are shortened and small numbers left out, for a report that can be sent.
  var isLarge: Bool { curriculum.courses.count > 20 }

  func fullName(of course: PlacedCourse) -> String {
    course.code.isEmpty ? course.title : course.title.isEmpty ? course.code : course.code + ": " + course.title
  }

  /// By which a course is found again in another version.
  func key(of course: PlacedCourse) -> String {
    let name = course.label.isEmpty ? "?" : course.label
    return course.period.map { name + "@" + curriculum.periods[$0].label } ?? name
  }

  /// Periods that stand together in one figure: those of a year, or else four at most.
  func byYear(_ periods: [Int]) -> [(key: String, name: Phrase?, periods: [Int])] {
    var result: [(key: String, name: Phrase?, periods: [Int])] = []
    for period in periods {
      let year = curriculum.periods[period].year
      let key =
        year.map { "\($0)" }
        ?? "part\((result.last?.periods.count ?? 0) < 4 ? Swift.max(result.count, 1) : result.count + 1)"
      if let at = result.firstIndex(where: { $0.key == key }) {
        result[at].periods.append(period)
      } else {
        result.append((key, year.map { Phrase(nl: "jaar \($0)", en: "year \($0)") }, [period]))
      }
    }
    return result
  }

  /// Behind a title: `, jaar 2`.
  func titleEnd(_ name: Phrase?) -> Phrase { name.map { Phrase(same: ", ") + $0 } ?? Phrase(same: "") }
}

/// Whole hours in a small space.
func roundedHours(_ amount: Amount) -> String {
  if !amount.isKnownAtAll { return "?" }
  let seconds = middle(amount)
  if seconds == 0 { return "" }
  return seconds < 1800 ? "<1" : "\((seconds + 1800) / 3600)"
}

/// `a, b en c` / `a, b and c`
func listed(_ parts: [Phrase]) -> Phrase {
  func joined(_ words: [String], _ last: String) -> String {
    guard let end = words.last else { return "" }
    return words.count == 1 ? end : words.dropLast().joined(separator: ", ") + " \(last) " + end
  }
  return Phrase(nl: joined(parts.map { $0.nl }, "en"), en: joined(parts.map { $0.en }, "and"))
}
