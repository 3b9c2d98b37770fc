import CourseModel
import CourseRules
import CourseSyntax
import SourceText
import Vocabulary

extension Subject {
  /// What was measured, with what people said beside it; empty where the plan tells of neither.
  package var measurementBlocks: [ReviewBlock] {
    let measurements = plan.measurements
    var result: [ReviewBlock] = []
    if !measurements.isEmpty {
      result.append(
        .paragraph(
          Phrase(
            nl:
              "Kleine aantallen en een korte periode tussen metingen beperken wat je hieruit kunt opmaken. Verschillen zijn niet getoetst, en groepen zijn er niet om onderling te vergelijken.",
            en:
              "Small numbers and a short time between measurements limit what can be concluded. Differences are not tested, and groups are not meant to be compared with each other."
          )))
      result.append(.figure(measurementFigure(measurements)))
      let cautions = cautions(measurements)
      if !cautions.isEmpty { result.append(.list(cautions)) }
    }
    if let table = creditedActivities {
      result.append(
        .heading(Phrase(nl: "Wat volgens betrokkenen hielp", en: "What helped, according to those involved")))
      result.append(.table(table))
    }
    let said = remarks(measurements)
    if !said.isEmpty {
      result.append(.heading(Phrase(nl: "Wat erbij gezegd is", en: "What was said with it")))
      result.append(.facts(said))
    }
    return result
  }

  // MARK: Numbers

  private func measurementFigure(_ measurements: [Measurement]) -> Figure {
    let table = measurementTable(measurements)
    let drawn = measurements.filter { !$0.isSum && $0.hasFigures }
    let count = groups(measurements).count
    let filled = measurements.count { $0.hasFigures }
    var figure = Figure(
      "measurements", Phrase(nl: "Gemiddelden per meting", en: "Means by measurement"),
      gist: filled == 0
        ? Phrase(
          nl: "\(counted(measurements.count, "meting", "metingen")) gepland; er zijn nog geen uitkomsten.",
          en: "\(counted(measurements.count, "measurement", "measurements")) planned; there are no results yet.")
        : Phrase(
          nl:
            "\(counted(measurements.count, "meting", "metingen")) bij \(counted(count, "groep", "groepen")), waarvan \(filled) met cijfers.",
          en:
            "\(counted(measurements.count, "measurement", "measurements")) in \(counted(count, "group", "groups")), \(filled) of them with figures."
        ),
      drawn.isEmpty ? nil : .drawn(drawing(of: drawn), momentLegend(drawn)))
    figure.more = [table]
    figure.notes = [
      Phrase(
        nl: "Een streepje betekent: geen gegevens. N is het aantal mensen dat de vragen beantwoordde.",
        en: "A dash means: no data. N is the number of people who answered.")
    ]
    if measurements.contains(where: { $0.isSum }) {
      figure.notes.append(
        Phrase(
          nl: "Somscores staan alleen in de tabel, want ze hebben een andere schaal.",
          en: "Sums stand in the table only, because they have another scale."))
    }
    return figure
  }

  /// Rows by group, in the order of the plan; below a measurement before and one after the difference.
  package func measurementTable(_ measurements: [Measurement]) -> DataTable {
    let scales = measuredScales(measurements)
    var table = DataTable(
      Phrase(nl: "Metingen per groep en moment", en: "Measurements by group and moment"),
      corner: Phrase(nl: "Groep en moment", en: "Group and moment"),
      [DataTable.Column("n", nl: "N", en: "N"), DataTable.Column("response", nl: "Respons", en: "Response")]
        + scales.map { DataTable.Column($0.key, $0.name) })
    for group in groups(measurements) {
      let own = measurements.filter { groupKey($0) == group }
      for (at, measurement) in own.enumerated() {
        table.rows.append(
          DataTable.Row(
            group + "/\(measurement.moment?.row.names.canonical(.english) ?? "?")/\(at)", rowName(measurement),
            [respondents(measurement), response(measurement)]
              + scales.map { scale in mean(of: scale, in: measurement).map { .decimal($0) } ?? .nothing }))
      }
      let before = own.filter { $0.moment == .momentBefore }
      let after = own.filter { $0.moment == .momentAfter }
      guard before.count == 1, after.count == 1 else { continue }
      // Of means on two scales there is no difference.
      guard before[0].isSum == after[0].isSum, before[0].scale.lowest == after[0].scale.lowest,
        before[0].scale.highest == after[0].scale.highest
      else { continue }
      let differences = scales.map { scale -> Int? in
        guard let first = mean(of: scale, in: before[0]), let last = mean(of: scale, in: after[0]) else { return nil }
        return last - first
      }
      if differences.allSatisfy({ $0 == nil }) { continue }
      table.rows.append(
        DataTable.Row(
          group + "/difference", .words(Phrase(nl: "verschil (niet getoetst)", en: "difference (not tested)")),
          [.nothing, .nothing] + differences.map { $0.map { .decimal($0) } ?? .nothing }))
    }
    return table
  }

