import CourseModel
import Vocabulary

extension Rule {
  /// A mean that cannot occur on its scale.
  static let measurementOutOfRange = Rule(
    "measurement-out-of-range", in: .evaluation, .error, .validity, gate: .always, .core, for: .all,
    sources: "002 2.1",
    title: Bilingual(nl: "Gemiddelde buiten de schaal", en: "Mean outside the scale"),
    why: Bilingual(
      nl:
        "Een gemiddelde kan niet lager of hoger zijn dan de schaal toelaat. Meestal is het een tikfout, of hoort er een andere schaal bij.",
      en: "A mean cannot be lower or higher than its scale allows. Usually it is a slip, or the scale is another one."),
    examples: [
      .wrong(
        """
        leergemeenschap LG1: Coachgroep
        nameting: In juni
          n: 12
          verbondenheid: 5,6
                         ^^^
        """),
      .wrong(
        """
        community LC1: Coaching group
        post-measurement: In June
          scale: 1 to 4
          n: 12
          trust: 4.3
                 ^^^
        """),
      .right(
        """
        leergemeenschap LG1: Coachgroep
        nameting: In juni
          n: 12
          verbondenheid: 3,6
          vertrouwen: -
        """),
      .right(
        """
        community LC1: Coaching group
        post-measurement: In June
          scale: 1 to 7
          n: 12
          trust: 5.3
        """),
    ],
    find: findOutOfRange, say: sayOutOfRange)
}

private struct Facts: Sendable {
  /// Thousandths.
  var value: Int
  var lowest: Int
  var highest: Int
}

extension Facts: MessageFacts {
  var arguments: [MessageArgument] {
    [
      .init("mean", value: .decimal(thousandths: value)), .init("lowest", value: .decimal(thousandths: lowest)),
      .init("highest", value: .decimal(thousandths: highest)),
    ]
  }
}

private func findOutOfRange(_ look: inout Look<Facts>) {
  for measurement in look.plan.measurements where !measurement.isSum {
    for score in measurement.scores where score.keyword != nil {
      guard let value = score.value else { continue }
      if value < measurement.scale.lowest || value > measurement.scale.highest {
        look.notMet(
          score.element,
          Facts(value: value, lowest: measurement.scale.lowest, highest: measurement.scale.highest),
          at: look.model.elements[Int(score.element)].textSpan)
      } else {
        look.met()
      }
    }
  }
}

private func sayOutOfRange(_ facts: Facts) -> Bilingual<String> {
  func sentence(_ language: Language) -> (String, String, String) {
    (decimal(facts.value, language), decimal(facts.lowest, language), decimal(facts.highest, language))
  }
  let (nl, en) = (sentence(.dutch), sentence(.english))
  return Bilingual(
    nl:
      "Een gemiddelde van \(nl.0) kan niet op een schaal van \(nl.1) tot \(nl.2). Kijk het getal na, of noem de schaal.",
    en: "A mean of \(en.0) cannot occur on a scale from \(en.1) to \(en.2). Check the number, or state the scale.")
}
