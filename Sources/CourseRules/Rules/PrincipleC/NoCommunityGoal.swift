import CourseModel
import Vocabulary

extension Rule {
  /// A group that keeps meeting, and nothing says what for.
  static let noCommunityGoal = Rule(
    "no-community-goal", in: .principleC, .warning, .strong, gate: .whenStated, .core,
    sources: "002 C; 002 D; 002 2.2-post; 002 Appendix 2",
    title: Bilingual(nl: "Groep zonder gezamenlijk doel", en: "Group without a shared goal"),
    why: Bilingual(
      nl: "Een gezamenlijk doel geeft richting en maakt duidelijk waarom het de moeite waard is om mee te doen.",
      en: "A shared goal gives direction and shows why it is worth taking part."),
    asksForMissing: true,
    examples: [
      .wrong(
        """
        leergemeenschap CG1: Coachgroep
        ^^^^^^^^^^^^^^^^^^^
        bijeenkomst: Eerste
          synchroon check-in: Hoe zit je erbij? [10 min]
        bijeenkomst: Tweede
          synchroon check-in: Hoe zit je erbij? [10 min]
        bijeenkomst: Derde
          synchroon check-in: Hoe zit je erbij? [10 min]
        """,
        fixed: """
          leergemeenschap CG1: Coachgroep
          bijeenkomst: Eerste
            synchroon check-in: Hoe zit je erbij? [10 min]
            synchroon gezamenlijk doel opstellen: Gezamenlijk doel opstellen [?]
          bijeenkomst: Tweede
            synchroon check-in: Hoe zit je erbij? [10 min]
          bijeenkomst: Derde
            synchroon check-in: Hoe zit je erbij? [10 min]
          """),
      .wrong(
        """
        community CG1: Coaching group
        ^^^^^^^^^^^^^
        same outcomes: yes
        goal personal: Plan my own week
        meeting: First
        meeting: Second
        meeting: Third
        """),
      .right(
        """
        leergemeenschap CG1: Coachgroep
        doel gezamenlijk: Niemand haakt af voor de kerst
        bijeenkomst: Eerste
        bijeenkomst: Tweede
        bijeenkomst: Derde
        """),
      .right(
        """
        community CG1: Coaching group
        meeting: First
          sync goal-setting session: What do we want to reach together? [45 min]
        meeting: Second
        meeting: Third
        """),
    ],
    find: findMissingCommunityGoal, say: sayMissingCommunityGoal, fix: fixMissingCommunityGoal)
}

private func findMissingCommunityGoal(_ look: inout Look<Void>) {
  let plan = look.plan
  guard look.context.isCommunity(orWorksOn: .c), !plan.isIndividualRoute,
    plan.sessionCount >= look.limits.lower(.minimumSessions)
  else { return }
  // The goals may be set with the group.
  if !plan.sharedGoals.isEmpty || !plan.held(classes: .goal).isEmpty { return look.met() }
  for goal in plan.all(.goal) where plan.kindOrListKind(of: goal) != .goalPersonal {
    switch plan.model.elements[Int(goal)].state {
    case .none: return look.met()
    case .unknown: return look.cannotTell(goal, missing: .property(.goal))
    case .stated, .empty, .invalid: break
    }
  }
  // In one period with the same outcomes for all, those do most of the work; it may be so where nobody says otherwise.
  let isLong = plan.weekCount.map { $0 > look.limits.upper(.longCommunity) } ?? false
  let differs = plan.says(.no, for: .sameOutcomes) || plan.says(.partly, for: .sameOutcomes)
  let isLight = plan.isCourse || !(isLong || differs)
  look.notMet(plan.document, (), severity: isLight ? .advice : nil)
}

private func sayMissingCommunityGoal(_: Void) -> Bilingual<String> {
  Bilingual(
    nl:
      "Er staat geen gezamenlijk doel voor deze groep. Bespreek in de eerste bijeenkomst wat jullie samen willen bereiken.",
    en:
      "The plan states no shared goal for this group. Talk about what you want to reach together in the first meeting.")
}

private func fixMissingCommunityGoal(_ context: Context, _ signal: Signal<Void>) -> [Fix] {
  [
    context.addingActivity(.goalSettingSession, to: context.plan.heldGatherings.first),
    context.stating(
      context.openLine(.goal, .goalShared), Bilingual(nl: "Zet er een gezamenlijk doel bij", en: "Add a shared goal")),
  ]
}
