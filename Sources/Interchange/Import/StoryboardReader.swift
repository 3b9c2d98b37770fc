import Vocabulary

/// Turns the rows of tables into a plan: weeks, meetings and activities in the order in which they stand.
struct StoryboardReader {
  var draft: PlanDraft
  var report: ImportReport
  var outcomes: OutcomeCodes
  var trial = Trial()
  /// What is said once at the top of the plan because it holds for a whole column.
  var openingGuesses: [Bilingual<String>] = []
  /// Codes of assessments that rows refer to.
  private var assessments: [String] = []
  private var knownAssessments: Set<String> = []
  private var definedAssessments: [Int] = []
  private var assessmentCodes: [Int: String] = [:]
  /// Modules and meetings with a code of their own.
  private var coded: [(entry: Int, context: Context)] = []
  /// The title of the plan, once something names it.
  var title = ""
  /// Properties and explanation of the whole, in order.
  var documentEntries: [Int] = []
  var module = Context()
  var week = Context()
  var meeting = Context()
  /// The module as its cell names it, and the weeks of a row where the module runs longer.
  var moduleText = ""
  var rowWeeks = ""
  private var calendarWeeks: [Int: Int] = [:]
  private var countsCalendarWeeks = false

  /// A block that holds for the rows below it until another takes its place.
  struct Context {
    var name = ""
    var head = ""
    /// Without the number or code in it.
    var plainHead = ""
    var number = ""
    var title = ""
    var details: [String] = []

    var isEmpty: Bool { name.isEmpty }
  }

  init(_ language: Language, _ report: ImportReport) {
    draft = PlanDraft(language)
    self.report = report
    self.report.planLanguage = language
    outcomes = OutcomeCodes(language)
  }

  var language: Language { draft.language }

  // MARK: Tables

  /// Reads the rows below the headings; what stands above them is about the plan as a whole.
  mutating func read(_ rows: [SourceRow], _ layout: TableLayout) {
    for row in rows[..<layout.header] where !row.isEmpty { readTitleRow(row) }
    let body = rows[(layout.header + 1)...]
    var reading = TableReading(layout, Array(body), language)
    noteColumns(&reading)
    prepareWeeks(reading)
    for row in body {
      if row.isEmpty { continue }
      report.rows += 1
      if isRepeatedHeading(row, rows[layout.header]) {
        report.leftOut.append(ImportReport.LeftOut(line: row.line, reason: .repeatedHeadings))
      } else if isTotal(row) {
        report.leftOut.append(ImportReport.LeftOut(line: row.line, reason: .total))
      } else if !readSection(row, reading) {
        readRow(row, reading)
      }
    }
  }

  private func isRepeatedHeading(_ row: SourceRow, _ header: SourceRow) -> Bool {
    let cells = row.cells.map { foldedText($0) }.filter { !$0.isEmpty }
    return cells.count > 1 && cells == header.cells.map { foldedText($0) }.filter { !$0.isEmpty }
  }

  private func isTotal(_ row: SourceRow) -> Bool {
    guard let first = row.cells.first(where: { !isBlank($0) }) else { return false }
    guard let word = foldedWords(first).first else { return false }
    return ["totaal", "total", "subtotaal", "subtotal"].contains(word)
      && row.cells.filter { !isBlank($0) }.count <= Swift.max(3, row.cells.count / 2)
  }

  // MARK: Above the headings

  /// `Marketingcommunicatie`, or `Docent: J. Jansen` in two cells.
  mutating func readTitleRow(_ row: SourceRow) {
    let cells = row.cells.map { onOneLine($0) }.filter { !$0.isEmpty }
    guard var first = cells.first else { return }
    var rest = cells.dropFirst().joined(separator: " ")
    if rest.isEmpty, let colon = first.utf8.firstIndex(of: 0x3A) {
      rest = trimmed(String(first[first.utf8.index(after: colon)...]))
      if !rest.isEmpty { first = String(first[..<colon]) } else { rest = "" }
    }
    if first.hasSuffix(":") { first = String(first.dropLast()) }
    let name = foldedText(first)
    if !rest.isEmpty {
      if titleNames.contains(name) && title.isEmpty {
        title = rest
        return
      }
      // What is said a second time, and otherwise, is kept for the writer to choose.
      if let keyword = documentKeyword(name), trial.isValue(rest, keyword, ofDocument: true),
        keyword.facts.repeats || !documentEntries.contains(where: { draft[$0].head == draft.word(keyword) })
      {
        documentEntries.append(draft.addProperty(keyword, rest, to: PlanDraft.document))
        return
      }
    } else if title.isEmpty {
      title = first
      return
    }
    addDocumentProse(cells.joined(separator: ": "))
  }

