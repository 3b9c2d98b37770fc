import CourseModel
import SourceText
import Vocabulary

extension Rule {
  /// A step that serves none of the goals.
  static let actionWithoutGoal = Rule(
    "action-without-goal", in: .verticalAlignment, .advice, .strong, gate: .whenStated, .institution,
    for: .institution, sources: "004 Aandachtspunten",
    title: Bilingual(nl: "Stap zonder doel", en: "Step without a goal"),
    why: Bilingual(
      nl: "Waarom en hoe horen bij elkaar: wie weet waarvoor een stap is, kan beter kiezen wat eerst komt.",
      en: "Why and how belong together: knowing what a step is for makes it easier to choose what comes first."),
    asksForMissing: true,
    examples: [
      .wrong(
        """
        instelling: Hogeschool
        doel G1: Docenten hebben tijd om te ontwerpen
        stap training S1: Een training van twee dagen [2027-03-01] -> G1
        stap infrastructuur S2: Een nieuw rooster [2027-09-01]
        ^^^^^^^^^^^^^^^^^^^^^^
        """,
        fixed: """
          instelling: Hogeschool
          doel G1: Docenten hebben tijd om te ontwerpen
          stap training S1: Een training van twee dagen [2027-03-01] -> G1
          stap infrastructuur S2: Een nieuw rooster [2027-09-01] -> G1
          """),
      .wrong(
        """
        institution: University
        goal G1: Students know what to expect
        goal G2: Teachers have time to redesign
        step pilot S1: Room to experiment in two institutes
        ^^^^^^^^^^^^^
        step redesign S2: Redesign the first year -> G1, G2
        """),
      .right(
        """
        instelling: Hogeschool
        doel G1: Docenten hebben tijd om te ontwerpen
        stap herontwerp S1: Het eerste jaar -> G1
        stap training S2: Een training vooraf -> S1
        stap evaluatie S3: Elk jaar terugkijken
        stap beleid S4: Afspraken over online lessen [uitgevoerd]
        """),
      .right(
        """
        institution: University
        step pilot S1: Room to experiment in two institutes
        """),
      .right(
        """
        institution: University
        goal G1: Students know what to expect
        dimension facilities: A flexible timetable
          why: More room for own choices
          step timetabling S1: Half days on campus
        """),
    ],
    find: findAimlessSteps, say: sayAimlessStep, fix: fixAimlessStep)
}

private struct AimlessStep {
  var name: String
  /// A goal by its ID, to show how it is written.
  var goal: String
  var hasOtherGoals: Bool
}

extension AimlessStep: MessageFacts {
  var arguments: [MessageArgument] {
    [.init("step", name), .init("suggestion", goal)]
  }
}

private func findAimlessSteps(_ look: inout Look<AimlessStep>) {
  let plan = look.plan
  let goals = plan.all(.goal).filter { plan.saysSomething($0) && !plan.isGivenUp($0) }
  guard !goals.isEmpty else { return }
  let names = goals.compactMap { look.context.identifier(of: $0) }
  // Looking back is about all goals; and what has been done needs no reason any more.
  let steps = plan.all(.step).filter { step in
    plan.saysSomething(step) && !plan.isGivenUp(step) && plan.kind(of: step) != .stepReview
      && !plan.terms(.state, of: step).contains(.stateDone)
  }
  let purposeful = GoalLinks(plan).stepsWithPurpose(among: plan.all(.step))
  for step in steps {
    if purposeful.contains(step) {
      look.met()
    } else if let goal = names.first {
      look.notMet(
        step, AimlessStep(name: look.context.shortName(step), goal: goal, hasOtherGoals: goals.count > 1))
    } else {
      // Nothing can refer to a goal without a name.
      look.needsPerson(step)
    }
  }
}

private func sayAimlessStep(_ facts: AimlessStep) -> Bilingual<String> {
  Bilingual(
    nl:
      "Bij stap \(facts.name) staat niet aan welk doel die bijdraagt. Wijs het doel aan, zoals '-> \(facts.goal)', of ga na of de stap nodig is.",
    en:
      "It does not say which goal step \(facts.name) serves. Point at the goal, as in '-> \(facts.goal)', or see whether the step is needed."
  )
}

/// With one goal there is nothing to choose; with more, only the writer knows.
private func fixAimlessStep(_ context: Context, _ signal: Signal<AimlessStep>) -> [Fix] {
  if signal.facts.hasOtherGoals { return [] }
  return [
    Fix(
      Bilingual(nl: "Verwijs naar doel \(signal.facts.goal)", en: "Point at goal \(signal.facts.goal)"), .unsafe,
      [context.linking(signal.element, to: signal.facts.goal)])
  ]
}
