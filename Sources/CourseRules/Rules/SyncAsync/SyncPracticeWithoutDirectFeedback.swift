import CourseModel
import Vocabulary

extension Rule {
  /// Students work for a while in a meeting and nobody responds on the spot.
  static let syncPracticeWithoutDirectFeedback = Rule(
    "sync-practice-without-direct-feedback", in: .syncAsync, .advice, .strong, gate: .whenStated, .extended,
    sources: "003 Synchroon leren; 003 Voorbeeld",
    title: Bilingual(nl: "Oefenen samen zonder reactie", en: "Practising together without a response"),
    why: Bilingual(
      nl: "Het voordeel van samen oefenen is dat docent en medestudenten meteen kunnen reageren.",
      en: "The advantage of practising together is that teacher and fellow students can respond at once."),
    examples: [
      .wrong(
        """
        cursus MC101: Marketing
        week 1: Merken
          les: Werkcollege [op locatie]
          ^^^
            synchroon oefening: Vijf merken analyseren [tweetallen, 60 min]
        """,
        fixed: """
          cursus MC101: Marketing
          week 1: Merken
            les: Werkcollege [op locatie]
              synchroon oefening: Vijf merken analyseren [tweetallen, 60 min]
              synchroon nabespreking: Nabespreking [?]
          """),
      .wrong(
        """
        course MC101: Marketing
        week 1: Brands
          session: Workshop [on campus]
          ^^^^^^^
            sync lecture: Logos [15 min]
            sync prototype: A logo of your own [groups of 3, 45 min]
        """),
      .right(
        """
        cursus MC101: Marketing
        week 1: Merken
          les: Werkcollege [op locatie]
            synchroon oefening: Vijf merken analyseren [tweetallen, 60 min]
            synchroon nabespreking: Wat viel op? [15 min]
        """),
      .right(
        """
        course MC101: Marketing
        week 1: Brands
          session: Workshop [on campus]
            sync prototype: A logo of your own [groups of 3, 45 min]
              led by: teacher
        """),
    ],
    find: findUnansweredPractice, say: sayUnansweredPractice, fix: fixUnansweredPractice)
}

private struct UnansweredPractice {
  var name: String
  var minutes: Int
}

extension UnansweredPractice: MessageFacts {
  var arguments: [MessageArgument] {
    [.init("activity", name), .init("minutes", minutes)]
  }
}

private func findUnansweredPractice(_ look: inout Look<UnansweredPractice>) {
  let plan = look.plan
  for (at, gathering) in plan.gatherings.enumerated() {
    let activities = gathering.activities.map { plan.activities[$0] }.filter { !$0.isCancelled }
    guard activities.contains(where: { !$0.facets.types.isDisjoint(with: [.practice, .production]) }) else { continue }
    if activities.contains(where: { hasResponse($0, plan) }) {
      look.met()
      continue
    }
    guard let seconds = plan.seconds(on: [.practice, .production], in: at) else {
      look.cannotTell(gathering.element, missing: .property(.duration))
      continue
    }
    if seconds < look.limits.lower(.practiceWithoutFeedback) * 60 { continue }
    switch Swift.max(plan.state(.feedback, around: gathering.element), plan.state(.ledBy, around: gathering.element)) {
    case .stated: look.met()
    case .unknown: look.cannotTell(gathering.element, missing: .property(.feedback))
    case .none, .notStated:
      if plan.isPartlyUndescribed(at) {
        look.cannotTell(gathering.element, missing: .kindOfActivity)
      } else {
        look.notMet(
          gathering.element,
          UnansweredPractice(name: look.context.label(gathering.element), minutes: seconds / 60))
      }
    }
  }
}

/// Someone responds in it, or goes along with the students while they work.
private func hasResponse(_ activity: Activity, _ plan: Plan) -> Bool {
  activity.responds || activity.facets.categories.contains(.facilitation)
    || !activity.facets.leaders.isDisjoint(with: [.staff, .professional, .named])
    || plan.state(.facilitatorPresent, of: activity.element) >= .unknown
    || plan.state(.feedback, of: activity.element) >= .unknown
}

private func sayUnansweredPractice(_ facts: UnansweredPractice) -> Bilingual<String> {
  Bilingual(
    nl:
      "In '\(facts.name)' oefenen studenten \(facts.minutes) minuten, en er staat niet wie er ter plekke reageert. Plan een nabespreking, loop langs of laat ze op elkaar reageren.",
    en:
      "In '\(facts.name)' students practise for \(facts.minutes) minutes, and the plan does not say who responds on the spot. Plan a plenary review, walk round or let them respond to each other."
  )
}

private func fixUnansweredPractice(_ context: Context, _ signal: Signal<UnansweredPractice>) -> [Fix] {
  let isMeeting = context.plan.gatherings.contains { $0.element == signal.element && !$0.isActivity }
  return isMeeting ? [context.addingActivity(.plenaryReview, isSync: true, atEndOf: signal.element)] : []
}
