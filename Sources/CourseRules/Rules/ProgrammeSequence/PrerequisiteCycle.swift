import CourseModel
import SourceText
import Vocabulary

extension Rule {
  /// Courses that each have to be passed before the other.
  static let prerequisiteCycle = Rule(
    "prerequisite-cycle", in: .programmeSequence, .error, .validity, gate: .always, .committee, for: .programme,
    sources: "003 Programmaniveau",
    title: Bilingual(nl: "Cursussen vereisen elkaar", en: "Courses require each other"),
    why: Bilingual(
      nl: "Voor elk van deze cursussen is een andere nodig, dus er is er geen om mee te beginnen.",
      en: "Each of these courses needs another one, so there is none to begin with."),
    argument: "courses",
    examples: [
      .wrong(
        """
        opleiding CE: Commerciële economie
        periode 1: Start
          cursus MC101: mc101.course [5 EC]
          ^^^^^^^^^^^^
          cursus MC102: mc102.course [5 EC]
        """,
        beside: [
          "mc101.course": "cursus MC101: Merken\nvoorkennis: MC102",
          "mc102.course": "cursus MC102: Klanten\nvoorkennis: MC101",
        ]),
      .wrong(
        """
        programme CE: Commercial economics
        period 1: Start
          course MC101: Brands [5 EC]
          ^^^^^^^^^^^^
            requires: MC103
          course MC102: Customers [5 EC]
            requires: MC101
        period 2: On
          course MC103: Markets [5 EC]
            requires: MC102
        """),
      .right(
        """
        opleiding CE: Commerciële economie
        periode 1: Start
          cursus MC101: mc101.course [5 EC]
        periode 2: Verder
          cursus MC102: mc102.course [5 EC]
        """,
        beside: [
          "mc101.course": "cursus MC101: Merken",
          "mc102.course": "cursus MC102: Klanten\nvoorkennis: MC101",
        ]),
      .right(
        """
        programme CE: Commercial economics
        period 1: Start
          course MC101: Brands [5 EC]
          course MC102: Customers [5 EC]
            requires: MC101 or experience in sales
        """),
    ],
    find: findPrerequisiteCycles, say: sayPrerequisiteCycle)
}

private func findPrerequisiteCycles(_ look: inout Look<[String]>) {
  let curriculum = look.context.curriculum
  let links = curriculum.requiredCourses
  if links.isEmpty { return }
  let cycles = stronglyConnected(curriculum.courses.count) { course in links[course] ?? [] }
  for cycle in cycles {
    let courses = cycle.sorted().map { curriculum.courses[$0] }
    guard let first = courses.first else { continue }
    look.notMet(
      first.element, courses.map { $0.label },
      related: courses.compactMap { headOf($0) })
  }
  if cycles.isEmpty { look.met(links.count) }
}

private func sayPrerequisiteCycle(_ courses: [String]) -> Bilingual<String> {
  if courses.count == 1 {
    return Bilingual(
      nl: "\(courses[0]) vereist zichzelf. Haal die eis weg.",
      en: "\(courses[0]) requires itself. Take that requirement out.")
  }
  let names = listed(courses)
  return Bilingual(
    nl: "\(names.nl) vereisen elkaar, dus niemand kan eraan beginnen. Laat één van de eisen los.",
    en: "\(names.en) require each other, so nobody can start on them. Drop one of the requirements.")
}
