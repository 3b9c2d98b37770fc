import CourseModel
import CourseSyntax
import SourceText
import Vocabulary

extension Rule {
  /// A line below a measurement that is no scale with a number.
  static let scaleNotANumber = Rule(
    "scale-not-a-number", in: .notation, .warning,
    title: Bilingual(nl: "Uitkomst van een meting zonder getal", en: "Result of a measurement without a number"),
    why: Bilingual(
      nl: "Onder een meting staan schalen met hun gemiddelde, zodat je metingen naast elkaar kunt leggen.",
      en: "Below a measurement stand scales with their means, so that measurements can be compared."),
    examples: [
      .wrong(
        """
        leergemeenschap LG1: Coachgroep
        meting voor:
          werkplezier: hoog
          ^^^^^^^^^^^
        """),
      .wrong(
        """
        course MC101: Marketing
        measurement post:
          respondants: 24 of 30
          ^^^^^^^^^^^
        """,
        fixed: """
          course MC101: Marketing
          measurement post:
            respondents: 24 of 30
          """),
      .right(
        """
        leergemeenschap LG1: Coachgroep
        meting voor:
          werkplezier: 3,8
        """),
      .right(
        """
        course MC101: Marketing
        measurement post:
          belonging: -
        """),
    ],
    find: findScalesWithoutNumber, say: sayScaleWithoutNumber, fix: fixScaleWithoutNumber)
}

private struct Facts: Sendable {
  var written: String
  var suggestion: String?
}

extension Facts: MessageFacts {
  var arguments: [MessageArgument] {
    [.init("written", written), .init("suggestion", suggestion)]
  }
}

private func findScalesWithoutNumber(_ context: Context) -> [Signal<Facts>] {
  context.model.problems.compactMap { problem in
    guard problem.kind == .notAScale else { return nil }
    let written = context.snapshot.text(problem.span)
    let near = nearestKeywords(to: written, at: .measurement, language: context.language).first
    return Signal(problem.span, problem.element, Facts(written: written, suggestion: near?.text))
  }
}

private func sayScaleWithoutNumber(_ facts: Facts) -> Bilingual<String> {
  let written = quoted(facts.written)
  if let suggestion = facts.suggestion {
    return Bilingual(
      nl: "'\(written)' kennen we niet onder een meting, en er staat geen getal achter. Bedoel je '\(suggestion)'?",
      en: "'\(written)' is not a word we know below a measurement, and no number follows. Did you mean '\(suggestion)'?"
    )
  }
  return Bilingual(
    nl:
      "Achter '\(written)' hoort een getal, want onder een meting lezen we dit als schaal. Schrijf het gemiddelde, of '-' als er geen is.",
    en:
      "A number belongs behind '\(written)', because below a measurement we read it as a scale. Write the mean, or '-' if there is none."
  )
}

private func fixScaleWithoutNumber(_ context: Context, _ signal: Signal<Facts>) -> [Fix] {
  signal.facts.suggestion.map { [.changing(signal.span, to: $0)] } ?? []
}
