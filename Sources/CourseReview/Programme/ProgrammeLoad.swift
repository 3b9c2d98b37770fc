import CourseModel
import CourseRules
import Vocabulary

extension ProgrammeSubject {
  /// What the courses of each period ask side by side, week by week, a figure for each year.
  package var loadFigures: [Figure] {
    let loads = context.parallelLoads.filter { !$0.courses.isEmpty && !$0.weeks.isEmpty }
    return byYear(loads.map { $0.period }).map { year in
      loadFigure(year.key, year.name, loads.filter { year.periods.contains($0.period) })
    }
  }

  private func loadFigure(_ key: String, _ year: Phrase?, _ loads: [ParallelLoad]) -> Figure {
    var figure = Figure(
      "load-" + key,
      Phrase(nl: "Werk per week, alle cursussen samen", en: "Work per week, all courses together") + titleEnd(year),
      gist: loadGist(loads), .drawn(loadDrawing(loads), loadLegend(loads)))
    figure.coverage = loadCoverage(loads)
    figure.more = loads.map { loadTable($0) }
    if let table = deadlineTable(loads) { figure.more.append(table) }
    figure.notes = loadNotes(loads)
    return figure
  }

  // MARK: Words

  private func loadGist(_ loads: [ParallelLoad]) -> Phrase {
    var busiest: (load: ParallelLoad, week: Int)?
    for load in loads {
      for at in load.weeks.indices where load.weeks[at].work.isKnownAtAll {
        let most = busiest.map { middle($0.load.weeks[$0.week].work) } ?? -1
        if middle(load.weeks[at].work) > most { busiest = (load, at) }
      }
    }
    guard let busiest else {
      return Phrase(
        nl: "Van geen enkele week is bekend hoeveel werk er is.", en: "For no week is it known how much work there is.")
    }
    let work = middle(busiest.load.weeks[busiest.week].work)
    let period = context.periodName(busiest.load.period)
    let week = weekName(busiest.load.weeks[busiest.week].week)
    var result = Phrase { language in
      Bilingual(
        nl: "De drukste week is \(week.nl) (\(period.nl)), met \(hours(work, language)) werk",
        en: "The busiest week is \(week.en) (\(period.en)), with \(hours(work, language)) of work")[language]
    }
    if let norm = context.secondsPerWeek(of: curriculum.periods[busiest.load.period].element) {
      result += Phrase { language in
        Bilingual(
          nl: "; er is \(hours(norm, language)) per week.", en: "; there are \(hours(norm, language)) a week.")[
            language]
      }
    } else {
      result = result + "."
    }
    return result
  }

  private func loadCoverage(_ loads: [ParallelLoad]) -> Phrase {
    let planned = loads.reduce(0) { $0 + $1.planned }
    let all = loads.reduce(0) { $0 + $1.courses.count }
    return Phrase(
      nl: "Van \(planned) van de \(counted(all, "cursus", "cursussen")) is het werk per week bekend.",
      en: "For \(planned) of \(counted(all, "course", "courses")) the work in each week is known.")
  }

