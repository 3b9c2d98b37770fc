import CourseModel
import SourceText
import Vocabulary

extension Subject {
  /// How the learning environments hang together, and what the plan answers to the questions of the guide about them; nil
  /// where no environment is known.
  package var environmentConnections: Figure? {
    let graph = plan.environmentGraph
    if graph.used.isEmpty { return nil }
    let nodes = graph.used.map { used in
      var amount = Amount()
      for counted in work {
        guard let set = activity(counted).environment?.value, set.contains(used.environment) else { continue }
        amount += weight(counted).divided(by: set.each.count)
      }
      return ConnectionNode(environment: used.environment, count: used.count, amount: amount)
    }
    let isIsolated = graph.used.indices.map { at in
      graph.used.count > 1 && graph.parts.count { $0 == graph.parts[at] } == 1
    }
    let drawing = ConnectionDrawing(nodes: nodes, isIsolated: isIsolated, graph: graph, unit: unit)
    var figure = Figure(
      "connections", Phrase(nl: "Hoe leeromgevingen samenhangen", en: "How environments are connected"),
      gist: connectionGist(graph, isIsolated), .drawn(drawing.made, drawing.legend))
    figure.coverage = coverage
    figure.more = [nodeTable(nodes, isIsolated), linkTable(graph)]
    figure.facts = environmentAnswers(graph)
    figure.notes = [
      Phrase(
        nl:
          "Bij een pijl staat hoe vaak werk zo verdergaat: eerst wat het plan noemt, na de plus wat volgt uit wat naast elkaar staat. Werk op een eigen plek geeft verbindingen door.",
        en:
          "At an arrow stands how often work goes on that way: first what the plan states, after the plus what follows from what stands next to each other. Work at a place of one's own passes connections on."
      )
    ]
    if graph.used.contains(where: { $0.environment == .hyflex }) {
      figure.notes.append(
        Phrase(
          nl: "Hyflex is op locatie en online tegelijk, en hoort daarom bij allebei.",
          en: "Hyflex is on campus and online at once, and so belongs to both."))
    }
    if graph.unclear >= 0 {
      figure.notes.append(
        Phrase(
          nl: "Niet van alle activiteiten is bekend waar ze zijn; er kunnen dus meer verbindingen zijn.",
          en: "It is not known where all activities are, so there may be more connections."))
    }
    return figure
  }

  private func connectionGist(_ graph: EnvironmentGraph, _ isIsolated: [Bool]) -> Phrase {
    let names = graph.used.map { used in Phrase { used.environment.name($0) } }
    if names.count == 1 {
      return Phrase(nl: "Er is één leeromgeving in gebruik: ", en: "One environment is in use: ") + names[0] + "."
    }
    let alone = zip(names, isIsolated).filter { $0.1 }.map { $0.0 }
    if !alone.isEmpty {
      return Phrase(nl: "Met niets verbonden: ", en: "Connected with nothing: ")
        + Phrase { language in alone.map { $0[language] }.joined(separator: ", ") } + "."
    }
    return graph.isConnected
      ? Phrase(
        nl: "De \(names.count) gebruikte leeromgevingen hangen met elkaar samen.",
        en: "The \(names.count) environments in use are connected with each other.")
      : Phrase(
        nl: "De gebruikte leeromgevingen vallen in losse delen uiteen.",
        en: "The environments in use fall apart in separate parts.")
  }

  private func nodeTable(_ nodes: [ConnectionNode], _ isIsolated: [Bool]) -> DataTable {
    var columns = [DataTable.Column("count", nl: "Activiteiten", en: "Activities")]
    if isByTime { columns.append(DataTable.Column("work", .words(unitName))) }
    columns.append(DataTable.Column("connected", nl: "Verbonden", en: "Connected"))
    return DataTable(
      Phrase(nl: "Gebruikte leeromgevingen", en: "Environments in use"),
      corner: Phrase(nl: "Leeromgeving", en: "Environment"), columns,
      nodes.enumerated().map { at, node in
        DataTable.Row(
          node.environment.name(.english), .words(Phrase { node.environment.name($0) }),
          [.count(node.count)] + (isByTime ? [.time(node.amount)] : [])
            + [.words(isIsolated[at] ? Phrase(nl: "nee", en: "no") : Phrase(nl: "ja", en: "yes"))])
      })
  }