  mutating func addDocumentProse(_ text: String) {
    for line in linesOf(text) {
      var entry = PlanDraft.Entry()
      entry.form = .prose
      entry.text = line
      documentEntries.append(draft.add(entry, to: PlanDraft.document))
    }
  }

  private func documentKeyword(_ name: String) -> Keyword? {
    Keyword.allCases.first { keyword in
      guard keyword.facts.places.contains(.course), keyword != .ignore else { return false }
      switch keyword.facts.role {
      case .property: break
      case .document: if keyword == .course { return false }
      case .definition, .block, .activity: return false
      }
      return Language.allCases.contains { keyword.row.names.all($0).contains { foldedText(String($0)) == name } }
    }
  }

  // MARK: Columns

  private mutating func noteColumns(_ reading: inout TableReading) {
    for column in reading.layout.columns where !column.heading.isEmpty {
      if column.meaning == .leftOut || column.meaning == .inherited { continue }
      if column.meaning == .course, title.isEmpty {
        title = reading.rows.lazy.map { onOneLine($0.cell(column.index)) }.first { !isBlank($0) } ?? ""
      }
      let isKept = column.meaning == nil
      if isKept && !reading.isFilled(column.index) { continue }
      let name = column.meaning?.name(language) ?? ownName(column.heading, column.index)
      let noted = ImportReport.Column(heading: column.heading, name: name, isKept: isKept)
      if !report.columns.contains(noted) { report.columns.append(noted) }
    }
    for (column, durations) in reading.durations where durations.isGuess && reading.hasBareNumbers(column.index) {
      let unit =
        durations.unit == .minutes ? Bilingual(nl: "minuten", en: "minutes") : Bilingual(nl: "uren", en: "hours")
      openingGuesses.append(
        Bilingual(
          nl: "getallen onder '\(column.heading)' zijn \(unit.nl)",
          en: "numbers below '\(column.heading)' are \(unit.en)"))
    }
    for column in reading.layout.columns {
      guard column.meaning == .property(.when) || column.meaning == .property(.due) else { continue }
      if reading.dateOrderIsGuess(column.index) {
        openingGuesses.append(
          Bilingual(
            nl: "datums onder '\(column.heading)' beginnen met de dag",
            en: "dates below '\(column.heading)' begin with the day"))
      }
    }
  }

  /// The name of a property of the writer's own: `x-` and at most five words of the heading.
  func ownName(_ heading: String, _ column: Int) -> String {
    var words: [String] = []
    for word in foldedWords(heading) {
      // A hyphen parts words in a head, so of these too no more than five.
      words += parted(word, by: ["-", "–", "—", "#", "'", "\"", "*", "="]).filter { !$0.isEmpty }
    }
    let name = words.prefix(5).joined(separator: "-")
    if name.isEmpty || name.utf8.count > 60 {
      return "x-" + Bilingual(nl: "kolom", en: "column")[language] + "-\(column + 1)"
    }
    return "x-" + name
  }

  // MARK: Weeks, modules and meetings

  /// Weeks 36 to 43 are those of the calendar; in the plan they are counted from the start.
  private mutating func prepareWeeks(_ reading: TableReading) {
    guard let column = reading.layout.first(.storyboard(.week)) else { return }
    var isNamed = foldedWords(column.heading).contains { $0.hasPrefix("kalenderweek") || $0 == "calendar" }
    var highest = 0
    var order: [Int] = []
    for row in reading.rows {
      guard let weeks = CellPlaces.weeks(row.cell(column.index)) else { continue }
      if weeks.isCalendar { isNamed = true }
      highest = Swift.max(highest, weeks.first)
      for number in weeks.first...Swift.max(weeks.first, weeks.last) where !order.contains(number) {
        order.append(number)
      }
    }
    countsCalendarWeeks = isNamed || highest > 26
    guard countsCalendarWeeks else { return }
    // A year has no week 0, but a course may.
    for number in order where weeksOfYear.contains(number) { calendarWeeks[number] = calendarWeeks.count + 1 }
    if !isNamed {
      openingGuesses.append(
        Bilingual(
          nl: "getallen onder '\(column.heading)' zijn kalenderweken, en de eerste is lesweek 1",
          en: "numbers below '\(column.heading)' are calendar weeks, and the first is teaching week 1"))
    }
  }

