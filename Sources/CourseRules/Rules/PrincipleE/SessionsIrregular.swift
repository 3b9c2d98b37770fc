import CourseModel
import CourseSyntax
import SourceText
import Vocabulary

extension Rule {
  /// Between two meetings there is a much longer time than usual.
  static let sessionsIrregular = Rule(
    "sessions-irregular", in: .principleE, .advice, .strong, gate: .whenStated, .extended,
    sources: "002 E; tool default",
    title: Bilingual(nl: "Lange tijd tussen twee bijeenkomsten", en: "A long time between two meetings"),
    why: Bilingual(
      nl: "Een vast ritme geeft houvast. Na een lange pauze kost het tijd om elkaar en de draad terug te vinden.",
      en:
        "A steady rhythm gives something to hold on to. After a long gap it takes time to find each other and the thread again."
    ),
    examples: [
      .wrong(
        """
        leergemeenschap LG1: Zorg in de wijk
        bijeenkomst: Start [week 1, 90 min]
        bijeenkomst: Eerste vragen [week 2, 90 min]
        bijeenkomst: Verdieping [week 3, 90 min]
        bijeenkomst: Slot [week 8, 90 min]
        ^^^^^^^^^^^
        """),
      .wrong(
        """
        community CG1: Coaching group
        meeting: First [2026-09-07, 60 min]
        meeting: Second [2026-09-21, 60 min]
        meeting: Third [2026-10-05, 60 min]
        meeting: Fourth [2026-12-07, 60 min]
        ^^^^^^^
        """),
      .right(
        """
        leergemeenschap LG1: Zorg in de wijk
        vakantie: Herfst [week 4-7]
        bijeenkomst: Start [week 1, 90 min]
        bijeenkomst: Eerste vragen [week 2, 90 min]
        bijeenkomst: Verdieping [week 3, 90 min]
        bijeenkomst: Slot [week 8, 90 min]
        """),
      .right(
        """
        community CG1: Coaching group
        meeting: First [week 1, 60 min]
        meeting: Second [week 3, 60 min]
        meeting: Third [week 6, 60 min]
        meeting: Fourth [week 8, 60 min]
        """),
    ],
    find: findIrregularSessions, say: sayIrregularSessions)
}

private struct Facts: Sendable {
  var gap: Int
  var usual: Int
}

extension Facts: MessageFacts {
  var arguments: [MessageArgument] {
    [.init("gapWeeks", gap), .init("usualWeeks", usual)]
  }
}

/// A meeting with the week it is in, counted from any week.
private struct Moment {
  var week: Int
  var element: Int32
}

private func findIrregularSessions(_ look: inout Look<Facts>) {
  let plan = look.plan
  let sessions = plan.gatherings.filter { isSession($0, plan) }
  // What comes back every week gives a rhythm of its own.
  let recurs = sessions.contains { gathering in
    plan.state(.recurrence, of: gathering.element) == .stated || gathering.weeks.count > 1
  }
  if recurs { return look.met() }
  let weeks = moments(of: sessions) { $0.weeks.count == 1 ? $0.weeks.first : nil }
  let dates = moments(of: sessions) { calendarWeek(of: $0, plan) }
  let isByWeek = weeks.count >= dates.count
  let found = isByWeek ? weeks : dates
  let gaps = zip(found, found.dropFirst()).map { first, second in
    second.week - first.week - freeWeeks(between: first.week, and: second.week, isByWeek, plan)
  }
  // As many gaps as meetings are needed for a habit.
  guard gaps.count >= look.limits.lower(.minimumSessions) else { return }
  let usual = gaps.sorted()[gaps.count / 2]
  guard let at = gaps.indices.max(by: { gaps[$0] < gaps[$1] }) else { return }
  let isLong = Int64(gaps[at]) * 1000 > Int64(usual) * Int64(look.limits.thousandths(.gapFactor))
  let (from, to) = (found[at], found[at + 1])
  guard isLong, !isAwayAtWork(between: from.element, and: to.element, plan) else { return look.met() }
  if hasUnplacedHoliday(isByWeek, plan) { return look.cannotTell(to.element, missing: .time) }
  look.notMet(
    to.element, Facts(gap: gaps[at], usual: usual),
    related: [
      RelatedPlace(
        plan.headSpan(of: from.element),
        Bilingual(nl: "Dit is de bijeenkomst ervoor.", en: "This is the meeting before it."))
    ])
}

/// A meeting that is held, other than an exam.
private func isSession(_ gathering: Gathering, _ plan: Plan) -> Bool {
  let activities = gathering.activities.map { plan.activities[$0] }
  if activities.isEmpty { return true }
  return activities.contains { activity in
    !activity.isCancelled && !activity.isExam
  }
}

/// One for each week with a meeting, in order of time.
private func moments(of sessions: [Gathering], by week: (Gathering) -> Int?) -> [Moment] {
  let found = sessions.compactMap { session in
    week(session).map { Moment(week: $0, element: session.element) }
  }
  var result: [Moment] = []
  for moment in found.sorted(by: { ($0.week, $0.element) < ($1.week, $1.element) })
  where result.last?.week != moment.week {
    result.append(moment)
  }
  return result
}

private func calendarWeek(of gathering: Gathering, _ plan: Plan) -> Int? {
  guard let date = plan.model.when(of: gathering.element)?.date else { return nil }
  return week(of: date)
}

/// Weeks from Monday to Sunday, counted on over the years.
private func week(of date: CalendarDate) -> Int? {
  guard let weekday = date.weekday else { return nil }
  return (date.dayNumber - weekday) / 7
}

/// Weeks without teaching between two others.
private func freeWeeks(between first: Int, and second: Int, _ isByWeek: Bool, _ plan: Plan) -> Int {
  if isByWeek { return plan.figures.holidays.weeks.filter { $0 > first && $0 < second }.count }
  var free = 0
  for holiday in plan.all(.holiday) {
    guard let time = plan.model.when(of: holiday), let date = time.date, let from = week(of: date) else { continue }
    let to = time.endDate.flatMap { week(of: $0) } ?? from
    free += Swift.max(0, Swift.min(to, second - 1) - Swift.max(from, first + 1) + 1)
  }
  return Swift.min(free, second - first - 1)
}

/// A holiday of which we can't say where it falls among the meetings.
private func hasUnplacedHoliday(_ isByWeek: Bool, _ plan: Plan) -> Bool {
  plan.all(.holiday).contains { holiday in
    guard let time = plan.model.when(of: holiday) else { return true }
    return isByWeek ? time.weeks.isEmpty : time.date?.weekday == nil
  }
}

/// Students are at work in between: a placement, say.
private func isAwayAtWork(between first: Int32, and second: Int32, _ plan: Plan) -> Bool {
  plan.activities.contains { activity in
    activity.element > first && activity.element < second
      && !(activity.environment?.value ?? []).isDisjoint(with: [.workplace, .hybrid])
  }
}

private func sayIrregularSessions(_ facts: Facts) -> Bilingual<String> {
  let usual = Bilingual(nl: counted(facts.usual, "week", "weken"), en: counted(facts.usual, "week", "weeks"))
  return Bilingual(
    nl:
      "Tot deze bijeenkomst is het \(facts.gap) weken stil; meestal zit er \(usual.nl) tussen. Een vast ritme helpt de groep om bij elkaar te blijven.",
    en:
      "Before this meeting there is a gap of \(facts.gap) weeks; usually it is \(usual.en). A steady rhythm helps the group to stay together."
  )
}
