import CourseModel
import Vocabulary

extension Rule {
  /// The programme promises a freedom that most of its courses do not give.
  static let flexibilityPromiseBroken = Rule(
    "flexibility-promise-broken", in: .programmeConsistency, .warning, .strong, gate: .whenStated, .committee,
    for: .programme, sources: "003 Programmaniveau; 003 Cursusniveau",
    title: Bilingual(
      nl: "Beloofde flexibiliteit ontbreekt in cursussen", en: "Promised flexibility absent from courses"),
    why: Bilingual(
      nl: "Studenten kiezen een opleiding ook om de ruimte die ze belooft.",
      en: "Students also choose a programme for the room it promises."),
    examples: [
      .wrong(
        """
        opleiding CE: Commerciële economie
        flexibiliteit tempo: Studenten bepalen zelf hoe snel ze gaan
        ^^^^^^^^^^^^^^^^^^^
        periode 1: Start
          cursus MC101: mc101.course [5 EC]
          cursus MC102: mc102.course [5 EC]
        """,
        beside: [
          "mc101.course": "cursus MC101: Merken\nflexibiliteit: geen, iedereen gaat gelijk op",
          "mc102.course": """
          cursus MC102: Klanten
          synchroon hoorcollege: Wie is de klant? [op locatie, week 1, 60 min]
          synchroon werkgroep: Interviews [op locatie, week 2, 90 min]
          """,
        ]),
      .wrong(
        """
        programme CE: Commercial economics
        flexibility place: Study wherever you like
        ^^^^^^^^^^^^^^^^^
        period 1: Start
          course MC101: mc101.course [5 EC]
          course MC102: mc102.course [5 EC]
          course MC103: mc103.course [5 EC]
        """,
        beside: [
          "mc101.course": "course MC101: Brands\nflexibility place: none, everyone comes to the studio",
          "mc102.course": "course MC102: Customers\nsync lecture: Customers [on campus, week 1, 60 min]",
          "mc103.course": "course MC103: Markets\nflexibility place: Join online or on campus",
        ]),
      .right(
        """
        opleiding CE: Commerciële economie
        flexibiliteit tempo: Studenten bepalen zelf hoe snel ze gaan
        periode 1: Start
          cursus MC101: mc101.course [5 EC]
          cursus MC102: mc102.course [5 EC]
        """,
        beside: [
          "mc101.course": "cursus MC101: Merken\nflexibiliteit tempo: Zelf weten wanneer je de toets maakt",
          "mc102.course": "cursus MC102: Klanten\nflexibiliteit: geen, iedereen gaat gelijk op",
        ]),
      // Nothing says what the courses do.
      .right(
        """
        programme CE: Commercial economics
        flexibility pace: Students decide how fast they go
        period 1: Start
          course MC101: Brands [5 EC]
          course MC102: Customers [5 EC]
        """),
      .right(
        """
        programme CE: Commercial economics
        flexibility pace: Students decide how fast they go
        period 1: Start
          course MC101: mc101.course [5 EC]
        """,
        beside: ["mc101.course": "course MC101: Brands\nflexibility pace: Take the test when you are ready"]),
    ],
    find: findBrokenPromises, say: sayBrokenPromise)
}

private struct Facts {
  var kind: Term
  var fixed: Int
  var courses: [PlacedCourse]
}

extension Facts: MessageFacts {
  var arguments: [MessageArgument] {
    [.init("kind", kind), .init("coursesWithout", fixed), .init("courses", courses)]
  }
}

private func findBrokenPromises(_ look: inout Look<Facts>) {
  let plan = look.plan
  var seen = Set<[UInt8]>()
  // A course that stands in two periods is one course.
  let courses = look.context.curriculum.courses.filter { course in
    let name = course.document?.path ?? Array(course.code.utf8)
    return name.isEmpty || seen.insert(name).inserted
  }
  if courses.isEmpty { return }
  var judged = Set<Term>()
  for element in plan.allStated(.flexibility) where !plan.isNone(element) {
    guard let kind = plan.kindOrListKind(of: element) else {
      look.cannotTell(element, missing: .property(.flexibility))
      continue
    }
    guard judged.insert(kind).inserted else { continue }
    var fixing: [PlacedCourse] = []
    var open = 0
    for course in courses {
      switch course.summary?.leavesFree(kind) {
      case .some(false): fixing.append(course)
      case .some(true): break
      case nil: open += 1
      }
    }
    if fixing.count * 2 > courses.count {
      look.notMet(
        element, Facts(kind: kind, fixed: fixing.count, courses: courses),
        related: fixing.compactMap { course in
          course.document.map { document in
            RelatedPlace(
              document.head,
              Bilingual(nl: "\(course.label) geeft die ruimte niet.", en: "\(course.label) does not give that room."))
          }
        })
    } else if (fixing.count + open) * 2 > courses.count {
      look.cannotTell(element, missing: .property(.flexibility))
    } else {
      look.met()
    }
  }
}

extension CourseSummary {
  /// Whether students decide something of this kind themselves; nil where the course does not tell.
  fileprivate func leavesFree(_ kind: Term) -> Bool? {
    let own = flexibility.filter { $0.kind == kind }
    if own.contains(where: { $0.state == .stated }) { return true }
    // Without a kind it may be about this.
    if flexibility.contains(where: { $0.kind == nil && $0.state == .stated }) { return nil }
    if own.contains(where: { $0.state == .none }) { return false }
    if own.contains(where: { $0.state == .unknown }) { return nil }
    // Which way students go through a programme is not for one course to say.
    if kind == .flexCurriculum || kind == .flexPath { return nil }
    if flexibility.contains(where: { $0.kind == nil && $0.state == .none }) { return false }
    if kind == .flexTime || kind == .flexPace { return hasOnlySetTimes ? false : nil }
    if kind == .flexPlace { return designedDelivery == .onCampus ? false : nil }
    return nil
  }
}

private func sayBrokenPromise(_ facts: Facts) -> Bilingual<String> {
  let names = facts.kind.row.names
  let (fixed, all) = (facts.fixed, facts.courses.count)
  let absent = absenceWords(facts.courses)
  if fixed == 1 && all == 1 {
    return Bilingual(
      nl:
        "De opleiding belooft flexibiliteit ('\(names.canonical(.dutch))'), maar de cursus legt dat vast. Pas de belofte aan, of geef die ruimte in de cursus.",
      en:
        "The programme promises flexibility ('\(names.canonical(.english))'), but the course fixes it. Change the promise, or give that room in the course."
    )
  }
  return Bilingual(
    nl:
      "De opleiding belooft flexibiliteit ('\(names.canonical(.dutch))'), maar \(fixed) van de \(all) cursussen leggen dat vast. Pas de belofte aan, of geef die ruimte in deze cursussen.\(absent.nl)",
    en:
      "The programme promises flexibility ('\(names.canonical(.english))'), but \(fixed) of the \(all) courses fix it. Change the promise, or give that room in these courses.\(absent.en)"
  )
}
