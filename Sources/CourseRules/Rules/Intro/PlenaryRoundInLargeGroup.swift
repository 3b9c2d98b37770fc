import CourseModel
import CourseSyntax
import SourceText
import Vocabulary

extension Rule {
  /// Everyone speaks in turn, in a group that is too large for it.
  static let plenaryRoundInLargeGroup = Rule(
    "plenary-round-in-large-group", in: .intro, .advice, .tip, gate: .whenStated, .core, sources: "001 KM",
    title: Bilingual(nl: "Lange ronde in een grote groep", en: "Long round in a large group"),
    why: Bilingual(
      nl: "In een grote groep duurt een rondje lang. De handreiking noemt het alleen bij kleine groepen.",
      en: "In a large group a round takes long. The guide lists it for small groups only."),
    examples: [
      .wrong(
        """
        cursus MC101: Marketing
        groepsgrootte: 40
        les: Eerste [online]
          synchroon voorstelrondje: Wie zijn we? [hele groep, 30 min]
          ^^^^^^^^^^^^^^^^^^^^^^^^
        """,
        fixed: """
          cursus MC101: Marketing
          groepsgrootte: 40
          les: Eerste [online]
            synchroon voorstelrondje: Wie zijn we? [groepjes, 30 min]
          """),
      .wrong(
        """
        course MC101: Marketing
        group size: 24
        meeting: First [online]
          sync introduction round: Who are we? [20 min, per person 2 min]
          ^^^^^^^^^^^^^^^^^^^^^^^
        """,
        fixed: """
          course MC101: Marketing
          group size: 24
          meeting: First [online]
            sync introduction round: Who are we? [20 min, per person 2 min]
              group: groups
          """),
      .right(
        """
        course MC101: Marketing
        group size: 24
        meeting: First [online]
          sync introduction round: Who are we? [30 min, per person 1 min]
        """),
      .right(
        """
        cursus MC101: Marketing
        groepsgrootte: 40
        les: Eerste [online]
          synchroon voorstelrondje: Wie zijn we? [groepjes van 8, 30 min]
          synchroon voorwerpenronde: Zet je voorwerp in de chat [10 min]
        """),
    ],
    find: findLongRounds, say: sayLongRound, fix: fixLongRound)
}

private enum Round: Sendable {
  case tooMany(Int)
  case takesLonger(minutes: Int)
}

extension Round: MessageFacts {
  var variant: String {
    switch self {
    case .tooMany: "too-many"
    case .takesLonger: "takes-longer"
    }
  }

  var arguments: [MessageArgument] {
    switch self {
    case .tooMany(let people):
      [.init("people", people)]
    case .takesLonger(let minutes):
      [.init("minutes", minutes)]
    }
  }
}

private func findLongRounds(_ look: inout Look<Round>) {
  let plan = look.plan
  for at in plan.activities.indices where plan.activities[at].isSync && !plan.activities[at].isCancelled {
    let activity = plan.activities[at]
    let perPerson = plan.model.child(.perPerson, of: activity.element).flatMap { plan.model.duration($0) }
    switch activity.kind {
    case .introRound, .objectRound, .storyOfYourName: break
    default: if perPerson == nil || !activity.has(.acquaintance) { continue }
    }
    // Written in the chat, a round takes no longer with more people.
    if plan.mentions(["chat"], in: activity.element) { continue }
    guard let people = plan.people(in: at) else {
      if activity.grouping == nil { look.cannotTell(activity.element, missing: .property(.groupSize)) }
      continue
    }
    if people.lower > look.limits.lower(.largeGroup) {
      look.notMet(activity.element, .tooMany(people.lower))
      continue
    }
    if let turn = perPerson.map({ Amount($0.seconds) }), activity.duration.isWholeKnown {
      let needed = multiplied(turn.lower, by: people.lower)
      if needed > activity.duration.upper {
        look.notMet(activity.element, .takesLonger(minutes: needed / 60))
        continue
      }
    }
    look.met()
  }
}

private func sayLongRound(_ round: Round) -> Bilingual<String> {
  switch round {
  case .tooMany(let people):
    Bilingual(
      nl: "Een rondje met \(people) mensen duurt lang. Doe het in groepjes, of kies een werkvorm voor grote groepen.",
      en: "A round with \(people) people takes long. Do it in small groups, or choose something made for large groups.")
  case .takesLonger(let minutes):
    Bilingual(
      nl:
        "Als iedereen zoveel tijd krijgt, duurt dit rondje zo'n \(minutes) minuten. Dat is langer dan ervoor staat; in groepjes past het.",
      en:
        "If everyone gets that much time, this round takes about \(minutes) minutes, more than planned. In small groups it fits."
    )
  }
}

private func fixLongRound(_ context: Context, _ signal: Signal<Round>) -> [Fix] {
  let plan = context.plan
  guard let position = plan.activity(at: signal.element) else { return [] }
  let groups = Bilingual(nl: "groepjes", en: "groups")[context.language]
  let title = Bilingual(nl: "Doe het in groepjes", en: "Do it in small groups")
  var fixes: [Fix] = []
  if let own = context.model.child(.grouping, of: signal.element) {
    fixes.append(Fix(title, .unsafe, replace: context.model.elements[Int(own)].textSpan, with: groups))
  } else {
    let word = Keyword.grouping.row.names.canonical(context.language)
    fixes.append(Fix(title, .unsafe, [context.insertion("\(word): \(groups)", under: signal.element)]))
  }
  let span = context.model.elements[Int(signal.element)].kindSpan
  let wanted = Wanted(.acquaintance, plan.modes(of: position), people: plan.meetingSize, target: .students)
  let others = fittingActivities(wanted).filter {
    $0 != plan.activities[position].kind && $0.row.band != .people(5, 30)
  }
  if !span.isEmpty { fixes += others.prefix(2).map { .changing(span, to: $0.row.names.canonical(context.language)) } }
  return fixes
}
