import CourseModel
import CourseRules
import CourseSyntax
import SourceText
import Vocabulary

/// What an institution's plan says on one layer about why, how or who.
package struct AlignmentCell: Sendable {
  /// Goals and reasons; steps and approaches; people and groups.
  package var elements: [Int32] = []
  /// Seconds of staff time that actions in it state.
  package var time = Amount()
  /// Actions that state a budget.
  package var budgets = 0
}

/// Layers against why, how and who, as the plan states them.
package struct Alignment {
  /// By layer, macro first, then by question: why, how, who.
  package var cells: [[AlignmentCell]]
  /// What no layer is known for, by question.
  package var elsewhere: [AlignmentCell]
  /// For each pair of layers the links from an action on the one to a goal on the other.
  package var links: [[Int]]
  /// The goals with the layers they still miss below them; nil where that can't be told.
  package var goals: [(element: Int32, layers: InstitutionLayers, actions: Int, isCarried: Bool?)]

  package static let layers: [(set: InstitutionLayers, term: Term)] = [
    (.macro, .layerMacro), (.meso, .layerMeso), (.micro, .layerMicro),
  ]

  package init(_ plan: Plan) {
    let people = LayeredPeople(plan)
    let links = GoalLinks(plan)
    let empty = [AlignmentCell](repeating: AlignmentCell(), count: 3)
    var cells = [empty, empty, empty]
    var elsewhere = empty
    func add(_ element: Int32, _ question: Int, _ layers: InstitutionLayers) {
      func put(_ cell: inout AlignmentCell) {
        cell.elements.append(element)
        if question != 1 { return }
        if let hours = plan.child(.hours, of: element), case .some(.time(let value)) = plan.model.workload(hours) {
          cell.time += Amount(value.seconds)
        }
        if plan.state(.budget, of: element) == .stated { cell.budgets += 1 }
      }
      if layers.isEmpty { put(&elsewhere[question]) }
      for (at, layer) in Alignment.layers.enumerated() where layers.contains(layer.set) { put(&cells[at][question]) }
    }
    let goals = plan.all(.goal).filter { plan.saysSomething($0) && !plan.isGivenUp($0) }
    let actions = (plan.all(.step) + plan.all(.how)).filter { plan.saysSomething($0) && !plan.isGivenUp($0) }
    for element in goals + plan.all(.why).filter({ plan.saysSomething($0) }) {
      add(element, 0, plan.statedLayers(of: element))
    }
    for element in actions { add(element, 1, people.layers(ofAction: element, links, plan)) }
    for element in (plan.all(.stakeholder) + plan.all(.who)).filter({ plan.saysSomething($0) }) {
      add(element, 2, people.layers(of: element))
    }
    self.cells = cells
    self.elsewhere = elsewhere
    var table = [[Int]](repeating: [0, 0, 0], count: 3)
    var pointing: [Int32: Int] = [:]
    for action in actions {
      let from = people.layers(ofAction: action, links, plan)
      for goal in links.goals(of: action) {
        pointing[goal, default: 0] += 1
        let to = plan.statedLayers(of: goal)
        for (row, one) in Alignment.layers.enumerated() where from.contains(one.set) {
          for (column, other) in Alignment.layers.enumerated() where to.contains(other.set) { table[row][column] += 1 }
        }
      }
    }
    self.links = table
    let served = ServedGoals(plan, links)
    let all = links.served(by: actions)
    self.goals = goals.map { goal in
      let layers = plan.statedLayers(of: goal)
      var isCarried: Bool? = all.contains(goal)
      if layers.contains(.macro), isCarried == true {
        let isBelow = served.meso.contains(goal) && served.micro.contains(goal)
        isCarried = isBelow ? true : served.unclear.contains(goal) ? nil : false
      }
      return (goal, layers, pointing[goal] ?? 0, isCarried)
    }
  }

  package var isEmpty: Bool { (cells.flatMap { $0 } + elsewhere).allSatisfy { $0.elements.isEmpty } }
}

extension ProgrammeSubject {
  /// Whether why, how and who belong together from the board to the students; nil where the plan says nothing of them.
  package var alignmentGrid: Figure? {
    let alignment = Alignment(plan)
    if alignment.isEmpty { return nil }
    var figure = Figure(
      "alignment", Phrase(nl: "Waarom, hoe en wie, op elke laag", en: "Why, how and who, on each layer"),
      gist: alignmentGist(alignment), .drawn(alignmentDrawing(alignment), []))
    figure.more = [alignmentTable(alignment), linkTable(alignment)]
    if !alignment.goals.isEmpty { figure.more.append(goalTable(alignment)) }
    figure.notes = [
      Phrase(
        nl:
          "Een pijl loopt van stappen naar de doelen die ze dienen; het getal is het aantal verwijzingen in het plan. ○ = een doel waarvoor op een lagere laag nog een stap ontbreekt.",
        en:
          "An arrow leads from steps to the goals they serve; the number is how many links the plan has. ○ = a goal for which a layer below has no step yet."
      )
    ]
    let unplaced = alignment.elsewhere.reduce(0) { $0 + $1.elements.count }
    if unplaced > 0 {
      figure.notes.append(
        counted(
          unplaced,
          nl: ("regel noemt geen laag en staat er niet bij.", "regels noemen geen laag en staan er niet bij."),
          en: ("line names no layer and is left out.", "lines name no layer and are left out.")))
    }
    return figure
  }

