import CourseModel
import CourseSyntax
import SourceText
import Vocabulary

extension Rule {
  /// Bytes that are no UTF-8.
  static let invalidEncoding = Rule(
    "invalid-encoding", in: .notation, .warning,
    title: Bilingual(nl: "Onleesbaar teken", en: "Unreadable character"),
    why: Bilingual(
      nl:
        "Het bestand is niet als UTF-8 opgeslagen, waarschijnlijk door een ouder programma. Letters met een accent gaan daardoor verloren.",
      en:
        "The file was not saved as UTF-8, probably by an older program. Letters with an accent get lost that way."),
    readsBrokenText: true,
    examples: [
      .wrong(
        """
        cursus MC101: Marketing
        > Studenten bedenken een caf� voor de campus.
                                    ^
        """,
        fixed: """
          cursus MC101: Marketing
          > Studenten bedenken een café voor de campus.
          """),
      .wrong(
        """
        course MC101: Marketing
        outcome LO1: Designs a caf� for the campus
                                  ^
        """,
        fixed: """
          course MC101: Marketing
          outcome LO1: Designs a café for the campus
          """),
      .right(
        """
        cursus MC101: Marketing
        > Studenten bedenken een café voor de campus.
        """),
      .right(
        """
        course MC101: Marketing
        outcome LO1: Designs a café 🎓 for the campus
        """),
    ],
    find: findInvalidEncoding, say: sayInvalidEncoding, fix: fixInvalidEncoding)
}

/// The unreadable stretches of one line: they have one cause and one cure.
private struct Facts: Sendable {
  var spans: [Span]
}

extension Facts: MessageFacts {
  var arguments: [MessageArgument] { [.init("count", spans.count)] }
}

private func findInvalidEncoding(_ context: Context) -> [Signal<Facts>] {
  var signals: [Signal<Facts>] = []
  var lastLine: Int32 = -1
  for problem in context.snapshot.tree.problems {
    guard case .invalidUTF8 = problem.kind else { continue }
    if problem.line == lastLine, !signals.isEmpty {
      signals[signals.count - 1].facts.spans.append(problem.span)
    } else {
      signals.append(Signal(problem.span, context.element(ofLine: problem.line), Facts(spans: [problem.span])))
    }
    lastLine = problem.line
  }
  return signals
}

private func sayInvalidEncoding(_: Facts) -> Bilingual<String> {
  Bilingual(
    nl: "Hier staat een teken dat we niet kunnen lezen. Typ het opnieuw en sla het bestand op als UTF-8.",
    en: "There is a character here that we cannot read. Type it again and save the file as UTF-8.")
}

/// What the bytes are in the character set that older Windows programs write.
private func fixInvalidEncoding(_ context: Context, _ signal: Signal<Facts>) -> [Fix] {
  var edits: [TextEdit] = []
  var first = ""
  for span in signal.facts.spans {
    var text = ""
    for byte in context.snapshot.bytes[span.range] {
      guard let letter = windowsLetter(byte) else { return [] }
      text.unicodeScalars.append(letter)
    }
    if first.isEmpty { first = text }
    edits.append(TextEdit(span, text))
  }
  return [Fix(Bilingual(nl: "Maak er '\(first)' van", en: "Change it to '\(first)'"), .unsafe, edits)]
}

private func windowsLetter(_ byte: UInt8) -> Unicode.Scalar? {
  switch byte {
  case 0xA0...0xFF: Unicode.Scalar(byte)
  case 0x80: "€"
  case 0x84: "„"
  case 0x85: "…"
  case 0x91: "‘"
  case 0x92: "’"
  case 0x93: "“"
  case 0x94: "”"
  case 0x95: "•"
  case 0x96: "–"
  case 0x97: "—"
  default: nil
  }
}
