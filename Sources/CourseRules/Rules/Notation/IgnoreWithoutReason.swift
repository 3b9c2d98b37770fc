import CourseModel
import CourseSyntax
import SourceText
import Vocabulary

extension Rule {
  /// An `ignore` that does not say why.
  static let ignoreWithoutReason = Rule(
    "ignore-without-reason", in: .notation, .warning,
    title: Bilingual(nl: "'negeer' zonder reden", en: "'ignore' without a reason"),
    why: Bilingual(
      nl: "Een commissie wil zien waarom je iets bewust anders doet. Daarom werkt 'negeer' alleen met een reden erbij.",
      en:
        "A committee wants to see why you do something differently on purpose. That is why 'ignore' works only with a reason."
    ),
    argument: "word",
    examples: [
      .wrong(
        """
        cursus MC101: Marketing
        negeer unknown-word:
        ^^^^^^
        """),
      .wrong(
        """
        course MC101: Marketing
        week 1: Start
          ignore unknown-word:
          ^^^^^^
        """),
      .right(
        """
        cursus MC101: Marketing
        lokaal: B2.14
        negeer unknown-word: het lokaal is alleen voor onszelf
        """),
      .right(
        """
        course MC101: Marketing
        week 1: Start
          lokaal: B2.14
          ignore unknown-word: the room is for ourselves
        """),
    ],
    find: findIgnoresWithoutReason, say: sayIgnoreWithoutReason)
}

private func findIgnoresWithoutReason(_ context: Context) -> [Signal<String>] {
  context.model.problems.compactMap { problem in
    guard problem.kind == .ignoreWithoutReason else { return nil }
    return Signal(problem.span, problem.element, context.snapshot.text(problem.span))
  }
}

private func sayIgnoreWithoutReason(_ word: String) -> Bilingual<String> {
  Bilingual(
    nl: "Zonder reden zet '\(word)' niets opzij. Schrijf achter de dubbele punt waarom het hier anders is.",
    en: "Without a reason '\(word)' sets nothing aside. Write after the colon why it is different here.")
}
