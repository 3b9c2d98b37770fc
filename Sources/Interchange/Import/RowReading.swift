import Vocabulary

/// The cells of a row, by what their columns mean.
struct RowCells {
  struct Cell {
    var column: TableLayout.Column
    var text: String
  }

  private(set) var cells: [Cell] = []
  let line: Int

  init(_ row: SourceRow, _ layout: TableLayout) {
    line = row.line
    for column in layout.columns where column.meaning != .leftOut {
      let text = row.cell(column.index)
      if !isBlank(text) { cells.append(Cell(column: column, text: text)) }
    }
  }

  mutating func remove(_ column: StoryboardColumn) { cells.removeAll { $0.column.meaning == .storyboard(column) } }

  func first(_ column: StoryboardColumn) -> Cell? { cells.first { $0.column.meaning == .storyboard(column) } }

  /// Another column says that this value is that of the week or meeting.
  func inherits(_ column: StoryboardColumn) -> Bool {
    guard let cell = cells.first(where: { $0.column.meaning == .inherited }) else { return false }
    let names = parted(cell.text, by: [","]).map { foldedText($0) }
    return Language.allCases.contains { names.contains(foldedText(column.heading($0))) }
  }

  func text(_ column: StoryboardColumn) -> String { first(column).map { $0.text } ?? "" }

  /// What is done before, during and after class, where each has a column.
  var activities: [(text: String, isSync: Bool)] {
    cells.flatMap { cell -> [(text: String, isSync: Bool)] in
      guard case .activities(let isSync) = cell.column.meaning else { return [] }
      return linesOf(cell.text).map { ($0, isSync) }
    }
  }
}

/// An activity as it is gathered from a row or a design.
struct ActivityDraft {
  var title = ""
  /// What does not fit a title.
  var explanation: [String] = []
  var kind: ActivityKind?
  /// What the source calls it; empty for its usual name.
  var kindName = ""
  var isSync: Bool?
  var environment = ""
  var grouping = ""
  var duration = ""
  var moments: [String] = []
  var links: [String] = []
  var guesses: [Bilingual<String>] = []
  /// Head and value of what stands on a line of its own.
  var properties: [(head: String, text: String)] = []
  /// The table has the row, so it may be left to say nothing about how long it takes.
  var asksForDuration = true
  /// Said of what it stands in rather than of itself.
  var inheritsEnvironment = false
  var inheritsGrouping = false
  /// It is done instead of what stands before it.
  var isAlternative = false
}

extension StoryboardReader {
  mutating func readRow(_ row: SourceRow, _ reading: TableReading) {
    let cells = RowCells(row, reading.layout)
    if readAssessmentRow(cells, reading) { return }
    guard let isInMeeting = enterPlaces(cells, reading) else { return }
    let several = cells.activities
    if several.count > 1 || (several.count == 1 && cells.first(.title) != nil) {
      readSeveral(several, cells, reading)
      return
    }
    var activity = ActivityDraft()
    let kindCell = cells.first(.kind)
    if activity.title.isEmpty, kindCell == nil, several.isEmpty, cells.first(.meeting) != nil, isInMeeting {
      readMeeting(activity, cells, reading)
      return
    }
    if let only = several.first {
      activity.title = only.text
      activity.isSync = only.isSync
    } else {
      let lines = linesOf(cells.text(.title))
      activity.title = lines.first ?? ""
      activity.explanation = Array(lines.dropFirst())
    }
    if let cell = kindCell, KindGuess.exactly(cell.text) == nil {
      if CellPlaces.namesMeeting(cell.text) {
        readMeetingRow(activity, cells, reading)
        return
      }
      if CellPlaces.namesPause(cell.text) {
        addPause(activity.title, cells, reading, isInMeeting)
        return
      }
    } else if kindCell == nil, CellPlaces.namesPause(activity.title) {
      let isPlain = foldedWords(activity.title).count == 1
      addPause(isPlain ? "" : activity.title, cells, reading, isInMeeting)
      return
    }
    readKind(&activity, kindCell, cells.line)
    readValues(&activity, cells, reading)
    if !rowWeeks.isEmpty { activity.moments.insert(rowWeeks, at: 0) }
    settleTiming(&activity, cells.text(.timing), isInMeeting: isInMeeting)
    let parent = isInMeeting ? meetingEntry() : block()
    if activity.inheritsEnvironment, hand(activity.environment, .environment, to: parent) { activity.environment = "" }
    if activity.inheritsGrouping, hand(activity.grouping, .grouping, to: parent) { activity.grouping = "" }
    if activity.isAlternative {
      var entry = PlanDraft.Entry()
      entry.head = draft.word(.or)
      draft.add(entry, to: parent)
    }
    add(activity, to: parent)
  }