  mutating func enterWeek(_ weeks: CellPlaces.Weeks) {
    var context = Context()
    var number = weeks.number
    if countsCalendarWeeks, let first = calendarWeeks[weeks.first], let last = calendarWeeks[weeks.last] {
      // Where rows stand in another order than weeks follow, the last may have come first.
      number = first == last ? String(first) : "\(Swift.min(first, last))-\(Swift.max(first, last))"
      let keyword = Bilingual(
        nl: weeks.first == weeks.last ? "kalenderweek" : "kalenderweken",
        en: weeks.first == weeks.last ? "calendar week" : "calendar weeks")[language]
      context.details = ["\(keyword) \(weeks.number)"]
    }
    context.head = draft.word(.week) + " " + number
    context.name = context.head
    context.title = weeks.title
    if week.name != context.name { meeting = Context() }
    week = context
  }

  mutating func enterModule(_ text: String) {
    var context = Context()
    let title = onOneLine(text)
    context.head = draft.word(.module)
    context.title = title
    context.plainHead = context.head
    if isDigits(title) {
      context.number = title
      context.title = ""
    } else if let coded = CellPlaces.coded(title) {
      context.number = coded.number
      context.title = coded.title
    }
    if !context.number.isEmpty { context.head += " " + context.number }
    context.name = "module " + foldedText(title)
    if module.name != context.name {
      week = Context()
      meeting = Context()
      rowWeeks = ""
    }
    moduleText = text
    module = context
  }

  mutating func enterMeeting(_ found: CellPlaces.Meeting, unnamed line: Int) {
    var context = Context()
    context.plainHead = draft.word(.meeting)
    context.number = found.number
    context.head = context.plainHead + (found.number.isEmpty ? "" : " " + found.number)
    context.title = found.title
    context.name =
      found.number.isEmpty && found.title.isEmpty ? "\(line)" : found.number + "\n" + foldedText(found.title)
    meeting = context
  }

  /// The week or module in which what follows stands.
  mutating func block() -> Int {
    var parent = PlanDraft.document
    for context in [module, week] where !context.isEmpty { parent = entry(of: context, in: parent, counts: true) }
    return parent
  }

  /// The meeting that is under way.
  mutating func meetingEntry() -> Int {
    let parent = block()
    if !draft.hasChild("meeting " + meeting.name, of: parent) { report.meetings += 1 }
    var context = meeting
    context.name = "meeting " + meeting.name
    let index = entry(of: context, in: parent, counts: false)
    // Of two that have one number in one week, the first keeps it.
    if !context.number.isEmpty, draft.firstChild(context.head, of: parent, orNote: index) != index {
      takeNumber(from: index, context)
    }
    return index
  }

  /// The number of a block becomes part of its title.
  private mutating func takeNumber(from index: Int, _ context: Context) {
    guard draft[index].head == context.head else { return }
    draft[index].head = context.plainHead
    draft[index].text = context.title.isEmpty ? context.number : context.number + ": " + context.title
  }

  private mutating func entry(of context: Context, in parent: Int, counts: Bool) -> Int {
    if counts && !draft.hasChild(context.name, of: parent) { report.blocks += 1 }
    let index = draft.child(context.name, of: parent) {
      var entry = PlanDraft.Entry()
      entry.head = context.head
      entry.text = context.title
      entry.details = context.details
      return entry
    }
    if draft[index].text.isEmpty { draft[index].text = context.title }
    if !context.number.isEmpty && !isDigits(context.number) && !coded.contains(where: { $0.entry == index }) {
      coded.append((index, context))
    }
    return index
  }

  /// A row with one cell names the week, module or meeting of the rows below it.
  private mutating func readSection(_ row: SourceRow, _ reading: TableReading) -> Bool {
    let filled = row.cells.indices.filter { !isBlank(row.cells[$0]) }
    guard let only = filled.first, filled.count == 1, reading.layout.columns.count > 1 else { return false }
    let cell = row.cells[only]
    let meaning = only < reading.layout.columns.count ? reading.layout.columns[only].meaning : nil
    if CellPlaces.namesHoliday(cell) {
      addHoliday(cell)
      return true
    }
    if let weeks = CellPlaces.weeks(cell), meaning == .storyboard(.week) || !isDigits(onOneLine(cell)) {
      enterWeek(weeks)
      _ = block()
      return true
    }
    switch meaning {
    case .storyboard(.title), .storyboard(.kind), .activities, .storyboard(.meeting): return false
    case .storyboard(.notes):
      draft.addProse(cell, to: block())
      return true
    case .storyboard(.week), .storyboard(.module):
      enterModule(cell)
      _ = block()
      return true
    case .storyboard, .property, .inherited, .course, .leftOut, nil:
      guard only == 0 else { return false }
      enterModule(cell)
      _ = block()
      return true
    }
  }

