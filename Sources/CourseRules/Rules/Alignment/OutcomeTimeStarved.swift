import CourseModel
import Vocabulary

extension Rule {
  /// An outcome counts for much of the grade and gets little of the time.
  static let outcomeTimeStarved = Rule(
    "outcome-time-starved", in: .alignment, .advice, .toolDefault, gate: .whenStated, .extended, for: .course,
    sources: "LDS-HE; tool default",
    title: Bilingual(nl: "Leeruitkomst die weinig tijd krijgt", en: "Outcome that gets little time"),
    why: Bilingual(
      nl: "Wat zwaar telt, verdient oefentijd. Is het verschil zo bedoeld, schrijf dat er dan bij.",
      en: "What counts for much deserves time to practise. If the difference is on purpose, say so."),
    examples: [
      .wrong(
        """
        cursus MC101: Marketing
        leeruitkomst LU1: Past communicatietheorie toe op een merk
        leeruitkomst LU2: Presenteert een campagne aan de opdrachtgever
        ^^^^^^^^^^^^^^^^
        toets summatief T1: Campagneplan [40%] -> LU1
        toets summatief T2: Presentatie [60%] -> LU2
        week 1: Start
          asynchroon opdracht: Analyse van een merk [10 uur] -> LU1
          synchroon oefening: Presenteren [1 uur] -> LU2
        """),
      .wrong(
        """
        course MC101: Marketing
        outcome LO1: Applies communication theory to a brand
        outcome LO2: Presents a campaign to the client
        ^^^^^^^^^^^
        assessment T1: Plan [50%] -> LO1
        assessment T2: Presentation [50%] -> LO2
        week 1: Start
          async assignment: Analysis of a brand [20 h] -> LO1
          async video: Presenting [1 h] -> LO2
        """),
      .right(
        """
        cursus MC101: Marketing
        leeruitkomst LU1: Past communicatietheorie toe op een merk
        leeruitkomst LU2: Presenteert een campagne aan de opdrachtgever
        toets summatief T1: Campagneplan [50%] -> LU1
        toets summatief T2: Presentatie [50%] -> LU2
        week 1: Start
          asynchroon opdracht: Analyse van een merk [6 uur] -> LU1
          synchroon oefening: Presenteren [4 uur] -> LU2
        """),
      .right(
        """
        course MC101: Marketing
        outcome LO1: Applies communication theory to a brand
        outcome LO2: Presents a campaign to the client
        assessment T1: Plan [50%] -> LO1
        assessment T2: Presentation [50%] -> LO2
        week 1: Start
          async assignment: Analysis of a brand -> LO1
          async video: Presenting [1 h] -> LO2
        """),
    ],
    find: findStarvedOutcomes, say: sayStarvedOutcome)
}

private struct Facts: Sendable {
  var outcome: String
  /// Percents.
  var weight: Int
  var time: Int
}

extension Facts: MessageFacts {
  var arguments: [MessageArgument] {
    [.init("outcome", outcome), .init("weightPercent", weight), .init("timePercent", time)]
  }
}

private func findStarvedOutcomes(_ look: inout Look<Facts>) {
  let plan = look.plan
  let summative = plan.assessments.filter { $0.isSummative == true }
  guard plan.outcomes.count >= 2, !summative.isEmpty else { return }
  guard plan.weightsAreComplete, summative.allSatisfy({ !$0.outcomes.isEmpty }) else {
    return look.cannotTell(plan.document, missing: .property(.weight))
  }
  var attributed = Amount()
  for figure in plan.outcomes { attributed += figure.time }
  guard attributed.upper > 0, attributed.coverage >= look.limits.lower(.durationCoverage) else {
    return look.cannotTell(plan.document, missing: .property(.duration))
  }
  let total = summative.lazy.map { $0.weight ?? 0 }.sum
  guard total > 0 else { return }
  let ratio = look.limits.thousandths(.starvedRatio)
  // A mark for several outcomes is shared among them; so is the time of an activity.
  var weights: [Int32: Int] = [:]
  for assessment in summative {
    for outcome in assessment.outcomes {
      weights[outcome] = added(weights[outcome] ?? 0, (assessment.weight ?? 0) / assessment.outcomes.count)
    }
  }
  for figure in plan.outcomes {
    let weight = weights[figure.element] ?? 0
    // Of a range the end that keeps this quiet.
    let time = multiplied(figure.time.upper, by: 1000, over: attributed.upper)
    let share = multiplied(weight, by: 1000, over: total)
    if Int64(time) * 1000 < Int64(share) * Int64(ratio) {
      look.notMet(
        figure.element, Facts(outcome: look.context.shortName(figure.element), weight: share / 10, time: time / 10))
    } else {
      look.met()
    }
  }
}

private func sayStarvedOutcome(_ facts: Facts) -> Bilingual<String> {
  Bilingual(
    nl:
      "Leeruitkomst \(facts.outcome) telt voor \(facts.weight)% van het cijfer, maar krijgt \(facts.time)% van de studietijd. Verschuif tijd of gewicht.",
    en:
      "Outcome \(facts.outcome) counts for \(facts.weight)% of the grade but gets \(facts.time)% of the study time. Shift time or weight."
  )
}
