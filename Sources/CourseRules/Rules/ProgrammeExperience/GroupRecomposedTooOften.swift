import CourseModel
import SourceText
import Vocabulary

extension Rule {
  /// Students belong to so many small groups at once that they get to know none of them well.
  static let groupRecomposedTooOften = Rule(
    "group-recomposed-too-often", in: .programmeExperience, .advice, .toolDefault, gate: .whenStated, .committee,
    for: .programme, sources: "000 CoI; 002 B; tool default",
    title: Bilingual(nl: "Veel verschillende groepjes tegelijk", en: "Many different small groups at once"),
    why: Bilingual(
      nl: "Een groep wordt hecht doordat dezelfde mensen elkaar vaker treffen. Dat lukt minder met steeds andere.",
      en:
        "A group grows close because the same people meet again. That works less well with different people each time."),
    examples: [
      .wrong(
        """
        opleiding CE: Commerciële economie
        periode 1: Start
        ^^^^^^^^^
          cursus MC101: mc101.course [5 EC]
          cursus MC102: mc102.course [5 EC]
        """,
        beside: [
          "mc101.course":
            "cursus MC101: Merken\nweken: 8\nasynchroon project: Een merk [groepjes van 3, elke week]\nasynchroon leesgroep: Lezen [groepjes van 8, elke week]",
          "mc102.course":
            "cursus MC102: Klanten\nweken: 8\nasynchroon project: Een klant [groepjes van 5, elke week]\nsynchroon intervisie: Hoe gaat het? [groepjes van 12, elke week]",
        ]),
      .wrong(
        """
        programme CE: Commercial economics
        period 1: Start
        ^^^^^^^^
          course MC101: mc101.course [5 EC]
          course MC102: mc102.course [5 EC]
          course MC103: mc103.course [5 EC]
          course MC104: mc104.course [5 EC]
        """,
        beside: [
          "mc101.course":
            "course MC101: Brands\nasync project: A brand [groups of 4, weeks 1-8]\n  formed by: teacher",
          "mc102.course":
            "course MC102: Customers\nasync project: A customer [groups of 4, weeks 1-8]\n  formed by: students",
          "mc103.course":
            "course MC103: Markets\nasync project: A market [groups of 4, weeks 1-8]\n  formed by: teacher",
          "mc104.course":
            "course MC104: Law\nasync project: A case [groups of 4, weeks 1-8]\n  formed by: teacher",
        ]),
      .right(
        """
        opleiding CE: Commerciële economie
        periode 1: Start
          cursus MC101: mc101.course [5 EC]
          cursus MC102: mc102.course [5 EC]
        """,
        beside: [
          "mc101.course":
            "cursus MC101: Merken\nweken: 8\nasynchroon project: Een merk [groepjes van 4, elke week]",
          "mc102.course":
            "cursus MC102: Klanten\nweken: 8\nasynchroon project: Een klant [groepjes van 4, elke week]",
        ]),
      .right(
        """
        programme CE: Commercial economics
        period 1: Start
          course MC101: mc101.course [5 EC]
        """,
        beside: [
          "mc101.course":
            "course MC101: Brands\nweek 1:\n  session: Start\n    sync discussion: Why brands? [groups of 3, 10 min]"
        ]),
    ],
    find: findRecomposedGroups, say: sayRecomposedGroups)
}

private struct Facts: Sendable {
  var period: Bilingual<String>
  var count: Int
  var limit: Int
}

extension Facts: MessageFacts {
  var arguments: [MessageArgument] {
    [.init("period", period), .init("count", count), .init("maximum", limit)]
  }
}

private func findRecomposedGroups(_ look: inout Look<Facts>) {
  let curriculum = look.context.curriculum
  let limit = look.limits.lower(.smallGroups)
  for period in curriculum.periods {
    let groups = curriculum.smallGroups(in: period)
    if groups.different.isEmpty { continue }
    if groups.different.count > limit {
      look.notMet(
        period.element,
        Facts(period: look.context.periodName(period.position), count: groups.different.count, limit: limit),
        related: groups.different.map { group in
          RelatedPlace(
            group.place, Bilingual(nl: "Een groep voor '\(group.label)'.", en: "A group for '\(group.label)'."))
        })
    } else if groups.isComplete {
      look.met()
    } else {
      look.cannotTell(period.element, missing: .otherDocument)
    }
  }
}

private func sayRecomposedGroups(_ facts: Facts) -> Bilingual<String> {
  Bilingual(
    nl:
      "In \(facts.period.nl) zitten studenten in minstens \(facts.count) verschillende groepjes; de vuistregel van coursecheck is hoogstens \(facts.limit). Misschien kan één vaste groep in meer cursussen samenwerken.",
    en:
      "In \(facts.period.en) students are in at least \(facts.count) different small groups; the rule of thumb of coursecheck is \(facts.limit) at most. Perhaps one fixed group can work together in more courses."
  )
}
