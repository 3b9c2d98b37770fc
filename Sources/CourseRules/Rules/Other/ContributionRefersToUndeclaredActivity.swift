import CourseModel
import Vocabulary

extension Rule {
  /// Something is said to have helped that the plan does not have.
  static let contributionRefersToUndeclaredActivity = Rule(
    "contribution-refers-to-undeclared-activity", in: .other, .advice, .validity, gate: .always, .extended,
    sources: "002 B1-H1; 002 B1-D1; 002 B1-S2",
    title: Bilingual(nl: "Wat hielp, staat niet in het plan", en: "What helped is not in the plan"),
    why: Bilingual(
      nl: "Wie het plan overneemt, wil juist dat wat hielp terugvinden.",
      en: "Whoever takes over the plan wants to find just what helped."),
    argument: "tool",
    examples: [
      .wrong(
        """
        leergemeenschap LG1: Coachgroep
        tool: Padlet
        droeg bij aan binding: De quiz in Kahoot halverwege
        ^^^^^^^^^^^^^^^^^^^^^
        """),
      .wrong(
        """
        community LC1: Coaching group
        tool: Blackboard
        helped learning: The app group in Teams
        ^^^^^^^^^^^^^^^
        """),
      .right(
        """
        leergemeenschap LG1: Coachgroep
        tool: Padlet
        droeg bij aan binding: De smoelenwand in Padlet
        """),
      .right(
        """
        community LC1: Coaching group
        helped bonding: The WhatsApp group, an idea of the students themselves
        """),
    ],
    find: findUndeclared, say: sayUndeclared)
}

/// Tools that the guides name; a word with a capital may be anything else.
private let knownTools = [
  "Kahoot", "Padlet", "Teams", "WhatsApp", "Mentimeter", "Jamboard", "Miro", "Mural", "Blackboard", "Brightspace",
  "Canvas",
  "Moodle", "Zoom", "Itslearning", "Wooclap", "Discord", "Slack", "FeedbackFruits", "Peergrade", "Gather",
]
private let byStudents = ["studenten zelf", "door studenten", "students themselves", "by students", "own idea"]

private func findUndeclared(_ look: inout Look<String>) {
  let plan = look.plan
  for contribution in plan.allStated(.contribution) {
    let text = plan.snapshot.title(contribution)
    let named = knownTools.filter { contains(text, $0) }
    guard !named.isEmpty else { continue }
    // What students started themselves was no part of the plan.
    if byStudents.contains(where: { contains(text, $0) }) { continue }
    if let other = named.first(where: { !isInPlan($0, plan, apartFrom: contribution) }) {
      look.notMet(contribution, other)
    } else {
      look.met()
    }
  }
}

/// Named as a tool or channel, or in what an activity says.
private func isInPlan(_ tool: String, _ plan: Plan, apartFrom contribution: Int32) -> Bool {
  for keyword in [Keyword.tool, .channel, .sync, .async, .meeting, .role, .agreement, .material] {
    for element in plan.all(keyword) where contains(plan.snapshot.title(element), tool) { return true }
  }
  return false
}

private func sayUndeclared(_ tool: String) -> Bilingual<String> {
  Bilingual(
    nl:
      "'\(tool)' hielp, maar staat niet bij de activiteiten of tools van dit plan. Zet het erbij, of schrijf dat studenten het zelf begonnen.",
    en:
      "'\(tool)' helped, but is not among the activities or tools of this plan. Add it, or say that students started it themselves."
  )
}
