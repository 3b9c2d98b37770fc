import CourseModel
import Vocabulary

extension Rule {
  /// A vision stands in the programme or institution, and the course does not say how it fits in.
  static let courseNotLinkedToVision = Rule(
    "course-not-linked-to-vision", in: .verticalAlignment, .note, .strong, gate: .whenChosen(.reviewOnly), .extended,
    for: .course, sources: "004 Docenten en studenten [Wie]",
    title: Bilingual(nl: "Geen verband met de onderwijsvisie", en: "No link with the educational vision"),
    why: Bilingual(
      nl:
        "Blended onderwijs begint bij een duidelijke visie. Wie erbij zet welk stuk daarvan een cursus uitwerkt, laat zien waarom die zo is opgezet.",
      en:
        "Blended education starts from a clear vision. Saying which part of that a course works out shows why the course is as it is."
    ),
    asksForMissing: true,
    argument: "vision",
    examples: [
      .wrong(
        """
        # De visie van de opleiding: We leren in en met de praktijk
        cursus MC101: Marketing
        ^^^^^^^^^^^^
        status: vastgesteld
        """,
        fixed: """
          # De visie van de opleiding: We leren in en met de praktijk
          cursus MC101: Marketing
          status: vastgesteld
          visie: ?
          """,
        above: [
          """
          opleiding CE: Commerciële economie
          visie: We leren in en met de praktijk
          """
        ]),
      .wrong(
        """
        # The vision of the institution: Students learn in small groups
        course MC101: Marketing
        ^^^^^^^^^^^^
        status: approved
        week 1: Start
          async video: What is a brand? [online, 20 min]
        """,
        above: [
          """
          programme CE: Commercial Economics
          """,
          """
          institution: University of applied sciences
          vision: Students learn in small groups
          """,
        ]),
      .right(
        """
        cursus MC101: Marketing
        status: vastgesteld
        visie: Leren met de praktijk, want een bedrijf geeft de opdracht
        """,
        above: [
          """
          opleiding CE: Commerciële economie
          visie: We leren in en met de praktijk
          """
        ]),
      .right(
        """
        course MC101: Marketing
        status: approved
        """),
    ],
    find: findNoVision, say: sayNoVision, fix: fixNoVision)
}

/// The words of the vision nearest above.
private func findNoVision(_ look: inout Look<String>) {
  let plan = look.plan
  guard plan.isApproved else { return }
  var vision: String?
  for other in look.context.above where vision == nil {
    for keyword in [Keyword.vision, .strategy] {
      if let element = other.allStated(keyword).first { vision = vision ?? other.snapshot.title(element) }
    }
  }
  guard let vision else { return }
  switch plan.state(.vision) {
  case .notStated: look.notMet(plan.document, quoted(vision))
  case .unknown: look.cannotTell(plan.document, missing: .property(.vision))
  case .stated, .none: look.met()
  }
}

private func sayNoVision(_ vision: String) -> Bilingual<String> {
  let words = vision.isEmpty ? "" : " ('\(vision)')"
  return Bilingual(
    nl:
      "Er staat niet bij welk stuk van de onderwijsvisie\(words) deze cursus aansluit. Eén regel bij 'visie' is genoeg.",
    en:
      "The plan does not say which part of the educational vision\(words) this course works out. One line under 'vision' will do."
  )
}

private func fixNoVision(_ context: Context, _ signal: Signal<String>) -> [Fix] {
  [context.addingOpen(.vision, under: signal.element, Bilingual(nl: "Zet de visie erbij", en: "Add the vision"))]
}
