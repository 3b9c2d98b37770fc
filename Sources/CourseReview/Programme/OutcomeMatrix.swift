import CourseModel
import CourseRules
import Vocabulary

extension ProgrammeSubject {
  /// How far each course gets with each outcome of the programme; nil where the programme has no outcomes, or no course
  /// says which ones it works on.
  package var outcomeMatrix: Figure? {
    let map = OutcomeMap(curriculum, plan)
    if map.outcomes.isEmpty || map.mappedCourses.isEmpty { return nil }
    let positions = curriculum.positionsInTime
    let order = curriculum.courses.indices.filter { isShown($0, map) }.sorted { positions[$0] < positions[$1] }
    var figure = Figure(
      "outcomes",
      Phrase(nl: "Leeruitkomsten van de opleiding in de cursussen", en: "Programme outcomes in the courses"),
      gist: matrixGist(map, order),
      .grid(order.count > mostColumns ? byCourse(map, order) : byOutcome(map, order)))
    let silent = order.count { !map.mappedCourses.contains($0) }
    figure.coverage = Phrase(
      nl:
        "\(order.count - silent) van de \(counted(order.count, "cursus", "cursussen")) \(order.count - silent == 1 ? "zegt" : "zeggen") aan welke leeruitkomsten er gewerkt wordt.",
      en:
        "\(order.count - silent) of \(counted(order.count, "course", "courses")) \(order.count - silent == 1 ? "says" : "say") which outcomes are worked on."
    )
    figure.notes = [
      Phrase { language in
        MasteryLevel.allCases.map { $0.letter[language] + " = " + $0.term.row.names.canonical(language) }
          .joined(separator: ", ")
          + Bilingual(
            nl: ", T = een toets die meetelt gaat erover, ? = niveau niet genoemd.",
            en: ", A = a summative assessment covers it, ? = level not stated.")[language]
      }
    ]
    return figure
  }

  /// Electives only where they are said to work on an outcome; a course that stands in two periods once.
  private func isShown(_ at: Int, _ map: OutcomeMap) -> Bool {
    let course = curriculum.courses[at]
    let identity = curriculum.identity(of: course)
    if !identity.isEmpty,
      curriculum.courses.indices.first(where: { curriculum.identity(of: curriculum.courses[$0]) == identity }) != at
    {
      return false
    }
    return map.mappedCourses.contains(at) || !course.isElective
  }

  private func matrixGist(_ map: OutcomeMap, _ order: [Int]) -> Phrase {
    func names(_ isMeant: (MappedOutcome) -> Bool) -> String {
      map.outcomes.filter { isMeant($0) }.map { $0.shortName }.joined(separator: ", ")
    }
    let uncovered = names { $0.cells.isEmpty }
    let untested = names { !$0.cells.isEmpty && $0.cells.allSatisfy { $0.isAssessed == false } }
    var result: [Phrase] = []
    if !uncovered.isEmpty {
      result.append(
        Phrase(nl: "Aan \(uncovered) werkt geen enkele cursus.", en: "No course works on \(uncovered)."))
    }
    if !untested.isEmpty {
      result.append(
        Phrase(
          nl: "Geen toets die meetelt gaat over \(untested).", en: "No summative assessment covers \(untested)."))
    }
    if result.isEmpty {
      return Phrase(
        nl: "Aan elke leeruitkomst van de opleiding werkt ten minste één cursus.",
        en: "At least one course works on each outcome of the programme.")
    }
    return result.dropFirst().reduce(result[0]) { $0 + Phrase(same: " ") + $1 }
  }

  // MARK: As a grid

  private var mostColumns: Int { 14 }

