import Vocabulary

/// A picture of one side of a plan, with the same numbers as a table and the gist in a sentence.
package struct Figure: Sendable {
  /// The same in every report: `workload`.
  package var id: String
  package var title: Phrase
  /// What one sees, in a sentence or two; also what a screen reader says of the picture.
  package var gist: Phrase
  /// How much of what it shows is known: `durations known for 18 of 22 activities`.
  package var coverage: Phrase?
  package var chart: Chart?
  /// Further tables; the chart brings its own.
  package var more: [DataTable] = []
  /// Questions that belong to it, with what the plan answers.
  package var facts: [Fact] = []
  /// What to mind when reading it.
  package var notes: [Phrase] = []
  /// What the version before looked like, where the two can't be drawn into one.
  package var before: Drawing?

  package init(_ id: String, _ title: Phrase, gist: Phrase, _ chart: Chart? = nil) {
    self.id = id
    self.title = title
    self.gist = gist
    self.chart = chart
  }

  /// Every number of the figure.
  package var tables: [DataTable] { (chart?.table(title).map { [$0] } ?? []) + more }

  /// With what an older version of the plan gave.
  package func compared(with old: Figure) -> Figure {
    var result = self
    if let chart, let other = old.chart {
      result.chart = chart.compared(with: other)
      if case .drawn(let drawing, _) = other, case .drawn(let now, _) = chart, drawing != now {
        result.before = drawing
      }
    }
    result.more = more.enumerated().map { at, table in at < old.more.count ? table.compared(with: old.more[at]) : table
    }
    return result
  }
}

/// How the numbers of a figure are drawn.
package enum Chart: Sendable {
  case bars(BarChart)
  case grid(Grid)
  /// Drawn by hand; its numbers stand in the tables of the figure.
  case drawn(Drawing, [LegendEntry])

  /// The numbers it shows.
  func table(_ caption: Phrase) -> DataTable? {
    switch self {
    case .bars(let chart): chart.table(caption)
    case .grid(let grid): grid.table(caption)
    case .drawn: nil
    }
  }

  func compared(with old: Chart) -> Chart {
    switch (self, old) {
    case (.bars(let chart), .bars(let other)): .bars(chart.compared(with: other))
    case (.grid(let grid), .grid(let other)): .grid(grid.compared(with: other))
    case (.drawn, _), (_, .drawn), (.bars, .grid), (.grid, .bars): self
    }
  }

  var drawing: Drawing {
    switch self {
    case .bars(let chart): chart.drawing
    case .grid(let grid): grid.drawing
    case .drawn(let drawing, _): drawing
    }
  }

  var legend: [LegendEntry] {
    switch self {
    case .bars(let chart): chart.legend
    case .grid(let grid): grid.legend
    case .drawn(_, let legend): legend
    }
  }
}

/// What a way of filling means.
package struct LegendEntry: Sendable, Equatable {
  package var fill: Fill
  package var name: Phrase

  package init(_ fill: Fill, _ name: Phrase) {
    self.fill = fill
    self.name = name
  }
}