  @discardableResult
  mutating func addHoliday(_ text: String, week found: CellPlaces.Weeks? = nil) -> Int {
    var entry = PlanDraft.Entry()
    entry.head = draft.word(.holiday)
    var title = onOneLine(text)
    if let weeks = CellPlaces.weeks(title), !weeks.title.isEmpty {
      title = weeks.title
      entry.details = [draft.word(.week) + " " + weeks.number]
    } else if let found {
      let isOfYear = countsCalendarWeeks && weeksOfYear.contains(found.first) && weeksOfYear.contains(found.last)
      entry.details = [
        (isOfYear ? Bilingual(nl: "kalenderweek", en: "calendar week")[language] : draft.word(.week)) + " "
          + found.number
      ]
    }
    entry.text = title
    let parent = module.isEmpty ? PlanDraft.document : entryOfModule()
    week = Context()
    meeting = Context()
    return draft.add(entry, to: parent)
  }

  private mutating func entryOfModule() -> Int { entry(of: module, in: PlanDraft.document, counts: true) }

  // MARK: The end

  mutating func refer(toAssessment code: String) {
    if knownAssessments.insert(code).inserted { assessments.append(code) }
  }

  mutating func define(assessment code: String, _ entry: Int) {
    definedAssessments.append(entry)
    assessmentCodes[entry] = code
  }

  /// The head of the plan, now that all is known: its title, its language, its outcomes.
  mutating func finish(name: String) {
    settleCodes()
    var front: [Int] = []
    if title.isEmpty {
      title = name
      if !name.isEmpty {
        openingGuesses.append(
          Bilingual(nl: "de titel, uit de naam van het bestand", en: "the title, from the name of the file"))
      }
    }
    draft[PlanDraft.document].text = title.isEmpty ? "?" : title
    front.append(draft.addProperty(.language, language.code, to: PlanDraft.document))
    front += documentEntries.filter { draft[$0].form != .prose } + documentEntries.filter { draft[$0].form == .prose }
    for outcome in outcomes.outcomes {
      front.append(
        draft.addProperty(
          draft.word(.outcome) + " " + outcome.code, outcome.text.isEmpty ? "?" : outcome.text, to: PlanDraft.document))
    }
    front += definedAssessments
    for code in assessments {
      front.append(draft.addProperty(draft.word(.assessment) + " " + code, "?", to: PlanDraft.document))
    }
    draft.moveToFront(front, of: PlanDraft.document)
    let prefix = Bilingual(nl: "LU1", en: "LO1")[language]
    if outcomes.areNamedHere {
      openingGuesses.append(
        Bilingual(
          nl: "de codes van de leeruitkomsten (\(prefix) en verder), want de tabel noemt alleen de tekst",
          en: "the codes of the outcomes (\(prefix) and on), because the table only gives their text"))
    }
    if outcomes.areNumbered {
      openingGuesses.append(
        Bilingual(
          nl: "nummers van leeruitkomsten zijn codes geworden (\(prefix) en verder)",
          en: "numbers of outcomes have become codes (\(prefix) and on)"))
    }
    report.guesses += openingGuesses.count
    draft.opening = openingGuesses.map { guessed([$0]) }
  }

  /// A code names one thing only: an outcome before an assessment, that before a module or meeting.
  private mutating func settleCodes() {
    var taken = Set(outcomes.outcomes.map { $0.code })
    for (index, code) in definedAssessments.map({ ($0, assessmentCodes[$0] ?? "") }) where !code.isEmpty {
      if !taken.insert(code).inserted {
        draft[index].head = String(draft[index].head.dropLast(code.count + 1))
        draft[index].text = draft[index].text.isEmpty ? code : code + ": " + draft[index].text
      }
    }
    assessments.removeAll { !taken.insert($0).inserted }
    for (index, context) in coded where !taken.insert(context.number).inserted { takeNumber(from: index, context) }
  }

  /// What a comment says about guesses.
  func guessed(_ guesses: [Bilingual<String>]) -> String {
    guessMark[language] + ": " + guesses.map { $0[language] }.joined(separator: "; ")
  }
}

