import CourseModel
import CourseSyntax
import SourceText
import Vocabulary

extension Rule {
  /// An `ignore` names a rule that does not exist.
  static let unknownRuleName = Rule(
    "unknown-rule-name", in: .notation, .advice,
    title: Bilingual(nl: "Onbekende controle achter 'negeer'", en: "Unknown rule after 'ignore'"),
    why: Bilingual(
      nl: "Met een naam die we niet kennen wordt niets opzijgezet. Je reden blijft dan ongelezen.",
      en: "A name we do not know sets nothing aside. Your reason then goes unread."),
    examples: [
      .wrong(
        """
        cursus MC101: Marketing
        negeer unknown-wrod: het lokaal is alleen voor onszelf
               ^^^^^^^^^^^^
        """,
        fixed: """
          cursus MC101: Marketing
          negeer unknown-word: het lokaal is alleen voor onszelf
          """),
      .wrong(
        """
        course MC101: Marketing
        week 1: Start
          ignore notaton/*: imported as it was
                 ^^^^^^^^^
        """),
      .right(
        """
        cursus MC101: Marketing
        lokaal: B2.14
        negeer notation/unknown-word: het lokaal is alleen voor onszelf
        """),
      .right(
        """
        course MC101: Marketing
        week 1: Start
          lokaal: B2.14
          ignore notation/*: the room is for ourselves
        """),
    ],
    find: findUnknownRuleNames, say: sayUnknownRuleName, fix: fixUnknownRuleName)
}

private struct Facts: Sendable {
  var name: String
  var suggestion: String?
}

extension Facts: MessageFacts {
  var arguments: [MessageArgument] {
    [.init("name", name), .init("suggestion", suggestion)]
  }
}

private func findUnknownRuleNames(_ context: Context) -> [Signal<Facts>] {
  ignoredNames(in: context.snapshot).filter { $0.rules.isEmpty }.map { name in
    Signal(name.span, name.element, Facts(name: name.text, suggestion: nearestRuleName(to: name.text)))
  }
}

private func sayUnknownRuleName(_ facts: Facts) -> Bilingual<String> {
  if let suggestion = facts.suggestion {
    return Bilingual(
      nl:
        "Een controle '\(quoted(facts.name))' kennen we niet, dus er wordt niets opzijgezet. Bedoel je '\(suggestion)'?",
      en: "We know no rule '\(quoted(facts.name))', so nothing is set aside. Did you mean '\(suggestion)'?")
  }
  return Bilingual(
    nl: "Een controle '\(quoted(facts.name))' kennen we niet, dus er wordt niets opzijgezet.",
    en: "We know no rule '\(quoted(facts.name))', so nothing is set aside.")
}

private func fixUnknownRuleName(_ context: Context, _ signal: Signal<Facts>) -> [Fix] {
  signal.facts.suggestion.map { [.changing(signal.span, to: $0)] } ?? []
}
