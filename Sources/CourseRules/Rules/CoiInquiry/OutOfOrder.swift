import CourseModel
import Vocabulary

extension Rule {
  /// Students are asked for a solution before they could explore.
  static let outOfOrder = Rule(
    "out-of-order", in: .coiInquiry, .advice, .framework, gate: .whenStated, .extended, for: .course, sources: "CoI",
    title: Bilingual(nl: "Oplossen voor verkennen", en: "Solving before exploring"),
    why: Bilingual(
      nl:
        "Meestal verkennen studenten eerst, en komen ze daarna met een oplossing. Ze eerst laten worstelen kan ook, als dat de bedoeling is.",
      en:
        "Usually students explore first and come up with a solution after that. Letting them struggle first works too, when it is on purpose."
    ),
    examples: [
      .wrong(
        """
        cursus MC101: Marketing
        module M1: Merken
          synchroon presentatie: Jullie merk voor de bakker [groepjes van 4, 20 min]
          ^^^^^^^^^^^^^^^^^^^^^
          asynchroon kennisclip: Wat is een merk? [online, 10 min]
          asynchroon lezen: Hoofdstuk 2 [60 min]
        """),
      .wrong(
        """
        course MC101: Marketing
        module M1: Brands
          async prototype P1: Make a first logo [groups of 4, 60 min]
          ^^^^^^^^^^^^^^^^^^
          async search: Find three strong brands [online, 30 min]
        """),
      .right(
        """
        cursus MC101: Marketing
        module M1: Merken
          asynchroon kennisclip: Wat is een merk? [online, 10 min]
          synchroon presentatie: Jullie merk voor de bakker [groepjes van 4, 20 min]
        """),
      .right(
        """
        course MC101: Marketing
        module M1: Brands
          sync challenge: Sell bread without words [groups of 4, 30 min]
          async search: Find three strong brands [online, 30 min]
          sync pitch: Your brand [groups of 4, 20 min]
        """),
    ],
    find: findEarlySolutions, say: sayEarlySolution)
}

private func findEarlySolutions(_ look: inout Look<Void>) {
  for unit in look.plan.inquiryUnits {
    // What opens with a problem may ask for the solution in the same breath.
    let solution = unit.activities.first { at in
      let phases = look.plan.activities[at].facets.inquiry
      return phases.contains(.resolution) && !phases.contains(.triggering)
    }
    let exploration = unit.activities.first { look.plan.activities[$0].facets.inquiry.contains(.exploration) }
    guard let solution, let exploration else { continue }
    if solution < exploration {
      look.notMet(look.plan.activities[solution].element, ())
    } else {
      look.met()
    }
  }
}

private func sayEarlySolution(_: Void) -> Bilingual<String> {
  Bilingual(
    nl:
      "Hier komen studenten met een oplossing, terwijl ze pas daarna verkennen. Draai het om, of schrijf erbij waarom je dit zo wilt.",
    en:
      "Here students come up with a solution, while they only explore after that. Turn it around, or add why you want it this way."
  )
}
