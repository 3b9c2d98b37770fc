import CourseModel
import Vocabulary

extension Rule {
  /// Courses do not build up to an outcome of the programme step by step.
  static let outcomeNoProgression = Rule(
    "outcome-no-progression", in: .programmeAlignment, .advice, .framework, gate: .whenStated, .committee,
    for: .programme, sources: "curriculum mapping",
    title: Bilingual(nl: "Opbouw van een leeruitkomst mist een stap", en: "A step towards an outcome is missing"),
    why: Bilingual(
      nl: "Studenten groeien naar een leeruitkomst toe: eerst kennismaken, dan verdiepen, dan beheersen.",
      en: "Students grow towards an outcome: they meet it first, then develop it, then master it."),
    examples: [
      .wrong(
        """
        opleiding CE: Commerciële economie
        leeruitkomst PO1: Werkt voor een echte klant
        ^^^^^^^^^^^^^^^^
        periode 1: Start
          cursus MC101: Merken [5 EC, introductie] -> PO1
        periode 2: Verder
          cursus MC401: mc401.course [5 EC]
        """,
        beside: [
          "mc401.course": "cursus MC401: Afstuderen\nleeruitkomst LU1: Adviseert [beheersing] -> plan.course#PO1"
        ]),
      .wrong(
        """
        programme CE: Commercial economics
        outcome PO1: Works for a real client
        ^^^^^^^^^^^
        period 1: Start
          course MC101: Brands [5 EC, developed] -> PO1
        period 2: On
          course MC102: Customers [5 EC, introduced] -> PO1
        period 3: End
          course MC103: Advice [5 EC, mastered] -> PO1
        """),
      .wrong(
        """
        programme CE: Commercial economics
        outcome PO1: Works for a real client
        ^^^^^^^^^^^
        period 1: Start
          course MC101: Brands [5 EC, introduced] -> PO1
        period 2: On
          course MC102: Customers [5 EC, developed] -> PO1
        """),
      .right(
        """
        opleiding CE: Commerciële economie
        leeruitkomst PO1: Werkt voor een echte klant
        periode 1: Start
          cursus MC101: Merken [5 EC, introductie] -> PO1
          cursus MC102: Klanten [5 EC, verdieping] -> PO1
        periode 2: Verder
          cursus MC401: mc401.course [5 EC]
        """,
        beside: [
          "mc401.course": "cursus MC401: Afstuderen\nleeruitkomst LU1: Adviseert [beheersing] -> plan.course#PO1"
        ]),
      // The programme says how far it goes.
      .right(
        """
        programme CE: Commercial economics
        outcome PO1: Works for a real client [developed]
        period 1: Start
          course MC101: Brands [5 EC, introduced] -> PO1
        period 2: On
          course MC102: Customers [5 EC, developed] -> PO1
        """),
      // Only one year is written about.
      .right(
        """
        opleiding CMD: Communication and Multimedia Design
        jaar: 1
        leeruitkomst PO1: Onderzoekt wat gebruikers nodig hebben
        periode 1: Start
          jaar: 1
          cursus GO1: Gebruikersonderzoek [5 EC, introductie] -> PO1
        """),
      // One course does not say how far it gets.
      .right(
        """
        programme CE: Commercial economics
        outcome PO1: Works for a real client
        period 1: Start
          course MC101: Brands [5 EC] -> PO1
        period 2: On
          course MC102: Customers [5 EC, mastered] -> PO1
        """),
    ],
    find: findBrokenProgressions, say: sayBrokenProgression)
}

private struct Facts {
  enum Gap {
    case missing([MasteryLevel])
    /// A course asks for a level before any other has prepared for it.
    case late(MasteryLevel, at: String, before: MasteryLevel, in: String)
    case unreached(MasteryLevel)
  }

  var outcome: String
  var gap: Gap
  /// Names of the courses at each level that there is, from low to high.
  var steps: [(level: MasteryLevel, courses: [String])]
  var courses: [PlacedCourse]
}

extension Facts: MessageFacts {
  var variant: String {
    switch gap {
    case .missing: "missing"
    case .late: "late"
    case .unreached: "unreached"
    }
  }

  var arguments: [MessageArgument] {
    switch gap {
    case .missing(let levels):
      return [.init("outcome", outcome), .init("missing", levels)]
    case .late(let lower, let later, let upper, let early):
      return [
        .init("outcome", outcome), .init("level", lower), .init("course", later), .init("earlierLevel", upper),
        .init("earlierCourse", early),
      ]
    case .unreached(let target):
      return [.init("outcome", outcome), .init("level", target)]
    }
  }
}

