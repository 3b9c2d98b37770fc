import CourseModel
import Vocabulary

extension Rule {
  /// Nothing practises an outcome.
  static let outcomeWithoutActivity = Rule(
    "outcome-without-activity", in: .alignment, .warning, .framework, gate: .whenStated, .core, for: .course,
    sources: "Biggs; OSCQR 9; QM",
    title: Bilingual(nl: "Leeruitkomst zonder activiteit", en: "Outcome without an activity"),
    why: Bilingual(
      nl:
        "Wat studenten aan het eind laten zien, hebben ze onderweg geoefend. Anders komt de toets uit de lucht vallen.",
      en:
        "What students show at the end they have practised on the way. Otherwise the assessment comes out of the blue."),
    asksForMissing: true,
    examples: [
      .wrong(
        """
        cursus MC101: Marketing
        leeruitkomst LU1: Past communicatietheorie toe op een merk
        leeruitkomst LU2: Geeft feedback op een campagne
        ^^^^^^^^^^^^^^^^
        week 1: Start
          asynchroon quiz: Test jezelf [15 min] -> LU1
        """),
      .wrong(
        """
        course MC101: Marketing
        outcomes:
          - LO1: Applies communication theory to a brand
          - LO2: Gives feedback on a campaign
            ^^^
        week 1: Start
          async quiz: Test yourself [15 min] -> LO1
          async forum: Talk about a campaign [optional] -> LO2
        """),
      .right(
        """
        cursus MC101: Marketing
        leeruitkomst LU1: Past communicatietheorie toe op een merk
        week 1: Start
          asynchroon quiz: Test jezelf [15 min] -> LU1
        """),
      .right(
        """
        course MC101: Marketing
        outcome LO1: Applies communication theory to a brand
        week 1: Start -> LO1
          async quiz: Test yourself [15 min]
        """),
    ],
    find: findOutcomesWithoutActivity, say: sayOutcomeWithoutActivity)
}

private struct Facts: Sendable {
  var outcome: String
  /// No activity names any outcome: then it is not this outcome that is forgotten.
  var nothingIsLinked: Bool
}

extension Facts: MessageFacts {
  var arguments: [MessageArgument] {
    [.init("outcome", outcome), .init("nothingIsLinked", nothingIsLinked)]
  }
}

private func findOutcomesWithoutActivity(_ look: inout Look<Facts>) {
  let plan = look.plan
  guard !plan.outcomes.isEmpty, !plan.activities.isEmpty else { return }
  var served = Set<Int32>()
  for activity in plan.activities where activity.isRequired { served.formUnion(activity.outcomes) }
  if served.isEmpty {
    return look.notMet(plan.document, Facts(outcome: "", nothingIsLinked: true), severity: .advice)
  }
  for figure in plan.outcomes {
    if served.contains(figure.element) {
      look.met()
    } else {
      look.notMet(figure.element, Facts(outcome: look.context.shortName(figure.element), nothingIsLinked: false))
    }
  }
}

private func sayOutcomeWithoutActivity(_ facts: Facts) -> Bilingual<String> {
  if facts.nothingIsLinked {
    return Bilingual(
      nl:
        "Geen enkele activiteit noemt een leeruitkomst. Met '-> LU1' achter een activiteit is te zien waar die aan bijdraagt.",
      en: "No activity names an outcome. With '-> LO1' behind an activity one can see what it contributes to.")
  }
  return Bilingual(
    nl:
      "Geen verplichte activiteit oefent leeruitkomst \(facts.outcome). Verwijs ernaar vanuit een activiteit, of voeg er een toe.",
    en: "No required activity practises outcome \(facts.outcome). Refer to it from an activity, or add one.")
}
