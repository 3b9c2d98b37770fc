import CourseModel
import Vocabulary

extension Rule {
  /// Everyone could do all of it alone.
  static let noMutualDependence = Rule(
    "no-mutual-dependence", in: .principleD, .advice, .strong, gate: .whenChosen(.principle([.c, .d])), .extended,
    sources: "002 C; 002 D; 002 B1-H2",
    title: Bilingual(nl: "Studenten hebben elkaar niet nodig", en: "Students do not need each other"),
    why: Bilingual(
      nl: "Wie iets van een ander nodig heeft, doet eerder mee en helpt eerder mee.",
      en: "Those who need something from someone else are more likely to join in and to help."),
    asksForMissing: true,
    examples: [
      .wrong(
        """
        leergemeenschap CG1: Coachgroep
        ^^^^^^^^^^^^^^^^^^^
        ontwerpprincipes: C
        bijeenkomst: Eerste
          synchroon check-in: Hoe zit je erbij? [10 min]
        """,
        fixed: """
          leergemeenschap CG1: Coachgroep
          ontwerpprincipes: C
          bijeenkomst: Eerste
            synchroon check-in: Hoe zit je erbij? [10 min]
            synchroon stukken uploaden met feedbackvragen: Stukken uploaden met feedbackvragen [?]
          """),
      .wrong(
        """
        community CG1: Coaching group
        ^^^^^^^^^^^^^
        goal shared: Everyone passes
        meeting: First
          sync lecture: How to study [40 min]
        """),
      .right(
        """
        leergemeenschap CG1: Coachgroep
        doel gezamenlijk: Niemand haakt af [wederzijds afhankelijk]
        bijeenkomst: Eerste
          synchroon check-in: Hoe zit je erbij? [10 min]
        """),
      .right(
        """
        community CG1: Coaching group
        meeting: First
          sync jigsaw: Each of us one chapter [groups of 4, 40 min]
        """),
    ],
    find: findMissingDependence, say: sayMissingDependence, fix: fixMissingDependence)
}

private func findMissingDependence(_ look: inout Look<Void>) {
  let plan = look.plan
  guard look.context.isCommunity(orWorksOn: [.c, .d]), !plan.isIndividualRoute, !plan.activities.isEmpty else { return }
  let depends =
    !plan.peerFeedback.isEmpty || !plan.held([.jigsaw]).isEmpty || plan.state(.sharedProduct) == .stated
    || plan.state(.sharedProduct) == .none || plan.heldActivities.contains { plan.isGroupProduct(plan.activities[$0]) }
    || plan.sharedGoals.contains {
      plan.has(.interdependent, $0) || !plan.model.children(.interdependent, of: $0).isEmpty
    }
  if depends {
    look.met()
  } else if plan.state(.sharedProduct) == .unknown {
    look.cannotTell(plan.document, missing: .property(.sharedProduct))
  } else {
    look.notMet(plan.document, ())
  }
}

private func sayMissingDependence(_: Void) -> Bilingual<String> {
  Bilingual(
    nl:
      "Iedereen kan hier alles alleen doen. Laat studenten ergens iets van elkaar nodig hebben, bijvoorbeeld feedback op elkaars stukken.",
    en:
      "Everyone can do everything alone here. Have students need something from each other somewhere, for example feedback on each other's drafts."
  )
}

private func fixMissingDependence(_ context: Context, _ signal: Signal<Void>) -> [Fix] {
  let middle = context.plan.gathering(near: 500)
  return [
    context.addingActivity(.peerFeedbackOnDrafts, to: middle), context.addingActivity(.jigsaw, to: middle),
    context.stating(
      context.openLine(.sharedProduct), Bilingual(nl: "Noem een gezamenlijk product", en: "Name a shared product")),
  ]
}
