import CourseModel
import Vocabulary

extension Rule {
  /// Points on an agenda that are nobody's.
  static let agendaUnowned = Rule(
    "agenda-unowned", in: .principleD, .note, .experience, gate: .whenStated, .extended,
    sources: "002 B1-H1",
    title: Bilingual(nl: "Agenda zonder eigenaar", en: "Agenda without an owner"),
    why: Bilingual(
      nl:
        "Wie een punt zelf inbrengt, bereidt het voor en doet mee. Een punt van niemand blijft liggen.",
      en:
        "Whoever brings up a point prepares it and takes part. A point that is nobody's is left undone."),
    asksForMissing: true, gathersAbove: 3, audience: .reviewer,
    examples: [
      .wrong(
        """
        leergemeenschap LG1: Coachgroep
        bijeenkomst: Start
          agenda:
          ^^^^^^
            - Terugblik
            - Vragen over stage
          synchroon discussie: Wat willen we? [30 min]
        """),
      .wrong(
        """
        community LC1: Coaching group
        meeting: Start
          agenda: Looking back and questions about placement
          ^^^^^^
          sync discussion: What do we want? [30 min]
        """),
      .right(
        """
        leergemeenschap LG1: Coachgroep
        bijeenkomst: Start
          agenda: Terugblik en vragen over stage
          agenda van: studenten
          synchroon discussie: Wat willen we? [30 min]
        """),
      .right(
        """
        community LC1: Coaching group
        roles: agenda maker, chair
        meeting: Start
          agenda: Looking back and questions about placement
        """),
    ],
    find: findAgendaUnowned, say: sayAgendaUnowned)
}

private func findAgendaUnowned(_ look: inout Look<Void>) {
  let plan = look.plan
  if plan.gatherings.isEmpty { return }
  let hasMaker =
    plan.all(.role).contains { role in
      plan.kind(of: role) == .roleAgendaMaker || makers.occur(in: plan.snapshot.title(role))
    } || plan.activities.contains { $0.kind == .roleAgendaMaker }
  for gathering in plan.gatherings where !gathering.isActivity {
    guard let agenda = plan.model.child(.agenda, of: gathering.element),
      plan.state(.agenda, of: gathering.element) == .stated
    else { continue }
    let isOwned =
      plan.state(.agendaBy, of: gathering.element) != .notStated || plan.state(.ledBy, of: gathering.element) == .stated
      || plan.model.children(.agenda, of: gathering.element).contains { plan.state(.owner, of: $0) != .notStated }
    if isOwned || hasMaker { look.met() } else { look.notMet(agenda, ()) }
  }
}

private let makers: SoughtWords = ["agendamaker", "agenda maker", "voorzitter", "chair"]

private func sayAgendaUnowned(_: Void) -> Bilingual<String> {
  Bilingual(
    nl:
      "Er staat niet van wie deze agendapunten zijn. Met een naam erbij, of 'agenda van: studenten', voelt iemand zich aangesproken.",
    en:
      "The plan does not say whose points these are. With a name, or 'agenda by: students', someone feels it is theirs."
  )
}
