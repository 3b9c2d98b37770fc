import CourseModel
import CourseRules
import Vocabulary

/// A course or community as its figures look at it: what every student does, by time where enough of that is known, and
/// else by number.
package struct Subject: Sendable {
  package let context: Context
  package let plan: Plan
  /// Of alternatives the first stands for all.
  package let work: [CountedWork]
  /// Durations are known for so many activities that time says more than numbers do.
  package let isByTime: Bool
  /// Rules that still warn of something in it.
  package let warned: [String]

  package init(_ context: Context, warned: [String] = []) {
    self.context = context
    self.warned = warned
    plan = context.plan
    work = plan.figures.countedWork()
    let total = plan.figures.total
    isByTime =
      total.total > 0 && total.upper > 0
      && total.coverage >= context.options.limits.lower(.durationCoverage)
  }

  package var activities: [Activity] { plan.activities }

  package func activity(_ counted: CountedWork) -> Activity { plan.activities[counted.activity] }

  /// How much an activity counts in a figure.
  package func weight(_ counted: CountedWork) -> Amount { isByTime ? counted.amount : Amount(1000, 1000) }

  package var unit: BarChart.Unit { isByTime ? .time : .count }

  /// Behind the title of a figure.
  package var titleRemark: Phrase {
    isByTime ? Phrase(same: "") : Phrase(nl: " (aantallen activiteiten)", en: " (numbers of activities)")
  }

  /// `durations known for 18 of 22 activities`
  package var coverage: Phrase {
    let known = knownDurations(plan.figures.total)
    if isByTime { return known + "." }
    return known
      + Phrase(
        nl: "; daarom staan hier aantallen en geen uren.", en: "; so these are numbers of activities and not hours.")
  }

  /// The weeks of the plan, without holes: from the first with work or teaching to the last.
  package var weeks: [Int] {
    let known = plan.figures.byWeek.map { $0.week }
    guard let first = known.first, let last = known.last, first <= last else { return [] }
    return Array(first...last)
  }
}

/// `Durations are known for 18 of 22 required activities`
func knownDurations(_ total: Amount) -> Phrase {
  let (known, all) = (total.known, total.total)
  if known == 0 {
    return all == 1
      ? Phrase(
        nl: "Van de verplichte activiteit is de duur niet bekend",
        en: "The duration of the required activity is not known")
      : Phrase(
        nl: "Van geen van de \(all) verplichte activiteiten is de duur bekend",
        en: "Durations are known for none of the \(all) required activities")
  }
  if known == all {
    return all == 1
      ? Phrase(
        nl: "Van de verplichte activiteit is de duur bekend", en: "The duration of the required activity is known")
      : Phrase(
        nl: "Van alle \(all) verplichte activiteiten is de duur bekend",
        en: "Durations are known for all \(all) required activities")
  }
  return Phrase(
    nl: "Van \(known) van de \(all) verplichte activiteiten is de duur bekend",
    en: "Durations are known for \(known) of \(all) required activities")
}
