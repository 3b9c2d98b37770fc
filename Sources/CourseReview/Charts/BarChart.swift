import CourseModel
import Vocabulary

/// Bars, one below the other, each perhaps of several parts.
package struct BarChart: Sendable {
  package enum Unit: Sendable, Equatable {
    /// Seconds.
    case time
    /// Thousandths of things.
    case count
  }

  package struct Bar: Sendable {
    package var key: String
    package var name: Cell
    /// One for each part.
    package var parts: [Amount]
    /// What the version before had in all.
    package var before: Amount?
    package var isGone = false

    package init(_ key: String, _ name: Cell, _ parts: [Amount]) {
      self.key = key
      self.name = name
      self.parts = parts
    }

    package var total: Amount { parts.reduce(Amount()) { $0 + $1 } }
  }

  /// What the parts of the bars are, from left to right.
  package struct Series: Sendable {
    package var key: String
    package var name: Phrase
    package var fill: Fill
    /// A guess, not a sum of what is written: it counts for the length of the bar, and not in its total.
    package var isEstimate = false

    package init(_ key: String, _ name: Phrase, _ fill: Fill, isEstimate: Bool = false) {
      self.key = key
      self.name = name
      self.fill = fill
      self.isEstimate = isEstimate
    }
  }

  /// A line across all bars.
  package struct Mark: Sendable {
    package var name: Phrase
    package var value: Int

    package init(_ name: Phrase, _ value: Int) {
      self.name = name
      self.value = value
    }
  }

  package var unit: Unit
  /// What the names of the bars are.
  package var corner: Phrase
  package var series: [Series]
  package var bars: [Bar]
  package var marks: [Mark] = []
  /// The numbers of an older version.
  private var earlier: DataTable?
  /// Percentages of the sum of all bars are given too.
  package var hasShares = false
  /// Of what they are percentages where the bars overlap; they don't add up then.
  package var whole: Amount?

  package init(_ unit: Unit, corner: Phrase, _ series: [Series], _ bars: [Bar]) {
    self.unit = unit
    self.corner = corner
    self.series = series
    self.bars = bars
  }

  func cell(_ amount: Amount) -> Cell {
    switch unit {
    case .time: .time(amount)
    case .count: .share(amount)
    }
  }

  func total(of bar: Bar) -> Amount {
    var sum = Amount()
    for (at, part) in bar.parts.enumerated() where at < series.count && !series[at].isEstimate { sum += part }
    return sum
  }

  /// For each bar its part of the whole in hundredths; together a hundred, unless they overlap.
  var shares: [Int] {
    if let whole { return bars.map { hundredths(middle(total(of: $0)), of: middle(whole)) } }
    return percentages(bars.map { middle(total(of: $0)) })
  }

  // MARK: As a table

  func table(_ caption: Phrase) -> DataTable {
    let table = plainTable(caption)
    return earlier.map { table.compared(with: $0) } ?? table
  }

  private func plainTable(_ caption: Phrase) -> DataTable {
    var columns: [DataTable.Column] = []
    if series.count > 1 { columns = series.map { DataTable.Column($0.key, .words($0.name)) } }
    let isSummed = series.count { !$0.isEstimate } > 1
    if isSummed || series.count == 1 {
      columns.append(
        series.count == 1
          ? DataTable.Column("total", .words(series[0].name)) : DataTable.Column("total", nl: "Totaal", en: "In all"))
    }
    if hasShares { columns.append(DataTable.Column("share", nl: "Aandeel", en: "Share")) }
    let shares = shares
    var table = DataTable(caption, corner: corner, columns)
    for (at, bar) in bars.enumerated() where !bar.isGone {
      var cells: [Cell] = series.count > 1 ? bar.parts.map { cell($0) } : []
      if isSummed || series.count == 1 { cells.append(cell(total(of: bar))) }
      if hasShares { cells.append(.percent(shares[at])) }
      let row = DataTable.Row(bar.key, bar.name, cells)
      table.rows.append(row)
    }
    if marks.isEmpty { return table }
    for (at, mark) in marks.enumerated() {
      var cells = columns.map { _ in Cell.nothing }
      let place = columns.firstIndex { $0.key == "total" } ?? cells.count - 1
      if place >= 0 { cells[place] = cell(Amount(mark.value, mark.value)) }
      table.rows.append(DataTable.Row("mark\(at)", .words(mark.name), cells))
    }
    return table
  }

  // MARK: Beside an older version

  func compared(with old: BarChart) -> BarChart {
    var result = self
    result.bars.removeAll { $0.isGone }
    result.earlier = old.plainTable(Phrase(same: ""))
    // Hours and numbers can't be drawn on one scale.
    guard old.unit == unit else { return result }
    for at in result.bars.indices {
      let before = old.bars.first { $0.key == bars[at].key }
      result.bars[at].before = before.map { old.total(of: $0) } ?? Amount(0, 0)
    }
    for bar in old.bars where !bars.contains(where: { $0.key == bar.key }) {
      var gone = Bar(bar.key, bar.name, series.map { _ in Amount() })
      gone.before = old.total(of: bar)
      gone.isGone = true
      result.bars.append(gone)
    }
    return result
  }
}

/// The middle of what is known.
func middle(_ amount: Amount) -> Int { amount.lower / 2 + amount.upper / 2 + (amount.lower % 2 + amount.upper % 2) / 2 }

/// Hundredths of the sum, rounded by largest remainder so that they add up; of a sum of nothing all are nought.
package func percentages(_ parts: [Int]) -> [Int] {
  let whole = parts.reduce(0, +)
  if whole <= 0 { return parts.map { _ in 0 } }
  var result = parts.map { hundredths($0, of: whole) }
  let rests = parts.enumerated().map { at, part in (at, rest: part - share(result[at], of: whole)) }
    .sorted { $0.rest != $1.rest ? $0.rest > $1.rest : $0.0 < $1.0 }
  var left = 100 - result.reduce(0, +)
  for (at, _) in rests where left > 0 {
    result[at] += 1
    left -= 1
  }
  return result
}

/// So many hundredths of a whole.
private func share(_ hundredths: Int, of whole: Int) -> Int {
  let product = whole.multipliedReportingOverflow(by: hundredths)
  return product.overflow ? whole / 100 * hundredths : product.partialValue / 100
}
