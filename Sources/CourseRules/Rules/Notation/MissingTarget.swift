import CourseModel
import CourseSyntax
import SourceText
import Vocabulary

extension Rule {
  /// A reference to something that is not there.
  static let missingTarget = Rule(
    "missing-target", in: .notation, .error,
    title: Bilingual(nl: "Verwijzing die nergens uitkomt", en: "Link that leads nowhere"),
    why: Bilingual(
      nl:
        "Met verwijzingen zien we of elke leeruitkomst aan bod komt en getoetst wordt. Een verwijzing zonder doel telt niet mee.",
      en: "Links show whether each outcome is covered and assessed. A link without a target does not count."),
    examples: [
      .wrong(
        """
        cursus MC101: Marketing
        leeruitkomst LU1: Past theorie toe
        leeruitkomst LU2: Geeft feedback
        week 1: Start
          asynchroon kennisclip: Clips -> LU3
                                          ^^^
        """,
        fixed: """
          cursus MC101: Marketing
          leeruitkomst LU1: Past theorie toe
          leeruitkomst LU2: Geeft feedback
          week 1: Start
            asynchroon kennisclip: Clips -> LU2
          """),
      .wrong(
        """
        course MC101: Marketing
        outcome LO1: Applies theory
        week 1: Start
          async video: Clips -> L01
                                ^^^
        """,
        fixed: """
          course MC101: Marketing
          outcome LO1: Applies theory
          week 1: Start
            async video: Clips -> LO1
          """),
      .right(
        """
        cursus MC101: Marketing
        leeruitkomst LU1: Past theorie toe
        week 1: Start
          asynchroon kennisclip: Clips -> LU1
        """),
      .right(
        """
        course MC101: Marketing
        week 1: Start
          async video: Clips -> programme.course#LO1
        """),
    ],
    find: findMissingTargets, say: sayMissingTarget, fix: fixMissingTarget)
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

private func findMissingTargets(_ context: Context) -> [Signal<Facts>] {
  let missing = context.model.problems.filter { if case .missingTarget = $0.kind { true } else { false } }
  if missing.isEmpty { return [] }
  let identifiers = IdentifierList(context.snapshot)
  return missing.map { problem in
    let written = context.snapshot.text(problem.span)
    let suggestions = identifiers.nearest(to: written, most: 3)
    var related: [RelatedPlace] = []
    if let near = suggestions.first?.text, let at = identifiers.element(named: near) {
      let target = context.model.elements[Int(at)]
      related.append(RelatedPlace(target.nameSpan, Bilingual(nl: "Hier staat '\(near)'.", en: "'\(near)' is here.")))
    }
    // Without a digit it may be a word that was never meant as an ID.
    let looksLikeID = written.utf8.contains { $0 >= 0x30 && $0 <= 0x39 }
    return Signal(
      problem.span, problem.element, Facts(written: written, suggestions: suggestions), related: related,
      severity: looksLikeID ? .error : .warning)
  }
}

private func sayMissingTarget(_ facts: Facts) -> Bilingual<String> {
  let written = quoted(facts.written)
  if !facts.suggestions.isEmpty {
    let meant = anyOf(facts.suggestions.map { $0.text })
    return Bilingual(
      nl: "'\(written)' komt in dit bestand niet voor. Bedoel je \(meant.nl)?",
      en: "There is no '\(written)' in this file. Did you mean \(meant.en)?")
  }
  return Bilingual(
    nl: "'\(written)' komt in dit bestand niet voor. Geef de bedoelde regel deze ID, of pas de verwijzing aan.",
    en: "There is no '\(written)' in this file. Give the line you mean this ID, or change the link.")
}

private func fixMissingTarget(_ context: Context, _ signal: Signal<Facts>) -> [Fix] {
  signal.facts.suggestions.map { .changing(signal.span, to: $0.text) }
}