  /// Puts what an activity inherits on the block it stands in; false where that says something else, or can't.
  private mutating func hand(_ value: String, _ keyword: Keyword, to parent: Int) -> Bool {
    if value.isEmpty || parent == PlanDraft.document { return false }
    if let known = draft[parent].said[keyword], known != [value] { return false }
    let isTaken = draft[parent].handed.contains { $0 != value }
    if !draft[parent].details.contains(value) {
      if isTaken { return false }
      draft[parent].details.append(value)
      draft[parent].handed.append(value)
      draft[parent].said[keyword] = [value]
    }
    return true
  }

  // MARK: Assessments

  /// A row whose kind is an assessment, perhaps a formative or summative one: it is about the plan as a whole.
  private mutating func readAssessmentRow(_ cells: RowCells, _ reading: TableReading) -> Bool {
    guard let cell = cells.first(.kind), let kind = assessmentKind(cell.text), cells.first(.timing) == nil else {
      return false
    }
    if KindGuess.exactly(cell.text) != nil && !reading.layout.has(.storyboard(.timing)) { return false }
    var activity = ActivityDraft()
    activity.title = onOneLine(cells.text(.title))
    activity.asksForDuration = false
    var code = ""
    var weights: [String] = []
    for part in parted(cells.text(.assessment), by: [","]) {
      if code.isEmpty && (CellPlaces.isCode(part) || CellPlaces.isShortName(part)) {
        code = part
      } else {
        weights.append(part)
      }
    }
    var rest = cells
    rest.remove(.assessment)
    readValues(&activity, rest, reading)
    var entry = PlanDraft.Entry()
    entry.head = ([draft.word(.assessment)] + kind + [code]).filter { !$0.isEmpty }.joined(separator: " ")
    entry.text = activity.title
    for weight in weights {
      if trial.isDetail(weight, .weight, under: "assessment") {
        entry.details.append(weight)
      } else {
        keep(weight, cells, &activity)
      }
    }
    if let weeks = CellPlaces.weeks(cells.text(.week)) { entry.details.append(draft.word(.week) + " " + weeks.number) }
    let index = draft.add(entry, to: PlanDraft.document)
    fill(index, with: activity, as: .assessment)
    define(assessment: code, index)
    return true
  }

  private mutating func keep(_ text: String, _ cells: RowCells, _ activity: inout ActivityDraft) {
    guard var cell = cells.first(.assessment) else { return }
    cell.text = text
    keep(cell, cells.line, &activity)
  }

  /// The kinds behind the word for assessment; nil where the text is something else.
  private func assessmentKind(_ text: String) -> [String]? {
    let words = foldedWords(text)
    guard let first = words.first,
      Language.allCases.contains(where: { Keyword.assessment.row.names.all($0).contains { String($0) == first } })
    else { return nil }
    var kinds: [String] = []
    for word in words.dropFirst() {
      let letters = folded(word)
      guard let term = PhraseIndex.shared.term(in: .assessmentKind, letters, 0..<letters.count) else { return nil }
      kinds.append(term.row.names.canonical(language))
    }
    return kinds
  }

