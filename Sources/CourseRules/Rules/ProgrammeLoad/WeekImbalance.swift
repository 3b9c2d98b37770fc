import CourseModel
import CourseSyntax
import Vocabulary

extension Rule {
  /// In one week of a period students have far more to do than in another.
  static let weekImbalance = Rule(
    "week-imbalance", in: .programmeLoad, .advice, .toolDefault, gate: .whenStated, .committee, for: .programme,
    sources: "003 Programmaniveau",
    title: Bilingual(nl: "Drukke en rustige weken in een periode", en: "Busy and quiet weeks in a period"),
    why: Bilingual(
      nl: "Met werk dat gelijkmatig over de weken ligt, houden studenten het makkelijker vol.",
      en: "With work spread evenly over the weeks, students keep up more easily."),
    examples: [
      .wrong(
        """
        opleiding CE: Commerciële economie
        periode 1: Start
        ^^^^^^^^^
          weken: 4
          cursus MC101: mc101.course
          cursus MC102: mc102.course
        """,
        beside: [
          "mc101.course":
            "cursus MC101: Merken\nweek 1-3: Lezen\n  asynchroon lezen: Hoofdstukken [12 uur]\nweek 4: Plan\n  asynchroon opdracht: Plan [8 uur]",
          "mc102.course":
            "cursus MC102: Klanten\nweek 1-3: Lezen\n  asynchroon lezen: Artikelen [12 uur]\nweek 4: Plan\n  asynchroon opdracht: Interviews [10 uur]",
        ]),
      .wrong(
        """
        programme CE: Commercial economics
        period 1: Start [calendar weeks 36-40]
        ^^^^^^^^
          course MC101: mc101.course
        holiday: Break [calendar week 38]
        """,
        beside: [
          "mc101.course":
            "course MC101: Brands\nweek 1: Start\n  async reading: Chapter 1 [4 h]\nweek 2: On\n  async reading: Chapter 2 [5 h]\nholiday: Break [week 3]\nweek 4: On\n  async reading: Chapter 3 [5 h]\nweek 5: End\n  async assignment: Plan [11 h]"
        ]),
      .right(
        """
        opleiding CE: Commerciële economie
        periode 1: Start
          weken: 5
          cursus MC101: mc101.course
          week 5: Toetsweek
        """,
        beside: [
          "mc101.course":
            "cursus MC101: Merken\nweek 1-4: Lezen\n  asynchroon lezen: Hoofdstukken [16 uur]\nweek 5: Toetsen\n  asynchroon opdracht: Plan [20 uur]"
        ]),
      .right(
        """
        programme CE: Commercial economics
        period 1: Start
          weeks: 4
          course MC101: mc101.course
          course MC102: mc102.course
        """,
        beside: [
          "mc101.course":
            "course MC101: Brands\nweek 1-3: Reading\n  async reading: Chapters [12 h]\nweek 4: Plan\n  async assignment: Plan [8 h]",
          "mc102.course":
            "course MC102: Customers\nweek 1-3: Reading\n  async reading: Articles [15 h]\nweek 4: Plan\n  async reading: Article [2 h]",
        ]),
    ],
    find: findImbalance, say: sayImbalance)
}

private struct Facts: Sendable {
  var period: Bilingual<String>
  var lightest: PeriodCalendar.Week
  var heaviest: PeriodCalendar.Week
  /// Seconds.
  var least: Int
  var most: Int
  /// Thousandths: so many times the lightest week is still fine.
  var ratio: Int
  var estimated: Int
  var courses: Int
  var files: Bilingual<String>
}

extension Facts: MessageFacts {
  var arguments: [MessageArgument] {
    [
      .init("period", period), .init("lightestWeek", lightest), .init("heaviestWeek", heaviest),
      .init("lightestMinutes", least / 60), .init("heaviestMinutes", most / 60),
      .init("maximumRatio", value: .decimal(thousandths: ratio)), .init("estimatedCourses", estimated),
      .init("courses", courses),
    ]
  }
}

private let fewestWeeks = 4

private func findImbalance(_ look: inout Look<Facts>) {
  let curriculum = look.context.curriculum
  for load in look.context.parallelLoads where !load.courses.isEmpty {
    let period = curriculum.periods[load.period]
    guard load.planned > 0, load.unknown == 0 else {
      look.cannotTell(period.element, missing: .otherDocument)
      continue
    }
    guard load.isOfOneYear else {
      look.cannotTell(period.element, missing: .property(.year))
      continue
    }
    // A week of which no course says anything is not described, or not for teaching.
    let planned = load.courses.filter { $0.basis == .planned }
    let weeks = load.weeks.indices.filter { at in
      !load.weeks[at].week.isFree && !load.weeks[at].week.isExam && planned.contains { $0.work[at].lower > 0 }
    }
    guard weeks.count >= fewestWeeks,
      let lightest = weeks.min(by: { load.weeks[$0].work.upper < load.weeks[$1].work.upper }),
      let heaviest = weeks.max(by: { load.weeks[$0].work.lower < load.weeks[$1].work.lower })
    else { continue }
    // Of ranges the ends that keep this quiet.
    let (least, most) = (load.weeks[lightest].work.upper, load.weeks[heaviest].work.lower)
    guard most / 1000 * 1000 > multiplied(least / 1000, by: look.limits.thousandths(.imbalanceRatio)) else {
      look.met()
      continue
    }
    look.notMet(
      period.element,
      Facts(
        period: look.context.periodName(load.period), lightest: load.weeks[lightest].week,
        heaviest: load.weeks[heaviest].week, least: least, most: most,
        ratio: look.limits.thousandths(.imbalanceRatio), estimated: load.estimated,
        courses: load.courses.count, files: absenceWords(curriculum.courses(in: period))),
      related: planned.compactMap { own in
        let course = curriculum.courses[own.position]
        return course.document.map { document in
          RelatedPlace(
            document.head, courseWords(course.label, own.work[lightest].lower, own.work[heaviest].lower))
        }
      })
  }
}

private func courseWords(_ course: String, _ light: Int, _ heavy: Int) -> Bilingual<String> {
  Bilingual(
    nl: "\(course): \(hours(light, .dutch)) in de lichtste week, \(hours(heavy, .dutch)) in de zwaarste.",
    en: "\(course): \(hours(light, .english)) in the lightest week, \(hours(heavy, .english)) in the heaviest.")
}

private func sayImbalance(_ facts: Facts) -> Bilingual<String> {
  let (light, heavy) = (weekName(facts.lightest), weekName(facts.heaviest))
  var estimate = Bilingual(nl: "", en: "")
  if facts.estimated > 0 {
    estimate = Bilingual(
      nl: " Van \(facts.estimated) van de \(facts.courses) cursussen zijn de uren geschat.",
      en: " For \(facts.estimated) of the \(facts.courses) courses the hours are estimated.")
  }
  return Bilingual(
    nl:
      "In \(facts.period.nl) loopt het werk uiteen van \(hours(facts.least, .dutch)) in \(light.nl) tot \(hours(facts.most, .dutch)) in \(heavy.nl) (vuistregel van coursecheck: hoogstens \(decimal(facts.ratio, .dutch)) keer zo veel). Kijk of het gelijkmatiger kan.\(estimate.nl)\(facts.files.nl)",
    en:
      "In \(facts.period.en) the work ranges from \(hours(facts.least, .english)) in \(light.en) to \(hours(facts.most, .english)) in \(heavy.en) (rule of thumb of coursecheck: at most \(decimal(facts.ratio, .english)) times as much). See whether it can be spread more evenly.\(estimate.en)\(facts.files.en)"
  )
}
