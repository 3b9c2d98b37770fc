import CourseModel
import CourseSyntax
import SourceText
import Vocabulary

extension Rule {
  /// A word that is not in the property's list.
  static let unknownTerm = Rule(
    "unknown-term", in: .notation, .warning,
    title: Bilingual(nl: "Woord dat niet in de lijst staat", en: "Word that is not in the list"),
    why: Bilingual(
      nl: "Sommige kenmerken hebben een vaste lijst van woorden. Zo betekent hetzelfde woord in elk ontwerp hetzelfde.",
      en: "Some properties have a fixed list of words. That way the same word means the same in every design."),
    examples: [
      .wrong(
        """
        cursus MC101: Marketing
        studievorm: voltyd
                    ^^^^^^
        """,
        fixed: """
          cursus MC101: Marketing
          studievorm: voltijd
          """),
      .wrong(
        """
        course MC101: Marketing
        delivery: in the evening
                  ^^^^^^^^^^^^^^
        """),
      .right(
        """
        cursus MC101: Marketing
        studievorm: voltijd en deeltijd
        """),
      .right(
        """
        course MC101: Marketing
        delivery: ?
        """),
    ],
    find: findUnknownTerms, say: sayUnknownTerm, fix: fixUnknownTerm)
}

private struct Facts: Sendable {
  var written: String
  var property: Bilingual<String>
  var suggestions: [Suggestion]
  /// All words of the list, where there are few.
  var choices: Bilingual<[String]>
}

extension Facts: MessageFacts {
  var arguments: [MessageArgument] {
    [
      .init("written", written), .init("property", property), .init("suggestions", suggestions),
      .init("choices", value: alternatives(choices)),
    ]
  }
}

private let mostChoices = 8

private func findUnknownTerms(_ context: Context) -> [Signal<Facts>] {
  context.snapshot.model.problems.compactMap { problem in
    guard case .unknownTerm(let keyword) = problem.kind else { return nil }
    let written = context.snapshot.text(problem.span)
    var facts = Facts(
      written: written, property: context.propertyName(problem.element), suggestions: [],
      choices: Bilingual(nl: [], en: []))
    let names: [Names]
    switch keyword.facts.value {
    case .terms(let set), .termsOrText(let set):
      facts.suggestions = nearestTerms(to: written, in: set, language: context.language)
      names = Term.allCases.filter { $0.row.set == set }.map { $0.row.names }
    case .environment:
      facts.suggestions = nearestTerms(to: written, in: .environment, language: context.language)
      names = environmentWords.map { $0.names }
    case .principles: names = principleWords.map { $0.names }
    case .text, .names, .size, .percentage, .duration, .workload, .looseDuration, .time, .recurrence, .grouping,
      .references, .date, .language, .yesNo, .flag, .score, .counted:
      names = []
    }
    if names.count <= mostChoices {
      facts.choices = Bilingual(nl: names.map { $0.canonical(.dutch) }, en: names.map { $0.canonical(.english) })
    }
    return Signal(problem.span, problem.element, facts)
  }
}

private func sayUnknownTerm(_ facts: Facts) -> Bilingual<String> {
  let written = quoted(facts.written)
  if !facts.suggestions.isEmpty {
    let meant = anyOf(facts.suggestions.map { $0.text })
    return Bilingual(
      nl: "'\(written)' kennen we niet bij '\(facts.property.nl)'. Bedoel je \(meant.nl)?",
      en: "'\(written)' is not a word we know for '\(facts.property.en)'. Did you mean \(meant.en)?")
  }
  if !facts.choices.nl.isEmpty {
    let choices = anyOf(facts.choices)
    return Bilingual(
      nl: "'\(written)' kennen we niet bij '\(facts.property.nl)'. Kies uit \(choices.nl).",
      en: "'\(written)' is not a word we know for '\(facts.property.en)'. Choose from \(choices.en).")
  }
  return Bilingual(
    nl:
      "'\(written)' kennen we niet bij '\(facts.property.nl)'. Kies een woord uit de lijst, of '?' als je het nog niet weet.",
    en:
      "'\(written)' is not a word we know for '\(facts.property.en)'. Pick one from the list, or '?' if you do not know yet."
  )
}

private func fixUnknownTerm(_ context: Context, _ signal: Signal<Facts>) -> [Fix] {
  signal.facts.suggestions.map { .changing(signal.span, to: $0.text) }
}