  // MARK: Where

  /// Goes to the week, module and meeting of a row; true in a meeting, nil where the row is no activity.
  private mutating func enterPlaces(_ cells: RowCells, _ reading: TableReading) -> Bool? {
    var isStated = false
    rowWeeks = ""
    if reading.leavesNothingOpen {
      if cells.first(.module) == nil { module = Context() }
      if cells.first(.week) == nil { week = Context() }
    }
    if let cell = cells.first(.module) {
      if let weeks = CellPlaces.weeks(cell.text), !isDigits(onOneLine(cell.text)),
        !reading.layout.has(.storyboard(.week))
      {
        enterWeek(weeks)
      } else {
        switch reading.weeks(ofModule: cell.text) {
        case .title:
          if !module.isEmpty { week = Context() }
          module = Context()
        case .blocks: enterModule(cell.text)
        case .module(let weeks):
          enterModule(cell.text)
          module.details = [wording(of: weeks)]
        case .rows: enterModule(cell.text)
        }
      }
      isStated = true
    }
    if isHoliday(cells) {
      readHoliday(cells)
      return nil
    }
    if let cell = cells.first(.week) {
      if var weeks = CellPlaces.weeks(cell.text) {
        switch module.isEmpty ? reading.weeks(ofModule: cells.text(.module)) : reading.weeks(ofModule: moduleText) {
        case .title:
          if weeks.title.isEmpty { weeks.title = onOneLine(cells.text(.module)) }
          enterWeek(weeks)
        case .blocks:
          // Of our own storyboard these are the weeks of the activity; the order of the rows counts.
          if reading.leavesNothingOpen && weeks.first != weeks.last {
            rowWeeks = wording(of: weeks)
            week = Context()
          } else {
            enterWeek(weeks)
          }
        case .module: break
        case .rows: rowWeeks = wording(of: weeks)
        }
      } else {
        enterModule(cell.text)
        week = Context()
      }
      isStated = true
    }
    guard reading.layout.has(.storyboard(.meeting)) else {
      return !meeting.isEmpty && CellValues.timing(cells.text(.timing)) != false
    }
    guard let cell = cells.first(.meeting) else {
      // Cells that were merged are empty in all rows but the first; so is the cell for the week.
      if isStated || reading.leavesNothingOpen { meeting = Context() }
      return !meeting.isEmpty && CellValues.timing(cells.text(.timing)) != false
    }
    if isNo(cell.text) && !isDigits(onOneLine(cell.text)) {
      meeting = Context()
    } else if isYes(cell.text) && !isDigits(onOneLine(cell.text)) {
      enterMeeting(CellPlaces.Meeting(number: "", title: ""), unnamed: 0)
    } else {
      enterMeeting(CellPlaces.meeting(cell.text), unnamed: cells.line)
    }
    return !meeting.isEmpty
  }

  /// `week 3`, `weeks 1-3`
  private func wording(of weeks: CellPlaces.Weeks) -> String {
    let isOne = weeks.first == weeks.last
    return Bilingual(nl: isOne ? "week " : "weken ", en: isOne ? "week " : "weeks ")[language] + weeks.number
  }

  private func isHoliday(_ cells: RowCells) -> Bool {
    guard cells.first(.kind) == nil, cells.first(.duration) == nil, cells.first(.timing) == nil else { return false }
    let title = cells.text(.title)
    return CellPlaces.namesHoliday(title.isEmpty ? cells.text(.week) : title)
  }

  // MARK: Rows that are no activity

