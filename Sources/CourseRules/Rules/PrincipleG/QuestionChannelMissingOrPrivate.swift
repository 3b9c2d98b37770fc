import CourseModel
import SourceText
import Vocabulary

extension Rule {
  /// Students have no fixed place for questions, only a private one, or do not know when an answer comes.
  static let questionChannelMissingOrPrivate = Rule(
    "question-channel-missing-or-private", in: .principleG, .advice, .strong, gate: .whenStated, .core,
    sources: "001 OP-G; 002 G; 002 B1-D1; 002 B1-L1; OSCQR 38",
    title: Bilingual(nl: "Waar en wanneer krijg je antwoord?", en: "Where and when do you get an answer?"),
    why: Bilingual(
      nl: "Op een gedeelde plek heeft iedereen iets aan het antwoord, en kunnen studenten ook elkaar helpen.",
      en: "In a shared place everyone gains from the answer, and students can help each other too."),
    asksForMissing: true, silences: [.rule("coi-social/availability-not-stated")],
    examples: [
      .wrong(
        """
        cursus MC101: Marketing
        onderwijsvorm: online
        ^^^^^^^^^^^^^
        kanaal mededelingen: Brightspace
        kanaal sociaal: Groepsapp van de klas
        """,
        fixed: """
          cursus MC101: Marketing
          onderwijsvorm: online
          kanaal mededelingen: Brightspace
          kanaal sociaal: Groepsapp van de klas
          kanaal vragen: ?
          """),
      .wrong(
        """
        course MC101: Marketing
        delivery: blended
        channel questions: Mail to the teacher [within 2 days]
        ^^^^^^^^^^^^^^^^^
        """),
      .wrong(
        """
        course MC101: Marketing
        delivery: blended
        channel questions: Forum in Brightspace
        ^^^^^^^^^^^^^^^^^
        """,
        fixed: """
          course MC101: Marketing
          delivery: blended
          channel questions: Forum in Brightspace
            within: ?
          """),
      .right(
        """
        cursus MC101: Marketing
        onderwijsvorm: blended
        kanaal vragen: Forum in Brightspace [binnen 2 werkdagen]
        kanaal vragen: Mail voor wat privé is
        """),
      .right(
        """
        course MC101: Marketing
        delivery: on campus
        group size: 20
        meeting: Class [weekly, 90 min]
        """),
    ],
    find: findQuestionChannel, say: sayQuestionChannel, fix: fixQuestionChannel)
}

private enum Facts: Sendable {
  case missing
  case isPrivate
  case noReplyTime
}

extension Facts: MessageFacts {
  var variant: String {
    switch self {
    case .missing: "missing"
    case .isPrivate: "private"
    case .noReplyTime: "no-reply-time"
    }
  }

  var arguments: [MessageArgument] { [] }
}

private func findQuestionChannel(_ look: inout Look<Facts>) {
  let (plan, context) = (look.plan, look.context)
  guard let delivery = plan.delivery, let stated = plan.model.child(.delivery, of: plan.document) else {
    return look.cannotTell(plan.document, missing: .property(.delivery))
  }
  if plan.state(.channel) == .none { return look.met() }
  let missing = context.purposesWithoutChannel
  if missing.contains(.questions) {
    // Without a place for anything, the rule about the structure says so.
    guard missing.count == 1 else { return }
    if isSmall(delivery, look) { return look.met() }
    if context.channelsAreOpen { return look.cannotTell(plan.document, missing: .property(.channel)) }
    return look.notMet(stated, .missing, severity: delivery == .deliveryOnline ? .warning : nil)
  }
  let channels = plan.allStated(.channel).filter { context.serves((plan, $0), .questions) }
  // What stands in another file is not told here.
  guard let own = channels.last, context.channels.count == plan.allStated(.channel).count else { return look.met() }
  if channels.allSatisfy({ isPrivate(plan, $0) }) {
    if context.channelsAreOpen { return look.cannotTell(own, missing: .property(.channel)) }
    return look.notMet(own, .isPrivate, asksForMissing: false)
  }
  if hasReplyTime(context) { return look.met() }
  if channels.contains(where: { plan.state(.within, of: $0) == .unknown }) {
    return look.cannotTell(own, missing: .property(.within))
  }
  look.notMet(own, .noReplyTime)
}

