import CourseModel
import Vocabulary

extension Rule {
  /// What a group does together does not go with whether its members work on the same outcomes.
  static let activitiesDoNotFitOutcomePattern = Rule(
    "activities-do-not-fit-outcome-pattern", in: .principleE, .advice, .strong, gate: .whenChosen(.principle(.e)),
    .extended, sources: "002 E",
    title: Bilingual(
      nl: "Activiteiten passen niet bij de leeruitkomsten", en: "Activities do not fit the outcomes"),
    why: Bilingual(
      nl:
        "Werkt iedereen aan iets anders, dan past uitwisselen over het leren zelf. Werkt iedereen aan hetzelfde, dan kun je samen de inhoud induiken.",
      en:
        "If everyone works on something different, talking about learning itself fits. If all work on the same thing, you can go into the content together."
    ),
    asksForMissing: true,
    examples: [
      .wrong(
        """
        leergemeenschap LG1: Zorg in de wijk
        ontwerpprincipes: E
        zelfde leeruitkomsten: nee
        ^^^^^^^^^^^^^^^^^^^^^
        bijeenkomst: Start [op locatie]
          synchroon hoorcollege: Wijkzorg [60 min]
        """,
        fixed: """
          leergemeenschap LG1: Zorg in de wijk
          ontwerpprincipes: E
          zelfde leeruitkomsten: nee
          bijeenkomst: Start [op locatie]
            synchroon hoorcollege: Wijkzorg [60 min]
            synchroon feedback op elkaars leerproces: Feedback op elkaars leerproces [?]
          """),
      .wrong(
        """
        community CG1: Coaching group
        principles: E
        same outcomes: yes
        ^^^^^^^^^^^^^
        meeting: First [on campus]
          sync check-in: How are you? [20 min]
          sync barbecue: In the garden [60 min]
        """),
      .right(
        """
        leergemeenschap LG1: Zorg in de wijk
        ontwerpprincipes: E
        zelfde leeruitkomsten: nee
        bijeenkomst: Start [op locatie]
          synchroon hoorcollege: Wijkzorg [30 min]
          synchroon intervisie: Een vraag van een van ons [30 min]
        """),
      .right(
        """
        community CG1: Coaching group
        principles: E
        same outcomes: yes
        meeting: First [on campus]
          sync check-in: How are you? [20 min]
          sync guest lecture: A day in the ward [60 min]
        """),
    ],
    find: findOutcomePattern, say: sayOutcomePattern, fix: fixOutcomePattern)
}

private enum Facts: Sendable {
  case onlyListening
  case nothingOnTheSubject
}

extension Facts: MessageFacts {
  var variant: String {
    switch self {
    case .onlyListening: "only-listening"
    case .nothingOnTheSubject: "nothing-on-the-subject"
    }
  }

  var arguments: [MessageArgument] { [] }
}

private func findOutcomePattern(_ look: inout Look<Facts>) {
  let plan = look.plan
  guard let stated = plan.model.child(.sameOutcomes, of: plan.document) else { return }
  let joint = plan.activities.filter { $0.isSync && !$0.isCancelled }
  guard !joint.isEmpty else { return }
  guard case .yesNo(let term) = plan.model.elements[Int(stated)].value, term != .partly else {
    return look.cannotTell(stated, missing: .property(.sameOutcomes))
  }
  let isSame = term == .yes
  let fits = joint.contains { isSame ? isOnTheSubject($0) : isExchange($0) }
  if fits { return look.met() }
  if let unclear = joint.first(where: { $0.isOfUnknownKind }) {
    return look.cannotTell(unclear.element, missing: .kindOfActivity)
  }
  // A group that does not listen to lectures either has other things to do first.
  if !isSame && !joint.contains(where: { $0.has(.transmission) }) { return look.met() }
  look.notMet(stated, isSame ? .nothingOnTheSubject : .onlyListening)
}

private func isExchange(_ activity: Activity) -> Bool {
  activity.has([
    .discussion, .feedback, .peerConsultation, .sharing, .reflection, .collaboration, .goal, .inquiry, .agreement,
  ]) && !activity.has(.transmission)
}

private func isOnTheSubject(_ activity: Activity) -> Bool {
  if activity.has([.transmission, .reflection, .inquiry, .sharing, .peerConsultation, .feedback]) { return true }
  if !activity.outcomes.isEmpty { return true }
  let isSocial = activity.has([
    .acquaintance, .informal, .checkInOut, .agreement, .orientation, .institution, .communication, .studentRole, .buddy,
  ])
  return !isSocial && !activity.facets.types.isEmpty
}

private func sayOutcomePattern(_ facts: Facts) -> Bilingual<String> {
  switch facts {
  case .onlyListening:
    Bilingual(
      nl:
        "Deze deelnemers werken aan verschillende leeruitkomsten, maar luisteren samen alleen. Uitwisselen over hoe je leert, past voor iedereen.",
      en:
        "These members work on different outcomes, yet together they only listen. Talking about how you learn fits everyone."
    )
  case .nothingOnTheSubject:
    Bilingual(
      nl:
        "Deze deelnemers werken aan dezelfde leeruitkomst, maar doen samen nog niets met de inhoud. Denk aan een gastspreker of een blik op de praktijk.",
      en:
        "These members work on the same outcome, yet do nothing with the content together. Think of a guest speaker or a look at practice."
    )
  }
}

private func fixOutcomePattern(_ context: Context, _ signal: Signal<Facts>) -> [Fix] {
  guard let place = context.plan.gatherings.last(where: { !$0.isActivity })?.element else { return [] }
  switch signal.facts {
  case .onlyListening:
    return [context.addingActivity(.mutualFeedbackOnLearningProcess, isSync: true, atEndOf: place)]
  case .nothingOnTheSubject:
    return [
      context.addingActivity(.criticalReflectionOnPractice, isSync: true, atEndOf: place),
      context.addingActivity(.guestSpeaker, isSync: true, atEndOf: place),
    ]
  }
}
