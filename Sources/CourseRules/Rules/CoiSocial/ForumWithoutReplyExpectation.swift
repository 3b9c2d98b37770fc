import CourseModel
import CourseSyntax
import Vocabulary

extension Rule {
  /// Everyone posts, and nobody knows whether to answer.
  static let forumWithoutReplyExpectation = Rule(
    "forum-without-reply-expectation", in: .coiSocial, .advice, .tip, gate: .whenStated, .extended,
    sources: "001 CoI-social; 002 D",
    title: Bilingual(nl: "Forum zonder vraag om te reageren", en: "Forum that does not ask for replies"),
    why: Bilingual(
      nl: "Een rij losse berichten is nog geen gesprek. Dat ontstaat als mensen op elkaar ingaan.",
      en: "A row of single posts is not a conversation yet. That begins when people respond to each other."),
    gathersAbove: 3,
    examples: [
      .wrong(
        """
        cursus MC101: Marketing
        week 1: Start
          asynchroon forum: Plaats je favoriete merk [online, 20 min]
          ^^^^^^^^^^^^^^^^
        """,
        fixed: """
          cursus MC101: Marketing
          week 1: Start
            asynchroon forum: Plaats je favoriete merk [online, 20 min]
              reacties: minstens 1
          """),
      .wrong(
        """
        course MC101: Marketing
        async introduction board: Tell who you are [online, 20 min]
        ^^^^^^^^^^^^^^^^^^^^^^^^
        """),
      .right(
        """
        cursus MC101: Marketing
        week 1: Start
          asynchroon forum: Plaats je favoriete merk [online, 20 min]
            reacties: minstens 2
        """),
      .right(
        """
        course MC101: Marketing
        week 1: Start
          async forum: Which brand do you trust, and why? [online, 20 min]
          async hand in: Your brand analysis [online, 20 min]
        """),
    ],
    find: findSilentForums, say: saySilentForum, fix: fixSilentForum)
}

private func findSilentForums(_ look: inout Look<Void>) {
  let plan = look.plan
  for activity in plan.activities where !activity.isSync && !activity.isCancelled {
    switch activity.kind {
    case .forum, .introductionBoard, .experienceSharingBoard: break
    default: continue
    }
    if let grouping = activity.grouping, grouping.origin == .own, grouping.value.kinds == .alone { continue }
    if let size = plan.meetingSize, size.lower < 3 { continue }
    switch plan.state(.replies, of: activity.element) {
    case .stated, .none: look.met()
    case .unknown: look.cannotTell(activity.element, missing: .property(.replies))
    case .notStated:
      if getsGoing(activity, plan) {
        look.met()
      } else if plan.state(.instruction, of: activity.element) == .stated {
        look.needsPerson(activity.element)
      } else {
        look.notMet(activity.element, ())
      }
    }
  }
}

/// A question, a statement or someone who leads it draws people out; so does a title that asks for it.
private func getsGoing(_ activity: Activity, _ plan: Plan) -> Bool {
  let element = activity.element
  if plan.state(.prompt, of: element) != .notStated || activity.facets.feedback.contains(.peers) { return true }
  if !activity.facets.leaders.isDisjoint(with: [.staff, .students, .professional, .named]) { return true }
  return plan.mentions(["?", "reageer", "reactie", "elkaar", "reply", "replies", "respond", "each other"], in: element)
}

private func saySilentForum(_: Void) -> Bilingual<String> {
  Bilingual(
    nl:
      "Alleen iets plaatsen is nog geen gesprek. Zeg dat studenten op elkaar reageren, of begin met een vraag of stelling.",
    en:
      "Posting alone is not a conversation yet. Say that students respond to each other, or start with a question or statement."
  )
}

private func fixSilentForum(_ context: Context, _ signal: Signal<Void>) -> [Fix] {
  let replies = Keyword.replies.row.names
  let prompt = Keyword.prompt.row.names
  return [
    context.adding(
      Bilingual(
        nl: "\(replies.canonical(.dutch)): minstens 1", en: "\(replies.canonical(.english)): at least 1"),
      under: signal.element, Bilingual(nl: "Vraag om minstens één reactie", en: "Ask for at least one reply"), .unsafe),
    context.adding(
      Bilingual(nl: "\(prompt.canonical(.dutch)): ?", en: "\(prompt.canonical(.english)): ?"), under: signal.element,
      Bilingual(nl: "Begin met een vraag of stelling", en: "Start with a question or statement")),
  ]
}
