import CourseModel
import CourseRules
import SourceText
import Vocabulary

extension Subject {
  /// What practises and what assesses each outcome; nil without outcomes.
  package var outcomeAlignment: Figure? {
    if plan.outcomes.isEmpty { return nil }
    let places = planPlaces
    let assessments = plan.assessments
    let shares = outcomeShares(assessments)
    let rows = plan.outcomes.enumerated().map { at, outcome in
      row(outcome, places, assessments, (shares.time[at], shares.weight[at]))
    }
    var columns = places.map { DataTable.Column($0.key, $0.name) }
    columns.append(DataTable.Column("practised", nl: "samen", en: "in all"))
    for (at, assessment) in assessments.enumerated() {
      let name = plan.snapshot.name(assessment.element)
      columns.append(
        DataTable.Column(
          name.isEmpty ? "t\(at + 1)" : name,
          .written(name.isEmpty ? plan.snapshot.title(assessment.element) : name)))
    }
    columns.append(DataTable.Column("assessed", nl: "gewicht", en: "weight"))
    var grid = Grid(corner: Phrase(nl: "Leeruitkomst", en: "Outcome"), columns, rows)
    grid.ends = [
      DataTable.Column("verb", nl: "Werkwoord", en: "Verb"), DataTable.Column("level", nl: "Niveau", en: "Level"),
      DataTable.Column("practised-level", nl: "Hoogste niveau geoefend", en: "Highest level practised"),
      DataTable.Column("assessed-level", nl: "Hoogste niveau getoetst", en: "Highest level assessed"),
      DataTable.Column("time-share", nl: "Aandeel tijd", en: "Share of time"),
      DataTable.Column("weight-share", nl: "Aandeel gewicht", en: "Share of weight"),
    ]
    grid.meanings = countMeanings
    if rows.contains(where: { $0.squares.contains { $0.isUnknown } }) {
      grid.meanings.append(LegendEntry(.unknown, Phrase(nl: "gewicht niet bekend", en: "weight not known")))
    }
    var figure = Figure(
      "alignment",
      Phrase(nl: "Leeruitkomsten, oefening en toetsing", en: "Outcomes, practice and assessment"),
      gist: alignmentGist(assessments), .grid(grid))
    if shares.isTimeKnown == false {
      figure.coverage = Phrase(
        nl: "Van te weinig activiteiten bij leeruitkomsten is de duur bekend; daarom ontbreekt het aandeel tijd.",
        en: "Durations are known for too few of the activities with outcomes; so the share of time is left out.")
    }
    figure.notes = [
      Phrase(
        nl:
          "Per week het aantal activiteiten dat de leeruitkomst oefent, keuzes tussen haakjes; F: er is feedback bij. Onder een toets: het gewicht, gedeeld door het aantal leeruitkomsten van die toets; een o is een toets die niet meetelt. Een uitroepteken: niets oefent of toetst deze leeruitkomst.",
        en:
          "By week the number of activities that practise the outcome, choices in brackets; F: feedback is given. Below an assessment: its weight, divided by the number of its outcomes; an o is an assessment that does not count. An exclamation mark: nothing practises or assesses this outcome."
      ),
      Phrase(
        nl: "De tijd van een activiteit is gelijk verdeeld over haar leeruitkomsten.",
        en: "The time of an activity is shared equally among its outcomes."),
    ]
    return figure
  }

  // MARK: Rows

  private func row(
    _ outcome: OutcomeFigure, _ places: [TopBlock], _ assessments: [Assessment], _ shares: (time: Int?, weight: Int?)
  ) -> Grid.Row {
    var squares = places.map { practice(of: outcome, $0.activities) }
    let all = activities.indices.filter {
      !activities[$0].isCancelled && activities[$0].outcomes.contains(outcome.element)
    }
    var sum = square(of: all)
    if !all.contains(where: { activities[$0].isRequired }) {
      sum = Grid.Square(.words(Phrase(same: all.isEmpty ? "!" : "(\(all.count)) !")), level: 0)
    }
    squares.append(sum)
    squares += assessments.map { assessed($0, outcome.element) }
    let own = assessments.filter { $0.outcomes.contains(outcome.element) }
    if own.contains(where: { $0.isSummative == true }) {
      let weight = own.reduce(0) { $0 + ($1.weight ?? 0) / Swift.max($1.outcomes.count, 1) }
      let isKnown = own.contains { $0.weight != nil }
      squares.append(
        Grid.Square(
          isKnown ? .words(Phrase { decimal(weight, $0) + "%" }) : .unknown, level: 2, isUnknown: !isKnown))
    } else {
      squares.append(
        assessments.isEmpty ? Grid.Square(.nothing, level: 0) : Grid.Square(.words(Phrase(same: "!")), level: 0))
    }
    let name = plan.snapshot.name(outcome.element)
    let title = plan.snapshot.title(outcome.element)
    let wording = outcomeWording(title)
    return Grid.Row(
      name.isEmpty ? title : name, .written(name.isEmpty ? title : title.isEmpty ? name : name + ": " + title), squares,
      ends: [
        (wording.verbs.first ?? wording.vague).map { .written($0) } ?? .unknown,
        level(plan.level(of: outcome.element), ofNone: .unknown),
        highest(all.map { activities[$0].element }), highest(own.map { $0.element }),
        shares.time.map { .percent($0) } ?? .unknown, shares.weight.map { .percent($0) } ?? .unknown,
      ])
  }

