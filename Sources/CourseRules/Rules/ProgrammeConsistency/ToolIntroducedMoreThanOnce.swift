import CourseModel
import SourceText
import Vocabulary

extension Rule {
  /// Two courses that the same students take both teach them the same tool or skill from the start.
  static let toolIntroducedMoreThanOnce = Rule(
    "tool-introduced-more-than-once", in: .programmeConsistency, .note, .toolDefault, gate: .whenStated, .committee,
    for: .programme, sources: "004 Docenten en studenten [Wie]; tool default",
    title: Bilingual(nl: "Meer dan één keer aangeleerd", en: "Taught more than once"),
    why: Bilingual(
      nl: "Een vaardigheid hoeft maar één keer aangeleerd te worden. Een latere cursus kan erop voortbouwen.",
      en: "A skill needs to be taught only once. A later course can build on it."),
    examples: [
      .wrong(
        """
        opleiding CE: Commerciële economie
        periode 1: Start
          cursus MC101: mc101.course [5 EC]
        periode 2: Verder
          cursus MC102: mc102.course [5 EC]
          ^^^^^^^^^^^^
        """,
        beside: [
          "mc101.course": "cursus MC101: Merken\ntool: SPSS\nleert studenten: werken met SPSS",
          "mc102.course": "cursus MC102: Klanten\ntool: SPSS\nleert studenten: basis van SPSS",
        ]),
      .wrong(
        """
        programme CE: Commercial economics
        period 1: Start
          course MC101: mc101.course [5 EC]
          course MC102: mc102.course [5 EC]
          ^^^^^^^^^^^^
        """,
        beside: [
          "mc101.course": "course MC101: Brands\nteaches: editing a video",
          "mc102.course":
            "course MC102: Customers\nweek 1: Start\n  sync workshop: Clips [on campus, 60 min]\n    teaches: Editing a video",
        ]),
      .right(
        """
        opleiding CE: Commerciële economie
        periode 1: Start
          cursus MC101: mc101.course [5 EC]
          cursus MC102: mc102.course [5 EC]
        """,
        beside: [
          "mc101.course": "cursus MC101: Merken\nleert studenten: een video bewerken",
          "mc102.course": "cursus MC102: Klanten\nleert studenten: plannen",
        ]),
      .right(
        """
        programme CE: Commercial economics
        period 1: Start
          course MC101: mc101.course [5 EC]
        period 2: On
          course MC102: mc102.course [5 EC]
        path skill: Research skills
          - MC101
          - MC102
        """,
        beside: [
          "mc101.course": "course MC101: Brands\nteaches: interviewing",
          "mc102.course": "course MC102: Customers\nteaches: interviewing",
        ]),
    ],
    find: findTaughtTwice, say: sayTaughtTwice)
}

private struct Facts {
  var skill: String
  var first: String
  var later: [String]
}

extension Facts: MessageFacts {
  var arguments: [MessageArgument] {
    [.init("skill", skill), .init("firstCourse", first), .init("laterCourses", later)]
  }
}

/// A tool or skill where one course teaches it.
private struct Lesson {
  var course: PlacedCourse
  var name: String
  var place: PlaceInFile
}

private func findTaughtTwice(_ look: inout Look<Facts>) {
  let curriculum = look.context.curriculum
  let courses = curriculum.requiredOnce.filter { $0.period != nil && $0.summary != nil }
  let paths = look.plan.pathsOfCourses
  let required = curriculum.requirementsByCode
  for lessons in lessonsBySkill(courses) {
    guard let first = lessons.first else { continue }
    let later = lessons.dropFirst().filter { lesson in
      let buildsOn = lesson.course.mastery.contains { $0 != .introduced }
      let isOnPath = paths.contains { $0.contains(first.course.code) && $0.contains(lesson.course.code) }
      return !buildsOn && !isOnPath && !(required[lesson.course.code]?.contains(first.course.code) ?? false)
    }
    guard let mark = later.first else {
      look.met()
      continue
    }
    look.notMet(
      mark.course.element,
      Facts(skill: quoted(first.name), first: first.course.label, later: later.map { $0.course.label }),
      related: ([first] + later).map { RelatedPlace($0.place, placeWords($0)) })
  }
}

/// For each tool or skill the courses that teach it, the earliest first.
private func lessonsBySkill(_ courses: [PlacedCourse]) -> [[Lesson]] {
  var order: [[UInt8]] = []
  var found: [[UInt8]: [Lesson]] = [:]
  func add(_ letters: [UInt8], _ lesson: Lesson) {
    if found[letters] == nil { order.append(letters) }
    if found[letters]?.last?.course.element != lesson.course.element { found[letters, default: []].append(lesson) }
  }
  let tools = Set(courses.flatMap { $0.summary?.tools ?? [] }.filter { $0.isIntroduced }.map { $0.letters })
  for course in courses {
    guard let summary = course.summary else { continue }
    for tool in summary.tools where tool.isIntroduced {
      add(tool.letters, Lesson(course: course, name: tool.name, place: tool.place))
    }
    for skill in summary.taught where !skill.letters.isEmpty {
      let words = foldedWords(skill.letters)
      if tools.contains(where: { toolWords($0).allSatisfy(words.contains) }) { continue }
      add(skill.letters, Lesson(course: course, name: skill.name, place: skill.place))
    }
  }
  return order.compactMap { found[$0] }
}

private func placeWords(_ lesson: Lesson) -> Bilingual<String> {
  Bilingual(nl: "Hier in \(lesson.course.label).", en: "Here in \(lesson.course.label).")
}

private func sayTaughtTwice(_ facts: Facts) -> Bilingual<String> {
  let later = listed(facts.later)
  return Bilingual(
    nl:
      "'\(facts.skill)' leren studenten in \(facts.first) en nog eens in \(later.nl). Is het hetzelfde? Verwijs dan later naar \(facts.first), of zeg wat er nieuw is.",
    en:
      "Students learn '\(facts.skill)' in \(facts.first) and again in \(later.en). Is it the same? Then refer back to \(facts.first) later, or say what is new."
  )
}