  private mutating func readMeetingRow(_ activity: ActivityDraft, _ cells: RowCells, _ reading: TableReading) {
    var found = CellPlaces.meeting(cells.text(.meeting))
    if found.title.isEmpty { found.title = activity.title }
    if cells.first(.meeting) == nil {
      found = CellPlaces.meeting(activity.title)
      enterMeeting(found, unnamed: cells.line)
    } else if found.title != activity.title && !activity.title.isEmpty {
      var own = activity
      own.explanation = [activity.title] + own.explanation
      readMeeting(own, cells, reading)
      return
    }
    readMeeting(activity, cells, reading)
    if cells.first(.meeting) == nil { meeting = Context() }
  }

  private mutating func readMeeting(_ activity: ActivityDraft, _ cells: RowCells, _ reading: TableReading) {
    var activity = activity
    activity.asksForDuration = false
    readValues(&activity, cells, reading)
    if !rowWeeks.isEmpty { activity.moments.insert(rowWeeks, at: 0) }
    let index = meetingEntry()
    fill(index, with: activity, as: .meeting)
  }

  /// A holiday keeps what its row says beside its name.
  private mutating func readHoliday(_ cells: RowCells) {
    let title = cells.text(.title).isEmpty ? cells.text(.week) : cells.text(.title)
    let index = addHoliday(title, week: CellPlaces.weeks(cells.text(.week)))
    for cell in cells.cells where keepsAsProse(cell.column.meaning) {
      draft.addProse(cell.column.heading + ": " + onOneLine(cell.text), to: index)
    }
  }

  private mutating func addPause(_ title: String, _ cells: RowCells, _ reading: TableReading, _ isInMeeting: Bool) {
    var activity = ActivityDraft()
    activity.title = title
    activity.asksForDuration = false
    readValues(&activity, cells, reading)
    var entry = PlanDraft.Entry()
    entry.head = draft.word(.pause)
    let index = draft.add(entry, to: isInMeeting ? meetingEntry() : block())
    activity.environment = ""
    activity.grouping = ""
    activity.links = []
    draft[index].text = activity.title
    fill(index, with: activity, as: .pause)
  }

  /// A row with a column for what is done before, during and after class: those in class make one meeting.
  private mutating func readSeveral(_ all: [(text: String, isSync: Bool)], _ cells: RowCells, _ reading: TableReading) {
    var rest = ActivityDraft()
    rest.asksForDuration = false
    readValues(&rest, cells, reading)
    let title = linesOf(cells.text(.title))
    // Where no column or cell names the meeting, the row is one.
    let isOwnMeeting = !reading.layout.has(.storyboard(.meeting)) || meeting.isEmpty
    if isOwnMeeting {
      enterMeeting(CellPlaces.Meeting(number: "", title: title.first ?? ""), unnamed: cells.line)
    }
    let isHeld = all.contains { $0.isSync }
    rest.explanation = Array(title.dropFirst()) + rest.explanation
    let links = rest.links
    rest.links = []
    if !rest.duration.isEmpty, isHeld, all.contains(where: { !$0.isSync }) {
      rest.guesses.append(
        Bilingual(
          nl: "\(rest.duration) is de duur van de bijeenkomst", en: "\(rest.duration) is how long the meeting takes"))
    }
    var isFilled = false
    for one in all {
      if one.isSync && !isFilled {
        fill(meetingEntry(), with: rest, as: .meeting)
        isFilled = true
      }
      var activity = ActivityDraft()
      activity.title = one.text
      activity.isSync = one.isSync
      activity.links = links
      readKind(&activity, nil, cells.line)
      add(activity, to: one.isSync ? meetingEntry() : block())
    }
    if !isHeld {
      if let first = title.first { draft.addProse(first, to: block()) }
      // Without a meeting there is nothing these cells belong to but the week.
      for cell in cells.cells where keepsAsProse(cell.column.meaning) {
        draft.addProse(cell.column.heading + ": " + onOneLine(cell.text), to: block())
      }
    }
    if isOwnMeeting { meeting = Context() }
  }

