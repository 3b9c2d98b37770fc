import CourseModel
import Vocabulary

/// A part of students' work, by where, how or with whom it is done.
struct WorkPart {
  var key: String
  var name: Phrase
  var amount: Amount

  init(_ key: String, _ name: Phrase, _ amount: Amount) {
    self.key = key
    self.name = name
    self.amount = amount
  }
}

extension Subject {
  /// A bar for each part with its share, and a hatched one for what is not known.
  func workChart(_ corner: Phrase, _ parts: [WorkPart], unknown: Amount) -> BarChart {
    let hasUnknown = unknown.total > 0
    var series = [BarChart.Series("work", unitName, .solid)]
    var bars = parts.map { BarChart.Bar($0.key, .words($0.name), hasUnknown ? [$0.amount, Amount()] : [$0.amount]) }
    if hasUnknown {
      let name = Phrase(nl: "niet bekend", en: "not known")
      series.append(BarChart.Series("unknown", name, .unknown))
      bars.append(BarChart.Bar("unknown", .words(name), [Amount(), unknown]))
    }
    var chart = BarChart(unit, corner: corner, series, bars)
    chart.hasShares = true
    return chart
  }
}