  private func practice(of outcome: OutcomeFigure, _ found: [Int]) -> Grid.Square {
    let own = found.filter { !activities[$0].isCancelled && activities[$0].outcomes.contains(outcome.element) }
    var result = square(of: own)
    if own.contains(where: { !activities[$0].facets.feedback.isEmpty }) {
      result.content = .words(result.content.phrase + " F")
    }
    return result
  }

  private func assessed(_ assessment: Assessment, _ outcome: Int32) -> Grid.Square {
    guard assessment.outcomes.contains(outcome) else { return Grid.Square(.nothing, level: 0) }
    if let weight = assessment.weight {
      let share = weight / assessment.outcomes.count
      return Grid.Square(.words(Phrase { decimal(share, $0) + "%" }), level: 2)
    }
    if assessment.isSummative != true || assessment.isPassFail {
      return Grid.Square(.words(Phrase(same: "o")), level: 1)
    }
    return Grid.Square(.unknown, level: 1, isUnknown: true)
  }

  /// Of what is there the highest level that is known; a dash where there is nothing.
  private func highest(_ elements: [Int32]) -> Cell {
    if elements.isEmpty { return .nothing }
    return level(elements.compactMap { plan.level(of: $0) }.max(), ofNone: .unknown)
  }

  private func level(_ level: BloomLevel?, ofNone none: Cell) -> Cell { level.map { .words($0.term.phrase) } ?? none }

  // MARK: Shares

  private struct OutcomeShares {
    /// Hundredths, by outcome; nil where too little is known.
    var time: [Int?]
    var weight: [Int?]
    var isTimeKnown: Bool
  }

  private func outcomeShares(_ assessments: [Assessment]) -> OutcomeShares {
    let attributed = plan.outcomes.reduce(Amount()) { $0 + $1.time }
    let isTimeKnown =
      attributed.upper > 0 && attributed.coverage >= context.options.limits.lower(.durationCoverage)
    var result = OutcomeShares(
      time: plan.outcomes.map { _ in nil }, weight: plan.outcomes.map { _ in nil },
      isTimeKnown: isTimeKnown || attributed.total == 0)
    if isTimeKnown { result.time = percentages(plan.outcomes.map { middle($0.time) }).map { $0 } }
    let counting = assessments.filter { ($0.weight ?? 0) > 0 && !$0.outcomes.isEmpty }
    if !counting.isEmpty && plan.weightsAreComplete {
      result.weight =
        percentages(
          plan.outcomes.map { outcome in
            counting.filter { $0.outcomes.contains(outcome.element) }
              .reduce(0) { $0 + ($1.weight ?? 0) / $1.outcomes.count }
          }
        ).map { $0 }
    }
    return result
  }

  // MARK: In words

  private func alignmentGist(_ assessments: [Assessment]) -> Phrase {
    let unpractised = plan.outcomes.filter { outcome in
      !activities.contains { $0.isRequired && $0.outcomes.contains(outcome.element) }
    }
    let summative = assessments.filter { $0.isSummative == true }
    let unassessed = plan.outcomes.filter { outcome in
      !summative.contains { $0.outcomes.contains(outcome.element) }
    }
    let count = plan.outcomes.count
    if unpractised.count == count && unassessed.count == count {
      return Phrase(
        nl: "Geen activiteit of toets verwijst naar een leeruitkomst, dus het verband is nog niet te zien.",
        en: "No activity or assessment refers to an outcome, so the connection can't be seen yet.")
    }
    if unpractised.isEmpty && unassessed.isEmpty {
      return Phrase(
        nl: count == 1
          ? "De leeruitkomst wordt geoefend en getoetst." : "Alle \(count) leeruitkomsten worden geoefend en getoetst.",
        en: count == 1 ? "The outcome is practised and assessed." : "All \(count) outcomes are practised and assessed.")
    }
    func names(_ outcomes: [OutcomeFigure]) -> Phrase {
      enumerated(outcomes.map { Phrase(same: context.shortName($0.element)) })
    }
    var result = Phrase(same: "")
    if !unpractised.isEmpty {
      result +=
        Phrase(nl: "Geen verplichte activiteit oefent ", en: "No required activity practises ") + names(unpractised)
        + "."
    }
    if !unassessed.isEmpty {
      if !result.isEmpty { result = result + " " }
      result +=
        summative.isEmpty
        ? Phrase(nl: "Het plan noemt geen toets die meetelt.", en: "The plan names no assessment that counts.")
        : Phrase(nl: "Geen toets die meetelt gaat over ", en: "No assessment that counts is about ") + names(unassessed)
          + "."
    }
    return result
  }
}
