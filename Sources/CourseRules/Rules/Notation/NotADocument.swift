import CourseModel
import CourseSyntax
import SourceText
import Vocabulary

extension Rule {
  /// The first entry is no document; the file is read as a course.
  static let notADocument = Rule(
    "not-a-document", in: .notation, .note,
    title: Bilingual(
      nl: "De eerste regel zegt niet wat voor document dit is",
      en: "The first line does not say what document this is"),
    why: Bilingual(
      nl:
        "De eerste regel vertelt of dit over een cursus, een leergemeenschap, een opleiding of een instelling gaat. Daar hangt van af wat er verder gecontroleerd wordt.",
      en:
        "The first line tells whether this is about a course, a community, a programme or an institution. What else is checked depends on that."
    ),
    examples: [
      .wrong(
        """
        module: Marketing
        ^^^^^^
        leeruitkomst LU1: Past theorie toe
        """,
        fixed: """
          cursus: Marketing
          leeruitkomst LU1: Past theorie toe
          """),
      .wrong(
        """
        language: en
        ^^^^^^^^
        outcome LO1: Applies theory
        """,
        fixed: """
          course: ?
          language: en
          outcome LO1: Applies theory
          """),
      .right(
        """
        cursus MC101: Marketing
        """),
      .right(
        """
        # Agreed on in June
        community CG1: Coaching group
        """),
    ],
    find: findMissingDocument, say: sayMissingDocument, fix: fixMissingDocument)
}

private struct Facts: Sendable {
  var written: String
  /// A document that may have been meant, and the words it replaces.
  var suggestion: String?
  var replaced: Span
}

extension Facts: MessageFacts {
  var arguments: [MessageArgument] {
    [.init("written", written), .init("suggestion", suggestion)]
  }
}

private func findMissingDocument(_ context: Context) -> [Signal<Facts>] {
  context.problems { kind in if case .notADocument = kind { true } else { false } }.map { problem in
    let snapshot = context.snapshot
    var facts = Facts(written: snapshot.text(problem.span), suggestion: nil, replaced: problem.span)
    if writtenKeyword(snapshot, Int(problem.line)) == .module {
      // A module or unit of its own is what others call a course.
      facts.suggestion = Keyword.course.row.names.canonical(context.language)
    } else if let near = leadingSpans(problem.span, in: snapshot).compactMap({ span in
      nearestKeywords(to: snapshot.text(span), at: .top, language: context.language).first.map { ($0.text, span) }
    }).first {
      facts.suggestion = near.0
      facts.replaced = near.1
    }
    return Signal(problem.span, context.element(ofLine: problem.line), facts)
  }
}

private func writtenKeyword(_ snapshot: Snapshot, _ line: Int) -> Keyword? {
  for token in snapshot.tree.tokenRange(ofLine: line) where snapshot.tree.tokens[token].kind == .keyword {
    return Keyword(rawValue: snapshot.tree.tokens[token].payload)
  }
  return nil
}

private func sayMissingDocument(_ facts: Facts) -> Bilingual<String> {
  Bilingual(
    nl:
      "Met '\(quoted(facts.written))' is niet gezegd wat voor document dit is; we lezen het als cursus. Begin met 'cursus', 'leergemeenschap', 'opleiding' of 'instelling'.",
    en:
      "'\(quoted(facts.written))' does not say what document this is, so we read it as a course. Start with 'course', 'community', 'programme' or 'institution'."
  )
}

private func fixMissingDocument(_ context: Context, _ signal: Signal<Facts>) -> [Fix] {
  if let suggestion = signal.facts.suggestion { return [.changing(signal.facts.replaced, to: suggestion)] }
  let first = Keyword.course.row.names.canonical(context.language) + ": ?"
  return [
    Fix(
      Bilingual(nl: "Zet er '\(first)' boven", en: "Put '\(first)' above it"), .needsText,
      replace: Span(at: signal.span.start), with: first + "\n")
  ]
}
