import CourseModel
import CourseSyntax
import Vocabulary

extension Rule {
  /// Nobody guides a discussion.
  static let discussionWithoutFacilitator = Rule(
    "discussion-without-facilitator", in: .coiPresence, .advice, .framework, gate: .whenStated, .extended,
    sources: "CoI; 001 CoI-teaching",
    title: Bilingual(nl: "Discussie zonder begeleider", en: "Discussion without a guide"),
    why: Bilingual(
      nl:
        "Een gesprek komt verder als iemand doorvraagt, samenvat en stille deelnemers uitnodigt. Dat kan ook een student zijn.",
      en:
        "A conversation gets further when someone asks follow-up questions, sums up and invites the quiet ones. That can be a student too."
    ),
    asksForMissing: true,
    examples: [
      .wrong(
        """
        cursus MC101: Marketing
        week 1: Merken
          asynchroon forum: Wat maakt een merk sterk? [online]
          ^^^^^^^^^^^^^^^^
        """,
        fixed: """
          cursus MC101: Marketing
          week 1: Merken
            asynchroon forum: Wat maakt een merk sterk? [online]
              geleid door: docent
          """),
      .wrong(
        """
        course MC101: Marketing
        week 1: Brands
          async forum F1: What makes a brand strong? [online, 30 min]
          ^^^^^^^^^^^^^^
            replies: 2
        """,
        fixed: """
          course MC101: Marketing
          week 1: Brands
            async forum F1: What makes a brand strong? [online, 30 min]
              led by: teacher
              replies: 2
          """),
      .right(
        """
        cursus MC101: Marketing
        week 1: Merken
          asynchroon forum: Wat maakt een merk sterk? [online]
            geleid door: studenten
          synchroon discussie: Wat kwam er uit het forum? [hele groep, 30 min]
        """),
      .right(
        """
        course MC101: Marketing
        role moderator: Moderator of the forum [rotating]
        week 1: Brands
          async forum: What makes a brand strong? [online]
        """),
    ],
    find: findUnguidedDiscussions, say: sayUnguidedDiscussion, fix: fixUnguidedDiscussion)
}

private func findUnguidedDiscussions(_ look: inout Look<Void>) {
  let plan = look.plan
  let hasModerator = plan.all(.role).contains { plan.kind(of: $0) == .roleModerator }
  for activity in plan.activities where !activity.isCancelled && isDiscussion(activity) {
    if hasModerator || activity.facets.interaction.contains(.teacher) || !activity.facets.leaders.isEmpty {
      look.met()
      continue
    }
    switch guide(of: activity.element, plan) {
    case .stated, .none: look.met()
    case .unknown: look.cannotTell(activity.element, missing: .property(.ledBy))
    case .notStated: look.notMet(activity.element, ())
    }
  }
}

private func isDiscussion(_ activity: Activity) -> Bool {
  if activity.kind == .forum { return true }
  return activity.kind == .discussion && activity.grouping?.value.kinds == .wholeGroup
}

/// Who leads it, said of the activity or of what it stands in; a role for a student, or a teacher who is there, will do.
private func guide(of element: Int32, _ plan: Plan) -> FieldState {
  var result = Swift.max(plan.state(.role, of: element), plan.state(.facilitatorPresent, of: element))
  result = Swift.max(result, plan.state(.within, of: element))
  var current = element
  while current >= 0, current != plan.document {
    result = Swift.max(result, plan.state(.ledBy, of: current), plan.state(.teachers, of: current))
    current = plan.model.elements[Int(current)].parent
  }
  return result
}

private func sayUnguidedDiscussion(_: Void) -> Bilingual<String> {
  Bilingual(
    nl:
      "Bij deze discussie staat geen begeleider. Zet erbij wie doorvraagt en hoe vaak die reageert: een docent, een begeleider of bij toerbeurt een student.",
    en:
      "No guide is named for this discussion. Add who asks follow-up questions and how often they respond: a teacher, a facilitator or students in turn."
  )
}

private func fixUnguidedDiscussion(_ context: Context, _ signal: Signal<Void>) -> [Fix] {
  [Term.byTeacher, .byStudents].map { term in
    let line = { (language: Language) in
      Keyword.ledBy.row.names.canonical(language) + ": " + term.row.names.canonical(language)
    }
    return context.adding(
      Bilingual(nl: line(.dutch), en: line(.english)), under: signal.element,
      Bilingual(
        nl: "Laat dit leiden door: \(term.row.names.canonical(.dutch))",
        en: "Have this led by: \(term.row.names.canonical(.english))"), .unsafe)
  }
}
