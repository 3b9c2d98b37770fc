import CourseModel
import Vocabulary

extension BarChart {
  var legend: [LegendEntry] {
    var result =
      series.count > 1 || series.contains { $0.fill == .unknown } ? series.map { LegendEntry($0.fill, $0.name) } : []
    if bars.contains(where: { $0.before != nil }) {
      result.append(LegendEntry(.dotted, Phrase(nl: "vorige versie", en: "previous version")))
    }
    return result
  }

  var drawing: Drawing {
    let sheet = Sheet(self)
    var drawing = Drawing(width: sheet.width, height: sheet.height)
    sheet.drawAxis(&drawing)
    let shares = shares
    for (at, bar) in bars.enumerated() {
      sheet.draw(bar, at, hasShares ? shares[at] : nil, &drawing)
    }
    sheet.drawMarks(&drawing)
    return drawing
  }
}

/// Where everything goes on the sheet.
private struct Sheet {
  let chart: BarChart
  let nameWidth: Int
  let valueWidth: Int
  let width = 680
  let rowHeight = 24
  let top: Int
  let scale: Int
  let step: Int

  var plotWidth: Int { width - nameWidth - valueWidth }
  var bottom: Int { top + chart.bars.count * rowHeight }
  var height: Int { bottom + 22 }

  init(_ chart: BarChart) {
    self.chart = chart
    var widest = 0
    for bar in chart.bars {
      let label = chart.cell(chart.total(of: bar)).phrase
      widest = Swift.max(widest, label.nl.unicodeScalars.count, label.en.unicodeScalars.count)
    }
    valueWidth = Swift.max(90, (widest + (chart.hasShares ? 6 : 0)) * 13 / 2 + 14)
    top = chart.marks.count * 14 + 6
    var longest = 0
    for bar in chart.bars {
      let name = bar.name.phrase
      longest = Swift.max(longest, name.nl.unicodeScalars.count, name.en.unicodeScalars.count)
    }
    nameWidth = Swift.min(200, Swift.max(60, longest * 8 + 14))
    var most = 1
    for bar in chart.bars { most = Swift.max(most, bar.total.upper, bar.before?.upper ?? 0) }
    for mark in chart.marks { most = Swift.max(most, mark.value) }
    let unit = chart.unit == .time ? 3600 : 1000
    var step = unit
    let steps = [1, 2, 5]
    var next = 1
    while most / step > 5 {
      step = unit * steps[next % 3] * power(next / 3)
      next += 1
      if next > 36 { break }
    }
    // Less than an hour is measured in quarters.
    if chart.unit == .time && most <= 3600 { step = 900 }
    self.step = step
    scale = Swift.max(most, step)
  }

  func x(_ value: Int) -> Int {
    let product = value.multipliedReportingOverflow(by: plotWidth)
    let along = product.overflow ? value / Swift.max(scale / plotWidth, 1) : product.partialValue / scale
    return nameWidth + Swift.min(along, plotWidth)
  }

  func drawAxis(_ drawing: inout Drawing) {
    var value = 0
    while value <= scale {
      drawing.line(x(value), top, to: x(value), bottom, .faint)
      let label: Cell
      switch chart.unit {
      case .time:
        label =
          step < 3600
          ? .words(Phrase(same: String(value / 60) + " min"))
          : .words(Phrase(nl: "\(value / 3600) u", en: "\(value / 3600) h"))
      case .count: label = .count(value / 1000)
      }
      drawing.text(label, x(value), bottom + 15, .middle, .small)
      value += step
    }
  }

  func draw(_ bar: BarChart.Bar, _ at: Int, _ share: Int?, _ drawing: inout Drawing) {
    let y = top + at * rowHeight + 5
    drawing.text(bar.name.fitting(nameWidth - 10), nameWidth - 8, y + 11, .end)
    var sum = 0
    for (part, series) in zip(bar.parts, chart.series) where part.upper > 0 {
      let start = x(sum)
      sum += middle(part)
      drawing.rectangle(start, y, Swift.max(1, x(sum) - start), 14, series.fill)
    }
    let total = chart.total(of: bar)
    if total.lower != total.upper {
      // How far it may be more or less.
      let line = y + 7
      drawing.line(x(total.lower), line, to: x(total.upper), line, .plain)
      for end in [x(total.lower), x(total.upper)] { drawing.line(end, line - 4, to: end, line + 4, .plain) }
    }
    if let before = bar.before, before.upper > 0 {
      drawing.rectangle(nameWidth, y - 3, Swift.max(1, x(middle(before)) - nameWidth), 20, .dotted)
    }
    var label = bar.isGone ? Phrase(nl: "vervallen", en: "gone") : chart.cell(total).phrase
    if let share, middle(total) > 0 { label = label + " · \(share)%" }
    drawing.text(.words(label), nameWidth + plotWidth + 8, y + 11, .start, .small)
  }

  func drawMarks(_ drawing: inout Drawing) {
    for (at, mark) in chart.marks.enumerated() {
      let place = x(mark.value)
      drawing.line(place, 14 * (at + 1), to: place, bottom, .dashed)
      let anchor: Anchor = place > width / 2 ? .end : .start
      drawing.text(.words(mark.name), place + (anchor == .end ? -4 : 4), 14 * at + 12, anchor, .small)
    }
  }
}

private func power(_ exponent: Int) -> Int { (0..<exponent).reduce(1) { power, _ in power * 10 } }
