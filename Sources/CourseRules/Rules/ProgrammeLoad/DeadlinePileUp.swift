import CourseModel
import CourseSyntax
import SourceText
import Vocabulary

extension Rule {
  /// Deadlines of several courses in one week.
  static let deadlinePileUp = Rule(
    "deadline-pile-up", in: .programmeLoad, .advice, .toolDefault, gate: .whenStated, .committee, for: .programme,
    sources: "003 Programmaniveau; LDS-HE; TESTA",
    title: Bilingual(
      nl: "Deadlines van verschillende cursussen in één week", en: "Deadlines of several courses in one week"),
    why: Bilingual(
      nl:
        "Komen deadlines van verschillende cursussen samen, dan is er voor elke toets minder tijd en aandacht.",
      en: "When deadlines of several courses come together, each assessment gets less time and attention."),
    examples: [
      .wrong(
        """
        opleiding CE: Commerciële economie
        periode 1: Start
        ^^^^^^^^^
          weken: 8
          cursus MC101: mc101.course
          cursus MC102: mc102.course
        """,
        fixed: """
          opleiding CE: Commerciële economie
          periode 1: Start
            weken: 8
            cursus MC101: mc101.course
            cursus MC102: mc102.course
            week 6: Toetsweek
          """,
        beside: [
          "mc101.course":
            "cursus MC101: Merken\ntoets summatief T1: Plan [60%, week 6]\ntoets summatief T2: Kennistoets [40%, week 6]",
          "mc102.course": "cursus MC102: Klanten\ntoets summatief T1: Verslag [100%, week 6]",
        ]),
      .wrong(
        """
        programme CE: Commercial economics
        period 1: Start [calendar weeks 36-44]
        ^^^^^^^^
          course MC101: mc101.course
          course MC102: mc102.course
          course MC103: mc103.course
        """,
        beside: [
          "mc101.course": "course MC101: Brands\nassessment summative A1: Plan [week 4]",
          "mc102.course": "course MC102: Customers\nassessment summative A1: Report [due: end of week 4]",
          "mc103.course": "course MC103: Markets\nassessment summative A1: Test [2026-09-24]",
        ]),
      .wrong(
        """
        opleiding CE: Commerciële economie
        periode 1: Start [kalenderweken 36-44]
        ^^^^^^^^^
          weken: 8
          cursus MC101: mc101.course
          cursus MC102: mc102.course
        vakantie: Herfstvakantie [kalenderweek 43]
        """,
        beside: [
          "mc101.course":
            "cursus MC101: Merken\ntoets summatief T1: Plan [60%, week 8]\ntoets summatief T2: Kennistoets [40%, week 8]",
          "mc102.course": "cursus MC102: Klanten\ntoets summatief T1: Verslag [100%, kalenderweek 44]",
        ]),
      .right(
        """
        opleiding CE: Commerciële economie
        periode 1: Start [kalenderweken 36-44]
          cursus MC101: mc101.course
          cursus MC102: mc102.course
          cursus MC103: mc103.course
          week 9: Toetsweek
        """,
        beside: [
          "mc101.course": "cursus MC101: Merken\ntoets summatief T1: Plan [week 9]",
          "mc102.course": "cursus MC102: Klanten\ntoets summatief T1: Verslag [week 9]",
          "mc103.course": "cursus MC103: Markten\ntoets summatief T1: Kennistoets [week 9]",
        ]),
      .right(
        """
        programme CE: Commercial economics
        period 1: Start
          weeks: 8
          course MC101: mc101.course
          course MC102: mc102.course
        """,
        beside: [
          "mc101.course":
            "course MC101: Brands\nassessment summative A1: Plan [week 4]\nassessment formative A2: Draft [week 6]",
          "mc102.course":
            "course MC102: Customers\nassessment summative A1: Report [week 6]\nassessment summative A2: Talk [week 8]",
        ]),
    ],
    find: findPileUps, say: sayPileUp, fix: fixPileUp)
}

private struct Facts: Sendable {
  var period: Bilingual<String>
  var week: PeriodCalendar.Week
  /// `MC101 T1`
  var assessments: [String]
  /// So many in a week are still fine.
  var usual: Int
  var files: Bilingual<String>
}

extension Facts: MessageFacts {
  var arguments: [MessageArgument] {
    [.init("period", period), .init("week", week), .init("assessments", assessments), .init("maximum", usual)]
  }
}

private func findPileUps(_ look: inout Look<Facts>) {
  let curriculum = look.context.curriculum
  let most = Swift.max(1, look.limits.lower(.pileUp))
  for load in look.context.parallelLoads where !load.courses.isEmpty {
    let period = curriculum.periods[load.period]
    guard load.isOfOneYear else {
      look.cannotTell(period.element, missing: .property(.year))
      continue
    }
    let (all, undated) = load.deadlines(curriculum)
    var byWeek: [Int: [ParallelLoad.Deadline]] = [:]
    for deadline in all where deadline.assessment.isSummative == true {
      byWeek[deadline.week, default: []].append(deadline)
    }
    for at in byWeek.keys.sorted() where !load.weeks[at].week.isExam {
      let due = byWeek[at] ?? []
      // Within one course its own team sees it.
      guard due.count >= most, Set(due.map { $0.course }).count > 1 else {
        if due.count + undated >= most && undated > 0 {
          look.cannotTell(period.element, missing: .time)
        } else {
          look.met()
        }
        continue
      }
      look.notMet(
        period.element,
        Facts(
          period: look.context.periodName(load.period), week: load.weeks[at].week,
          assessments: due.map { name(of: $0, curriculum) }, usual: most - 1,
          files: absenceWords(curriculum.courses(in: period))),
        related: due.map { RelatedPlace($0.assessment.place, deadlineWords(name(of: $0, curriculum))) })
    }
  }
}

private func name(of deadline: ParallelLoad.Deadline, _ curriculum: Curriculum) -> String {
  let course = curriculum.courses[deadline.course].label
  let label = deadline.assessment.label
  return label.isEmpty ? course : course + " " + quoted(label)
}

private func deadlineWords(_ name: String) -> Bilingual<String> {
  Bilingual(nl: "\(name) valt in deze week.", en: "\(name) is due this week.")
}

private func sayPileUp(_ facts: Facts) -> Bilingual<String> {
  let names = listed(facts.assessments)
  let week = weekName(facts.week)
  return Bilingual(
    nl:
      "In \(week.nl) van \(facts.period.nl) vallen \(facts.assessments.count) deadlines die meetellen (vuistregel van coursecheck: hoogstens \(facts.usual)): \(names.nl). Spreek met elkaar een toetskalender af, of geef aan dat het een toetsweek is.\(facts.files.nl)",
    en:
      "In \(week.en) of \(facts.period.en) there are \(facts.assessments.count) deadlines that count (rule of thumb of coursecheck: \(facts.usual) at most): \(names.en). Agree on an assessment calendar, or say that it is an exam week.\(facts.files.en)"
  )
}

private func fixPileUp(_ context: Context, _ signal: Signal<Facts>) -> [Fix] {
  let number = signal.facts.week.number
  guard number > 0, number <= WeekSet.highest else { return [] }
  let word = Keyword.week.row.names.canonical(context.language)
  let title = Bilingual(nl: "Toetsweek", en: "Exam week")[context.language]
  return [
    Fix(
      Bilingual(nl: "Dit is een toetsweek", en: "This is an exam week"), .unsafe,
      [context.insertion("\(word) \(number): \(title)", atEndOf: signal.element)])
  ]
}
