import CourseModel
import CourseSyntax
import Vocabulary

extension Rule {
  /// The credits of the courses are not those of the period, or of a year.
  static let periodCreditsMismatch = Rule(
    "period-credits-mismatch", in: .programmeLoad, .warning, .validity, gate: .whenStated, .committee, for: .programme,
    sources: "WHW 7.4; 003 Programmaniveau",
    title: Bilingual(nl: "Som van de studiepunten wijkt af", en: "Credits do not add up"),
    why: Bilingual(
      nl: "Wie alle cursussen haalt, heeft dan meer of minder studiepunten dan beloofd is.",
      en: "Whoever passes all courses then has more or fewer credits than promised."),
    examples: [
      .wrong(
        """
        opleiding CE: Commerciële economie
        periode 1: Start
        ^^^^^^^^^
          studielast: 15 EC
          cursus MC101: Merken [5 EC]
          cursus MC102: mc102.course
        """,
        beside: ["mc102.course": "cursus MC102: Klanten\nstudielast: 5 EC"]),
      .wrong(
        """
        programme CE: Commercial economics
        study form: full-time
        period 1: Autumn
        ^^^^^^^^
          year: 1
          weeks: 20
          course MC101: Brands [30 EC]
        period 2: Spring
          year: 1
          weeks: 20
          course MC102: Customers [25 EC]
        """),
      .right(
        """
        opleiding CE: Commerciële economie
        studievorm: voltijd
        periode 1: Najaar
          jaar: 1
          weken: 20
          studielast: 30 EC
          cursus MC101: Merken [25 EC]
          cursus MC110: Keuzevak muziek [5 EC, keuze]
          cursus MC111: Keuzevak film [5 EC, keuze]
        periode 2: Voorjaar
          jaar: 1
          weken: 20
          cursus MC102: Klanten [30 EC]
        """),
      .right(
        """
        programme CE: Commercial economics
        period 1: Autumn
          workload: 30 EC
          course MC101: Brands [25 EC]
          course MC102: mc102.course
        """,
        beside: ["mc102.course": "course MC102: Customers"]),
    ],
    find: findMismatches, say: sayMismatch)
}

private struct Facts: Sendable {
  /// A period by its name; nil for a year.
  var period: Bilingual<String>?
  var year: Int
  /// Thousandths of a credit.
  var found: Int
  var expected: Int
  var hasElectives: Bool
}

extension Facts: MessageFacts {
  var arguments: [MessageArgument] {
    [
      .init("period", period), .init("year", year), .init("credits", value: .decimal(thousandths: found)),
      .init("expectedCredits", value: .decimal(thousandths: expected)), .init("hasElectives", hasElectives),
    ]
  }
}

/// Credits of courses, in thousandths, from the least to the most.
private struct Credits {
  var required = (lower: 0, upper: 0)
  /// A student takes some of them.
  var electives = 0
  var hasElectives = false

  static func + (left: Credits, right: Credits) -> Credits {
    var sum = left
    sum.required = (
      added(left.required.lower, right.required.lower), added(left.required.upper, right.required.upper)
    )
    sum.electives = added(sum.electives, right.electives)
    sum.hasElectives = left.hasElectives || right.hasElectives
    return sum
  }

  /// What does not fit, told by the end that comes nearest; nil where it can fit.
  func mismatch(_ expected: (lower: Int, upper: Int)) -> Int? {
    if required.lower > expected.upper { return required.lower }
    let most = added(required.upper, electives)
    return most < expected.lower ? most : nil
  }
}

/// A year of full-time study, by law.
private let creditsPerYear = 60_000
/// With fewer weeks, not all periods of a year stand in the document.
private let weeksOfYear = 30

