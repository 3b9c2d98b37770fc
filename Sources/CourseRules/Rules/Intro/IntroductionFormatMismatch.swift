import CourseModel
import CourseSyntax
import Vocabulary

extension Rule {
  /// A way of getting acquainted in a setting that the overview does not list it for.
  static let introductionFormatMismatch = Rule(
    "introduction-format-mismatch", in: .intro, .advice, .tip, gate: .whenStated, .core, sources: "001 KM",
    title: Bilingual(nl: "Kennismaking past minder bij de groep", en: "Introduction fits the group less well"),
    why: Bilingual(
      nl:
        "In het overzicht van kennismakingen staat bij elke werkvorm of die op locatie of online past, en bij welke groepsgrootte.",
      en: "The overview of introductions says of each one whether it fits on campus or online, and for how many people."
    ),
    examples: [
      .wrong(
        """
        cursus MC101: Marketing
        groepsgrootte: 12
        les: Eerste [op locatie]
          synchroon dit of dat: Kies een kant [15 min]
                    ^^^^^^^^^^
        """,
        fixed: """
          cursus MC101: Marketing
          groepsgrootte: 12
          les: Eerste [op locatie]
            synchroon het verhaal van je naam: Kies een kant [15 min]
          """),
      .wrong(
        """
        course MC101: Marketing
        group size: 60
        async locate on map: Where are you from? [online, 10 min]
              ^^^^^^^^^^^^^
        """,
        fixed: """
          course MC101: Marketing
          group size: 60
          async out of class group task: Where are you from? [online, 10 min]
          """),
      .right(
        """
        course MC101: Marketing
        group size: 30
        meeting: First [on campus]
          sync this or that: Choose a side [15 min]
          sync common ground: What do we share? [15 min]
        """),
      .right(
        """
        cursus MC101: Marketing
        groepsgrootte: 60
        les: Eerste [op locatie]
          synchroon gemeenschappelijke grond: Wat delen jullie? [groepjes van 6, 15 min]
          synchroon pubquiz: Quiz in teams [15 min]
        """),
    ],
    find: findMisfits, say: sayMisfit, fix: fixMisfit)
}

private struct Misfit: Sendable {
  var kind: ActivityKind
  /// How it is held here, where that does not fit; else its size does not.
  var mode: ActivityModes?
  var people: Int
}

extension Misfit: MessageFacts {
  var arguments: [MessageArgument] {
    [.init("kind", kind), .init("mode", mode), .init("people", mode == nil ? people : nil)]
  }
}

/// The formats in the overview for students among themselves that other lists do not use more freely.
private func isListed(_ kind: ActivityKind) -> Bool {
  switch kind {
  case .storyOfYourName, .twoTruthsOneLie, .commonGround, .thisOrThat, .objectRound, .locateOnMap,
    .questionCardsInBreakouts, .breakoutsThroughBreak, .smallFormatsInBreakouts, .introPostWithPhoto,
    .collaborativeConceptMap, .collaborativeAnnotation, .outOfClassGroupTask, .interestStudyGroups, .socialCafeForum:
    true
  default: false
  }
}

/// Under this many people the overview says nothing.
private let smallest = 5

private func findMisfits(_ look: inout Look<Misfit>) {
  let plan = look.plan
  for at in plan.activities.indices where !plan.activities[at].isCancelled {
    let activity = plan.activities[at]
    guard let kind = activity.kind, isListed(kind), activity.meeting >= 0 || isForStart(at, plan) else { continue }
    let span = plan.model.elements[Int(activity.element)].kindSpan
    let modes = plan.modes(of: at)
    let row = kind.row
    if row.modes.isDisjoint(with: modes) {
      look.notMet(activity.element, Misfit(kind: kind, mode: modes, people: 0), at: span)
      continue
    }
    // Of formats that split the group themselves, the whole group counts.
    let splits = !row.groupings.isDisjoint(with: [.groups, .alone])
    guard let people = splits ? plan.number(.groupSize) ?? plan.number(.students) : plan.people(in: at) else {
      look.cannotTell(activity.element, missing: .property(.groupSize))
      continue
    }
    switch row.band {
    case .people(_, let most) where people.lower > most && !isRound(kind):
      look.notMet(activity.element, Misfit(kind: kind, people: people.lower), at: span)
    case .peopleOrMore(let least) where people.upper < least && people.upper >= smallest:
      look.notMet(activity.element, Misfit(kind: kind, people: people.upper), at: span)
    case .any, .subgroups, .people, .peopleOrMore: look.met()
    }
  }
}

/// Annotating a text or mapping concepts together later on is about the subject, not about meeting.
private func isForStart(_ activity: Int, _ plan: Plan) -> Bool {
  plan.isOnlyAcquaintance(plan.activities[activity]) || plan.isInStartWindow(activity)
}

/// Another rule tells of a round that takes too long in a large group.
private func isRound(_ kind: ActivityKind) -> Bool { kind == .storyOfYourName || kind == .objectRound }

private func words(_ modes: ActivityModes) -> Bilingual<String> {
  if modes.contains(.physical) { return Bilingual(nl: "op locatie", en: "on campus") }
  if modes.contains(.onlineSync) { return Bilingual(nl: "samen online", en: "together online") }
  return Bilingual(nl: "online op een eigen moment", en: "online in one's own time")
}

private func sayMisfit(_ misfit: Misfit) -> Bilingual<String> {
  let row = misfit.kind.row
  let (nl, en) = (row.names.canonical(.dutch), row.names.canonical(.english))
  if let mode = misfit.mode {
    let usual = words(row.modes)
    let here = words(mode)
    return Bilingual(
      nl:
        "In het overzicht van kennismakingen doe je '\(nl)' \(usual.nl), en hier gebeurt het \(here.nl). Misschien past iets anders beter.",
      en:
        "In the overview of introductions, '\(en)' is done \(usual.en), and here it happens \(here.en). Something else may fit better."
    )
  }
  let isForFew: Bool
  if case .people = row.band { isForFew = true } else { isForFew = false }
  let band =
    isForFew ? Bilingual(nl: "kleine groepen", en: "small groups") : Bilingual(nl: "grote groepen", en: "large groups")
  return Bilingual(
    nl:
      "In het overzicht van kennismakingen staat '\(nl)' bij \(band.nl). Met \(misfit.people) mensen past iets anders misschien beter.",
    en:
      "The overview of introductions lists '\(en)' for \(band.en). With \(misfit.people) people, something else may fit better."
  )
}

private func fixMisfit(_ context: Context, _ signal: Signal<Misfit>) -> [Fix] {
  guard let position = context.plan.activity(at: signal.element) else { return [] }
  let wanted = Wanted(
    .acquaintance, context.plan.modes(of: position), people: context.plan.meetingSize, target: .students)
  let fitting = fittingActivities(wanted, most: 8).filter { kind in
    kind != signal.facts.kind && !(kind.row.groupings == .groups && isListed(kind) && context.plan.meetingSize == nil)
  }
  return fitting.prefix(3).map { Fix.changing(signal.span, to: $0.row.names.canonical(context.language)) }
}
