import CourseModel
import Vocabulary

extension Rule {
  /// A phase of a mixed classroom has no activity, or does not say what it is for.
  static let mixedPhaseIncomplete = Rule(
    "mixed-phase-incomplete", in: .mixedClassroom, .advice, .strong, gate: .whenChosen(.mixedClassroom), .extended,
    sources: "000 Mixed Classroom",
    title: Bilingual(nl: "Fase van de mixed classroom niet af", en: "Mixed classroom phase not complete"),
    why: Bilingual(
      nl:
        "De fasen bouwen op elkaar voort: eerst veiligheid, dan verschillen in gesprek, dan verder bouwen op wat dat oplevert.",
      en:
        "The phases build on each other: first safety, then talking about differences, then building on what that brings."
    ),
    asksForMissing: true,
    examples: [
      .wrong(
        """
        cursus MC101: Marketing
        fase sensitizing: Elkaar leren kennen
          bedoeling: Iedereen durft iets te zeggen
          synchroon werkafspraken: Hoe praten we met elkaar? [30 min]
        fase engaging: In gesprek
        ^^^^^^^^^^^^^
          bedoeling: Verschillen zien
        fase optimizing: Verder bouwen
          bedoeling: Samen een vraagstuk oplossen
          synchroon casus: Een merk voor iedereen [60 min]
        """,
        fixed: """
          cursus MC101: Marketing
          fase sensitizing: Elkaar leren kennen
            bedoeling: Iedereen durft iets te zeggen
            synchroon werkafspraken: Hoe praten we met elkaar? [30 min]
          fase engaging: In gesprek
            bedoeling: Verschillen zien
            synchroon engaging: Engaging [?]
          fase optimizing: Verder bouwen
            bedoeling: Samen een vraagstuk oplossen
            synchroon casus: Een merk voor iedereen [60 min]
          """),
      .wrong(
        """
        course MC101: Marketing
        phase sensitizing: Getting started
          purpose: Feeling safe
          sync working agreements: How do we talk? [30 min]
        phase engaging: Talking
        ^^^^^^^^^^^^^^
          sync discussion: What do you see? [60 min]
        phase optimizing: Building on
          purpose: Solving a question together
          sync case: A brand for everyone [60 min]
        """,
        fixed: """
          course MC101: Marketing
          phase sensitizing: Getting started
            purpose: Feeling safe
            sync working agreements: How do we talk? [30 min]
          phase engaging: Talking
            purpose: ?
            sync discussion: What do you see? [60 min]
          phase optimizing: Building on
            purpose: Solving a question together
            sync case: A brand for everyone [60 min]
          """),
      .right(
        """
        cursus MC101: Marketing
        fase sensitizing: Elkaar leren kennen
          bedoeling: Iedereen durft iets te zeggen
          synchroon werkafspraken: Hoe praten we met elkaar? [30 min]
        """),
      .right(
        """
        course MC101: Marketing
        week 1: Start
          sync discussion: What do you see? [60 min]
        """),
    ],
    find: findMixedPhases, say: sayMixedPhase, fix: fixMixedPhase)
}

private enum Facts: Sendable {
  case noActivity(Term)
  case noPurpose
  /// The phase is not in the plan at all.
  case noPhase(Term)
}

extension Facts: MessageFacts {
  var variant: String {
    switch self {
    case .noActivity: "no-activity"
    case .noPurpose: "no-purpose"
    case .noPhase: "no-phase"
    }
  }

  var arguments: [MessageArgument] {
    switch self {
    case .noPurpose: []
    case .noActivity(let phase), .noPhase(let phase): [.init("phase", phase)]
    }
  }
}

private func findMixedPhases(_ look: inout Look<Facts>) {
  let plan = look.plan
  guard plan.worksOnMixedClassroom else { return }
  let used = Plan.mixedPhases.filter { !plan.mixedPhases($0.term).isEmpty }
  for (term, _) in Plan.mixedPhases {
    let blocks = plan.mixedPhases(term)
    let activities = plan.activities.indices.filter { at in
      plan.mixedPhase(of: at) == term && !plan.activities[at].isCancelled
    }
    guard let block = blocks.first else {
      // One phase alone: a single lesson that aims at that. Of two the third is missed.
      guard used.count > 1, activities.isEmpty, let last = used.last else { continue }
      if let near = plan.mixedPhases(last.term).last { look.notMet(near, .noPhase(term)) }
      continue
    }
    if activities.isEmpty {
      look.notMet(block, .noActivity(term))
    } else if blocks.contains(where: { plan.isSaid([.purpose, .description], of: $0) })
      || activities.contains(where: { isAimed($0, plan) })
    {
      look.met()
    } else {
      look.notMet(block, .noPurpose)
    }
  }
}

private func isAimed(_ at: Int, _ plan: Plan) -> Bool {
  !plan.activities[at].outcomes.isEmpty || plan.isSaid([.purpose], of: plan.activities[at].element)
}

private func sayMixedPhase(_ facts: Facts) -> Bilingual<String> {
  switch facts {
  case .noActivity:
    Bilingual(
      nl: "In deze fase staat nog geen activiteit. Zonder deze stap hebben de andere fasen minder om op te bouwen.",
      en: "This phase has no activity yet. Without this step the other phases have less to build on.")
  case .noPurpose:
    Bilingual(
      nl: "Wat leren studenten in deze fase? Zet de bedoeling erbij, of koppel de activiteiten aan een leeruitkomst.",
      en: "What do students learn in this phase? Add its purpose, or link the activities to an outcome.")
  case .noPhase(let term):
    Bilingual(
      nl:
        "De fase '\(term.row.names.canonical(.dutch))' ontbreekt nog. De drie fasen van de mixed classroom bouwen op elkaar voort.",
      en:
        "The phase '\(term.row.names.canonical(.english))' is not there yet. The three phases of the mixed classroom build on each other."
    )
  }
}

private func fixMixedPhase(_ context: Context, _ signal: Signal<Facts>) -> [Fix] {
  func kind(_ term: Term) -> ActivityKind? { Plan.mixedPhases.first { $0.term == term }?.kind }
  switch signal.facts {
  case .noActivity(let term):
    return kind(term).map { [context.addingActivity($0, isSync: true, atEndOf: signal.element)] } ?? []
  case .noPurpose:
    let line = Keyword.purpose.row.names.canonical(context.language) + ": ?"
    return [
      Fix(
        Bilingual(nl: "Zet de bedoeling erbij", en: "Add the purpose"), .needsText,
        [context.insertion(line, under: signal.element)])
    ]
  case .noPhase(let term):
    guard let kind = kind(term) else { return [] }
    let name = term.row.names.canonical(context.language)
    let head = Keyword.phase.row.names.canonical(context.language) + " " + name + ": "
    let purpose = Keyword.purpose.row.names.canonical(context.language) + ": ?"
    let lines =
      head + name.prefix(1).uppercased() + name.dropFirst() + "\n  " + purpose + "\n  "
      + context.activityLine(kind, isSync: true)
    return [
      Fix(
        Bilingual(nl: "Voeg de fase toe", en: "Add the phase"), .needsText,
        [context.insertion(lines, after: signal.element)])
    ]
  }
}
