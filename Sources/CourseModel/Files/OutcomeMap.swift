import SourceText
import Vocabulary

/// How far students get with an outcome, in the order in which they get there.
package enum MasteryLevel: UInt8, CaseIterable, Comparable, Sendable {
  case introduced
  case developed
  case mastered

  package init?(_ term: Term?) {
    switch term {
    case .some(.introduced): self = .introduced
    case .some(.developed): self = .developed
    case .some(.mastered): self = .mastered
    default: return nil
    }
  }

  package var term: Term {
    switch self {
    case .introduced: .introduced
    case .developed: .developed
    case .mastered: .mastered
    }
  }

  package static func < (left: MasteryLevel, right: MasteryLevel) -> Bool { left.rawValue < right.rawValue }
}

/// Which course works on which outcome of a programme, how far it gets, and whether it counts there for a mark: as the
/// programme's lines say it, and as the courses say it of their own outcomes.
package struct OutcomeMap: Sendable {
  /// The programme's own outcomes, in reading order.
  package private(set) var outcomes: [MappedOutcome] = []
  /// Positions of courses that are said to work on at least one of them.
  package private(set) var mappedCourses = Set<Int>()
  /// Every file that is named could be read, or its line says what the course works on.
  package private(set) var seesEveryFile = true
  /// Hundredths of the courses that every student takes.
  package private(set) var mappedShare = 0

  package init(_ curriculum: Curriculum, _ plan: Plan) {
    var positions: [String: Int] = [:]
    var elements: [Int32: Int] = [:]
    for element in plan.programmeOutcomes {
      let outcome = MappedOutcome(plan, element)
      elements[element] = outcomes.count
      if !outcome.name.isEmpty { positions[outcome.name] = outcomes.count }
      outcomes.append(outcome)
    }
    if outcomes.isEmpty { return }
    for (at, course) in curriculum.courses.enumerated() {
      let cells = cellsOfCourse(course, at, positions, plan.outcomesNamed(by: course, elements))
      for (position, cell) in cells { outcomes[position].cells.append(cell) }
      if !cells.isEmpty { mappedCourses.insert(at) }
      if cells.isEmpty && course.isFileAbsent { seesEveryFile = false }
    }
    for at in outcomes.indices { outcomes[at].cells.sort { $0.course < $1.course } }
    let required = curriculum.courses.indices.filter { !curriculum.courses[$0].isElective }
    mappedShare = hundredths(required.filter { mappedCourses.contains($0) }.count, of: required.count)
  }

  /// Enough courses say what they work on to tell what none of them does.
  package var isWide: Bool { mappedShare >= 80 }
}

/// An outcome of the programme with the courses that work on it.
package struct MappedOutcome: Sendable {
  package var element: Int32
  package var name: String
  package var title: String
  /// How far the programme itself says students get; nil where it does not say.
  package var target: MasteryLevel?
  /// In the order of the document.
  package var cells: [OutcomeCell] = []

  init(_ plan: Plan, _ element: Int32) {
    self.element = element
    name = plan.snapshot.name(element)
    title = plan.snapshot.title(element)
    target = plan.terms(.mastery, of: element).compactMap { MasteryLevel($0) }.max()
  }

  /// Of every course it is known how far it gets.
  package var levelsAreKnown: Bool { !cells.isEmpty && cells.allSatisfy { $0.levelsAreKnown } }
  package var highest: MasteryLevel? { cells.compactMap { $0.levels.last }.max() }
}

/// A course that works on an outcome of the programme.
package struct OutcomeCell: Sendable {
  /// Its position among the curriculum's courses.
  package var course: Int
  /// One for each outcome of its own that leads there; only one where just the programme says so.
  package var works: [OutcomeWork]

  /// From low to high.
  package var levels: [MasteryLevel] {
    MasteryLevel.allCases.filter { level in works.contains { $0.levels.contains(level) } }
  }
  package var levelsAreKnown: Bool { works.allSatisfy { !$0.levels.isEmpty } }

  /// Whether something that counts covers it; nil where that is not known.
  package var isAssessed: Bool? {
    if works.contains(where: { $0.isAssessed == true }) { return true }
    return works.contains { $0.isAssessed == nil } ? nil : false
  }
}

/// How a course works on an outcome of the programme: by one of its own outcomes, or as a whole.
package struct OutcomeWork: Sendable {
  /// Empty where it is not known.
  package var levels: [MasteryLevel]
  /// Whether something that counts covers it; nil where that is not known.
  package var isAssessed: Bool?
  /// The course's own outcome.
  package var place: PlaceInFile?
}

private func cellsOfCourse(
  _ course: PlacedCourse, _ at: Int, _ positions: [String: Int], _ named: [Int]
) -> [Int: OutcomeCell] {
  let usual = course.mastery.compactMap { MasteryLevel($0) }
  var cells: [Int: OutcomeCell] = [:]
  for outcome in course.summary?.outcomes ?? [] {
    let work = OutcomeWork(
      levels: MasteryLevel(outcome.mastery).map { [$0] } ?? usual, isAssessed: outcome.isAssessed,
      place: outcome.place)
    for name in outcome.leadsTo {
      if let position = positions[name] {
        cells[position, default: OutcomeCell(course: at, works: [])].works.append(work)
      }
    }
  }
  // What a course says of its own outcomes is closer to the truth than what is said of it as a whole.
  for position in named where cells[position] == nil {
    let whole = OutcomeWork(levels: usual, isAssessed: course.summary?.isAssessedAsWhole, place: nil)
    cells[position] = OutcomeCell(course: at, works: [whole])
  }
  return cells
}

extension OutcomeSummary {
  /// Whether something that counts covers it; nil where that is not known.
  package var isAssessed: Bool? { isAssessedSummatively ? true : isAssessmentKnown ? false : nil }
}

extension CourseSummary {
  /// Whether all it works on counts for a mark, or nothing of it; nil where that is not known, or is so for a part of it.
  fileprivate var isAssessedAsWhole: Bool? {
    if outcomes.isEmpty { return nil }
    if outcomes.allSatisfy({ $0.isAssessed == true }) { return true }
    return outcomes.allSatisfy { $0.isAssessed == false } ? false : nil
  }
}

extension Plan {
  /// Outcomes of the programme as a whole, by its own lines.
  package var programmeOutcomes: [Int32] {
    allStated(.outcome).filter { element in
      let found = model.elements[Int(element)]
      if found.parent == document { return true }
      guard found.form == .item, found.parent >= 0 else { return false }
      // What stands below an outcome explains it.
      let list = model.elements[Int(found.parent)]
      return list.keyword == .outcome && list.parent == document && list.state == .empty && list.nameSpan.isEmpty
    }
  }

  /// Positions of the outcomes that the programme's own line of a course names.
  fileprivate func outcomesNamed(by course: PlacedCourse, _ positions: [Int32: Int]) -> [Int] {
    var result: [Int] = []
    model.forEach(.forOutcomes, of: course.element) { child in
      for reference in model.references(child) {
        if case .element(let target) = reference.target, let position = positions[target] { result.append(position) }
      }
    }
    return result
  }
}
