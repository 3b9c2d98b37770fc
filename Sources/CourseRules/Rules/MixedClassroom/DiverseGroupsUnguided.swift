import CourseModel
import SourceText
import Vocabulary

extension Rule {
  /// Groups are mixed on purpose, and nobody guides them.
  static let diverseGroupsUnguided = Rule(
    "diverse-groups-unguided", in: .mixedClassroom, .advice, .strong, gate: .whenStated, .extended,
    sources: "000 Mixed Classroom; 002 E",
    title: Bilingual(nl: "Gemengde groepen zonder begeleiding", en: "Mixed groups without guidance"),
    why: Bilingual(
      nl: "Verschillen leveren creatievere oplossingen op, mits de samenwerking goed wordt begeleid.",
      en: "Differences bring more creative solutions, provided that working together is guided well."),
    asksForMissing: true,
    examples: [
      .wrong(
        """
        cursus MC101: Marketing
        week 1: Start
          asynchroon project: Een campagne bedenken [groepjes van 4, 6 uur]
            ingedeeld door: mix van opleidingen
                            ^^^^^^^^^^^^^^^^^^^
        """,
        fixed: """
          cursus MC101: Marketing
          afspraak samenwerking: ?
          week 1: Start
            asynchroon project: Een campagne bedenken [groepjes van 4, 6 uur]
              ingedeeld door: mix van opleidingen
          """),
      .wrong(
        """
        course MC101: Marketing
        week 1: Start
          sync group work: A campaign [on campus, groups of 4, 60 min]
            formed by: different cultures together
                       ^^^^^^^^^^^^^^^^^^^^^^^^^^^
        """),
      .right(
        """
        cursus MC101: Marketing
        afspraak samenwerking: Ieder groepje maakt een contract
        week 1: Start
          asynchroon project: Een campagne bedenken [groepjes van 4, 6 uur]
            ingedeeld door: mix van opleidingen
        """),
      .right(
        """
        course MC101: Marketing
        week 1: Start
          sync group work: A campaign [on campus, groups of 4, 60 min]
            formed by: random
        """),
    ],
    find: findDiverseGroups, say: sayDiverseGroups, fix: fixDiverseGroups)
}

private func findDiverseGroups(_ look: inout Look<Void>) {
  let plan = look.plan
  let mixed = plan.allStated(.formedBy).filter { plan.hasWords(words, in: $0) }
  if mixed.isEmpty { return }
  let isGuided = isGuidedEverywhere(plan)
  for element in mixed {
    let owner = plan.model.elements[Int(element)].parent
    if isGuided || isGuidedThere(owner, plan) {
      look.met()
    } else if plan.state(.agreement) == .unknown
      || plan.all(.agreement).contains(where: { plan.model.elements[Int($0)].state == .unknown })
    {
      look.cannotTell(owner, missing: .property(.agreement))
    } else {
      look.notMet(owner, (), at: plan.model.elements[Int(element)].textSpan)
    }
  }
}

private let words: WordParts = [
  "mix van", "gemengd", "mixed", "mix of", "divers", "verschillende", "different", "cultur", "cultuur",
  "interdisciplin",
  "multidisciplin", "perspectie", "perspective", "heterogeen", "heterogeneous",
]

/// Agreements, a coach, or a moment to check how the groups are doing.
private func isGuidedEverywhere(_ plan: Plan) -> Bool {
  if !plan.allStated(.agreement).isEmpty || !plan.allStated(.facilitator).isEmpty { return true }
  if plan.state(.agreement) == .none { return true }
  return plan.activities.contains { activity in
    if activity.isCancelled { return false }
    switch activity.kind {
    case .subgroupHealthCheck, .progressCheck, .monitoring, .groupMemberEvaluation: return true
    default: return activity.has(.agreement)
    }
  }
}

private func isGuidedThere(_ owner: Int32, _ plan: Plan) -> Bool {
  if plan.isSaid([.facilitatorPresent, .ledBy, .facilitator, .instruction], of: owner) { return true }
  guard let position = plan.activity(at: owner) else { return false }
  let activity = plan.activities[position]
  if plan.isSaid([.facilitatorPresent, .ledBy, .facilitator], of: activity.meeting) { return true }
  return activity.facets.interaction.contains(.teacher) || activity.facets.feedback.contains(.teacher)
}

private func sayDiverseGroups(_: Void) -> Bilingual<String> {
  Bilingual(
    nl:
      "Deze groepen zijn met opzet gemengd, maar er staat geen begeleiding bij. Denk aan afspraken vooraf, of iemand die meekijkt.",
    en:
      "These groups are mixed on purpose, yet no guidance is planned. Think of agreements beforehand, or someone who looks in."
  )
}

private func fixDiverseGroups(_ context: Context, _ signal: Signal<Void>) -> [Fix] {
  let agreement =
    Keyword.agreement.row.names.canonical(context.language) + " "
    + Term.agreementCollaboration.row.names.canonical(context.language) + ": ?"
  return [
    Fix(
      Bilingual(nl: "Voeg een afspraak over samenwerken toe", en: "Add an agreement on working together"), .needsText,
      [context.insertion(agreement, under: context.plan.document)])
  ]
}
