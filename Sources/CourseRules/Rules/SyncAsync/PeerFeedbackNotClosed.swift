import CourseModel
import Vocabulary

extension Rule {
  /// Students give each other feedback and the teacher does not come back to it.
  static let peerFeedbackNotClosed = Rule(
    "peer-feedback-not-closed", in: .syncAsync, .advice, .strong, gate: .whenStated, .core, for: .course,
    sources: "003 Voorbeeld",
    title: Bilingual(
      nl: "Peerfeedback zonder reactie van de docent", en: "Peer feedback without the teacher's response"),
    why: Bilingual(
      nl: "Met een korte reactie van de docent weten studenten of hun feedback klopte.",
      en: "With a short response from the teacher, students know whether their feedback was right."),
    argument: "activity",
    examples: [
      .wrong(
        """
        cursus MC101: Marketing
        week 2: Merken
          asynchroon peerfeedback: Feedback op elkaars analyse [online, tweetallen, 30 min]
          ^^^^^^^^^^^^^^^^^^^^^^^
        """,
        fixed: """
          cursus MC101: Marketing
          week 2: Merken
            asynchroon peerfeedback: Feedback op elkaars analyse [online, tweetallen, 30 min]
              feedback: docent
          """),
      .wrong(
        """
        course MC101: Marketing
        week 2: Brands
          session: Seminar [on campus]
            sync presentation: Show your logo [30 min]
            ^^^^^^^^^^^^^^^^^
              feedback: peers
            sync check-out: How was it? [10 min]
        """),
      .right(
        """
        cursus MC101: Marketing
        week 2: Merken
          asynchroon peerfeedback: Feedback op elkaars analyse [online, tweetallen, 30 min]
          les: Werkcollege [op locatie]
            synchroon nabespreking: Wat viel op in de feedback? [20 min]
        """),
      .right(
        """
        course MC101: Marketing
        week 2: Brands
          async peer feedback F1: Feedback on each other's analysis [online, pairs, 30 min]
          async teacher feedback: On the analysis and the feedback [online, 10 min]
            follows: F1
        """),
    ],
    find: findOpenPeerFeedback, say: sayOpenPeerFeedback, fix: fixOpenPeerFeedback)
}

private func findOpenPeerFeedback(_ look: inout Look<String>) {
  let plan = look.plan
  let isPeer = plan.activities.map { $0.isRequired && $0.facets.feedback.contains(.peers) }
  guard isPeer.contains(true) else { return }
  let isClosed = plan.leads { closes(plan.activities[$0], plan) }
  let isPerhapsClosed = plan.leads { plan.activities[$0].isUndescribed }
  let assessed = plan.assessedOutcomes
  for (at, activity) in plan.activities.enumerated() where isPeer[at] {
    let sameWork = plan.statedPredecessors(of: activity.element).compactMap { plan.activity(at: $0) }
    if closes(activity, plan) || isClosed[at] || sameWork.contains(where: { isClosed[$0] })
      || plan.laterInGathering(at).contains(where: { closes(plan.activities[$0], plan) })
      || plan.isAssessed(activity, assessed: assessed)
    {
      look.met()
    } else if isPerhapsClosed[at] || isOpen(at, plan) {
      look.cannotTell(activity.element, missing: .kindOfActivity)
    } else {
      look.notMet(activity.element, look.context.label(activity.element))
    }
  }
}

/// The teacher or someone from the field responds.
private func closes(_ activity: Activity, _ plan: Plan) -> Bool {
  if activity.isCancelled { return false }
  if !activity.facets.feedback.isDisjoint(with: [.teacher, .expert]) { return true }
  let leaders = activity.facets.leaders
  return (activity.responds && !leaders.isDisjoint(with: [.staff, .professional]))
    || (activity.isSync && activity.facets.types.contains(.discussion)
      && activity.facets.categories.contains(.facilitation))
}

/// In the gathering it is in, or in the next, things happen that are not written out.
private func isOpen(_ activity: Int, _ plan: Plan) -> Bool {
  let places = [plan.gathering(of: activity), plan.gatheringAfter(activity)]
  return places.contains { $0.map(plan.isPartlyUndescribed) == true }
}

private func sayOpenPeerFeedback(_ name: String) -> Bilingual<String> {
  Bilingual(
    nl:
      "In '\(name)' geven studenten elkaar feedback, maar in het plan komt de docent er niet op terug. Plan een korte reactie of een nabespreking.",
    en:
      "In '\(name)' students give each other feedback, but in the plan the teacher does not come back to it. Plan a short response or a plenary review."
  )
}

private func fixOpenPeerFeedback(_ context: Context, _ signal: Signal<String>) -> [Fix] {
  let word = Keyword.feedback.row.names.canonical(context.language)
  let teacher = Term.feedbackTeacher.row.names.canonical(context.language)
  return [
    Fix(
      Bilingual(nl: "Laat ook de docent reageren", en: "Let the teacher respond too"), .unsafe,
      [context.insertion("\(word): \(teacher)", under: signal.element)])
  ]
}
