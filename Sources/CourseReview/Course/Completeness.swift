import CourseModel
import CourseRules
import CourseSyntax
import Vocabulary

/// How a plan tells something of an activity.
package enum Telling: Int, CaseIterable, Sendable {
  /// Said of the activity itself, also that there is none.
  case written
  /// Taken from what it stands in, from its pattern, or from what is usual for its kind.
  case derived
  case unknown
  /// `?`: said not to be known yet.
  case open
}

/// What is told of activities, by subject.
package enum ToldField: Int, CaseIterable, Sendable {
  case environment
  case duration
  case grouping
  case outcomes
  case feedback
  case links

  package var key: String {
    switch self {
    case .environment: "environment"
    case .duration: "duration"
    case .grouping: "grouping"
    case .outcomes: "outcomes"
    case .feedback: "feedback"
    case .links: "links"
    }
  }

  var name: Phrase {
    switch self {
    case .environment: Phrase(nl: "leeromgeving", en: "environment")
    case .duration: Phrase(nl: "duur", en: "duration")
    case .grouping: Phrase(nl: "groepsvorm", en: "grouping")
    case .outcomes: Phrase(nl: "leeruitkomsten", en: "outcomes")
    case .feedback: Phrase(nl: "feedback", en: "feedback")
    case .links: Phrase(nl: "samenhang", en: "links")
    }
  }
}

extension Subject {
  /// How much of the plan the rest of the report can rest on; nil without activities.
  package var completeness: Figure? {
    let told = ToldField.allCases.map { (field: $0, counts: counts(of: $0)) }
    let all = activities.count { !$0.isCancelled }
    if all == 0 { return nil }
    var figure = Figure(
      "completeness", Phrase(nl: "Hoe volledig is het plan?", en: "How complete is the plan?"),
      gist: completenessGist(told.map { ($0.field, $0.counts[0] + $0.counts[1]) }, of: all),
      .drawn(completenessDrawing(told, of: all), tellingLegend))
    var table = DataTable(
      Phrase(nl: "Aantal activiteiten", en: "Number of activities"), corner: Phrase(nl: "Onderwerp", en: "Subject"),
      [
        DataTable.Column("written", nl: "Ingevuld", en: "Written"),
        DataTable.Column("derived", nl: "Afgeleid", en: "Derived"),
        DataTable.Column("unknown", nl: "Niet bekend", en: "Not known"),
        DataTable.Column("open", nl: "Nog open (?)", en: "Still open (?)"),
      ])
    table.rows = told.map { row in
      DataTable.Row(row.field.key, .words(row.field.name), row.counts.map { .count($0) })
    }
    figure.more = [table]
    figure.notes = [
      Phrase(
        nl:
          "Ingevuld staat bij de activiteit zelf; afgeleid komt van de bijeenkomst, de week, een patroon of wat bij de werkvorm gebruikelijk is. Bij samenhang: wat op wat voortbouwt.",
        en:
          "Written stands with the activity itself; derived comes from the meeting, the week, a pattern, or what is usual for the kind of activity. Links: what builds on what."
      )
    ]
    return figure
  }

  private var tellingLegend: [LegendEntry] {
    [
      LegendEntry(.solid, Phrase(nl: "ingevuld", en: "written")),
      LegendEntry(.light, Phrase(nl: "afgeleid", en: "derived")),
      LegendEntry(.unknown, Phrase(nl: "niet bekend", en: "not known")),
      LegendEntry(.dots, Phrase(nl: "nog open (?)", en: "still open (?)")),
    ]
  }

  /// Numbers of activities, in the order of `Telling`.
  package func counts(of field: ToldField) -> [Int] {
    var result = [0, 0, 0, 0]
    for at in activities.indices where !activities[at].isCancelled { result[telling(of: field, at).rawValue] += 1 }
    return result
  }

  // MARK: By subject

  package func telling(of field: ToldField, _ at: Int) -> Telling {
    let activity = activities[at]
    switch field {
    case .environment:
      return telling(.environment, of: activity, origin: activity.environment?.origin, usual: false)
    case .duration:
      switch own(.duration, of: activity.element) {
      case .some(let told): return told
      case nil: return activity.duration.isKnownAtAll ? .derived : .unknown
      }
    case .grouping:
      return telling(
        .grouping, of: activity, origin: activity.grouping?.origin, usual: !activity.facets.usualGroupings.isEmpty)
    case .outcomes:
      return own(.forOutcomes, of: activity.element) ?? (activity.outcomes.isEmpty ? .unknown : .derived)
    case .feedback:
      return own(.feedback, of: activity.element) ?? (activity.facets.feedback.isEmpty ? .unknown : .derived)
    case .links: return tellingOfLinks(at)
    }
  }