  private struct MeasuredScale: Equatable {
    var key: String
    var keyword: Keyword?
    var name: Cell
  }

  /// First those of the questionnaire on social bonding, then the plan's own.
  private func measuredScales(_ measurements: [Measurement]) -> [MeasuredScale] {
    let all = measurements.flatMap { $0.scores }
    var result = bondingScales.filter { scale in all.contains { $0.keyword == scale } }.map { scale in
      MeasuredScale(
        key: scale.row.names.canonical(.english), keyword: scale,
        name: .words(Phrase { scale.row.names.canonical($0) }))
    }
    for score in all where score.keyword.map({ !bondingScales.contains($0) }) ?? true {
      let scale = MeasuredScale(key: score.name, keyword: nil, name: .written(score.name))
      if !result.contains(where: { $0.keyword == nil && $0.key == score.name }) { result.append(scale) }
    }
    return result
  }

  private func mean(of scale: MeasuredScale, in measurement: Measurement) -> Int? {
    measurement.scores.first { score in
      scale.keyword.map { score.keyword == $0 } ?? (score.name == scale.key)
    }?.value
  }

  private func groupKey(_ measurement: Measurement) -> String { measurement.groups.joined(separator: ", ") }

  private func groups(_ measurements: [Measurement]) -> [String] {
    var known = Set<String>()
    return measurements.map { groupKey($0) }.filter { known.insert($0).inserted }
  }

  private func moment(_ measurement: Measurement) -> Phrase {
    if let moment = measurement.moment { return moment.phrase }
    return Phrase(nl: "meting", en: "measurement")
  }

  private func rowName(_ measurement: Measurement) -> Cell {
    let group = groupKey(measurement)
    let title = plan.snapshot.title(measurement.element)
    let own = group.isEmpty ? title : group
    return .words(own.isEmpty ? moment(measurement) : Phrase(same: own + ", ") + moment(measurement))
  }

  private func respondents(_ measurement: Measurement) -> Cell {
    guard let count = measurement.respondents else { return .unknown }
    return count.lower == count.upper ? .count(count.lower) : .words(Phrase(same: "\(count.lower)–\(count.upper)"))
  }

  /// As stated, or of the people that the measurement says there were.
  private func response(_ measurement: Measurement) -> Cell {
    if let child = plan.model.child(.response, of: measurement.element), let quantity = plan.model.quantity(child),
      let exact = quantity.exact
    {
      return .percent((exact + 500) / 1000)
    }
    guard let count = measurement.respondents, let size = plan.number(.size, of: measurement.element),
      size.lower == size.upper, size.lower > 0, count.lower == count.upper
    else { return .unknown }
    return .percent(hundredths(count.lower, of: size.lower))
  }

  /// What to mind with so few answers.
  private func cautions(_ measurements: [Measurement]) -> [Phrase] {
    measurements.compactMap { measurement in
      guard let count = measurement.respondents?.upper, count > 0, count < 10 else { return nil }
      let name = rowName(measurement).phrase
      return count < 5
        ? name
          + Phrase(
            nl:
              ": maar \(count == 1 ? "1 antwoord" : "\(count) antwoorden"). Een gemiddelde zegt dan weinig, en mensen kunnen herkenbaar zijn. Overleg of je dit cijfer deelt.",
            en:
              ": only \(counted(count, "answer", "answers")). A mean then says little, and people may be recognised. Discuss whether to share this figure."
          )
        : name
          + Phrase(
            nl: ": \(count) antwoorden. Lees de cijfers als een beschrijving van deze mensen.",
            en: ": \(count) answers. Read the figures as a description of these people.")
    }
  }

  // MARK: Words

  /// What the plan says contributed, in its order, with how often an activity is mentioned.
  package var creditedActivities: DataTable? {
    var rows: [(key: String, name: String, kinds: [Phrase], count: Int)] = []
    func add(_ key: String, _ name: String, _ kind: Phrase?) {
      let at = rows.firstIndex { $0.key == key } ?? rows.count
      if at == rows.count { rows.append((key, name, [], 0)) }
      rows[at].count += 1
      if let kind, !rows[at].kinds.contains(kind) { rows[at].kinds.append(kind) }
    }
    for element in plan.allStated(.contribution) {
      let kind = plan.kind(of: element)?.phrase
      let targets = mentioned(by: element)
      for target in targets {
        let title = plan.snapshot.title(target)
        add("\(target)", title.isEmpty ? context.label(target) : title, kind)
      }
      if targets.isEmpty {
        let title = plan.snapshot.title(element)
        add(title, title, kind)
      }
    }
    if rows.isEmpty { return nil }
    return DataTable(
      Phrase(nl: "Genoemd als bijdrage", en: "Mentioned as a contribution"),
      corner: Phrase(nl: "Wat", en: "What"),
      [
        DataTable.Column("kind", nl: "Aan", en: "To"), DataTable.Column("count", nl: "Keer genoemd", en: "Mentions"),
      ],
      rows.map { row in
        DataTable.Row(
          row.name, .written(row.name),
          [row.kinds.isEmpty ? .nothing : .words(enumerated(row.kinds)), .count(row.count)])
      })
  }

