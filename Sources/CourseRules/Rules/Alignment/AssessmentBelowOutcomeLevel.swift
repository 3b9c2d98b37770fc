import CourseModel
import Vocabulary

extension Rule {
  /// An outcome is assessed below the level it asks for.
  static let assessmentBelowOutcomeLevel = Rule(
    "assessment-below-outcome-level", in: .alignment, .warning, .framework, gate: .whenStated, .core, for: .course,
    sources: "Biggs; Bloom",
    title: Bilingual(nl: "Toets onder het niveau van de leeruitkomst", en: "Assessment below the level of the outcome"),
    why: Bilingual(
      nl: "Wie leert ontwerpen, laat dat zien door te ontwerpen. Een toets die minder vraagt, zegt er te weinig over.",
      en: "Whoever learns to design shows it by designing. An assessment that asks less says too little about it."),
    examples: [
      .wrong(
        """
        cursus MC101: Marketing
        leeruitkomst LU1: Ontwerpt een campagne voor een merk
        ^^^^^^^^^^^^^^^^
        toets summatief T1: Kennistoets [100%, niveau onthouden] -> LU1
        """),
      .wrong(
        """
        course MC101: Marketing
        outcome LO1: Analyses the communication of a brand
        ^^^^^^^^^^^
        assessment summative T1: Describe five models [100%] -> LO1
        """),
      .right(
        """
        cursus MC101: Marketing
        leeruitkomst LU1: Ontwerpt een campagne voor een merk
        toets summatief T1: Ontwerp een campagne voor een zelfgekozen merk [100%] -> LU1
        """),
      .right(
        """
        course MC101: Marketing
        outcome LO1: Analyses the communication of a brand
        assessment summative T1: Compare two campaigns [100%] -> LO1
        """),
      .right(
        """
        course MC101: Marketing
        outcome LO1: Designs a campaign for a brand
        assessment summative T1: Report [60%] -> LO1
        assessment summative T2: Interview with a customer [40%] -> LO1
        """),
      .wrong(
        """
        course MC101: Marketing
        outcome LO1: Designs a campaign for a brand
        ^^^^^^^^^^^
        assessment summative T1: Interview three customers [100%] -> LO1
        """),
    ],
    find: findLowAssessments, say: sayLowAssessment)
}

private struct Facts: Sendable {
  var outcome: String
  var asked: BloomLevel
  var assessed: BloomLevel
}

extension Facts: MessageFacts {
  var arguments: [MessageArgument] {
    [.init("outcome", outcome), .init("askedLevel", asked), .init("assessedLevel", assessed)]
  }
}

private func findLowAssessments(_ look: inout Look<Facts>) {
  let plan = look.plan
  var summative: [Int32: [Assessment]] = [:]
  for assessment in plan.assessments where assessment.isSummative == true {
    for outcome in assessment.outcomes { summative[outcome, default: []].append(assessment) }
  }
  for figure in plan.outcomes {
    guard let own = summative[figure.element] else { continue }
    guard let asked = plan.level(of: figure.element) else {
      look.cannotTell(figure.element, missing: .property(.level))
      continue
    }
    let levels = own.compactMap { plan.level(of: $0.element) }
    // One of which the level is not known may be the one that asks enough.
    guard levels.count == own.count, let highest = levels.max() else {
      look.cannotTell(own[0].element, missing: .property(.level))
      continue
    }
    if highest >= asked {
      look.met()
    } else {
      look.notMet(
        figure.element, Facts(outcome: look.context.shortName(figure.element), asked: asked, assessed: highest),
        related: own.map { assessment in
          RelatedPlace(plan.headSpan(of: assessment.element), Bilingual(nl: "Deze toets.", en: "This assessment."))
        })
    }
  }
}

private func sayLowAssessment(_ facts: Facts) -> Bilingual<String> {
  let (asked, assessed) = (facts.asked.term.row.names, facts.assessed.term.row.names)
  return Bilingual(
    nl:
      "Leeruitkomst \(facts.outcome) vraagt '\(asked.canonical(.dutch))', maar wordt alleen getoetst op '\(assessed.canonical(.dutch))'. Pas de opdracht of de leeruitkomst aan.",
    en:
      "Outcome \(facts.outcome) asks for '\(asked.canonical(.english))' but is only assessed at '\(assessed.canonical(.english))'. Change the task or the outcome."
  )
}