  private func loadNotes(_ loads: [ParallelLoad]) -> [Phrase] {
    var result: [Phrase] = []
    if loads.contains(where: { $0.estimated > 0 }) {
      result.append(
        Phrase(
          nl:
            "Gearceerd is een schatting: studiepunten, of werk zonder week, gelijk verdeeld over de weken van de cursus.",
          en: "Hatched is an estimate: credits, or work without a week, spread evenly over the weeks of the course."))
    }
    let unknown = loads.flatMap { load in
      load.courses.filter { $0.basis == .unknown }.map { curriculum.courses[$0.position].label }
    }
    if !unknown.isEmpty {
      let names = unknown.joined(separator: ", ")
      result.append(
        Phrase(
          nl: "Niet meegeteld, want onbekend: \(names).", en: "Not counted, because it is not known: \(names)."))
    }
    let electives = loads.reduce(0) { $0 + $1.electives }
    if electives > 0 {
      result.append(
        Phrase(
          nl: "Keuzevakken en herhaald aanbod staan er niet bij: \(electives).",
          en: "Electives and courses offered again are left out: \(electives)."))
    }
    if loads.contains(where: { !$0.deadlines(curriculum).dated.isEmpty }) {
      result.append(
        Phrase(
          nl: "Onder een cursus: ◆ een toets die meetelt, met het gewicht; ◇ een die niet meetelt.",
          en: "Below a course: ◆ a summative assessment with its weight; ◇ a formative one."))
    }
    let undated = loads.reduce(0) { $0 + $1.deadlines(curriculum).undated }
    if undated > 0 {
      result.append(
        counted(
          undated, nl: ("toets die meetelt heeft geen week.", "toetsen die meetellen hebben geen week."),
          en: ("summative assessment has no week.", "summative assessments have no week.")))
    }
    if loads.contains(where: { $0.weeks.contains { $0.week.isExam } }) {
      result.append(Phrase(nl: "* toetsweek", en: "* exam week"))
    }
    return result
  }

  private func loadLegend(_ loads: [ParallelLoad]) -> [LegendEntry] {
    var result = [
      LegendEntry(.solid, Phrase(nl: "samen, volgens de planning", en: "in all, as planned")),
      LegendEntry(.outline, Phrase(nl: "minder dan 5 uur", en: "less than 5 hours")),
      LegendEntry(.dots, Phrase(nl: "5 tot 10", en: "5 to 10")),
      LegendEntry(.light, Phrase(nl: "10 tot 20", en: "10 to 20")),
      LegendEntry(.rows, Phrase(nl: "20 of meer", en: "20 or more")),
    ]
    if loads.contains(where: { $0.estimated > 0 }) {
      result.append(LegendEntry(.unknown, Phrase(nl: "schatting", en: "estimate")))
    }
    return result
  }

  // MARK: Tables

  /// Of many courses in whole hours.
  private func cell(_ work: Amount) -> Cell {
    if !work.isKnownAtAll { return .nothing }
    return isLarge ? .count((middle(work) + 1800) / 3600) : .time(work)
  }

  private func column(of week: PeriodCalendar.Week, _ at: Int) -> DataTable.Column {
    DataTable.Column("w\(week.calendar ?? week.number)-\(at)", .words(Phrase(same: number(of: week))))
  }

  private func number(of week: PeriodCalendar.Week) -> String {
    let number = week.calendar ?? week.number
    return (number > 0 ? "\(number)" : "–") + (week.isExam ? "*" : "")
  }

  private func weekWord(_ load: ParallelLoad) -> Phrase {
    load.weeks.contains { $0.week.calendar != nil }
      ? Phrase(nl: "kalenderweken", en: "calendar weeks") : Phrase(nl: "weken", en: "weeks")
  }

  private func loadTable(_ load: ParallelLoad) -> DataTable {
    let isPlanned = load.planned == load.courses.count
    var table = DataTable(
      context.periodName(load.period) + " (" + weekWord(load)
        + (isLarge ? Phrase(nl: ", hele uren)", en: ", whole hours)") : Phrase(same: ")")),
      corner: Phrase(nl: "Cursus", en: "Course"),
      (isPlanned ? [] : [DataTable.Column("basis", nl: "Uren", en: "Hours")])
        + load.weeks.enumerated().map { column(of: $1.week, $0) })
    for own in load.courses {
      let course = curriculum.courses[own.position]
      let basis: Cell =
        switch own.basis {
        case .planned: .words(Phrase(nl: "gepland", en: "planned"))
        case .estimated: .words(Phrase(nl: "geschat", en: "estimated"))
        case .unknown: .unknown
        }
      let cells = own.work.map { own.basis == .unknown ? Cell.unknown : cell($0) }
      table.rows.append(DataTable.Row(key(of: course), name(of: course), (isPlanned ? [] : [basis]) + cells))
    }
    table.rows.append(
      DataTable.Row(
        "sum", .words(Phrase(nl: "samen", en: "in all")),
        (isPlanned ? [] : [.nothing]) + load.weeks.map { cell($0.work) }))
    return table
  }