  private func mentioned(by element: Int32) -> [Int32] {
    var result: [Int32] = []
    for reference in plan.model.references(element) {
      if case .element(let target) = reference.target { result.append(target) }
    }
    plan.model.forEachChild(of: element) { child in
      for reference in plan.model.references(child) {
        if case .element(let target) = reference.target, !result.contains(target) { result.append(target) }
      }
    }
    return result
  }

  /// Text of the plan that goes with the numbers.
  private func remarks(_ measurements: [Measurement]) -> [Fact] {
    var result: [Fact] = []
    for measurement in measurements { result += remarks(below: measurement.element, rowName(measurement).phrase) }
    for element in plan.allStated(.contribution) {
      result += remarks(below: element, plan.kind(of: element)?.phrase ?? Phrase(nl: "bijdrage", en: "contribution"))
    }
    for keyword in [Keyword.observation, .lesson] {
      for child in plan.model.children(keyword, of: plan.document) where !plan.isNone(child) {
        result += fact(keyword.phrase, child)
        result += remarks(below: child, keyword.phrase)
      }
    }
    return result
  }

  private func remarks(below element: Int32, _ name: Phrase) -> [Fact] {
    var result: [Fact] = []
    var prose: [String] = []
    plan.model.forEachChild(of: element) { child in
      let found = plan.model.elements[Int(child)]
      if found.form == .prose {
        prose.append(plan.snapshot.title(child))
        return
      }
      switch found.keyword {
      case .note, .lesson, .observation, .keep, .change:
        if found.state == .stated {
          result += fact(name + ", " + (found.keyword?.phrase ?? Phrase(same: "")), child)
        }
      default: break
      }
    }
    if !prose.isEmpty { result.insert(Fact(name, .written(prose.joined(separator: " "))), at: 0) }
    return result
  }

  private func fact(_ name: Phrase, _ element: Int32) -> [Fact] {
    let text = plan.snapshot.title(element)
    return text.isEmpty ? [] : [Fact(name, .written(text))]
  }

  // MARK: Drawing

  private func fill(_ measurement: Measurement) -> Fill {
    switch measurement.moment {
    case .some(.momentBefore): .outline
    case .some(.momentAfter): .solid
    default: .light
    }
  }

  private func momentLegend(_ drawn: [Measurement]) -> [LegendEntry] {
    var result: [LegendEntry] = []
    for measurement in drawn where !result.contains(where: { $0.fill == fill(measurement) }) {
      result.append(LegendEntry(fill(measurement), moment(measurement)))
    }
    return result
  }

  /// A line per scale and group, with a dot for each moment.
  private func drawing(of drawn: [Measurement]) -> Drawing {
    let scales = measuredScales(drawn)
    let lowest = drawn.map { $0.scale.lowest }.min() ?? BondingInstrument.lowest
    let highest = Swift.max(drawn.map { $0.scale.highest }.max() ?? BondingInstrument.highest, lowest + 1000)
    let (left, right, row, top) = (250, 650, 26, 26)
    var lines: [(scale: MeasuredScale, group: String)] = []
    for scale in scales {
      for group in groups(drawn)
      where drawn.contains(where: { groupKey($0) == group && mean(of: scale, in: $0) != nil }) {
        lines.append((scale, group))
      }
    }
    let bottom = top + lines.count * row
    var drawing = Drawing(width: 680, height: bottom + 6)
    func x(_ value: Int) -> Int {
      left + Swift.max(0, Swift.min(value - lowest, highest - lowest)) * (right - left) / (highest - lowest)
    }
    let step = Swift.max(1000, (highest - lowest) / 10 / 1000 * 1000)
    var tick = lowest
    while tick <= highest {
      drawing.line(x(tick), top - 6, to: x(tick), bottom, .faint)
      drawing.text(.count(tick / 1000), x(tick), 14, .middle, .small)
      tick += step
    }
    for (at, line) in lines.enumerated() {
      let y = top + at * row + 13
      let name = line.group.isEmpty ? line.scale.name.phrase : line.scale.name.phrase + (", " + line.group)
      drawing.text(Cell.words(name).fitting(left - 22), left - 14, y + 4, .end)
      drawing.line(left, y, to: right, y, .faint)
      let own = drawn.filter { groupKey($0) == line.group }
      for measurement in own {
        guard let value = mean(of: line.scale, in: measurement) else { continue }
        drawing.shapes.append(
          .circle(x: x(value), y: y, radius: measurement.moment == .momentBefore ? 8 : 5, fill(measurement)))
      }
    }
    return drawing
  }
}

extension Keyword {
  fileprivate var phrase: Phrase { Phrase { row.names.canonical($0) } }
}
