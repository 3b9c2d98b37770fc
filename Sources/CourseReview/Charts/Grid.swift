import Reports
import Vocabulary

/// Rows and columns of small numbers or letters.
package struct Grid: Sendable {
  package struct Square: Sendable, Equatable {
    package var content: Cell
    /// How much there is, from nothing (0) to much (3); gives the filling.
    package var level: Int
    /// It is not known what is there.
    package var isUnknown = false

    package init(_ content: Cell, level: Int, isUnknown: Bool = false) {
      self.content = content
      self.level = level
      self.isUnknown = isUnknown
    }

    /// A number of things, those of which students may choose in brackets.
    package init(required: Int, optional: Int = 0) {
      if required == 0 && optional == 0 {
        self.init(.nothing, level: 0)
      } else {
        self.init(
          optional == 0
            ? .count(required) : .words(Phrase(same: required == 0 ? "(\(optional))" : "\(required) (\(optional))")),
          level: required == 0 ? 0 : required == 1 ? 1 : required < 4 ? 2 : 3)
      }
    }
  }

  package struct Row: Sendable {
    package var key: String
    package var name: Cell
    package var squares: [Square]
    /// Columns behind the squares, in words.
    package var ends: [Cell] = []

    package init(_ key: String, _ name: Cell, _ squares: [Square], ends: [Cell] = []) {
      self.key = key
      self.name = name
      self.squares = squares
      self.ends = ends
    }
  }

  package var corner: Phrase
  package var columns: [DataTable.Column]
  package var rows: [Row]
  /// Names of the columns behind the squares; they stand in the table only.
  package var ends: [DataTable.Column] = []
  /// What the fillings mean.
  package var meanings: [LegendEntry] = []
  /// What differs from the version before, by row and column.
  private(set) package var changed: Set<Place> = []
  private var before: DataTable?

  package struct Place: Hashable, Sendable {
    package var row: Int
    package var column: Int
  }

  package init(corner: Phrase, _ columns: [DataTable.Column], _ rows: [Row]) {
    self.corner = corner
    self.columns = columns
    self.rows = rows
  }

  func table(_ caption: Phrase) -> DataTable {
    let table = plainTable(caption)
    return before.map { table.compared(with: $0) } ?? table
  }

  private func plainTable(_ caption: Phrase) -> DataTable {
    DataTable(
      caption, corner: corner, columns + ends,
      rows.map { DataTable.Row($0.key, $0.name, $0.squares.map { $0.content } + $0.ends) })
  }

  func compared(with old: Grid) -> Grid {
    var result = self
    result.before = old.plainTable(Phrase(same: ""))
    for (at, row) in rows.enumerated() {
      let other = old.rows.first { $0.key == row.key }
      for (place, square) in row.squares.enumerated() where place < columns.count {
        let column = old.columns.firstIndex { $0.key == columns[place].key }
        let was = column.flatMap { index in other.flatMap { index < $0.squares.count ? $0.squares[index] : nil } }
        if was?.content ?? .nothing != square.content { result.changed.insert(Place(row: at, column: place)) }
      }
    }
    return result
  }

  // MARK: Drawing

  var legend: [LegendEntry] {
    changed.isEmpty ? meanings : meanings + [LegendEntry(.dotted, Phrase(nl: "veranderd", en: "changed"))]
  }

  var drawing: Drawing {
    var longest = 0
    for row in rows {
      longest = Swift.max(longest, row.name.phrase.nl.unicodeScalars.count, row.name.phrase.en.unicodeScalars.count)
    }
    let nameWidth = Swift.min(240, Swift.max(60, longest * 8 + 14))
    var widest = 2
    for row in rows {
      for square in row.squares { widest = Swift.max(widest, square.content.phrase.nl.unicodeScalars.count) }
    }
    // Very many columns stand in several strips below each other.
    let inStrip = columns.count > 20 ? 18 : Swift.max(columns.count, 1)
    let strips = Swift.max(1, (columns.count + inStrip - 1) / inStrip)
    let room = (680 - nameWidth) / inStrip
    let side = Swift.max(widest * 15 / 2 + 6, Swift.min(Swift.max(64, longestWord * 7 + 12), room))
    let head = headHeight
    let tall = head + rows.count * 26 + 4
    var drawing = Drawing(
      width: Swift.max(680, nameWidth + side * inStrip + 2), height: strips * tall + (strips - 1) * 10)
    for strip in 0..<strips {
      let range = strip * inStrip..<Swift.min(columns.count, (strip + 1) * inStrip)
      draw(range, at: strip * (tall + 10), nameWidth, side, &drawing)
    }
    return drawing.layered()
  }

  private func draw(_ range: Range<Int>, at top: Int, _ nameWidth: Int, _ side: Int, _ drawing: inout Drawing) {
    let head = headHeight
    for at in range {
      let name = shown(columns[at].name)
      let x = nameWidth + (at - range.lowerBound) * side + side / 2
      if head > 20 {
        for (number, part) in lines(of: name, side).enumerated() {
          drawing.text(part, x, top + 14 + number * 12, .middle, .small)
        }
      } else {
        drawing.text(name.fitting(side), x, top + 14, .middle, .small)
      }
    }
    if isLarge { drawing.rectangle(nameWidth, top + head, side * range.count, rows.count * 26, .outline) }
    for (at, row) in rows.enumerated() {
      let y = top + head + at * 26
      if isLarge && at > 0 && at % 5 == 0 {
        drawing.line(nameWidth, y, to: nameWidth + side * range.count, y, .faint)
      }
      drawing.text(row.name.fitting(nameWidth - 10), nameWidth - 8, y + 17, .end)
      for place in range where place < row.squares.count {
        let square = row.squares[place]
        let x = nameWidth + (place - range.lowerBound) * side
        // Of many squares only those with something in them are drawn.
        if !isLarge || square.content != .nothing { drawing.rectangle(x + 1, y + 1, side - 2, 24, square.fill) }
        if changed.contains(Place(row: at, column: place)) { drawing.rectangle(x + 3, y + 3, side - 6, 20, .dotted) }
        if square.content == .nothing { continue }
        drawing.text(square.content, x + side / 2, y + 17, .middle, square.level > 0 ? .strong : .plain)
      }
    }
  }

  /// Of many weeks the number alone.
  private func shown(_ name: Cell) -> Cell {
    guard columns.count > 10, case .words(let phrase) = name, phrase.nl.hasPrefix("week "), phrase.en.hasPrefix("week ")
    else { return name }
    return .words(phrase.map { String($0.dropFirst(5)) })
  }

  private var isLarge: Bool { rows.count * columns.count > 240 }

  /// Names of columns that are longer than their column stand on several lines.
  private var headHeight: Int {
    var longest = 0
    for column in columns.map({ shown($0.name) }) {
      for text in [column.phrase.nl, column.phrase.en] {
        longest = Swift.max(longest, text.unicodeScalars.count)
      }
    }
    return longest > 5 ? 44 : 20
  }

  /// In the names of the columns; none is cut where there is room.
  private var longestWord: Int {
    var longest = 0
    for column in columns.map({ shown($0.name) }) {
      for text in [column.phrase.nl, column.phrase.en] {
        for word in text.split(separator: " ") { longest = Swift.max(longest, word.unicodeScalars.count) }
      }
    }
    return longest
  }

  private func lines(of name: Cell, _ side: Int) -> [Cell] {
    let phrase = name.phrase
    let dutch = CourseReview.lines(phrase.nl, side)
    let english = CourseReview.lines(phrase.en, side)
    return (0..<Swift.max(dutch.count, english.count)).map { at in
      let parts = Phrase(nl: at < dutch.count ? dutch[at] : "", en: at < english.count ? english[at] : "")
      return name.isWritten ? .written(parts.nl) : .words(parts)
    }
  }
}

/// At most three lines of so many points.
private func lines(_ text: String, _ width: Int) -> [String] {
  let all = wrapped(text, width: Swift.max(3, (width - 4) * 10 / 66))
  var result = Array(all.prefix(3))
  if all.count > 3, let last = result.popLast() { result.append(last + "…") }
  return result.map { fitting($0, width) }
}

extension Grid.Square {
  var fill: Fill {
    if isUnknown { return .unknown }
    switch level {
    case ...0: return .outline
    case 1: return .dots
    case 2: return .light
    default: return .stripes
    }
  }
}