private let titleNames: Set<String> = [
  "cursus", "vak", "course", "titel", "title", "naam", "name", "cursusnaam", "naam cursus", "naam van de cursus",
  "course name", "course title", "module", "modulenaam", "onderwijseenheid",
]

/// A table while its rows are read: what its columns mean as a whole.
struct TableReading {
  let layout: TableLayout
  let rows: [SourceRow]
  private(set) var durations: [(column: TableLayout.Column, reading: DurationColumn)] = []
  private var dayFirst: [Int: Bool?] = [:]
  /// By the folded text of the module.
  private var moduleWeeks: [String: ModuleWeeks] = [:]
  private let language: Language

  init(_ layout: TableLayout, _ rows: [SourceRow], _ language: Language) {
    self.layout = layout
    self.rows = rows
    self.language = language
    readWeeksOfModules()
    for column in layout.columns {
      let cells = rows.map { $0.cell(column.index) }.filter { !isBlank($0) }
      if column.meaning == .storyboard(.duration) {
        durations.append((column, DurationColumn(heading: column.heading, cells: cells)))
      } else if column.meaning == .property(.when) || column.meaning == .property(.due) {
        dayFirst[column.index] = CellPlaces.dayFirst(cells)
      }
    }
  }

  /// How the weeks of a module are told.
  enum ModuleWeeks {
    /// It stands in one week, which has no other: it is what that week is called.
    case title
    /// Each week is a block of the module.
    case blocks
    /// All of it takes the same weeks.
    case module(CellPlaces.Weeks)
    /// Its rows take several weeks at a time, and not the same.
    case rows
  }

  func weeks(ofModule text: String) -> ModuleWeeks { moduleWeeks[foldedText(text)] ?? .blocks }

  private mutating func readWeeksOfModules() {
    guard let week = layout.first(.storyboard(.week)), let module = layout.first(.storyboard(.module)) else { return }
    var weeksOf: [String: Set<String>] = [:]
    var modulesOf: [String: Set<String>] = [:]
    var lastWeek = ""
    var lastModule = ""
    for row in rows where !row.isEmpty {
      if !isBlank(row.cell(week.index)) || leavesNothingOpen { lastWeek = onOneLine(row.cell(week.index)) }
      if !isBlank(row.cell(module.index)) || leavesNothingOpen { lastModule = foldedText(row.cell(module.index)) }
      if lastWeek.isEmpty || lastModule.isEmpty { continue }
      weeksOf[lastModule, default: []].insert(lastWeek)
      modulesOf[lastWeek, default: []].insert(lastModule)
    }
    for (module, names) in weeksOf {
      let weeks = names.compactMap { CellPlaces.weeks($0) }
      guard weeks.count == names.count, let first = weeks.first,
        !weeks.contains(where: { $0.isCalendar || $0.first > 26 })
      else { continue }
      if weeks.count == 1, first.first == first.last {
        if let name = names.first, modulesOf[name]?.count == 1 { moduleWeeks[module] = .title }
      } else if weeks.count == 1 {
        moduleWeeks[module] = .module(first)
      } else if weeks.contains(where: { $0.first != $0.last }) {
        moduleWeeks[module] = .rows
      }
    }
  }

  /// A storyboard of our own: an empty cell for the week or the meeting says that there is none.
  var leavesNothingOpen: Bool { layout.has(.inherited) }

  func isFilled(_ column: Int) -> Bool { rows.contains { !isBlank($0.cell(column)) } }

  func hasBareNumbers(_ column: Int) -> Bool {
    rows.contains { row in
      var scanner = CellScanner(row.cell(column))
      return scanner.takeDecimal() != nil && (scanner.atEnd || scanner.takeRangeMark())
        && !row.cell(column).utf8.contains(0x3A)
    }
  }

  /// Dates of figures could be read either way; outside the United States the day comes first.
  func dateOrderIsGuess(_ column: Int) -> Bool {
    guard language == .english, let known = dayFirst[column], known == nil else { return false }
    return rows.contains { row in
      let cell = row.cell(column)
      return CellPlaces.isoDate(cell, dayFirst: true) != nil
        && CellPlaces.isoDate(cell, dayFirst: true) != CellPlaces.isoDate(cell, dayFirst: false)
    }
  }

  func dayComesFirst(_ column: Int) -> Bool { (dayFirst[column] ?? nil) ?? true }

  func duration(_ column: Int) -> DurationColumn? { durations.first { $0.column.index == column }?.reading }
}

/// As a calendar counts them.
private let weeksOfYear = 1...53