  private func byOutcome(_ map: OutcomeMap, _ order: [Int]) -> Grid {
    var grid = Grid(
      corner: Phrase(nl: "Leeruitkomst", en: "Outcome"),
      order.map { DataTable.Column(curriculum.courses[$0].label, .written(curriculum.courses[$0].label)) },
      map.outcomes.map { outcome in
        Grid.Row(
          outcome.shortName, .written(outcome.fullName), order.map { square(outcome, $0) }, ends: outcome.summary)
      })
    grid.ends = zip(summaryKeys, summaryNames).map { DataTable.Column($0, .words($1)) }
    grid.meanings = matrixMeanings
    if grid.rows.contains(where: { row in row.squares.contains { $0.isUnknown } }) {
      grid.meanings.append(LegendEntry(.unknown, Phrase(nl: "niveau niet genoemd", en: "level not stated")))
    }
    return grid
  }

  /// Of many courses each has a row, so that it fits a page.
  private func byCourse(_ map: OutcomeMap, _ order: [Int]) -> Grid {
    var rows = order.map { at in
      Grid.Row(
        curriculum.courses[at].label, name(of: curriculum.courses[at]),
        map.outcomes.map { square($0, at) })
    }
    let ends = map.outcomes.map { $0.summary }
    for at in summaryKeys.indices {
      rows.append(
        Grid.Row(summaryKeys[at], .words(summaryNames[at]), ends.map { Grid.Square($0[at], level: 0) }))
    }
    var grid = Grid(
      corner: Phrase(nl: "Cursus", en: "Course"),
      map.outcomes.map { DataTable.Column($0.shortName, .written($0.shortName)) }, rows)
    grid.meanings = matrixMeanings
    if grid.rows.contains(where: { row in row.squares.contains { $0.isUnknown } }) {
      grid.meanings.append(LegendEntry(.unknown, Phrase(nl: "niveau niet genoemd", en: "level not stated")))
    }
    return grid
  }

  private var summaryKeys: [String] { ["first", "last", "assessed"] }
  private var summaryNames: [Phrase] {
    [
      Phrase(nl: "Eerste niveau", en: "First level"), Phrase(nl: "Eindniveau", en: "Final level"),
      Phrase(nl: "Getoetst in", en: "Assessed in"),
    ]
  }

  private var matrixMeanings: [LegendEntry] {
    [LegendEntry(.outline, Phrase(nl: "niet in deze cursus", en: "not in this course"))]
      + zip([Fill.dots, .light, .stripes], MasteryLevel.allCases).map { fill, level in
        LegendEntry(
          fill, Phrase { level.letter[$0] + ": " + level.term.row.names.canonical($0) })
      }
  }

  private func square(_ outcome: MappedOutcome, _ course: Int) -> Grid.Square {
    guard let cell = outcome.cells.first(where: { $0.course == course }) else { return Grid.Square(.nothing, level: 0) }
    let levels = cell.levels
    var text = Phrase { language in levels.map { $0.letter[language] }.joined() }
    if !cell.levelsAreKnown { text = text + "?" }
    if cell.isAssessed == true { text += Phrase(nl: " T", en: " A") }
    return Grid.Square(
      .words(text), level: levels.last.map { Int($0.rawValue) + 1 } ?? 1, isUnknown: levels.isEmpty)
  }
}

extension MasteryLevel {
  /// The first letter of its name.
  fileprivate var letter: Phrase {
    Phrase { language in term.row.names.canonical(language).first.map { $0.uppercased() } ?? "" }
  }

  fileprivate var name: Cell { .words(Phrase { self.term.row.names.canonical($0) }) }
}

extension MappedOutcome {
  fileprivate var shortName: String { name.isEmpty ? title : name }
  fileprivate var fullName: String { name.isEmpty ? title : title.isEmpty ? name : name + ": " + title }

  /// Where students begin, where they end, and in how many courses a mark depends on it.
  fileprivate var summary: [Cell] {
    if cells.isEmpty { return [.nothing, .nothing, .count(0)] }
    let levels = cells.flatMap { $0.levels }
    let assessed = cells.count { $0.isAssessed == true }
    let open = cells.count { $0.isAssessed == nil }
    let first = levels.min().map { $0.name } ?? .unknown
    let last = levels.max().map { $0.name } ?? .unknown
    return [first, last, open == 0 ? .count(assessed) : .words(Phrase(same: "\(assessed) (+\(open)?)"))]
  }
}
