import CourseModel
import Vocabulary

extension Rule {
  /// A new group starts without time to get acquainted.
  static let noGettingAcquaintedActivity = Rule(
    "no-getting-acquainted-activity", in: .principleA, .warning, .strong, gate: .whenStated, .core,
    sources:
      "002 A; 002 E; 001 OP-A; 001 CoI-social; 001 KM; 002 2.2-pre; 002 Appendix 2; 002 B1-S1",
    title: Bilingual(nl: "Nieuwe groep zonder kennismaking", en: "New group without getting acquainted"),
    why: Bilingual(
      nl: "Elkaar kennen is de basis voor vertrouwen, vooral als deelnemers elkaar nog nooit zagen.",
      en: "Knowing each other is the base for trust, most of all when members have never met."),
    asksForMissing: true,
    silences: [
      .rule("coi-social/no-place-to-introduce-oneself"), .rule("intro/introduction-target-uncovered"),
    ],
    examples: [
      .wrong(
        """
        cursus MC101: Marketing
        onderwijsvorm: blended
        samenstelling: nieuw
        groepsgrootte: 24
        week 1: Start
          les: Werkcollege [op locatie]
          ^^^
            synchroon casus: De theorie op een eigen merk [groepjes van 4, 60 min]
        week 2: Verder
          les: Werkcollege [op locatie]
            synchroon casus: Tweede merk [groepjes van 4, 60 min]
        week 3: Slot
          les: Werkcollege [op locatie]
            synchroon casus: Derde merk [groepjes van 4, 60 min]
        """),
      .wrong(
        """
        community CG1: Coaching group
        composition: new
        students: 8
        meeting: First [online]
        ^^^^^^^
          sync discussion: What do we want? [30 min]
        meeting: Second [online]
          sync discussion: How are we doing? [30 min]
        meeting: Third [online]
          sync check-in: How are you? [10 min]
        """,
        fixed: """
          community CG1: Coaching group
          composition: new
          students: 8
          meeting: First [online]
            sync introduction round: Introduction round [?]
            sync discussion: What do we want? [30 min]
          meeting: Second [online]
            sync discussion: How are we doing? [30 min]
          meeting: Third [online]
            sync check-in: How are you? [10 min]
          """),
      .right(
        """
        cursus MC101: Marketing
        samenstelling: nieuw
        week 1: Start
          asynchroon voorstellen: Stel je voor met een foto [online, 20 min]
          les: Werkcollege
            synchroon casus: De theorie op een eigen merk [60 min]
        """),
      .right(
        """
        community CG1: Coaching group
        composition: new
        meeting: First
          sync: Who are you, and what brings you here? [30 min]
        """),
      .right(
        """
        community CG1: Coaching group
        composition: running
        meeting: First
          sync discussion: What do we want? [30 min]
        """),
    ],
    find: findMissingAcquaintance, say: sayMissingAcquaintance, fix: fixMissingAcquaintance)
}

private func findMissingAcquaintance(_ look: inout Look<Void>) {
  let plan = look.plan
  guard let isStarting = plan.isStarting else {
    return look.cannotTell(plan.document, missing: .property(.composition))
  }
  guard isStarting, !plan.activities.isEmpty, !plan.isIndividualRoute else { return }
  switch plan.search(among: { plan.isInStartWindow($0) }, for: { $0.has(.acquaintance) }) {
  case .found: look.met()
  case .unclear(let element): look.cannotTell(element, missing: .kindOfActivity)
  case .missing:
    let place = plan.gatherings.first?.element ?? plan.document
    // One get-together is no community yet; and members may have met in the introduction of their programme.
    let isShort = plan.gatherings.count < look.limits.lower(.minimumSessions)
    let isMetElsewhere = look.context.above.contains { other in other.search { $0.has(.acquaintance) } == .found }
    look.notMet(place, (), severity: isShort || isMetElsewhere ? .advice : nil)
  }
}

private func sayMissingAcquaintance(_: Void) -> Bilingual<String> {
  Bilingual(
    nl:
      "Deze groep begint zonder tijd om elkaar te leren kennen. Plan in de eerste bijeenkomst of de eerste week een kennismaking.",
    en:
      "This group starts without time to get acquainted. Plan something for it in the first meeting or the first week.")
}

private func fixMissingAcquaintance(_ context: Context, _ signal: Signal<Void>) -> [Fix] {
  let plan = context.plan
  let first = plan.gatherings.first
  let wanted = Wanted(.acquaintance, context.mode(at: first), people: plan.meetingSize, target: .students)
  return fittingActivities(wanted).map { kind in
    guard let first else { return context.addingAtStart(kind, details: onlineOfUnknownLength) }
    return context.adding(kind, to: first, isFirst: true)
  }
}
