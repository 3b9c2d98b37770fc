import CourseModel
import CourseSyntax
import Vocabulary

extension Rule {
  /// Very few or very many outcomes for the size of the course.
  static let outcomeCountUnusual = Rule(
    "outcome-count-unusual", in: .alignment, .note, .toolDefault, gate: .whenChosen(.reviewOnly), .extended,
    for: .course, sources: "practice; tool default",
    title: Bilingual(nl: "Opvallend aantal leeruitkomsten", en: "Unusual number of outcomes"),
    why: Bilingual(
      nl:
        "Elke leeruitkomst vraagt om oefening en een toets. Bij heel veel leeruitkomsten wordt dat lastig, bij één blijft er veel ongezegd.",
      en:
        "Each outcome asks for practice and an assessment. With very many that gets hard; with one, much stays unsaid."),
    examples: [
      .wrong(
        """
        cursus MC101: Marketing
        ^^^^^^^^^^^^
        studielast: 5 EC
        leeruitkomst LU1: Past communicatietheorie toe op een merk
        """),
      .wrong(
        """
        course MC101: Marketing
        ^^^^^^^^^^^^
        workload: 1 EC
        outcomes:
          - LO1: Names the parts of a campaign
          - LO2: Compares two brands
          - LO3: Designs a poster for a brand
        """),
      .right(
        """
        cursus MC101: Marketing
        studielast: 5 EC
        leeruitkomst LU1: Past communicatietheorie toe op een merk
        leeruitkomst LU2: Geeft feedback op een campagne
        """),
      .right(
        """
        course MC101: Marketing
        outcome LO1: Names the parts of a campaign
        """),
    ],
    find: findUnusualCount, say: sayUnusualCount)
}

private struct Facts: Sendable {
  var count: Int
  /// Thousandths.
  var credits: Int
}

extension Facts: MessageFacts {
  var arguments: [MessageArgument] {
    [.init("count", count), .init("credits", value: .decimal(thousandths: credits))]
  }
}

private func findUnusualCount(_ look: inout Look<Facts>) {
  let plan = look.plan
  guard !plan.outcomes.isEmpty else { return }
  guard let credits = plan.credits else { return look.cannotTell(plan.document, missing: .property(.credit)) }
  let perFive = look.limits.value(.outcomesPerCredits, partTime: false)
  let fewest = (perFive.lower ?? 0) / 1000
  // So many for five credits; a larger course may have more.
  let most = multiplied(perFive.upper ?? 10_000, by: credits.upper, over: 5_000_000)
  let count = plan.outcomes.count
  if count < fewest || count > Swift.max(most, fewest) {
    look.notMet(plan.document, Facts(count: count, credits: credits.upper))
  } else {
    look.met()
  }
}

private func sayUnusualCount(_ facts: Facts) -> Bilingual<String> {
  let count = facts.count
  return Bilingual(
    nl:
      "\(counted(count, "leeruitkomst", "leeruitkomsten")) voor \(decimal(facts.credits, .dutch)) EC: dat valt op, volgens een vuistregel van coursecheck. \(count == 1 ? "Zegt die ene genoeg?" : "Krijgt elke leeruitkomst genoeg oefening en een toets?")",
    en:
      "\(counted(count, "outcome", "outcomes")) for \(decimal(facts.credits, .english)) EC: that stands out, by a rule of thumb of coursecheck. \(count == 1 ? "Does this one say enough?" : "Does each outcome get enough practice and an assessment?")"
  )
}
