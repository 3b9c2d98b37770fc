import CourseModel
import Vocabulary

extension Rule {
  /// Another choice of principles than most groups in this phase made.
  static let principleChoiceAndPhase = Rule(
    "principle-choice-and-phase", in: .other, .note, .experience, gate: .whenChosen(.reviewOnly), .extended,
    sources: "002 summary; 002 1.2",
    title: Bilingual(nl: "Keuze van principes en fase van de groep", en: "Choice of principles and phase of the group"),
    why: Bilingual(
      nl: "Nieuwe groepen begonnen meestal met A en B, langer lopende met C. Dat is een neiging, geen norm.",
      en: "New groups mostly started with A and B, longer running ones with C. That is a tendency, not a norm."),
    examples: [
      .wrong(
        """
        leergemeenschap LG1: Coachgroep
        samenstelling: nieuw
        ontwerpprincipes: F
        ^^^^^^^^^^^^^^^^
        """),
      .wrong(
        """
        community LC1: Coaching group
        composition: running
        principles: A
        ^^^^^^^^^^
        """),
      .right(
        """
        leergemeenschap LG1: Coachgroep
        samenstelling: nieuw
        ontwerpprincipes: A
        """),
      .right(
        """
        community LC1: Coaching group
        composition: running
        principles: C, D
        """),
    ],
    find: findUnusualChoice, say: sayUnusualChoice)
}

private struct Facts: Sendable {
  var isStarting: Bool
}

extension Facts: MessageFacts {
  var arguments: [MessageArgument] {
    [.init("isStarting", isStarting)]
  }
}

private func findUnusualChoice(_ look: inout Look<Facts>) {
  let plan = look.plan
  let own = plan.all(.principle).filter { plan.model.elements[Int($0)].parent == plan.document }
  guard let first = own.first, !plan.chosenPrinciples.isEmpty else { return }
  guard let isStarting = plan.isStarting else {
    return look.cannotTell(plan.document, missing: .property(.composition))
  }
  let usual: Principles = isStarting ? [.a, .b] : [.c, .d, .e, .f, .g]
  if plan.chosenPrinciples.isDisjoint(with: usual) {
    look.notMet(first, Facts(isStarting: isStarting))
  } else {
    look.met()
  }
}

private func sayUnusualChoice(_ facts: Facts) -> Bilingual<String> {
  facts.isStarting
    ? Bilingual(
      nl: "Nieuwe groepen begonnen meestal met A (elkaar leren kennen) of B (vertrouwen). Kies je bewust anders?",
      en: "New groups mostly started with A (getting to know each other) or B (trust). Is your choice deliberate?")
    : Bilingual(
      nl: "Groepen die langer lopen kozen vaak ook C (gezamenlijke doelen). Kies je bewust anders?",
      en: "Groups that run longer often chose C (shared goals) as well. Is your choice deliberate?")
}
