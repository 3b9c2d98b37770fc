import CourseModel
import CourseSyntax
import Vocabulary

extension Rule {
  /// A team task in which nobody's own interest counts.
  static let individualInterestInTeamwork = Rule(
    "individual-interest-in-teamwork", in: .principleB, .note, .tip, gate: .whenStated, .extended,
    sources: "002 B",
    title: Bilingual(nl: "Teamopdracht zonder eigen inbreng", en: "Team task without room for own interests"),
    why: Bilingual(
      nl:
        "Mensen werken liever samen aan iets waar ze ook zelf wat aan hebben.",
      en:
        "People prefer to work together on something they also care about themselves."),
    gathersAbove: 3, audience: .reviewer,
    examples: [
      .wrong(
        """
        cursus MC101: Marketing
        week 2: Project
          asynchroon project: Campagne voor de bakker [groepjes van 4, 300 min]
          ^^^^^^^^^^^^^^^^^^
        """),
      .wrong(
        """
        course MC101: Marketing
        week 2: Project
          async group work: A campaign for the baker [groups of 4, 300 min]
          ^^^^^^^^^^^^^^^^
        """),
      .right(
        """
        cursus MC101: Marketing
        week 2: Project
          asynchroon project: Campagne voor een zelfgekozen merk [groepjes van 4, 300 min]
        """),
      .right(
        """
        course MC101: Marketing
        week 2: Project
          async group work: A campaign for the baker [groups of 4, 300 min]
            formed by: interest
        """),
    ],
    find: findIndividualInterestInTeamwork, say: sayIndividualInterestInTeamwork)
}

private let ownWords: SoughtWords = [
  "eigen", "zelf", "interesse", "voorkeur", "kies", "kiez", "keuze", "talent", "own", "interest", "choose", "choice",
  "prefer",
]

private func findIndividualInterestInTeamwork(_ look: inout Look<Void>) {
  let plan = look.plan
  for activity in plan.activities where activity.isRequired && isTeamTask(activity) {
    let element = activity.element
    let states = [Keyword.formedBy, .choice, .role, .individualPart].map { plan.state($0, of: element) }
    if states.contains(.stated) || activity.grouping?.value.ownChoice == true || plan.mentions(ownWords, in: element) {
      look.met()
    } else if states.contains(.unknown) {
      look.cannotTell(element, missing: .property(.formedBy))
    } else {
      look.notMet(element, ())
    }
  }
}

/// Work of some size that a team does together.
private func isTeamTask(_ activity: Activity) -> Bool {
  if let grouping = activity.grouping?.value.kinds, !grouping.contains(.groups) { return false }
  switch activity.kind {
  case .some(.project), .some(.groupWork), .some(.problemSolvingInTeams), .some(.boundaryCrossingProduct): return true
  default: return false
  }
}

private func sayIndividualInterestInTeamwork(_: Void) -> Bilingual<String> {
  Bilingual(
    nl:
      "Deze teamopdracht zegt niets over wat studenten zelf belangrijk vinden. Laat ze bijvoorbeeld het onderwerp of hun rol kiezen.",
    en:
      "This team task says nothing about what students care about themselves. For example, let them choose the subject or their role."
  )
}