  private func deadlineTable(_ loads: [ParallelLoad]) -> DataTable? {
    var table = DataTable(
      Phrase(nl: "Toetsen en inlevermomenten", en: "Assessments and deadlines"),
      corner: Phrase(nl: "Toets", en: "Assessment"),
      [
        DataTable.Column("week", .words(Phrase(nl: "Week", en: "Week"))),
        DataTable.Column("course", nl: "Cursus", en: "Course"),
        DataTable.Column("weight", nl: "Gewicht", en: "Weight"),
      ])
    for load in loads { table.rows += deadlineRows(load) }
    return table.rows.isEmpty ? nil : table
  }

  private func deadlineRows(_ load: ParallelLoad) -> [DataTable.Row] {
    let dated = load.deadlines(curriculum).dated.sorted { ($0.week, $0.course) < ($1.week, $1.course) }
    return dated.map { found in
      let course = curriculum.courses[found.course]
      let weight: Cell =
        switch found.assessment.isSummative {
        case .some(true): found.assessment.weight.map { .percent($0 / 1000) } ?? .unknown
        case .some(false): .words(Phrase(nl: "telt niet mee", en: "formative"))
        case .none: .unknown
        }
      return DataTable.Row(
        key(of: course) + "/" + found.assessment.label, .written(found.assessment.label),
        [.words(Phrase(same: number(of: load.weeks[found.week].week))), .written(course.label), weight])
    }

  }

  // MARK: Drawing

  private func loadDrawing(_ loads: [ParallelLoad]) -> Drawing {
    var drawing = Drawing(width: 680, height: 0)
    for load in loads { draw(load, &drawing) }
    return drawing.layered()
  }

  private func draw(_ load: ParallelLoad, _ drawing: inout Drawing) {
    var sheet = LoadSheet(load, top: drawing.height)
    drawing.text(.words(heading(of: load.period)), 0, sheet.y + 16, .start, .strong)
    sheet.y += 38
    let norm = context.secondsPerWeek(of: curriculum.periods[load.period].element)
    sheet.drawSums(norm, &drawing)
    drawing.text(.words(weekWord(load)), sheet.left - 8, sheet.y + 13, .end, .small)
    for (at, week) in load.weeks.enumerated() {
      drawing.text(.words(Phrase(same: number(of: week.week))), sheet.middle(at), sheet.y + 13, .middle, .small)
    }
    sheet.y += 18
    let deadlines = load.deadlines(curriculum).dated
    for own in load.courses {
      let course = curriculum.courses[own.position]
      drawing.text(name(of: course).fitting(sheet.left - 12), sheet.left - 8, sheet.y + 15, .end, .small)
      sheet.drawCourse(own, hasNumbers: !isLarge, &drawing)
      let due = deadlines.filter { $0.course == own.position }
      if !due.isEmpty { sheet.drawDeadlines(due, &drawing) }
    }
    drawing.height = sheet.y + 14
  }
}

/// A period on the sheet: a column for each week.
private struct LoadSheet {
  let load: ParallelLoad
  let left = 190
  let side: Int
  var y: Int

  init(_ load: ParallelLoad, top: Int) {
    self.load = load
    y = top
    side = Swift.min(60, Swift.max(10, (680 - 190) / Swift.max(load.weeks.count, 1)))
  }

  var right: Int { left + side * load.weeks.count }
  func x(_ at: Int) -> Int { left + at * side }
  func middle(_ at: Int) -> Int { x(at) + side / 2 }

