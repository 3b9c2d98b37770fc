import CourseModel
import CourseRules
import Vocabulary

/// Work by where it takes place, and by whether it is done together: seconds, of ranges the middle.
struct WorkProfile: Sendable {
  /// In the order of the environments, at last what is not known.
  var places = [Int](repeating: 0, count: environmentWords.count + 1)
  /// Together, in one's own time, not known.
  var times = [0, 0, 0]
  /// Taken from credits, because too few durations are known.
  var estimated = 0

  var isEmpty: Bool { places.allSatisfy { $0 == 0 } }
  /// Seconds of work.
  var work: Int { places.reduce(0, +) }

  static func += (left: inout WorkProfile, right: WorkProfile) {
    for at in left.places.indices { left.places[at] += right.places[at] }
    for at in left.times.indices { left.times[at] += right.times[at] }
    left.estimated += right.estimated
  }

  /// An even part of it.
  func divided(by parts: Int) -> WorkProfile {
    var result = self
    result.places = places.map { $0 / Swift.max(parts, 1) }
    result.times = times.map { $0 / Swift.max(parts, 1) }
    result.estimated = estimated / Swift.max(parts, 1)
    return result
  }
}

extension ProgrammeSubject {
  /// Of one course where it stands: as planned, or else its credits, of which nothing else is known. Nil for nothing at all.
  func profile(of course: PlacedCourse) -> WorkProfile? {
    var result = WorkProfile()
    if let summary = course.summary, summary.hasKnownTime(leastCoverage) {
      var open = middle(summary.total)
      for load in summary.byEnvironment {
        guard let at = environmentWords.firstIndex(where: { $0.environment == load.environment }) else { continue }
        let part = Swift.min(middle(load.work), open)
        result.places[at] += part
        open -= part
      }
      result.places[environmentWords.count] = open
      result.times = [middle(summary.sync), middle(summary.async), 0]
    } else if let credits = course.credits, credits.upper > 0 {
      let inCredit = course.summary?.secondsPerCredit ?? secondsPerCredit
      let seconds = Swift.min((credits.lower + credits.upper) / 2, 1_000_000) * Swift.min(inCredit, 1_000_000) / 1000
      result.places[environmentWords.count] = seconds
      result.times[2] = seconds
      result.estimated = seconds
    }
    return result.isEmpty ? nil : result
  }

  private var secondsPerCredit: Int {
    for plan in [plan] + context.above {
      if let stated = plan.statedSecondsPerCredit { return stated }
    }
    return context.options.limits.lower(.creditHours) * 3600
  }

  /// Where and how students work: by year and period, with each course below. A figure for each year.
  package var profileFigures: [Figure] {
    byYear(curriculum.periodsInOrder.map { $0.position }.filter { !entries(of: $0).isEmpty }).map { year in
      profileFigure(year.key, year.name, year.periods)
    }
  }

  private struct Entry {
    var course: PlacedCourse
    var work: WorkProfile?
  }

  /// The courses that every student takes in a period. What is offered again counts where it stands first, and what goes on
  /// in several periods evenly in each.
  private func entries(of period: Int) -> [Entry] {
    let placements = curriculum.placements
    return curriculum.periods[period].courses.compactMap { at in
      let course = curriculum.courses[at]
      if course.isElective || placements[at] == .offeredAgain { return nil }
      let identity = curriculum.identity(of: course)
      let places =
        identity.isEmpty || course.creditsInProgramme != nil && course.summary == nil
        ? 1
        : curriculum.courses.indices.count {
          placements[$0] != .offeredAgain && curriculum.courses[$0].period != nil
            && curriculum.identity(of: curriculum.courses[$0]) == identity
        }
      return Entry(course: course, work: profile(of: course)?.divided(by: places))
    }
  }

