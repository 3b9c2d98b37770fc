import CourseModel
import SourceText
import Vocabulary

extension Rule {
  /// A course builds on what no course of the programme teaches.
  static let prerequisiteNotOffered = Rule(
    "prerequisite-not-offered", in: .programmeSequence, .warning, .strong, gate: .whenStated, .committee,
    for: .programme,
    sources: "004 Docenten en studenten; 003 Programmaniveau",
    title: Bilingual(nl: "Voorkennis die nergens aan bod komt", en: "Prior knowledge that no course gives"),
    why: Bilingual(
      nl: "Wie het nog niet kan, staat dan vanaf de eerste week op achterstand.",
      en: "Whoever cannot do it yet is then behind from the first week."),
    examples: [
      .wrong(
        """
        opleiding CE: Commerciële economie
        periode 1: Start
          cursus MC101: mc101.course [5 EC]
          ^^^^^^^^^^^^
        """,
        fixed: """
          opleiding CE: Commerciële economie
          ingangseis: videobewerking
          periode 1: Start
            cursus MC101: mc101.course [5 EC]
          """,
        beside: [
          "mc101.course":
            "cursus MC101: Klanten\nweek 1: Start\n  asynchroon opdracht: Maak een clip [2 uur]\n    vraagt vaardigheid: videobewerking"
        ]),
      .wrong(
        """
        programme CE: Commercial economics
        period 1: Start
          course MC101: mc101.course [5 EC]
        period 2: On
          course MC102: mc102.course [5 EC]
          ^^^^^^^^^^^^
        """,
        beside: [
          "mc101.course": "course MC101: Brands",
          "mc102.course": "course MC102: Customers\nrequires: MC110",
        ]),
      .right(
        """
        opleiding CE: Commerciële economie
        periode 1: Start
          cursus MC101: mc101.course [5 EC]
        leerpad vaardigheid: Videobewerking en geluid
          - MC101
        """,
        beside: [
          "mc101.course":
            "cursus MC101: Klanten\nweek 1: Start\n  asynchroon opdracht: Maak een clip [2 uur]\n    vraagt vaardigheid: videobewerking"
        ]),
      .right(
        """
        programme CE: Commercial economics
        period 1: Start
          course MC101: mc101.course [5 EC]
          course MC102: mc102.course [5 EC]
        """,
        beside: [
          "mc101.course": "course MC101: Brands\nteaches: video editing",
          "mc102.course":
            "course MC102: Customers\nrequires: B1 English\nweek 3: Start\n  async assignment: Make a clip [2 h]\n    needs skill: video editing",
        ]),
    ],
    find: findUntaught, say: sayUntaught, fix: fixUntaught)
}

private struct Facts: Sendable {
  var course: String
  var kind: Prerequisite.Kind
  var name: String
}

extension Facts: MessageFacts {
  var arguments: [MessageArgument] {
    [.init("course", course), .init("kind", kind), .init("requirement", name)]
  }
}

private func findUntaught(_ look: inout Look<Facts>) {
  let context = look.context
  let curriculum = context.curriculum
  let asked = curriculum.prerequisites
  if asked.isEmpty { return }
  guard curriculum.isComplete else {
    return look.cannotTell(look.plan.document, missing: .otherDocument)
  }
  // Of a programme that begins in a later year, earlier courses stand elsewhere.
  if let first = curriculum.periods.compactMap({ $0.year }).min(), first > 1 {
    return look.cannotTell(look.plan.document, missing: .otherDocument)
  }
  let known = knownWords(context)
  let hasRoute = context.handedDown(.support).contains { $0.plan.kind(of: $0.element) == .supportDigital }
  let taught = curriculum.courses.flatMap { $0.summary?.taught ?? [] }
  for need in asked {
    let course = curriculum.courses[need.course]
    let isGiven: Bool
    switch need.kind {
    case .course, .outcome: isGiven = !need.givers.isEmpty
    case .unknownCode: isGiven = known.contains { holdsWords($0, need.letters) }
    case .skill:
      isGiven =
        !need.givers.isEmpty || hasRoute || known.contains { holdsWords($0, need.letters) }
        || taught.contains { holdsWords($0.letters, need.letters) || holdsWords(need.letters, $0.letters) }
    }
    if isGiven {
      look.met()
    } else {
      look.notMet(
        course.element, Facts(course: course.label, kind: need.kind, name: need.name),
        related: [
          RelatedPlace(need.place, Bilingual(nl: "Hier staat het.", en: "Here it says so."))
        ].filter { $0.file?.path.isEmpty == false })
    }
  }
}

/// What students bring along or learn outside the courses, in letters to look a skill up in.
private func knownWords(_ context: Context) -> [[UInt8]] {
  var result: [[UInt8]] = []
  for keyword in [Keyword.requires, .canAlready, .teaches, .path, .support] {
    for (plan, element) in context.handedDown(keyword) {
      let parent = plan.model.elements[Int(element)].parent
      // What a line of the programme asks for is what is looked for.
      if keyword == .requires, parent >= 0, plan.model.elements[Int(parent)].keyword == .course { continue }
      result.append(folded(plan.snapshot.title(element)))
    }
  }
  return result
}

private func sayUntaught(_ facts: Facts) -> Bilingual<String> {
  if facts.kind == .skill {
    return Bilingual(
      nl:
        "\(facts.course) gaat uit van '\(quoted(facts.name))', en bij geen cursus staat dat studenten dat leren. Geef het een plek in een cursus, bij de ingangseisen of in een leerpad.",
      en:
        "\(facts.course) assumes '\(quoted(facts.name))', and no course says it teaches that. Give it a place in a course, in the entry requirements or in a learning path."
    )
  }
  return Bilingual(
    nl: "\(facts.course) vraagt \(facts.name), en die cursus staat niet in de opleiding. Kijk of de code klopt.",
    en: "\(facts.course) requires \(facts.name), and the programme has no such course. See whether the code is right.")
}

private func fixUntaught(_ context: Context, _ signal: Signal<Facts>) -> [Fix] {
  guard signal.facts.kind == .skill else { return [] }
  let word = Bilingual(nl: "ingangseis", en: "entry requirements")[context.language]
  return [
    Fix(
      Bilingual(nl: "Zet het bij de ingangseisen", en: "Put it with the entry requirements"), .unsafe,
      [context.insertion("\(word): \(signal.facts.name)", under: context.plan.document)])
  ]
}
