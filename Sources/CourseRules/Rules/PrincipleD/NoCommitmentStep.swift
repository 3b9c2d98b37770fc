import CourseModel
import Vocabulary

extension Rule {
  /// Nobody is asked to say yes to the goals and agreements.
  static let noCommitmentStep = Rule(
    "no-commitment-step", in: .principleD, .advice, .tip, gate: .whenChosen(.principle(.d)), .extended,
    sources: "002 D; 002 2.2-post",
    title: Bilingual(nl: "Niemand zegt er ja tegen", en: "Nobody says yes to it"),
    why: Bilingual(
      nl: "Wie hardop ja zegt of een naam eronder zet, voelt zich er eerder aan gebonden.",
      en: "Those who say yes aloud, or sign, are more likely to feel bound to it."),
    asksForMissing: true,
    examples: [
      .wrong(
        """
        leergemeenschap CG1: Coachgroep
        doel gezamenlijk: Niemand haakt af
        ^^^^^^^^^^^^^^^^
        bijeenkomst: Eerste
        bijeenkomst: Tweede
          synchroon check-in: Hoe zit je erbij? [10 min]
        bijeenkomst: Derde
        """,
        fixed: """
          leergemeenschap CG1: Coachgroep
          doel gezamenlijk: Niemand haakt af
          bijeenkomst: Eerste
            synchroon mission statement: Mission statement [?]
              prompt:
                - Waarom bestaat deze groep?
                - Wat betekent de groep voor de opleiding en voor ieder van ons?
                - Wat vind je alleen hier?
          bijeenkomst: Tweede
            synchroon check-in: Hoe zit je erbij? [10 min]
          bijeenkomst: Derde
          """),
      .wrong(
        """
        community CG1: Coaching group
        agreement collaboration: We let each other finish
        ^^^^^^^^^^^^^^^^^^^^^^^
        meeting: First
        meeting: Second
        meeting: Third
        """),
      .right(
        """
        leergemeenschap CG1: Coachgroep
        afspraak samenwerking: We laten elkaar uitpraten [ondertekend]
        bijeenkomst: Eerste
        bijeenkomst: Tweede
        bijeenkomst: Derde
        """),
      .right(
        """
        community CG1: Coaching group
        goal shared: Nobody drops out [agreed]
        meeting: First
        meeting: Second
        meeting: Third
        """),
    ],
    find: findMissingCommitment, say: sayMissingCommitment, fix: fixMissingCommitment)
}

private func findMissingCommitment(_ look: inout Look<Void>) {
  let plan = look.plan
  guard look.context.isCommunity(orWorksOn: .d), plan.sessionCount >= look.limits.lower(.minimumSessions) else {
    return
  }
  let bindings = plan.sharedGoals + plan.allStated(.agreement)
  guard let first = bindings.min() else { return }
  if !plan.held([.missionStatement, .communityContract, .structuredAgreementSession]).isEmpty { return look.met() }
  let isSaid = bindings.contains { element in
    plan.state(.signed, of: element) != .notStated || plan.kindOrListKind(of: element) == .agreementContract
      || plan.terms(.state, of: element).contains(.stateAgreed)
  }
  if isSaid { look.met() } else { look.notMet(first, ()) }
}

private func sayMissingCommitment(_: Void) -> Bilingual<String> {
  Bilingual(
    nl:
      "Nergens zeggen studenten zelf ja tegen deze doelen en afspraken. Een kort mission statement of contract met ieders naam maakt het van hen.",
    en:
      "Nowhere do students say yes to these goals and agreements themselves. A short mission statement or contract with everyone's name makes it theirs."
  )
}

private func fixMissingCommitment(_ context: Context, _ signal: Signal<Void>) -> [Fix] {
  let questions = Bilingual(
    nl:
      "\n  - Waarom bestaat deze groep?\n  - Wat betekent de groep voor de opleiding en voor ieder van ons?\n  - Wat vind je alleen hier?",
    en:
      "\n  - Why does this group exist?\n  - What does it mean to the programme and to each of us?\n  - What do you find only here?"
  )
  let prompt = context.spelled(.prompt) + ":"
  let first = context.plan.heldGatherings.first
  return [
    context.addingActivity(
      .missionStatement, to: first, below: Bilingual(nl: prompt + questions.nl, en: prompt + questions.en)),
    context.addingActivity(.communityContract, to: first),
  ]
}
