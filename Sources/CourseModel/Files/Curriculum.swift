import CourseSyntax
import SourceText
import Vocabulary

/// A programme with its courses in time: what it says of each, and what each says of itself.
package struct Curriculum: Sendable {
  /// In the order of the document.
  package private(set) var periods: [CurriculumPeriod] = []
  /// In the order of the document; a course that runs in two periods stands here twice.
  package private(set) var courses: [PlacedCourse] = []

  package init(_ plan: Plan, _ references: [ResolvedReference]) {
    guard plan.model.documentKind == .programme else { return }
    var found: [Int32: ResolvedReference] = [:]
    for reference in references where reference.reference.role == .part {
      if found[reference.reference.element] == nil { found[reference.reference.element] = reference }
    }
    for element in plan.all(.period) where plan.model.elements[Int(element)].form == .entry {
      periods.append(CurriculumPeriod(plan, element, position: periods.count))
    }
    var places: [Int32: Int] = [:]
    for period in periods { places[period.element] = period.position }
    for element in plan.all(.course) + plan.all(.community) where element != plan.document && !plan.isNone(element) {
      let parent = plan.model.elements[Int(element)].parent
      // Below a path a course is named, not placed.
      if parent >= 0, plan.model.elements[Int(parent)].keyword == .path { continue }
      courses.append(PlacedCourse(plan, element, period: places[parent], found[element]))
    }
    courses.sort { $0.element < $1.element }
    for (at, course) in courses.enumerated() {
      if let period = course.period { periods[period].courses.append(at) }
    }
  }

  /// Named files that gave no document.
  package var absent: [PlacedCourse] { courses.filter { $0.isFileAbsent } }
  /// Every course has a file that could be read.
  package var isComplete: Bool { !courses.isEmpty && courses.allSatisfy { $0.summary != nil } }

  package func courses(in period: CurriculumPeriod) -> [PlacedCourse] { period.courses.map { courses[$0] } }

  /// Those that every student takes: no electives.
  package var required: [PlacedCourse] { courses.filter { !$0.isElective } }

  /// Which of two courses comes first, by their periods and starts; nil where that is not known.
  package func comesBefore(_ one: PlacedCourse, _ other: PlacedCourse) -> Bool? {
    guard let first = one.period, let second = other.period else { return nil }
    if first != second { return isBefore(periods[first], periods[second]) }
    // What starts no sooner than another can't be over when that starts, however long it takes.
    guard let end = one.lastWeek else { return one.firstWeek >= other.firstWeek ? false : nil }
    return end < other.firstWeek
  }

  /// By year where both have one, else by their order in the document.
  private func isBefore(_ one: CurriculumPeriod, _ other: CurriculumPeriod) -> Bool {
    if let first = one.year, let second = other.year, first != second { return first < second }
    return one.position < other.position
  }
}

/// Courses that run side by side.
package struct CurriculumPeriod: Sendable {
  package var element: Int32
  package var position: Int
  /// `period 1`, as the document writes it.
  package var label: String
  package var year: Int?
  package var weekCount: Int?
  /// Calendar week of its first week; nil where not known.
  package var firstCalendarWeek: Int?
  /// Credits expected, in thousandths.
  package var credits: (lower: Int, upper: Int)?
  /// Positions in the curriculum's courses.
  package var courses: [Int] = []

  init(_ plan: Plan, _ element: Int32, position: Int) {
    self.element = element
    self.position = position
    label = plan.snapshot.text(plan.headSpan(of: element))
    year = plan.yearNumber(of: element)
    let time = plan.model.when(of: element)
    var weeks = plan.number(.weekCount, of: element)?.upper
    if weeks == nil, let own = time?.calendarWeeks, !own.isEmpty { weeks = own.count }
    if weeks == nil, let own = time?.weeks, !own.isEmpty { weeks = own.count }
    weekCount = weeks
    if let time, !time.calendarWeeks.isEmpty {
      firstCalendarWeek = time.calendarStart > 0 ? Int(time.calendarStart) : time.calendarWeeks.first
    }
    credits = plan.statedCredits(of: element)
  }

  /// The calendar week of a week of the period, counted on over New Year; the week itself where no calendar is given.
  package func calendarWeek(_ week: Int) -> Int {
    guard let first = firstCalendarWeek else { return week }
    let number = first + week - 1
    return number > 52 ? number - 52 : number
  }
}

