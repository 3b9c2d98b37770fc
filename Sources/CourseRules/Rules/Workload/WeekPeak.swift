import CourseModel
import CourseSyntax
import Vocabulary

extension Rule {
  /// One week asks far more than the others.
  static let weekPeak = Rule(
    "week-peak", in: .workload, .warning, .framework, gate: .whenStated, .core, for: .course,
    sources: "003 Cursusniveau; practice",
    title: Bilingual(nl: "Een week met veel meer werk", en: "A week with far more work"),
    why: Bilingual(
      nl: "Als het werk zich opstapelt, ervaren studenten de hele cursus als zwaarder.",
      en: "When work piles up, students find the whole course heavier."),
    examples: [
      .wrong(
        """
        cursus MC101: Marketing
        week 1: Start
          asynchroon lezen: Hoofdstuk 1 [4 uur]
        week 2: Merk
          asynchroon lezen: Hoofdstuk 2 [4 uur]
        week 3: Plan
        ^^^^^^
          asynchroon opdracht: Campagneplan [20 uur]
        week 4: Slot
          asynchroon lezen: Hoofdstuk 4 [4 uur]
        """),
      .wrong(
        """
        course MC101: Marketing
        week 1-3: Reading
          async reading: Chapters [9 h]
        week 4: Plan
        ^^^^^^
          async assignment: Plan [16 h]
        """),
      .right(
        """
        cursus MC101: Marketing
        week 1: Start
          asynchroon lezen: Hoofdstuk 1 [4 uur]
        week 2: Merk
          asynchroon lezen: Hoofdstuk 2 [5 uur]
        week 3: Plan
          asynchroon opdracht: Campagneplan [6 uur]
        week 4: Slot
          asynchroon lezen: Hoofdstuk 4 [4 uur]
        """),
      .right(
        """
        course MC101: Marketing
        week 1-3: Reading
          async reading: Chapters [9 h]
        week 4: Plan
          async assignment: Plan [?]
        """),
    ],
    find: findPeaks, say: sayPeak)
}

private struct Facts: Sendable {
  var week: Int
  /// Seconds.
  var work: Int
  var mean: Int
}

extension Facts: MessageFacts {
  var arguments: [MessageArgument] {
    [.init("week", week), .init("minutes", work / 60), .init("averageMinutes", mean / 60)]
  }
}

private let fewestWeeks = 4

private func findPeaks(_ look: inout Look<Facts>) {
  let plan = look.plan
  let teaching = plan.figures.teachingWeeks
  guard teaching.count >= fewestWeeks else { return }
  guard plan.figures.total.coverage >= look.limits.lower(.durationCoverage) else {
    return look.cannotTell(plan.document, missing: .property(.duration))
  }
  let weeks = plan.figures.byWeek.filter { teaching.contains($0.week) }
  let sum = weeks.lazy.map { $0.amount.upper }.sum
  guard sum > 0 else { return }
  let mean = sum / teaching.count
  let ratio = look.limits.thousandths(.peakRatio)
  let margin = multiplied(look.limits.lower(.peakMargin), by: 3600)
  let budget = plan.budget(secondsPerCredit: look.secondsPerCredit).map { $0.upper / teaching.count }
  for (week, amount) in weeks where amount.total > 0 {
    if amount.lower / 1000 * 1000 > multiplied(mean / 1000, by: ratio), amount.lower > (budget ?? mean) + margin {
      look.notMet(plan.block(ofWeek: week), Facts(week: week, work: amount.lower, mean: mean))
    } else {
      look.met()
    }
  }
}

private func sayPeak(_ facts: Facts) -> Bilingual<String> {
  Bilingual(
    nl:
      "Week \(facts.week) vraagt \(hours(facts.work, .dutch)), gemiddeld is het \(hours(facts.mean, .dutch)). Verschuif een deadline of spreid de voorbereiding.",
    en:
      "Week \(facts.week) takes \(hours(facts.work, .english)), the average is \(hours(facts.mean, .english)). Move a deadline or spread the preparation."
  )
}