  /// Whether the plan says what blended education means for ten parts of the organisation.
  package var consequences: Figure? {
    let topics = plan.consequenceTopics
    let stated = topics.count { $0.state == .stated || $0.state == .none }
    let lacking = topics.filter { $0.state == .notStated }.map { topic in
      Phrase { topic.topic.row.names.canonical($0) }
    }
    var figure = Figure(
      "consequences", Phrase(nl: "Gevolgen voor de organisatie", en: "Consequences for the organisation"),
      gist: Phrase(
        nl: "Over \(stated) van de \(topics.count) onderwerpen staat er iets.",
        en: "Something is said about \(stated) of the \(topics.count) topics.")
        + (lacking.isEmpty
          ? Phrase(same: "") : Phrase(nl: " Nog niet over: ", en: " Not yet about: ") + listed(lacking) + "."))
    figure.more = [
      DataTable(
        figure.title, corner: Phrase(nl: "Onderwerp", en: "Topic"),
        [DataTable.Column("state", nl: "Staat erin", en: "Stated")],
        topics.map { topic in
          let state: Phrase =
            switch topic.state {
            case .stated, .none: Phrase(nl: "ja", en: "yes")
            case .unknown: Phrase(nl: "nog open", en: "still open")
            case .notStated: Phrase(nl: "nee", en: "no")
            }
          let names = topic.topic.row.names
          return DataTable.Row(
            names.canonical(.english), .words(Phrase { names.canonical($0) }), [.words(state)])
        })
    ]
    return figure
  }

  private func alignmentGist(_ alignment: Alignment) -> Phrase {
    var result: [Phrase] = []
    var gaps: [Phrase] = []
    for (at, layer) in Alignment.layers.enumerated() {
      for question in 0..<3 where alignment.cells[at][question].elements.isEmpty {
        gaps.append(Alignment.questions[question] + " (" + Phrase { layer.term.row.names.canonical($0) } + ")")
      }
    }
    result.append(
      gaps.isEmpty
        ? Phrase(nl: "Op elke laag staat waarom, hoe en wie.", en: "Each layer says why, how and who.")
        : Phrase(nl: "Nog leeg: ", en: "Still empty: ") + listed(gaps) + ".")
    let loose = alignment.goals.filter { $0.isCarried == false }.map { context.shortName($0.element) }
    if !loose.isEmpty {
      let names = loose.joined(separator: ", ")
      result.append(
        Phrase(
          nl: " Niet doorgetrokken naar lagere lagen: \(names).", en: " Not carried down to lower layers: \(names)."))
    }
    return result.dropFirst().reduce(result[0]) { $0 + $1 }
  }

  // MARK: Tables

  private func layerName(_ at: Int) -> Phrase { Phrase { Alignment.layers[at].term.row.names.canonical($0) } }

  private func alignmentTable(_ alignment: Alignment) -> DataTable {
    DataTable(
      Phrase(nl: "Waarom, hoe en wie", en: "Why, how and who"), corner: Phrase(nl: "Laag", en: "Layer"),
      [
        DataTable.Column("why", nl: "Doelen en redenen", en: "Goals and reasons"),
        DataTable.Column("how", nl: "Stappen en aanpak", en: "Steps and approach"),
        DataTable.Column("hours", nl: "Uren erbij genoemd", en: "Hours stated"),
        DataTable.Column("budget", nl: "Met budget", en: "With a budget"),
        DataTable.Column("who", nl: "Betrokkenen", en: "People"),
      ],
      Alignment.layers.indices.map { at in
        let cells = alignment.cells[at]
        return DataTable.Row(
          Alignment.layers[at].term.row.names.canonical(.english), .words(layerName(at)),
          [
            .count(cells[0].elements.count), .count(cells[1].elements.count), .time(cells[1].time),
            .count(cells[1].budgets), .count(cells[2].elements.count),
          ])
      })
  }

  private func linkTable(_ alignment: Alignment) -> DataTable {
    DataTable(
      Phrase(nl: "Verwijzingen van stappen naar doelen", en: "Links from steps to goals"),
      corner: Phrase(nl: "Stappen op laag", en: "Steps on layer"),
      Alignment.layers.indices.map { at in
        DataTable.Column(
          Alignment.layers[at].term.row.names.canonical(.english),
          .words(Phrase(nl: "doelen: ", en: "goals: ") + layerName(at)))
      },
      Alignment.layers.indices.map { at in
        DataTable.Row(
          Alignment.layers[at].term.row.names.canonical(.english), .words(layerName(at)),
          alignment.links[at].map { .count($0) })
      })
  }

