import CourseModel
import Vocabulary

extension Rule {
  /// Whether whoever guides the group is approachable and sets an example.
  static let facilitatorSetsExample = Rule(
    asking: "facilitator-sets-example", .strong, sources: "001 CoI-teaching; 002 B; 002 D",
    title: Bilingual(nl: "Begeleider als voorbeeld?", en: "Does the facilitator set an example?"),
    why: Bilingual(
      nl:
        "Een begeleider die zelf iets laat zien en makkelijk te bereiken is, wekt vertrouwen. Dat zit in hoe iemand doet, niet in wat er op papier staat.",
      en:
        "A facilitator who shows something of themselves and is easy to reach gives trust. That lies in what someone does, not in what is on paper."
    ),
    question: Bilingual(
      nl: "Geeft de begeleider zelf het goede voorbeeld, en stappen studenten makkelijk op die begeleider af?",
      en: "Does the facilitator set a good example, and do students find it easy to turn to them?"),
    examples: [
      .asked(
        """
        leergemeenschap CG1: Coachgroep
        begeleider: Sanne de Wit
        bijeenkomst: Start
          synchroon check-in: Hoe zit je erbij? [10 min]
        """),
      .asked(
        """
        course MC101: Marketing
        teachers: Ann Smith, Bo Jones
        week 1: Start
          sync lecture: Brands [on campus, 45 min]
        """),
      .notAsked(
        """
        course MC101: Marketing
        week 1: Start
          async reading: Chapter 1 [60 min]
        """),
    ],
    isAsked: isFacilitatorSetsExampleAsked)
}

private func isFacilitatorSetsExampleAsked(_ context: Context) -> Bool {
  let plan = context.plan
  return !plan.allStated(.facilitator).isEmpty || !plan.allStated(.teachers).isEmpty
    || plan.activities.contains { $0.facets.leaders.contains(.staff) }
}
