import CourseModel
import Vocabulary

extension Rule {
  /// Nearly everything in a year is assessed in one way.
  static let formMonotony = Rule(
    "form-monotony", in: .programmeAssessment, .advice, .framework, gate: .whenStated, .committee, for: .programme,
    sources: "TESTA",
    title: Bilingual(nl: "Bijna alles op één manier getoetst", en: "Nearly everything assessed in one way"),
    why: Bilingual(
      nl: "Bij verschillende toetsvormen kunnen studenten op verschillende manieren laten zien wat ze kunnen.",
      en: "With different forms of assessment, students can show what they can do in different ways."),
    examples: [
      .wrong(
        """
        opleiding CE: Commerciële economie
        periode 1: Start
        ^^^^^^^^^
          jaar: 1
          cursus MC101: mc101.course [5 EC]
          cursus MC102: mc102.course [5 EC]
        periode 2: Verder
          jaar: 1
          cursus MC103: mc103.course [5 EC]
          cursus MC104: mc104.course [5 EC]
        """,
        beside: [
          "mc101.course": "cursus MC101: Merken\ntoets summatief T1: Kennistoets [100%]",
          "mc102.course": "cursus MC102: Klanten\ntoets summatief T1: Theorie [100%, schriftelijk]",
          "mc103.course":
            "cursus MC103: Markten\ntoets summatief T1: Kennistoets [60%]\ntoets summatief T2: Kennistoets [40%]",
          "mc104.course": "cursus MC104: Advies\ntoets summatief T1: Advies [100%, beroepsproduct]",
        ]),
      .wrong(
        """
        programme CE: Commercial economics
        year: 1
        period 1: Start
        ^^^^^^^^
          course MC101: mc101.course [10 EC]
          course MC102: mc102.course [10 EC]
          course MC103: mc103.course [10 EC]
          course MC104: mc104.course [5 EC]
        """,
        beside: [
          "mc101.course": "course MC101: Brands\nassessment summative A1: Brands in practice [report]",
          "mc102.course": "course MC102: Customers\nassessment summative A1: Customers [report]",
          "mc103.course": "course MC103: Markets\nassessment summative A1: Report on a market",
          "mc104.course": "course MC104: Advice\nassessment summative A1: Advice",
        ]),
      .right(
        """
        opleiding CE: Commerciële economie
        periode 1: Start
          jaar: 1
          cursus MC101: mc101.course [5 EC]
          cursus MC102: mc102.course [5 EC]
          cursus MC103: mc103.course [5 EC]
          cursus MC104: mc104.course [5 EC]
        """,
        beside: [
          "mc101.course": "cursus MC101: Merken\ntoets summatief T1: Kennistoets [100%]",
          "mc102.course": "cursus MC102: Klanten\ntoets summatief T1: Theorie [100%, schriftelijk]",
          "mc103.course": "cursus MC103: Markten\ntoets summatief T1: Portfolio [100%]",
          "mc104.course": "cursus MC104: Advies\ntoets summatief T1: Advies [100%, beroepsproduct]",
        ]),
      .right(
        """
        programme CE: Commercial economics
        year: 1
        period 1: Start
          course MC101: mc101.course [10 EC]
          course MC102: mc102.course [10 EC]
          course MC103: Markets [10 EC]
          course MC104: Advice [10 EC]
        """,
        beside: [
          "mc101.course": "course MC101: Brands\nassessment summative A1: Brands in practice [report]",
          "mc102.course": "course MC102: Customers\nassessment summative A1: Customers [report]",
        ]),
    ],
    find: findOneForm, say: sayOneForm)
}

private struct Facts: Sendable {
  var year: Int
  var form: Term
  /// Hundredths.
  var share: Int
  /// Percent.
  var most: Int
  var files: Bilingual<String>
}

extension Facts: MessageFacts {
  var arguments: [MessageArgument] {
    [.init("year", year), .init("form", form), .init("percent", share), .init("maximumPercent", most)]
  }
}

private func findOneForm(_ look: inout Look<Facts>) {
  let limit = look.limits.lower(.formShare)
  for year in look.fullYears() {
    guard year.courses.allSatisfy({ $0.credits.map { $0.lower > 0 && $0.upper < 1_000_000 } ?? false }) else {
      look.cannotTell(year.element, missing: .property(.workload))
      continue
    }
    var byForm: [Term: Int] = [:]
    var total = 0
    for course in year.courses {
      let credits = course.credits?.lower ?? 0
      total = added(total, credits)
      for (form, share) in forms(of: course) {
        byForm[form] = added(byForm[form] ?? 0, multiplied(credits, by: share, over: 1000))
      }
    }
    let known = byForm.values.sum
    let ranked = byForm.sorted { ($0.value, $1.key.rawValue) > ($1.value, $0.key.rawValue) }
    guard let most = ranked.first else {
      look.cannotTell(year.element, missing: .property(.assessmentForm))
      continue
    }
    if Int64(most.value) * 100 > Int64(total) * Int64(limit) {
      look.notMet(
        year.element,
        Facts(
          year: year.year, form: most.key, share: multiplied(most.value, by: 100, over: total), most: limit,
          files: absenceWords(year.courses)))
    } else if Int64(most.value + total - known) * 100 <= Int64(total) * Int64(limit) {
      look.met()
    } else {
      look.cannotTell(year.element, missing: .property(.assessmentForm))
    }
  }
}

/// Thousandths of a course by the form that decides them; what is not known is not among them.
private func forms(of course: PlacedCourse) -> [Term: Int] {
  let counting = (course.summary?.assessments ?? []).filter { $0.isSummative == true }
  let weights = counting.map { $0.weight.map { Swift.max(0, Swift.min($0, 1_000_000)) } }
  let sum = weights.reduce(0) { $0 + ($1 ?? 0) }
  if !counting.isEmpty, sum > 0, weights.allSatisfy({ $0 != nil }) {
    var result: [Term: Int] = [:]
    for (assessment, weight) in zip(counting, weights) where !assessment.forms.isEmpty {
      let share = (weight ?? 0) * 1000 / sum / assessment.forms.count
      for form in assessment.forms { result[form, default: 0] += share }
    }
    return result
  }
  // Without weights it is known only where all have the same form.
  guard let first = counting.first?.forms, first.count == 1, counting.allSatisfy({ $0.forms == first }) else {
    return [:]
  }
  return [first[0]: 1000]
}

private func sayOneForm(_ facts: Facts) -> Bilingual<String> {
  let names = facts.form.row.names
  return Bilingual(
    nl:
      "De toetsvorm '\(names.canonical(.dutch))' bepaalt \(facts.share)% van de studiepunten in jaar \(facts.year) (vuistregel van coursecheck: hoogstens \(facts.most)%). Wissel af waar de leeruitkomsten dat toelaten.\(facts.files.nl)",
    en:
      "The assessment form '\(names.canonical(.english))' decides \(facts.share)% of the credits in year \(facts.year) (rule of thumb of coursecheck: \(facts.most)% at most). Vary where the outcomes allow.\(facts.files.en)"
  )
}