  private func linkTable(_ graph: EnvironmentGraph) -> DataTable {
    var table = DataTable(
      Phrase(nl: "Verbindingen tussen leeromgevingen", en: "Connections between environments"),
      corner: Phrase(nl: "Van – naar", en: "From – to"),
      [
        DataTable.Column("stated", nl: "Genoemd in het plan", en: "Stated in the plan"),
        DataTable.Column("placed", nl: "Staat naast elkaar", en: "Next to each other"),
      ])
    for from in graph.used.indices {
      for to in graph.used.indices where graph.links[from][to] > 0 {
        let (one, other) = (graph.used[from].environment, graph.used[to].environment)
        table.rows.append(
          DataTable.Row(
            one.name(.english) + " > " + other.name(.english), .words(Phrase { one.name($0) + " – " + other.name($0) }),
            [.count(graph.stated[from][to]), .count(graph.links[from][to] - graph.stated[from][to])]))
      }
    }
    return table
  }

  // MARK: The questions of the guide

  private func environmentAnswers(_ graph: EnvironmentGraph) -> [Fact] {
    let own = plan.activities.contains { $0.isRequired && $0.environment?.value.contains(.ownPlace) == true }
    let names = graph.used.map { $0.environment } + (own ? [.ownPlace] : [])
    let all = names.reduce(Environments()) { $0.union($1) }
    let open = plan.all(.environmentPlan).contains { plan.model.elements[Int($0)].state == .unknown }
    let stated = plan.all(.environmentPlan).filter {
      plan.model.elements[Int($0)].state == .stated || plan.isNone($0)
    }
    // What is said of an environment that nothing happens in is why.
    let used = stated.filter { isAbout($0, all) }.map { environmentLine($0) }
    let unused = stated.filter { !isAbout($0, all) }.map { environmentLine($0) }
    let inUse = Cell.Line("", Phrase { language in names.map { $0.name(language) }.joined(separator: ", ") })
    var reasons = unused
    if open { reasons.append(Cell.Line("", Phrase(nl: "nog open", en: "still open"))) }
    if reasons.isEmpty {
      reasons = [Cell.Line("", Phrase(nl: "Dat staat niet in het plan.", en: "The plan does not say."))]
    }
    var ways: [Cell.Line] = []
    for from in graph.used.indices {
      for to in graph.used.indices where graph.links[from][to] > 0 {
        let (one, other) = (graph.used[from].environment, graph.used[to].environment)
        let count = graph.links[from][to]
        ways.append(
          Cell.Line(
            "",
            Phrase(
              nl: "van \(one.name(.dutch)) naar \(other.name(.dutch)): " + counted(count, "keer", "keer"),
              en: "from \(one.name(.english)) to \(other.name(.english)): " + counted(count, "time", "times"))))
      }
    }
    if ways.isEmpty {
      ways = [
        Cell.Line(
          "", Phrase(nl: "In het plan is geen verbinding te zien.", en: "The plan shows no connection."))
      ]
    }
    return [
      Fact(
        Phrase(nl: "Welke leeromgevingen gebruik je?", en: "Which environments do you use?"), .lines([inUse] + used)),
      Fact(
        Phrase(
          nl: "Welke zou je meer willen benutten, en waarom doe je dat nu niet?",
          en: "Which would you like to use more, and why don't you do that now?"), .lines(reasons)),
      Fact(
        Phrase(
          nl: "Hoe verbind je de leeromgevingen met elkaar?", en: "How do you connect the environments with each other?"
        ),
        .lines(ways)),
    ]
  }

  private func isAbout(_ element: Int32, _ used: Environments) -> Bool {
    guard case .environment(let set) = plan.model.elements[Int(element)].kind else { return !plan.isNone(element) }
    let shared = used.contains(.hyflex) ? used.union([.online, .onCampus]) : used
    return !plan.isNone(element) && !set.isDisjoint(with: shared)
  }

  /// `workplace: not used, first-years have no placement yet`, in the words of the plan.
  private func environmentLine(_ element: Int32) -> Cell.Line {
    let found = plan.model.elements[Int(element)]
    let name: String
    if case .environment(let set) = found.kind {
      name = set.each.map { $0.name(plan.language) }.joined(separator: ", ")
    } else {
      name = ""
    }
    let title = plan.snapshot.title(element)
    return Cell.Line(name.isEmpty ? title : title.isEmpty ? name : name + ": " + title)
  }
}

/// An environment with the work in it.
struct ConnectionNode: Sendable {
  var environment: Environments
  var count: Int
  var amount: Amount
}
