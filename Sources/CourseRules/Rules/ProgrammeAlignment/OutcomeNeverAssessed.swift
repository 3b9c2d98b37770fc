import CourseModel
import Vocabulary

extension Rule {
  /// At the highest level of an outcome of the programme, nothing that counts is about it.
  static let outcomeNeverAssessed = Rule(
    "outcome-never-assessed", in: .programmeAlignment, .warning, .framework, gate: .whenStated, .committee,
    for: .programme, sources: "curriculum mapping",
    title: Bilingual(nl: "Eindniveau nergens getoetst", en: "Final level never assessed"),
    why: Bilingual(
      nl: "Een diploma zegt dat studenten dit kunnen. In een toets laten ze dat zien.",
      en: "A degree says that students can do this. In an assessment they show it."),
    asksForMissing: true,
    examples: [
      .wrong(
        """
        opleiding CE: Commerciële economie
        leeruitkomst PO1: Werkt voor een echte klant
        ^^^^^^^^^^^^^^^^
        periode 1: Start
          cursus MC101: mc101.course [5 EC]
        """,
        beside: [
          "mc101.course": """
          cursus MC101: Afstuderen
          leeruitkomst LU1: Adviseert een klant [beheersing] -> plan.course#PO1
          leeruitkomst LU2: Schrijft een rapport
          toets summatief T1: Rapport [100%] -> LU2
          """
        ]),
      .wrong(
        """
        programme CE: Commercial economics
        outcome PO1: Works for a real client [developed]
        ^^^^^^^^^^^
        period 1: Start
          course MC101: mc101.course [5 EC, introduced]
          course MC102: mc102.course [5 EC, developed] -> PO1
        """,
        beside: [
          "mc101.course": """
          course MC101: Brands
          outcome LO1: Explains a brand -> plan.course#PO1
          assessment summative T1: Test [100%] -> LO1
          """,
          "mc102.course": """
          course MC102: Customers
          outcome LO1: Advises a client -> plan.course#PO1
          outcome LO2: Writes a report
          assessment summative T1: Report [100%] -> LO2
          assessment formative T2: Draft advice -> LO1
          """,
        ]),
      .right(
        """
        opleiding CE: Commerciële economie
        leeruitkomst PO1: Werkt voor een echte klant
        periode 1: Start
          cursus MC101: mc101.course [5 EC]
        """,
        beside: [
          "mc101.course": """
          cursus MC101: Afstuderen
          leeruitkomst LU1: Adviseert een klant [beheersing] -> plan.course#PO1
          toets summatief T1: Adviesrapport [100%] -> LU1
          """
        ]),
      // The assessment does not say what it is about.
      .right(
        """
        programme CE: Commercial economics
        outcome PO1: Works for a real client
        period 1: Start
          course MC101: mc101.course [5 EC, mastered]
        """,
        beside: [
          "mc101.course": """
          course MC101: Graduation
          outcome LO1: Advises a client -> plan.course#PO1
          assessment summative T1: Report [100%]
          """
        ]),
    ],
    find: findUnassessedOutcomes, say: sayUnassessedOutcome)
}

private struct Facts {
  var outcome: String
  var level: MasteryLevel
  var atLevel: [String]
  var courses: [PlacedCourse]
}

extension Facts: MessageFacts {
  var arguments: [MessageArgument] {
    [.init("outcome", outcome), .init("level", level), .init("coursesAtLevel", atLevel)]
  }
}

private func findUnassessedOutcomes(_ look: inout Look<Facts>) {
  let curriculum = look.context.curriculum
  if curriculum.courses.isEmpty { return }
  let map = OutcomeMap(curriculum, look.plan)
  let isWhole = map.isWide && curriculum.isWhole(look.plan) == true
  for outcome in map.outcomes where !outcome.cells.isEmpty {
    guard let highest = outcome.highest else {
      look.cannotTell(outcome.element, missing: .property(.mastery))
      continue
    }
    let final = outcome.cells.filter { cell in
      cell.works.contains { $0.levels.contains(highest) }
    }
    let works = final.flatMap { $0.works.filter { $0.levels.contains(highest) } }
    // A course that does not say how far it gets may be the one that gets there, and is assessed.
    let others = outcome.cells.flatMap { $0.works.filter { $0.levels.isEmpty } }
    if works.contains(where: { $0.isAssessed == true }) {
      look.met()
    } else if works.contains(where: { $0.isAssessed == nil }) {
      look.cannotTell(outcome.element, missing: .property(.assessment))
    } else if others.contains(where: { $0.isAssessed != false }) {
      look.cannotTell(outcome.element, missing: .property(.mastery))
    } else if !map.seesEveryFile {
      look.cannotTell(outcome.element, missing: .otherDocument)
    } else if highest < outcome.target ?? .mastered && !isWhole {
      look.cannotTell(outcome.element, missing: .property(.course))
    } else {
      look.notMet(
        outcome.element,
        Facts(
          outcome: look.context.shortName(outcome.element), level: highest,
          atLevel: final.map { curriculum.courses[$0.course].label }, courses: curriculum.courses),
        related: look.context.placesOfWork(final))
    }
  }
}

private func sayUnassessedOutcome(_ facts: Facts) -> Bilingual<String> {
  let names = facts.level.term.row.names
  let courses = listed(facts.atLevel)
  let absent = absenceWords(facts.courses)
  return Bilingual(
    nl:
      "\(facts.outcome) komt tot '\(names.canonical(.dutch))' in \(courses.nl), maar geen toets die meetelt gaat daarover. Koppel er een toets aan.\(absent.nl)",
    en:
      "\(facts.outcome) reaches '\(names.canonical(.english))' in \(courses.en), but no assessment that counts is about that. Link one to it.\(absent.en)"
  )
}
