import CourseModel
import SourceText
import Vocabulary

extension Rule {
  /// The same material or case in two courses, without a word about it.
  static let materialDuplicatedAcrossCourses = Rule(
    "material-duplicated-across-courses", in: .programmeConsistency, .note, .toolDefault, gate: .whenStated, .committee,
    for: .programme, sources: "003 Programmaniveau; tool default",
    title: Bilingual(nl: "Zelfde materiaal in meer dan één cursus", en: "Same material in more than one course"),
    why: Bilingual(
      nl: "Materiaal hergebruiken is prima. Studenten willen dan wel weten waarom ze het nog eens krijgen.",
      en: "Reusing material is fine. Students then like to know why they get it once more."),
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
          "mc101.course": "cursus MC101: Merken\nmateriaal: De val van Koninklijke Ahrend",
          "mc102.course":
            "cursus MC102: Klanten\nweek 1: Start\n  synchroon casus: De val van Koninklijke Ahrend [60 min]",
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
          "mc101.course":
            "course MC101: Brands\nmaterial: Kotler, Principles of marketing\nmaterial: Annual report of Unilever",
          "mc102.course":
            "course MC102: Customers\nmaterial: Annual report of Unilever\nmaterial: Kotler, principles of Marketing",
        ]),
      .right(
        """
        opleiding CE: Commerciële economie
        periode 1: Start
          cursus MC101: mc101.course [5 EC]
        periode 2: Verder
          cursus MC102: mc102.course [5 EC]
          cursus MC103: mc103.course [5 EC]
        """,
        beside: [
          "mc101.course": "cursus MC101: Merken\nmateriaal: Reader week 1\nmateriaal: Kotler, Principes van marketing",
          "mc102.course": "cursus MC102: Klanten\nvoorkennis: MC101\nmateriaal: Kotler, Principes van marketing",
          "mc103.course": "cursus MC103: Markten\nmateriaal: Reader week 1",
        ]),
      .right(
        """
        programme CE: Commercial economics
        period 1: Start
          course MC101: mc101.course [5 EC]
          course MC102: mc102.course [5 EC]
        """,
        beside: [
          "mc101.course": "course MC101: Brands\nmaterial: Annual report of Unilever",
          "mc102.course":
            "course MC102: Customers\nmaterial: Annual report of Unilever\n  > Also in MC101; now look at it as a customer.",
        ]),
    ],
    find: findSameMaterial, say: saySameMaterial)
}

private struct Facts {
  /// One of them.
  var name: String
  var count: Int
  var courses: [String]
}

extension Facts: MessageFacts {
  var arguments: [MessageArgument] {
    [.init("material", name), .init("count", count), .init("courses", courses)]
  }
}

/// A material where a course names it.
private struct Use {
  var course: PlacedCourse
  var work: WorkSummary
}

private func findSameMaterial(_ look: inout Look<Facts>) {
  let curriculum = look.context.curriculum
  let courses = curriculum.requiredOnce.filter { $0.summary != nil }
  if courses.count < 2 { return }
  let required = curriculum.requirementsByCode
  var order: [[Int32]] = []
  var shared: [[Int32]: [[Use]]] = [:]
  for uses in usesByWork(courses) {
    if uses.count < 2 || isKnown(uses, required) {
      look.met()
      continue
    }
    let places = uses.map { $0.course.element }
    if shared[places] == nil { order.append(places) }
    shared[places, default: []].append(uses)
  }
  for places in order {
    guard let works = shared[places], let first = works.first, places.count > 1 else { continue }
    look.notMet(
      places[1],
      Facts(name: quoted(first[0].work.name), count: works.count, courses: first.map { $0.course.label }),
      related: works.flatMap { $0 }.map { use in
        let text = "\(use.course.label): \(quoted(use.work.name))."
        return RelatedPlace(use.work.place, Bilingual(nl: text, en: text))
      })
  }
}

/// For each work the courses that use it, in the order of the programme.
private func usesByWork(_ courses: [PlacedCourse]) -> [[Use]] {
  var order: [[UInt8]] = []
  var found: [[UInt8]: [Use]] = [:]
  for course in courses {
    for work in course.summary?.works ?? [] {
      if found[work.letters] == nil { order.append(work.letters) }
      found[work.letters, default: []].append(Use(course: course, work: work))
    }
  }
  return order.compactMap { found[$0] }
}

/// It is said that students meet it again, or each later course builds on an earlier one.
private func isKnown(_ uses: [Use], _ required: [String: Set<String>]) -> Bool {
  if uses.contains(where: { $0.work.isExplained }) { return true }
  return uses.indices.dropFirst().allSatisfy { at in
    let names = required[uses[at].course.code] ?? []
    return uses[..<at].contains { names.contains($0.course.code) }
      || uses[..<at].contains { required[$0.course.code]?.contains(uses[at].course.code) ?? false }
  }
}

private func saySameMaterial(_ facts: Facts) -> Bilingual<String> {
  let courses = listed(facts.courses)
  let more = facts.count - 1
  if more > 0 {
    return Bilingual(
      nl:
        "'\(facts.name)' en \(counted(more, "ander materiaal", "andere materialen")) komen terug in \(courses.nl). Bedoeld? Zeg dan in de latere cursus wat studenten er nu mee doen.",
      en:
        "'\(facts.name)' and \(counted(more, "other material", "other materials")) come back in \(courses.en). Intended? Then say in the later course what students do with them now."
    )
  }
  return Bilingual(
    nl:
      "'\(facts.name)' komt terug in \(courses.nl). Bedoeld? Zeg dan in de latere cursus wat studenten er nu mee doen.",
    en:
      "'\(facts.name)' comes back in \(courses.en). Intended? Then say in the later course what students do with it now."
  )
}
