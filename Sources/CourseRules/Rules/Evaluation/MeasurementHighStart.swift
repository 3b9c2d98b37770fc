import CourseModel
import Vocabulary

extension Rule {
  /// A first measurement that is high already.
  static let measurementHighStart = Rule(
    "measurement-high-start", in: .evaluation, .note, .experience, gate: .whenStated, .extended,
    sources: "002 2.4",
    title: Bilingual(nl: "Hoog begin", en: "A high start"),
    why: Bilingual(
      nl:
        "Als een groep zich aan het begin al verbonden voelt, is er weinig ruimte voor hogere cijfers. Dat is geen slecht nieuws.",
      en:
        "If a group feels connected from the start, there is little room for higher figures. That is no bad news."),
    audience: .reviewer,
    examples: [
      .wrong(
        """
        leergemeenschap LG1: Coachgroep
        nulmeting: Bij de start
        ^^^^^^^^^
          verbondenheid: 4,1
          vertrouwen: 4,3
        """),
      .wrong(
        """
        community LC1: Coaching group
        measurement before: At the start
        ^^^^^^^^^^^^^^^^^^
          connectedness: 4.1
          trust: 4.3
        """),
      .right(
        """
        leergemeenschap LG1: Coachgroep
        nulmeting: Bij de start
          verbondenheid: 3,1
          vertrouwen: 4,3
        """),
      .right(
        """
        community LC1: Coaching group
        measurement before: At the start
          connectedness: 2.9
          trust: 3.0
        """),
    ],
    find: findMeasurementHighStart, say: sayMeasurementHighStart)
}

private func findMeasurementHighStart(_ look: inout Look<Void>) {
  for measurement in look.plan.measurements where measurement.moment == .momentBefore && measurement.hasFigures {
    // A sum cannot be laid along the scale of one statement.
    if measurement.isSum {
      look.cannotTell(measurement.element, missing: .property(.scale))
      continue
    }
    let values = measurement.scores.compactMap { $0.value }
    let high = look.limits.lower(.highStart)
    if values.allSatisfy({ share($0, of: measurement.scale) >= high }) {
      look.notMet(measurement.element, ())
    } else {
      look.met()
    }
  }
}

/// How far along the scale a mean lies, in hundredths.
private func share(_ value: Int, of scale: (lowest: Int, highest: Int)) -> Int {
  guard scale.highest > scale.lowest else { return 0 }
  let inside = Swift.max(scale.lowest, Swift.min(scale.highest, value))
  return multiplied(inside - scale.lowest, by: 100, over: scale.highest - scale.lowest)
}

private func sayMeasurementHighStart(_: Void) -> Bilingual<String> {
  Bilingual(
    nl:
      "Deze groep begint al hoog op alle schalen (vuistregel van coursecheck). Verwacht later geen veel hogere cijfers, en vraag ook naar verhalen.",
    en:
      "This group already starts high on all scales (a rule of thumb of coursecheck). Do not expect much higher figures later, and ask for stories too."
  )
}
