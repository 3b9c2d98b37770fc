import CourseModel
import CourseSyntax
import Vocabulary

extension Rule {
  /// Students only meet their own subgroup.
  static let noContactBeyondOwnSubgroup = Rule(
    "no-contact-beyond-own-subgroup", in: .principleA, .advice, .experience, gate: .whenChosen(.principle(.a)),
    .extended, sources: "002 2.2-post; 002 B1-L2; 002 B1-D2",
    title: Bilingual(nl: "Alleen contact in eigen groepje", en: "Contact in one's own group only"),
    why: Bilingual(
      nl:
        "In een vast groepje leer je elkaar goed kennen, maar de rest niet. Eén moment over de groepjes heen kan al genoeg zijn.",
      en:
        "In a fixed group people get to know each other well, but nobody else. One moment across groups can be enough."),
    asksForMissing: true,
    examples: [
      .wrong(
        """
        leergemeenschap CG1: Coachgroepen
        ^^^^^^^^^^^^^^^^^^^
        groep G1: Maandag [8]
        groep G2: Dinsdag [8]
        bijeenkomst: Eerste
          synchroon intervisie: Eén vraag [60 min]
        bijeenkomst: Tweede
          synchroon intervisie: Nog een vraag [60 min]
        """,
        fixed: """
          leergemeenschap CG1: Coachgroepen
          groep G1: Maandag [8]
          groep G2: Dinsdag [8]
          bijeenkomst: Eerste
            synchroon intervisie: Eén vraag [60 min]
          bijeenkomst: Tweede
            synchroon intervisie: Nog een vraag [60 min]
            synchroon World Café: World Café [?]
          """),
      .wrong(
        """
        course MC101: Marketing
        ^^^^^^^^^^^^
        async study group: Read together [groups of 6, weekly, 60 min]
        sync exercise: Terms [alone, 30 min]
        """),
      .right(
        """
        course MC101: Marketing
        async study group: Read together [groups of 6, weekly, 60 min]
        sync discussion: What did your group find? [whole group, 30 min]
        """),
      .right(
        """
        leergemeenschap CG1: Coachgroepen
        groep G1: Maandag [8]
        groep G2: Dinsdag [8]
        synchroon barbecue: Alle groepen [2 uur]
          voor wie: hele leergemeenschap
        bijeenkomst: Eerste
          synchroon intervisie: Eén vraag [60 min]
        """),
    ],
    find: findClosedGroups, say: sayClosedGroups, fix: fixClosedGroups)
}

private func findClosedGroups(_ look: inout Look<Void>) {
  let plan = look.plan
  let groups = plan.all(.group).filter { plan.model.elements[Int($0)].parent == plan.document }
  let areBlocks = groups.count > 1
  let isLasting = plan.activities.contains { activity in
    !activity.isCancelled
      && (activity.kind == .studyGroups || activity.kind == .coachGroup
        || activity.grouping?.value.kinds == .groups && activity.recurrence != nil)
  }
  guard areBlocks || isLasting, !plan.activities.isEmpty else { return }
  let changes = groups.contains { group in
    let composition = plan.terms(.turnover, of: group)
    return composition.contains(.compositionRotating) || composition.contains(.compositionChanging)
  }
  if changes { return look.met() }
  let search = plan.search { activity in
    switch activity.kind {
    case .shuffleGroups, .worldCafe, .openSpace, .whosWho, .jigsaw, .jointKickoffOfCoachGroups, .introductionBoard:
      return true
    default: break
    }
    let scope = plan.terms(.scope, of: activity.element)
    if scope.contains(.scopeWhole) || scope.contains(.scopeJoint) { return true }
    // With groups as blocks, the whole group is one's own.
    let kinds = activity.grouping?.value.kinds ?? activity.facets.usualGroupings
    return !areBlocks && kinds.contains(.wholeGroup) && activity.facets.interaction.contains(.peer)
  }
  switch search {
  case .found: look.met()
  case .unclear(let element): look.cannotTell(element, missing: .kindOfActivity)
  case .missing: look.notMet(plan.document, ())
  }
}

private func sayClosedGroups(_: Void) -> Bilingual<String> {
  Bilingual(
    nl:
      "Studenten ontmoeten in dit plan alleen hun eigen groepje. Plan één moment waarop de groepjes door elkaar gaan.",
    en: "Students only meet their own group in this plan. Plan one moment when the groups mix.")
}

private func fixClosedGroups(_ context: Context, _ signal: Signal<Void>) -> [Fix] {
  [
    context.addingHalfway(.worldCafe), context.addingHalfway(.shuffleGroups),
    context.addingAtStart(.whosWho, details: onlineOfUnknownLength),
  ]
}
