import CourseModel
import CourseSyntax
import SourceText
import Vocabulary

extension Rule {
  /// Brackets with known details that are not at the end of the line.
  static let textAfterDetails = Rule(
    "text-after-details", in: .notation, .warning,
    title: Bilingual(nl: "Tekst achter de kenmerken", en: "Text behind the details"),
    why: Bilingual(
      nl:
        "Kenmerken tussen rechte haken tellen alleen aan het eind van een regel. Staat er nog tekst achter, dan horen ze bij die tekst.",
      en:
        "Details in square brackets count only at the end of a line. With text behind them they are part of that text."),
    examples: [
      .wrong(
        """
        cursus MC101: Marketing
        week 1: Start
          asynchroon lezen: Hoofdstuk 1 [30 min] en daarna hoofdstuk 2
                                        ^^^^^^^^
        """,
        fixed: """
          cursus MC101: Marketing
          week 1: Start
            asynchroon lezen: Hoofdstuk 1 en daarna hoofdstuk 2 [30 min]
          """),
      .wrong(
        """
        course MC101: Marketing
        outcome LO1: Applies theory
        week 1: Start
          async video: [online, 40 min] Knowledge clips -> LO1
                       ^^^^^^^^^^^^^^^^
        """,
        fixed: """
          course MC101: Marketing
          outcome LO1: Applies theory
          week 1: Start
            async video: Knowledge clips [online, 40 min] -> LO1
          """),
      .wrong(
        """
        course MC101: Marketing
        week 1: Start
          sync role play: A talk on the ward [groups of 4]
            roles: nurse [rotating], patient [rotating]
                         ^^^^^^^^^^
        """,
        fixed: """
          course MC101: Marketing
          week 1: Start
            sync role play: A talk on the ward [groups of 4]
              roles: nurse, patient [rotating]
          """),
      .wrong(
        """
        cursus MC101: Marketing
        week 1: Start
          les: Werkcollege [online] en napraten [90 min]
                           ^^^^^^^^
        """,
        fixed: """
          cursus MC101: Marketing
          week 1: Start
            les: Werkcollege en napraten [90 min, online]
          """),
      .right(
        """
        cursus MC101: Marketing
        week 1: Start
          asynchroon lezen: Hoofdstuk 1 [30 min]
          asynchroon lezen: Hoofdstuk \\[online] en meer
        """),
      .right(
        """
        course MC101: Marketing
        week 1: Start
          async reading: Smith [3] and Jones [4], both of them
          async reading: Smith [part 2] and Jones
        """),
    ],
    find: findTextAfterDetails, say: sayTextAfterDetails, fix: fixTextAfterDetails)
}

private struct Facts: Sendable {
  var details: String
  var line: Int
}

extension Facts: MessageFacts {
  var arguments: [MessageArgument] {
    [.init("details", details)]
  }
}

private func findTextAfterDetails(_ context: Context) -> [Signal<Facts>] {
  context.problems { kind in if case .textBehindDetails = kind { true } else { false } }.map { problem in
    Signal(
      problem.span, context.element(ofLine: problem.line),
      Facts(details: context.snapshot.text(problem.span), line: Int(problem.line)))
  }
}

private func sayTextAfterDetails(_ facts: Facts) -> Bilingual<String> {
  let details = quoted(facts.details)
  return Bilingual(
    nl: "Achter '\(details)' staat nog tekst, dus tellen deze kenmerken niet. Zet ze aan het eind van de regel.",
    en: "There is more text behind '\(details)', so these details do not count. Put them at the end of the line.")
}

private func fixTextAfterDetails(_ context: Context, _ signal: Signal<Facts>) -> [Fix] {
  let escape = Fix(
    Bilingual(nl: "Houd het als tekst ('\\[')", en: "Keep it as text ('\\[')"), .unsafe,
    replace: Span(at: signal.span.start), with: "\\")
  guard let text = context.snapshot.tree.token(.text, onLine: signal.facts.line), text.contains(signal.span) else {
    return [escape]
  }
  // The space on one side goes with the brackets.
  let bytes = context.snapshot.bytes
  var start = signal.span.range.lowerBound
  var end = signal.span.range.upperBound
  if start > text.range.lowerBound && bytes[start - 1] == 0x20 {
    start -= 1
  } else if end < text.range.upperBound && bytes[end] == 0x20 {
    end += 1
  }
  let moved = Bilingual(nl: "Zet de kenmerken aan het eind", en: "Put the details at the end")
  let tree = context.snapshot.tree
  if let close = tree.token(.closeBracket, onLine: signal.facts.line), close.start > signal.span.end {
    let inside = String(signal.facts.details.dropFirst().dropLast())
    let there = context.snapshot.text(Span(text.end, close.start))
    let added = there.hasSuffix(inside) ? [] : [TextEdit(Span(at: close.start), ", " + inside)]
    return [Fix(moved, .unsafe, [TextEdit(Span(start, end), "")] + added), escape]
  }
  // What stands at the end of the text already, in front of a bracket that is never closed, has nowhere to go.
  if signal.span.end >= text.end { return [escape] }
  return [
    Fix(
      moved, .unsafe, [TextEdit(Span(start, end), ""), TextEdit(Span(at: text.end), " " + signal.facts.details)]),
    escape,
  ]
}
