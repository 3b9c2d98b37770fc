import CourseModel
import CourseRules
import CourseSyntax
import Reports
import Vocabulary

extension Subject {
  /// What each week asks of a student, against what they have; nil where no week has any work.
  package var workload: Figure? {
    let loads = weekLoads
    if loads.isEmpty { return nil }
    let chart = workloadChart(loads)
    var figure = Figure(
      "workload", Phrase(nl: "Werk per week", en: "Work per week") + budgetTitle, gist: workloadGist(loads),
      .bars(chart))
    figure.coverage = timeCoverage
    if plan.figures.withoutWeek.total > 0 {
      let count = plan.figures.withoutWeek.total
      figure.notes.append(
        Phrase(
          nl: counted(count, "activiteit heeft", "activiteiten hebben")
            + " geen week en \(count == 1 ? "staat" : "staan") er niet bij.",
          en: counted(count, "activity has", "activities have")
            + " no week and \(count == 1 ? "is" : "are") not in this figure."))
    }
    if loads.contains(where: { $0.unknown > 0 }) {
      figure.notes.append(
        Phrase(
          nl: "Gearceerd is een schatting: voor elke activiteit zonder duur de gemiddelde duur van de andere.",
          en: "Hatched is an estimate: for each activity without a duration the mean of the others."))
    }
    return figure
  }

  /// The part of the course that is known in hours, also where other figures show numbers.
  var timeCoverage: Phrase { knownDurations(plan.figures.total) + "." }

  private struct WeekOfWork {
    var week: Int
    var sync = Amount()
    var async = Amount()
    var assessment = Amount()
    /// Activities of which the duration is not known.
    var unknown = 0
    /// Seconds that these may take in this week.
    var estimate = 0
    var total: Amount { sync + async + assessment }
  }

  private var weekLoads: [WeekOfWork] {
    var result = weeks.map { WeekOfWork(week: $0) }
    guard let first = result.first?.week else { return [] }
    let mean = meanDuration
    func add(_ set: WeekSet, _ change: (inout WeekOfWork) -> Void) {
      for week in set.weeks where week - first >= 0 && week - first < result.count { change(&result[week - first]) }
    }
    for counted in work {
      let activity = activity(counted)
      let set = plan.figures.weeksOfWork(on: activity)
      let share = counted.amount.divided(by: set.count)
      add(set) { load in
        if activity.isSync { load.sync += share } else { load.async += share }
        if !counted.amount.isKnownAtAll {
          load.unknown += 1
          load.estimate += mean / Swift.max(set.count, 1)
        }
      }
    }
    for own in plan.figures.workForAssessments(plan.model) {
      let share = own.work.divided(by: own.weeks.count)
      add(own.weeks) { $0.assessment += share }
    }
    return result.contains { $0.total.total > 0 } ? result : []
  }

  private func workloadChart(_ loads: [WeekOfWork]) -> BarChart {
    let hasUnknown = loads.contains { $0.unknown > 0 }
    var series = [
      BarChart.Series("sync", Phrase(nl: "samen (synchroon)", en: "together (synchronous)"), .solid),
      BarChart.Series("async", Phrase(nl: "eigen tijd (asynchroon)", en: "own time (asynchronous)"), .light),
    ]
    // Hours of an assessment that no activity asks for.
    let hasAssessments = loads.contains { $0.assessment.total > 0 }
    if hasAssessments {
      series.append(BarChart.Series("assessment", Phrase(nl: "toetsing", en: "assessment"), .lattice))
    }
    if hasUnknown {
      series.append(
        BarChart.Series(
          "estimate", Phrase(nl: "duur niet bekend (schatting)", en: "duration not known (estimate)"), .unknown,
          isEstimate: true))
    }
    let bars = loads.map { load in
      var parts = [load.sync, load.async]
      if hasAssessments { parts.append(load.assessment) }
      if hasUnknown {
        parts.append(load.estimate > 0 ? Amount(load.estimate, load.estimate) : Amount())
      }
      return BarChart.Bar("w\(load.week)", .words(Phrase(nl: "week \(load.week)", en: "week \(load.week)")), parts)
    }
    var chart = BarChart(.time, corner: Phrase(nl: "Week", en: "Week"), series, bars)
    if let norm = norm {
      chart.marks.append(
        BarChart.Mark(Phrase(nl: "studielast per week: ", en: "workload per week: ") + Phrase { hours(norm, $0) }, norm)
      )
    }
    if let available = timeAvailable {
      chart.marks.append(
        BarChart.Mark(
          Phrase(nl: "tijd die studenten hebben: ", en: "time that students have: ") + Phrase { hours(available, $0) },
          available))
    }
    return chart
  }

