import CourseModel
import CourseSyntax
import Vocabulary

extension Rule {
  /// Courses side by side ask more in a week than students have.
  static let weekOverload = Rule(
    "week-overload", in: .programmeLoad, .warning, .strong, gate: .whenStated, .committee, for: .programme,
    sources: "003 Cursusniveau; 003 Programmaniveau",
    title: Bilingual(nl: "Een week met meer werk dan er tijd is", en: "A week with more work than time"),
    why: Bilingual(
      nl: "Elke cursus kan op zichzelf kloppen, terwijl ze samen in één week meer vragen dan een student tijd heeft.",
      en: "Each course can be fine by itself, while together they ask more in one week than a student has time for."),
    examples: [
      .wrong(
        """
        opleiding CE: Commerciële economie
        studievorm: voltijd
        uren per week: 40 uur
        periode 1: Start [kalenderweken 36-37]
        ^^^^^^^^^
          cursus MC101: mc101.course [3 EC]
          cursus MC102: mc102.course [3 EC]
        """,
        beside: [
          "mc101.course":
            "cursus MC101: Merken\nweek 1: Start\n  asynchroon opdracht: Analyse [15 uur]\nweek 2: Slot\n  asynchroon opdracht: Plan [30 uur]",
          "mc102.course":
            "cursus MC102: Klanten\nweek 1: Start\n  asynchroon opdracht: Interview [18 uur]\nweek 2: Slot\n  asynchroon opdracht: Verslag [20 uur]",
        ]),
      .wrong(
        """
        programme CE: Commercial economics
        period 1: Start
        ^^^^^^^^
          weeks: 2
          course MC101: mc101.course
          course MC102: Customers [2 EC]
        """,
        beside: [
          "mc101.course":
            "course MC101: Brands\nweek 1: Start\n  async assignment: Analysis [10 h]\nweek 2: End\n  async assignment: Plan [25 h]"
        ]),
      .right(
        """
        opleiding CE: Commerciële economie
        uren per week: 40 uur
        periode 1: Start [kalenderweken 36-37]
          cursus MC101: mc101.course [3 EC]
          cursus MC102: Klanten [1 EC]
        """,
        beside: [
          "mc101.course":
            "cursus MC101: Merken\nweek 1: Start\n  asynchroon opdracht: Analyse [22 uur]\nweek 2: Slot\n  asynchroon opdracht: Plan [28 uur]"
        ]),
      .right(
        """
        programme CE: Commercial economics
        study form: part-time
        period 1: Start
          weeks: 2
          course MC101: mc101.course
        """,
        beside: ["mc101.course": "course MC101: Brands\nweek 1: Start\n  async assignment: Plan [50 h]"]),
    ],
    find: findFullWeeks, say: sayFullWeeks)
}

private struct Share: Sendable {
  var label: String
  /// Seconds.
  var work: Int
  var isEstimated: Bool
}

extension Share: ArgumentConvertible {
  var argument: ArgumentValue {
    .group([.init("course", label), .init("minutes", work / 60), .init("isEstimated", isEstimated)])
  }
}

private struct Facts: Sendable {
  var period: Bilingual<String>
  var worst: PeriodCalendar.Week
  /// Seconds.
  var work: Int
  var norm: Int
  /// Largest first.
  var shares: [Share]
  var others: [PeriodCalendar.Week]
  var isEveryWeek: Bool
  var files: Bilingual<String>
}

extension Facts: MessageFacts {
  var arguments: [MessageArgument] {
    [
      .init("period", period), .init("week", worst), .init("minutes", work / 60), .init("availableMinutes", norm / 60),
      .init("shares", shares), .init("otherWeeks", others), .init("isEveryWeek", isEveryWeek),
    ]
  }
}

