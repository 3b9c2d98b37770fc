import CourseModel
import Vocabulary

extension Rule {
  /// A group of students is new, and none of the courses that start with it plans getting acquainted.
  static let acquaintanceMissingInNewGroup = Rule(
    "acquaintance-missing-in-new-group", in: .programmeExperience, .warning, .strong, gate: .whenStated, .committee,
    for: .programme, sources: "002 A; 002 2.2-pre; 001 OP-A",
    title: Bilingual(
      nl: "Nieuwe groep zonder kennismaking", en: "New group without getting acquainted"),
    why: Bilingual(
      nl:
        "Een nieuwe groep begint met elkaar leren kennen. Als elke cursus denkt dat een andere dat doet, doet niemand het.",
      en:
        "A new group starts with getting to know each other. If every course thinks that another one does so, none does."
    ),
    asksForMissing: true,
    examples: [
      .wrong(
        """
        opleiding CE: Commerciële economie
        studenten: 90
        periode 1: Start
        ^^^^^^^^^
          cursus MC101: mc101.course [5 EC]
          cursus MC102: mc102.course [5 EC]
        """,
        beside: [
          "mc101.course":
            "cursus MC101: Merken\nsamenstelling: nieuw\nweek 1:\n  les: Start\n    synchroon casus: Een merk [60 min]",
          "mc102.course":
            "cursus MC102: Klanten\nsamenstelling: nieuw\nweek 1:\n  les: Start\n    synchroon quiz: Wat weet je al? [20 min]",
        ]),
      .wrong(
        """
        programme CE: Commercial economics
        students: 90
        period 1: Start
          course MC101: mc101.course [5 EC]
        period 2: On
        ^^^^^^^^
          course MC102: mc102.course [5 EC]
        boarding: From first contact to feeling at home
          phase 2: Introduction week
            sync pub quiz: By the study association [on campus, evening]
        """,
        beside: [
          "mc101.course": """
          course MC101: Brands
          composition: new
          week 1:
            session: Start
              sync case: A brand [60 min]
          """,
          "mc102.course": """
          course MC102: Customers
          composition: new
          week 1:
            session: Start
              sync case: A customer [60 min]
          week 4:
            session: Halfway
              sync introduction round: Who are you? [20 min]
          """,
        ]),
      .right(
        """
        opleiding CE: Commerciële economie
        studenten: 90
        periode 1: Start
          cursus MC101: mc101.course [5 EC]
          cursus MC102: mc102.course [5 EC]
        """,
        beside: [
          "mc101.course":
            "cursus MC101: Merken\nsamenstelling: nieuw\nweek 1:\n  les: Start\n    synchroon casus: Een merk [60 min]",
          "mc102.course":
            "cursus MC102: Klanten\nsamenstelling: nieuw\nweek 2:\n  les: Start\n    synchroon kennismaking: Wie ben jij? [20 min]",
        ]),
      .right(
        """
        programme CE: Commercial economics
        students: 90
        period 1: Start
          course MC101: mc101.course [5 EC]
          course MC102: Customers [5 EC]
        """,
        beside: [
          "mc101.course":
            "course MC101: Brands\ncomposition: new\nweek 1:\n  session: Start\n    sync case: A brand [60 min]"
        ]),
    ],
    find: findGroupsWithoutAcquaintance, say: sayGroupWithoutAcquaintance)
}

private struct Facts: Sendable {
  var period: Bilingual<String>
  var courses: [String]
  var weeks: [Int]
}

extension Facts: MessageFacts {
  var arguments: [MessageArgument] {
    [.init("period", period), .init("courses", courses), .init("weeks", weeks)]
  }
}

private func findGroupsWithoutAcquaintance(_ look: inout Look<Facts>) {
  let curriculum = look.context.curriculum
  let weekCount = Swift.max(1, look.limits.lower(.acquaintWeeks))
  let first = curriculum.periodsInOrder.first?.position
  for period in curriculum.periods {
    for group in curriculum.newGroups(in: period) {
      // Too small to need it, or of a size that nobody states.
      guard let size = group.size ?? look.plan.cohort else {
        look.cannotTell(period.element, missing: .property(.students))
        continue
      }
      if size.upper < 4 { continue }
      let isMetBefore = period.position == first && !look.plan.held(classes: .acquaintance).isEmpty
      switch isMetBefore ? .planned : curriculum.acquaintance(of: group, in: period, weeks: weekCount) {
      case .planned: look.met()
      case .unknownTime: look.cannotTell(period.element, missing: .time)
      case .unknownKind: look.cannotTell(period.element, missing: .kindOfActivity)
      case .unknownCourse: look.cannotTell(period.element, missing: .otherDocument)
      case .missing:
        look.notMet(
          period.element,
          Facts(
            period: look.context.periodName(period.position), courses: group.courses.map { $0.label },
            weeks: Array(group.firstWeek...group.firstWeek + weekCount - 1)),
          related: group.courses.compactMap { headOf($0) })
      }
    }
  }
}

private func sayGroupWithoutAcquaintance(_ facts: Facts) -> Bilingual<String> {
  let (courses, weeks) = (listed(facts.courses), namedWeeks(facts.weeks))
  return Bilingual(
    nl:
      "In \(facts.period.nl) begint een nieuwe groep (\(courses.nl)), en in \(weeks.nl) is geen kennismaking gepland. Spreek af welke cursus dat doet.",
    en:
      "In \(facts.period.en) a new group starts (\(courses.en)), and no getting acquainted is planned in \(weeks.en). Agree which course does that."
  )
}
