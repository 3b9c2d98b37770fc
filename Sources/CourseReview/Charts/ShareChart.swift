import CourseModel
import Vocabulary

/// Bars of equal length, each divided by its parts.
struct ShareChart: Sendable {
  struct Bar: Sendable {
    var name: Cell
    /// As many as there are meanings.
    var parts: [Amount]
    /// Stands apart, below the others.
    var isWhole = false

    init(_ name: Cell, _ parts: [Amount], isWhole: Bool = false) {
      self.name = name
      self.parts = parts
      self.isWhole = isWhole
    }
  }

  var unit: BarChart.Unit
  var meanings: [LegendEntry]
  var bars: [Bar] = []
  /// What one thing of which nothing is known is taken for, so that it has a place in its bar.
  var meanOfKnown: Int

  init(_ unit: BarChart.Unit, _ meanings: [LegendEntry], meanOfKnown: Int) {
    self.unit = unit
    self.meanings = meanings
    self.meanOfKnown = meanOfKnown
  }

  var hasUnknown: Bool { bars.contains { bar in bar.parts.contains { !$0.isWholeKnown } } }

  var legend: [LegendEntry] {
    hasUnknown
      ? meanings + [
        LegendEntry(.unknown, Phrase(nl: "duur niet bekend (schatting)", en: "duration not known (estimate)"))
      ]
      : meanings
  }

  var drawing: Drawing {
    var longest = 0
    for bar in bars {
      longest = Swift.max(longest, bar.name.phrase.nl.unicodeScalars.count, bar.name.phrase.en.unicodeScalars.count)
    }
    let nameWidth = Swift.min(200, Swift.max(60, longest * 8 + 14))
    let plotWidth = 680 - nameWidth - 90
    var drawing = Drawing(width: 680, height: bars.count * 24 + 16)
    for (at, bar) in bars.enumerated() {
      let y = at * 24 + (bar.isWhole ? 12 : 4)
      if bar.isWhole { drawing.line(0, y - 5, to: 680, y - 5, .faint) }
      drawing.text(
        bar.name.fitting(nameWidth - 10), nameWidth - 8, y + 12, .end, bar.isWhole ? .strong : .plain)
      draw(bar, nameWidth, y, plotWidth, &drawing)
    }
    return drawing
  }

  private func draw(_ bar: Bar, _ left: Int, _ y: Int, _ width: Int, _ drawing: inout Drawing) {
    let known = bar.parts.map { middle($0) }
    let unknown = bar.parts.reduce(0) { $0 + ($1.total - $1.known) } * meanOfKnown
    let whole = known.reduce(unknown, +)
    if whole <= 0 {
      let isUnknown = bar.parts.contains { !$0.isWholeKnown }
      if isUnknown { drawing.rectangle(left, y, width, 16, .unknown) }
      drawing.text(isUnknown ? .unknown : .nothing, left + (isUnknown ? width + 8 : 2), y + 12, .start, .small)
      return
    }
    var sum = 0
    for (at, part) in (known + [unknown]).enumerated() where part > 0 {
      let start = left + along(sum, whole, width)
      sum += part
      let end = left + along(sum, whole, width)
      drawing.rectangle(start, y, Swift.max(1, end - start), 16, at < meanings.count ? meanings[at].fill : .unknown)
      // On a dark ground it would be hard to read.
      if at < bar.parts.count, end - start > 62, meanings[at].fill != .solid {
        drawing.text(cell(Amount(part, part)), (start + end) / 2, y + 12, .middle, .small)
      }
    }
    let shares = percentages(known)
    if known.contains(where: { $0 > 0 }) {
      drawing.text(
        .words(Phrase(same: shares.map { "\($0)%" }.joined(separator: " · "))), left + width + 8, y + 12, .start, .small
      )
    }
  }

  private func along(_ part: Int, _ whole: Int, _ width: Int) -> Int {
    let product = part.multipliedReportingOverflow(by: width)
    return product.overflow ? part / Swift.max(whole / width, 1) : product.partialValue / whole
  }

  private func cell(_ amount: Amount) -> Cell { unit == .time ? .time(amount) : .share(amount) }
}
