import CourseModel
import Vocabulary

extension Rule {
  /// A plan that was discussed with nobody, as far as one can read.
  static let colleaguesNotInvolved = Rule(
    "colleagues-not-involved", in: .other, .note, .experience, gate: .whenStated, .extended,
    sources: "002 1.2; 002 B1-D2",
    title: Bilingual(nl: "Geen meedenkers genoemd", en: "Nobody named who thought along"),
    why: Bilingual(
      nl:
        "Een plan dat je met collega's en studenten bespreekt, sluit beter aan bij wat er in andere modules gebeurt.",
      en:
        "A plan that you discuss with colleagues and students fits better with what happens in other modules."),
    asksForMissing: true, audience: .reviewer,
    examples: [
      .wrong(
        """
        leergemeenschap LG1: Coachgroep
        ^^^^^^^^^^^^^^^^^^^
        hoe-vraag: Hoe leren studenten elkaar kennen?
        auteur: Sanne de Wit
        ontwerpprincipes: A
        """),
      .wrong(
        """
        course MC101: Marketing
        ^^^^^^^^^^^^
        status: in review
        designers: Ann Smith
        delivery: blended
        """),
      .right(
        """
        leergemeenschap LG1: Coachgroep
        hoe-vraag: Hoe leren studenten elkaar kennen?
        auteurs: Sanne de Wit en Bo Jansen
        ontwerpprincipes: A
        """),
      .right(
        """
        course MC101: Marketing
        status: in review
        designers: Ann Smith
        delivery: blended
        review: Programme committee, with two students
        """),
      .right(
        """
        course MC101: Marketing
        status: draft
        designers: Ann Smith
        """),
    ],
    find: findColleaguesNotInvolved, say: sayColleaguesNotInvolved)
}

private let talks: SoughtWords = [
  "collega", "besproken met", "afgestemd", "in overleg", "studentpanel", "opleidingscommissie", "colleague",
  "discussed with", "agreed with", "student panel", "programme committee",
]

private func findColleaguesNotInvolved(_ look: inout Look<Void>) {
  let plan = look.plan
  let isActionPlan = plan.isCommunity && (!plan.isNotStated(.question) || !plan.isNotStated(.principle))
  guard isActionPlan || plan.isReadyForReview else { return }
  let people = [Keyword.designers, .authors, .coordinator, .teachers, .facilitator, .staff]
    .flatMap { plan.allStated($0) }.reduce(0) { $0 + peopleCount(plan.snapshot.title($1)) }
  let isDiscussed = people > 1 || !plan.allStated(.review).isEmpty || plan.mentions(talks, in: plan.document)
  if isDiscussed { look.met() } else { look.notMet(plan.document, ()) }
}

/// Of `Ann Smith and Bo Jones` two; of `3` or `team` more than one.
private func peopleCount(_ text: String) -> Int {
  let pieces = text.split(separator: ",").flatMap { piece -> [Substring] in
    piece.split(separator: " ").split { $0 == "en" || $0 == "and" || $0 == "&" }.compactMap { $0.first }
  }
  let isMany = text.contains { $0.isNumber } || contains(text, "team")
  return isMany ? Swift.max(2, pieces.count) : pieces.count
}

private func sayColleaguesNotInvolved(_: Void) -> Bilingual<String> {
  Bilingual(
    nl:
      "Het plan noemt geen collega's of studenten met wie het is besproken. Schrijf erbij wie er meedacht, of vraag iemand om mee te kijken.",
    en:
      "The plan names no colleagues or students it was discussed with. Say who thought along, or ask someone to have a look."
  )
}
