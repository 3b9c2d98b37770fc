import CourseModel
import Vocabulary

extension Rule {
  /// One half of a pair of measurements.
  static let measurementMomentMissing = Rule(
    "measurement-moment-missing", in: .evaluation, .warning, .validity, gate: .whenStated, .core, for: .all,
    sources: "002 2.1; 002 Appendix 2; 002 B1-H1; 002 B1-L2",
    title: Bilingual(nl: "Nulmeting of nameting ontbreekt", en: "First or second measurement missing"),
    why: Bilingual(
      nl: "Een nulmeting is bedoeld om later mee te vergelijken; met één moment kan dat niet.",
      en: "A first measurement is meant to compare with later; with one moment that cannot be done."),
    asksForMissing: true,
    examples: [
      .wrong(
        """
        leergemeenschap LG1: Coachgroep
        nulmeting: In september
        ^^^^^^^^^
          n: 12
          verbondenheid: 3,1
        """,
        fixed: """
          leergemeenschap LG1: Coachgroep
          nulmeting: In september
            n: 12
            verbondenheid: 3,1
          meting na: ?
          """),
      .wrong(
        """
        community LC1: Coaching group
        measurement after: In June
        ^^^^^^^^^^^^^^^^^
          n: 12
          connectedness: 3.1
          trust: 4.3
        """),
      .right(
        """
        leergemeenschap LG1: Coachgroep
        nulmeting: In september
          n: 12
          verbondenheid: 3,1
        nameting: In juni
          n: 0
          verbondenheid: -
        """),
      .right(
        """
        community LC1: Coaching group
        measurement after: Course evaluation
          covers: experience
        """),
    ],
    find: findMissingMoments, say: sayMissingMoment, fix: fixMissingMoment)
}

private struct Facts: Sendable {
  var isBeforeThere: Bool
}

extension Facts: MessageFacts {
  var arguments: [MessageArgument] {
    [.init("isBeforeThere", isBeforeThere)]
  }
}

private func findMissingMoments(_ look: inout Look<Facts>) {
  // A survey without scales is not meant to be compared.
  let measurements = look.plan.measurements.filter { !$0.scores.isEmpty || !$0.instrument.isEmpty }
  let before = measurements.filter { $0.moment == .momentBefore }
  let after = measurements.filter { $0.moment == .momentAfter }
  if let first = before.first, after.isEmpty {
    let planned = look.plan.measurements.contains { $0.moment == .momentAfter }
    if planned { return look.met() }
    look.notMet(first.element, Facts(isBeforeThere: true))
  } else if let first = after.first, before.isEmpty {
    let planned = look.plan.measurements.contains { $0.moment == .momentBefore }
    if planned { return look.met() }
    look.notMet(first.element, Facts(isBeforeThere: false))
  } else if !before.isEmpty {
    look.met()
  }
}

private func sayMissingMoment(_ facts: Facts) -> Bilingual<String> {
  facts.isBeforeThere
    ? Bilingual(
      nl: "Er is een nulmeting, maar nog geen nameting. Plan die, of schrijf erbij dat één moment genoeg is.",
      en: "There is a first measurement but no second one yet. Plan it, or say that one moment is enough.")
    : Bilingual(
      nl: "Er is een nameting, maar geen nulmeting om die mee te vergelijken. Beschrijf de cijfers dan op zichzelf.",
      en: "There is a second measurement but no first one to compare it with. Then describe the figures by themselves.")
}

private func fixMissingMoment(_ context: Context, _ signal: Signal<Facts>) -> [Fix] {
  let language = context.language
  let moment = signal.facts.isBeforeThere ? Term.momentAfter : .momentBefore
  let line = "\(Keyword.measurement.row.names.canonical(language)) \(moment.row.names.canonical(language)): ?"
  guard context.hasItsPlace(signal.element) else { return [] }
  let edit =
    signal.facts.isBeforeThere
    ? context.insertion(line, after: signal.element) : context.insertion(line, before: signal.element)
  return [Fix(Bilingual(nl: "Voeg de andere meting toe", en: "Add the other measurement"), .needsText, [edit])]
}
