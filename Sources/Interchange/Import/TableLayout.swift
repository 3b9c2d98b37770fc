import Vocabulary

/// Which row of a table holds the headings, and what each column says.
struct TableLayout {
  struct Column {
    var index: Int
    var heading: String
    /// Nil where we do not know; its cells are kept as a property of the writer's own.
    var meaning: ColumnMeaning?
  }

  /// Among the rows.
  var header: Int
  var columns: [Column]
  private(set) var dutchHeadings = 0
  private(set) var englishHeadings = 0
  var score: Int

  /// The row among the first ones that names most columns.
  init?(_ rows: [SourceRow], _ map: ColumnMap) {
    var best: (row: Int, score: Int)?
    for (index, row) in rows.prefix(60).enumerated() {
      let score = Self.score(row, map)
      if score > best?.score ?? 0 { best = (index, score) }
    }
    guard let best else { return nil }
    header = best.row
    score = best.score
    columns = []
    readColumns(rows, map)
    settleCourse(rows)
    settleByContent(rows)
    settleTitle(rows)
  }

  /// How sure it is that a row holds headings: two columns that are known, or one that stands for the whole table.
  private static func score(_ row: SourceRow, _ map: ColumnMap) -> Int {
    var known: Set<ColumnMeaning> = []
    var filled = 0
    var mapped = 0
    for cell in row.cells {
      let text = onOneLine(cell)
      if text.isEmpty { continue }
      filled += 1
      if text.utf8.count > 80 { continue }
      if map.meaning(of: text) != nil { mapped += 1 }
      if let meaning = map.meaning(of: text) ?? ColumnNames.shared.heading(text)?.meaning { known.insert(meaning) }
    }
    if mapped == 0 && known.count < 2 {
      guard filled == 1, let only = known.first, only == .storyboard(.title) || only == .storyboard(.kind) else {
        return 0
      }
    }
    return known.count * 10 + mapped * 100
  }

  private mutating func readColumns(_ rows: [SourceRow], _ map: ColumnMap) {
    let row = rows[header]
    let width = rows.dropFirst(header).reduce(0) { Swift.max($0, $1.cells.count) }
    var taken: [ColumnMeaning: Int] = [:]
    for index in 0..<Swift.min(width, 200) {
      let heading = onOneLine(row.cell(index))
      var column = Column(index: index, heading: heading, meaning: nil)
      let mapped = heading.isEmpty ? nil : map.meaning(of: heading)
      let found = heading.isEmpty ? nil : ColumnNames.shared.heading(heading)
      if let found, mapped == nil {
        if found.isDutch && !found.isEnglish { dutchHeadings += 1 }
        if found.isEnglish && !found.isDutch { englishHeadings += 1 }
      }
      if var meaning = mapped ?? found?.meaning {
        if mapped == nil, meaning == .storyboard(.timing), holdsActivities(rows, index) {
          meaning = .activities(isSync: foldedText(heading).hasPrefix("s"))
        }
        if let earlier = taken[meaning], !meaning.repeats {
          // The heading that the storyboard itself would use is the better one.
          if mapped != nil || isCanonical(heading, meaning) && !isCanonical(columns[earlier].heading, meaning) {
            columns[earlier].meaning = nil
            taken[meaning] = index
            column.meaning = meaning
          }
        } else {
          taken[meaning] = index
          column.meaning = meaning
        }
      }
      columns.append(column)
    }
  }

  /// A column called `synchroon` says when, or what is done then.
  private func holdsActivities(_ rows: [SourceRow], _ column: Int) -> Bool {
    let heading = foldedText(rows[header].cell(column))
    guard ["sync", "synchroon", "async", "asynchroon"].contains(heading) else { return false }
    return rows.dropFirst(header + 1).contains { row in
      let cell = row.cell(column)
      return !isBlank(cell) && !isYes(cell) && !isNo(cell) && CellValues.timing(cell) == nil
    }
  }

  private func isCanonical(_ heading: String, _ meaning: ColumnMeaning) -> Bool {
    Language.allCases.contains { foldedText(meaning.name($0)) == foldedText(heading) }
  }

  /// A column that says in every row which course this is.
  private mutating func settleCourse(_ rows: [SourceRow]) {
    for index in columns.indices where columns[index].meaning == nil {
      let heading = foldedText(columns[index].heading)
      guard Language.allCases.contains(where: { Keyword.course.row.names.all($0).contains { String($0) == heading } })
      else { continue }
      let cells = Set(
        rows.dropFirst(header + 1).map { onOneLine($0.cell(columns[index].index)) }.filter { !isBlank($0) })
      if cells.count == 1 { columns[index].meaning = .course }
    }
  }

