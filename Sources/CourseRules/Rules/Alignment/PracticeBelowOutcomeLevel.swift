import CourseModel
import Vocabulary

extension Rule {
  /// An outcome is practised below the level it asks for.
  static let practiceBelowOutcomeLevel = Rule(
    "practice-below-outcome-level", in: .alignment, .advice, .framework, gate: .whenStated, .extended, for: .course,
    sources: "Biggs; Bloom",
    title: Bilingual(
      nl: "Oefening onder het niveau van de leeruitkomst", en: "Practice below the level of the outcome"),
    why: Bilingual(
      nl: "Wat een leeruitkomst vraagt, willen studenten vooraf een keer kunnen proberen.",
      en: "Students want a chance to try beforehand what an outcome asks."),
    examples: [
      .wrong(
        """
        cursus MC101: Marketing
        leeruitkomst LU1: Ontwerpt een campagne voor een merk
        ^^^^^^^^^^^^^^^^
        week 1: Start
          asynchroon quiz: Benoem de onderdelen van een campagne [15 min] -> LU1
          asynchroon opdracht: Beschrijf een campagne die je opviel [30 min] -> LU1
        """),
      .wrong(
        """
        course MC101: Marketing
        outcome LO1: Analyses the communication of a brand
        ^^^^^^^^^^^
        week 1: Start
          async reading: Chapter 2 [40 min, level remember] -> LO1
        """),
      .right(
        """
        cursus MC101: Marketing
        leeruitkomst LU1: Ontwerpt een campagne voor een merk
        week 1: Start
          asynchroon opdracht: Ontwerp een poster [60 min] -> LU1
        """),
      .right(
        """
        course MC101: Marketing
        outcome LO1: Analyses the communication of a brand
        week 1: Start
          async reading: Chapter 2 [40 min, level remember] -> LO1
          sync case: A brand of your own [60 min] -> LO1
        """),
    ],
    find: findLowPractice, say: sayLowPractice)
}

private struct Facts: Sendable {
  var outcome: String
  var asked: BloomLevel
  var practised: BloomLevel
}

extension Facts: MessageFacts {
  var arguments: [MessageArgument] {
    [.init("outcome", outcome), .init("askedLevel", asked), .init("practisedLevel", practised)]
  }
}

private func findLowPractice(_ look: inout Look<Facts>) {
  let plan = look.plan
  // An activity that serves several outcomes is read once.
  var known: [Int32: BloomLevel?] = [:]
  for figure in plan.outcomes where !figure.activities.isEmpty {
    guard let asked = plan.level(of: figure.element) else {
      look.cannotTell(figure.element, missing: .property(.level))
      continue
    }
    let levels = figure.activities.compactMap { activity -> BloomLevel? in
      if let known = known[activity] { return known }
      let level = plan.level(of: activity)
      known[activity] = .some(level)
      return level
    }
    if let highest = levels.max(), highest >= asked {
      look.met()
    } else if levels.count < figure.activities.count {
      // One of which the level is not known may be the one that asks enough.
      look.cannotTell(figure.element, missing: .property(.level))
    } else if let highest = levels.max() {
      look.notMet(
        figure.element, Facts(outcome: look.context.shortName(figure.element), asked: asked, practised: highest))
    }
  }
}

private func sayLowPractice(_ facts: Facts) -> Bilingual<String> {
  let (asked, practised) = (facts.asked.term.row.names, facts.practised.term.row.names)
  return Bilingual(
    nl:
      "Leeruitkomst \(facts.outcome) vraagt '\(asked.canonical(.dutch))', maar studenten oefenen tot en met '\(practised.canonical(.dutch))'. Voeg een activiteit op dat niveau toe.",
    en:
      "Outcome \(facts.outcome) asks for '\(asked.canonical(.english))', but students practise up to '\(practised.canonical(.english))'. Add an activity at that level."
  )
}
