import CourseModel
import CourseSyntax
import SourceText
import Vocabulary

extension Rule {
  /// A line opens with a word that the format does not know.
  static let unknownWord = Rule(
    "unknown-word", in: .notation, .warning,
    title: Bilingual(nl: "Onbekend woord aan het begin van een regel", en: "Unknown word at the start of a line"),
    why: Bilingual(
      nl:
        "Alleen een bekend woord voor de dubbele punt wordt meegenomen in de controle. De regel blijft staan, maar telt niet mee.",
      en: "Only a known word before the colon takes part in the check. The line is kept, but it does not count."),
    examples: [
      .wrong(
        """
        cursus MC101: Marketing
        leeruitkomts LU1: Past theorie toe
        ^^^^^^^^^^^^^^^^
        """,
        fixed: """
          cursus MC101: Marketing
          leeruitkomst LU1: Past theorie toe
          """),
      .wrong(
        """
        course MC101: Marketing
        week 1: Start
          async video: Clips
            duraton: 20 min
            ^^^^^^^
        """,
        fixed: """
          course MC101: Marketing
          week 1: Start
            async video: Clips
              duration: 20 min
          """),
      .right(
        """
        cursus MC101: Marketing
        x-lokaal: B2.14
        """),
      .right(
        """
        course MC101: Marketing
        outcome LO1: Applies theory
        """),
    ],
    find: findUnknownWords, say: sayUnknownWord, fix: fixUnknownWord)
}

private struct Facts: Sendable {
  var word: String
  var suggestion: String?
  /// The part of the head that the suggestion replaces.
  var wordSpan: Span
}

extension Facts: MessageFacts {
  var arguments: [MessageArgument] {
    [.init("word", word), .init("suggestion", suggestion)]
  }
}

private func findUnknownWords(_ context: Context) -> [Signal<Facts>] {
  context.problems { kind in if case .unknownHead = kind { true } else { false } }.map { problem in
    let snapshot = context.snapshot
    let line = snapshot.tree.lines[Int(problem.line)]
    let place: Place? = line.parent >= 0 ? snapshot.tree.lines[Int(line.parent)].opens : nil
    let head = snapshot.text(problem.span)
    var facts = Facts(word: head, suggestion: nil, wordSpan: problem.span)
    // The whole head, then its first words without the ID or number behind them.
    for span in leadingSpans(problem.span, in: snapshot) {
      let written = snapshot.text(span)
      if let near = nearestKeywords(to: written, at: place, language: context.language).first {
        facts.suggestion = near.text
        facts.wordSpan = span
        break
      }
    }
    return Signal(problem.span, context.element(ofLine: problem.line), facts)
  }
}

private func sayUnknownWord(_ facts: Facts) -> Bilingual<String> {
  if let suggestion = facts.suggestion {
    return Bilingual(
      nl: "'\(quoted(facts.word))' kennen we niet als begin van een regel. Bedoel je '\(suggestion)'?",
      en: "'\(quoted(facts.word))' is not a word we know at the start of a line. Did you mean '\(suggestion)'?")
  }
  return Bilingual(
    nl: "'\(quoted(facts.word))' kennen we niet als begin van een regel. Met 'x-' ervoor blijft het je eigen kenmerk.",
    en:
      "'\(quoted(facts.word))' is not a word we know at the start of a line. With 'x-' in front it stays a property of your own."
  )
}

private func fixUnknownWord(_ context: Context, _ signal: Signal<Facts>) -> [Fix] {
  var fixes: [Fix] = []
  if let suggestion = signal.facts.suggestion {
    fixes.append(.changing(signal.facts.wordSpan, to: suggestion))
  }
  fixes.append(
    Fix(
      Bilingual(nl: "Houd het als eigen kenmerk ('x-')", en: "Keep it as a property of your own ('x-')"), .unsafe,
      replace: Span(at: signal.span.start), with: "x-"))
  fixes.append(
    Fix(
      Bilingual(nl: "Maak er toelichting van ('> ')", en: "Make it prose ('> ')"), .unsafe,
      replace: Span(at: signal.span.start), with: "> "))
  return fixes
}