  private func keepsAsProse(_ meaning: ColumnMeaning?) -> Bool {
    switch meaning {
    case .storyboard(.week), .storyboard(.module), .storyboard(.meeting), .storyboard(.title), .storyboard(.outcomes),
      .activities, .inherited, .course, .leftOut:
      false
    case .storyboard, .property, nil: true
    }
  }

  // MARK: What kind

  private mutating func readKind(_ activity: inout ActivityDraft, _ cell: RowCells.Cell?, _ line: Int) {
    if let cell {
      let text = cell.text
      if let kind = KindGuess.exactly(text) {
        activity.kind = kind
        activity.kindName = KindGuess.name(of: kind, as: text, language)
        return
      }
      let shown = onOneLine(text)
      if guessKind(ofLearningType: shown, &activity) { return }
      if let kind = KindGuess.inTitle(text) {
        activity.kind = kind
        activity.guesses.append(
          Bilingual(
            nl: "werkvorm \(kind.row.names.canonical(.dutch)), uit '\(shown)'",
            en: "kind \(kind.row.names.canonical(.english)), from '\(shown)'"))
        return
      }
      keep(cell, line, &activity)
    }
    guard let kind = KindGuess.inTitle(activity.title) else { return }
    activity.kind = kind
    activity.guesses.append(
      Bilingual(
        nl: "werkvorm \(kind.row.names.canonical(.dutch)), uit de titel",
        en: "kind \(kind.row.names.canonical(.english)), from the title"))
  }

  /// One of Laurillard's six types stands for many kinds; a title that names one of them says more. False where it is none.
  func guessKind(ofLearningType type: String, _ activity: inout ActivityDraft) -> Bool {
    guard let guess = KindGuess.ofLearningType(type, title: activity.title, isSync: activity.isSync) else {
      return false
    }
    activity.kind = guess.kind
    let titled = guess.isFromTitle ? Bilingual(nl: " en de titel", en: " and the title") : Bilingual(nl: "", en: "")
    activity.guesses.append(
      Bilingual(
        nl: "werkvorm \(guess.kind.row.names.canonical(.dutch)), bij het leertype '\(type)'\(titled.nl)",
        en: "kind \(guess.kind.row.names.canonical(.english)), for the learning type '\(type)'\(titled.en)"))
    return true
  }

  // MARK: At the same moment or not

  /// What a line has to say and a table often does not: whether students do it together at one moment.
  mutating func settleTiming(_ activity: inout ActivityDraft, _ cell: String, isInMeeting: Bool) {
    if let said = CellValues.timing(cell) { activity.isSync = said }
    if activity.isSync != nil { return }
    if isInMeeting {
      activity.isSync = true
      return
    }
    let onCampus = Environments.onCampus.name(language)
    let wholeGroup = ["hele groep", "whole group", "plenair", "klassikaal", "plenary", "whole class"]
    if let kind = activity.kind, kind.row.timing != .both {
      activity.isSync = kind.row.timing == .sync
      guessTiming(&activity, Bilingual(nl: "dat past bij de werkvorm", en: "that goes with the kind"))
    } else if activity.moments.contains(where: { $0.utf8.contains(0x3A) }) {
      activity.isSync = true
      guessTiming(&activity, Bilingual(nl: "er staat een tijd bij", en: "a time is given"))
    } else if activity.environment == onCampus {
      activity.isSync = true
      guessTiming(&activity, Bilingual(nl: "het is op locatie", en: "it is on campus"))
    } else if wholeGroup.contains(activity.grouping) {
      activity.isSync = true
      guessTiming(&activity, Bilingual(nl: "het is met de hele groep", en: "it is with the whole group"))
    } else {
      activity.isSync = false
      guessTiming(
        &activity, Bilingual(nl: "niets zegt dat het samen is", en: "nothing says that it is done together"))
    }
  }