private func findFullWeeks(_ look: inout Look<Facts>) {
  let curriculum = look.context.curriculum
  for load in look.context.parallelLoads where !load.courses.isEmpty {
    let period = curriculum.periods[load.period]
    guard load.planned > 0 else {
      look.cannotTell(period.element, missing: .otherDocument)
      continue
    }
    guard load.isOfOneYear else {
      look.cannotTell(period.element, missing: .property(.year))
      continue
    }
    guard let norm = look.context.secondsPerWeek(of: period.element) else {
      look.cannotTell(period.element, missing: .property(.loadPerWeek))
      continue
    }
    let most = added(norm, multiplied(norm / 100, by: look.limits.lower(.loadTolerance)))
    let full = load.weeks.indices.filter { !load.weeks[$0].week.isFree && load.weeks[$0].work.lower > most }
    guard let worst = full.max(by: { load.weeks[$0].work.lower < load.weeks[$1].work.lower }) else {
      if load.unknown == 0 { look.met() } else { look.cannotTell(period.element, missing: .otherDocument) }
      continue
    }
    let courses = load.courses.filter { $0.work[worst].lower > 0 }
      .sorted { ($0.work[worst].lower, $1.position) > ($1.work[worst].lower, $0.position) }
    let shares = courses.map {
      Share(
        label: curriculum.courses[$0.position].label, work: $0.work[worst].lower, isEstimated: $0.basis == .estimated)
    }
    let estimated = shares.lazy.map { $0.isEstimated ? $0.work : 0 }.sum
    let work = load.weeks[worst].work.lower
    look.notMet(
      period.element,
      Facts(
        period: look.context.periodName(load.period), worst: load.weeks[worst].week, work: work, norm: norm,
        shares: shares, others: full.filter { $0 != worst }.map { load.weeks[$0].week },
        isEveryWeek: full.count == load.calendar.open.count,
        files: absenceWords(curriculum.courses(in: period))),
      related: zip(courses, shares).compactMap { own, share in
        curriculum.courses[own.position].document.map { RelatedPlace($0.head, shareWords(share)) }
      },
      // What is mostly an estimate is something to look at, no more.
      severity: estimated > work / 2 ? .advice : nil)
  }
}

private func shareWords(_ share: Share) -> Bilingual<String> {
  Bilingual(
    nl: "\(share.label): \(hours(share.work, .dutch)) in die week\(share.isEstimated ? ", geschat" : "").",
    en: "\(share.label): \(hours(share.work, .english)) in that week\(share.isEstimated ? ", estimated" : "").")
}

private func sayFullWeeks(_ facts: Facts) -> Bilingual<String> {
  let shares = listed(
    facts.shares.map { share in
      Bilingual(
        nl: "\(share.label) \(hours(share.work, .dutch))\(share.isEstimated ? " (geschat)" : "")",
        en: "\(share.label) \(hours(share.work, .english))\(share.isEstimated ? " (estimated)" : "")")
    })
  let week = weekName(facts.worst)
  let largest = facts.shares.first { !$0.isEstimated }?.label
  let place = Bilingual(
    nl: largest.map { ", bijvoorbeeld in \($0)" } ?? "", en: largest.map { ", for example in \($0)" } ?? "")
  let others = othersWords(facts)
  return Bilingual(
    nl:
      "In \(facts.period.nl) komt \(week.nl) samen op \(hours(facts.work, .dutch)): \(shares.nl). Studenten hebben \(hours(facts.norm, .dutch)) per week; verschuif een deadline of voorbereiding\(place.nl).\(others.nl)\(facts.files.nl)",
    en:
      "In \(facts.period.en), \(week.en) adds up to \(hours(facts.work, .english)): \(shares.en). Students have \(hours(facts.norm, .english)) a week; move a deadline or preparation\(place.en).\(others.en)\(facts.files.en)"
  )
}

private func othersWords(_ facts: Facts) -> Bilingual<String> {
  if facts.others.isEmpty { return Bilingual(nl: "", en: "") }
  if facts.isEveryWeek { return Bilingual(nl: " De andere weken zijn ook vol.", en: " The other weeks are full too.") }
  let names = weekNames(facts.others)
  return Bilingual(nl: " Ook vol: \(names.nl).", en: " Also full: \(names.en).")
}
