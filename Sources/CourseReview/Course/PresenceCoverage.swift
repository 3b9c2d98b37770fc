import CourseModel
import Vocabulary

/// The finer categories of social and teaching presence, in the order of the matrix.
private let presenceColumns: [(term: Term, category: PresenceCategories)] = [
  (.presenceAffective, .affective), (.presenceOpen, .openCommunication), (.presenceCohesion, .cohesion),
  (.presenceDesign, .design), (.presenceFacilitation, .facilitation), (.presenceInstruction, .directInstruction),
]

extension Subject {
  /// Weeks against the categories of social and teaching presence; nil without activities.
  package var presenceCoverage: Figure? {
    let places = planPlaces
    if places.isEmpty { return nil }
    let columns = presenceColumns.map { DataTable.Column($0.category.key, .words($0.term.phrase)) }
    let rows = places.map { place in
      Grid.Row(
        place.key, place.name,
        presenceColumns.map { column in
          square(
            of: place.activities.filter {
              !activities[$0].isCancelled && activities[$0].facets.categories.contains(column.category)
            })
        })
    }
    var grid = Grid(corner: Phrase(nl: "Week", en: "Week"), columns, rows)
    grid.meanings = countMeanings
    let empty = presenceColumns.filter { column in
      !activities.contains { $0.isRequired && $0.facets.categories.contains(column.category) }
    }
    var figure = Figure(
      "presence",
      Phrase(
        nl: "Community of Inquiry: sociale en onderwijzende aanwezigheid",
        en: "Community of Inquiry: social and teaching presence"),
      gist: presenceGist(empty.map { $0.term.phrase }), .grid(grid))
    figure.notes = [
      Phrase(
        nl:
          "De eerste drie kolommen horen bij sociale aanwezigheid, de laatste drie bij onderwijzende. Geteld zijn activiteiten, keuzes tussen haakjes; wat elke week terugkomt, telt elke week. Het is geen score: aanwezigheid is wat studenten ervaren.",
        en:
          "The first three columns belong to social presence, the last three to teaching presence. Activities are counted, choices in brackets; what comes back each week counts each week. It is no score: presence is what students experience."
      )
    ]
    if let table = presenceSurvey {
      figure.more = [table]
      figure.notes.append(
        Phrase(
          nl: "De tabel met antwoorden van studenten staat ernaast en telt niet mee in de aantallen.",
          en: "The table with answers of students stands beside it and is not part of the counts."))
    }
    return figure
  }

  private func presenceGist(_ empty: [Phrase]) -> Phrase {
    if empty.isEmpty {
      return Phrase(
        nl: "Elke categorie heeft ergens een verplichte activiteit.",
        en: "Each category has a required activity somewhere.")
    }
    if empty.count == presenceColumns.count {
      return Phrase(
        nl: "Van geen enkele verplichte activiteit is te zien dat die bij een van de zes categorieën hoort.",
        en: "No required activity can be seen to belong to one of the six categories.")
    }
    return Phrase(nl: "Nergens is een verplichte activiteit voor ", en: "Nowhere is there a required activity for ")
      + enumerated(empty) + "."
  }

  // MARK: What students answered

  /// Means of the survey on the three presences, where the plan gives them.
  private var presenceSurvey: DataTable? {
    let found = plan.measurements.filter { measurement in
      surveyScales.contains { $0.score(in: measurement) != nil }
    }
    if found.isEmpty { return nil }
    var table = DataTable(
      Phrase(
        nl: "Antwoorden van studenten op de vragenlijst Community of Inquiry (34 stellingen)",
        en: "Answers of students to the Community of Inquiry survey (34 items)"),
      corner: Phrase(nl: "Schaal", en: "Scale"), [DataTable.Column("items", nl: "Stellingen", en: "Items")])
    for (at, measurement) in found.enumerated() {
      var name = measurement.moment?.phrase ?? Phrase(nl: "meting", en: "measurement")
      if let count = measurement.respondents { name += Phrase(same: ", N = \(count.lower)") }
      table.columns.append(DataTable.Column("m\(at)", .words(name)))
    }
    table.rows = surveyScales.map { scale in
      DataTable.Row(
        scale.term.row.names.canonical(.english), .words(scale.term.phrase),
        [.words(Phrase(same: scale.items))]
          + found.map { scale.score(in: $0).flatMap { $0.value }.map { .decimal($0) } ?? .nothing })
    }
    return table
  }
}

/// A scale of the survey of 34 items.
private struct SurveyScale: Sendable {
  var term: Term
  var items: String

  /// The mean that a measurement gives for it, by its name.
  func score(in measurement: Measurement) -> Measurement.Score? {
    let names = Language.allCases.flatMap { term.row.names.all($0) }.map { folded(String($0)) }
    return measurement.scores.first { score in names.contains(folded(score.name)) }
  }
}

private let surveyScales = [
  SurveyScale(term: .presenceTeaching, items: "1–13"), SurveyScale(term: .presenceSocial, items: "14–22"),
  SurveyScale(term: .presenceCognitive, items: "23–34"),
]

extension PresenceCategories {
  fileprivate var key: String { "c\(rawValue)" }
}