  private func profileFigure(_ key: String, _ year: Phrase?, _ periods: [Int]) -> Figure {
    var lines: [ProfileLine] = []
    var whole = WorkProfile()
    var places: Environments = []
    for period in periods {
      let entries = entries(of: period)
      var sum = WorkProfile()
      for entry in entries { if let work = entry.work { sum += work } }
      whole += sum
      lines.append(
        ProfileLine(key: "p\(period)", name: .words(context.periodName(period)), work: sum, isCourse: false))
      for entry in entries {
        lines.append(
          ProfileLine(key: self.key(of: entry.course), name: name(of: entry.course), work: entry.work, isCourse: true))
      }
    }
    for (at, word) in environmentWords.enumerated() where whole.places[at] > 0 { places.insert(word.environment) }
    if periods.count > 1 {
      let name = year ?? Phrase(nl: "alle perioden", en: "all periods")
      lines.insert(ProfileLine(key: "all", name: .words(name), work: whole, isCourse: false), at: 0)
    }
    let sheet = ProfileSheet(lines: lines, places: places)
    var figure = Figure(
      "profile-" + key,
      Phrase(nl: "Waar en wanneer studenten werken", en: "Where and when students work") + titleEnd(year),
      gist: profileGist(whole, periods), .drawn(sheet.drawing, sheet.legend))
    let courses = lines.filter { $0.isCourse }
    let known = courses.count { $0.work.map { $0.estimated == 0 } ?? false }
    figure.coverage = Phrase(
      nl: "Van \(known) van de \(counted(courses.count, "cursus", "cursussen")) is het werk bekend.",
      en: "For \(known) of \(counted(courses.count, "course", "courses")) the work is known.")
    figure.more = [sheet.table(figure.title)]
    if whole.estimated > 0 {
      figure.notes.append(
        Phrase(
          nl: "Een cursus waarvan te weinig bekend is, telt mee met zijn studiepunten en is gearceerd.",
          en: "A course of which too little is known counts by its credits, and is hatched."))
    }
    return figure
  }

  private func profileGist(_ whole: WorkProfile, _ periods: [Int]) -> Phrase {
    let shares = percentages(whole.places)
    let parts = environmentWords.indices.filter { shares[$0] > 0 }.sorted { (shares[$1], $0) < (shares[$0], $1) }.map {
      at in
      Phrase { environmentWords[at].names.canonical($0) + " \(shares[at])%" }
    }
    let together = percentages(whole.times)
    var result =
      parts.isEmpty
      ? Phrase(nl: "Waar studenten werken is niet bekend.", en: "It is not known where students work.")
      : Phrase(nl: "Van het werk is ", en: "Of the work: ") + listed(parts)
        + Phrase(nl: "; samen op een vast moment \(together[0])%.", en: "; together at a set time \(together[0])%.")
    for environment in [Environments.workplace, .hybrid] {
      guard let at = environmentWords.firstIndex(where: { $0.environment == environment }),
        let first = periods.first(where: { period in
          entries(of: period).contains { $0.work.map { $0.places[at] > 0 } ?? false }
        })
      else { continue }
      let period = context.periodName(first)
      let word = Phrase { environmentWords[at].names.canonical($0) }
      result += Phrase(
        nl: " Voor het eerst \(word.nl): \(period.nl).", en: " First time \(word.en): \(period.en).")
    }
    return result
  }
}

struct ProfileLine: Sendable {
  var key: String
  var name: Cell
  var work: WorkProfile?
  var isCourse: Bool
}

/// Two bars on each line, both of a hundred hundredths: where, and whether together.
struct ProfileSheet: Sendable {
  var lines: [ProfileLine]
  /// Those that occur.
  var places: Environments

  private var left: Int { 190 }
  private var placeWidth: Int { 290 }
  private var second: Int { left + placeWidth + 20 }
  private var timeWidth: Int { 680 - second }

  var drawing: Drawing {
    var drawing = Drawing(width: 680, height: 22)
    drawing.text(.words(Phrase(nl: "waar", en: "where")), left, 14, .start, .small)
    drawing.text(
      .words(Phrase(nl: "samen of in eigen tijd", en: "together or in own time")), second, 14, .start, .small)
    for line in lines {
      let tall = line.isCourse ? 9 : 18
      if !line.isCourse { drawing.height += 6 }
      let y = drawing.height
      drawing.text(
        line.name.fitting(line.isCourse ? left - 20 : left - 12), left - 8, y + (line.isCourse ? 9 : 13), .end,
        line.isCourse ? .small : .strong)
      if let work = line.work {
        bar(work.places, ProfileSheet.placeFills, left, placeWidth, y, tall, !line.isCourse, &drawing)
        bar(work.times, ProfileSheet.timeFills, second, timeWidth, y, tall, !line.isCourse, &drawing)
      } else {
        drawing.text(.unknown, left, y + 9, .start, .small)
      }
      drawing.height += tall + 5
    }
    drawing.height += 4
    return drawing.layered()
  }

