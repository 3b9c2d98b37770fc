import CourseModel
import Vocabulary

extension Rule {
  /// A year assesses much, and seldom lets students see where they stand.
  static let formativeSummativeBalance = Rule(
    "formative-summative-balance", in: .programmeAssessment, .advice, .framework, gate: .whenStated, .committee,
    for: .programme,
    sources: "TESTA",
    title: Bilingual(nl: "Weinig formatieve momenten, veel toetsen", en: "Few formative moments, many assessments"),
    why: Bilingual(
      nl: "Van een moment zonder cijfer kunnen studenten leren voordat het telt.",
      en: "From a moment without a mark students can learn before it counts."),
    examples: [
      .wrong(
        """
        opleiding CE: Commerciële economie
        periode 1: Start
        ^^^^^^^^^
          jaar: 1
          cursus MC101: mc101.course [5 EC]
          cursus MC102: mc102.course [5 EC]
          cursus MC103: mc103.course [5 EC]
          cursus MC104: mc104.course [5 EC]
        """,
        beside: [
          "mc101.course": "cursus MC101: Merken\ntoets summatief T1: Kennistoets\ntoets formatief T2: Oefentoets",
          "mc102.course": "cursus MC102: Klanten\ntoets summatief T1: Verslag",
          "mc103.course": "cursus MC103: Markten\ntoets summatief T1: Plan",
          "mc104.course": "cursus MC104: Advies\ntoets summatief T1: Advies\ntoets summatief T2: Presentatie",
        ]),
      .wrong(
        """
        programme CE: Commercial economics
        year: 1
        period 1: Start
        ^^^^^^^^
          course MC101: mc101.course
          course MC102: mc102.course
          course MC103: mc103.course
          course MC104: mc104.course
        """,
        beside: [
          "mc101.course": "course MC101: Brands\nassessment summative A1: Brands",
          "mc102.course": "course MC102: Customers\nassessment summative A1: Customers",
          "mc103.course": "course MC103: Markets\nassessment A1: Market plan [100%]",
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
          "mc101.course": "cursus MC101: Merken\ntoets summatief T1: Kennistoets\ntoets formatief T2: Oefentoets",
          "mc102.course":
            "cursus MC102: Klanten\ntoets summatief T1: Verslag\nweek 2: Oefenen\n  synchroon peerfeedback: Eerste versie [30 min]",
          "mc103.course": "cursus MC103: Markten\ntoets summatief T1: Plan",
          "mc104.course": "cursus MC104: Advies\ntoets summatief T1: Advies",
        ]),
      .right(
        """
        programme CE: Commercial economics
        year: 1
        period 1: Start
          course MC101: mc101.course
          course MC102: mc102.course
          course MC103: Markets
          course MC104: Advice
        """,
        beside: [
          "mc101.course": "course MC101: Brands\nassessment summative A1: Brands",
          "mc102.course": "course MC102: Customers\nassessment summative A1: Customers",
        ]),
    ],
    find: findBalance, say: sayBalance)
}

private struct Facts: Sendable {
  var year: Int
  var formative: Int
  var summative: Int
  /// Formative moments for each of those, in thousandths.
  var ratio: Int
  var files: Bilingual<String>
}

extension Facts: MessageFacts {
  var arguments: [MessageArgument] {
    [
      .init("year", year), .init("formative", formative), .init("summative", summative),
      .init("minimumRatio", value: .decimal(thousandths: ratio)),
    ]
  }
}

private func findBalance(_ look: inout Look<Facts>) {
  let ratio = look.limits.thousandths(.formativeRatio)
  for year in look.fullYears() {
    let summaries = year.summaries
    guard summaries.count >= fewestCoursesOfYear else {
      look.cannotTell(year.element, missing: .otherDocument)
      continue
    }
    var formative = 0
    var summative = 0
    for summary in summaries {
      formative += summary.formativeMoments
      for assessment in summary.assessments {
        switch assessment.isSummative {
        case .some(true): summative += 1
        case .some(false): break
        // It may be either: taken as what keeps this quiet.
        case .none: formative += 1
        }
      }
    }
    if summative == 0 {
      look.cannotTell(year.element, missing: .property(.assessment))
    } else if Int64(formative) * 1000 < Int64(summative) * Int64(ratio) {
      look.notMet(
        year.element,
        Facts(
          year: year.year, formative: formative, summative: summative, ratio: ratio,
          files: absenceWords(year.courses)))
    } else {
      look.met()
    }
  }
}

private func sayBalance(_ facts: Facts) -> Bilingual<String> {
  let moments = facts.formative == 1 ? "moment" : "momenten"
  let formative =
    facts.formative == 0
    ? Bilingual(nl: "geen formatieve momenten", en: "no formative moments")
    : Bilingual(
      nl: "\(facts.formative) formatie\(facts.formative == 1 ? "f" : "ve") \(moments)",
      en: counted(facts.formative, "formative moment", "formative moments"))
  return Bilingual(
    nl:
      "Jaar \(facts.year) heeft \(formative.nl) tegenover \(facts.summative) \(facts.summative == 1 ? "toets die meetelt" : "toetsen die meetellen") (vuistregel van coursecheck: minstens \(decimal(facts.ratio, .dutch)) per toets). Kijk welke toets ook zonder cijfer kan, of waar studenten eerst kunnen oefenen.\(facts.files.nl)",
    en:
      "Year \(facts.year) has \(formative.en) against \(facts.summative) \(facts.summative == 1 ? "assessment that counts" : "assessments that count") (rule of thumb of coursecheck: at least \(decimal(facts.ratio, .english)) for each). See which can do without a mark, or where students can practise first.\(facts.files.en)"
  )
}
