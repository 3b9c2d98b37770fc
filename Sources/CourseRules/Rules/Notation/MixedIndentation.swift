import CourseModel
import CourseSyntax
import SourceText
import Vocabulary

extension Rule {
  /// Tabs and spaces mixed in the indentation.
  static let mixedIndentation = Rule(
    "mixed-indentation", in: .notation, .note,
    title: Bilingual(nl: "Tabs en spaties door elkaar", en: "Tabs mixed with spaces"),
    why: Bilingual(
      nl:
        "Een tab is in het ene programma breder dan in het andere. Door elkaar gebruikt lijkt een regel daar ergens anders bij te horen.",
      en:
        "A tab is wider in one program than in another. Mixed with spaces, a line may seem to belong to something else."
    ),
    examples: [
      .wrong(
        """
        cursus MC101: Marketing
        week 1: Start
            asynchroon kennisclip: Clips
        \tasynchroon quiz: Toets jezelf
        ^
        """,
        fixed: """
          cursus MC101: Marketing
          week 1: Start
              asynchroon kennisclip: Clips
              asynchroon quiz: Toets jezelf
          """),
      .wrong(
        """
        course MC101: Marketing
        week 1: Start
        \tasync video: Clips
            async quiz: Test yourself
        ^^^^
        """,
        fixed: """
          course MC101: Marketing
          week 1: Start
              async video: Clips
              async quiz: Test yourself
          """),
      .right(
        """
        cursus MC101: Marketing
        week 1: Start
        \tasynchroon kennisclip: Clips
        \tasynchroon quiz: Toets jezelf
        """),
      .right(
        """
        course MC101: Marketing
        week 1: Start
          async video: Clips
        """),
    ],
    find: findMixedIndentation, say: sayMixedIndentation, fix: fixMixedIndentation)
}

private func findMixedIndentation(_ context: Context) -> [Signal<Void>] {
  context.problems { kind in if case .mixedIndentation = kind { true } else { false } }.map { problem in
    Signal(problem.span, context.element(ofLine: problem.line), ())
  }
}

private func sayMixedIndentation(_ facts: Void) -> Bilingual<String> {
  Bilingual(
    nl: "In dit bestand springen sommige regels in met tabs en andere met spaties. Gebruik overal spaties.",
    en: "Some lines in this file are indented with tabs and others with spaces. Use spaces everywhere.")
}

private func fixMixedIndentation(_ context: Context, _ signal: Signal<Void>) -> [Fix] {
  let tree = context.snapshot.tree
  let edits = tree.moving(0..<tree.lines.count, by: 0).filter { edit in
    !tree.bytes[edit.span.range].elementsEqual(edit.replacement)
  }
  return [
    Fix(Bilingual(nl: "Spring overal in met spaties", en: "Indent everything with spaces"), .safe, edits)
  ]
}