  private func telling<Found>(
    _ keyword: Keyword, of activity: Activity, origin: Resolved<Found>.Origin?, usual: Bool
  ) -> Telling {
    if let told = own(keyword, of: activity.element) { return told }
    switch origin {
    case .own: return .written
    case .inherited, .pattern, .catalogue: return .derived
    case nil: break
    }
    // What is said to be open for all of a meeting or week is open for what is in it.
    for block in [activity.part, activity.meeting, activity.module, activity.pattern]
    where own(keyword, of: block) == .open {
      return .open
    }
    return usual ? .derived : .unknown
  }

  /// What the element itself says; nil where it says nothing, or nothing that can be read.
  private func own(_ keyword: Keyword, of element: Int32) -> Telling? {
    if element < 0 { return nil }
    var result: Telling?
    plan.model.forEach(keyword, of: element) { child in
      switch plan.model.elements[Int(child)].state {
      case .stated, .none: result = .written
      case .unknown: if result == nil { result = .open }
      case .empty: if plan.model.elements[Int(child)].end > child + 1 { result = .written }
      case .invalid: break
      }
    }
    return result
  }

  private func tellingOfLinks(_ at: Int) -> Telling {
    let activity = activities[at]
    func isLinked(_ element: Int32) -> Bool {
      element >= 0 && !(plan.statedFollowers(of: element).isEmpty && plan.statedPredecessors(of: element).isEmpty)
    }
    if isLinked(activity.element) { return .written }
    let own = [Keyword.prepares, .follows].compactMap { self.own($0, of: activity.element) }
    if own.contains(.written) { return .written }
    if own.contains(.open) { return .open }
    if isLinked(activity.meeting) || isLinked(activity.part) || !plan.standsAlone(at) { return .derived }
    return .unknown
  }

  // MARK: In words

  private func completenessGist(_ known: [(field: ToldField, count: Int)], of all: Int) -> Phrase {
    let limit = context.options.limits.lower(.durationCoverage)
    let weak = known.filter { $0.count * 100 < limit * all }
    var result: Phrase
    if weak.isEmpty {
      result = Phrase(
        nl: "Het meeste is ingevuld of af te leiden. De rest van dit rapport rust dus op wat er staat.",
        en: "Most is written or can be derived. So the rest of this report rests on what the plan says.")
    } else if weak.count == known.count {
      result = Phrase(
        nl: "Van elk onderwerp ontbreekt nog veel. Lees dit rapport daarom als een tussenstand.",
        en: "Much is still missing on each subject. So read this report as an interim view.")
    } else {
      let names = enumerated(
        weak.map { $0.field.name + Phrase(nl: " (bij \(all - $0.count) niet)", en: " (not for \(all - $0.count))") })
      result =
        Phrase(
          nl: "Van de \(counted(all, "activiteit is", "activiteiten is")) te weinig bekend over ",
          en: "Of the \(counted(all, "activity", "activities")) too little is known about ") + names
        + Phrase(
          nl: ". Lees met voorbehoud wat het rapport daarover zegt.",
          en: ". Read with care what the report says about that.")
    }
    if !isByTime {
      result += Phrase(
        nl: " De duur is vaak niet bekend, dus de figuren tellen activiteiten in plaats van uren.",
        en: " Durations are often not known, so the figures count activities instead of hours.")
    }
    return result
  }

  // MARK: Drawing

  private func completenessDrawing(_ told: [(field: ToldField, counts: [Int])], of all: Int) -> Drawing {
    let (left, width, row) = (124, 420, 28)
    let fills: [Fill] = [.solid, .light, .unknown, .dots]
    var drawing = Drawing(width: 680, height: told.count * row + 6)
    for (at, line) in told.enumerated() {
      let y = at * row + 5
      drawing.text(.words(line.field.name), left - 8, y + 14, .end)
      var before = 0
      for (count, fill) in zip(line.counts, fills) where count > 0 {
        let start = left + before * width / all
        before += count
        let end = left + before * width / all
        drawing.rectangle(start, y, Swift.max(1, end - start), 20, fill)
        if end - start >= 18 { drawing.text(.count(count), (start + end) / 2, y + 15, .middle, .strong) }
      }
      let known = line.counts[0] + line.counts[1]
      drawing.text(
        .words(Phrase(nl: "\(known) van \(all) bekend", en: "\(known) of \(all) known")), left + width + 8, y + 14,
        .start, .small)
    }
    return drawing
  }
}
