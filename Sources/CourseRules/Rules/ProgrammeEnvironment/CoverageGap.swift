import CourseModel
import CourseSyntax
import Vocabulary

extension Rule {
  /// Less time in an environment than the programme plans; or no practice at all in a programme for a profession.
  static let coverageGap = Rule(
    "coverage-gap", in: .programmeEnvironment, .advice, .strong, gate: .whenStated, .committee, for: .programme,
    sources: "003 Leeromgevingen; 003 Programmaniveau",
    title: Bilingual(nl: "Leeromgeving minder gebruikt dan gepland", en: "Environment used less than planned"),
    why: Bilingual(
      nl:
        "Cursussen worden apart ontworpen. Pas over alle cursussen samen zie je of studenten elke leeromgeving genoeg tegenkomen.",
      en:
        "Courses are designed one by one. Only across all of them can you see whether students meet each environment enough."
    ),
    examples: [
      .wrong(
        """
        opleiding CE: Commerciële economie
        omgeving werkplek: minstens 30 % in jaar 2
        ^^^^^^^^^^^^^^^^^
        periode 1: Start
          jaar: 1
          cursus MC101: Merken [5 EC]
        periode 5: Verder
          jaar: 2
          cursus MC201: mc201.course [5 EC]
        """,
        beside: [
          "mc201.course":
            "cursus MC201: Klanten\nweek 1:\n  synchroon casus: Een klant [op locatie, 3 uur]\n  synchroon werkbezoek: Op bezoek [werkplek, 1 uur]"
        ]),
      .wrong(
        """
        programme CE: Commercial economics
        ^^^^^^^^^^^^
        institution: University of applied sciences
        period 1: Start
          course MC101: mc101.course [5 EC]
          course MC102: mc102.course [5 EC]
        """,
        fixed: """
          programme CE: Commercial economics
          environment workplace: ?
          institution: University of applied sciences
          period 1: Start
            course MC101: mc101.course [5 EC]
            course MC102: mc102.course [5 EC]
          """,
        beside: [
          "mc101.course": "course MC101: Brands\nweek 1:\n  sync case: A brand [on campus, 3 h]",
          "mc102.course": "course MC102: Customers\nweek 1:\n  async video: A brand [online, 1 h]",
        ]),
      .right(
        """
        opleiding CE: Commerciële economie
        omgeving werkplek: minstens 20 %
        periode 1: Start
          cursus MC101: mc101.course [5 EC]
        """,
        beside: [
          "mc101.course":
            "cursus MC101: Klanten\nweek 1:\n  synchroon casus: Een klant [op locatie, 3 uur]\n  synchroon werkbezoek: Op bezoek [werkplek, 1 uur]"
        ]),
      .right(
        """
        programme CE: Commercial economics
        institution: University of applied sciences
        period 1: Start
          course MC101: mc101.course [5 EC]
          course MC102: Placement [5 EC]
        """,
        beside: ["mc101.course": "course MC101: Brands\nweek 1:\n  sync case: A brand [on campus, 3 h]"]),
      .right(
        """
        programme CE: Commercial economics
        institution: University of applied sciences
        environment workplace: not used, placements are in years 3 and 4
        period 1: Start
          course MC101: mc101.course [5 EC]
          course MC102: mc102.course [5 EC]
        """,
        beside: [
          "mc101.course": "course MC101: Brands\nweek 1:\n  sync case: A brand [on campus, 3 h]",
          "mc102.course": "course MC102: Customers\nweek 1:\n  async video: A brand [online, 1 h]",
        ]),
    ],
    find: findCoverageGaps, say: sayCoverageGap, fix: fixCoverageGap)
}

private enum Gap: Sendable {
  case belowPlan(environments: [Environments], span: Bilingual<String>, share: String, planned: Int)
  case noPractice(courses: Int)
}

extension Gap: MessageFacts {
  var variant: String {
    switch self {
    case .belowPlan: "below-plan"
    case .noPractice: "no-practice"
    }
  }

  var arguments: [MessageArgument] {
    switch self {
    case .belowPlan(let environments, _, let percent, let plannedPercent):
      [.init("environments", environments), .init("percent", percent), .init("plannedPercent", plannedPercent)]
    case .noPractice(let courses):
      [.init("courses", courses)]
    }
  }
}