/// So few that everyone is heard when they meet: a class on campus, a small community anywhere.
private func isSmall(_ delivery: Term, _ look: Look<Facts>) -> Bool {
  let isOnCampus = delivery == .deliveryOnCampus
  guard let size = look.plan.meetingSize else { return isOnCampus }
  if isOnCampus { return size.lower < look.limits.lower(.largeGroup) }
  return delivery != .deliveryOnline && look.plan.isCommunity && size.lower <= look.limits.upper(.communitySize)
}

private func isPrivate(_ plan: Plan, _ channel: Int32) -> Bool {
  plan.hasWords(
    ["mail", "one to one", "1 op 1", "een op een", "prive", "private message", "telefoon", "phone"], in: channel)
    && !plan.hasWords(["forum", "teams", "bord", "board", "kanaal", "channel", "not ", "niet "], inTitleOf: channel)
}

/// Somewhere it says how long an answer takes, or when someone is there.
private func hasReplyTime(_ context: Context) -> Bool {
  if !context.isNotStatedAnywhere(.availability) { return true }
  if context.channels.contains(where: { plan, channel in
    plan.stateOfAny([.within, .availability], of: channel) == .stated
  }) {
    return true
  }
  let others = context.channels + context.handedDown(.agreement) + context.handedDown(.support)
  return others.contains { plan, element in plan.hasWords(replyWords, in: element) }
}

private let replyWords: WordParts = [
  "binnen", "within", "werkdag", "working day", "uur", "hour", "dagelijks", "daily", "every day", "elke dag",
  "antwoord",
  "answer", "reply", "replies", "reageer",
]

private func sayQuestionChannel(_ facts: Facts) -> Bilingual<String> {
  switch facts {
  case .missing:
    Bilingual(
      nl: "Studenten hebben nog geen vaste plek voor vragen. Noem een kanaal waar iedereen de antwoorden kan lezen.",
      en: "Students have no fixed place for questions yet. Name a channel where everyone can read the answers.")
  case .isPrivate:
    Bilingual(
      nl:
        "Vragen gaan hier één op één. Op een gedeelde plek heeft iedereen iets aan het antwoord; wat persoonlijk is, kan apart.",
      en:
        "Questions are asked one to one here. In a shared place everyone gains from the answer; what is personal can be asked apart."
    )
  case .noReplyTime:
    Bilingual(
      nl:
        "Studenten weten nog niet wanneer ze antwoord krijgen. Zet erbij binnen hoeveel tijd, bijvoorbeeld twee werkdagen.",
      en: "Students do not know yet when they get an answer. Add how long it takes, for example two working days.")
  }
}

private func fixQuestionChannel(_ context: Context, _ signal: Signal<Facts>) -> [Fix] {
  switch signal.facts {
  case .missing, .isPrivate:
    let title = Bilingual(nl: "Voeg een kanaal voor vragen toe", en: "Add a channel for questions")
    if case .isPrivate = signal.facts {
      return [Fix(title, .needsText, [context.insertion(context.channelLine(.questions), after: signal.element)])]
    }
    let line = context.channelLine(.questions)
    let edit = context.plan.all(.channel).last.map { context.insertion(line, after: $0) }
    return [Fix(title, .needsText, [edit ?? context.insertion(line, under: context.plan.document)])]
  case .noReplyTime:
    let word = Keyword.within.row.names.canonical(context.language)
    return [
      Fix(
        Bilingual(nl: "Zet de reactietijd erbij", en: "Add the reply time"), .needsText,
        [context.insertion("\(word): ?", under: signal.element)])
    ]
  }
}
