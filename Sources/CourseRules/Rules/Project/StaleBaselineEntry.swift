import CourseModel
import CourseSyntax
import SourceText
import Vocabulary

extension Rule {
  /// A baseline knows a finding that is no longer there.
  static let staleBaselineEntry = Rule(
    "stale-baseline-entry", in: .project, .note,
    title: Bilingual(nl: "Beginstand kent iets dat er niet meer is", en: "Baseline knows something that is gone"),
    why: Bilingual(
      nl:
        "Wat er niet meer is, hoeft de beginstand niet te kennen. Blijft het staan, dan valt het niet op als het terugkomt.",
      en: "The baseline need not know what is gone. As long as it does, nobody notices when it comes back."),
    examples: [
      .wrong(
        baseline: """
          # coursecheck baseline 1
          00000000000000000000000000000001 notation/unknown-word plan.course | week 1: Start
                                           ^^^^^^^^^^^^^^^^^^^^^
          """,
        fixed: "# coursecheck baseline 1",
        beside: ["plan.course": "course MC101: Marketing\nweek 1: Start\n"]),
      .wrong(
        baseline: """
          # coursecheck baseline 1
          00000000000000000000000000000001 notation/unknown-word plan.course | week 1: Begin
                                           ^^^^^^^^^^^^^^^^^^^^^
          """,
        fixed: "# coursecheck baseline 1",
        beside: ["plan.course": "cursus MC101: Marketing\nweek 1: Begin\n"]),
      .right(
        baseline: "# coursecheck baseline 1\n",
        beside: ["plan.course": "course MC101: Marketing\nweek 1: Start\n"]),
      .right(
        baseline: "# coursecheck baseline 1\n",
        beside: ["plan.course": "cursus MC101: Marketing\nweek 1: Begin\n"]),
    ],
    find: { context in
      context.surroundings.staleEntries.compactMap { span in
        let lines = context.snapshot.lineIndex
        let line = context.snapshot.bytes[lines.content(of: lines.line(at: span.start), in: context.snapshot.bytes)]
        return BaselineEntry(line).map { Signal(span, -1, $0) }
      }
    },
    say: sayStaleEntry, fix: fixStaleEntry)
}

extension BaselineEntry: MessageFacts {
  package var arguments: [MessageArgument] {
    [.init("file", String(decoding: path, as: UTF8.self)), .init("rule", rule)]
  }
}

private func sayStaleEntry(_ entry: BaselineEntry) -> Bilingual<String> {
  let rule = entry.rule
  let path = String(decoding: entry.path, as: UTF8.self)
  return Bilingual(
    nl:
      "In '\(path)' is deze bevinding van \(rule) er niet meer. Haal de regel weg, of laat dat doen met --prune-baseline.",
    en: "In '\(path)' this finding of \(rule) is gone. Take the line out, or have --prune-baseline do so.")
}

private func fixStaleEntry(_ context: Context, _ signal: Signal<BaselineEntry>) -> [Fix] {
  let bytes = context.snapshot.bytes
  let lines = context.snapshot.lineIndex
  let line = lines.line(at: signal.span.start)
  // With its line end; of the last line the one in front of it.
  var span = Span(at: lines.starts[line])
  span.end = UInt32(truncatingIfNeeded: lines.content(of: line, in: bytes).upperBound)
  if line + 1 < lines.lineCount {
    span.end = lines.starts[line + 1]
  } else if line > 0 {
    span.start = UInt32(truncatingIfNeeded: lines.content(of: line - 1, in: bytes).upperBound)
  }
  return [
    Fix(
      Bilingual(nl: "Haal de regel uit de beginstand", en: "Take the line out of the baseline"), .safe, replace: span,
      with: "")
  ]
}