private func findCoverageGaps(_ look: inout Look<Gap>) {
  let plan = look.plan
  var isPracticePlanned = false
  for element in plan.all(.environmentPlan) {
    if !plan.plannedEnvironments(element).isDisjoint(with: [.workplace, .hybrid]) { isPracticePlanned = true }
    switch plan.plannedTime(element) {
    case .noMinimum: break
    case .unclear: look.cannotTell(element, missing: .property(.environmentPlan))
    case .share(let planned): judge(planned, &look)
    }
  }
  if !isPracticePlanned { judgePractice(&look) }
}

private func judge(_ planned: PlannedShare, _ look: inout Look<Gap>) {
  let coverage = look.limits.lower(.durationCoverage)
  for (span, courses) in look.context.courses(in: planned.span) where !courses.isEmpty {
    let shared = courses.filter { !$0.isElective }
    guard courses.allSatisfy({ $0.summary?.hasKnownPlaces(coverage) ?? false }) else {
      let isAbsent = courses.contains { $0.summary == nil }
      look.cannotTell(planned.element, missing: isAbsent ? .otherDocument : .property(.environment))
      continue
    }
    // With the electives or without, whichever is kinder.
    let shares = [workShare(of: planned.environments, in: shared), workShare(of: planned.environments, in: courses)]
    guard let best = shares.compactMap({ $0 }).max(by: { $0.upper < $1.upper }) else { continue }
    if best.highestPercentage < planned.percent {
      look.notMet(
        planned.element,
        .belowPlan(
          environments: planned.environments.each, span: span, share: best.percentages, planned: planned.percent),
        related: courses.compactMap { headOf($0) })
    } else {
      look.met()
    }
  }
}

private func judgePractice(_ look: inout Look<Gap>) {
  let (plan, courses) = (look.plan, look.context.curriculum.courses)
  guard courses.count > 1, courses.contains(where: { $0.summary != nil }) else { return }
  guard let isVocational = look.context.isVocational else {
    return look.cannotTell(plan.document, missing: .property(.level))
  }
  guard isVocational else { return }
  let coverage = look.limits.lower(.durationCoverage)
  if plan.takesStudentsIntoPractice || courses.contains(where: { $0.summary?.meetsPractice ?? false }) {
    look.met()
  } else if courses.contains(where: { $0.summary == nil }) {
    look.cannotTell(plan.document, missing: .otherDocument)
  } else if !courses.allSatisfy({ ($0.summary?.environmentCoverage ?? 0) >= coverage }) {
    look.cannotTell(plan.document, missing: .property(.environment))
  } else {
    look.notMet(plan.document, .noPractice(courses: courses.count))
  }
}

private func sayCoverageGap(_ gap: Gap) -> Bilingual<String> {
  switch gap {
  case .noPractice(let courses):
    return Bilingual(
      nl:
        "Bij geen van de \(courses) cursussen staat dat studenten in de beroepspraktijk leren. Voeg iets op de werkplek toe, of zet erbij waar dat in de opleiding wel gebeurt.",
      en:
        "None of the \(courses) courses says that students learn in professional practice. Add something at the workplace, or say where in the programme that happens."
    )
  case .belowPlan(let environments, let span, let share, let planned):
    let names = named(environments)
    return Bilingual(
      nl:
        "Van de studietijd \(span.nl) is \(share)% '\(names.nl)'; gepland is minstens \(planned)%. Voeg er iets van toe, of pas het plan aan.",
      en:
        "Of the study time \(span.en), \(share)% is '\(names.en)'; planned is at least \(planned)%. Add some of it, or change the plan."
    )
  }
}

private func fixCoverageGap(_ context: Context, _ signal: Signal<Gap>) -> [Fix] {
  guard case .noPractice = signal.facts else { return [] }
  let language = context.language
  let line = "\(Keyword.environmentPlan.row.names.canonical(language)) \(Environments.workplace.name(language)): ?"
  return [
    Fix(
      Bilingual(nl: "Zet erbij waar dat gebeurt", en: "Say where that happens"), .needsText,
      [context.insertion(line, under: context.plan.document)])
  ]
}
