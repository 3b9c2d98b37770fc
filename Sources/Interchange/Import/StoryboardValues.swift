import Vocabulary

extension StoryboardReader {
  /// Reads all cells of a row but those that say where it stands and what it is called.
  mutating func readValues(_ activity: inout ActivityDraft, _ cells: RowCells, _ reading: TableReading) {
    for cell in cells.cells {
      switch cell.column.meaning {
      case .storyboard(let column):
        switch column {
        case .week, .module, .meeting, .kind, .title: break
        case .timing:
          if CellValues.timing(cell.text) == nil { keep(cell, cells.line, &activity) }
        case .environment:
          readEnvironment(cell, cells.line, &activity)
          activity.inheritsEnvironment = cells.inherits(.environment)
        case .duration: readDuration(cell, cells.line, reading, &activity)
        case .grouping:
          readGrouping(cell, cells.line, &activity)
          activity.inheritsGrouping = cells.inherits(.grouping)
        case .outcomes: activity.links += outcomes.codes(in: cell.text).filter { !activity.links.contains($0) }
        case .tool: activity.properties.append((draft.word(.tool), linesOf(cell.text).joined(separator: ", ")))
        case .feedback: readFeedback(cell, &activity)
        case .assessment: readAssessment(cell, cells.line, &activity)
        case .notes: readNotes(cell, reading, &activity)
        }
      case .property(let keyword): readProperty(keyword, cell, cells.line, reading, &activity)
      case .activities, .inherited, .course, .leftOut: break
      case nil: activity.properties.append((ownName(cell.column.heading, cell.column.index), onOneLine(cell.text)))
      }
    }
  }

  /// A cell that is no value of its column stays as it is, under the name of the column.
  mutating func keep(_ cell: RowCells.Cell, _ line: Int, _ activity: inout ActivityDraft) {
    activity.properties.append((ownName(cell.column.heading, cell.column.index), onOneLine(cell.text)))
    report.keptCells.append(ImportReport.KeptCell(line: line, heading: cell.column.heading, text: cell.text))
  }

  // MARK: Values on the line itself

  private mutating func readEnvironment(_ cell: RowCells.Cell, _ line: Int, _ activity: inout ActivityDraft) {
    guard let value = CellValues.environment(cell.text, heading: cell.column.heading, language),
      trial.isDetail(value.text, .environment)
    else {
      keep(cell, line, &activity)
      return
    }
    activity.environment = value.text
    if value.isGuess {
      let shown = onOneLine(cell.text)
      activity.guesses.append(Bilingual(nl: "\(value.text), uit '\(shown)'", en: "\(value.text), from '\(shown)'"))
    }
  }

  private mutating func readGrouping(_ cell: RowCells.Cell, _ line: Int, _ activity: inout ActivityDraft) {
    if let value = CellValues.grouping(cell.text, language), trial.isDetail(value.text, .grouping) {
      activity.grouping = value.text
    } else {
      keep(cell, line, &activity)
    }
  }

  private mutating func readDuration(
    _ cell: RowCells.Cell, _ line: Int, _ reading: TableReading, _ activity: inout ActivityDraft
  ) {
    guard let column = reading.duration(cell.column.index) else { return }
    switch column.read(cell.text, language) {
    case .amount(let text, let guess) where trial.isDetail(text, .duration):
      activity.duration = text
      switch guess {
      case .clockAsLength:
        let shown = onOneLine(cell.text)
        activity.guesses.append(
          Bilingual(nl: "'\(shown)' is een duur van \(text)", en: "'\(shown)' is a length of \(text)"))
      // Said once for the whole column.
      case .unit, nil: break
      }
    case .clock(let text, let minutes) where trial.isDetail(text, .when):
      activity.moments.append(text)
      activity.duration = "\(minutes) min"
    case .amount, .clock, .unreadable:
      if onOneLine(cell.text) != "?" { keep(cell, line, &activity) }
    }
  }

  // MARK: Values on lines of their own

  private mutating func readFeedback(_ cell: RowCells.Cell, _ activity: inout ActivityDraft) {
    if isNo(cell.text) {
      activity.properties.append((draft.word(.feedback), noneWord[language]))
    } else if isYes(cell.text) {
      activity.properties.append((draft.word(.feedback), "?"))
    } else {
      for line in linesOf(cell.text) {
        for part in partsWithDetails(line) { activity.properties.append((draft.word(.feedback), part)) }
      }
    }
  }

  /// `teacher [within 5 days], peers`: apart, because each has details of its own.
  private func partsWithDetails(_ line: String) -> [String] {
    guard line.utf8.contains(0x5B) else { return [line] }
    var parts: [String] = []
    var part: [UInt8] = []
    var isInside = false
    for byte in line.utf8 {
      if byte == 0x5B { isInside = true }
      if byte == 0x5D { isInside = false }
      if byte == 0x2C && !isInside {
        parts.append(trimmed(String(decoding: part, as: UTF8.self)))
        part = []
      } else {
        part.append(byte)
      }
    }
    parts.append(trimmed(String(decoding: part, as: UTF8.self)))
    return parts.filter { !$0.isEmpty }
  }

