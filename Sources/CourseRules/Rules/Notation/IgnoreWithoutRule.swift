import CourseModel
import CourseSyntax
import SourceText
import Vocabulary

extension Rule {
  /// An `ignore` that names no rule.
  static let ignoreWithoutRule = Rule(
    "ignore-without-rule", in: .notation, .warning,
    title: Bilingual(nl: "'negeer' zonder de naam van een controle", en: "'ignore' without the name of a rule"),
    why: Bilingual(
      nl: "Je zet bevindingen van één controle opzij, en de naam zegt welke. Zonder naam verandert er niets.",
      en: "You set findings of one rule aside, and its name says which. Without a name nothing changes."),
    argument: "word",
    examples: [
      .wrong(
        """
        cursus MC101: Marketing
        negeer: zo afgesproken met de commissie
        ^^^^^^
        """),
      .wrong(
        """
        course MC101: Marketing
        week 1: Start
          ignore:
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
    find: findIgnoresWithoutRule, say: sayIgnoreWithoutRule)
}

private func findIgnoresWithoutRule(_ context: Context) -> [Signal<String>] {
  context.model.problems.compactMap { problem in
    guard problem.kind == .ignoreWithoutRule else { return nil }
    return Signal(problem.span, problem.element, context.snapshot.text(problem.span))
  }
}

private func sayIgnoreWithoutRule(_ word: String) -> Bilingual<String> {
  Bilingual(
    nl: "Achter '\(word)' mist de naam van een controle. Neem die over van de bevinding die je opzij wilt zetten.",
    en: "The name of a rule is missing after '\(word)'. Copy it from the finding that you want to set aside.")
}
