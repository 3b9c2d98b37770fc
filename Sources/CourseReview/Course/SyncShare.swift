import CourseModel
import Vocabulary

extension Subject {
  /// What happens together and what in students' own time, for each week and for the whole; nil where there is no work.
  package var syncShare: Figure? {
    if work.isEmpty { return nil }
    let stretches = Stretches(self)
    let sums = self.work(in: stretches, 2) { $0.isSync ? 0 : 1 }
    var counts = stretches.all.map { _ in [0, 0] }
    for counted in self.work {
      for place in stretches.places[counted.activity] { counts[place][activity(counted).isSync ? 0 : 1] += 1 }
    }
    var whole = [Amount(), Amount()]
    var wholeCounts = [0, 0]
    for counted in self.work {
      let own = activity(counted).isSync ? 0 : 1
      whole[own] += weight(counted)
      wholeCounts[own] += 1
    }
    let all = Phrase(nl: "hele plan", en: "whole plan")
    var chart = ShareChart(
      unit,
      [
        LegendEntry(.solid, Phrase(nl: "samen (synchroon)", en: "together (synchronous)")),
        LegendEntry(.light, Phrase(nl: "eigen tijd (asynchroon)", en: "own time (asynchronous)")),
      ], meanOfKnown: meanWeight)
    for (stretch, parts) in zip(stretches.all, sums) { chart.bars.append(ShareChart.Bar(stretch.name, parts)) }
    if stretches.all.count > 1 { chart.bars.append(ShareChart.Bar(.words(all), whole, isWhole: true)) }
    var table = DataTable(
      Phrase(nl: "Samen en in eigen tijd", en: "Together and in own time"), corner: stretches.corner,
      syncColumns)
    for (at, stretch) in stretches.all.enumerated() {
      table.rows.append(DataTable.Row(stretch.key, stretch.name, syncCells(sums[at], counts[at])))
    }
    table.rows.append(DataTable.Row("whole", .words(all), syncCells(whole, wholeCounts)))
    let shares = percentages(whole.map { middle($0) })
    var figure = Figure(
      "sync-share",
      Phrase(nl: "Samen en in eigen tijd", en: "Together and in own time") + titleRemark,
      gist: isByTime
        ? Phrase(
          nl: "Van het werk gebeurt \(shares[0])% samen en \(shares[1])% in eigen tijd.",
          en: "Of the work \(shares[0])% is done together and \(shares[1])% in students' own time.")
        : Phrase(
          nl:
            "Van de \(counted(wholeCounts[0] + wholeCounts[1], "activiteit", "activiteiten")) zijn er \(wholeCounts[0]) samen en \(wholeCounts[1]) in eigen tijd.",
          en:
            "Of \(counted(wholeCounts[0] + wholeCounts[1], "activity", "activities")) \(wholeCounts[0]) \(wholeCounts[0] == 1 ? "is" : "are") together and \(wholeCounts[1]) in students' own time."
        ), .drawn(chart.drawing, chart.legend))
    figure.coverage = coverage
    figure.more = [table]
    if chart.hasUnknown {
      figure.notes.append(
        Phrase(
          nl:
            "Gearceerd is een schatting: voor elke activiteit zonder duur de gemiddelde duur van de andere. De percentages gaan over wat bekend is.",
          en:
            "Hatched is an estimate: for each activity without a duration the mean of the others. The percentages are about what is known."
        ))
    }
    return figure
  }

  private var syncColumns: [DataTable.Column] {
    let counts = [
      DataTable.Column("sync-count", nl: "Activiteiten samen", en: "Activities together"),
      DataTable.Column("async-count", nl: "Activiteiten in eigen tijd", en: "Activities in own time"),
      DataTable.Column("sync-share", nl: "Samen (%)", en: "Together (%)"),
      DataTable.Column("async-share", nl: "Eigen tijd (%)", en: "Own time (%)"),
    ]
    if !isByTime { return counts }
    return [
      DataTable.Column("sync", nl: "Samen", en: "Together"),
      DataTable.Column("async", nl: "Eigen tijd", en: "Own time"),
    ] + counts
  }

  private func syncCells(_ parts: [Amount], _ counts: [Int]) -> [Cell] {
    let shares = percentages(parts.map { middle($0) })
    let isEmpty = parts.allSatisfy { $0.upper == 0 }
    return (isByTime ? parts.map { Cell.time($0) } : []) + counts.map { Cell.count($0) }
      + shares.map { isEmpty ? Cell.nothing : Cell.percent($0) }
  }

  /// Of the activities of which it is known, in seconds; where numbers count, one.
  var meanWeight: Int {
    let known = work.map { weight($0) }.filter { $0.isWholeKnown && $0.total > 0 }
    return known.isEmpty ? 0 : known.reduce(0) { $0 + middle($1) } / known.count
  }
}
