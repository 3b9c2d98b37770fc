import CourseModel
import SourceText
import Vocabulary

extension Rule {
  /// What a course builds on comes after it.
  static let prerequisiteTaughtLater = Rule(
    "prerequisite-taught-later", in: .programmeSequence, .error, .validity, gate: .always, .committee, for: .programme,
    sources: "003 Programmaniveau",
    title: Bilingual(nl: "Voorkennis komt pas later", en: "Prior knowledge comes later"),
    why: Bilingual(
      nl: "Studenten beginnen dan aan een cursus zonder wat die van hen vraagt.",
      en: "Students then start a course without what it asks of them."),
    examples: [
      .wrong(
        """
        opleiding CE: Commerciële economie
        periode 1: Start
          cursus MC102: mc102.course [5 EC]
          ^^^^^^^^^^^^
        periode 2: Verder
          cursus MC101: mc101.course [5 EC]
        """,
        beside: [
          "mc101.course": "cursus MC101: Merken",
          "mc102.course": "cursus MC102: Klanten\nvoorkennis: MC101",
        ]),
      .wrong(
        """
        programme CE: Commercial economics
        period 1: Start
          weeks: 8
          course MC101: mc101.course [5 EC]
          course MC102: Customers [5 EC]
          ^^^^^^^^^^^^
            start: week 3
            requires: MC101
        """,
        beside: ["mc101.course": "course MC101: Brands\nweeks: 8"]),
      .wrong(
        """
        opleiding CE: Commerciële economie
        periode 1: Start
          cursus MC102: mc102.course [5 EC]
          ^^^^^^^^^^^^
        periode 2: Verder
          cursus MC101: mc101.course [5 EC]
        """,
        beside: [
          "mc101.course": "cursus MC101: Filmen\nleert studenten: videobewerking",
          "mc102.course":
            "cursus MC102: Klanten\nweek 1: Start\n  asynchroon opdracht: Maak een clip [2 uur]\n    vraagt vaardigheid: videobewerking",
        ]),
      .right(
        """
        opleiding CE: Commerciële economie
        periode 1: Start
          cursus MC101: Merken [5 EC]
        periode 2: Verder
          cursus MC102: mc102.course [5 EC]
        """,
        beside: ["mc102.course": "cursus MC102: Klanten\nvoorkennis: Merken"]),
      .right(
        """
        programme CE: Commercial economics
        period 1: Start
          weeks: 8
          course MC101: mc101.course [5 EC]
          course MC102: Customers [5 EC]
            start: week 5
            requires: MC101
          course MC103: Markets [5 EC]
            requires: MC102, at the same time
        """,
        beside: ["mc101.course": "course MC101: Brands\nweeks: 4"]),
    ],
    find: findLaterTeaching, say: sayLaterTeaching)
}

private struct Facts: Sendable {
  var course: String
  var kind: Prerequisite.Kind
  var name: String
  /// The course that teaches it first.
  var giver: String
  /// Its period; nil where it is the same.
  var period: Bilingual<String>?
  var isRecommendation: Bool
}

extension Facts: MessageFacts {
  var arguments: [MessageArgument] {
    [
      .init("course", course), .init("kind", kind), .init("requirement", name), .init("taughtBy", giver),
      .init("taughtIn", period), .init("isRecommendation", isRecommendation),
    ]
  }
}

private func findLaterTeaching(_ look: inout Look<Facts>) {
  let curriculum = look.context.curriculum
  let circles = stronglyConnected(curriculum.courses.count) { [links = curriculum.requiredCourses] in links[$0] ?? [] }
  var circle: [Int: Int] = [:]
  for (at, courses) in circles.enumerated() {
    for course in courses { circle[course] = at }
  }
  for asked in curriculum.prerequisites where asked.kind != .unknownCode && !asked.givers.isEmpty {
    let course = curriculum.courses[asked.course]
    // Courses that ask for each other are told as such.
    if let own = circle[asked.course], asked.givers.contains(where: { circle[$0] == own }) { continue }
    switch curriculum.isGivenInTime(asked) {
    case .some(true): look.met()
    case .none: look.cannotTell(course.element, missing: .time)
    case .some(false):
      guard let giver = asked.givers.map({ curriculum.courses[$0] }).first else { continue }
      let isSame = giver.period == course.period
      look.notMet(
        course.element,
        Facts(
          course: course.label, kind: asked.kind, name: asked.name, giver: giver.label,
          period: isSame ? nil : giver.period.map { look.context.periodName($0) },
          isRecommendation: asked.isRecommendation),
        related: related(asked, course, giver),
        // A skill may also have been learnt elsewhere.
        severity: asked.isRecommendation || asked.kind == .skill ? .warning : nil)
    }
  }
}

private func related(_ asked: Prerequisite, _ course: PlacedCourse, _ giver: PlacedCourse) -> [RelatedPlace] {
  var result: [RelatedPlace] = []
  if !asked.place.path.isEmpty {
    result.append(
      RelatedPlace(
        asked.place, Bilingual(nl: "Hier vraagt \(course.label) dit.", en: "Here \(course.label) asks for it.")))
  }
  if let document = giver.document {
    result.append(
      RelatedPlace(
        document.head, Bilingual(nl: "Hier begint \(giver.label).", en: "Here \(giver.label) begins.")))
  }
  return result
}

private func sayLaterTeaching(_ facts: Facts) -> Bilingual<String> {
  let asks = facts.isRecommendation ? Bilingual(nl: "raadt", en: "recommends") : Bilingual(nl: "vraagt", en: "needs")
  let end = facts.isRecommendation ? " aan" : ""
  let link =
    facts.isRecommendation
    ? Bilingual(nl: "het advies", en: "the recommendation") : Bilingual(nl: "de eis", en: "the requirement")
  let when: Bilingual<String>
  if let period = facts.period {
    when = Bilingual(nl: "pas in \(period.nl)", en: "only in \(period.en)")
  } else {
    when = Bilingual(
      nl: "in dezelfde periode, zonder eerder klaar te zijn",
      en: "in the same period, without ending earlier")
  }
  switch facts.kind {
  case .course, .unknownCode:
    return Bilingual(
      nl:
        "\(facts.course) \(asks.nl) \(facts.name)\(end), en die cursus loopt \(when.nl). Verplaats een van de twee, of laat \(link.nl) los.",
      en:
        "\(facts.course) \(asks.en) \(facts.name), and that course runs \(when.en). Move one of the two, or drop \(link.en)."
    )
  case .outcome:
    return Bilingual(
      nl:
        "\(facts.course) \(asks.nl) \(facts.name)\(end), en daaraan werkt \(facts.giver) \(when.nl). Verplaats een van de twee, of laat \(link.nl) los.",
      en:
        "\(facts.course) \(asks.en) \(facts.name), and \(facts.giver) works on that \(when.en). Move one of the two, or drop \(link.en)."
    )
  case .skill:
    return Bilingual(
      nl:
        "\(facts.course) \(asks.nl) '\(quoted(facts.name))'\(end), en \(facts.giver) leert studenten dat \(when.nl). Laat studenten het eerder oefenen.",
      en:
        "\(facts.course) \(asks.en) '\(quoted(facts.name))', and \(facts.giver) teaches that \(when.en). Let students practise it earlier."
    )
  }
}
