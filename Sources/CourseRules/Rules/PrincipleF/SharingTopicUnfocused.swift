import CourseModel
import Vocabulary

extension Rule {
  /// Sharing at the start without a subject.
  static let sharingTopicUnfocused = Rule(
    "sharing-topic-unfocused", in: .principleF, .note, .tip, gate: .whenStated, .extended,
    sources: "002 F",
    title: Bilingual(nl: "Delen zonder onderwerp", en: "Sharing without a subject"),
    why: Bilingual(
      nl:
        "Delen gaat in het begin makkelijker rond één thema.",
      en:
        "At the start, sharing is easier around one theme."),
    asksForMissing: true, gathersAbove: 3, audience: .reviewer,
    examples: [
      .wrong(
        """
        leergemeenschap LG1: Coachgroep
        bijeenkomst: Start
          synchroon delen: Delen [20 min]
          ^^^^^^^^^^^^^^^
        bijeenkomst: Verder
          synchroon discussie: Wat willen we? [30 min]
        """),
      .wrong(
        """
        community LC1: Coaching group
        meeting: Start
          sync share: Sharing [20 min]
          ^^^^^^^^^^
        meeting: On we go
          sync discussion: What do we want? [30 min]
        """),
      .right(
        """
        leergemeenschap LG1: Coachgroep
        bijeenkomst: Start
          synchroon delen: Delen [20 min]
            onderwerp: Wat werkt op jouw afdeling?
        """),
      .right(
        """
        community LC1: Coaching group
        meeting: Start
          sync share: What works on your ward? [20 min]
        """),
    ],
    find: findSharingTopicUnfocused, say: saySharingTopicUnfocused)
}

private func findSharingTopicUnfocused(_ look: inout Look<Void>) {
  let plan = look.plan
  for at in plan.activities.indices {
    let activity = plan.activities[at]
    guard activity.has(.sharing), !activity.isCancelled, plan.isInStartWindow(at) else { continue }
    switch plan.state(.topic, of: activity.element) {
    case .stated, .none: look.met()
    case .unknown: look.cannotTell(activity.element, missing: .property(.topic))
    case .notStated:
      if hasSubject(activity, plan) { look.met() } else { look.notMet(activity.element, ()) }
    }
  }
}

/// A title that says more than what kind of activity it is, a question, material, or an outcome.
private func hasSubject(_ activity: Activity, _ plan: Plan) -> Bool {
  let element = activity.element
  if !activity.outcomes.isEmpty || plan.isExplained(element) { return true }
  if [Keyword.prompt, .material, .product].contains(where: { plan.state($0, of: element) == .stated }) { return true }
  let title = folded(plan.snapshot.title(element))
  guard let names = activity.kind?.row.names else { return !title.isEmpty }
  return !title.isEmpty
    && !Language.allCases.contains { language in names.all(language).contains { folded(String($0)) == title } }
}

private func saySharingTopicUnfocused(_: Void) -> Bilingual<String> {
  Bilingual(
    nl:
      "Hier delen deelnemers iets, maar er staat niet wat. Aan het begin gaat dat makkelijker rond één onderwerp.",
    en:
      "People share something here, but it does not say what. At the start that is easier around one subject.")
}
