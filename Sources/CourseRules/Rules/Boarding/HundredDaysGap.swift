import CourseModel
import CourseSyntax
import Vocabulary

extension Rule {
  /// A long stretch of the first hundred days without anything that binds.
  static let hundredDaysGap = Rule(
    "hundred-days-gap", in: .boarding, .advice, .strong, gate: .whenStated, .core,
    sources: "001 SB; 000 Studentboarding; tool default",
    title: Bilingual(nl: "Lang niets in de eerste honderd dagen", en: "A long gap in the first hundred days"),
    why: Bilingual(
      nl: "In de eerste honderd dagen beslissen nieuwe studenten of ze zich thuis voelen.",
      en: "In the first hundred days new students decide whether they feel at home."),
    asksForMissing: true,
    examples: [
      .wrong(
        """
        cursus MC101: Marketing
        ^^^^^^^^^^^^
        jaar: 1
        samenstelling: nieuw
        weken: 8
        week 1: Start
          synchroon ijsbreker: Wie ben jij? [20 min]
        week 2-7: Verder
          synchroon hoorcollege: Merken [45 min]
        week 8: Slot
          synchroon check-out: Wat neem je mee? [10 min]
        """),
      .wrong(
        """
        course MC101: Marketing
        ^^^^^^^^^^^^
        year: 1
        composition: new
        weeks: 6
        week 1: Start
          sync icebreaker: Who are you? [20 min]
        week 2-6: On
          sync lecture: Brands [45 min]
        """),
      .right(
        """
        cursus MC101: Marketing
        jaar: 1
        samenstelling: nieuw
        weken: 8
        week 1-8: Elke week
          synchroon check-in: Hoe kom je binnen? [10 min, wekelijks]
          synchroon hoorcollege: Merken [45 min]
        """),
      .right(
        """
        course MC301: Marketing
        year: 3
        weeks: 8
        week 1-8: Every week
          sync lecture: Brands [45 min]
        """),
    ],
    find: findGaps, say: sayGap)
}

private struct Facts: Sendable {
  var first: Int
  var last: Int
}

extension Facts: MessageFacts {
  var arguments: [MessageArgument] {
    [.init("firstWeek", first), .init("lastWeek", last)]
  }
}

private let daysInWeek = 7

private func findGaps(_ look: inout Look<Facts>) {
  let plan = look.plan
  guard plan.isForNewStudents, plan.isStarting == true, let last = plan.figures.teachingWeeks.last else { return }
  guard !plan.activities.isEmpty else { return }
  let social = plan.activities.filter { !$0.isCancelled && plan.isSocial($0) }
  if social.contains(where: { $0.weeks == nil }) {
    return look.cannotTell(plan.document, missing: .time)
  }
  let days = look.limits.lower(.hundredDays)
  let most = look.limits.lower(.hundredDaysGap)
  var quiet = 0
  var longest: (first: Int, last: Int)?
  for week in 1...Swift.max(1, Swift.min(last, days / daysInWeek)) {
    // Holidays are no part of a gap.
    if plan.figures.holidays.contains(week) { continue }
    if social.contains(where: { $0.weeks?.value.contains(week) == true }) {
      quiet = 0
      continue
    }
    quiet += 1
    if quiet * daysInWeek > most, quiet > (longest.map { $0.last - $0.first + 1 } ?? 0) {
      longest = (week - quiet + 1, week)
    }
  }
  if let longest {
    look.notMet(plan.document, Facts(first: longest.first, last: longest.last))
  } else {
    look.met()
  }
}

private func sayGap(_ facts: Facts) -> Bilingual<String> {
  Bilingual(
    nl:
      "Van week \(facts.first) tot en met week \(facts.last) is er niets dat nieuwe studenten verbindt. Een korte check-in of een gesprek houdt het contact gaande.",
    en:
      "From week \(facts.first) to week \(facts.last) nothing connects new students. A short check-in or a talk keeps contact going."
  )
}