private func findMismatches(_ look: inout Look<Facts>) {
  let curriculum = look.context.curriculum
  let placements = curriculum.placements
  var years: [Int: (first: Int32, credits: Credits?, weeks: Int, hasMismatch: Bool)] = [:]
  for period in curriculum.periods where !period.courses.isEmpty {
    let sum = credits(of: period, curriculum, placements, look.plan)
    var hasMismatch = false
    if let expected = period.credits {
      if let sum {
        if let found = sum.mismatch(expected) {
          hasMismatch = true
          look.notMet(
            period.element,
            Facts(
              period: look.context.periodName(period.position), year: 0, found: found,
              expected: found > expected.upper ? expected.upper : expected.lower, hasElectives: sum.hasElectives))
        } else {
          look.met()
        }
      } else {
        look.cannotTell(period.element, missing: .property(.workload))
      }
    }
    guard let year = period.year else { continue }
    let known = years[year]
    years[year] = (
      known?.first ?? period.element, known.map { both($0.credits, sum) } ?? sum,
      (known?.weeks ?? 0) + (period.weekCount ?? 0), (known?.hasMismatch ?? false) || hasMismatch
    )
  }
  guard look.plan.says(.fullTime, for: .studyForm), !look.plan.isPartTimeOrDual else { return }
  for year in years.keys.sorted() {
    // What does not add up in a period has been said there.
    guard let found = years[year], !found.hasMismatch else { continue }
    guard let sum = found.credits else {
      look.cannotTell(found.first, missing: .property(.workload))
      continue
    }
    guard let wrong = sum.mismatch((creditsPerYear, creditsPerYear)) else {
      look.met()
      continue
    }
    guard wrong > creditsPerYear || found.weeks >= weeksOfYear else {
      look.cannotTell(found.first, missing: .property(.period))
      continue
    }
    look.notMet(
      found.first,
      Facts(period: nil, year: year, found: wrong, expected: creditsPerYear, hasElectives: sum.hasElectives))
  }
}

private func both(_ one: Credits?, _ other: Credits?) -> Credits? {
  guard let one, let other else { return nil }
  return one + other
}

/// Nil where those of one course are not known.
private func credits(
  of period: CurriculumPeriod, _ curriculum: Curriculum, _ placements: [Curriculum.Placement], _ plan: Plan
) -> Credits? {
  var sum = Credits()
  for at in period.courses {
    let course = curriculum.courses[at]
    // Of a course in several periods only its line says what it counts in this one.
    let known = placements[at] == .only ? course.credits : course.creditsInProgramme
    if known == nil && plan.model.elements[Int(course.element)].keyword == .community { continue }
    guard let known, known.lower < 1_000_000, known.upper < 1_000_000 else { return nil }
    if course.isElective || placements[at] == .offeredAgain {
      sum.electives = added(sum.electives, known.upper)
      sum.hasElectives = true
    } else {
      sum.required = (added(sum.required.lower, known.lower), added(sum.required.upper, known.upper))
    }
  }
  return sum
}

private func sayMismatch(_ facts: Facts) -> Bilingual<String> {
  let isTooMuch = facts.found > facts.expected
  var electives = Bilingual(nl: "", en: "")
  if facts.hasElectives {
    electives =
      isTooMuch
      ? Bilingual(nl: ", de keuzevakken niet meegeteld", en: ", electives not counted")
      : Bilingual(nl: ", met alle keuzevakken erbij", en: ", all electives counted")
  }
  let (nl, en) = (decimal(facts.found, .dutch) + " EC", decimal(facts.found, .english) + " EC")
  guard let period = facts.period else {
    return Bilingual(
      nl:
        "De cursussen van jaar \(facts.year) zijn samen \(nl)\(electives.nl); een voltijdjaar telt \(decimal(facts.expected, .dutch)) EC. Kijk of de studiepunten kloppen en of elke cursus in de goede periode staat.",
      en:
        "The courses of year \(facts.year) add up to \(en)\(electives.en); a full-time year has \(decimal(facts.expected, .english)) EC. See whether the credits are right and each course stands in the right period."
    )
  }
  return Bilingual(
    nl:
      "De cursussen van \(period.nl) zijn samen \(nl)\(electives.nl); bij de periode staat \(decimal(facts.expected, .dutch)) EC. Kijk of de studiepunten kloppen en of elke cursus in de goede periode staat.",
    en:
      "The courses of \(period.en) add up to \(en)\(electives.en); the period says \(decimal(facts.expected, .english)) EC. See whether the credits are right and each course stands in the right period."
  )
}