  /// Of the activities whose duration is known, in seconds.
  private var meanDuration: Int {
    let known = work.filter { $0.amount.isWholeKnown && $0.amount.total > 0 }
    return known.isEmpty ? 0 : known.reduce(0) { $0 + middle($1.amount) } / known.count
  }

  /// Seconds that the credits or hours of the course give to each teaching week.
  var norm: Int? {
    let weeks = plan.number(.weekCount)?.upper ?? plan.weekCount ?? 0
    guard weeks > 0, let budget = plan.budget(secondsPerCredit: secondsPerCredit), budget.upper > 0 else { return nil }
    return (budget.lower / 2 + budget.upper / 2) / weeks
  }

  /// What a credit is here: by the course, or what it belongs to, or the law.
  var secondsPerCredit: Int {
    for plan in [plan] + context.above {
      if let stated = plan.statedSecondsPerCredit { return stated }
    }
    return context.options.limits.lower(.creditHours) * 3600
  }

  private var timeAvailable: Int? {
    guard let element = plan.model.child(.timeAvailable, of: plan.document),
      case .some(.time(let value)) = plan.model.workload(element), value.perWeek,
      let available = value.seconds.upper ?? value.seconds.lower, available > 0
    else { return nil }
    return available
  }

  /// Activities and assessments together.
  var plannedInAll: Amount {
    var planned = plan.figures.total
    for own in plan.figures.workForAssessments(plan.model) { planned += own.work }
    return planned
  }

  /// `: 112 uur gepland, 140 uur studielast (80%)`
  private var budgetTitle: Phrase {
    guard let budget = plan.budget(secondsPerCredit: secondsPerCredit), budget.upper > 0 else {
      return Phrase(same: "")
    }
    let planned = plannedInAll
    let middleOfBudget = budget.lower / 2 + budget.upper / 2
    let share = hundredths(middle(planned), of: middleOfBudget)
    return Phrase { language in
      ": " + hours(middle(planned), language)
        + Bilingual(nl: " ingepland van ", en: " planned of ")[language] + hours(middleOfBudget, language)
        + " (\(share)%)"
    }
  }

  private func workloadGist(_ loads: [WeekOfWork]) -> Phrase {
    let known = loads.filter { $0.total.isKnownAtAll }
    guard let heaviest = known.max(by: { middle($0.total) < middle($1.total) }),
      let lightest = known.min(by: { middle($0.total) < middle($1.total) })
    else {
      return Phrase(
        nl: "Van geen enkele week is bekend hoeveel werk er is.", en: "For no week is it known how much work there is.")
    }
    if heaviest.week == lightest.week {
      return Phrase { language in
        let time = hours(middle(heaviest.total), language)
        return Bilingual(
          nl: "Alleen van week \(heaviest.week) is bekend hoeveel werk er is: \(time).",
          en: "Only for week \(heaviest.week) is it known how much work there is: \(time).")[language]
      }
    }
    let extremes = Phrase { language in
      let (most, least) = (hours(middle(heaviest.total), language), hours(middle(lightest.total), language))
      return Bilingual(
        nl: "Week \(heaviest.week) vraagt het meest (\(most)), week \(lightest.week) het minst (\(least)).",
        en: "Week \(heaviest.week) asks most (\(most)), week \(lightest.week) least (\(least)).")[language]
    }
    guard let available = timeAvailable else { return extremes }
    let full = known.filter { $0.total.lower > available }.map { String($0.week) }
    if full.isEmpty { return extremes }
    return extremes
      + Phrase { language in
        let (weeks, time) = (enumerated(full, language), hours(available, language))
        return Bilingual(
          nl: full.count == 1
            ? " Week \(weeks) vraagt meer dan de \(time) die studenten hebben."
            : " De weken \(weeks) vragen meer dan de \(time) die studenten hebben.",
          en: full.count == 1
            ? " Week \(weeks) asks more than the \(time) that students have."
            : " Weeks \(weeks) ask more than the \(time) that students have.")[language]
      }
  }
}
