import CourseModel
import CourseSyntax
import SourceText
import Vocabulary

extension Rule {
  /// A depth that matches nothing above.
  static let unevenIndentation = Rule(
    "uneven-indentation", in: .notation, .advice,
    title: Bilingual(nl: "Inspringing die nergens bij past", en: "Indentation that matches nothing above"),
    why: Bilingual(
      nl:
        "Aan de inspringing zie je wat bij elkaar hoort. Staat een regel net ernaast, dan leest de een het anders dan de ander.",
      en:
        "Indentation shows what belongs together. When a line is just beside the others, people read it differently."),
    examples: [
      .wrong(
        """
        cursus MC101: Marketing
        week 1: Start
            asynchroon kennisclip: Clips
          asynchroon quiz: Toets jezelf
        ^^
          asynchroon lezen: Hoofdstuk 1
        """,
        fixed: """
          cursus MC101: Marketing
          week 1: Start
              asynchroon kennisclip: Clips
              asynchroon quiz: Toets jezelf
              asynchroon lezen: Hoofdstuk 1
          """),
      .wrong(
        """
        course MC101: Marketing
        week 1: Start
          async video: Clips
            tool: Padlet
           duration: 20 min
        ^^^
        """,
        fixed: """
          course MC101: Marketing
          week 1: Start
            async video: Clips
              tool: Padlet
              duration: 20 min
          """),
      .right(
        """
        cursus MC101: Marketing
        week 1: Start
            asynchroon kennisclip: Clips
            asynchroon quiz: Toets jezelf
        """),
      .right(
        """
        course MC101: Marketing
        week 1: Start
          async video: Clips
            tool: Padlet
        week 2: Theory
        """),
    ],
    find: findUnevenIndentation, say: sayUnevenIndentation, fix: fixUnevenIndentation)
}

private struct Facts: Sendable {
  var line: Int
}

extension Facts: MessageFacts {
  var arguments: [MessageArgument] { [] }
}

private func findUnevenIndentation(_ context: Context) -> [Signal<Facts>] {
  let tree = context.snapshot.tree
  return context.problems { kind in if case .unevenIndentation = kind { true } else { false } }.map { problem in
    let line = Int(problem.line)
    let indent = tree.indentSpan(ofLine: line)
    let span = indent.isEmpty ? tree.contentSpan(ofLine: line) : indent
    return Signal(span, context.element(ofLine: problem.line), Facts(line: line))
  }
}

private func sayUnevenIndentation(_: Facts) -> Bilingual<String> {
  Bilingual(
    nl: "Deze regel springt anders in dan de regels waar hij bij hoort. Zet hem er recht onder.",
    en: "This line is indented differently from the lines it goes with. Line it up with them.")
}

/// Lines up with the entry before it under the same parent, and takes along what follows in the same column.
private func fixUnevenIndentation(_ context: Context, _ signal: Signal<Facts>) -> [Fix] {
  let tree = context.snapshot.tree
  let line = signal.facts.line
  let parent = tree.lines[line].parent
  guard parent >= 0 else { return [] }
  var sibling = line - 1
  while sibling > Int(parent), tree.lines[sibling].parent != parent || tree.lines[sibling].kind == .prose {
    sibling -= 1
  }
  guard sibling > Int(parent), sibling >= 0 else { return [] }
  let column = tree.lines[sibling].column
  var end = line + 1
  while end < tree.lines.count, end < Int(tree.lines[Int(parent)].end) {
    if tree.lines[end].parent == parent && tree.lines[end].column == column { break }
    end += 1
  }
  return [
    Fix(
      Bilingual(nl: "Zet de regel recht", en: "Line it up"), .safe,
      tree.moving(line..<end, by: Int(column) - Int(tree.lines[line].column)))
  ]
}
