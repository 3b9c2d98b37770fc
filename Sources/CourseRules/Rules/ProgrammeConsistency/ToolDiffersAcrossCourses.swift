import CourseModel
import Vocabulary

extension Rule {
  /// Courses that run side by side use different tools for the same thing, or another than the programme has chosen.
  static let toolDiffersAcrossCourses = Rule(
    "tool-differs-across-courses", in: .programmeConsistency, .advice, .strong, gate: .whenStated, .committee,
    for: .programme, sources: "003 Programmaniveau; 004 Docenten en studenten [Wie]",
    title: Bilingual(nl: "Verschillende tools voor hetzelfde doel", en: "Different tools for the same purpose"),
    why: Bilingual(
      nl: "Studenten volgen deze cursussen naast elkaar. Met één vaste plek per doel hoeven ze niet te zoeken.",
      en: "Students take these courses side by side. With one fixed place for each purpose they need not search."),
    examples: [
      .wrong(
        """
        opleiding CE: Commerciële economie
        periode 1: Start
        ^^^^^^^^^
          cursus MC101: mc101.course [5 EC]
          cursus MC102: mc102.course [5 EC]
        """,
        beside: [
          "mc101.course": "cursus MC101: Merken\ntool: Microsoft Teams [functie: communicatie]",
          "mc102.course": "cursus MC102: Klanten\ntool: Discord [voor communicatie]",
        ]),
      .wrong(
        """
        programme CE: Commercial economics
        tool: Canvas [primary for communication]
        period 1: Start
          course MC101: mc101.course [5 EC]
          course MC102: mc102.course [5 EC]
          ^^^^^^^^^^^^
        """,
        beside: [
          "mc101.course": "course MC101: Brands\ntool: Canvas [function: communication]",
          "mc102.course": "course MC102: Customers\ntool: Slack [function: communication]",
        ]),
      .wrong(
        """
        programme CE: Commercial economics
        period 1: Start
        ^^^^^^^^
          course MC101: mc101.course [5 EC]
          course MC102: mc102.course [5 EC]
        """,
        beside: [
          "mc101.course": "course MC101: Brands\ntool: Brightspace",
          "mc102.course": "course MC102: Customers\ntool: Moodle",
        ]),
      .right(
        """
        opleiding CE: Commerciële economie
        tool: Teams [eerste keus voor communicatie]
        periode 1: Start
          cursus MC101: mc101.course [5 EC]
          cursus MC102: mc102.course [5 EC]
        """,
        beside: [
          "mc101.course": "cursus MC101: Merken\ntool: Microsoft Teams [functie: communicatie]",
          "mc102.course": "cursus MC102: Klanten\ntool: Miro [functie: samenwerkruimte]",
        ]),
      .right(
        """
        programme CE: Commercial economics
        period 1: Start
          course MC101: mc101.course [5 EC]
          course MC102: mc102.course [5 EC]
        """,
        beside: [
          "mc101.course": "course MC101: Brands\ntool: Teams [function: communication]",
          "mc102.course":
            "course MC102: Customers\ntool: Slack [function: communication]\n  > The client of this course works in Slack.",
        ]),
    ],
    find: findDifferentTools, say: sayDifferentTools)
}

private enum Facts: Sendable {
  case between([ToolPurpose], [UsedTool])
  case policy([ToolPurpose], chosen: String, course: String, used: String)
}

extension Facts: MessageFacts {
  var variant: String {
    switch self {
    case .between: "between"
    case .policy: "policy"
    }
  }

  var arguments: [MessageArgument] {
    switch self {
    case .between(let purposes, let tools):
      [.init("purposes", purposes), .init("tools", tools)]
    case .policy(let purposes, let chosen, let course, let used):
      [.init("purposes", purposes), .init("chosen", chosen), .init("course", course), .init("used", used)]
    }
  }
}

