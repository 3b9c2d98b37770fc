import CourseModel
import CourseSyntax
import SourceText
import Vocabulary

extension Rule {
  /// A mark that no text holds, such as a NUL.
  static let controlCharacter = Rule(
    "control-character", in: .notation, .advice,
    title: Bilingual(nl: "Onzichtbaar stuurteken", en: "Invisible control character"),
    why: Bilingual(
      nl:
        "Zulke tekens komen mee bij plakken of omzetten en zijn niet te zien. Programma's struikelen erover of laten tekst weg.",
      en:
        "Such characters come along with pasting or converting and cannot be seen. Programs stumble over them or leave text out."
    ),
    readsBrokenText: true,
    examples: [
      .wrong(
        """
        cursus MC101: Marketing
        > Eerste regel\u{B}tweede regel
                      ^
        """,
        fixed: """
          cursus MC101: Marketing
          > Eerste regel tweede regel
          """),
      .wrong(
        """
        course MC101: Marketing
        outcome LO1: Applies\u{1} theory
                            ^
        """,
        fixed: """
          course MC101: Marketing
          outcome LO1: Applies theory
          """),
      .right(
        """
        cursus MC101: Marketing
        > Eerste regel
        > tweede regel
        """),
      .right(
        """
        course MC101: Marketing
        outcome LO1: Applies\ttheory
        """),
    ],
    find: findControlCharacters, say: sayControlCharacter, fix: fixControlCharacters)
}

/// The control characters of one line: in a file of two bytes a letter every other byte is one.
private struct Facts: Sendable {
  var spans: [Span]
}

extension Facts: MessageFacts {
  var arguments: [MessageArgument] { [.init("count", spans.count)] }
}

private func findControlCharacters(_ context: Context) -> [Signal<Facts>] {
  var signals: [Signal<Facts>] = []
  var lastLine: Int32 = -1
  for problem in context.snapshot.tree.problems {
    guard case .controlCharacter = problem.kind else { continue }
    if problem.line == lastLine, !signals.isEmpty {
      signals[signals.count - 1].facts.spans.append(problem.span)
    } else {
      signals.append(Signal(problem.span, context.element(ofLine: problem.line), Facts(spans: [problem.span])))
    }
    lastLine = problem.line
  }
  return signals
}

private func sayControlCharacter(_: Facts) -> Bilingual<String> {
  Bilingual(
    nl: "Hier staat een stuurteken dat niet in een tekst thuishoort. Haal het weg.",
    en: "There is a control character here that does not belong in a text. Take it out.")
}

private func fixControlCharacters(_ context: Context, _ signal: Signal<Facts>) -> [Fix] {
  let bytes = context.snapshot.bytes
  return [
    Fix(
      Bilingual(nl: "Haal het weg", en: "Take it out"), .safe,
      signal.facts.spans.map { span in
        // A word processor's line break parts two words.
        TextEdit(span, bytes[Int(span.start)] == 0x0B ? " " : "")
      })
  ]
}
