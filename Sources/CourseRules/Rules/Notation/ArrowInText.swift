import CourseModel
import CourseSyntax
import SourceText
import Vocabulary

extension Rule {
  /// An arrow that may be text or may be a link with a slip in it.
  static let arrowInText = Rule(
    "arrow-in-text", in: .notation, .advice,
    title: Bilingual(nl: "Pijl die tekst of een verwijzing kan zijn", en: "Arrow that may be text or a link"),
    why: Bilingual(
      nl:
        "Een pijl aan het eind van een regel verwijst naar een leeruitkomst of een andere regel. Zo is te zien welke leeruitkomsten aan bod komen.",
      en:
        "An arrow at the end of a line points to an outcome or another line. That is how we see which outcomes are covered."
    ),
    examples: [
      .wrong(
        """
        cursus MC101: Marketing
        week 1: Start
          asynchroon lezen: Van theorie -> Praktijk
                                        ^^
        """,
        fixed: """
          cursus MC101: Marketing
          week 1: Start
            asynchroon lezen: Van theorie \\-> Praktijk
          """),
      .wrong(
        """
        course MC101: Marketing
        outcome LO1: Applies theory
        week 1: Start
          async reading: Chapter 1 -> LO1 and more
                                   ^^
        """,
        fixed: """
          course MC101: Marketing
          outcome LO1: Applies theory
          week 1: Start
            async reading: Chapter 1 \\-> LO1 and more
          """),
      .right(
        """
        cursus MC101: Marketing
        leeruitkomst LU1: Past theorie toe
        week 1: Start
          asynchroon lezen: Hoofdstuk 1 -> LU1
        """),
      .right(
        """
        course MC101: Marketing
        week 1: Start
          async reading: From theory \\-> Practice
        """),
    ],
    find: findArrowsInText, say: sayArrowInText, fix: fixArrowInText)
}

private struct Facts: Sendable {
  /// It is read as a link now.
  var isLink: Bool
}

extension Facts: MessageFacts {
  var arguments: [MessageArgument] {
    [.init("isLink", isLink)]
  }
}

private func findArrowsInText(_ context: Context) -> [Signal<Facts>] {
  var signals = context.problems { kind in if case .arrowIsText = kind { true } else { false } }.map { problem in
    Signal(problem.span, context.element(ofLine: problem.line), Facts(isLink: false))
  }
  for problem in context.modelProblems(where: { kind in if case .arrowPerhapsText = kind { true } else { false } }) {
    // One arrow with two such words is still one arrow.
    if signals.contains(where: { $0.span == problem.span }) { continue }
    signals.append(Signal(problem.span, problem.element, Facts(isLink: true)))
  }
  return signals
}

private func sayArrowInText(_ facts: Facts) -> Bilingual<String> {
  if facts.isLink {
    return Bilingual(
      nl: "Achter deze pijl staat geen ID uit dit bestand. Is het gewoon tekst, schrijf dan '\\->'.",
      en: "What stands behind this arrow is no ID of this file. If it is just text, write '\\->'.")
  }
  return Bilingual(
    nl: "Deze pijl lezen we als tekst, want er staat meer achter dan ID's. Schrijf '\\->' als dat klopt.",
    en: "We read this arrow as text, because more than IDs stands behind it. Write '\\->' if that is right.")
}

private func fixArrowInText(_ context: Context, _ signal: Signal<Facts>) -> [Fix] {
  [
    Fix(
      Bilingual(nl: "Lees de pijl als tekst ('\\->')", en: "Read the arrow as text ('\\->')"),
      signal.facts.isLink ? .unsafe : .safe, replace: signal.span, with: "\\->")
  ]
}
