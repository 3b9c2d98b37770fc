import CourseModel
import Vocabulary

extension Rule {
  /// More work in students' own time from one year to the next, and nobody taught them before how to plan and steer it.
  static let selfRegulationNoProgression = Rule(
    "self-regulation-no-progression", in: .programmeExperience, .note, .strong, gate: .whenStated, .committee,
    for: .programme, sources: "004 Docenten en studenten",
    title: Bilingual(
      nl: "Meer eigen tijd, zonder eerst te leren plannen", en: "More own time, without learning to plan first"),
    why: Bilingual(
      nl: "Werken in eigen tijd vraagt dat studenten hun leren zelf sturen. Veel studenten leren dat pas gaandeweg.",
      en: "Working in their own time asks students to steer their own learning. Many still have to learn that."),
    examples: [
      .wrong(
        """
        opleiding CE: Commerciële economie
        periode 1: Start
          jaar: 1
          cursus MC101: mc101.course [5 EC]
        periode 2: Verder
        ^^^^^^^^^
          jaar: 2
          cursus MC201: mc201.course [5 EC]
        """,
        beside: [
          "mc101.course":
            "cursus MC101: Merken\nweek 1:\n  synchroon casus: Een merk [2 uur]\n  asynchroon video: Merken [1 uur]",
          "mc201.course":
            "cursus MC201: Klanten\nweek 1:\n  synchroon casus: Een klant [1 uur]\n  asynchroon video: Klanten [3 uur]",
        ]),
      .wrong(
        """
        programme CE: Commercial economics
        period 1: Start
          year: 1
          course MC101: mc101.course [5 EC]
        period 2: On
        ^^^^^^^^
          year: 2
          course MC201: mc201.course [5 EC]
        """,
        beside: [
          "mc101.course": "course MC101: Brands\nweek 1:\n  sync case: A brand [3 h]\n  async quiz: Test [1 h]",
          "mc201.course":
            "course MC201: Customers\nweek 1:\n  sync planning: Plan your weeks [1 h]\n  async quiz: Test [3 h]",
        ]),
      .right(
        """
        opleiding CE: Commerciële economie
        periode 1: Start
          jaar: 1
          cursus MC101: mc101.course [5 EC]
        periode 2: Verder
          jaar: 2
          cursus MC201: mc201.course [5 EC]
        """,
        beside: [
          "mc101.course":
            "cursus MC101: Merken\nweek 1:\n  synchroon planning: Plan je weken [2 uur]\n  asynchroon video: Merken [1 uur]",
          "mc201.course":
            "cursus MC201: Klanten\nweek 1:\n  synchroon casus: Een klant [1 uur]\n  asynchroon video: Klanten [3 uur]",
        ]),
      .right(
        """
        programme CE: Commercial economics
        period 1: Start
          year: 1
          course MC101: mc101.course [5 EC]
        period 2: On
          year: 2
          course MC201: Customers [5 EC]
        """,
        beside: ["mc101.course": "course MC101: Brands\nweek 1:\n  sync case: A brand [3 h]\n  async quiz: Test [1 h]"]),
    ],
    find: findUnpreparedRise, say: sayUnpreparedRise)
}

/// A smaller rise, in thousandths, may well be chance.
private let leastRise = 100

private struct Facts: Sendable {
  var year: Int
  var share: String
  var yearBefore: Int
  var shareBefore: String
}

extension Facts: MessageFacts {
  var arguments: [MessageArgument] {
    [
      .init("year", year), .init("percent", share), .init("yearBefore", yearBefore),
      .init("percentBefore", shareBefore),
    ]
  }
}

private func findUnpreparedRise(_ look: inout Look<Facts>) {
  let curriculum = look.context.curriculum
  let coverage = look.limits.lower(.durationCoverage)
  var before: (year: Int, share: WorkShare)?
  var isTaught = look.plan.teachesSelfRegulation
  var isComplete = true
  for studied in curriculum.studyYears(look.plan) {
    let (year, courses, place) = (studied.year, studied.courses, studied.element)
    let share = asyncShare(of: courses, coverage)
    if let before {
      if let share, isTaught || isComplete {
        let rise = share.lower - before.share.upper
        if rise >= leastRise, !isTaught {
          look.notMet(
            place,
            Facts(
              year: year, share: share.percentages, yearBefore: before.year, shareBefore: before.share.percentages),
            related: courses.compactMap { headOf($0) })
          return
        }
        look.met()
      } else {
        look.cannotTell(place, missing: isComplete ? .property(.duration) : .otherDocument)
      }
    }
    if let share { before = (year, share) }
    for course in courses {
      if course.summary == nil { isComplete = false }
      if course.summary?.teachesSelfRegulation == true || course.isAboutStudying { isTaught = true }
    }
  }
}

/// Nil where not all courses of the year can be asked.
private func asyncShare(of courses: [PlacedCourse], _ coverage: Int) -> WorkShare? {
  var sync = Amount()
  var async = Amount()
  for course in courses where !course.isIndividualRoute {
    guard let summary = course.summary, summary.hasKnownTime(coverage) else { return nil }
    sync += summary.sync
    async += summary.async
  }
  return WorkShare(of: async, besides: sync)
}

private func sayUnpreparedRise(_ facts: Facts) -> Bilingual<String> {
  Bilingual(
    nl:
      "Het werk in eigen tijd groeit van \(facts.shareBefore)% in jaar \(facts.yearBefore) naar \(facts.share)% in jaar \(facts.year), en bij geen eerdere cursus staat dat studenten hun werk leren plannen en sturen. Geef dat een plek in de eerste periodes.",
    en:
      "Work in students' own time grows from \(facts.shareBefore)% in year \(facts.yearBefore) to \(facts.share)% in year \(facts.year), and no earlier course says that students learn to plan and steer their work. Give that a place in the first periods."
  )
}
