import CourseModel
import SourceText
import Vocabulary

extension Rule {
  /// A goal with an ID, and nothing in the plan that refers to it.
  static let goalWithoutActivity = Rule(
    "goal-without-activity", in: .principleC, .warning, .strong, gate: .always, .core,
    sources: "002 C; 002 E; 002 Appendix 2",
    title: Bilingual(nl: "Doel zonder activiteit", en: "Goal without an activity"),
    why: Bilingual(
      nl: "Een doel komt dichterbij als duidelijk is waar je eraan werkt.",
      en: "A goal comes closer if it is clear where you work on it."),
    asksForMissing: true,
    argument: "goal",
    examples: [
      .wrong(
        """
        cursus MC101: Marketing
        doel gezamenlijk D1: Een campagne die de klant gebruikt
        ^^^^^^^^^^^^^^^^^^^
        les: Eerste
          synchroon casus: Een eigen merk [groepjes van 4, 60 min]
        """,
        fixed: """
          cursus MC101: Marketing
          doel gezamenlijk D1: Een campagne die de klant gebruikt
          les: Eerste
            synchroon casus: Een eigen merk [groepjes van 4, 60 min]
            synchroon groepswerk: Werken aan D1 [?] -> D1
          """),
      .wrong(
        """
        community CG1: Coaching group
        goal shared G1: Everyone knows the city
        ^^^^^^^^^^^^^^
        goal shared G2: Nobody drops out
        meeting: First
          sync discussion: How are you? [30 min] -> G2
          sync discussion: Where do you live? [30 min] -> G1
            state: dropped
        """),
      .right(
        """
        cursus MC101: Marketing
        leeruitkomst LU1: Maakt een campagne voor een echte klant
        doel gezamenlijk D1: Een campagne die de klant gebruikt -> LU1
        les: Eerste
          synchroon casus: Een eigen merk [groepjes van 4, 60 min] -> LU1
        """),
      .right(
        """
        community CG1: Coaching group
        goal shared G1: Nobody drops out
        goal shared G2: Everyone knows the city
          state: postponed
        goal shared: A good year
        meeting: First
          sync discussion: How are you? [30 min] -> G1
        """),
    ],
    find: findUnservedGoals, say: sayUnservedGoal, fix: fixUnservedGoal)
}

private func findUnservedGoals(_ look: inout Look<String>) {
  let plan = look.plan
  let goals = plan.allStated(.goal)
  guard !goals.isEmpty, !plan.activities.isEmpty else { return }
  let served = findServed(plan)
  for goal in goals {
    let states = plan.terms(.state, of: goal)
    if states.contains(where: { $0 == .stateDropped || $0 == .stateIdea || $0 == .statePostponed }) { continue }
    // Nothing can refer to a goal without a name.
    let name = plan.model.elements[Int(goal)].isNumbered ? "" : plan.snapshot.name(goal)
    if name.isEmpty {
      look.needsPerson(goal)
    } else if served.contains(goal) || outcomes(of: goal, plan).contains(where: { served.contains($0) }) {
      look.met()
    } else {
      look.notMet(goal, name)
    }
  }
}

/// What activities, meetings, modules and assessments refer to, unless they are off.
private func findServed(_ plan: Plan) -> Set<Int32> {
  var result = Set<Int32>()
  for reference in plan.model.references {
    guard case .element(let target) = reference.target, reference.owner >= 0 else { continue }
    let from = plan.model.elements[Int(reference.owner)].parent
    guard from >= 0 else { continue }
    switch plan.model.elements[Int(from)].keyword {
    case .sync, .async:
      guard let at = plan.activity(at: from), !plan.activities[at].isCancelled else { continue }
    case .meeting, .part, .module, .week, .assessment, .pattern: break
    default: continue
    }
    result.insert(target)
  }
  return result
}

private func outcomes(of goal: Int32, _ plan: Plan) -> [Int32] {
  var result: [Int32] = []
  for child in plan.model.children(.forOutcomes, of: goal) {
    for reference in plan.model.references(child) {
      if case .element(let target) = reference.target { result.append(target) }
    }
  }
  return result
}

private func sayUnservedGoal(_ name: String) -> Bilingual<String> {
  Bilingual(
    nl: "Geen activiteit verwijst naar doel \(name). Zet '-> \(name)' achter wat eraan bijdraagt.",
    en: "No activity refers to goal \(name). Put '-> \(name)' behind what contributes to it.")
}

private func fixUnservedGoal(_ context: Context, _ signal: Signal<String>) -> [Fix] {
  let name = signal.facts
  let line =
    context.activityLine(
      .groupWork, isSync: true, title: Bilingual(nl: "Werken aan \(name)", en: "Work on \(name)")) + " -> \(name)"
  let edit: TextEdit
  if let meeting = context.plan.heldGatherings.first {
    edit =
      meeting.isActivity
      ? context.insertion(line, after: meeting.element) : context.insertion(line, atEndOf: meeting.element)
  } else {
    edit = context.insertion(line, atEndOf: context.plan.document)
  }
  return [
    Fix(Bilingual(nl: "Voeg een activiteit voor \(name) toe", en: "Add an activity for \(name)"), .needsText, [edit])
  ]
}
