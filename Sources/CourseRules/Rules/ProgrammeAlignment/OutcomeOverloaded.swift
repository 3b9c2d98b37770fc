import CourseModel
import Vocabulary

extension Rule {
  /// Far more courses assess one outcome of the programme than the others.
  static let outcomeOverloaded = Rule(
    "outcome-overloaded", in: .programmeAlignment, .note, .toolDefault, gate: .whenStated, .committee, for: .programme,
    sources: "curriculum mapping; TESTA",
    title: Bilingual(nl: "Leeruitkomst opvallend vaak getoetst", en: "Outcome assessed remarkably often"),
    why: Bilingual(
      nl: "Wat steeds opnieuw wordt getoetst, kost tijd die andere leeruitkomsten goed kunnen gebruiken.",
      en: "What is assessed again and again takes time that other outcomes could use."),
    examples: [
      .wrong(
        programme(.dutch, marked: true, first: ["PO1", "PO1", "PO1", "PO1"]),
        beside: courses(.dutch, first: ["PO1", "PO1", "PO1", "PO1"])),
      .wrong(
        programme(.english, marked: true, first: ["PO1", "PO1", "PO1", "PO1"]),
        beside: courses(.english, first: ["PO1", "PO1", "PO1", "PO1"])),
      .right(
        programme(.dutch, marked: false, first: ["PO1", "PO1", "PO1", "PO2"]),
        beside: courses(.dutch, first: ["PO1", "PO1", "PO1", "PO2"])),
      .right(
        programme(.english, marked: false, first: ["PO1", "PO2", "PO3", "PO4"]),
        beside: courses(.english, first: ["PO1", "PO2", "PO3", "PO4"])),
    ],
    find: findOverloadedOutcomes, say: sayOverloadedOutcome)
}

/// A programme of five outcomes with a course for each of the first ones.
private func programme(_ language: Language, marked: Bool, first: [String]) -> String {
  let isDutch = language == .dutch
  let outcome = isDutch ? "leeruitkomst" : "outcome"
  let titles =
    isDutch
    ? ["Werkt voor een klant", "Onderzoekt een markt", "Werkt samen", "Rekent iets door", "Leert van fouten"]
    : ["Works for a client", "Does research", "Works together", "Does the sums", "Learns from mistakes"]
  var lines = [isDutch ? "opleiding CE: Commerciële economie" : "programme CE: Commercial economics"]
  for (at, title) in titles.enumerated() {
    lines.append("\(outcome) PO\(at + 1): \(title)")
    if at == 0 && marked { lines.append(String(repeating: "^", count: outcome.count + 4)) }
  }
  lines.append(isDutch ? "periode 1: Start" : "period 1: Start")
  for at in first.indices { lines.append("  \(isDutch ? "cursus" : "course") MC10\(at): mc10\(at).course [5 EC]") }
  return lines.joined(separator: "\n")
}

/// Each assesses one of these outcomes, and one of the others as well.
private func courses(_ language: Language, first: [String]) -> [String: String] {
  let isDutch = language == .dutch
  var result: [String: String] = [:]
  for (at, name) in first.enumerated() {
    result["mc10\(at).course"] = """
      \(isDutch ? "cursus" : "course") MC10\(at): \(isDutch ? "Merken" : "Brands")
      \(isDutch ? "leeruitkomst LU1: Adviseert" : "outcome LU1: Advises") -> plan.course#\(name)
      \(isDutch ? "leeruitkomst LU2: Legt uit" : "outcome LU2: Explains") -> plan.course#PO\(at + 2)
      \(isDutch ? "toets summatief" : "assessment summative") T1: \(isDutch ? "Rapport" : "Report") [100%] -> LU1, LU2
      """
  }
  return result
}

private struct Facts {
  var outcome: String
  var count: Int
  /// Thousandths.
  var median: Int
  /// So many times that is still fine, in thousandths.
  var most: Int
}

extension Facts: MessageFacts {
  var arguments: [MessageArgument] {
    [
      .init("outcome", outcome), .init("courses", count), .init("usualCourses", value: .decimal(thousandths: median)),
      .init("maximumRatio", value: .decimal(thousandths: most)),
    ]
  }
}

/// With fewer outcomes there is no usual number.
private let fewestOutcomes = 5

private func findOverloadedOutcomes(_ look: inout Look<Facts>) {
  let curriculum = look.context.curriculum
  let map = OutcomeMap(curriculum, look.plan)
  guard map.outcomes.count >= fewestOutcomes, !map.mappedCourses.isEmpty else { return }
  // What may be assessed counts for what is usual.
  let usual = map.outcomes.map { outcome in
    distinctCourses(outcome.cells.filter { $0.isAssessed != false }, curriculum)
  }
  let median = medianInThousandths(usual)
  let most = look.limits.thousandths(.outcomeOver)
  guard median > 0, map.isWide else {
    return look.cannotTell(map.outcomes[0].element, missing: .property(.assessment))
  }
  for outcome in map.outcomes {
    let cells = outcome.cells.filter { $0.isAssessed == true }
    let count = distinctCourses(cells, curriculum)
    if count * 1000 > multiplied(most, by: median, over: 1000) {
      look.notMet(
        outcome.element,
        Facts(outcome: look.context.shortName(outcome.element), count: count, median: median, most: most),
        related: look.context.placesOfWork(cells))
    } else {
      look.met()
    }
  }
}

/// A course that stands in two periods is one course.
private func distinctCourses(_ cells: [OutcomeCell], _ curriculum: Curriculum) -> Int {
  Set(cells.map { curriculum.courses[$0.course].label }).count
}

private func medianInThousandths(_ counts: [Int]) -> Int {
  let sorted = counts.sorted()
  if sorted.isEmpty { return 0 }
  let middle = sorted.count / 2
  return sorted.count % 2 == 1 ? sorted[middle] * 1000 : (sorted[middle - 1] + sorted[middle]) * 500
}

private func sayOverloadedOutcome(_ facts: Facts) -> Bilingual<String> {
  Bilingual(
    nl:
      "\(facts.outcome) telt in \(facts.count) cursussen mee bij een toets, een doorsnee leeruitkomst in \(decimal(facts.median, .dutch)) (vuistregel van coursecheck: hoogstens \(decimal(facts.most, .dutch)) keer zo vaak). Kijk of er herhaling in zit.",
    en:
      "\(facts.outcome) is assessed in \(facts.count) courses, a typical outcome in \(decimal(facts.median, .english)) (rule of thumb of coursecheck: at most \(decimal(facts.most, .english)) times as often). See whether some of it is repetition."
  )
}
