import CourseModel
import Vocabulary

extension Rule {
  /// An outcome is too short to say what it is about.
  static let outcomeLacksContentOrCondition = Rule(
    "outcome-lacks-content-or-condition", in: .alignment, .note, .framework, gate: .whenStated, .extended,
    for: [.course, .programme], sources: "practice",
    title: Bilingual(nl: "Leeruitkomst zonder inhoud of situatie", en: "Outcome without content or situation"),
    why: Bilingual(
      nl: "Een leeruitkomst zegt wat iemand doet, waarmee, en in welke situatie. Dan kan een student erop oefenen.",
      en: "An outcome says what someone does, with what, and in which situation. Then a student can practise it."),
    argument: "outcome",
    examples: [
      .wrong(
        """
        cursus MC101: Marketing
        leeruitkomst LU1: Analyseert communicatie
        ^^^^^^^^^^^^^^^^
        """),
      .wrong(
        """
        course MC101: Marketing
        outcome LO1: Presents
        ^^^^^^^^^^^
        """),
      .right(
        """
        cursus MC101: Marketing
        leeruitkomst LU1: Analyseert de communicatie van een merk met twee modellen
        """),
      .right(
        """
        course MC101: Marketing
        outcome LO1: Presents a campaign to the client
        """),
    ],
    find: findBareOutcomes, say: sayBareOutcome)
}

private func findBareOutcomes(_ look: inout Look<String>) {
  let fewest = look.limits.lower(.outcomeWords)
  for figure in look.plan.outcomes {
    let wording = outcomeWording(look.plan.snapshot.title(figure.element))
    guard wording.words > 0 else { continue }
    if wording.words < fewest || (wording.level != nil && wording.wordsAfterVerb == 0) {
      look.notMet(figure.element, look.context.shortName(figure.element))
    } else {
      look.met()
    }
  }
}

private func sayBareOutcome(_ outcome: String) -> Bilingual<String> {
  Bilingual(
    nl:
      "Leeruitkomst \(outcome) zegt nog weinig over de inhoud of de situatie. Schrijf erbij waarop of waarmee studenten dit doen.",
    en: "Outcome \(outcome) says little yet about content or situation. Add what students do this on or with.")
}
