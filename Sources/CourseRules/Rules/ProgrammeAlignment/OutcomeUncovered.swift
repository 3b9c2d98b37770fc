import CourseModel
import Vocabulary

extension Rule {
  /// No course works on an outcome of the programme.
  static let outcomeUncovered = Rule(
    "outcome-uncovered", in: .programmeAlignment, .warning, .framework, gate: .whenStated, .committee, for: .programme,
    sources: "curriculum mapping; BDP",
    title: Bilingual(nl: "Leeruitkomst zonder cursus", en: "Outcome without a course"),
    why: Bilingual(
      nl: "Wat de opleiding belooft, leren studenten in cursussen.",
      en: "What the programme promises, students learn in courses."),
    asksForMissing: true,
    examples: [
      .wrong(
        """
        opleiding CE: Commerciële economie
        leeruitkomst PO1: Werkt voor een echte klant
        leeruitkomst PO2: Onderzoekt een markt
        ^^^^^^^^^^^^^^^^
        periode 1: Start
          cursus MC101: Merken [5 EC] -> PO1
          cursus MC102: mc102.course [5 EC]
        """,
        beside: [
          "mc102.course": "cursus MC102: Klanten\nleeruitkomst LU1: Interviewt een klant -> plan.course#PO1"
        ]),
      .wrong(
        """
        programme CE: Commercial economics
        outcome PO1: Works for a real client
        outcome PO2: Does research on a market
        ^^^^^^^^^^^
        period 1: Start
          course MC101: Brands [5 EC, introduced] -> PO1
          course MC102: Customers [5 EC, developed] -> PO1
        """),
      .right(
        """
        opleiding CE: Commerciële economie
        leeruitkomst PO1: Werkt voor een echte klant
        leeruitkomst PO2: Onderzoekt een markt
        periode 1: Start
          cursus MC101: Merken [5 EC] -> PO1
          cursus MC102: mc102.course [5 EC]
        """,
        beside: [
          "mc102.course": "cursus MC102: Klanten\nleeruitkomst LU1: Interviewt een klant -> plan.course#PO2"
        ]),
      // The last years are not in it yet.
      .right(
        """
        programme CE: Commercial economics
        year: 1-4
        outcome PO1: Works for a real client
        outcome PO2: Does research on a market
        period 1: Start
          year: 1
          course MC101: Brands [5 EC] -> PO1
        """),
      // Too few courses say what they work on.
      .right(
        """
        programme CE: Commercial economics
        outcome PO1: Works for a real client
        outcome PO2: Does research on a market
        period 1: Start
          course MC101: Brands [5 EC] -> PO1
          course MC102: Customers [5 EC]
        """),
    ],
    find: findUncoveredOutcomes, say: sayUncoveredOutcome)
}

private struct Facts {
  var outcome: String
  var courses: [PlacedCourse]
}

extension Facts: MessageFacts {
  var arguments: [MessageArgument] {
    [.init("outcome", outcome)]
  }
}

private func findUncoveredOutcomes(_ look: inout Look<Facts>) {
  let curriculum = look.context.curriculum
  if curriculum.courses.isEmpty { return }
  let map = OutcomeMap(curriculum, look.plan)
  let isWhole = curriculum.isWhole(look.plan) == true
  for outcome in map.outcomes {
    if !outcome.cells.isEmpty {
      look.met()
    } else if !map.isWide {
      look.cannotTell(outcome.element, missing: .property(.forOutcomes))
    } else if outcome.name.isEmpty {
      // No line can name it.
      look.cannotTell(outcome.element, missing: .property(.outcome))
    } else if !isWhole {
      look.cannotTell(outcome.element, missing: .property(.course))
    } else {
      look.notMet(outcome.element, Facts(outcome: outcome.name, courses: curriculum.courses))
    }
  }
}

private func sayUncoveredOutcome(_ facts: Facts) -> Bilingual<String> {
  let absent = absenceWords(facts.courses)
  return Bilingual(
    nl:
      "Geen enkele cursus zegt aan \(facts.outcome) te werken. Verbind een cursus met deze leeruitkomst, of geef haar een plek in een cursus.\(absent.nl)",
    en:
      "No course says it works on \(facts.outcome). Link a course to this outcome, or give it a place in a course.\(absent.en)"
  )
}
