import CourseModel
import CourseSyntax
import SourceText
import Vocabulary

extension Rule {
  /// A project file weighs a rule that is not there.
  static let unknownRule = Rule(
    "unknown-rule", in: .project, .warning,
    title: Bilingual(nl: "Controle die we niet kennen", en: "Rule we do not know"),
    why: Bilingual(
      nl: "Wat je hier instelt, geldt voor de controle met precies deze naam. Een tikfout doet niets.",
      en: "What you set here holds for the rule of exactly this name. A typing error does nothing."),
    examples: [
      .wrong(
        project: """
          taal: nl
          regels:
            unknown-wrod: uit
            ^^^^^^^^^^^^
          """,
        fixed: """
          taal: nl
          regels:
            unknown-word: uit
          """),
      .wrong(
        project: """
          language: en
          rules:
            notatoin/*: note
            ^^^^^^^^^^
          """,
        fixed: """
          language: en
          rules:
            notation/*: note
          """),
      .right(
        project: """
          regels:
            notation/unknown-word: advies
            notation/*: uit
          """),
      .right(
        project: """
          rules:
            unknown-word: advice
            wrong-place: error
          """),
    ],
    find: findUnknownRules, say: sayUnknownRule, fix: fixUnknownRule)
}

private struct Facts: Sendable {
  var written: String
  var suggestion: String?
}

extension Facts: MessageFacts {
  var arguments: [MessageArgument] {
    [.init("written", written), .init("suggestion", suggestion)]
  }
}

private func findUnknownRules(_ context: Context) -> [Signal<Facts>] {
  context.snapshot.settings(.ruleSetting).compactMap { at in
    let span = context.model.elements[Int(at)].keywordSpan
    let written = context.snapshot.text(span)
    if !rules(named: written).isEmpty || Family.allCases.contains(where: { written == $0.identifier + "/*" }) {
      return nil
    }
    return Signal(span, at, Facts(written: written, suggestion: nearestRuleName(to: written)))
  }
}

private func sayUnknownRule(_ facts: Facts) -> Bilingual<String> {
  let written = quoted(facts.written)
  if let suggestion = facts.suggestion {
    return Bilingual(
      nl: "We hebben geen controle '\(written)'. Bedoel je '\(suggestion)'?",
      en: "We have no rule '\(written)'. Did you mean '\(suggestion)'?")
  }
  return Bilingual(
    nl: "We hebben geen controle '\(written)'. Neem de naam over zoals die bij een bevinding staat.",
    en: "We have no rule '\(written)'. Copy the name as it stands with a finding.")
}

private func fixUnknownRule(_ context: Context, _ signal: Signal<Facts>) -> [Fix] {
  signal.facts.suggestion.map { [.changing(signal.span, to: $0)] } ?? []
}
