import CourseModel
import Vocabulary

extension Rule {
  /// Students of a programme for a profession first meet practice in the second half.
  static let workplaceComesLate = Rule(
    "workplace-comes-late", in: .programmeEnvironment, .note, .toolDefault, gate: .whenStated, .committee,
    for: .programme, sources: "003 Beroepspraktijk; tool default",
    title: Bilingual(nl: "Praktijk komt pas laat in de opleiding", en: "Practice comes late in the programme"),
    why: Bilingual(
      nl: "Wie het beroep vroeg van dichtbij ziet, weet beter waarvoor de theorie dient.",
      en: "Seeing the profession early and close by helps students to see what the theory is for."),
    argument: "period",
    examples: [
      .wrong(
        """
        opleiding CE: Commerciële economie
        instelling: Hogeschool
        periode 1: Start
          cursus MC1: mc1.course [5 EC]
        periode 2: Verder
          cursus MC2: mc1.course [5 EC]
        periode 3: Verder
          cursus MC3: mc1.course [5 EC]
        periode 4: Verder
        ^^^^^^^^^
          cursus MC4: mc4.course [5 EC]
        periode 5: Verder
          cursus MC5: mc4.course [5 EC]
        periode 6: Slot
          cursus MC6: mc4.course [5 EC]
        """,
        beside: [
          "mc1.course": "cursus: Merken\nweek 1:\n  synchroon casus: Een merk [op locatie, 3 uur]",
          "mc4.course": "cursus: Klanten\nweek 1:\n  synchroon werkbezoek: Bij een klant [werkplek, 3 uur]",
        ]),
      .wrong(
        """
        programme CE: Commercial economics
        institution: University of applied sciences
        period 1: Start
          course MC1: mc1.course [5 EC]
        period 2: On
          course MC2: mc1.course [5 EC]
        period 3: On
          course MC3: mc1.course [5 EC]
        period 4: On
          course MC4: mc1.course [5 EC]
        period 5: On
        ^^^^^^^^
          course MC5: mc5.course [5 EC]
        period 6: End
          course MC6: Thesis [5 EC]
        """,
        beside: [
          "mc1.course": "course: Brands\nweek 1:\n  async video: A brand [online, 1 h]",
          "mc5.course": "course: Placement\ntype: internship",
        ]),
      .right(
        """
        opleiding CE: Commerciële economie
        instelling: Hogeschool
        periode 1: Start
          cursus MC1: mc1.course [5 EC]
        periode 2: Verder
          cursus MC2: mc2.course [5 EC]
        periode 3: Verder
          cursus MC3: mc1.course [5 EC]
        periode 4: Verder
          cursus MC4: mc2.course [5 EC]
        periode 5: Verder
          cursus MC5: mc2.course [5 EC]
        periode 6: Slot
          cursus MC6: mc2.course [5 EC]
        """,
        beside: [
          "mc1.course": "cursus: Merken\nweek 1:\n  synchroon casus: Een merk [op locatie, 3 uur]",
          "mc2.course":
            "cursus: Klanten\nopdrachtgever: Een winkel\nweek 1:\n  synchroon casus: Een klant [op locatie, 3 uur]",
        ]),
      .right(
        """
        programme CE: Commercial economics
        institution: University of applied sciences
        period 1: Start
          course MC1: Brands [5 EC]
        period 2: On
          course MC2: mc2.course [5 EC]
        """,
        beside: ["mc2.course": "course: Placement\ntype: internship"]),
    ],
    find: findLatePractice, say: sayLatePractice)
}

/// With fewer periods half of them says little.
private let leastPeriods = 6

private func findLatePractice(_ look: inout Look<Bilingual<String>>) {
  let (plan, curriculum) = (look.plan, look.context.curriculum)
  let periods = curriculum.periodsInOrder
  guard periods.count >= leastPeriods else { return }
  func meetsPractice(_ course: PlacedCourse) -> Bool { course.summary?.meetsPractice ?? false }
  guard let at = periods.firstIndex(where: { curriculum.courses(in: $0).contains(where: meetsPractice) }) else {
    return
  }
  guard let isVocational = look.context.isVocational else {
    return look.cannotTell(plan.document, missing: .property(.level))
  }
  guard isVocational else { return }
  if at * 2 < periods.count || plan.takesStudentsIntoPractice { return look.met() }
  // What comes before must be known, or practice may be there.
  let coverage = look.limits.lower(.durationCoverage)
  for period in periods[..<at] {
    let courses = curriculum.courses(in: period)
    if courses.isEmpty || courses.contains(where: { $0.summary == nil }) {
      return look.cannotTell(period.element, missing: .otherDocument)
    }
    if courses.contains(where: { ($0.summary?.environmentCoverage ?? 0) < coverage }) {
      return look.cannotTell(period.element, missing: .property(.environment))
    }
  }
  look.notMet(
    periods[at].element, look.context.periodName(periods[at].position),
    related: curriculum.courses(in: periods[at]).filter(meetsPractice).compactMap { headOf($0) })
}

private func sayLatePractice(_ period: Bilingual<String>) -> Bilingual<String> {
  Bilingual(
    nl:
      "Studenten maken pas in \(period.nl) kennis met de praktijk, in de tweede helft van de periodes (vuistregel van coursecheck: de eerste helft). Kan een werkbezoek, een meeloopdag of een opdracht van buiten eerder?",
    en:
      "Students first meet practice in \(period.en), in the second half of the periods (rule of thumb of coursecheck: the first half). Could a visit, a day of shadowing or an assignment from outside come earlier?"
  )
}
