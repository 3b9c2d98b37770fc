import CourseModel
import CourseSyntax
import SourceText
import Vocabulary

extension Rule {
  /// An `ignore` that sets nothing aside.
  static let ignoreUnused = Rule(
    "ignore-unused", in: .notation, .advice,
    title: Bilingual(nl: "'negeer' die niets opzijzet", en: "'ignore' that sets nothing aside"),
    why: Bilingual(
      nl:
        "Wat je negeert, komt in het verslag voor de commissie. Is er niets meer te negeren, dan roept de regel alleen vragen op.",
      en:
        "What you ignore appears in the report for the committee. If there is nothing left to ignore, the line only raises questions."
    ),
    runsLast: true,
    examples: [
      .wrong(
        """
        cursus MC101: Marketing
        negeer unknown-word: dat zijn onze eigen kenmerken
               ^^^^^^^^^^^^
        """,
        fixed: """
          cursus MC101: Marketing
          """),
      .wrong(
        """
        course MC101: Marketing
        zaalcode: B2.14
        ignore unknown-word, notation/wrong-place: agreed in June
                             ^^^^^^^^^^^^^^^^^^^^
        """,
        fixed: """
          course MC101: Marketing
          zaalcode: B2.14
          ignore unknown-word: agreed in June
          """),
      .right(
        """
        cursus MC101: Marketing
        zaalcode: B2.14
        negeer unknown-word: het lokaal is alleen voor onszelf
        """),
      .right(
        """
        course MC101: Marketing
        week 1: Start
          zaalcode: B2.14
          ignore notation/*: the room is for ourselves
        """),
    ],
    find: findUnusedIgnores, say: sayUnusedIgnore, fix: fixUnusedIgnore)
}

extension IgnoredName: MessageFacts {
  package var arguments: [MessageArgument] { [.init("name", text)] }
}

private func findUnusedIgnores(_ context: Context) -> [Signal<IgnoredName>] {
  // A name that no rule has stays silent for now: most rules of the catalogues are still to come, and who sets one of
  // them aside already should not be told that it does nothing.
  context.unusedNames.map { Signal($0.span, $0.element, $0) }
}

private func sayUnusedIgnore(_ name: IgnoredName) -> Bilingual<String> {
  Bilingual(
    nl: "Er is hier niets dat '\(name.text)' opzij hoeft te zetten. Haal de naam weg.",
    en: "There is nothing here for '\(name.text)' to set aside. Take the name out.")
}

/// Takes the name out of the list, or the whole line where it is the only one.
private func fixUnusedIgnore(_ context: Context, _ signal: Signal<IgnoredName>) -> [Fix] {
  let tree = context.snapshot.tree
  let line = Int(context.model.elements[Int(signal.element)].line)
  let names = tree.tokenRange(ofLine: line).filter { tree.tokens[$0].kind == .ruleName }.map { tree.span(ofToken: $0) }
  let title = Bilingual(nl: "Haal '\(signal.facts.text)' weg", en: "Take '\(signal.facts.text)' out")
  guard let at = names.firstIndex(of: signal.span) else { return [] }
  if names.count == 1 {
    guard line > 0, let lineEnd = tree.token(.lineEnd, onLine: line - 1) else { return [] }
    return [Fix(title, .safe, replace: Span(lineEnd.start, tree.contentSpan(ofLine: line).end), with: "")]
  }
  let span = at > 0 ? Span(names[at - 1].end, names[at].end) : Span(names[0].start, names[1].start)
  return [Fix(title, .safe, replace: span, with: "")]
}
