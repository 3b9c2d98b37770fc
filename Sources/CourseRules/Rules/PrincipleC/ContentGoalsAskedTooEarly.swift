import CourseModel
import CourseSyntax
import Vocabulary

extension Rule {
  /// Students who have only just begun are asked to set goals by themselves, without any help.
  static let contentGoalsAskedTooEarly = Rule(
    "content-goals-asked-too-early", in: .principleC, .advice, .experience, gate: .whenStated, .core,
    sources: "002 C; 002 2.2-post; 002 B1-S2",
    title: Bilingual(nl: "Doelen gevraagd aan starters", en: "Goals asked of beginners"),
    why: Bilingual(
      nl: "Starters zijn vaak nog bezig met wegwijs worden. Zelf doelen bedenken gaat later in het jaar makkelijker.",
      en: "Beginners are often still finding their way. Setting goals by themselves is easier later in the year."),
    examples: [
      .wrong(
        """
        leergemeenschap CG1: Coachgroep
        leerjaar: 1
        samenstelling: nieuw
        bijeenkomst: Eerste
          synchroon gezamenlijk doel opstellen: Wat willen jullie bereiken? [45 min]
          ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
            geleid door: studenten
        """,
        fixed: """
          leergemeenschap CG1: Coachgroep
          leerjaar: 1
          samenstelling: nieuw
          bijeenkomst: Eerste
            synchroon gezamenlijk doel opstellen: Wat willen jullie bereiken? [45 min]
              onderwerp: ?
              geleid door: studenten
          """),
      .wrong(
        """
        community CG1: Coaching group
        year: 1
        composition: new
        meeting: First
          sync goal-setting: What do you want to reach? [45 min]
          ^^^^^^^^^^^^^^^^^
            led by: student pair
        """),
      .right(
        """
        leergemeenschap CG1: Coachgroep
        leerjaar: 1
        samenstelling: nieuw
        bijeenkomst: Eerste
          synchroon gezamenlijk doel opstellen: Wat willen jullie bereiken? [45 min]
            geleid door: coach
        """),
      .right(
        """
        community CG1: Coaching group
        year: 1
        composition: new
        study form: part-time
        meeting: First
          sync goal-setting session: What do you want to reach? [45 min]
            led by: students
            topic: placement, writing, working together
        """),
    ],
    find: findEarlyGoals, say: sayEarlyGoals, fix: fixEarlyGoals)
}

private let asksForGoals: [ActivityKind] = [.goalSetting, .goalSettingSession, .goalIdeaWall, .personalGoalSetting]

private func findEarlyGoals(_ look: inout Look<Void>) {
  let plan = look.plan
  guard plan.isStarting == true, let year = plan.model.child(.year, of: plan.document),
    plan.snapshot.title(year) == "1"
  else { return }
  for at in plan.held(asksForGoals) {
    let activity = plan.activities[at]
    // The first third of the run.
    guard plan.isInStartWindow(at) || plan.happens(at, from: 0, to: 333) == true else { continue }
    let helps: [Keyword] = [.topic, .prompt, .instruction, .material, .follows, .preparation]
    let isHelped = helps.contains { plan.state($0, of: activity.element) != .notStated }
    if isHelped || activity.facets.leaders.contains(.staff) || plan.isPartTimeOrDual {
      look.met()
    } else if activity.facets.leaders.isEmpty {
      look.cannotTell(activity.element, missing: .property(.ledBy))
    } else if activity.facets.leaders == .students {
      look.notMet(activity.element, ())
    } else {
      look.met()
    }
  }
}

private func sayEarlyGoals(_: Void) -> Bilingual<String> {
  Bilingual(
    nl:
      "Starters vinden het vaak lastig om zelf doelen te bedenken. Geef een paar onderwerpen mee, leid het gesprek zelf en kom er later op terug.",
    en:
      "Beginners often find it hard to think of goals by themselves. Offer a few topics, lead the talk yourself and come back to it later."
  )
}

private func fixEarlyGoals(_ context: Context, _ signal: Signal<Void>) -> [Fix] {
  [
    Fix(
      Bilingual(nl: "Geef onderwerpen mee", en: "Offer topics"), .needsText,
      [context.insertion(context.openLine(.topic), under: signal.element)])
  ]
}
