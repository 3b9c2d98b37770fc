import CourseModel
import Vocabulary

extension Rule {
  /// Less together at the start than at the end.
  static let interactionIntensityInverted = Rule(
    "interaction-intensity-inverted", in: .principleA, .note, .tip, gate: .whenStated, .extended,
    sources: "002 A; 002 F",
    title: Bilingual(nl: "Weinig samen aan het begin", en: "Little together at the start"),
    why: Bilingual(
      nl:
        "In het begin is een groep elkaar nog aan het vinden. Veel contact is dan meer waard dan later.",
      en:
        "At the start people in a group are still finding each other. Much contact is worth more then than later."),
    audience: .reviewer,
    examples: [
      .wrong(
        """
        leergemeenschap CG1: Coachgroep
        ^^^^^^^^^^^^^^^^^^^
        samenstelling: nieuw
        week 1: Start
          asynchroon lezen: Hoofdstuk 1 [60 min]
        week 2: Verder
          synchroon casus: Eerste casus [groepjes van 4, 60 min]
        week 3: Slot
          synchroon casus: Tweede casus [groepjes van 4, 60 min]
          synchroon discussie: Wat viel op? [hele groep, 30 min]
          synchroon intervisie: Elkaar helpen [groepjes van 4, 40 min]
        """),
      .wrong(
        """
        community CG1: Coaching group
        ^^^^^^^^^^^^^
        composition: new
        week 1: Start
          sync check-in: How are you? [whole group, 10 min]
        week 2: On we go
          sync case: First case [groups of 4, 60 min]
        week 3: Close
          sync case: Second case [groups of 4, 60 min]
          sync discussion: What stood out? [whole group, 30 min]
          sync peer consultation: Helping each other [groups of 4, 40 min]
        """),
      .right(
        """
        leergemeenschap CG1: Coachgroep
        samenstelling: nieuw
        week 1: Start
          synchroon kennismaking: Wie zijn wij? [groepjes van 4, 30 min]
          synchroon check-in: Hoe zit je erbij? [hele groep, 10 min]
          synchroon discussie: Wat willen we? [hele groep, 30 min]
        week 2: Verder
          synchroon casus: Eerste casus [groepjes van 4, 60 min]
        week 3: Slot
          synchroon casus: Tweede casus [groepjes van 4, 60 min]
          synchroon discussie: Wat viel op? [hele groep, 30 min]
          synchroon intervisie: Elkaar helpen [groepjes van 4, 40 min]
        """),
      .right(
        """
        community CG1: Coaching group
        composition: running
        week 1: Start
          async reading: Chapter 1 [60 min]
        """),
    ],
    find: findInteractionIntensityInverted, say: sayInteractionIntensityInverted)
}

private struct Facts: Sendable {
  var early: Int
  var late: Int
}

extension Facts: MessageFacts {
  var arguments: [MessageArgument] {
    [.init("earlyActivities", early), .init("lateActivities", late)]
  }
}

private func findInteractionIntensityInverted(_ look: inout Look<Facts>) {
  let plan = look.plan
  guard let isStarting = plan.isStarting else {
    return look.cannotTell(plan.document, missing: .property(.composition))
  }
  guard isStarting, !plan.isIndividualRoute else { return }
  var facts = Facts(early: 0, late: 0)
  var unplaced: Int32?
  for at in plan.activities.indices {
    let activity = plan.activities[at]
    guard activity.isRequired, activity.facets.interaction.contains(.peer) else { continue }
    guard let stretch = plan.stretch(of: at) else {
      unplaced = unplaced ?? activity.element
      continue
    }
    // Thirds of the run.
    if stretch.upperBound <= 333 { facts.early += 1 }
    if stretch.lowerBound >= 667 { facts.late += 1 }
  }
  guard facts.late >= look.limits.lower(.minimumSessions) else { return }
  if facts.early >= facts.late { return look.met() }
  if let unplaced { return look.cannotTell(unplaced, missing: .time) }
  look.notMet(plan.document, facts)
}

private func sayInteractionIntensityInverted(_ facts: Facts) -> Bilingual<String> {
  Bilingual(
    nl:
      "In het eerste deel van dit plan doen deelnemers \(facts.early) keer iets met elkaar, in het laatste deel \(facts.late) keer. Een nieuwe groep heeft juist in het begin baat bij contact.",
    en:
      "The first part of this plan has \(counted(facts.early, "activity", "activities")) with others, the last part \(facts.late). A new group gains most from contact at the start."
  )
}
