import CourseModel
import Vocabulary

extension Rule {
  /// A total that is not what its groups add up to.
  static let pooledFiguresDoNotMatch = Rule(
    "pooled-figures-do-not-match", in: .evaluation, .warning, .validity, gate: .always, .extended, for: .all,
    sources: "002 B1; 002 2.2-quant",
    title: Bilingual(nl: "Totaal past niet bij de groepen", en: "Total does not fit the groups"),
    why: Bilingual(
      nl: "Klopt een totaal niet met de groepen, dan weet een lezer niet welk getal klopt.",
      en: "When a total does not fit its groups, a reader does not know which number is right."),
    examples: [
      .wrong(
        """
        leergemeenschap LG1: Coachgroep
        nameting: Groep 1
          groep: G1
          n: 10
          verbondenheid: 3,0
        nameting: Groep 2
          groep: G2
          n: 10
          verbondenheid: 4,0
        nameting: Totaal
        ^^^^^^^^
          n: 20
          verbondenheid: 3,8
        """),
      .wrong(
        """
        community LC1: Coaching group
        measurement after: Group 1
          group: G1
          n: 10
          trust: 3.0
        measurement after: Group 2
          group: G2
          n: 5
          trust: 4.0
        measurement after: All groups
        ^^^^^^^^^^^^^^^^^
          n: 18
          trust: 3.3
        """),
      .right(
        """
        leergemeenschap LG1: Coachgroep
        nameting: Groep 1
          groep: G1
          n: 10
          verbondenheid: 3,0
        nameting: Groep 2
          groep: G2
          n: 10
          verbondenheid: 4,0
        nameting: Totaal
          n: 20
          verbondenheid: 3,5
        """),
      .right(
        """
        community LC1: Coaching group
        measurement after: In June
          n: 18
          trust: 3.3
        """),
    ],
    find: findUnmatched, say: sayUnmatched)
}

private enum Facts: Sendable {
  case respondents(sum: Int, total: Int)
  /// Thousandths.
  case mean(groups: Int, total: Int)
}

extension Facts: MessageFacts {
  var variant: String {
    switch self {
    case .respondents: "respondents"
    case .mean: "mean"
    }
  }

  var arguments: [MessageArgument] {
    switch self {
    case .respondents(let sum, let total):
      [.init("sum", sum), .init("total", total)]
    case .mean(let mean, let total):
      [.init("mean", value: .decimal(thousandths: mean)), .init("total", value: .decimal(thousandths: total))]
    }
  }
}

/// A mean may differ this much by rounding alone, in thousandths.
private let rounding = 50

private func findUnmatched(_ look: inout Look<Facts>) {
  let measurements = look.plan.measurements
  for moment in [Term.momentBefore, .momentHalfway, .momentAfter] {
    let own = measurements.filter { $0.moment == moment && $0.respondents != nil && $0.hasFigures }
    let groups = own.filter { $0.groups.count == 1 }
    guard groups.count >= 2, let total = own.first(where: { $0.groups.isEmpty }), let all = total.respondents else {
      continue
    }
    let sum = groups.lazy.map { $0.respondents?.upper ?? 0 }.sum
    if sum != all.upper {
      look.notMet(total.element, .respondents(sum: sum, total: all.upper))
      continue
    }
    let differing = bondingScales.compactMap { scale -> (Int, Int)? in
      guard let stated = value(scale, total), let mean = weighted(scale, groups) else { return nil }
      return abs(stated - mean) > rounding ? (mean, stated) : nil
    }
    if let (mean, stated) = differing.first {
      look.notMet(total.element, .mean(groups: mean, total: stated))
    } else {
      look.met()
    }
  }
}

private func value(_ scale: Keyword, _ measurement: Measurement) -> Int? {
  measurement.scores.first { $0.keyword == scale }.flatMap { $0.value }
}

/// The mean of the groups, each counting for its respondents; nil where one does not report it.
private func weighted(_ scale: Keyword, _ groups: [Measurement]) -> Int? {
  var sum: Int64 = 0
  var count: Int64 = 0
  for group in groups {
    guard let respondents = group.respondents?.upper else { return nil }
    if respondents == 0 { continue }
    guard let value = value(scale, group) else { return nil }
    sum += Int64(value) * Int64(respondents)
    count += Int64(respondents)
  }
  return count > 0 ? bounded(sum / count) : nil
}

private func sayUnmatched(_ facts: Facts) -> Bilingual<String> {
  switch facts {
  case .respondents(let sum, let total):
    Bilingual(
      nl:
        "De groepen tellen samen \(counted(sum, "respondent", "respondenten")), het totaal zegt \(total). Kijk de aantallen na.",
      en:
        "The groups have \(counted(sum, "respondent", "respondents")) together, the total says \(total). Check the numbers."
    )
  case .mean(let groups, let total):
    Bilingual(
      nl:
        "Uit de groepen volgt een gemiddelde van \(decimal(groups, .dutch)), het totaal zegt \(decimal(total, .dutch)). Kijk de cijfers na.",
      en:
        "The groups give a mean of \(decimal(groups, .english)), the total says \(decimal(total, .english)). Check the figures."
    )
  }
}
