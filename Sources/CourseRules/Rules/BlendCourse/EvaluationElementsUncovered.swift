import CourseModel
import CourseSyntax
import SourceText
import Vocabulary

extension Rule {
  /// Elements of the design that no evaluation looks at.
  static let evaluationElementsUncovered = Rule(
    "evaluation-elements-uncovered", in: .blendCourse, .note, .strong, gate: .whenChosen(.reviewOnly), .extended,
    for: .course, sources: "003 Cursusniveau; EMBED",
    title: Bilingual(nl: "Evaluatie kijkt niet naar alles", en: "Evaluation does not look at everything"),
    why: Bilingual(
      nl:
        "In een blended cursus volg en evalueer je alle onderdelen van het ontwerp, dus ook de tools, de flexibiliteit en de studielast.",
      en:
        "In a blended course you follow and evaluate all parts of the design, so the tools, the flexibility and the workload too."
    ),
    argument: "missing",
    examples: [
      .wrong(
        """
        cursus MC101: Marketing
        status: vastgesteld
        meting halverwege: Vragenlijst [week 4]
        ^^^^^^^^^^^^^^^^^
          gaat over: studielast, interactie en flexibiliteit
        meting na: Gesprek met zes studenten [week 8]
          gaat over: activiteiten en middelen
        """,
        fixed: """
          cursus MC101: Marketing
          status: vastgesteld
          meting halverwege: Vragenlijst [week 4]
            gaat over: ervaring
            gaat over: studielast, interactie en flexibiliteit
          meting na: Gesprek met zes studenten [week 8]
            gaat over: activiteiten en middelen
          """),
      .wrong(
        """
        course MC101: Marketing
        status: approved
        measurement after: Survey [week 8]
        ^^^^^^^^^^^^^^^^^
          covers: study load and interaction
        """),
      .right(
        """
        cursus MC101: Marketing
        status: vastgesteld
        meting na: Vragenlijst [week 8]
          gaat over: activiteiten, tools, flexibiliteit, interactie, ervaring en studielast
        """),
      .right(
        """
        course MC101: Marketing
        status: approved
        measurement after: Survey [week 8]
        """),
    ],
    find: findUncovered, say: sayUncovered, fix: fixUncovered)
}

/// The elements of a course design, and the workload.
private let elements: [Term] = [
  .coversActivities, .coversTools, .coversFlexibility, .coversInteraction, .coversExperience, .coversLoad,
]

private func findUncovered(_ look: inout Look<[Term]>) {
  let plan = look.plan
  guard plan.isApproved else { return }
  let moments = plan.allStated(.measurement)
  guard let first = moments.first else { return }
  var covered: [Term] = []
  for moment in moments {
    let terms = plan.terms(.covers, of: moment)
    // Said in words of one's own it may be anything.
    let isOpen = plan.model.children(.covers, of: moment).contains { plan.model.terms($0).isEmpty }
    if terms.isEmpty || isOpen { return look.cannotTell(moment, missing: .property(.covers)) }
    covered += terms
  }
  let lacking = elements.filter { !covered.contains($0) }
  lacking.isEmpty ? look.met() : look.notMet(first, lacking)
}

private func words(_ terms: [Term], _ language: Language) -> String {
  var result = ""
  for (at, term) in terms.enumerated() {
    if at > 0 { result += at < terms.count - 1 ? ", " : language == .dutch ? " en " : " and " }
    result += term.row.names.canonical(language)
  }
  return result
}

private func sayUncovered(_ lacking: [Term]) -> Bilingual<String> {
  let names = listedAsChoice(
    lacking.map { Bilingual(nl: $0.row.names.canonical(.dutch), en: $0.row.names.canonical(.english)) })
  return Bilingual(
    nl:
      "Geen enkele evaluatie gaat over \(names.nl). Misschien past een vraag daarover bij een moment dat er al is?",
    en:
      "No evaluation is about \(names.en). Perhaps a question about that fits a moment that is already there?"
  )
}

private func fixUncovered(_ context: Context, _ signal: Signal<[Term]>) -> [Fix] {
  let word = Keyword.covers.row.names.canonical(context.language)
  let line = "\(word): \(words(signal.facts, context.language))"
  return [
    Fix(
      Bilingual(nl: "Vraag er hier ook naar", en: "Ask about it here too"), .unsafe,
      [context.insertion(line, under: signal.element)])
  ]
}
