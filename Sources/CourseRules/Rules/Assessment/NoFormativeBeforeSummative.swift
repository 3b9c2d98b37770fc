import CourseModel
import CourseSyntax
import Vocabulary

extension Rule {
  /// Students get no feedback on what an assessment is about before it counts.
  static let noFormativeBeforeSummative = Rule(
    "no-formative-before-summative", in: .assessment, .warning, .framework, gate: .whenStated, .core, for: .course,
    sources: "CoI survey 12-13; TESTA; OSCQR 45",
    title: Bilingual(nl: "Geen feedback voor de toets", en: "No feedback before the assessment"),
    why: Bilingual(
      nl: "Feedback helpt het meest als studenten er nog iets mee kunnen: vóór het telt.",
      en: "Feedback helps most while students can still do something with it: before it counts."),
    asksForMissing: true,
    examples: [
      .wrong(
        """
        cursus MC101: Marketing
        leeruitkomst LU1: Past communicatietheorie toe op een merk
        toets summatief T1: Campagneplan [100%] -> LU1
        ^^^^^^^^^^^^^^^^^^
        week 1: Start
          synchroon hoorcollege: Merken [45 min] -> LU1
        """),
      .wrong(
        """
        course MC101: Marketing
        outcome LO1: Applies communication theory to a brand
        outcome LO2: Presents a campaign to the client
        assessment summative T1: Campaign plan [50%] -> LO1
        assessment summative T2: Presentation [50%] -> LO2
        ^^^^^^^^^^^^^^^^^^^^^^^
        week 1: Start
          async quiz: Test yourself [15 min] -> LO1
          sync lecture: Presenting [45 min] -> LO2
        """),
      .right(
        """
        cursus MC101: Marketing
        leeruitkomst LU1: Past communicatietheorie toe op een merk
        toets summatief T1: Campagneplan [100%] -> LU1
        week 1: Start
          synchroon peerfeedback: Eerste versies [45 min] -> LU1
        """),
      .right(
        """
        course MC101: Marketing
        outcome LO1: Applies communication theory to a brand
        assessment formative F1: Draft -> LO1
        assessment summative T1: Campaign plan [100%] -> LO1
        """),
    ],
    find: findUnrehearsed, say: sayUnrehearsed)
}

private struct Facts: Sendable {
  var assessment: String
  var outcomes: [String]
}

extension Facts: MessageFacts {
  var arguments: [MessageArgument] {
    [.init("assessment", assessment), .init("outcomes", outcomes)]
  }
}

private func findUnrehearsed(_ look: inout Look<Facts>) {
  let plan = look.plan
  let assessments = plan.assessments
  // The first week in which each outcome is rehearsed; of what may be any week, the very first.
  var rehearsals: [Int32: Int] = [:]
  func rehearse(_ outcomes: [Int32], _ weeks: WeekSet) {
    let first = weeks.first ?? .min
    for outcome in outcomes { rehearsals[outcome] = Swift.min(rehearsals[outcome] ?? first, first) }
  }
  for assessment in assessments where assessment.isSummative != true {
    rehearse(assessment.outcomes, assessment.due)
  }
  for activity in plan.activities where activity.isRequired && !activity.facets.feedback.isEmpty {
    rehearse(activity.outcomes, activity.weeks?.value ?? WeekSet())
  }
  for assessment in assessments where assessment.isSummative == true {
    if assessment.outcomes.isEmpty {
      look.cannotTell(assessment.element, missing: .property(.forOutcomes))
      continue
    }
    let last = assessment.due.last
    let rehearsed = assessment.outcomes.contains { outcome in
      // Surely too late only when it can't be of use any more.
      rehearsals[outcome].map { first in last.map { first <= $0 } ?? true } ?? false
    }
    if rehearsed {
      look.met()
    } else {
      let names = assessment.outcomes.map { look.context.shortName($0) }
      look.notMet(
        assessment.element, Facts(assessment: look.context.shortName(assessment.element), outcomes: names))
    }
  }
}

private func sayUnrehearsed(_ facts: Facts) -> Bilingual<String> {
  let outcomes = facts.outcomes.joined(separator: ", ")
  return Bilingual(
    nl:
      "Voor toets \(facts.assessment) krijgen studenten nog geen feedback op \(outcomes). Plan een eerste versie, een quiz of een ronde feedback van elkaar.",
    en:
      "Before assessment \(facts.assessment) students get no feedback on \(outcomes). Plan a draft, a quiz or a round of peer feedback."
  )
}