  private func goalTable(_ alignment: Alignment) -> DataTable {
    DataTable(
      Phrase(nl: "Doelen", en: "Goals"), corner: Phrase(nl: "Doel", en: "Goal"),
      [
        DataTable.Column("layer", nl: "Laag", en: "Layer"),
        DataTable.Column("steps", nl: "Stappen die ernaar verwijzen", en: "Steps that point at it"),
        DataTable.Column("carried", nl: "Doorgetrokken naar beneden", en: "Carried down"),
      ],
      alignment.goals.map { goal in
        let layers = Alignment.layers.filter { goal.layers.contains($0.set) }.map { layer in
          Phrase { layer.term.row.names.canonical($0) }
        }
        let carried: Cell =
          switch goal.isCarried {
          case .some(true): .words(Phrase(nl: "ja", en: "yes"))
          case .some(false): .words(Phrase(nl: "nee", en: "no"))
          case .none: .unknown
          }
        let (name, title) = (plan.snapshot.name(goal.element), plan.snapshot.title(goal.element))
        return DataTable.Row(
          name.isEmpty ? title : name, .written(name.isEmpty ? title : name + ": " + title),
          [layers.isEmpty ? .unknown : .words(listed(layers)), .count(goal.actions), carried])
      })
  }

  // MARK: Drawing

  private func alignmentDrawing(_ alignment: Alignment) -> Drawing {
    var drawing = Drawing(width: 680, height: 320)
    let (left, wide, gap, tall) = (70, 150, 75, 74)
    func x(_ column: Int) -> Int { left + column * (wide + gap) }
    func y(_ row: Int) -> Int { 28 + row * (tall + 22) }
    for column in 0..<3 {
      drawing.text(.words(Alignment.questions[column]), x(column) + wide / 2, 16, .middle, .strong)
    }
    for row in 0..<3 {
      drawing.text(.words(layerName(row)), left - 10, y(row) + tall / 2 + 4, .end, .strong)
      for column in 0..<3 {
        let cell = alignment.cells[row][column]
        drawing.rectangle(x(column), y(row), wide, tall, cell.elements.isEmpty ? .dotted : .outline)
        for (at, text) in lines(of: cell, row, column, alignment).enumerated() {
          drawing.text(.words(text), x(column) + wide / 2, y(row) + 20 + at * 16, .middle, at == 0 ? .plain : .small)
        }
      }
    }
    for row in 0..<3 {
      for goal in 0..<3 where alignment.links[row][goal] > 0 {
        // From the steps in the middle to the goals at the left.
        let shift = (goal - row) * 10
        let (startX, startY) = (x(1) - 1, y(row) + tall / 2 + shift)
        let (endX, endY) = (x(0) + wide + 2, y(goal) + tall / 2 - shift)
        drawing.shapes.append(.arrow([Point(startX, startY), Point(endX, endY)], .plain))
        drawing.text(
          .count(alignment.links[row][goal]), startX - 12, startY + (endY - startY) / 6 - 4, .end, .small)
      }
    }
    return drawing
  }

  private func lines(of cell: AlignmentCell, _ row: Int, _ column: Int, _ alignment: Alignment) -> [Phrase] {
    let count = cell.elements.count
    if count == 0 { return [Phrase(nl: "niets genoemd", en: "nothing stated")] }
    switch column {
    case 0:
      var result = [
        counted(count, nl: ("doel of reden", "doelen en redenen"), en: ("goal or reason", "goals and reasons"))
      ]
      let loose = alignment.goals.filter { goal in
        goal.isCarried == false && goal.layers.contains(Alignment.layers[row].set)
      }
      if !loose.isEmpty {
        let names = loose.map { context.shortName($0.element) }.joined(separator: ", ")
        result.append(Phrase { _ in "○ " + fitting(names, 120) })
      }
      return result
    case 1:
      var result = [counted(count, nl: ("stap", "stappen"), en: ("step", "steps"))]
      if cell.time.isKnownAtAll { result.append(Phrase { hours(middle(cell.time), $0) }) }
      if cell.budgets > 0 {
        result.append(Phrase(nl: "\(cell.budgets) met budget", en: "\(cell.budgets) with a budget"))
      }
      return result
    default:
      return [counted(count, nl: ("betrokkene", "betrokkenen"), en: ("person or group", "people and groups"))]
    }
  }
}

extension Alignment {
  fileprivate static var questions: [Phrase] {
    [Phrase(nl: "waarom", en: "why"), Phrase(nl: "hoe", en: "how"), Phrase(nl: "wie", en: "who")]
  }
}
