import CourseModel
import CourseSyntax
import SourceText
import Vocabulary

extension Rule {
  /// A capitalised word after `sync` or `async` that nothing refers to: perhaps a kind.
  static let idPerhapsKind = Rule(
    "id-perhaps-kind", in: .notation, .advice,
    title: Bilingual(nl: "ID die een werkvorm lijkt", en: "ID that looks like a kind of activity"),
    why: Bilingual(
      nl:
        "Een woord met een hoofdletter is een ID waar je naar kunt verwijzen. Een werkvorm schrijf je klein, en die telt mee in de controle.",
      en:
        "A word with a capital is an ID you can link to. A kind of activity is written in lower case, and counts in the check."
    ),
    examples: [
      .wrong(
        """
        cursus MC101: Marketing
        week 1: Start
          synchroon Rolenspel: Een moeilijk gesprek
                    ^^^^^^^^^
        """,
        fixed: """
          cursus MC101: Marketing
          week 1: Start
            synchroon rollenspel: Een moeilijk gesprek
          """),
      .wrong(
        """
        course MC101: Marketing
        week 1: Start
          sync Lectures: The basics
               ^^^^^^^^
        """,
        fixed: """
          course MC101: Marketing
          week 1: Start
            sync lecture: The basics
          """),
      .right(
        """
        cursus MC101: Marketing
        week 1: Start
          synchroon Gesprek: Een moeilijk gesprek
          asynchroon: Terugkijken
            volgt op: Gesprek
        """),
      .right(
        """
        course MC101: Marketing
        week 1: Start
          sync lecture Intro1: The basics
        """),
    ],
    find: findPerhapsKinds, say: sayPerhapsKind, fix: fixPerhapsKind)
}

private struct Facts: Sendable {
  var written: String
  var suggestions: [Suggestion]
}

extension Facts: MessageFacts {
  var arguments: [MessageArgument] {
    [.init("written", written), .init("suggestions", suggestions)]
  }
}

private func findPerhapsKinds(_ context: Context) -> [Signal<Facts>] {
  context.model.problems.compactMap { problem in
    guard problem.kind == .identifierPerhapsKind else { return nil }
    let written = context.snapshot.text(problem.span)
    let suggestions = nearestActivities(to: written, language: context.language, most: 3)
    return Signal(problem.span, problem.element, Facts(written: written, suggestions: suggestions))
  }
}

private func sayPerhapsKind(_ facts: Facts) -> Bilingual<String> {
  if facts.suggestions.isEmpty {
    return Bilingual(
      nl:
        "'\(facts.written)' lezen we als ID, maar niets verwijst ernaar. Is het een werkvorm, kies dan een bekend woord met een kleine letter.",
      en:
        "We read '\(facts.written)' as an ID, but nothing links to it. If it is a kind of activity, pick a known word in lower case."
    )
  }
  let meant = anyOf(facts.suggestions.map { $0.text })
  return Bilingual(
    nl: "'\(facts.written)' lezen we als ID, maar niets verwijst ernaar. Bedoel je de werkvorm \(meant.nl)?",
    en: "We read '\(facts.written)' as an ID, but nothing links to it. Did you mean the activity \(meant.en)?")
}

private func fixPerhapsKind(_ context: Context, _ signal: Signal<Facts>) -> [Fix] {
  signal.facts.suggestions.map { .changing(signal.span, to: $0.text) }
}
