import CourseModel
import CourseSyntax
import Vocabulary

extension Rule {
  /// Others wait for a result that has no deadline.
  static let asyncOutputWithoutDeadline = Rule(
    "async-output-without-deadline", in: .syncAsync, .warning, .strong, gate: .whenStated, .core,
    sources: "003 Voorbeeld A; 003 Voorbeeld",
    title: Bilingual(nl: "Resultaat zonder deadline", en: "Result without a deadline"),
    why: Bilingual(
      nl: "Wie met het werk van een ander verder gaat, wil weten wanneer het er is.",
      en: "Whoever goes on with the work of another wants to know when it is there."),
    asksForMissing: true,
    examples: [
      .wrong(
        """
        cursus MC101: Marketing
        week 2: Merken
          asynchroon opdracht B1: Een merkanalyse [individueel, 2 uur]
          ^^^^^^^^^^^^^^^^^^^^^^
            product: merkanalyse
          asynchroon peerfeedback B2: Feedback op elkaars analyse [online, tweetallen, 30 min]
            volgt op: B1
        """,
        fixed: """
          cursus MC101: Marketing
          week 2: Merken
            asynchroon opdracht B1: Een merkanalyse [individueel, 2 uur]
              deadline: ?
              product: merkanalyse
            asynchroon peerfeedback B2: Feedback op elkaars analyse [online, tweetallen, 30 min]
              volgt op: B1
          """),
      .wrong(
        """
        course MC101: Marketing
        async assignment B1: A brand analysis [alone, 2 h]
        ^^^^^^^^^^^^^^^^^^^
        async teacher feedback B2: Feedback on the analysis [online, 15 min]
          follows: B1
        """),
      .right(
        """
        cursus MC101: Marketing
        week 2: Merken
          asynchroon opdracht B1: Een merkanalyse [individueel, 2 uur]
            deadline: week 2, woensdag
          asynchroon peerfeedback B2: Feedback op elkaars analyse [online, tweetallen, 30 min]
            volgt op: B1
        """),
      .right(
        """
        course MC101: Marketing
        week 2: Brands
          async assignment B1: A brand analysis [alone, 2 h]
          async share B2: Show each other your analysis [online, 30 min]
            follows: B1
          session: Seminar [on campus]
            sync discussion: What stood out? [30 min]
        """),
    ],
    find: findMissingDeadline, say: sayMissingDeadline, fix: fixMissingDeadline)
}

private struct MissingDeadline {
  var name: String
  var follower: String
}

extension MissingDeadline: MessageFacts {
  var arguments: [MessageArgument] {
    [.init("activity", name), .init("follower", follower)]
  }
}

private func findMissingDeadline(_ look: inout Look<MissingDeadline>) {
  let plan = look.plan
  for (at, activity) in plan.activities.enumerated()
  where !activity.isSync && activity.isRequired && activity.facets.makesProduct {
    guard let follower = waitingFollower(of: activity, plan) else { continue }
    let when = Swift.max(plan.state(.when, of: activity.element), plan.state(.due, of: activity.element))
    switch when {
    case .stated, .none: look.met()
    case .unknown: look.cannotTell(activity.element, missing: .property(.due))
    case .notStated:
      // The meeting below is the deadline.
      if plan.gatheringAfter(at) != nil || activity.meeting >= 0 {
        look.met()
      } else {
        look.notMet(
          activity.element,
          MissingDeadline(name: look.context.label(activity.element), follower: look.context.label(follower)))
      }
    }
  }
}

/// What builds on an activity, in which others than the student need its result; not in a later week or at a meeting, which
/// says by when it has to be there.
private func waitingFollower(of activity: Activity, _ plan: Plan) -> Int32? {
  plan.statedFollowers(of: activity.element).first { element in
    guard let at = plan.activity(at: element), element > activity.element else { return false }
    let other = plan.activities[at]
    guard !other.isSync, other.meeting < 0, !other.isCancelled else { return false }
    guard !other.facets.interaction.isDisjoint(with: [.peer, .teacher, .professional]) else { return false }
    guard let own = activity.weeks?.value.last, let next = other.weeks?.value.first else { return true }
    return next <= own
  }
}

private func sayMissingDeadline(_ facts: MissingDeadline) -> Bilingual<String> {
  Bilingual(
    nl:
      "'\(facts.follower)' gaat verder met '\(facts.name)', maar daar staat geen deadline bij. Zet erbij wanneer het af is.",
    en: "'\(facts.follower)' goes on with '\(facts.name)', but that has no deadline. Add when it is to be done.")
}

private func fixMissingDeadline(_ context: Context, _ signal: Signal<MissingDeadline>) -> [Fix] {
  let word = Keyword.due.row.names.canonical(context.language)
  return [
    Fix(
      Bilingual(nl: "Zet de deadline erbij", en: "Add the deadline"), .needsText,
      [context.insertion("\(word): ?", under: signal.element)])
  ]
}
