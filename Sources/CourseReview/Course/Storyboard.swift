import CourseModel
import CourseSyntax
import SourceText
import Vocabulary

extension Subject {
  /// The plan as the table that designers know: a row for each week or module, what comes before a meeting, what happens
  /// together, and what comes after. Nil where nothing happens.
  package var storyboard: DataTable? {
    let stretches = Stretches(self)
    let held = activities.indices.filter { !activities[$0].isCancelled }
    if held.isEmpty && plan.gatherings.isEmpty { return nil }
    var table = DataTable(
      Phrase(nl: "Storyboard", en: "Storyboard"), corner: stretches.corner,
      [
        DataTable.Column("before", nl: "Vooraf, in eigen tijd", en: "Before, in own time"),
        DataTable.Column("together", nl: "Samen", en: "Together"),
        DataTable.Column("after", nl: "Daarna of los, in eigen tijd", en: "After or apart, in own time"),
      ])
    // What goes on for weeks stands once.
    let long = held.filter { stretches.places[$0].count > 1 }
    if !long.isEmpty {
      table.rows.append(
        DataTable.Row(
          "long", .words(Phrase(nl: "door de weken heen", en: "through the weeks")),
          storyCells(long, stretches, assessments: [])))
    }
    for (at, stretch) in stretches.all.enumerated() {
      let own = held.filter { stretches.places[$0] == [at] }
      let due = assessmentsDue(in: stretch)
      let open = emptyGatherings(in: stretch)
      if own.isEmpty && due.isEmpty && open.isEmpty { continue }
      var cells = storyCells(own, stretches, assessments: due)
      if !open.isEmpty {
        var lines: [Cell.Line] = []
        if case .lines(let known) = cells[1] { lines = known }
        for gathering in open {
          lines.append(head(of: gathering))
          lines.append(
            Cell.Line("", Phrase(nl: "wat er gebeurt, staat er nog niet", en: "what happens is not said yet")))
        }
        cells[1] = .lines(lines)
      }
      table.rows.append(DataTable.Row(stretch.key, storyName(stretch), cells))
    }
    let weeks = Set(stretches.all.compactMap { $0.week })
    let undated = plan.assessments.filter { assessment in assessment.due.last.map { !weeks.contains($0) } ?? true }
    if !undated.isEmpty {
      table.rows.append(
        DataTable.Row(
          "undated", .words(Phrase(nl: "toetsen buiten deze indeling", en: "assessments outside this division")),
          [.nothing, .nothing, lines(undated.map { line($0) })]))
    }
    return table
  }

  /// Meetings of which the plan does not say what happens in them.
  private func emptyGatherings(in stretch: Stretches.Stretch) -> [Gathering] {
    guard let week = stretch.week else { return [] }
    return plan.gatherings.filter { !$0.isActivity && $0.activities.isEmpty && $0.weeks.first == week }
  }

  private func storyName(_ stretch: Stretches.Stretch) -> Cell {
    guard let week = stretch.week else { return stretch.name }
    let block = plan.block(ofWeek: week)
    let title = block == plan.document ? "" : plan.snapshot.title(block)
    if title.isEmpty { return stretch.name }
    return .lines([Cell.Line("", stretch.name.phrase, isHead: true), Cell.Line(title)])
  }

  private func assessmentsDue(in stretch: Stretches.Stretch) -> [Assessment] {
    guard let week = stretch.week else { return [] }
    return plan.assessments.filter { $0.due.last == week }
  }

  private func storyCells(_ own: [Int], _ stretches: Stretches, assessments: [Assessment]) -> [Cell] {
    let before = own.filter { plan.gathering(of: $0) == nil && isBefore($0) }
    let after = own.filter { plan.gathering(of: $0) == nil && !isBefore($0) }
    return [
      lines(before.map { line($0, stretches) }), lines(togetherLines(own, stretches)),
      lines(after.map { line($0, stretches) } + assessments.map { line($0) }),
    ]
  }

  private func lines(_ lines: [Cell.Line]) -> Cell { lines.isEmpty ? .nothing : .lines(lines) }

  /// Comes before a meeting of its week: the plan says so, or it stands above one and goes on from none.
  private func isBefore(_ at: Int) -> Bool {
    guard let next = plan.gatheringAfter(at) else { return false }
    guard let previous = plan.gatheringBefore(at) else { return true }
    let own = activities[at].element
    let isSaid = plan.statedFollowers(of: own).contains {
      plan.activities(in: $0).overlaps(plan.gatherings[next].activities)
    }
    let goesOn = plan.statedPredecessors(of: own).contains {
      plan.activities(in: $0).overlaps(plan.gatherings[previous].activities)
    }
    return isSaid || !goesOn
  }

  /// Each meeting with what happens in it.
  private func togetherLines(_ own: [Int], _ stretches: Stretches) -> [Cell.Line] {
    var result: [Cell.Line] = []
    var last = -1
    for at in own {
      guard let number = plan.gathering(of: at) else { continue }
      let gathering = plan.gatherings[number]
      if number != last, !gathering.isActivity { result.append(head(of: gathering)) }
      last = number
      result.append(line(at, stretches, in: gathering.isActivity ? nil : gathering.environment?.value))
    }
    return result
  }

  private func head(of gathering: Gathering) -> Cell.Line {
    let title = plan.snapshot.title(gathering.element)
    var parts: [Phrase] = []
    if let stated = gathering.stated { parts.append(Cell.time(stated).phrase) }
    if let place = gathering.environment?.value, !place.isEmpty { parts.append(placeName(place)) }
    return Cell.Line(
      title.isEmpty ? plan.snapshot.text(plan.headSpan(of: gathering.element)) : title, joined(parts), isHead: true)
  }

  /// `What is a brand? clip · 10 min · online · alone · L1`; in a meeting its place is left out.
  private func line(_ at: Int, _ stretches: Stretches, in place: Environments? = nil) -> Cell.Line {
    let activity = activities[at]
    var parts = [kindName(of: activity)]
    parts.append(activity.duration.isKnownAtAll ? Cell.time(activity.duration).phrase : Phrase(same: "? min"))
    if let own = activity.environment?.value, own != place { parts.append(placeName(own)) }
    parts.append(groupingName(of: activity))
    parts.append(Phrase(same: outcomeNames(of: activity)))
    let places = stretches.places[at]
    if places.count > 1, let first = places.first.flatMap({ stretches.all[$0].week }),
      let last = places.last.flatMap({ stretches.all[$0].week })
    {
      parts.append(Phrase(nl: "week \(first)–\(last)", en: "weeks \(first)–\(last)"))
    }
    if activity.isOptional || activity.choice >= 0 { parts.append(Phrase(nl: "keuze", en: "choice")) }
    return Cell.Line(title(of: activity), joined(parts))
  }

  private func line(_ assessment: Assessment) -> Cell.Line {
    let name = plan.snapshot.name(assessment.element)
    let title = plan.snapshot.title(assessment.element)
    var parts = [Phrase(nl: "toets", en: "assessment")]
    if let weight = assessment.weight { parts.append(Phrase { decimal(weight, $0) + "%" }) }
    return Cell.Line(
      (assessment.isSummative == false ? "◇ " : "◆ ")
        + (name.isEmpty || title.isEmpty ? name + title : name + ": " + title), joined(parts))
  }

  private func joined(_ parts: [Phrase]) -> Phrase {
    Phrase { language in parts.map { $0[language] }.filter { !$0.isEmpty }.joined(separator: " · ") }
  }
}
