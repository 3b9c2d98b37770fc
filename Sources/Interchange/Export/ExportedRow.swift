import CourseModel
import CourseSyntax
import SourceText
import Vocabulary

/// What is said of one activity, of a meeting of which no activities are known, or of an assessment: a row of a storyboard.
struct ExportedRow {
  /// Beside the columns that any storyboard has, those that few activities need.
  static let properties: [Keyword] = [.when, .recurrence, .due, .choice, .product]

  enum Subject {
    case activity
    case meeting
    case assessment
  }

  var subject: Subject
  var element: Int32
  private(set) var cells: [StoryboardColumn: String] = [:]
  private(set) var properties: [Keyword: String] = [:]
  /// Stands behind `or`: it is done instead of what stands before it.
  var isAlternative = false
  /// Columns whose value is not said on the line itself, but by what it stands in or by its pattern.
  private(set) var inherited: [StoryboardColumn] = []

  init(_ subject: Subject, _ element: Int32) {
    self.subject = subject
    self.element = element
  }

  subscript(_ column: StoryboardColumn) -> String { cells[column] ?? "" }

  mutating func set(_ column: StoryboardColumn, _ text: String, _ origin: Resolved<WeekSet>.Origin = .own) {
    if text.isEmpty { return }
    cells[column] = text
    if origin != .own { inherited.append(column) }
  }

  mutating func setProperty(_ property: Keyword, _ text: String) { if !text.isEmpty { properties[property] = text } }
}

/// The rows of a document: activities, and meetings of which no activities are known, in reading order; then the assessments.
///
/// What goes through everything comes first: below a week or a meeting an empty cell would look like that one again.
struct Storyboard {
  private let plan: Plan
  private let wording: CellWording
  private(set) var rows: [ExportedRow] = []

  init(_ plan: Plan) {
    self.plan = plan
    wording = CellWording(plan)
    var meetings = plan.gatherings.filter { !$0.isActivity && $0.activities.isEmpty }[...]
    for activity in plan.activities {
      while let next = meetings.first, next.element < activity.element { rows.append(row(meetings.removeFirst())) }
      rows.append(row(activity))
    }
    rows += meetings.map { row($0) }
    rows = Standing.allCases.flatMap { standing in rows.filter { self.standing($0) == standing } }
    rows += plan.assessments.filter { model.elements[Int($0.element)].parent == plan.document }.map { row($0) }
  }

  private var model: CourseModel { plan.model }

  /// Where a row stands by what its first cells leave empty.
  private enum Standing: CaseIterable {
    case throughout
    case meetingAlone
    case inTime
  }

  private func standing(_ row: ExportedRow) -> Standing {
    if !row[.week].isEmpty || !row[.module].isEmpty { return .inTime }
    return row[.meeting].isEmpty ? .throughout : .meetingAlone
  }

  // MARK: Activities

  private func row(_ activity: Activity) -> ExportedRow {
    let element = activity.element
    var row = ExportedRow(.activity, element)
    if let weeks = activity.weeks { row.set(.week, wording.weeks(weeks.value), weeks.origin.ofWeeks) }
    if activity.pattern >= 0 {
      // What is written once for several meetings has the name it is written under.
      row.set(.meeting, wording.label(activity.pattern))
    } else {
      row.set(.module, wording.label(activity.module))
      row.set(.meeting, wording.label(activity.meeting))
    }
    row.set(.kind, wording.kind(of: element))
    row.set(.title, plan.snapshot.title(element))
    row.set(.timing, (activity.isSync ? Keyword.sync : .async).row.names.canonical(plan.language))
    // What a line says itself counts, also that it is not known or left out.
    if let environment = activity.environment, environment.origin != .catalogue, !isOpen(.environment, element) {
      row.set(.environment, wording.environments(environment.value), environment.origin.ofWeeks)
    } else {
      row.set(.environment, wording.written(.environment, of: element))
    }
    setDuration(of: &row)
    if let grouping = activity.grouping, !isOpen(.grouping, element) {
      row.set(.grouping, plan.snapshot.title(grouping.source), grouping.origin.ofWeeks)
    } else {
      row.set(.grouping, wording.written(.grouping, of: element))
    }
    setOutcomes(activity, of: &row)
    setProperties(of: &row)
    row.isAlternative = activity.choice >= 0 && isSecondOfChoice(activity)
    return row
  }

  private func isOpen(_ keyword: Keyword, _ element: Int32) -> Bool {
    switch plan.state(keyword, of: element) {
    case .unknown, .none: true
    case .notStated, .stated: false
    }
  }

  private func isSecondOfChoice(_ activity: Activity) -> Bool {
    guard let at = plan.activity(at: activity.element), at > 0 else { return false }
    return plan.activities[at - 1].choice == activity.choice
  }

  /// Its own, or else that of the pattern it follows.
  private func setDuration(of row: inout ExportedRow) {
    if let minutes = wording.minutes(of: row.element) {
      row.set(.duration, minutes)
    } else if let pattern = plan.likeness(of: row.element), let minutes = wording.minutes(of: pattern) {
      row.set(.duration, minutes, .pattern)
    }
  }

