import CourseModel
import CourseSyntax
import SourceText
import Vocabulary

extension Rule {
  /// What is planned is more or less work than the credits allow.
  static let offBudget = Rule(
    "off-budget", in: .workload, .warning, .framework, gate: .whenStated, .core, for: .course,
    sources: "003 Cursusniveau; ECTS; ABC; WHW 7.4",
    title: Bilingual(
      nl: "Geplande studielast past niet bij de studiepunten", en: "Planned workload does not fit the credits"),
    why: Bilingual(
      nl: "Te veel werk houden studenten niet vol; bij te weinig halen ze de leeruitkomsten misschien niet.",
      en: "Students cannot keep up with too much work; with too little they may not reach the outcomes."),
    examples: [
      .wrong(
        """
        cursus MC101: Marketing
        studielast: 20 uur
        ^^^^^^^^^^
        week 1: Start
          synchroon hoorcollege: Merken [90 min]
          asynchroon opdracht: Analyse van een merk [30 uur]
        """),
      .wrong(
        """
        course MC101: Marketing
        workload: 2 EC
        ^^^^^^^^
        week 1: Start
          sync lecture: Brands [2 h]
          async assignment: Analysis of a brand [10 h]
        """),
      .right(
        """
        cursus MC101: Marketing
        studielast: 1 EC
        week 1: Start
          synchroon hoorcollege: Merken [2 uur]
          asynchroon opdracht: Analyse van een merk [26 uur]
        """),
      .right(
        """
        course MC101: Marketing
        workload: 2 EC
        week 1: Start
          sync lecture: Brands [2 h]
          async assignment: Analysis of a brand [?]
        """),
    ],
    find: findOffBudget, say: sayOffBudget)
}

private struct Facts: Sendable {
  /// Seconds.
  var planned: Int
  var budget: Int
  var known: Int
  var total: Int
}

extension Facts: MessageFacts {
  var arguments: [MessageArgument] {
    [
      .init("plannedMinutes", planned / 60), .init("budgetMinutes", budget / 60), .init("withDuration", known),
      .init("parts", total),
    ]
  }
}

private func findOffBudget(_ look: inout Look<Facts>) {
  let plan = look.plan
  guard !plan.says(.internship, for: .type), plan.figures.total.total > 0 else { return }
  guard let budget = plan.budget(secondsPerCredit: look.secondsPerCredit), budget.upper > 0 else {
    return look.cannotTell(plan.document, missing: .property(.workload))
  }
  guard plan.figures.total.coverage >= look.limits.lower(.durationCoverage) else {
    return look.cannotTell(plan.document, missing: .property(.duration))
  }
  var planned = plan.figures.total
  for assessment in plan.assessments where !isWorkedOnElsewhere(assessment, plan) {
    if let hours = assessment.hours { planned += hours }
  }
  // Study of one's own may be counted among the activities already, or not: it can only explain what is lacking.
  planned.upper = added(planned.upper, selfStudy(plan))
  let tolerance = look.limits.lower(.loadTolerance)
  // Of ranges the ends that keep this quiet. What is not known can only add to it.
  let isTooMuch = planned.lower / 100 > multiplied(budget.upper / 100, by: 100 + tolerance, over: 100)
  let isTooLittle =
    planned.isWholeKnown && planned.upper / 100 < multiplied(budget.lower / 100, by: 100 - tolerance, over: 100)
  guard isTooMuch || isTooLittle else { return look.met() }
  let element = plan.model.child(.workload, of: plan.document) ?? plan.model.child(.credit, of: plan.document)
  look.notMet(
    element ?? plan.document,
    Facts(
      planned: isTooMuch ? planned.lower : planned.upper, budget: isTooMuch ? budget.upper : budget.lower,
      known: planned.known, total: planned.total))
}

/// An activity with a duration is the work for the assessment that it names.
private func isWorkedOnElsewhere(_ assessment: Assessment, _ plan: Plan) -> Bool {
  plan.statedPredecessors(of: assessment.element).contains { element in
    plan.activity(at: element).map { plan.activities[$0].duration.isKnownAtAll } ?? false
  }
}

/// Seconds of study on one's own that the document states for the whole course.
private func selfStudy(_ plan: Plan) -> Int {
  guard let child = plan.child(.selfStudy, of: plan.document) else { return 0 }
  var value = plan.model.duration(child)
  if case .some(.time(let time)) = plan.model.workload(child) { value = time }
  guard let value, let seconds = value.seconds.upper ?? value.seconds.lower else { return 0 }
  let weeks = value.perWeek ? plan.number(.weekCount)?.upper ?? plan.weekCount ?? 0 : 1
  return multiplied(seconds, by: weeks)
}

private func sayOffBudget(_ facts: Facts) -> Bilingual<String> {
  let difference = abs(facts.planned - facts.budget)
  let isTooMuch = facts.planned > facts.budget
  func figures(_ language: Language) -> (String, String, String) {
    (hours(facts.planned, language), hours(facts.budget, language), hours(difference, language))
  }
  let (nl, en) = (figures(.dutch), figures(.english))
  return Bilingual(
    nl:
      "Gepland is \(nl.0), de studielast geeft ruimte voor \(nl.1): \(nl.2) te \(isTooMuch ? "veel" : "weinig"). De duur is bekend van \(facts.known) van de \(facts.total) onderdelen.",
    en:
      "The plan comes to \(en.0), the workload allows \(en.1): \(en.2) too \(isTooMuch ? "much" : "little"). Durations are known for \(facts.known) of \(facts.total) parts."
  )
}
