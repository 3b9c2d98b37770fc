import CourseModel
import Vocabulary

extension Rule {
  /// Students mostly listen, watch or read.
  static let lowActivatingShare = Rule(
    "low-activating-share", in: .coiTeaching, .advice, .strong, gate: .whenStated, .core, for: .course,
    sources: "001 CoI-teaching; 001 OP-D; ABC; OU",
    title: Bilingual(nl: "Vooral luisteren en lezen", en: "Mostly listening and reading"),
    why: Bilingual(
      nl: "De handreikingen raden werkvormen aan waarin studenten zelf iets doen met de stof en met elkaar.",
      en: "The guides advise activities in which students do something with the subject and with each other."),
    gathersAbove: 3,
    examples: [
      .wrong(
        """
        cursus MC101: Marketing
        week 1: Start
          les: Eerste les [op locatie, 90 min]
          ^^^
            synchroon hoorcollege: Wat is een merk? [75 min]
            synchroon quiz: Test jezelf [10 min]
          asynchroon casus: Een eigen merk [3 uur]
        """,
        fixed: """
          cursus MC101: Marketing
          week 1: Start
            les: Eerste les [op locatie, 90 min]
              synchroon hoorcollege: Wat is een merk? [75 min]
              synchroon quiz: Test jezelf [10 min]
              synchroon denken-delen-uitwisselen: Denken-delen-uitwisselen [?]
            asynchroon casus: Een eigen merk [3 uur]
          """),
      .wrong(
        """
        course MC101: Marketing
        ^^^^^^^^^^^^
        week 1: Start
          async reading: Chapter 1 [3 h]
          async video: Brands [30 min]
          async case: A brand of your own [60 min]
        """),
      .right(
        """
        course MC101: Marketing
        week 1: Start
          async reading: Chapter 1 [30 min]
          meeting: Class [on campus, 90 min]
            sync lecture: Brands [30 min]
            sync case: A brand of your own [60 min]
        """),
      .right(
        """
        cursus MC101: Marketing
        week 1: Start
          les: Eerste les [op locatie, 40 min]
            synchroon hoorcollege: Wat is een merk? [40 min]
          asynchroon casus: Een eigen merk [2 uur]
        """),
    ],
    find: findPassiveTime, say: sayPassiveTime, fix: fixPassiveTime)
}

private enum PassiveTime: Sendable {
  /// Nearly all of one gathering.
  case gathering
  /// So many hundredths of the whole course.
  case course(Int)
}

extension PassiveTime: MessageFacts {
  var variant: String {
    switch self {
    case .gathering: "gathering"
    case .course: "course"
    }
  }

  var arguments: [MessageArgument] {
    switch self {
    case .gathering: []
    case .course(let percent):
      [.init("percent", percent)]
    }
  }
}

private func findPassiveTime(_ look: inout Look<PassiveTime>) {
  let plan = look.plan
  // Of a blended course another rule asks more.
  if !plan.isBlended {
    for gathering in plan.gatherings { findPassiveGathering(gathering, &look) }
  }
  var passive = 0.0
  var whole = 0.0
  var known = 0
  var total = 0
  for activity in plan.activities where activity.isRequired {
    total += 1
    let types = activity.facets.types
    let work = activity.work
    guard work.isWholeKnown, !types.isEmpty else { continue }
    known += 1
    whole += Double(work.upper)
    if types.contains(.acquisition) { passive += Double(work.lower) / Double(types.rawValue.nonzeroBitCount) }
  }
  guard total > 0, whole > 0 else { return }
  guard known * 100 >= look.limits.lower(.durationCoverage) * total else {
    return look.cannotTell(plan.document, missing: .property(.duration))
  }
  if passive * 100 > Double(look.limits.lower(.acquisitionShare)) * whole {
    look.notMet(plan.document, .course(Int(Swift.min(passive * 100 / whole, 100))))
  } else {
    look.met()
  }
}

private func findPassiveGathering(_ gathering: Gathering, _ look: inout Look<PassiveTime>) {
  let plan = look.plan
  let activities = gathering.activities.map { plan.activities[$0] }.filter { !$0.isCancelled }
  guard !activities.isEmpty, let length = plan.seconds(of: gathering) else { return }
  guard length.lower >= look.limits.lower(.longSession) * 60 else { return }
  // A guest speaker comes to be listened to; the conversation is often another time.
  if activities.contains(where: { $0.kind == .guestSpeaker }) { return }
  if let unclear = activities.first(where: { $0.facets.types.isEmpty && !$0.has(.transmission) }) {
    return look.cannotTell(unclear.element, missing: .kindOfActivity)
  }
  if activities.allSatisfy({ $0.isPassive }) { return look.notMet(gathering.element, .gathering) }
  var listening = Amount()
  for activity in activities {
    guard activity.duration.isWholeKnown else {
      return look.cannotTell(activity.element, missing: .property(.duration))
    }
    if activity.isPassive { listening += activity.duration }
  }
  let share = Double(listening.lower) * 100
  if share > Double(look.limits.lower(.transmissionShare)) * Double(length.upper) {
    look.notMet(gathering.element, .gathering)
  } else {
    look.met()
  }
}

private func sayPassiveTime(_ facts: PassiveTime) -> Bilingual<String> {
  switch facts {
  case .gathering:
    Bilingual(
      nl:
        "In deze bijeenkomst luisteren studenten bijna de hele tijd. Plan minstens één moment waarop ze samen iets doen.",
      en:
        "Students listen nearly all the time in this meeting. Plan at least one moment when they do something together."
    )
  case .course(let share):
    Bilingual(
      nl:
        "Zo'n \(share)% van de tijd is lezen, kijken of luisteren. Een deel daarvan kan ook oefenen, uitzoeken, bespreken of maken worden.",
      en:
        "About \(share)% of the time is reading, watching or listening. Part of it could become practising, finding out, discussing or making."
    )
  }
}

private func fixPassiveTime(_ context: Context, _ signal: Signal<PassiveTime>) -> [Fix] {
  guard case .gathering = signal.facts,
    let gathering = context.plan.gatherings.first(where: { $0.element == signal.element }), !gathering.isActivity
  else { return [] }
  if context.mode(at: gathering) == .onlineSync {
    return [context.adding(.poll, to: gathering), context.adding(.thinkPairShare, to: gathering)]
  }
  return [context.adding(.thinkPairShare, to: gathering), context.adding(.snowballDiscussion, to: gathering)]
}
