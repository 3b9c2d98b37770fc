import CourseModel
import Vocabulary

extension Rule {
  /// Outcomes of a course that lead to no outcome of its programme.
  static let courseOutcomeUnmapped = Rule(
    "course-outcome-unmapped", in: .programmeAlignment, .advice, .framework, gate: .whenStated, .committee,
    for: .programme, sources: "BDP; curriculum mapping",
    title: Bilingual(
      nl: "Leeruitkomst van een cursus staat los van de opleiding",
      en: "Outcome of a course not linked to the programme"),
    why: Bilingual(
      nl: "Door de verbinding zien studenten en collega's waar een cursus aan bijdraagt.",
      en: "The link shows students and colleagues what a course contributes to."),
    asksForMissing: true,
    examples: [
      .wrong(
        """
        opleiding CE: Commerciële economie
        leeruitkomst PO1: Werkt voor een echte klant
        periode 1: Start
          cursus MC101: mc101.course [5 EC]
          ^^^^^^^^^^^^
        """,
        beside: [
          "mc101.course": """
          cursus MC101: Merken
          leeruitkomst LU1: Adviseert een klant -> plan.course#PO1
          leeruitkomst LU2: Noemt kleuren
          """
        ]),
      .wrong(
        """
        programme CE: Commercial economics
        outcome PO1: Works for a real client
        period 1: Start
          course MC101: mc101.course [5 EC]
          ^^^^^^^^^^^^
        """,
        beside: ["mc101.course": "course MC101: Brands\noutcomes:\n  - Advises a client\n  - Names colours"]),
      .right(
        """
        opleiding CE: Commerciële economie
        leeruitkomst PO1: Werkt voor een echte klant
        periode 1: Start
          cursus MC101: mc101.course [5 EC]
        """,
        beside: [
          "mc101.course": "cursus MC101: Merken\nleeruitkomst LU1: Adviseert een klant -> plan.course#PO1"
        ]),
      // The programme links its courses as a whole.
      .right(
        """
        programme CE: Commercial economics
        outcome PO1: Works for a real client
        period 1: Start
          course MC101: mc101.course [5 EC] -> PO1
        """,
        beside: ["mc101.course": "course MC101: Brands\noutcome LO1: Advises a client"]),
    ],
    find: findUnmappedOutcomes, say: sayUnmappedOutcomes)
}

private struct Facts {
  var course: String
  /// IDs; fewer than there are where some have none.
  var names: [String]
  var count: Int
  var all: Int
}

extension Facts: MessageFacts {
  var arguments: [MessageArgument] {
    [.init("course", course), .init("outcomes", names), .init("count", count), .init("total", all)]
  }
}

private func findUnmappedOutcomes(_ look: inout Look<Facts>) {
  let curriculum = look.context.curriculum
  let map = OutcomeMap(curriculum, look.plan)
  if map.outcomes.isEmpty { return }
  // A line can only lead to what has a name.
  if !map.outcomes.contains(where: { !$0.name.isEmpty }) {
    return look.cannotTell(map.outcomes[0].element, missing: .property(.outcome))
  }
  var seen = Set<[UInt8]>()
  for (at, course) in curriculum.courses.enumerated() {
    if course.isFileAbsent { look.cannotTell(course.element, missing: .otherDocument) }
    guard let document = course.document, let summary = course.summary, !summary.outcomes.isEmpty,
      seen.insert(document.path).inserted
    else { continue }
    let loose = summary.outcomes.filter { $0.leadsTo.isEmpty }
    let isLinkedAsWhole = loose.count == summary.outcomes.count && map.mappedCourses.contains(at)
    if loose.isEmpty || isLinkedAsWhole {
      look.met()
    } else {
      look.notMet(
        course.element,
        Facts(
          course: course.label, names: loose.map { $0.name }.filter { !$0.isEmpty }, count: loose.count,
          all: summary.outcomes.count),
        related: loose.map { outcome in
          RelatedPlace(
            outcome.place,
            Bilingual(nl: "Deze leeruitkomst is nog niet verbonden.", en: "This outcome is not linked yet."))
        })
    }
  }
}

private func sayUnmappedOutcomes(_ facts: Facts) -> Bilingual<String> {
  let names = listed(facts.names)
  let areNamed = facts.names.count == facts.count && facts.count <= 4
  let which = Bilingual(nl: areNamed ? " (\(names.nl))" : "", en: areNamed ? " (\(names.en))" : "")
  let all = facts.all
  if facts.count == 1 && all == 1 {
    return Bilingual(
      nl:
        "De leeruitkomst van \(facts.course)\(which.nl) is nog niet verbonden met een leeruitkomst van de opleiding. Verbind ze, of kijk of de cursus zonder kan.",
      en:
        "The outcome of \(facts.course)\(which.en) is not linked to an outcome of the programme yet. Link it, or see whether the course can do without."
    )
  }
  if facts.count == 1 {
    return Bilingual(
      nl:
        "Eén van de \(all) leeruitkomsten van \(facts.course)\(which.nl) is nog niet verbonden met een leeruitkomst van de opleiding. Verbind ze, of kijk of de cursus zonder kan.",
      en:
        "One of the \(all) outcomes of \(facts.course)\(which.en) is not linked to an outcome of the programme yet. Link it, or see whether the course can do without."
    )
  }
  let isEach = facts.count == all
  return Bilingual(
    nl:
      "\(isEach ? "De" : "\(facts.count) van de") \(all) leeruitkomsten van \(facts.course)\(which.nl) zijn nog niet verbonden met een leeruitkomst van de opleiding. Verbind ze, of kijk of de cursus zonder kan.",
    en:
      "\(isEach ? "The" : "\(facts.count) of the") \(all) outcomes of \(facts.course)\(which.en) are not linked to an outcome of the programme yet. Link them, or see whether the course can do without."
  )
}
