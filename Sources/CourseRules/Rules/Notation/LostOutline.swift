import CourseModel
import CourseSyntax
import SourceText
import Vocabulary

extension Rule {
  /// No line is indented, although there are blocks: the outline was lost on the way.
  static let lostOutline = Rule(
    "lost-outline", in: .notation, .warning,
    title: Bilingual(nl: "De inspringing lijkt verdwenen", en: "The indentation seems to be lost"),
    why: Bilingual(
      nl:
        "Aan de inspringing zien we wat bij welke week of bijeenkomst hoort. Zonder inspringing kunnen we over het ontwerp niets zeggen.",
      en:
        "Indentation shows what belongs to which week or meeting. Without it we cannot say anything about the design."),
    readsBrokenText: true,
    examples: [
      .wrong(
        """
        cursus MC101: Marketing
        ^^^^^^^^^^^^^^^^^^^^^^^
        week 1: Start
        bijeenkomst: Kennismaken
        synchroon check-in: Hoe zit je erbij?
        duur: 10 min
        week 2: Verdieping
        """,
        fixed: """
          cursus MC101: Marketing
          week 1: Start
            bijeenkomst: Kennismaken
              synchroon check-in: Hoe zit je erbij?
                duur: 10 min
          week 2: Verdieping
          """),
      .wrong(
        """
        course MC101: Marketing
        ^^^^^^^^^^^^^^^^^^^^^^^
        students: 48
        week 1: Start
        # Not recorded yet
        async video: Clips
        """,
        fixed: """
          course MC101: Marketing
          students: 48
          week 1: Start
            # Not recorded yet
            async video: Clips
          """),
      .right(
        """
        cursus MC101: Marketing
        week 1: Start
          synchroon check-in: Hoe zit je erbij?
        """),
      .right(
        """
        course MC101: Marketing
        week 1: Start
        week 2: Theory
        """),
    ],
    find: findLostOutline, say: sayLostOutline, fix: fixLostOutline)
}

private func findLostOutline(_ context: Context) -> [Signal<Void>] {
  context.problems { kind in if case .outlineLost = kind { true } else { false } }.map { problem in
    Signal(problem.span, context.element(ofLine: problem.line), ())
  }
}

private func sayLostOutline(_ facts: Void) -> Bilingual<String> {
  Bilingual(
    nl:
      "Geen enkele regel springt in, dus we weten niet wat waarbij hoort en hebben verder niets bekeken. Herstel de inspringing en kijk na of alles goed staat.",
    en:
      "No line is indented, so we cannot tell what belongs to what and have not looked any further. Restore the indentation and see whether everything is in its place."
  )
}

private func fixLostOutline(_ context: Context, _ signal: Signal<Void>) -> [Fix] {
  let tree = context.snapshot.tree
  var depths = [Int?](repeating: nil, count: tree.lines.count)
  for restored in restoredDepths(tree) { depths[restored.line] = restored.depth }
  var edits: [TextEdit] = []
  var below = 0
  for line in tree.lines.indices.reversed() {
    // A comment goes with what it stands above.
    if let depth = depths[line] { below = depth }
    guard line > Int(tree.documentLine), tree.lines[line].kind != .blank, below > 0 else { continue }
    edits.append(TextEdit(Span(at: tree.lines[line].start), spaces(below * 2)))
  }
  return [
    Fix(Bilingual(nl: "Herstel de inspringing", en: "Restore the indentation"), .unsafe, edits.reversed())
  ]
}