  private func setOutcomes(_ activity: Activity, of row: inout ExportedRow) {
    if activity.outcomes.isEmpty {
      row.set(.outcomes, wording.written(.forOutcomes, of: activity.element))
    } else {
      let isOwn = model.child(.forOutcomes, of: activity.element) != nil
      row.set(.outcomes, wording.outcomes(activity.outcomes), isOwn ? .own : .inherited)
    }
  }

  /// What stands below it that has a column; all else is in the notes.
  private func setProperties(of row: inout ExportedRow) {
    let element = row.element
    row.set(.tool, wording.phrases(.tool, of: element).joined(separator: ", "))
    row.set(.feedback, wording.phrases(.feedback, of: element).joined(separator: ", "))
    if row.subject != .assessment {
      row.set(.assessment, wording.phrases(.assessment, of: element).joined(separator: ", "))
    }
    for property in ExportedRow.properties {
      row.setProperty(property, texts(property, of: row).joined(separator: ", "))
    }
    for note in notes(of: row) { addNote(note, to: &row) }
  }

  private func texts(_ property: Keyword, of row: ExportedRow) -> [String] {
    if property != .when { return wording.phrases(property, of: row.element) }
    // A week has a column already.
    return model.children(.when, of: row.element).filter { child in
      guard var time = model.time(child) else { return true }
      time.weeks = WeekSet()
      return !time.isEmpty
    }.map { plan.snapshot.title($0) }
  }

  private func addNote(_ note: String, to row: inout ExportedRow) {
    row.set(.notes, row[.notes].isEmpty ? note : row[.notes] + "\n" + note)
  }

  /// Prose as it is, and every other property with its name.
  private func notes(of row: ExportedRow) -> [String] {
    var prose: [String] = []
    var others: [String] = []
    model.forEachChild(of: row.element) { child in
      let element = model.elements[Int(child)]
      switch element.form {
      case .prose:
        // Lines of one paragraph go on.
        prose.append(plan.snapshot.title(child))
      case .custom, .unknown:
        others.append(plan.snapshot.text(element.keywordSpan) + ": " + plan.snapshot.title(child))
      case .item, .stray: others.append(plan.snapshot.title(child))
      case .link, .scale: break
      case .entry, .detail:
        guard let keyword = element.keyword, isNote(keyword, row.subject) else { break }
        let texts = [wording.phrase(child)] + items(below: child)
        others.append(wording.named(keyword, texts.filter { !$0.isEmpty }.joined(separator: ", ")))
      }
    }
    return (prose.isEmpty ? [] : [prose.joined(separator: " ")]) + others
  }

  private func items(below element: Int32) -> [String] {
    model.children(of: element).filter { model.elements[Int($0)].form == .item }.map { wording.phrase($0) }
  }

  private func isNote(_ keyword: Keyword, _ subject: ExportedRow.Subject) -> Bool {
    if ExportedRow.properties.contains(keyword) { return false }
    switch keyword {
    case .environment, .grouping, .duration, .forOutcomes, .tool, .feedback, .ignore: return false
    case .assessment: return subject == .assessment
    case .weight: return subject != .assessment
    case .sync, .async, .part, .pause, .or: return false
    default: return true
    }
  }

  // MARK: Meetings and assessments

  private func row(_ gathering: Gathering) -> ExportedRow {
    let element = gathering.element
    var row = ExportedRow(.meeting, element)
    row.set(.week, wording.weeks(gathering.weeks))
    if gathering.module != plan.document { row.set(.module, wording.label(gathering.module)) }
    row.set(.meeting, wording.label(element))
    row.set(.timing, Keyword.sync.row.names.canonical(plan.language))
    if let environment = gathering.environment {
      row.set(.environment, wording.environments(environment.value), environment.origin.ofWeeks)
    } else {
      row.set(.environment, wording.written(.environment, of: element))
    }
    setDuration(of: &row)
    row.set(.grouping, wording.written(.grouping, of: element))
    row.set(.outcomes, wording.phrases(.forOutcomes, of: element).joined(separator: ", "))
    setProperties(of: &row)
    return row
  }

  private func row(_ assessment: Assessment) -> ExportedRow {
    let element = assessment.element
    var row = ExportedRow(.assessment, element)
    row.set(.week, wording.weeks(assessment.due))
    let kind = wording.kind(of: element)
    let keyword = Keyword.assessment.row.names.canonical(plan.language)
    row.set(.kind, kind.isEmpty ? keyword : keyword + " " + kind)
    row.set(.title, plan.snapshot.title(element))
    row.set(.environment, wording.written(.environment, of: element))
    row.set(.duration, wording.minutes(of: element) ?? "")
    row.set(.grouping, wording.written(.grouping, of: element))
    row.set(.outcomes, wording.outcomes(assessment.outcomes))
    let parts = [plan.snapshot.name(element), wording.written(.weight, of: element)]
    row.set(.assessment, parts.filter { !$0.isEmpty }.joined(separator: ", "))
    setProperties(of: &row)
    return row
  }
}

extension Resolved.Origin {
  /// The same origin, of whatever value.
  var ofWeeks: Resolved<WeekSet>.Origin {
    switch self {
    case .own: .own
    case .inherited: .inherited
    case .pattern: .pattern
    case .catalogue: .catalogue
    }
  }
}