  private func guessTiming(_ activity: inout ActivityDraft, _ reason: Bilingual<String>) {
    let isSync = activity.isSync == true
    activity.guesses.append(
      Bilingual(
        nl: "\(isSync ? "synchroon" : "asynchroon"), want \(reason.nl)",
        en: "\(isSync ? "sync" : "async"), because \(reason.en)"))
  }

  // MARK: Into the plan

  @discardableResult
  mutating func add(_ activity: ActivityDraft, to parent: Int) -> Int {
    var entry = PlanDraft.Entry()
    entry.head = draft.word(activity.isSync == true ? .sync : .async)
    if let kind = activity.kind {
      entry.head += " " + (activity.kindName.isEmpty ? kind.row.names.canonical(language) : activity.kindName)
    }
    entry.text = activity.title
    let index = draft.add(entry, to: parent)
    report.activities += 1
    fill(index, with: activity, as: activity.isSync == true ? .sync : .async)
    return index
  }

  /// A property that can be said more about in brackets: `feedback: teacher [within 5 days]`.
  private func takesDetails(_ head: String) -> Bool {
    switch ColumnNames.shared.exactly(head)?.meaning {
    case .property(let keyword): keyword.facts.opens != nil
    case .storyboard(.feedback), .storyboard(.tool): true
    case .storyboard, .activities, .inherited, .course, .leftOut, nil: false
    }
  }

  /// Puts values on a line that is there, and what needs lines of its own below it. What cannot be said of such a line, or is
  /// said otherwise by a row before, becomes explanation.
  mutating func fill(_ index: Int, with activity: ActivityDraft, as kind: Keyword) {
    var leftOver: [String] = []
    var duration = activity.duration
    if duration.isEmpty && activity.asksForDuration {
      duration = "?"
      report.unknownDurations += 1
    }
    for (keyword, values) in [
      (Keyword.environment, [activity.environment]), (.grouping, [activity.grouping]), (.duration, [duration]),
      (.when, activity.moments),
    ] {
      let values = values.filter { !$0.isEmpty }
      if values.isEmpty { continue }
      let known = draft[index].said[keyword]
      draft[index].said[keyword] = known ?? values
      for value in values where !draft[index].details.contains(value) {
        if known == nil {
          draft[index].details.append(value)
        } else if value != "?" {
          leftOver.append("\(draft.word(keyword)): \(value)")
        }
      }
    }
    draft[index].links += activity.links.filter { !draft[index].links.contains($0) }
    if !activity.guesses.isEmpty {
      draft[index].comments.append(guessed(activity.guesses))
      report.guesses += activity.guesses.count
    }
    for property in activity.properties {
      let keyword = keyword(of: property.head)
      let holds =
        keyword.map { property in kind.facts.opens.map { property.facts.places.contains($0) } ?? false } ?? true
      let known = keyword.flatMap { draft[index].said[$0] } ?? []
      let isSaid = keyword.map { !$0.facts.repeats } ?? false && !known.isEmpty
      if !holds || isSaid {
        if known != [property.text] { leftOver.append("\(property.head): \(onOneLine(property.text))") }
        continue
      }
      if let keyword { draft[index].said[keyword] = known + [property.text] }
      let line = draft.addProperty(property.head, property.text, to: index)
      draft[line].isNotation =
        takesDetails(property.head) && trial.holdsDetails(onOneLine(property.text), head: property.head)
    }
    for text in activity.explanation + leftOver { draft.addProse(text, to: index) }
  }

  /// The keyword of a property's head; nil for a property of the writer's own.
  private func keyword(of head: String) -> Keyword? {
    if head.hasPrefix(draft.word(.assessment) + " ") { return .assessment }
    switch ColumnNames.shared.exactly(head)?.meaning {
    case .property(let keyword): return keyword
    case .storyboard(.feedback): return .feedback
    case .storyboard(.tool): return .tool
    case .storyboard(.assessment): return .assessment
    case .storyboard, .activities, .inherited, .course, .leftOut, nil: return nil
    }
  }
}