  private func bar(
    _ parts: [Int], _ fills: [Fill], _ x: Int, _ width: Int, _ y: Int, _ height: Int, _ hasNumbers: Bool,
    _ drawing: inout Drawing
  ) {
    let shares = percentages(parts)
    var sum = 0
    for (share, fill) in zip(shares, fills) where share > 0 {
      let start = x + sum * width / 100
      sum += share
      let end = x + sum * width / 100
      drawing.rectangle(start, y, end - start, height, fill)
      if hasNumbers && end - start > 30 {
        drawing.text(.percent(share), (start + end) / 2, y + 13, .middle, .small)
      }
    }
  }

  /// In the order of the environments.
  static let placeFills: [Fill] = [.light, .solid, .stripes, .lattice, .dots, .outline, .unknown]
  static let timeFills: [Fill] = [.solid, .light, .unknown]

  private static var unknownName: Phrase { Phrase(nl: "niet bekend", en: "not known") }
  private static var timeNames: [Phrase] {
    [
      Phrase(nl: "samen (synchroon)", en: "together (synchronous)"),
      Phrase(nl: "eigen tijd (asynchroon)", en: "own time (asynchronous)"),
    ]
  }

  var legend: [LegendEntry] {
    var result: [LegendEntry] = []
    for (at, word) in environmentWords.enumerated() where places.contains(word.environment) {
      result.append(LegendEntry(ProfileSheet.placeFills[at], Phrase { word.names.canonical($0) }))
    }
    let isOpen = lines.contains { $0.work.map { $0.places[environmentWords.count] > 0 } ?? false }
    if isOpen { result.append(LegendEntry(.unknown, ProfileSheet.unknownName)) }
    result.append(
      LegendEntry(.solid, Phrase(nl: "rechts: ", en: "right: ") + ProfileSheet.timeNames[0]))
    result.append(
      LegendEntry(.light, Phrase(nl: "rechts: ", en: "right: ") + ProfileSheet.timeNames[1]))
    return result
  }

  func table(_ caption: Phrase) -> DataTable {
    let shown = environmentWords.indices.filter { places.contains(environmentWords[$0].environment) }
    var columns = [DataTable.Column("work", nl: "Werk", en: "Work")]
    columns += shown.map { at in
      DataTable.Column("env\(at)", .words(Phrase { environmentWords[at].names.canonical($0) }))
    }
    let isOpen = lines.contains { line in
      line.work.map { $0.places[environmentWords.count] + $0.times[2] > 0 } ?? true
    }
    if isOpen { columns.append(DataTable.Column("envunknown", nl: "waar: niet bekend", en: "where: not known")) }
    columns.append(DataTable.Column("sync", .words(ProfileSheet.timeNames[0])))
    columns.append(DataTable.Column("async", .words(ProfileSheet.timeNames[1])))
    if isOpen { columns.append(DataTable.Column("timeunknown", nl: "wanneer: niet bekend", en: "when: not known")) }
    let rows = lines.map { line -> DataTable.Row in
      guard let work = line.work else {
        return DataTable.Row(line.key, line.name, columns.map { _ in Cell.unknown })
      }
      let places = percentages(work.places)
      let cells = (shown + (isOpen ? [environmentWords.count] : [])).map { Cell.percent(places[$0]) }
      let seconds = work.work
      return DataTable.Row(
        line.key, line.name,
        [.time(Amount(seconds, seconds))] + cells
          + percentages(work.times).prefix(isOpen ? 3 : 2).map { Cell.percent($0) })
    }
    return DataTable(
      caption, corner: Phrase(nl: "Jaar, periode of cursus", en: "Year, period or course"), columns, rows)
  }
}
