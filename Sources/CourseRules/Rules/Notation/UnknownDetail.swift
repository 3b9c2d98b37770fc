import CourseModel
import CourseSyntax
import SourceText
import Vocabulary

extension Rule {
  /// A piece between brackets that is nothing we know, beside others that are.
  static let unknownDetail = Rule(
    "unknown-detail", in: .notation, .warning,
    title: Bilingual(nl: "Onbekend kenmerk tussen haken", en: "Unknown detail in brackets"),
    why: Bilingual(
      nl:
        "Alleen kenmerken die we kennen, tellen mee in de controle en in het overzicht. Wat we niet kennen, blijft staan maar doet niets.",
      en:
        "Only details we know count in the check and the overview. Anything else is kept, but does nothing."),
    examples: [
      .wrong(
        """
        cursus MC101: Marketing
        week 1: Start
          asynchroon quiz: Toets jezelf [onlin, 15 min]
                                         ^^^^^
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
          async quiz: Test yourself [online, tol Padlet]
                                             ^^^^^^^^^^
        """,
        fixed: """
          course MC101: Marketing
          week 1: Start
            async quiz: Test yourself [online, tool Padlet]
          """),
      .wrong(
        """
        course MC101: Marketing
        week 1: Start
          async quiz: Test yourself [online, just for fun]
                                             ^^^^^^^^^^^^
        """,
        fixed: """
          course MC101: Marketing
          week 1: Start
            async quiz: Test yourself [online, note just for fun]
          """),
      .wrong(
        """
        cursus MC101: Marketing [5 EC, week 8]
                                       ^^^^^^
        """,
        fixed: """
          cursus MC101: Marketing [5 EC, opmerking week 8]
          """),
      .right(
        """
        cursus MC101: Marketing
        week 1: Start
          asynchroon quiz: Toets jezelf [online, 15 min, individueel]
        """),
      .right(
        """
        course MC101: Marketing
        week 1: Start
          async quiz: Test yourself [tool: Padlet, note: just for fun]
        """),
    ],
    find: findUnknownDetails, say: sayUnknownDetail, fix: fixUnknownDetail)
}

private struct Facts: Sendable {
  var written: String
  var suggestion: String?
  /// What the suggestion replaces: the whole, or the name at its beginning.
  var replaced: Span
}

extension Facts: MessageFacts {
  var arguments: [MessageArgument] {
    [.init("written", written), .init("suggestion", suggestion)]
  }
}

private func findUnknownDetails(_ context: Context) -> [Signal<Facts>] {
  context.problems { kind in if case .unknownDetail = kind { true } else { false } }.map { problem in
    let snapshot = context.snapshot
    let place = snapshot.tree.lines[Int(problem.line)].opens ?? .activity
    let language = context.language
    var facts = Facts(written: snapshot.text(problem.span), suggestion: nil, replaced: problem.span)
    if let whole = nearestDetails(to: facts.written, at: place, language: language).first {
      facts.suggestion = whole.text
    } else {
      for span in leadingSpans(problem.span, in: snapshot).dropFirst() {
        if let name = nearestDetailName(to: snapshot.text(span), at: place, language: language) {
          facts.suggestion = name.text
          facts.replaced = span
          break
        }
      }
    }
    return Signal(problem.span, context.element(ofLine: problem.line), facts)
  }
}

private func sayUnknownDetail(_ facts: Facts) -> Bilingual<String> {
  let written = quoted(facts.written)
  if let suggestion = facts.suggestion {
    return Bilingual(
      nl: "'\(written)' kennen we niet als kenmerk. Bedoel je '\(suggestion)'?",
      en: "'\(written)' is not a detail we know. Did you mean '\(suggestion)'?")
  }
  return Bilingual(
    nl: "'\(written)' kennen we niet als kenmerk. Zet er 'opmerking' voor als het alleen voor de lezer is.",
    en: "'\(written)' is not a detail we know. Put 'note' in front if it is just for the reader.")
}

private func fixUnknownDetail(_ context: Context, _ signal: Signal<Facts>) -> [Fix] {
  var fixes: [Fix] = []
  if let suggestion = signal.facts.suggestion {
    fixes.append(.changing(signal.facts.replaced, to: suggestion))
  }
  let note = Keyword.note.row.names.canonical(context.language)
  fixes.append(
    Fix(
      Bilingual(nl: "Zet er '\(note)' voor", en: "Put '\(note)' in front"), .unsafe,
      replace: Span(at: signal.span.start), with: note + " "))
  return fixes
}
