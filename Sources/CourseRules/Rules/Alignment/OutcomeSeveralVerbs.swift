import CourseModel
import Vocabulary

extension Rule {
  /// An outcome asks for several things at once.
  static let outcomeSeveralVerbs = Rule(
    "outcome-several-verbs", in: .alignment, .note, .framework, gate: .whenStated, .extended,
    for: [.course, .programme], sources: "practice",
    title: Bilingual(nl: "Meer werkwoorden in één leeruitkomst", en: "Several verbs in one outcome"),
    why: Bilingual(
      nl: "Vraagt een leeruitkomst twee dingen, dan blijft onduidelijk wat er gebeurt als een student er één van kan.",
      en: "When an outcome asks two things, it stays unclear what happens if a student can do one of them."),
    examples: [
      .wrong(
        """
        cursus MC101: Marketing
        leeruitkomst LU1: Beschrijft en ontwerpt een campagne
        ^^^^^^^^^^^^^^^^
        """),
      .wrong(
        """
        course MC101: Marketing
        outcome LO1: Explains, compares and applies two communication models
        ^^^^^^^^^^^
        """),
      .right(
        """
        cursus MC101: Marketing
        leeruitkomst LU1: Ontwerpt een campagne voor merk en product
        """),
      .right(
        """
        course MC101: Marketing
        outcome LO1: Compares sender and receiver
        """),
    ],
    find: findSeveralVerbs, say: saySeveralVerbs)
}

private struct Facts: Sendable {
  var outcome: String
  var verbs: [String]
}

extension Facts: MessageFacts {
  var arguments: [MessageArgument] {
    [.init("outcome", outcome), .init("verbs", verbs)]
  }
}

private func findSeveralVerbs(_ look: inout Look<Facts>) {
  for figure in look.plan.outcomes {
    let wording = outcomeWording(look.plan.snapshot.title(figure.element))
    guard wording.level != nil else { continue }
    if wording.verbs.count < 2 {
      look.met()
    } else {
      let verbs = wording.verbs.map { verb in verb.last == "," ? String(verb.dropLast()) : verb }
      look.notMet(figure.element, Facts(outcome: look.context.shortName(figure.element), verbs: verbs))
    }
  }
}

private func saySeveralVerbs(_ facts: Facts) -> Bilingual<String> {
  let count = facts.verbs.count
  let verbs = listed(facts.verbs.map { Bilingual(nl: "'\($0)'", en: "'\($0)'") })
  return Bilingual(
    nl:
      "Leeruitkomst \(facts.outcome) vraagt \(count) dingen: \(verbs.nl). Maak er aparte leeruitkomsten van, of houd alleen het werkwoord over dat het meeste vraagt.",
    en:
      "Outcome \(facts.outcome) asks \(count) things: \(verbs.en). Make them separate outcomes, or keep only the verb that asks most."
  )
}
