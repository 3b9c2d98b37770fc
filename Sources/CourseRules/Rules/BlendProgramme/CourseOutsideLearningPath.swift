import CourseModel
import Vocabulary

extension Rule {
  /// A course that every student takes is part of no learning path.
  static let courseOutsideLearningPath = Rule(
    "course-outside-learning-path", in: .blendProgramme, .advice, .strong, gate: .whenStated, .committee,
    for: .programme, sources: "003 Programmaniveau",
    title: Bilingual(nl: "Cursus buiten de leerpaden", en: "Course outside the learning paths"),
    why: Bilingual(
      nl:
        "Blended leren in een opleiding gaat over de samenhang tussen cursussen en leerpaden. Een cursus die bij geen leerpad hoort, valt daarbuiten.",
      en:
        "Blended learning in a programme is about how courses and learning paths hang together. A course that belongs to no path stands apart."
    ),
    gathersAbove: 3,
    argument: "course",
    examples: [
      .wrong(
        """
        opleiding CE: Commerciële economie
        periode 1: Start
          cursus MC101: Marketing [5 EC]
          cursus ST101: Statistiek [5 EC]
          cursus FI101: Financiën [5 EC]
          ^^^^^^^^^^^^
        leerpad: Onderzoek
          - MC101
          - ST101
        """,
        fixed: """
          opleiding CE: Commerciële economie
          periode 1: Start
            cursus MC101: Marketing [5 EC]
            cursus ST101: Statistiek [5 EC]
            cursus FI101: Financiën [5 EC]
          leerpad: Onderzoek
            - MC101
            - ST101
            - FI101
          """),
      .wrong(
        """
        programme CE: Commercial Economics
        period 1: Start
          course MC101: Marketing [5 EC]
          course ST101: Statistics [5 EC]
          ^^^^^^^^^^^^
        path: Customers
          - Marketing
        path: Ethics
          course MC101: Marketing
        """),
      .right(
        """
        opleiding CE: Commerciële economie
        periode 1: Start
          cursus MC101: Marketing [5 EC]
          cursus KV1: Fotografie [5 EC, keuzevak]
        leerpad: Klanten
          - MC101
        """),
      .right(
        """
        programme CE: Commercial Economics
        period 1: Start
          course MC101: Marketing [5 EC]
          course ST101: Statistics [5 EC]
        path: Research
          > Through all courses, from asking to testing.
        """),
      .right(
        """
        programme CE: Commercial Economics
        period 1: Start
          course MC101: Marketing [5 EC]
        path: none, we choose them next year
          > Students asked for a path on research.
        """),
    ],
    find: findOutsidePaths, say: sayOutsidePaths, fix: fixOutsidePaths)
}

private func findOutsidePaths(_ look: inout Look<String>) {
  let plan = look.plan
  guard plan.allStated(.path).contains(where: { !plan.isNone($0) }) else { return }
  let courses = look.context.curriculum.courses
  let paths = plan.pathNames(courses)
  for course in courses where !course.isElective {
    if paths.hold(identifier: course.code, title: course.title) {
      look.met()
    } else if paths.isOpen {
      look.cannotTell(course.element, missing: .property(.path))
    } else {
      look.notMet(course.element, look.context.shortName(course.element))
    }
  }
}

private func sayOutsidePaths(_ course: String) -> Bilingual<String> {
  Bilingual(
    nl:
      "\(course) hoort nog niet bij een leerpad. Zet deze cursus in een leerpad, of zet erbij dat het een keuzevak is.",
    en: "\(course) belongs to no learning path yet. Put this course in a path, or say that it is an elective.")
}

/// With one path there is nothing to choose; else only the designer knows.
private func fixOutsidePaths(_ context: Context, _ signal: Signal<String>) -> [Fix] {
  let paths = context.plan.allStated(.path).filter {
    context.model.elements[Int($0)].form == .entry && !context.plan.isNone($0)
  }
  guard paths.count == 1, let path = paths.first, let name = context.identifier(of: signal.element) else { return [] }
  return [
    Fix(
      Bilingual(nl: "Zet \(name) in het leerpad", en: "Put \(name) in the learning path"), .unsafe,
      [context.insertion("- \(name)", atEndOf: path)])
  ]
}
