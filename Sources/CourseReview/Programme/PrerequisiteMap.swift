import CourseModel
import CourseRules
import Vocabulary

extension ProgrammeSubject {
  /// What each course builds on, and whether that comes first; nil where no course asks for anything.
  package var prerequisiteMap: Figure? {
    let asked = curriculum.prerequisites
    if asked.isEmpty { return nil }
    var figure = Figure(
      "prerequisites",
      Phrase(nl: "Wat cursussen van eerdere cursussen vragen", en: "What courses ask of earlier courses"),
      gist: prerequisiteGist(asked), prerequisiteDrawing(asked).map { .drawn($0, prerequisiteLegend(asked)) })
    figure.more = [prerequisiteTable(asked)]
    figure.notes = [
      Phrase(
        nl: "Een pijl loopt van wat gevraagd wordt naar de cursus die het vraagt.",
        en: "An arrow leads from what is required to the course that requires it.")
    ]
    return figure
  }

  private func prerequisiteGist(_ asked: [Prerequisite]) -> Phrase {
    let late = asked.filter { !$0.givers.isEmpty && curriculum.isGivenInTime($0) == false }
    let absent = asked.count { $0.givers.isEmpty }
    var parts: [Phrase] = []
    if !late.isEmpty {
      let names = Set(late.map { $0.course }).sorted().map { curriculum.courses[$0].label }.joined(separator: ", ")
      parts.append(
        Phrase(
          nl: "Niet op tijd gegeven is wat gevraagd wordt door \(names).",
          en: "What is not given in time is asked for by \(names)."))
    }
    if absent > 0 {
      parts.append(
        counted(
          absent,
          nl: (
            "voorwaarde wordt in geen cursus van de opleiding gegeven.",
            "voorwaarden worden in geen cursus van de opleiding gegeven."
          ),
          en: (
            "prerequisite is given in no course of the programme.",
            "prerequisites are given in no course of the programme."
          )))
    }
    if parts.isEmpty {
      return Phrase(
        nl: "Wat cursussen vragen, is steeds eerder in de opleiding gegeven, voor zover dat te zien is.",
        en: "What courses ask for is always given earlier in the programme, as far as one can see.")
    }
    return parts.dropFirst().reduce(parts[0]) { $0 + Phrase(same: " ") + $1 }
  }

  private func prerequisiteTable(_ asked: [Prerequisite]) -> DataTable {
    DataTable(
      Phrase(nl: "Wat cursussen vragen", en: "What courses ask for"),
      corner: Phrase(nl: "Cursus", en: "Course"),
      [
        DataTable.Column("asked", nl: "Vraagt", en: "Asks for"), DataTable.Column("kind", nl: "Soort", en: "Kind"),
        DataTable.Column("given", nl: "Gegeven in", en: "Given in"),
        DataTable.Column("in-time", nl: "Op tijd", en: "In time"),
      ],
      asked.map { one in
        let course = curriculum.courses[one.course]
        var givers: [String] = []
        for giver in one.givers where !givers.contains(curriculum.courses[giver].label) {
          givers.append(curriculum.courses[giver].label)
        }
        let inTime: Cell =
          if one.givers.isEmpty {
            .nothing
          } else {
            switch curriculum.isGivenInTime(one) {
            case .some(true): .words(Phrase(nl: "ja", en: "yes"))
            case .some(false): .words(Phrase(nl: "nee", en: "no"))
            case .none: .unknown
            }
          }
        return DataTable.Row(
          key(of: course) + "/" + one.name, .written(course.label),
          [
            .written(one.name), .words(one.kindName),
            givers.isEmpty ? .words(Phrase(nl: "nergens", en: "nowhere")) : .written(givers.joined(separator: ", ")),
            inTime,
          ])
      })
  }

  private func prerequisiteLegend(_ asked: [Prerequisite]) -> [LegendEntry] {
    asked.contains { $0.isRecommendation }
      ? [LegendEntry(.dotted, Phrase(nl: "streeplijn: aanbevolen", en: "dashed: recommended"))] : []
  }

  // MARK: Drawing

  /// Nil where no course of the programme gives what another asks for.
  private func prerequisiteDrawing(_ asked: [Prerequisite]) -> Drawing? {
    if asked.allSatisfy({ $0.givers.isEmpty }) { return nil }
    let periods = curriculum.periodsInOrder.filter { !$0.courses.isEmpty }
    if periods.isEmpty { return nil }
    let side = Swift.max(96, 680 / periods.count)
    var sheet: [Int: Point] = [:]
    let rows = periods.reduce(1) { Swift.max($0, $1.courses.count) }
    var drawing = Drawing(width: Swift.max(680, side * periods.count), height: 44 + rows * 46)
    let wide = Swift.min(side - 34, 110)
    for (column, period) in periods.enumerated() {
      drawing.text(
        .words(context.periodName(period.position)).fitting(side - 10), column * side + wide / 2, 14, .middle, .small)
      for (row, at) in period.courses.enumerated() { sheet[at] = Point(column * side + 2, 28 + row * 46) }
    }
    var told = Set<[Int]>()
    for one in asked {
      // Of several that give it the first is drawn; the table names them all.
      guard let giver = one.givers.first, let from = sheet[giver], let to = sheet[one.course],
        told.insert([giver, one.course]).inserted
      else { continue }
      drawing.shapes.append(
        .arrow(arrow(from, to, wide, side), one.isRecommendation ? .dashed : .plain))
    }
    let boxes = sheet.sorted { $0.key < $1.key }
    for (at, place) in boxes {
      drawing.rectangle(place.x, place.y, wide, 26, curriculum.courses[at].isElective ? .dotted : .outline)
    }
    for (at, place) in boxes {
      let course = curriculum.courses[at]
      drawing.text(.written(course.label).fitting(wide - 8), place.x + wide / 2, place.y + 17, .middle, .small)
    }
    return drawing
  }

  /// Past the boxes of columns between: through the room below their rows.
  private func arrow(_ from: Point, _ to: Point, _ wide: Int, _ side: Int) -> [Point] {
    let start = Point(from.x + wide, from.y + 13)
    if to.x > from.x {
      let end = Point(to.x, to.y + 13)
      if to.x - from.x <= side { return [start, end] }
      return [start, Point((start.x + end.x) / 2, Swift.max(start.y, end.y) + 46), end]
    }
    // Back, or within a period: around the right side.
    let end = Point(to.x + wide, to.y + 13)
    return [start, Point(Swift.max(start.x, end.x) + 30, (start.y + end.y) / 2), end]
  }
}

extension Prerequisite {
  fileprivate var kindName: Phrase {
    var name: Phrase =
      switch kind {
      case .course: Phrase(nl: "cursus", en: "course")
      case .outcome: Phrase(nl: "leeruitkomst", en: "outcome")
      case .skill: Phrase(nl: "vaardigheid", en: "skill")
      case .unknownCode: Phrase(nl: "onbekende code", en: "unknown code")
      }
    if isRecommendation { name += Phrase(nl: ", aanbevolen", en: ", recommended") }
    return name
  }
}
