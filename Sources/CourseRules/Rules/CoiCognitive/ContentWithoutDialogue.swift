import CourseModel
import Vocabulary

extension Rule {
  /// What is explained is never talked through.
  static let contentWithoutDialogue = Rule(
    "content-without-dialogue", in: .coiCognitive, .advice, .strong, gate: .whenStated, .core,
    sources: "001 OP-F; 001 CoI-cognitive; 002 F",
    title: Bilingual(nl: "Stof zonder gesprek", en: "Content without conversation"),
    why: Bilingual(
      nl:
        "Door er met elkaar over te praten en de stof aan de doelen te koppelen, wordt lezen of luisteren samen leren.",
      en: "Talking content through and tying it to the goals turns reading or listening into learning together."),
    gathersAbove: 3,
    examples: [
      .wrong(
        """
        cursus MC101: Marketing
        leeruitkomst LU1: Past communicatietheorie toe op een merk
        week 1: Start
          asynchroon kennisclip: Zender en ontvanger [online, 10 min] -> LU1
          ^^^^^^^^^^^^^^^^^^^^^
        week 2: Verder
          synchroon oefening: Begrippen [op locatie, 30 min]
        """,
        fixed: """
          cursus MC101: Marketing
          leeruitkomst LU1: Past communicatietheorie toe op een merk
          week 1: Start
            asynchroon kennisclip: Zender en ontvanger [online, 10 min] -> LU1
            asynchroon inhoud bespreken bij de doelen: Praat door over de stof [online, ?]
          week 2: Verder
            synchroon oefening: Begrippen [op locatie, 30 min]
          """),
      .wrong(
        """
        course MC101: Marketing
        outcome LO1: Applies communication theory to a brand
        meeting: Class [on campus]
          sync lecture: Sender and receiver [45 min] -> LO1
          ^^^^^^^^^^^^
        """),
      .right(
        """
        course MC101: Marketing
        outcome LO1: Applies communication theory to a brand
        week 1: Start
          async video: Sender and receiver [online, 10 min] -> LO1
          meeting: Class [on campus]
            sync discussion: What stood out? [20 min] -> LO1
        """),
      .right(
        """
        cursus MC101: Marketing
        leeruitkomst LU1: Past communicatietheorie toe op een merk
        week 1: Start
          asynchroon lezen: Achtergrond [30 min, facultatief] -> LU1
        """),
      .right(
        """
        course MC101: Marketing
        outcome LO1: Applies communication theory to a brand
        outcome LO2: Gives feedback on a campaign
        week 1: Start
          async reading R1: Sender and receiver [30 min] -> LO1
          async reading R2: Noise [30 min] -> LO1
          meeting: Class [on campus]
            sync look back: What do you take along? [20 min] -> LO2
              follows: R1
            sync feedback talk: What was said of your work [20 min] -> LO2
              follows: R2
        """),
    ],
    find: findUndiscussedContent, say: sayUndiscussedContent, fix: fixUndiscussedContent)
}

/// What is talked about somewhere, or could be.
private struct Talk {
  /// About nothing in particular, so about anything.
  var isOpen = false
  var outcomes = Set<Int32>()
  /// Something there could be a conversation.
  var unclear: Int32 = -1

  mutating func add(_ activity: Activity) {
    if activity.isCancelled { return }
    let facets = activity.facets
    let isTalk =
      !facets.types.isDisjoint(with: [.discussion, .collaboration]) || facets.interaction.contains(.peer)
      || activity.has([.discussion, .sharing, .peerConsultation, .collaboration]) && facets.types != .acquisition
    if isTalk {
      if activity.outcomes.isEmpty { isOpen = true } else { outcomes.formUnion(activity.outcomes) }
    } else if activity.isOfUnknownKind {
      unclear = activity.element
    }
  }

  /// What people do together after it, and as the plan says because of it, is where they talk about it.
  mutating func addFollower(_ activity: Activity) {
    if activity.isSync && !activity.isPassive && !activity.isExam && !activity.isOfUnknownKind && !activity.isCancelled
    {
      isOpen = true
    } else {
      add(activity)
    }
  }

  func covers(_ wanted: [Int32]) -> Bool { isOpen || wanted.contains { outcomes.contains($0) } }
}

private func findUndiscussedContent(_ look: inout Look<Void>) {
  let plan = look.plan
  let talks = plan.gatherings.map { gathering in
    var talk = Talk()
    for position in gathering.activities { talk.add(plan.activities[position]) }
    return talk
  }
  // From the end, so that what comes later in the same week or module is known.
  var rest: [Int32: Talk] = [:]
  var next = plan.gatherings.count
  var found: [(Int32, Search)] = []
  for at in plan.activities.indices.reversed() {
    let activity = plan.activities[at]
    while next > 0, plan.gatherings[next - 1].element > activity.element { next -= 1 }
    // A guest is there to be asked as well.
    if activity.has(.transmission), activity.isPassive, !activity.has(.sharing), activity.isRequired,
      !activity.outcomes.isEmpty
    {
      var talk = rest[activity.module] ?? Talk()
      for follower in plan.statedFollowers(of: activity.element) {
        if let position = plan.activity(at: follower) { talk.addFollower(plan.activities[position]) }
      }
      let coming = next < talks.count ? talks[next] : Talk()
      if talk.covers(activity.outcomes) || coming.covers(activity.outcomes) {
        found.append((activity.element, .found))
      } else {
        let unclear = Swift.max(talk.unclear, coming.unclear)
        found.append((activity.element, unclear >= 0 ? .unclear(unclear) : .missing))
      }
    }
    rest[activity.module, default: Talk()].add(activity)
  }
  for (element, search) in found.reversed() {
    switch search {
    case .found: look.met()
    case .unclear(let other): look.cannotTell(other, missing: .kindOfActivity)
    case .missing: look.notMet(element, ())
    }
  }
}

private func sayUndiscussedContent(_: Void) -> Bilingual<String> {
  Bilingual(
    nl:
      "Over deze stof praten studenten daarna nog niet met elkaar. Plan er in dezelfde week of de volgende bijeenkomst een gesprek over.",
    en:
      "Students don't talk about this content afterwards yet. Plan a conversation in the same week or the next meeting."
  )
}

private func fixUndiscussedContent(_ context: Context, _ signal: Signal<Void>) -> [Fix] {
  let title = Bilingual(nl: "Praat door over de stof", en: "Talk the content through")
  guard let position = context.plan.activity(at: signal.element) else { return [] }
  let next = context.plan.gathering(of: position) ?? context.plan.gatheringAfter(position)
  guard let next, !context.plan.gatherings[next].isActivity else {
    return [
      context.addingActivity(
        .contentDiscussionTiedToGoals, isSync: false, after: signal.element, title: title,
        details: onlineOfUnknownLength)
    ]
  }
  let gathering = context.plan.gatherings[next]
  return [
    context.adding(.contentDiscussionTiedToGoals, to: gathering, title: title),
    context.adding(.thinkPairShare, to: gathering),
    context.adding(.mindMap, to: gathering),
  ]
}
