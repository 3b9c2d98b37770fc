import CourseModel
import Vocabulary

extension Rule {
  /// Many tools that students have to find and learn in one period.
  static let toolsPerPeriodHigh = Rule(
    "tools-per-period-high", in: .programmeConsistency, .note, .toolDefault, gate: .whenStated, .committee,
    for: .programme, sources: "003 Programmaniveau; 004 Docenten en studenten [Wie]; tool default",
    title: Bilingual(nl: "Veel tools in één periode", en: "Many tools in one period"),
    why: Bilingual(
      nl:
        "Elke tool kost studenten tijd om te leren kennen. Vanuit één cursus is niet te zien hoeveel het er samen zijn.",
      en: "Every tool costs students time to learn. From one course you can't see how many there are together."),
    examples: [
      .wrong(
        """
        opleiding CE: Commerciële economie
        tool: Brightspace
        tool: Outlook
        periode 1: Start
        ^^^^^^^^^
          cursus MC101: mc101.course [5 EC]
          cursus MC102: mc102.course [5 EC]
        """,
        beside: [
          "mc101.course":
            "cursus MC101: Merken\ntool: Teams\ntool: Padlet\ntool: Kahoot\ntool: FeedbackFruits\ntool: OneDrive",
          "mc102.course":
            "cursus MC102: Klanten\ntool: Microsoft Teams\ntool: Miro\ntool: Wooclap\ntool: Slack\ntool: Notion",
        ]),
      .wrong(
        """
        programme CE: Commercial economics
        period 1: Start
        ^^^^^^^^
          course MC101: mc101.course [5 EC]
          course MC102: mc102.course [5 EC]
          course MC103: mc103.course [5 EC]
        """,
        beside: [
          "mc101.course":
            "course MC101: Brands\ntool: Canvas, Zoom, Padlet, Kahoot and Slack [function: communication]",
          "mc102.course":
            "course MC102: Customers\ntool: Teams\ntool: Miro\ntool: Mural\ntool: Mentimeter\ntool: Outlook\ntool: Dropbox",
        ]),
      .right(
        """
        opleiding CE: Commerciële economie
        tool: Brightspace
        periode 1: Start
          cursus MC101: mc101.course [5 EC]
          cursus MC102: mc102.course [5 EC]
        """,
        beside: [
          "mc101.course": "cursus MC101: Merken\ntool: Brightspace\ntool: Teams",
          "mc102.course": "cursus MC102: Klanten\ntool: Teams\ntool: Padlet",
        ]),
      .right(
        """
        programme CE: Commercial economics
        period 1: Start
          course MC101: mc101.course [5 EC]
          course MC102: mc102.course [5 EC]
        """,
        beside: [
          "mc101.course":
            "course MC101: Brands\ntool: Canvas\ntool: SPSS [function: simulation]\ntool: R [function: simulation]",
          "mc102.course": "course MC102: Customers\ntool: Canvas\ntool: Teams",
        ]),
    ],
    find: findManyTools, say: sayManyTools)
}

private struct Facts {
  var count: Int
  var limit: Int
  var absence: Bilingual<String>
}

extension Facts: MessageFacts {
  var arguments: [MessageArgument] {
    [.init("count", count), .init("maximum", limit)]
  }
}

/// What goes round the subject; its own software is part of what students learn.
private let general: [Term] = [
  .functionCommunication, .functionOrganisation, .functionContent, .functionWorkspace, .functionFeedback,
  .functionPolling,
]

private func findManyTools(_ look: inout Look<Facts>) {
  let curriculum = look.context.curriculum
  let limit = look.limits.lower(.toolsPerPeriod)
  let own = look.plan.ownTools
  for period in curriculum.periods {
    let parallel = curriculum.parallelCourses(in: period)
    let known = parallel.filter { $0.summary != nil }
    guard !known.isEmpty else { continue }
    var counted = ToolNames()
    var all = ToolNames()
    for tool in own + known.flatMap({ $0.summary?.tools ?? [] }) {
      if tool.functions.contains(where: general.contains) {
        counted.add(tool)
        all.add(tool)
      } else if tool.functions.isEmpty {
        all.add(tool)
      }
    }
    if counted.names.count > limit {
      look.notMet(
        period.element, Facts(count: counted.names.count, limit: limit, absence: absenceWords(parallel)),
        related: known.compactMap { course in
          course.document.map { RelatedPlace($0.head, sayShare(course)) }
        })
    } else if all.names.count > limit {
      look.cannotTell(period.element, missing: .property(.toolFunction))
    } else if known.count < parallel.count {
      look.cannotTell(period.element, missing: .otherDocument)
    } else if !all.names.isEmpty {
      look.met()
    }
  }
}

/// Tools by their names, each once.
private struct ToolNames {
  var names: [[UInt8]] = []

  mutating func add(_ tool: ToolSummary) {
    if !names.contains(where: { isSameTool($0, tool.letters) }) { names.append(tool.letters) }
  }
}

private func sayShare(_ course: PlacedCourse) -> Bilingual<String> {
  let count = course.summary?.tools.count ?? 0
  return Bilingual(
    nl: "\(course.label) noemt \(counted(count, "tool", "tools")).",
    en: "\(course.label) names \(counted(count, "tool", "tools")).")
}

private func sayManyTools(_ facts: Facts) -> Bilingual<String> {
  Bilingual(
    nl:
      "In deze periode werken studenten met \(facts.count) verschillende tools. De vuistregel van coursecheck is hoogstens \(facts.limit). Kunnen het er minder, of kunnen nieuwe tools gespreid komen?\(facts.absence.nl)",
    en:
      "In this period students work with \(facts.count) different tools. The rule of thumb of coursecheck is at most \(facts.limit). Can there be fewer, or can new tools be spread out?\(facts.absence.en)"
  )
}
