import CourseModel
import Vocabulary

extension Rule {
  /// A goal of the institution under which the services, or teachers and students, have nothing to do.
  static let goalNotCarriedDown = Rule(
    "goal-not-carried-down", in: .verticalAlignment, .warning, .strong, gate: .whenStated, .institution,
    for: .institution, sources: "004 Aandachtspunten; 004 Ondersteunende diensten [Waarom]",
    title: Bilingual(nl: "Doel zonder stappen in de lagen eronder", en: "Goal without steps in the layers below"),
    why: Bilingual(
      nl:
        "Een doel van de instelling komt pas uit als de diensten en de docenten en studenten er ook iets voor doen.",
      en: "A goal of the institution only comes true when the services, teachers and students act on it as well."),
    asksForMissing: true,
    examples: [
      .wrong(
        """
        instelling: Hogeschool
        status: ter beoordeling
        doel G1: De deeltijd groeit [macro]
        ^^^^^^^
        doel G2: Docenten hebben ontwerptijd [micro]
        stap S1: Elk team krijgt 40 uur [micro] -> G2
        """,
        fixed: """
          instelling: Hogeschool
          status: ter beoordeling
          doel G1: De deeltijd groeit [macro]
          doel G2: Docenten hebben ontwerptijd [micro]
          stap S1: Elk team krijgt 40 uur [micro] -> G2
          stap: ? [meso] -> G1
          stap: ? [micro] -> G1
          """),
      .wrong(
        """
        institution: University
        goal G1: Part-time programmes grow [macro]
        ^^^^^^^
        goal G2: Students can study in the evening [micro] -> G1
        step S1: Redesign the first year [micro] -> G2
        """,
        fixed: """
          institution: University
          goal G1: Part-time programmes grow [macro]
          goal G2: Students can study in the evening [micro] -> G1
          step S1: Redesign the first year [micro] -> G2
          step: ? [meso] -> G1
          """),
      .right(
        """
        instelling: Hogeschool
        doel G1: De deeltijd groeit [macro]
        belanghebbende icto-coach DigiCoaches: ICT-werkgroep
        stap S1: Teams helpen op de werkplek -> G1
          wie: DigiCoaches
        stap S2: Cursussen herontwerpen -> G1
          wie: Docenten en studenten
        """),
      .right(
        """
        institution: University
        goal G1: Part-time programmes grow [macro]
        step S1: Start a project -> G1
        """),
      .right(
        """
        instelling: Hogeschool
        doel G1: De deeltijd groeit [macro]
        stap S1: Teams helpen op de werkplek [meso]
        """),
    ],
    find: findGoalsNotCarried, say: sayGoalNotCarried, fix: fixGoalNotCarried)
}

private struct GoalNotCarried {
  var name: String
  /// The layers without a step.
  var missing: InstitutionLayers
}

extension GoalNotCarried: MessageFacts {
  var arguments: [MessageArgument] {
    [.init("goal", name), .init("missing", missing)]
  }
}

private func findGoalsNotCarried(_ look: inout Look<GoalNotCarried>) {
  let plan = look.plan
  let goals = plan.all(.goal).filter { plan.statedLayers(of: $0).contains(.macro) && !plan.isGivenUp($0) }
  if goals.isEmpty { return }
  let links = GoalLinks(plan)
  let areUsed = links.areUsed
  let served = ServedGoals(plan, links)
  for goal in goals {
    // Whoever ties no step to any goal has not written down what belongs to what.
    guard areUsed else {
      look.cannotTell(goal, missing: .property(.goal))
      continue
    }
    var missing: InstitutionLayers = []
    if !served.meso.contains(goal) { missing.insert(.meso) }
    if !served.micro.contains(goal) { missing.insert(.micro) }
    if missing.isEmpty {
      look.met()
    } else if served.unclear.contains(goal) {
      look.cannotTell(goal, missing: .property(.layer))
    } else {
      look.notMet(
        goal, GoalNotCarried(name: look.context.shortName(goal), missing: missing),
        severity: missing == [.meso, .micro] ? nil : .advice)
    }
  }
}

private func sayGoalNotCarried(_ facts: GoalNotCarried) -> Bilingual<String> {
  var layers: [Bilingual<String>] = []
  if facts.missing.contains(.meso) { layers.append(Bilingual(nl: "de diensten", en: "the services")) }
  if facts.missing.contains(.micro) {
    layers.append(Bilingual(nl: "docenten en studenten", en: "teachers and students"))
  }
  let names = listedAsChoice(layers)
  return Bilingual(
    nl:
      "Onder doel \(facts.name) staat nog geen stap van \(names.nl). Zet erbij wat zij ervoor doen, of verwijs vanuit een stap naar dit doel.",
    en:
      "No step by \(names.en) stands under goal \(facts.name) yet. Add what they do for it, or point at this goal from a step."
  )
}

private func fixGoalNotCarried(_ context: Context, _ signal: Signal<GoalNotCarried>) -> [Fix] {
  guard let name = context.identifier(of: signal.element) else { return [] }
  var lines: [String] = []
  for (layer, term) in [(InstitutionLayers.meso, Term.layerMeso), (.micro, .layerMicro)]
  where signal.facts.missing.contains(layer) {
    lines.append("\(context.spelled(.step)): ? [\(context.spelled(term))] -> \(name)")
  }
  return [
    Fix(
      Bilingual(nl: "Zet er een stap voor klaar", en: "Add a step for it"), .needsText,
      [context.insertion(lines.joined(separator: "\n"), atEndOf: context.plan.document)])
  ]
}