  private mutating func readAssessment(_ cell: RowCells.Cell, _ line: Int, _ activity: inout ActivityDraft) {
    if isNo(cell.text) { return }
    if isYes(cell.text) {
      activity.properties.append((draft.word(.assessment), "?"))
      return
    }
    for text in linesOf(cell.text) {
      let letters = folded(text)
      if let term = PhraseIndex.shared.term(in: .assessmentKind, letters, 0..<letters.count) {
        activity.properties.append(
          (draft.word(.assessment) + " " + term.row.names.canonical(language), activity.title))
      } else if CellPlaces.isCode(text) || CellPlaces.isShortName(text) {
        refer(toAssessment: text)
        activity.properties.append((draft.word(.assessment), text))
      } else if trial.isValue(text, .assessment) {
        activity.properties.append((draft.word(.assessment), text))
      } else {
        keep(cell, line, &activity)
        return
      }
    }
  }

  private mutating func readNotes(_ cell: RowCells.Cell, _ reading: TableReading, _ activity: inout ActivityDraft) {
    let columns = reading.layout.columns.filter { $0.meaning == .storyboard(.notes) }
    let isOnlyOne = columns.count < 2 || columns.first?.index == cell.column.index
    for line in linesOf(cell.text) {
      if alternativeNote.nl == line || alternativeNote.en == line {
        activity.isAlternative = true
      } else if let property = namedProperty(line) {
        activity.properties.append(property)
      } else {
        activity.explanation.append(isOnlyOne ? line : cell.column.heading + ": " + line)
      }
    }
  }

  /// `tool: Padlet` in a note is what it says.
  private mutating func namedProperty(_ line: String) -> (head: String, text: String)? {
    guard let colon = line.utf8.firstIndex(of: 0x3A) else { return flag(line) }
    let name = trimmed(String(line[..<colon]))
    let text = trimmed(String(line[line.utf8.index(after: colon)...]))
    guard !text.isEmpty else { return nil }
    if name.hasPrefix("x-") { return name == ownName(String(name.dropFirst(2)), 0) ? (name, text) : nil }
    guard case .property(let keyword) = ColumnNames.shared.exactly(name)?.meaning, keyword != .note,
      keyword != .description, keyword.row.names.canonical(language) == foldedText(name), trial.isValue(text, keyword)
    else { return nil }
    return (draft.word(keyword), text)
  }

  /// `captions`: a name that needs no value.
  private mutating func flag(_ line: String) -> (head: String, text: String)? {
    guard case .property(let keyword) = ColumnNames.shared.exactly(line)?.meaning,
      keyword.facts.value == .flag || keyword.facts.value == .yesNo
    else { return nil }
    return (draft.word(keyword), Bilingual(nl: "ja", en: "yes")[language])
  }

  private mutating func readProperty(
    _ keyword: Keyword, _ cell: RowCells.Cell, _ line: Int, _ reading: TableReading, _ activity: inout ActivityDraft
  ) {
    if keyword == .when {
      readMoment(cell, line, reading, &activity)
      return
    }
    let word = draft.word(keyword)
    var text = keyword.facts.repeats ? "" : onOneLine(cell.text)
    if keyword == .due, let date = CellPlaces.isoDate(cell.text, dayFirst: reading.dayComesFirst(cell.column.index)) {
      text = date
    }
    if keyword.facts.value == .yesNo {
      if isYes(cell.text) { text = Bilingual(nl: "ja", en: "yes")[language] }
      if isNo(cell.text) { text = Bilingual(nl: "nee", en: "no")[language] }
    }
    let values = text.isEmpty ? linesOf(cell.text) : [text]
    // The reader of the format has the last word on what fits.
    guard values.allSatisfy({ trial.isValue($0, keyword) }) else {
      keep(cell, line, &activity)
      return
    }
    for value in values { activity.properties.append((word, value)) }
  }

  private mutating func readMoment(
    _ cell: RowCells.Cell, _ line: Int, _ reading: TableReading, _ activity: inout ActivityDraft
  ) {
    var text = onOneLine(cell.text)
    if let date = CellPlaces.isoDate(text, dayFirst: reading.dayComesFirst(cell.column.index)) { text = date }
    if trial.isDetail(text, .when), !text.utf8.contains(0x2C) {
      activity.moments.append(text)
    } else if case .clock(let clock, _) = DurationColumn(heading: "", cells: []).read(text, language),
      trial.isDetail(clock, .when)
    {
      activity.moments.append(clock)
    } else {
      keep(cell, line, &activity)
    }
  }
}
