import CourseModel
import Vocabulary

extension Rule {
  /// Informal moments are only outside class time.
  static let informalOnlyOutsideTimetable = Rule(
    "informal-only-outside-timetable", in: .principleA, .advice, .tip, gate: .whenStated, .core,
    sources: "002 A; 001 KM; 002 B1-D2",
    title: Bilingual(nl: "Informeel alleen buiten lestijd", en: "Informal only outside class time"),
    why: Bilingual(
      nl:
        "Wie werkt, reist of voor anderen zorgt, kan vaak niet blijven hangen. In of rond de les kan iedereen erbij zijn.",
      en: "Those who work, travel or care for others often can't stay on. In or around class, everyone can be there."),
    examples: [
      .wrong(
        """
        cursus MC101: Marketing
        studievorm: deeltijd
        les: Eerste
          synchroon casus: Een merk [60 min]
        synchroon barbecue: Samen eten [2 uur]
        ^^^^^^^^^^^^^^^^^^
          in contacttijd: nee
        """,
        fixed: """
          cursus MC101: Marketing
          studievorm: deeltijd
          les: Eerste
            synchroon casus: Een merk [60 min]
            synchroon koffiekwartiertje: Koffiekwartiertje [15 min]
          synchroon barbecue: Samen eten [2 uur]
            in contacttijd: nee
          """),
      .wrong(
        """
        course MC101: Marketing
        meeting: First
          sync case: A brand [60 min]
        sync coffee room: Coffee in the evening [30 min, in contact time: no]
        ^^^^^^^^^^^^^^^^
        """),
      .right(
        """
        course MC101: Marketing
        study form: part-time
        meeting: First
          sync energizer: Up and moving [5 min]
          sync case: A brand [60 min]
        """),
      .right(
        """
        cursus MC101: Marketing
        studievorm: deeltijd
        synchroon koffiekwartiertje: Inloop voor de les [15 min]
        synchroon barbecue: Samen eten [2 uur]
          in contacttijd: nee
        """),
    ],
    find: findInformalOutside, say: sayInformalOutside, fix: fixInformalOutside)
}

private func findInformalOutside(_ look: inout Look<Void>) {
  let plan = look.plan
  let informal = plan.activities.filter { $0.has(.informal) && !$0.isCancelled }
  guard let first = informal.first else { return }
  var isOutside = true
  for activity in informal {
    switch isInside(activity, plan) {
    case .some(true): return look.met()
    case .some(false): break
    case .none: isOutside = false
    }
  }
  guard isOutside else { return look.cannotTell(first.element, missing: .property(.inContactTime)) }
  let isHard = plan.isPartTimeOrDual || plan.state(.workContext) == .stated
  look.notMet(first.element, (), severity: isHard ? nil : .note)
}

/// In class time, around it, or whenever it suits; nil where nothing tells.
private func isInside(_ activity: Activity, _ plan: Plan) -> Bool? {
  switch plan.term(.inContactTime, of: activity.element) {
  case .yes, .partly: return true
  case .no: return false
  default: break
  }
  if activity.meeting >= 0 || !activity.isSync || activity.facets.leaders.contains(.students) { return true }
  switch activity.kind {
  case .dropInCoffeeQuarter, .arriveEarlyStayLate, .openRoomAroundClass, .breakoutsThroughBreak, .energizer,
    .informalStartActivity:
    return true
  default: return nil
  }
}

private func sayInformalOutside(_: Void) -> Bilingual<String> {
  Bilingual(
    nl:
      "Alle informele momenten vallen buiten de les. Niet iedereen kan er dan bij zijn; vlak voor, na of in de les lukt dat vaak wel.",
    en:
      "All informal moments fall outside class. Not everyone can come then; right before, after or in class often works."
  )
}

private func fixInformalOutside(_ context: Context, _ signal: Signal<Void>) -> [Fix] {
  guard let meeting = context.plan.meetings.first else { return [] }
  return [
    context.adding(.dropInCoffeeQuarter, to: meeting), context.adding(.energizer, to: meeting),
  ]
}
