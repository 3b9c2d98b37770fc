import CourseModel
import Vocabulary

extension Rule {
  /// The groups of two moments are not the same.
  static let measurementGroupsDiffer = Rule(
    "measurement-groups-differ", in: .evaluation, .warning, .validity, gate: .always, .core, for: .all,
    sources: "002 B1-L2",
    title: Bilingual(nl: "Metingen in verschillende groepen", en: "Measurements in different groups"),
    why: Bilingual(
      nl: "Uit twee metingen in verschillende groepen is geen verandering af te lezen.",
      en: "From two measurements in different groups no change can be read."),
    examples: [
      .wrong(
        """
        leergemeenschap LG1: Coachgroep
        nulmeting: In september
          groep: groep 1
          n: 12
          verbondenheid: 3,1
        nameting: In juni
        ^^^^^^^^
          groep: groep 2
          n: 12
          verbondenheid: 3,4
        """),
      .wrong(
        """
        community LC1: Coaching group
        measurement before: In September
          group: G1
          n: 12
          trust: 3.1
        measurement after: In June
        ^^^^^^^^^^^^^^^^^
          group: G1
          group: G3
          n: 12
          trust: 3.4
        """),
      .right(
        """
        leergemeenschap LG1: Coachgroep
        nulmeting: In september
          groep: groep 1
          n: 12
          verbondenheid: 3,1
        nameting: In juni
          groep: Groep 1
          n: 12
          verbondenheid: 3,4
        """),
      .right(
        """
        community LC1: Coaching group
        measurement before: In September
          n: 12
          trust: 3.1
        measurement after: In June
          n: 12
          trust: 3.4
        """),
    ],
    find: findDifferentGroups, say: sayDifferentGroups)
}

private struct Facts: Sendable {
  var before: [String]
  var after: [String]
}

extension Facts: MessageFacts {
  var arguments: [MessageArgument] {
    [.init("before", before), .init("after", after)]
  }
}

private func findDifferentGroups(_ look: inout Look<Facts>) {
  let measurements = look.plan.measurements.filter { !$0.scores.isEmpty }
  let before = measurements.filter { $0.moment == .momentBefore }
  let after = measurements.filter { $0.moment == .momentAfter }
  guard let first = after.first, !before.isEmpty else { return }
  let (one, other) = (before.flatMap { $0.groups }, after.flatMap { $0.groups })
  guard !one.isEmpty, !other.isEmpty else {
    return look.cannotTell(first.element, missing: .property(.measuredGroup))
  }
  let (left, right) = (Set(one.map { folded($0) }), Set(other.map { folded($0) }))
  if left == right { look.met() } else { look.notMet(first.element, Facts(before: one, after: other)) }
}

private func sayDifferentGroups(_ facts: Facts) -> Bilingual<String> {
  let (before, after) = (facts.before.joined(separator: "', '"), facts.after.joined(separator: "', '"))
  return Bilingual(
    nl:
      "De nulmeting was bij '\(before)', de nameting bij '\(after)'. Een verandering is daar niet uit af te lezen; geef de groepen dezelfde naam of beschrijf ze apart.",
    en:
      "The first measurement was in '\(before)', the second in '\(after)'. No change can be read from this; give the groups the same name or describe them apart."
  )
}