private func findBrokenProgressions(_ look: inout Look<Facts>) {
  let curriculum = look.context.curriculum
  if curriculum.courses.isEmpty { return }
  let map = OutcomeMap(curriculum, look.plan)
  let order = curriculum.positionsInTime
  let seesAll = map.isWide && map.seesEveryFile
  let isWhole = seesAll && curriculum.isWhole(look.plan) == true
  for outcome in map.outcomes where !outcome.cells.isEmpty {
    guard outcome.levelsAreKnown, let highest = outcome.highest else {
      look.cannotTell(outcome.element, missing: .property(.mastery))
      continue
    }
    let cells = outcome.cells.sorted { order[$0.course] < order[$1.course] }
    let steps = MasteryLevel.allCases.map { level in cells.filter { $0.levels.contains(level) } }
    let missing = MasteryLevel.allCases.filter { $0 < highest && steps[Int($0.rawValue)].isEmpty }
    let target = outcome.target ?? .mastered
    var gap: Facts.Gap?
    if !missing.isEmpty {
      guard seesAll else {
        look.cannotTell(outcome.element, missing: .otherDocument)
        continue
      }
      gap = .missing(missing)
    } else if let late = findLateStep(steps, curriculum) {
      gap = late
    } else if highest < target {
      guard isWhole else {
        look.cannotTell(outcome.element, missing: .property(.course))
        continue
      }
      gap = .unreached(target)
    }
    guard let gap else {
      look.met()
      continue
    }
    let named = zip(MasteryLevel.allCases, steps).map { level, cells in
      (level: level, courses: cells.map { curriculum.courses[$0.course].label })
    }
    look.notMet(
      outcome.element,
      Facts(
        outcome: look.context.shortName(outcome.element), gap: gap, steps: named.filter { !$0.courses.isEmpty },
        courses: curriculum.courses),
      related: look.context.placesOfWork(cells))
  }
}

/// A level that is asked before the one below it has been offered anywhere.
private func findLateStep(_ steps: [[OutcomeCell]], _ curriculum: Curriculum) -> Facts.Gap? {
  for (lower, upper) in zip(MasteryLevel.allCases, MasteryLevel.allCases.dropFirst()) {
    let offered = steps[Int(lower.rawValue)]
    guard let first = offered.first else { continue }
    for cell in steps[Int(upper.rawValue)] {
      let course = curriculum.courses[cell.course]
      if offered.contains(where: { curriculum.comesBefore(course, curriculum.courses[$0.course]) != true }) { continue }
      return .late(lower, at: curriculum.courses[first.course].label, before: upper, in: course.label)
    }
  }
  return nil
}

private func sayBrokenProgression(_ facts: Facts) -> Bilingual<String> {
  let outcome = facts.outcome
  let steps = listed(facts.steps.map { step in stepWords(step.level, step.courses) })
  let absent = absenceWords(facts.courses)
  switch facts.gap {
  case .missing(let levels):
    let missing = listedAsChoice(levels.map { levelWords($0) })
    let isOne = levels.count == 1
    return Bilingual(
      nl:
        "\(outcome) heeft \(steps.nl), maar nergens \(missing.nl). Geef \(isOne ? "die stap" : "die stappen") een plek in een eerdere cursus.\(absent.nl)",
      en:
        "\(outcome) has \(steps.en), but nowhere \(missing.en). Give \(isOne ? "that step" : "those steps") a place in an earlier course.\(absent.en)"
    )
  case .late(let lower, let later, let upper, let early):
    let (low, high) = (levelWords(lower), levelWords(upper))
    return Bilingual(
      nl:
        "\(outcome) staat in \(early) al op \(high.nl), terwijl \(low.nl) pas later komt, in \(later). Pas de volgorde aan, of een van de niveaus.",
      en:
        "\(outcome) is at \(high.en) in \(early) already, while \(low.en) comes later, in \(later). Change the order, or one of the levels."
    )
  case .unreached(let target):
    let goal = levelWords(target)
    return Bilingual(
      nl:
        "\(outcome) heeft \(steps.nl), maar komt niet tot \(goal.nl). Geef die laatste stap een plek, of zet bij de leeruitkomst welk niveau genoeg is.\(absent.nl)",
      en:
        "\(outcome) has \(steps.en), but does not reach \(goal.en). Give that last step a place, or say at the outcome which level is enough.\(absent.en)"
    )
  }
}

private func levelWords(_ level: MasteryLevel) -> Bilingual<String> {
  let names = level.term.row.names
  return Bilingual(nl: "'\(names.canonical(.dutch))'", en: "'\(names.canonical(.english))'")
}

/// `'verdieping' (MC201 en MC202)`
private func stepWords(_ level: MasteryLevel, _ courses: [String]) -> Bilingual<String> {
  let (words, names) = (levelWords(level), listed(courses))
  if courses.count > 3 {
    return Bilingual(nl: "\(words.nl) (\(courses.count) cursussen)", en: "\(words.en) (\(courses.count) courses)")
  }
  return Bilingual(nl: "\(words.nl) (\(names.nl))", en: "\(words.en) (\(names.en))")
}
