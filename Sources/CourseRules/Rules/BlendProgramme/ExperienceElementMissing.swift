import CourseModel
import Vocabulary

extension Rule {
  /// Of feasibility, study load and inclusion, a programme says nothing about some.
  static let experienceElementMissing = Rule(
    "experience-element-missing", in: .blendProgramme, .warning, .strong, gate: .whenStated, .committee,
    for: .programme, sources: "003 Programmaniveau; EMBED",
    title: Bilingual(nl: "Ervaring van studenten niet compleet", en: "Student experience not complete"),
    why: Bilingual(
      nl:
        "Een blended opleiding zet de ervaring van studenten centraal: studeerbaarheid, studielast en inclusiviteit.",
      en: "A blended programme puts the experience of students first: feasibility, study load and inclusion."),
    asksForMissing: true,
    argument: "missing",
    examples: [
      .wrong(
        """
        opleiding CE: Commerciële economie
        ^^^^^^^^^^^^
        uren per week: 40 uur
        """,
        fixed: """
          opleiding CE: Commerciële economie
          uren per week: 40 uur
          studeerbaarheid: ?
          inclusie: ?
          """),
      .wrong(
        """
        programme CE: Commercial Economics
        ^^^^^^^^^^^^
        feasibility: Never more than two deadlines in one week
        hours per week: 40 h
        """,
        fixed: """
          programme CE: Commercial Economics
          feasibility: Never more than two deadlines in one week
          hours per week: 40 h
          inclusion: ?
          """),
      .right(
        """
        opleiding CE: Commerciële economie
        studeerbaarheid: Hoogstens één toets per week
        uren per week: 40 uur
        inclusie: Materiaal staat een week van tevoren klaar
        """),
      .right(
        """
        programme CE: Commercial Economics
        dimension experience: The workload is doable and everyone can take part, see the inclusive teaching guide
        feasibility: ?
        """),
    ],
    find: findMissingExperience, say: sayMissingExperience, fix: fixMissingExperience)
}

private let feasibilityWords: SoughtWords = [
  "studeerba", "haalba", "struikelvak", "deadline", "toetsdruk", "feasib", "manageab", "doable", "stumbling",
]
private let loadWords: SoughtWords = [
  "studielast", "studiebelasting", "werkdruk", "werklast", "study load", "workload", "study time", "time spent",
]
private let inclusionWords: SoughtWords = [
  "inclusi", "toegankelijk", "diversiteit", "beperking", "kansengelijk", "gelijke kansen", "accessib", "diversity",
  "disabilit", "equal chances", "equity",
]

private let elements: [(keyword: Keyword, names: Bilingual<String>)] = [
  (.feasibility, Bilingual(nl: "studeerbaarheid", en: "feasibility")),
  (.loadPerWeek, Bilingual(nl: "studielast", en: "study load")),
  (.inclusion, Bilingual(nl: "inclusiviteit", en: "inclusion")),
]

private func findMissingExperience(_ look: inout Look<[Keyword]>) {
  let plan = look.plan
  var missing: [Keyword] = []
  var open: Keyword?
  for element in elements {
    let state: FieldState
    switch element.keyword {
    case .feasibility: state = plan.saying([.feasibility], words: feasibilityWords)
    case .loadPerWeek: state = plan.saying([.loadPerWeek, .selfStudy, .contactHours], words: loadWords)
    default: state = plan.saying([.inclusion, .accessibility], words: inclusionWords)
    }
    switch state {
    case .notStated: missing.append(element.keyword)
    case .unknown: open = element.keyword
    case .stated, .none: break
    }
  }
  if !missing.isEmpty { return look.notMet(plan.document, missing) }
  if let open { return look.cannotTell(plan.document, missing: .property(open)) }
  look.met()
}

private func sayMissingExperience(_ missing: [Keyword]) -> Bilingual<String> {
  let words = listedAsChoice(elements.filter { missing.contains($0.keyword) }.map { $0.names })
  return Bilingual(
    nl:
      "Over \(words.nl) staat nog niets in dit plan. Schrijf kort wat jullie eraan doen en hoe jullie het nagaan.",
    en: "This plan says nothing yet about \(words.en). Write briefly what you do about it and how you check.")
}

private func fixMissingExperience(_ context: Context, _ signal: Signal<[Keyword]>) -> [Fix] {
  let lines = signal.facts.map { context.openLine($0) }.joined(separator: "\n")
  return [context.stating(lines, Bilingual(nl: "Zet erbij wat ontbreekt", en: "Add what is missing"))]
}
