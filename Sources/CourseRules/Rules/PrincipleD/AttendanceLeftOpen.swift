import CourseModel
import Vocabulary

extension Rule {
  /// Nothing says who is expected when.
  static let attendanceLeftOpen = Rule(
    "attendance-left-open", in: .principleD, .advice, .experience, gate: .whenStated, .extended,
    sources: "002 2.2-pre; 002 2.2-post; 002 B1-L1; 002 B1-S1",
    title: Bilingual(nl: "Wie er verwacht wordt, blijft open", en: "Who is expected stays open"),
    why: Bilingual(
      nl: "Als steeds andere mensen komen, voelt een groep minder veilig en minder samen verantwoordelijk.",
      en: "If different people turn up each time, a group feels less safe and less responsible together."),
    asksForMissing: true,
    argument: "isAllFree",
    examples: [
      .wrong(
        """
        leergemeenschap CG1: Coachgroep
        ^^^^^^^^^^^^^^^^^^^
        bijeenkomst: Eerste
        bijeenkomst: Tweede
        bijeenkomst: Derde
        """,
        fixed: """
          leergemeenschap CG1: Coachgroep
          aanwezigheid: verwacht
          bijeenkomst: Eerste
          bijeenkomst: Tweede
          bijeenkomst: Derde
          """),
      .wrong(
        """
        community CG1: Coaching group
        ^^^^^^^^^^^^^
        meeting: First [optional]
        meeting: Second [optional]
        meeting: Third [optional]
        """),
      .right(
        """
        leergemeenschap CG1: Coachgroep
        bijeenkomst: Eerste
          aanwezigheid: verplicht
        bijeenkomst: Tweede
        bijeenkomst: Derde
        """),
      .right(
        """
        community CG1: Coaching group
        agreement attendance: none, the room is open to whoever likes to come
        meeting: First
        meeting: Second
        meeting: Third
        """),
    ],
    find: findOpenAttendance, say: sayOpenAttendance, fix: fixOpenAttendance)
}

/// Whether every meeting is free.
private func findOpenAttendance(_ look: inout Look<Bool>) {
  let plan = look.plan
  guard plan.isCommunity, !plan.isIndividualRoute, plan.sessionCount >= look.limits.lower(.minimumSessions) else {
    return
  }
  if !plan.held([.spontaneousPhoneCall]).isEmpty { return look.met() }
  for agreement in plan.all(.agreement) {
    if plan.kindOrListKind(of: agreement) == .agreementAttendance { return look.met() }
  }
  if plan.isNotStated(.presence) == false, plan.state(.presence) != .stated { return look.met() }
  let expecting: Set<Term> = [.attendanceRequired, .attendanceExpected, .attendanceRecommended]
  if plan.terms(.presence, of: plan.document).contains(where: { expecting.contains($0) }) { return look.met() }
  var free = 0
  let gatherings = plan.heldGatherings
  for gathering in gatherings {
    let presence = plan.terms(.presence, of: gathering.element)
    let choice = plan.terms(.choice, of: gathering.element)
    if choice.contains(.required) || presence.contains(where: { expecting.contains($0) }) { return look.met() }
    if choice.contains(.optional) || presence.contains(.attendanceFree) { free += 1 }
  }
  look.notMet(plan.document, free == gatherings.count)
}

private func sayOpenAttendance(_ isAllFree: Bool) -> Bilingual<String> {
  if isAllFree {
    return Bilingual(
      nl:
        "Alle bijeenkomsten zijn vrij, en er staat niet wat je doet als iemand wegblijft. Spreek af wanneer je op elkaar rekent.",
      en:
        "All meetings are free, and the plan does not say what you do if someone stays away. Agree when you count on each other."
    )
  }
  return Bilingual(
    nl:
      "Er staat niet of je studenten bij deze bijeenkomsten verwacht, en wat je doet als iemand wegblijft. Spreek het samen af.",
    en:
      "The plan does not say whether students are expected at these meetings, or what you do if someone stays away. Agree on it together."
  )
}

private func fixOpenAttendance(_ context: Context, _ signal: Signal<Bool>) -> [Fix] {
  let word = Bilingual(nl: "aanwezigheid", en: "attendance")[context.language]
  return [
    context.stating(
      "\(word): \(context.spelled(.attendanceExpected))",
      Bilingual(nl: "Schrijf op dat je iedereen verwacht", en: "Write that everyone is expected"), .unsafe),
    context.stating(
      context.openLine(.agreement, .agreementAttendance),
      Bilingual(nl: "Zet er een afspraak over aanwezigheid bij", en: "Add an agreement on attendance")),
  ]
}
