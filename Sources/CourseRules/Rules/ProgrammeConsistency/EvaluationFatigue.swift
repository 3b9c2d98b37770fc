import CourseModel
import CourseSyntax
import Vocabulary

extension Rule {
  /// The same students are asked to fill in one survey after another.
  static let evaluationFatigue = Rule(
    "evaluation-fatigue", in: .programmeConsistency, .note, .toolDefault, gate: .whenStated, .committee,
    for: .programme, sources: "003 Programmaniveau",
    title: Bilingual(nl: "Veel enquêtes voor dezelfde studenten", en: "Many surveys for the same students"),
    why: Bilingual(
      nl: "Wie steeds wordt bevraagd, vult steeds minder zorgvuldig in.",
      en: "People who are asked again and again answer with less and less care."),
    examples: [
      .wrong(
        """
        opleiding CE: Commerciële economie
        periode 1: Start
        ^^^^^^^^^
          cursus MC101: mc101.course [5 EC]
          cursus MC102: mc102.course [5 EC]
          cursus MC103: mc103.course [5 EC]
        """,
        beside: [
          "mc101.course": "cursus MC101: Merken\nasynchroon enquête: Hoe gaat het? [week 4, 10 min]",
          "mc102.course": "cursus MC102: Klanten\nmeting halverwege: Vragenlijst studielast [week 4]",
          "mc103.course": "cursus MC103: Markten\nasynchroon enquête: Jouw mening [week 4, 10 min]",
        ]),
      .wrong(
        """
        programme CE: Commercial economics
        period 1: Start
          course MC101: mc101.course [5 EC]
          ^^^^^^^^^^^^
        """,
        beside: [
          "mc101.course": """
          course MC101: Brands
          async survey: How is it going? [week 2, 10 min]
          async survey: And now? [week 5, 10 min]
          """
        ]),
      // Before and after belong together, and a panel asks little of most students.
      .right(
        """
        opleiding CE: Commerciële economie
        periode 1: Start
          cursus MC101: mc101.course [5 EC]
          cursus MC102: mc102.course [5 EC]
        """,
        beside: [
          "mc101.course": """
          cursus MC101: Merken
          meting voor: Vragenlijst sociale binding [week 1]
          meting na: Vragenlijst sociale binding [week 8]
          """,
          "mc102.course": "cursus MC102: Klanten\nmeting halverwege: Gesprek met een panel [week 4]",
        ]),
      .right(
        """
        programme CE: Commercial economics
        period 1: Start
          course MC101: mc101.course [5 EC]
        """,
        beside: ["mc101.course": "course MC101: Brands\nasync survey: How is it going? [week 4, 10 min]"]),
    ],
    find: findSurveyFatigue, say: saySurveyFatigue)
}

private enum Facts {
  case week(Int, period: String, surveys: Int, most: Int)
  case course(String, surveys: Int)
}

extension Facts: MessageFacts {
  var variant: String {
    switch self {
    case .week: "week"
    case .course: "course"
    }
  }

  var arguments: [MessageArgument] {
    switch self {
    case .week(let week, let period, let surveys, let maximum):
      [.init("week", week), .init("period", period), .init("surveys", surveys), .init("maximum", maximum)]
    case .course(let course, let surveys):
      [.init("course", course), .init("surveys", surveys)]
    }
  }
}

private struct DatedSurvey {
  /// Weeks of the period in which students fill it in.
  var weeks: [Int]
  var summary: SurveySummary
}

private func findSurveyFatigue(_ look: inout Look<Facts>) {
  let curriculum = look.context.curriculum
  // Of a course that stands in more than one period it is not known which of its weeks lie where.
  var places: [[UInt8]: Int] = [:]
  for course in curriculum.courses {
    if let path = course.document?.path { places[path, default: 0] += 1 }
  }
  let most = look.limits.upper(.surveysPerWeek)
  for period in curriculum.periods {
    var byWeek: [Int: [SurveySummary]] = [:]
    var hasSurveys = false
    for course in curriculum.courses(in: period) where !course.isElective {
      guard let document = course.document, places[document.path] == 1 else { continue }
      let surveys = findDatedSurveys(course, period, &look)
      for survey in surveys {
        for week in survey.weeks { byWeek[week, default: []].append(survey.summary) }
      }
      hasSurveys = hasSurveys || !surveys.isEmpty
      let count = countSurveys(surveys.map { $0.summary })
      if count > 1 {
        look.notMet(
          course.element, .course(course.label, surveys: count), related: findPlaces(surveys.map { $0.summary }))
      }
    }
    let fullest = byWeek.max { left, right in
      left.value.count != right.value.count ? left.value.count < right.value.count : left.key > right.key
    }
    if let fullest, fullest.value.count > most {
      look.notMet(
        period.element, .week(fullest.key, period: period.label, surveys: fullest.value.count, most: most),
        related: findPlaces(fullest.value))
    } else if hasSurveys {
      look.met()
    }
  }
}

/// Those of which the week is known, and lies in the period.
private func findDatedSurveys(
  _ course: PlacedCourse, _ period: CurriculumPeriod, _ look: inout Look<Facts>
) -> [DatedSurvey] {
  var result: [DatedSurvey] = []
  for survey in course.summary?.surveys ?? [] where survey.isQuestionnaire {
    let weeks = survey.weeks.weeks
    if weeks.isEmpty { look.cannotTell(course.element, missing: .time) }
    // Open for some weeks: students choose when, and it is no peak.
    let own = (weeks.count == 1 || survey.isRepeated ? weeks : Array(weeks.prefix(0))).map { course.firstWeek + $0 - 1 }
    let last = period.weekCount ?? .max
    let lies = weeks.contains { course.firstWeek + $0 - 1 <= last }
    if lies { result.append(DatedSurvey(weeks: own.filter { $0 <= last }, summary: survey)) }
  }
  return result
}

/// What is measured before and after is one thing to ask.
private func countSurveys(_ surveys: [SurveySummary]) -> Int {
  let isPair =
    surveys.contains { $0.moment == .momentBefore } && surveys.contains { $0.moment == .momentAfter }
  return surveys.count - (isPair ? 1 : 0)
}

private func findPlaces(_ surveys: [SurveySummary]) -> [RelatedPlace] {
  surveys.map { RelatedPlace($0.place, Bilingual(nl: "Een enquête.", en: "A survey.")) }
}

private func saySurveyFatigue(_ facts: Facts) -> Bilingual<String> {
  switch facts {
  case .week(let week, let period, let surveys, let most):
    Bilingual(
      nl:
        "In week \(week) van \(period) vullen dezelfde studenten \(surveys) enquêtes in. Voeg ze samen, of praat met een panel (vuistregel van coursecheck: hoogstens \(most)).",
      en:
        "In week \(week) of \(period) the same students fill in \(surveys) surveys. Combine them, or talk with a panel (rule of thumb of coursecheck: \(most) at most)."
    )
  case .course(let course, let surveys):
    Bilingual(
      nl:
        "\(course) vraagt studenten in één periode \(surveys) enquêtes in te vullen. Kijk of het met één kan (vuistregel van coursecheck), of met een gesprek.",
      en:
        "\(course) asks students to fill in \(surveys) surveys in one period. See whether one will do (rule of thumb of coursecheck), or a conversation."
    )
  }
}
