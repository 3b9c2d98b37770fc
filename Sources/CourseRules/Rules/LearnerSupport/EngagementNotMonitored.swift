import CourseModel
import CourseSyntax
import Vocabulary

extension Rule {
  /// Nobody looks in time whether students keep up.
  static let engagementNotMonitored = Rule(
    "engagement-not-monitored", in: .learnerSupport, .advice, .strong, gate: .whenStated, .extended, for: .course,
    sources: "004 Docenten en studenten [Wie]",
    title: Bilingual(nl: "Geen zicht op wie meekomt", en: "No view of who keeps up"),
    why: Bilingual(
      nl: "Online zie je minder snel dat een student afhaakt. Wie het vroeg merkt, kan nog iets doen.",
      en: "Online it takes longer to notice that a student drops out. Whoever notices early can still do something."),
    asksForMissing: true,
    argument: "week",
    examples: [
      .wrong(
        """
        cursus MC101: Marketing
        ^^^^^^^^^^^^
        weken: 6
        week 1: Merken
          asynchroon lezen: Hoofdstuk 1 [60 min]
        week 2: Prijzen
          asynchroon lezen: Hoofdstuk 2 [60 min]
        week 5: Tussenstand
          asynchroon quiz: Wat weet je al? [20 min]
        """,
        fixed: """
          cursus MC101: Marketing
          weken: 6
          week 1: Merken
            asynchroon lezen: Hoofdstuk 1 [60 min]
          week 2: Prijzen
            asynchroon lezen: Hoofdstuk 2 [60 min]
            asynchroon voortgangscheck: Voortgangscheck [?]
          week 5: Tussenstand
            asynchroon quiz: Wat weet je al? [20 min]
          """),
      .wrong(
        """
        course MC101: Marketing
        ^^^^^^^^^^^^
        weeks: 6
        week 1: Brands
          sync lecture: Brands [on campus, 45 min]
        """),
      .right(
        """
        cursus MC101: Marketing
        weken: 6
        week 2: Prijzen
          les: Werkcollege [op locatie]
            synchroon check-in: Hoe zit je erbij? [10 min]
        """),
      .right(
        """
        course MC101: Marketing
        weeks: 6
        week 1: Brands
          sync lecture: Brands [on campus, 45 min]
        measurement: Activity in Canvas [week 2]
          indicators: attendance
        """),
    ],
    find: findUnwatchedStart, say: sayUnwatchedStart, fix: fixUnwatchedStart)
}

/// Shorter courses are over before there is anything to see. A default of coursecheck.
private let leastWeeks = 4

private func findUnwatchedStart(_ look: inout Look<Int>) {
  let plan = look.plan
  guard !plan.activities.isEmpty, let first = plan.figures.teachingWeeks.first, let weeks = plan.weekCount,
    weeks >= leastWeeks
  else { return }
  let part = look.limits.lower(.engagementCheckBy)
  let last = first - 1 + Swift.max(1, (multiplied(weeks, by: part) + 99) / 100)
  if plan.allStated(.measurement).contains(where: { measuresEarly($0, last, plan) }) { return look.met() }
  if plan.all(.assessment).contains(where: { assessesEarly($0, last, plan) }) { return look.met() }
  var open: Missing?
  if plan.patternFacets.contains(where: { !$0.classes.isDisjoint(with: [.monitoring, .checkInOut]) }) { open = .time }
  for activity in plan.activities where !activity.isCancelled {
    let isCheck = checks(activity)
    guard isCheck || activity.isOfUnknownKind else { continue }
    guard let week = activity.weeks?.value.first ?? (activity.recurrence == nil ? nil : first) else {
      open = .time
      continue
    }
    if week > last { continue }
    if isCheck { return look.met() }
    open = .kindOfActivity
  }
  if let open { return look.cannotTell(plan.document, missing: open) }
  look.notMet(plan.document, last)
}

private func checks(_ activity: Activity) -> Bool {
  if activity.has([.monitoring, .checkInOut]) { return true }
  switch activity.kind {
  case .some(.poll), .some(.consult), .some(.supportAtRisk), .some(.coachGroup), .some(.personalContactMoment):
    return true
  default: return activity.facets.feedback.contains(.teacher)
  }
}

private func measuresEarly(_ measurement: Int32, _ last: Int, _ plan: Plan) -> Bool {
  var isAbout = false
  for child in plan.model.children(.indicators, of: measurement) {
    isAbout =
      isAbout
      || plan.model.terms(child).contains {
        $0 == .indicatorProgress || $0 == .indicatorAttendance || $0 == .indicatorDropOut
      }
  }
  guard isAbout else { return false }
  guard let week = plan.model.when(of: measurement)?.weeks.first else { return true }
  return week <= last
}

private func assessesEarly(_ assessment: Int32, _ last: Int, _ plan: Plan) -> Bool {
  guard let week = plan.model.when(of: assessment)?.weeks.first else { return false }
  return week <= last
}

private func sayUnwatchedStart(_ week: Int) -> Bilingual<String> {
  Bilingual(
    nl:
      "Tot en met week \(week) laat niets in het plan zien of studenten meekomen. Plan een korte quiz of een check-in, of kijk mee met wat ze online doen.",
    en:
      "Up to week \(week) nothing in the plan shows whether students keep up. Plan a short quiz or a check-in, or have a look at what they do online."
  )
}

private func fixUnwatchedStart(_ context: Context, _ signal: Signal<Int>) -> [Fix] {
  let early = context.plan.activities.last { activity in
    guard let week = activity.weeks?.value.first else { return false }
    return !activity.isCancelled && week <= signal.facts
  }
  guard let early else { return [] }
  let place = early.meeting >= 0 ? early.meeting : early.element
  return [ActivityKind.progressCheck, .quiz].map { context.addingActivity($0, isSync: false, after: place) }
}
