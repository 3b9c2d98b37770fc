import CourseModel
import Vocabulary

extension Rule {
  /// Goals that students never talk about, have no hand in, or cannot see.
  static let goalsNotMadeTogether = Rule(
    "goals-not-made-together", in: .principleC, .advice, .strong, gate: .whenChosen(.principle(.c)), .core,
    sources: "001 OP-C; 002 C; 002 2.2-pre",
    title: Bilingual(nl: "Doelen zonder de groep", en: "Goals without the group"),
    why: Bilingual(
      nl: "Een doel wordt pas van de groep als je het samen bespreekt en het ergens zichtbaar is.",
      en: "A goal only becomes the group's own when you talk about it together and it can be seen somewhere."),
    asksForMissing: true,
    examples: [
      .wrong(
        """
        leergemeenschap CG1: Coachgroep
        ontwerpprincipes: C
        doel gezamenlijk: Niemand haakt af voor de kerst
        ^^^^^^^^^^^^^^^^
          locatie: bord in Teams
        bijeenkomst: Eerste
          synchroon check-in: Hoe zit je erbij? [10 min]
        """,
        fixed: """
          leergemeenschap CG1: Coachgroep
          ontwerpprincipes: C
          doel gezamenlijk: Niemand haakt af voor de kerst
            locatie: bord in Teams
          bijeenkomst: Eerste
            synchroon check-in: Hoe zit je erbij? [10 min]
            synchroon gezamenlijk doel opstellen: Gezamenlijk doel opstellen [?]
          """),
      .wrong(
        """
        community CG1: Coaching group
        composition: running
        goal shared: Nobody drops out before Christmas
        ^^^^^^^^^^^
          set by: coach
          location: Teams
        meeting: First
          sync goal reflection: How far have we got? [20 min]
        """),
      .wrong(
        """
        community CG1: Coaching group
        goal shared: Nobody drops out before Christmas
        ^^^^^^^^^^^
          set by: students
        meeting: First
          sync goal review: Which goal do we keep? [20 min]
        """,
        fixed: """
          community CG1: Coaching group
          goal shared: Nobody drops out before Christmas
            location: ?
            set by: students
          meeting: First
            sync goal review: Which goal do we keep? [20 min]
          """),
      .right(
        """
        leergemeenschap CG1: Coachgroep
        doel gezamenlijk: Niemand haakt af voor de kerst
          locatie: bord in Teams
        bijeenkomst: Eerste
          synchroon ideeënmuur voor doelen: Wat willen we samen? [30 min]
        """),
      .right(
        """
        community CG1: Coaching group
        composition: new
        goal shared: Nobody drops out before Christmas
          set by: coach
          location: Teams
        meeting: First
          sync goal link moment: What is this for? [20 min]
        """),
    ],
    find: findGoalsWithoutGroup, say: sayGoalsWithoutGroup, fix: fixGoalsWithoutGroup)
}

private enum GoalGap: Sendable {
  case neverDiscussed
  case madeByStaff
  case nowhere
}

extension GoalGap: MessageFacts {
  var variant: String {
    switch self {
    case .neverDiscussed: "never-discussed"
    case .madeByStaff: "made-by-staff"
    case .nowhere: "nowhere"
    }
  }

  var arguments: [MessageArgument] { [] }
}

/// What gathers what students want themselves.
private let gathersInput: [ActivityKind] = [
  .goalIdeaWall, .expectationsWall, .goalSettingSession, .goalSetting, .structuredAgreementSession, .goalReview,
]

private func findGoalsWithoutGroup(_ look: inout Look<GoalGap>) {
  let plan = look.plan
  let goals = plan.sharedGoals
  guard let first = goals.first else { return }
  let discussing = plan.held(classes: .goal)
  if discussing.isEmpty {
    look.notMet(first, .neverDiscussed)
  } else if goals.allSatisfy({ plan.isMadeByStaff($0) }), plan.held(gathersInput).isEmpty {
    switch plan.isStarting {
    // A new group may well be helped by a teacher who starts.
    case .some(true): look.met()
    case .some(false): look.notMet(first, .madeByStaff, asksForMissing: false)
    case .none: look.cannotTell(first, missing: .property(.composition))
    }
  } else {
    look.met()
  }
  let isVisible =
    goals.contains { plan.state(.location, of: $0) != .notStated }
    || discussing.contains { plan.state(.sharedIn, of: plan.activities[$0].element) != .notStated }
    || !plan.held([.goalDisplay, .goalIdeaWall, .expectationsWall]).isEmpty
  if isVisible { look.met() } else { look.notMet(first, .nowhere) }
}

private func sayGoalsWithoutGroup(_ gap: GoalGap) -> Bilingual<String> {
  switch gap {
  case .neverDiscussed:
    Bilingual(
      nl:
        "Er is geen moment waarop de groep over de doelen praat. Ook een doel dat vanzelf spreekt, is een gesprek waard.",
      en: "There is no moment when the group talks about its goals. Even an obvious goal is worth a talk.")
  case .madeByStaff:
    Bilingual(
      nl:
        "De doelen komen alleen van docenten of begeleiders. Vraag studenten ook wat zij willen, bijvoorbeeld op een gedeeld bord.",
      en:
        "The goals come from teachers or facilitators only. Ask students what they want, too, for example on a shared board."
    )
  case .nowhere:
    Bilingual(
      nl: "Er staat niet waar de groep de doelen terugziet. Zet ze op een plek waar iedereen komt.",
      en: "The plan does not say where the group can see its goals. Put them in a place everyone visits.")
  }
}

private func fixGoalsWithoutGroup(_ context: Context, _ signal: Signal<GoalGap>) -> [Fix] {
  let first = context.plan.heldGatherings.first
  switch signal.facts {
  case .neverDiscussed:
    return [context.addingActivity(.goalSettingSession, to: first), context.addingActivity(.goalIdeaWall, to: first)]
  case .madeByStaff:
    return [context.addingActivity(.goalIdeaWall, to: first), context.addingActivity(.goalSettingSession, to: first)]
  case .nowhere:
    return [
      Fix(
        Bilingual(nl: "Zeg waar het doel staat", en: "Say where the goal can be seen"), .needsText,
        [context.insertion(context.openLine(.location), under: signal.element)])
    ]
  }
}