  /// All courses together, estimates on top, against what there is.
  mutating func drawSums(_ norm: Int?, _ drawing: inout Drawing) {
    let height = 64
    let bottom = y + height
    let most = load.weeks.reduce(norm ?? 1) { Swift.max($0, CourseReview.middle($1.work)) }
    func length(_ seconds: Int) -> Int { Swift.min(height, seconds / 60 * height / Swift.max(most / 60, 1)) }
    drawing.line(left, bottom, to: right, bottom, .plain)
    var labels: [(text: Phrase, x: Int, y: Int, style: TextStyle)] = []
    for at in load.weeks.indices {
      if load.weeks[at].week.isFree {
        labels.append((Phrase(nl: "vrij", en: "free"), self.middle(at), bottom - 5, .small))
        continue
      }
      let sum = load.weeks[at].work
      if !sum.isKnownAtAll { continue }
      var guessed = Amount()
      for own in load.courses where own.basis == .estimated { guessed += own.work[at] }
      let all = length(CourseReview.middle(sum))
      let part = Swift.min(all, length(CourseReview.middle(guessed)))
      if all > part { drawing.rectangle(x(at) + 2, bottom - all + part, side - 4, all - part, .solid) }
      if part > 0 { drawing.rectangle(x(at) + 2, bottom - all, side - 4, part, .unknown) }
      let isFull = norm.map { CourseReview.middle(sum) > $0 } ?? false
      labels.append(
        (Phrase(same: roundedHours(sum)), self.middle(at), bottom - all - 4, isFull ? .strong : .small))
    }
    if let norm {
      let line = bottom - length(norm)
      drawing.line(left, line, to: right, line, .dashed)
      drawing.text(
        .words(Phrase { hours(norm, $0) + Bilingual(nl: " per week", en: " a week")[$0] }), left - 8, line + 4, .end,
        .small)
    }
    // After the line, so that it does not strike them out.
    for label in labels { drawing.text(.words(label.text), label.x, label.y, .middle, label.style) }
    y = bottom + 2
  }

  /// A number of hours in each week; of an estimate one band, since all its weeks are alike.
  mutating func drawCourse(_ own: ParallelLoad.Course, hasNumbers: Bool, _ drawing: inout Drawing) {
    let isEstimate = own.basis == .estimated
    var at = 0
    while at < own.work.count, own.basis != .unknown {
      let text = roundedHours(own.work[at])
      if text.isEmpty || text == "?" {
        at += 1
        continue
      }
      let fill = isEstimate ? Fill.unknown : fill(own.work[at])
      var end = at + 1
      while end < own.work.count, isEstimate ? own.work[end] == own.work[at] : !hasNumbers && isKnown(own, end, fill) {
        end += 1
      }
      drawing.rectangle(x(at) + 1, y + 1, (end - at) * side - 2, 20, fill)
      if hasNumbers || isEstimate {
        drawing.text(.words(Phrase(same: text)), (x(at) + x(end)) / 2, y + 15, .middle, .small)
      }
      at = end
    }
    if own.basis == .unknown {
      drawing.rectangle(left + 1, y + 1, right - left - 2, 20, .dotted)
      drawing.text(.words(Phrase(nl: "niet bekend", en: "not known")), (left + right) / 2, y + 15, .middle, .small)
    }
    y += 22
  }

  private func isKnown(_ own: ParallelLoad.Course, _ at: Int, _ wanted: Fill) -> Bool {
    !["", "?"].contains(roundedHours(own.work[at])) && fill(own.work[at]) == wanted
  }

  /// By a quarter of a full week of 40 hours.
  private func fill(_ work: Amount) -> Fill {
    let seconds = CourseReview.middle(work)
    return seconds < 5 * 3600 ? .outline : seconds < 10 * 3600 ? .dots : seconds < 20 * 3600 ? .light : .rows
  }

  mutating func drawDeadlines(_ due: [ParallelLoad.Deadline], _ drawing: inout Drawing) {
    var rows: [Int: Int] = [:]
    for found in due {
      let row = rows[found.week] ?? 0
      rows[found.week] = row + 1
      let mark =
        found.assessment.isSummative == false
        ? "◇" : "◆" + (found.assessment.weight.map { " \($0 / 1000)%" } ?? "")
      drawing.text(.words(Phrase(same: mark)), self.middle(found.week), y + 12 + row * 14, .middle, .small)
    }
    y += (rows.values.max() ?? 1) * 14 + 4
  }
}