  /// A heading that we do not know above cells that all say the same sort of thing: `Vorm` above sync and async.
  private mutating func settleByContent(_ rows: [SourceRow]) {
    let hasTitles = has(.storyboard(.title))
    for index in columns.indices where columns[index].meaning == nil && !columns[index].heading.isEmpty {
      let cells = rows.dropFirst(header + 1).map { $0.cell(columns[index].index) }.filter { !isBlank($0) }
      guard !cells.isEmpty, ColumnNames.shared.heading(columns[index].heading) == nil else { continue }
      let meanings: [(StoryboardColumn, (String) -> Bool)] = [
        (.timing, { CellValues.timing($0) != nil }),
        (.environment, { CellValues.environment($0, heading: "", .english)?.isGuess == false }),
        (.duration, { CellValues.isDuration($0) }),
        (.grouping, { CellValues.grouping($0, .english) != nil && !isDigits(onOneLine($0)) }),
        // Without titles, what is done is more than its kind.
        (.kind, { hasTitles && KindGuess.exactly($0) != nil }),
      ]
      for (meaning, fits) in meanings where !has(.storyboard(meaning)) && cells.allSatisfy(fits) {
        columns[index].meaning = .storyboard(meaning)
        break
      }
    }
  }

  /// Without a column of titles, what the activity is about or a description of it is its title.
  private mutating func settleTitle(_ rows: [SourceRow]) {
    // `Activiteit` beside `Titel`: the first says what kind of activity it is.
    if !has(.storyboard(.kind)),
      let index = columns.firstIndex(where: { $0.meaning == nil && isTitleHeading($0.heading) }),
      has(.storyboard(.title)), mostlyKinds(rows, index)
    {
      columns[index].meaning = .storyboard(.kind)
    }
    if has(.storyboard(.title)) || columns.contains(where: { if case .activities = $0.meaning { true } else { false } })
    {
      return
    }
    for meaning in [ColumnMeaning.property(.topic), .storyboard(.notes)] {
      if let index = columns.firstIndex(where: { $0.meaning == meaning }) {
        columns[index].meaning = .storyboard(.title)
        return
      }
    }
    // Beside the kinds one column of text is left: it says what is done.
    guard has(.storyboard(.kind)) else { return }
    let body = rows.dropFirst(header + 1).filter { !$0.isEmpty }
    let texts = columns.indices.filter { index in
      guard columns[index].meaning == nil, !columns[index].heading.isEmpty else { return false }
      let cells = body.map { onOneLine($0.cell(columns[index].index)) }.filter { !isBlank($0) }
      return cells.count * 2 >= body.count && cells.contains { !isDigits($0) }
    }
    if let only = texts.first, texts.count == 1 { columns[only].meaning = .storyboard(.title) }
  }

  private func isTitleHeading(_ heading: String) -> Bool {
    ColumnNames.shared.heading(heading)?.meaning == .storyboard(.title)
  }

  private func mostlyKinds(_ rows: [SourceRow], _ column: Int) -> Bool {
    var filled = 0
    var kinds = 0
    for row in rows.dropFirst(header + 1) where !isBlank(row.cell(column)) {
      filled += 1
      if KindGuess.exactly(row.cell(column)) != nil { kinds += 1 }
    }
    return filled > 0 && kinds * 2 >= filled
  }

  func has(_ meaning: ColumnMeaning) -> Bool { columns.contains { $0.meaning == meaning } }

  func first(_ meaning: ColumnMeaning) -> Column? { columns.first { $0.meaning == meaning } }

  /// Something says what students do.
  var holdsActivities: Bool {
    columns.contains {
      switch $0.meaning {
      case .storyboard(.title), .storyboard(.kind), .activities: true
      case .storyboard, .property, .inherited, .course, .leftOut, nil: false
      }
    }
  }
}

/// What stands in the fullest of the first rows: most likely the headings that we do not know.
func likelyHeadings(_ rows: [SourceRow]) -> [String] {
  var best: [String] = []
  for row in rows.prefix(20) {
    let cells = row.cells.map { onOneLine($0) }.filter { !$0.isEmpty && $0.utf8.count <= 80 && !isDigits($0) }
    if cells.count > best.count { best = cells }
  }
  return best
}
