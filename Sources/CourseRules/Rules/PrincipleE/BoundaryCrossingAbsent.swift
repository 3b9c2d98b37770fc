import CourseModel
import Vocabulary

extension Rule {
  /// Nothing with the field or with other views.
  static let boundaryCrossingAbsent = Rule(
    "boundary-crossing-absent", in: .principleE, .note, .tip, gate: .whenChosen(.principle(.e)), .extended,
    sources: "002 E; 002 poster",
    title: Bilingual(nl: "Niet over de grens van de groep", en: "Nothing beyond the group"),
    why: Bilingual(
      nl:
        "Werken met het werkveld, een andere opleiding of een andere kijk verbreedt wat een groep samen leert.",
      en:
        "Working with the field, another programme or another view widens what a group learns together."),
    asksForMissing: true, audience: .reviewer,
    examples: [
      .wrong(
        """
        leergemeenschap LG1: Coachgroep
        ^^^^^^^^^^^^^^^^^^^
        ontwerpprincipes: E
        bijeenkomst: Start
          synchroon discussie: Wat willen we? [30 min]
        """),
      .wrong(
        """
        community LC1: Coaching group
        ^^^^^^^^^^^^^
        principles: E
        meeting: Start
          sync discussion: What do we want? [30 min]
        """),
      .right(
        """
        leergemeenschap LG1: Coachgroep
        ontwerpprincipes: E
        bijeenkomst: Start
          synchroon gastcollege: Een verpleegkundige vertelt [30 min]
        """),
      .right(
        """
        community LC1: Coaching group
        principles: E
        client: The bakery on the corner
        meeting: Start
          sync discussion: What do we want? [30 min]
        """),
    ],
    find: findBoundaryCrossingAbsent, say: sayBoundaryCrossingAbsent)
}

private func findBoundaryCrossingAbsent(_ look: inout Look<Void>) {
  let plan = look.plan
  guard !plan.activities.isEmpty else { return }
  let outsiders = [Keyword.client, .partner, .testPerson].contains { !plan.allStated($0).isEmpty }
  if outsiders || plan.activities.contains(where: { crosses($0) }) { return look.met() }
  if let open = plan.activities.first(where: { $0.isOfUnknownKind }) {
    return look.cannotTell(open.element, missing: .kindOfActivity)
  }
  look.notMet(plan.document, ())
}

private func crosses(_ activity: Activity) -> Bool {
  if activity.isCancelled { return false }
  if activity.facets.interaction.contains(.professional) || activity.facets.targets.contains(.field) { return true }
  if activity.environment?.value.isDisjoint(with: [.workplace, .hybrid]) == false { return true }
  switch activity.kind {
  case .some(.boundaryCrossingProduct), .some(.multiPerspectiveProblem), .some(.constructiveDisagreementPractice),
    .some(.workplaceTask), .some(.workVisit), .some(.walkAlongDay), .some(.clientBrief), .some(.userTest):
    return true
  default: return false
  }
}

private func sayBoundaryCrossingAbsent(_: Void) -> Bilingual<String> {
  Bilingual(
    nl:
      "Deze groep werkt nergens met het werkveld, een andere opleiding of een andere kijk. Een gast of een opdracht van buiten verbreedt de blik.",
    en:
      "Nowhere does this group work with the field, another programme or another view. A guest or a task from outside widens the view."
  )
}