/// A course where a programme places it.
package struct PlacedCourse: Sendable {
  package var element: Int32
  package var code: String
  package var title: String
  /// Position in the curriculum's periods.
  package var period: Int?
  /// By the line in the programme, or else by the course itself; in thousandths.
  package var credits: (lower: Int, upper: Int)?
  /// Credits that the line in the programme states.
  package var creditsInProgramme: (lower: Int, upper: Int)?
  /// Week of the period in which it starts.
  package var firstWeek: Int
  /// Only where its line says so; else it starts with the period.
  package var statedFirstWeek: Int?
  package var weekCount: Int?
  package var isElective: Bool
  package var delivery: Term?
  package var mastery: [Term]
  /// Names of the programme's outcomes that it works on, by the programme or by the course.
  package var outcomes: [String]
  /// What it requires, by the programme's line and by the course itself.
  package var requirements: [Requirement]
  package var reference: ResolvedReference?
  private var namesFile: Bool

  init(_ plan: Plan, _ element: Int32, period: Int?, _ reference: ResolvedReference?) {
    self.element = element
    self.period = period
    self.reference = reference
    let document = reference?.document
    let course = document?.course
    let namesFile = plan.snapshot.title(element).holds(".course")
    self.namesFile = namesFile
    let name = plan.snapshot.name(element)
    code = name.isEmpty ? document?.code ?? "" : name
    title = document?.title ?? (namesFile ? "" : plan.snapshot.title(element))
    creditsInProgramme = plan.statedCredits(of: element)
    credits = creditsInProgramme ?? course?.credits
    var last: Int?
    if let time = plan.model.child(.start, of: element).flatMap({ plan.model.time($0) }), let week = time.weeks.first {
      statedFirstWeek = Swift.max(1, week)
    } else if let weeks = plan.model.when(of: element)?.weeks, let week = weeks.first {
      statedFirstWeek = Swift.max(1, week)
      last = weeks.last
    }
    let first = statedFirstWeek ?? 1
    firstWeek = first
    weekCount = last.map { $0 - first + 1 } ?? plan.number(.weekCount, of: element)?.upper ?? course?.weekCount
    let types = plan.terms(.type, of: element) + (course?.types ?? [])
    isElective =
      types.contains(.elective) || types.contains(.minor)
      || plan.terms(.choice, of: element).contains(.optional)
      || (!namesFile && electiveWords.occur(in: plan.snapshot.title(element)))
    delivery = plan.term(.delivery, of: element)
    mastery = plan.terms(.mastery, of: element)
    var names: [String] = []
    plan.model.forEach(.forOutcomes, of: element) { child in
      for target in plan.model.references(child) {
        if case .element(let outcome) = target.target { names.append(plan.snapshot.name(outcome)) }
      }
    }
    for outcome in course?.outcomes ?? [] {
      for name in outcome.leadsTo where !names.contains(name) { names.append(name) }
    }
    outcomes = names
    var needed: [Requirement] = []
    plan.model.forEach(.requires, of: element) { child in
      if plan.model.elements[Int(child)].state == .stated { needed.append(plan.requirement(child, path: [])) }
    }
    requirements = needed + (course?.requirements ?? [])
  }

  /// What the course says of itself; nil without a file that can be read.
  package var summary: CourseSummary? { reference?.document?.course }
  package var document: DocumentSummary? { reference?.document }
  /// A file is named, and it gave no course.
  package var isFileAbsent: Bool { reference != nil && summary == nil }
  /// It has a file of its own, of which nothing is known here.
  package var isUnseen: Bool { namesFile && summary == nil }
  /// The last week of the period in which it runs; nil where not known.
  package var lastWeek: Int? { weekCount.map { firstWeek + Swift.max(1, $0) - 1 } }

  /// How a course is called in a message: its code, or its title.
  package var label: String { code.isEmpty ? title : code }
}

private let electiveWords: SoughtWords = ["keuze", "vrije ruimte", "minor", "elective", "free choice", "optional"]

extension Plan {
  /// Credits that an element states in thousandths, as its workload or by the word EC.
  package func statedCredits(of element: Int32) -> (lower: Int, upper: Int)? {
    for keyword in [Keyword.workload, .credit] {
      for child in model.children(of: element) where model.elements[Int(child)].keyword == keyword {
        if case .some(.credits(let quantity)) = model.workload(child) {
          let lower = quantity.lower ?? quantity.upper ?? 0
          return (lower, quantity.upper ?? lower)
        }
      }
    }
    return nil
  }
}
