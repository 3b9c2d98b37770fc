import CourseModel
import Vocabulary

extension Rule {
  /// A long stretch, or a whole period, without anything for trust.
  static let trustUpkeepGap = Rule(
    "trust-upkeep-gap", in: .principleB, .advice, .strong, gate: .whenChosen(.principle(.b)), .extended,
    sources: "002 B",
    title: Bilingual(nl: "Lang niets voor het vertrouwen", en: "Nothing for trust for a long time"),
    why: Bilingual(
      nl: "Vertrouwen en een open sfeer vragen regelmatig aandacht, zeker als de groep steeds wisselt.",
      en: "Trust and an open atmosphere need regular care, most of all if the group keeps changing."),
    asksForMissing: true,
    examples: [
      .wrong(
        """
        leergemeenschap CG1: Coachgroep
        ^^^^^^^^^^^^^^^^^^^
        samenstelling: wisselend
        weken: 9
        week 1: Start
          synchroon journaling: Wat heb je nodig van de groep? [online, 20 min]
        week 9: Slot
          synchroon journaling: Wat kreeg je van de groep? [online, 20 min]
        """,
        fixed: """
          leergemeenschap CG1: Coachgroep
          samenstelling: wisselend
          weken: 9
          synchroon check-in: Check-in [elke bijeenkomst, ?]
          week 1: Start
            synchroon journaling: Wat heb je nodig van de groep? [online, 20 min]
          week 9: Slot
            synchroon journaling: Wat kreeg je van de groep? [online, 20 min]
          """),
      .wrong(
        """
        community CG1: Coaching group
        ^^^^^^^^^^^^^
        composition: running
        meeting: First
          sync lecture: How the year is organised [30 min]
        """),
      .right(
        """
        leergemeenschap CG1: Coachgroep
        samenstelling: wisselend
        synchroon check-in: Hoe zit je erbij? [elke bijeenkomst, 10 min]
        bijeenkomst: Eerste
        bijeenkomst: Tweede
        bijeenkomst: Derde
        """),
      .right(
        """
        community CG1: Coaching group
        composition: running
        meeting: First
          sync intervision: One question, four listeners [groups of 4, 60 min]
        """),
    ],
    find: findTrustGaps, say: sayTrustGap, fix: fixTrustGap)
}

private enum TrustGap: Sendable {
  case never
  case long
}

extension TrustGap: MessageFacts {
  var variant: String {
    switch self {
    case .never: "never"
    case .long: "long"
    }
  }

  var arguments: [MessageArgument] { [] }
}

/// Asking how someone is, or thinking along with a question, is care for trust too.
private let trustClasses: ActivityClasses = [.checkInOut, .peerConsultation, .agreement]

private func findTrustGaps(_ look: inout Look<TrustGap>) {
  let plan = look.plan
  guard !plan.activities.isEmpty, !plan.isIndividualRoute else { return }
  guard let isStarting = plan.isStarting else {
    return look.cannotTell(plan.document, missing: .property(.composition))
  }
  let caring = plan.heldActivities.filter { at in
    let activity = plan.activities[at]
    return activity.facets.principles.contains(.b) || activity.has(trustClasses)
  }
  if caring.isEmpty { return look.notMet(plan.document, .never) }
  let composition = plan.terms(.composition, of: plan.document)
  let changes = composition.contains(.compositionChanging) || composition.contains(.compositionRotating)
  guard isStarting, changes || plan.says(.routesIndividual, for: .routes) else { return look.met() }
  var stretches: [ClosedRange<Int>] = []
  for at in caring {
    guard let stretch = plan.stretch(of: at) else {
      return look.cannotTell(plan.activities[at].element, missing: .time)
    }
    stretches.append(stretch)
  }
  var reached = 0
  var longest = 0
  for stretch in stretches.sorted(by: { $0.lowerBound < $1.lowerBound }) {
    longest = Swift.max(longest, stretch.lowerBound - reached)
    reached = Swift.max(reached, stretch.upperBound)
  }
  longest = Swift.max(longest, 1000 - reached)
  // A third of the run.
  if longest * 3 > 1000 { look.notMet(plan.document, .long) } else { look.met() }
}

private func sayTrustGap(_ gap: TrustGap) -> Bilingual<String> {
  switch gap {
  case .never:
    Bilingual(
      nl:
        "Er staat niets in het plan dat het vertrouwen in de groep onderhoudt. Een korte check-in of een gesprek in tweetallen helpt al.",
      en: "Nothing in the plan looks after trust in the group. A short check-in or a talk in pairs already helps.")
  case .long:
    Bilingual(
      nl:
        "Meer dan een derde van de tijd (vuistregel van coursecheck) is er niets voor het vertrouwen in de groep. Een vaste check-in houdt de sfeer open.",
      en:
        "For more than a third of the time (rule of thumb of coursecheck) there is nothing for trust in the group. A regular check-in keeps the atmosphere open."
    )
  }
}

private func fixTrustGap(_ context: Context, _ signal: Signal<TrustGap>) -> [Fix] {
  let regular = Bilingual(nl: "elke bijeenkomst, ?", en: "each meeting, ?")
  let line = context.activityLine(.checkIn, isSync: true, details: regular)
  return [
    context.stating(line, Bilingual(nl: "Voeg een vaste check-in toe", en: "Add a regular check-in")),
    context.addingActivity(.journaling, to: context.plan.gathering(near: 500)),
    context.addingActivity(.intervision, to: context.plan.gathering(near: 500)),
  ]
}
