import CourseModel
import CourseSyntax
import SourceText
import Vocabulary

extension Rule {
  /// Brackets at the end of a line that hold no detail we know.
  static let bracketsNotDetails = Rule(
    "brackets-not-details", in: .notation, .note,
    title: Bilingual(nl: "Haakjes zonder bekend kenmerk", en: "Brackets without a detail we know"),
    why: Bilingual(
      nl:
        "Wat tussen rechte haken aan het eind van een regel staat, lezen we als kenmerken: waar, met wie, hoe lang. Met een schuine streep ervoor blijven het gewone haken.",
      en:
        "What stands in square brackets at the end of a line is read as details: where, with whom, how long. With a backslash in front they stay plain brackets."
    ),
    examples: [
      .wrong(
        """
        cursus MC101: Marketing
        week 1: Start
          bijeenkomst: Merken en mensen [aflevering een]
                                        ^^^^^^^^^^^^^^^^
        """,
        fixed: """
          cursus MC101: Marketing
          week 1: Start
            bijeenkomst: Merken en mensen \\[aflevering een]
          """),
      .wrong(
        """
        course MC101: Marketing
        week 1: Start
          async video: Knowledge clips [onlin]
                                        ^^^^^
        """,
        fixed: """
          course MC101: Marketing
          week 1: Start
            async video: Knowledge clips [online]
          """),
      .right(
        """
        cursus MC101: Marketing
        week 1: Start
          bijeenkomst: Merken \\[aflevering een]
        """),
      .right(
        """
        course MC101: Marketing
        week 1: Start
          async video: Knowledge clips [online]
        """),
    ],
    find: findTextInBrackets, say: sayTextInBrackets, fix: fixTextInBrackets)
}

private struct Facts: Sendable {
  var bracket: UInt32
  var written: String
  var suggestion: String?
}

extension Facts: MessageFacts {
  var arguments: [MessageArgument] {
    [.init("written", written), .init("suggestion", suggestion)]
  }
}

private func findTextInBrackets(_ context: Context) -> [Signal<Facts>] {
  context.problems { kind in if case .bracketsAreText = kind { true } else { false } }.map { problem in
    let snapshot = context.snapshot
    let place = snapshot.tree.lines[Int(problem.line)].opens ?? .activity
    let element = context.element(ofLine: problem.line)
    let inside = Span(problem.span.start + 1, problem.span.end - 1)
    for piece in pieces(of: inside, in: snapshot) {
      let written = snapshot.text(piece)
      if let near = nearestDetails(to: written, at: place, language: context.language).first {
        let facts = Facts(bracket: problem.span.start, written: written, suggestion: near.text)
        return Signal(piece, element, facts, severity: .warning)
      }
    }
    return Signal(problem.span, element, Facts(bracket: problem.span.start, written: snapshot.text(inside)))
  }
}

/// The parts between commas, without the spaces around them.
private func pieces(of span: Span, in snapshot: Snapshot) -> [Span] {
  var result: [Span] = []
  for part in snapshot.bytes[span.range].split(separator: 0x2C) {
    guard let first = part.firstIndex(where: { $0 != 0x20 }), let last = part.lastIndex(where: { $0 != 0x20 }) else {
      continue
    }
    result.append(Span(first, last + 1))
  }
  return result
}

private func sayTextInBrackets(_ facts: Facts) -> Bilingual<String> {
  let written = quoted(facts.written)
  if let suggestion = facts.suggestion {
    return Bilingual(
      nl: "'\(written)' kennen we niet als kenmerk tussen haken. Bedoel je '\(suggestion)'?",
      en: "'\(written)' is not a detail we know. Did you mean '\(suggestion)'?")
  }
  return Bilingual(
    nl: "In '[\(written)]' staat geen kenmerk dat we kennen, dus lezen we het als tekst. Met '\\[' leg je dat vast.",
    en: "'[\(written)]' holds no detail we know, so we read it as text. Write '\\[' to make sure of that.")
}

private func fixTextInBrackets(_ context: Context, _ signal: Signal<Facts>) -> [Fix] {
  let escape = Fix(
    Bilingual(nl: "Houd het als tekst ('\\[')", en: "Keep it as text ('\\[')"), .safe,
    replace: Span(at: signal.facts.bracket), with: "\\")
  guard let suggestion = signal.facts.suggestion else { return [escape] }
  return [.changing(signal.span, to: suggestion), escape]
}
