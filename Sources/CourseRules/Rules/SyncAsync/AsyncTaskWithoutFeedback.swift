import CourseModel
import Vocabulary

extension Rule {
  /// Students practise or make something on their own and hear nothing about it.
  static let asyncTaskWithoutFeedback = Rule(
    "async-task-without-feedback", in: .syncAsync, .warning, .strong, gate: .whenStated, .core,
    sources: "003 Asynchroon leren; 003 Voorbeeld",
    title: Bilingual(nl: "Opdracht zonder feedback", en: "Task without feedback"),
    why: Bilingual(
      nl: "Wie in eigen tijd oefent, wil weten hoe het ging. Dat kan ook online, automatisch of van elkaar.",
      en:
        "Whoever practises in their own time wants to know how it went. That can be online, automatic or from each other."
    ),
    gathersAbove: 3,
    argument: "activity",
    examples: [
      .wrong(
        """
        cursus MC101: Marketing
        week 1: Merken
          asynchroon opdracht: Een merkanalyse [individueel, 2 uur]
          ^^^^^^^^^^^^^^^^^^^
        week 2: Doelgroepen
          les: Werkcollege [op locatie]
            synchroon hoorcollege: Wie is de klant? [30 min]
        """,
        fixed: """
          cursus MC101: Marketing
          week 1: Merken
            asynchroon opdracht: Een merkanalyse [individueel, 2 uur]
              feedback: ?
          week 2: Doelgroepen
            les: Werkcollege [op locatie]
              synchroon hoorcollege: Wie is de klant? [30 min]
          """),
      .wrong(
        """
        course MC101: Marketing
        week 1: Brands
          async search: Three brands that stand out [online, 30 min]
          ^^^^^^^^^^^^
          session: Lecture [on campus]
            sync lecture: What is a brand? [30 min]
        """),
      .right(
        """
        cursus MC101: Marketing
        week 1: Merken
          asynchroon opdracht B1: Een merkanalyse [individueel, 2 uur]
          asynchroon delen B2: Laat je analyse zien [online, 20 min]
            volgt op: B1
        """),
      .right(
        """
        course MC101: Marketing
        week 1: Brands
          async quiz: Ten questions [online, 10 min]
          async self-study: Prepare for the test [own place, 4 h]
          async assignment: A brand analysis [alone, 2 h]
          session: Seminar [on campus]
            sync question round: What is unclear? [30 min]
        """),
    ],
    find: findTaskWithoutFeedback, say: sayTaskWithoutFeedback, fix: fixTaskWithoutFeedback)
}

private func findTaskWithoutFeedback(_ look: inout Look<String>) {
  let plan = look.plan
  let isAnswered = plan.leads { plan.activities[$0].responds }
  // What goes on in a gathering is not always written out: feedback may be part of it.
  let isPerhapsAnswered = plan.leads { at in
    plan.activities[at].isUndescribed || plan.gathering(of: at).map(plan.isPartlyUndescribed) == true
  }
  var next = 0
  for (at, activity) in plan.activities.enumerated() where asksForFeedback(activity, plan) {
    while next < plan.gatherings.count, plan.gatherings[next].element < activity.element { next += 1 }
    let isNextOpen = next < plan.gatherings.count && plan.isPartlyUndescribed(next)
    if !activity.facets.feedback.isEmpty || activity.has([.feedback, .discussion, .sharing]) || isAnswered[at]
      || activity.facets.types.contains(.discussion) || isAssessedByName(activity, plan)
      || !activity.facets.leaders.isDisjoint(with: [.staff, .professional, .named])
      || (next < plan.gatherings.count && answers(plan.gatherings[next], activity, plan))
    {
      look.met()
      continue
    }
    switch plan.state(.feedback, around: activity.element) {
    case .stated, .none: look.met()
    case .unknown: look.cannotTell(activity.element, missing: .property(.feedback))
    case .notStated:
      if isPerhapsAnswered[at] || isNextOpen {
        look.cannotTell(activity.element, missing: .kindOfActivity)
      } else {
        look.notMet(activity.element, look.context.label(activity.element))
      }
    }
  }
}

/// Practice, production or investigation in own time. Not studying in general, and not looking back for oneself.
private func asksForFeedback(_ activity: Activity, _ plan: Plan) -> Bool {
  guard !activity.isSync, activity.isRequired, !activity.isExam else { return false }
  let types = activity.facets.types
  if types.isDisjoint(with: [.practice, .production, .investigation]) { return false }
  if types.contains(.acquisition) && !activity.facets.makesProduct { return false }
  let isLookingBack = activity.has([.reflection, .goal, .monitoring]) && activity.kind != .portfolio
  return !isLookingBack || plan.state(.product, of: activity.element) == .stated
}

/// The next meeting, perhaps a week later, goes on about the same outcome.
private func answers(_ gathering: Gathering, _ activity: Activity, _ plan: Plan) -> Bool {
  gathering.activities.contains { at in
    let other = plan.activities[at]
    // Feedback given there is on what was made before, whatever outcome the giving of it serves.
    return other.responds && (other.has(.feedback) || other.outcomes.contains { activity.outcomes.contains($0) })
  }
}

private func isAssessedByName(_ activity: Activity, _ plan: Plan) -> Bool {
  plan.isAssessed(activity, assessed: [])
}

private func sayTaskWithoutFeedback(_ name: String) -> Bilingual<String> {
  Bilingual(
    nl:
      "Bij '\(name)' staat niet hoe studenten horen hoe het ging. Denk aan automatische feedback, feedback van elkaar, of bespreek het in de volgende bijeenkomst.",
    en:
      "The plan does not say how students hear how they did in '\(name)'. Think of automatic or peer feedback, or discuss it in the next meeting."
  )
}

private func fixTaskWithoutFeedback(_ context: Context, _ signal: Signal<String>) -> [Fix] {
  [context.addingOpen(.feedback, under: signal.element, Bilingual(nl: "Zet de feedback erbij", en: "Add the feedback"))]
}