private func findDifferentTools(_ look: inout Look<Facts>) {
  let curriculum = look.context.curriculum
  let policies = chosenTools(look.context)
  var seen = Set<[UInt8]>()
  for period in curriculum.periods {
    let parallel = curriculum.parallelCourses(in: period)
    for course in parallel {
      guard let document = course.document, seen.insert(document.path).inserted else { continue }
      compare(course, with: policies, &look)
    }
    compareWithEachOther(parallel, in: period, ToolPurpose.allCases.filter { policies[$0] == nil }, &look)
  }
}

/// What the programme chose, or else the institution.
private func chosenTools(_ context: Context) -> [ToolPurpose: [ToolSummary]] {
  var result: [ToolPurpose: [ToolSummary]] = [:]
  for purpose in ToolPurpose.allCases {
    let chosen = context.chosenTools(for: purpose)
    if !chosen.isEmpty { result[purpose] = chosen }
  }
  return result
}

private func compare(
  _ course: PlacedCourse, with policies: [ToolPurpose: [ToolSummary]], _ look: inout Look<Facts>
) {
  var deviations: [(purposes: [ToolPurpose], chosen: ToolSummary, used: ToolSummary)] = []
  for purpose in ToolPurpose.allCases {
    guard let policy = policies[purpose], let chosen = policy.first, let own = CourseTools(course, purpose),
      let used = own.tools.first
    else { continue }
    if own.fits(policy) {
      look.met()
    } else if let at = deviations.firstIndex(where: {
      $0.chosen.letters == chosen.letters && $0.used.letters == used.letters
    }) {
      deviations[at].purposes.append(purpose)
    } else {
      deviations.append(([purpose], chosen, used))
    }
  }
  for found in deviations {
    look.notMet(
      course.element,
      .policy(
        found.purposes, chosen: quoted(found.chosen.name), course: course.label, used: quoted(found.used.name)),
      related: [RelatedPlace(found.used.place, placeWords(course, found.used))])
  }
}

private func compareWithEachOther(
  _ courses: [PlacedCourse], in period: CurriculumPeriod, _ purposes: [ToolPurpose], _ look: inout Look<Facts>
) {
  var differences: [(purposes: [ToolPurpose], tools: [UsedTool], related: [RelatedPlace])] = []
  for purpose in purposes {
    let stating = courses.compactMap { CourseTools($0, purpose) }
    if stating.count < 2 { continue }
    let tools = usedTools(stating)
    if !differ(stating) {
      look.met()
    } else if let at = differences.firstIndex(where: { $0.tools == tools }) {
      differences[at].purposes.append(purpose)
    } else {
      let related = stating.flatMap { own in
        own.tools.map { RelatedPlace($0.place, placeWords(own.course, $0)) }
      }
      differences.append(([purpose], tools, related))
    }
  }
  for found in differences {
    look.notMet(period.element, .between(found.purposes, found.tools), related: found.related)
  }
}

private func placeWords(_ course: PlacedCourse, _ tool: ToolSummary) -> Bilingual<String> {
  Bilingual(nl: "\(course.label): \(quoted(tool.name)).", en: "\(course.label): \(quoted(tool.name)).")
}

private func sayDifferentTools(_ facts: Facts) -> Bilingual<String> {
  switch facts {
  case .between(let purposes, let tools):
    let purpose = listed(purposes.map { $0.words })
    let names = listed(tools.map { "\(quoted($0.name)) (\($0.courses.joined(separator: ", ")))" })
    return Bilingual(
      nl:
        "Voor \(purpose.nl) gebruiken cursussen naast elkaar verschillende tools: \(names.nl). Kies samen één plek, of leg onder de tool uit waarom het hier anders is.",
      en:
        "For \(purpose.en), courses side by side use different tools: \(names.en). Choose one place together, or explain below the tool why it is different here."
    )
  case .policy(let purposes, let chosen, let course, let used):
    let purpose = listed(purposes.map { $0.words })
    return Bilingual(
      nl:
        "Voor \(purpose.nl) is \(chosen) gekozen, en \(course) gebruikt \(used). Sluit aan bij die keuze, of leg onder de tool uit waarom het daar anders is.",
      en:
        "For \(purpose.en), \(chosen) was chosen, and \(course) uses \(used). Follow that choice, or explain below the tool why it is different there."
    )
  }
}
