import CourseModel
import CourseSyntax
import SourceText
import Vocabulary

extension Rule {
  /// `[` without `]`.
  static let unclosedBracket = Rule(
    "unclosed-bracket", in: .notation, .advice,
    title: Bilingual(nl: "Haakje zonder sluithaak", en: "Bracket that is not closed"),
    why: Bilingual(
      nl:
        "Met een sluithaak is voor iedereen duidelijk waar de kenmerken ophouden. Zonder moeten we daar een gok naar doen.",
      en: "A closing bracket shows everyone where the details end. Without one we have to guess."),
    examples: [
      .wrong(
        """
        cursus MC101: Marketing
        week 1: Start
          asynchroon quiz: Toets jezelf [online, 15 min
                                        ^
        """,
        fixed: """
          cursus MC101: Marketing
          week 1: Start
            asynchroon quiz: Toets jezelf [online, 15 min]
          """),
      .wrong(
        """
        course MC101: Marketing
        week 1: Start
          async reading: Chapter 1 [second edition
                                   ^
        """,
        fixed: """
          course MC101: Marketing
          week 1: Start
            async reading: Chapter 1 \\[second edition
          """),
      .right(
        """
        cursus MC101: Marketing
        week 1: Start
          asynchroon quiz: Toets jezelf [online, 15 min]
        """),
      .right(
        """
        course MC101: Marketing
        week 1: Start
          async reading: Chapter 1 \\[second edition
        """),
    ],
    find: findUnclosedBrackets, say: sayUnclosedBracket, fix: fixUnclosedBracket)
}

private struct Facts: Sendable {
  /// Where the closing bracket belongs; nil where the opening one is read as text.
  var end: UInt32?
}

extension Facts: MessageFacts {
  var arguments: [MessageArgument] {
    [.init("isReadAsText", end == nil)]
  }
}

private func findUnclosedBrackets(_ context: Context) -> [Signal<Facts>] {
  let tree = context.snapshot.tree
  return tree.problems.compactMap { problem in
    guard case .unclosedBracket(let isDetails) = problem.kind else { return nil }
    let element = context.element(ofLine: problem.line)
    guard isDetails else { return Signal(problem.span, element, Facts(), severity: .note) }
    guard let bracket = tree.token(.openBracket, onLine: Int(problem.line)) else { return nil }
    return Signal(bracket, element, Facts(end: detailsEnd(Span(bracket.end, problem.span.end), in: tree)))
  }
}

/// Before an arrow, for links stand behind the brackets; otherwise at the end of the line.
private func detailsEnd(_ span: Span, in tree: SyntaxTree) -> UInt32 {
  let bytes = tree.bytes
  var end = span.range.upperBound
  for index in span.range.dropLast() {
    let isArrow =
      (bytes[index] == 0x2D && bytes[index + 1] == 0x3E) || (bytes[index] == 0xE2 && bytes[index + 1] == 0x86)
    if isArrow { end = index }
  }
  while end > span.range.lowerBound && bytes[end - 1] == 0x20 { end -= 1 }
  return UInt32(truncatingIfNeeded: end)
}

private func sayUnclosedBracket(_ facts: Facts) -> Bilingual<String> {
  if facts.end == nil {
    return Bilingual(
      nl:
        "Deze haak gaat nergens dicht en er volgt geen kenmerk, dus lezen we hem als tekst. Met '\\[' leg je dat vast.",
      en: "This bracket is not closed and no detail follows, so we read it as text. Write '\\[' to make sure of that.")
  }
  return Bilingual(
    nl: "De sluithaak ontbreekt. Zet ']' achter het laatste kenmerk.",
    en: "The closing bracket is missing. Put ']' behind the last detail.")
}

private func fixUnclosedBracket(_ context: Context, _ signal: Signal<Facts>) -> [Fix] {
  guard let end = signal.facts.end else {
    return [
      Fix(
        Bilingual(nl: "Houd het als tekst ('\\[')", en: "Keep it as text ('\\[')"), .safe,
        replace: Span(at: signal.span.start), with: "\\")
    ]
  }
  return [
    Fix(Bilingual(nl: "Zet er ']' achter", en: "Add ']'"), .safe, replace: Span(at: end), with: "]")
  ]
}
