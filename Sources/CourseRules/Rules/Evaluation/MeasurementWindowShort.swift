import CourseModel
import CourseSyntax
import Vocabulary

extension Rule {
  /// Two measurements close together.
  static let measurementWindowShort = Rule(
    "measurement-window-short", in: .evaluation, .note, .experience, gate: .whenStated, .extended,
    sources: "002 2.4",
    title: Bilingual(nl: "Weinig tijd tussen de metingen", en: "Little time between the measurements"),
    why: Bilingual(
      nl:
        "In het onderzoek achter de handreiking was één periode waarschijnlijk te kort om verandering te zien.",
      en:
        "In the study behind the guide, one period was probably too short to see change."),
    audience: .reviewer,
    argument: "weeks",
    examples: [
      .wrong(
        """
        leergemeenschap LG1: Coachgroep
        nulmeting: Bij de start [week 1]
          verbondenheid: 3,2
        nameting: Aan het eind [week 9]
        ^^^^^^^^
          verbondenheid: 3,4
        """),
      .wrong(
        """
        community LC1: Coaching group
        weeks: 8
        measurement before: At the start
          connectedness: 3.2
        measurement after: At the end
        ^^^^^^^^^^^^^^^^^
          connectedness: 3.4
        """),
      .right(
        """
        leergemeenschap LG1: Coachgroep
        nulmeting: Bij de start [week 1]
          verbondenheid: 3,2
        nameting: Aan het eind [week 20]
          verbondenheid: 3,4
        """),
      .right(
        """
        community LC1: Coaching group
        measurement before: At the start
          connectedness: 3.2
        measurement after: At the end
          connectedness: 3.4
        """),
    ],
    find: findMeasurementWindowShort, say: sayMeasurementWindowShort)
}

private func findMeasurementWindowShort(_ look: inout Look<Int>) {
  let plan = look.plan
  let measurements = plan.measurements.filter { !$0.scores.isEmpty || !$0.instrument.isEmpty }
  guard let before = measurements.first(where: { $0.moment == .momentBefore }),
    let after = measurements.first(where: { $0.moment == .momentAfter })
  else { return }
  guard let weeks = weeksBetween(before.element, after.element, plan) else {
    return look.cannotTell(after.element, missing: .time)
  }
  if weeks > look.limits.upper(.measurementWindow) { look.met() } else { look.notMet(after.element, weeks) }
}

/// By their weeks; else the length of the run, if it begins and ends with them.
private func weeksBetween(_ before: Int32, _ after: Int32, _ plan: Plan) -> Int? {
  let (start, end) = (plan.model.when(of: before), plan.model.when(of: after))
  if let first = start?.weeks.first, let last = end?.weeks.first { return last >= first ? last - first : nil }
  if let first = start?.date, let last = end?.date, first.hasYear, last.hasYear, first < last {
    return (last.dayNumber - first.dayNumber) / 7
  }
  guard start == nil, end == nil, plan.state(.weekCount) == .stated else { return nil }
  return plan.weekCount
}

private func sayMeasurementWindowShort(_ weeks: Int) -> Bilingual<String> {
  Bilingual(
    nl:
      "Tussen de twee metingen \(weeks == 1 ? "zit" : "zitten") \(counted(weeks, "week", "weken")). In zo'n korte tijd is een verandering moeilijk te zien; lees de cijfers met dat in het achterhoofd.",
    en:
      "Between the two measurements there \(weeks == 1 ? "is" : "are") \(counted(weeks, "week", "weeks")). In so short a time a change is hard to see; read the figures with that in mind."
  )
}
