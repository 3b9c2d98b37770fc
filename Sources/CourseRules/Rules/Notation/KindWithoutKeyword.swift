import CourseModel
import CourseSyntax
import SourceText
import Vocabulary

extension Rule {
  /// A kind of activity stands where `sync` or `async` should.
  static let kindWithoutKeyword = Rule(
    "kind-without-keyword", in: .notation, .warning,
    title: Bilingual(nl: "Werkvorm zonder 'synchroon' of 'asynchroon'", en: "Activity without 'sync' or 'async'"),
    why: Bilingual(
      nl:
        "Of studenten iets tegelijk doen of ieder op een eigen moment, is de belangrijkste keuze in een blend. Daarom staat dat bij elke activiteit voorop.",
      en:
        "Whether students do something together or each at their own moment is the main choice in a blend. That is why every activity starts with it."
    ),
    examples: [
      .wrong(
        """
        cursus MC101: Marketing
        week 1: Start
          bijeenkomst: Kennismaken
            hoorcollege: De kern van het vak
            ^^^^^^^^^^^
        """,
        fixed: """
          cursus MC101: Marketing
          week 1: Start
            bijeenkomst: Kennismaken
              synchroon hoorcollege: De kern van het vak
          """),
      .wrong(
        """
        course MC101: Marketing
        week 1: Start
          quiz: Test yourself [online, 15 min]
          ^^^^
        """,
        fixed: """
          course MC101: Marketing
          week 1: Start
            async quiz: Test yourself [online, 15 min]
          """),
      .right(
        """
        cursus MC101: Marketing
        week 1: Start
          synchroon hoorcollege: De kern van het vak
        """),
      .right(
        """
        course MC101: Marketing
        week 1: Start
          async quiz: Test yourself
        """),
    ],
    find: findBareKinds, say: sayBareKind, fix: fixBareKind)
}

private struct Facts: Sendable {
  var written: String
  /// The likeliest first.
  var keywords: [Keyword]
}

extension Facts: MessageFacts {
  var arguments: [MessageArgument] {
    [.init("written", written), .init("suggestions", keywords)]
  }
}

private func findBareKinds(_ context: Context) -> [Signal<Facts>] {
  context.snapshot.tree.problems.compactMap { problem in
    guard case .kindWithoutKeyword(let kind) = problem.kind else { return nil }
    let line = context.snapshot.tree.lines[Int(problem.line)]
    let place = line.parent >= 0 ? context.snapshot.tree.lines[Int(line.parent)].opens : nil
    let keywords: [Keyword] =
      switch kind.row.timing {
      case .sync: [.sync, .async]
      case .async: [.async, .sync]
      // What is done in a meeting is done together.
      case .both: place == .meeting || place == .part ? [.sync, .async] : [.async, .sync]
      }
    let facts = Facts(written: context.snapshot.text(problem.span), keywords: keywords)
    return Signal(problem.span, context.element(ofLine: problem.line), facts)
  }
}

private func sayBareKind(_ facts: Facts) -> Bilingual<String> {
  Bilingual(
    nl:
      "'\(facts.written)' is een werkvorm. Zet er 'synchroon' voor als jullie het samen doen, of 'asynchroon' als ieder een eigen moment kiest.",
    en:
      "'\(facts.written)' is a kind of activity. Put 'sync' in front if you do it together, or 'async' if everyone picks their own moment."
  )
}

private func fixBareKind(_ context: Context, _ signal: Signal<Facts>) -> [Fix] {
  signal.facts.keywords.map { keyword in
    let name = keyword.row.names.canonical(context.language)
    return Fix(
      Bilingual(nl: "Zet er '\(name)' voor", en: "Put '\(name)' in front"), .unsafe,
      replace: Span(at: signal.span.start), with: name + " ")
  }
}
