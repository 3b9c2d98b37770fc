import CourseModel
import CourseSyntax
import SourceText
import Vocabulary

extension Rule {
  /// `like` names a pattern that is not there.
  static let unknownPattern = Rule(
    "unknown-pattern", in: .notation, .warning,
    title: Bilingual(nl: "Verwijzing naar een onbekend patroon", en: "Link to a pattern that is not there"),
    why: Bilingual(
      nl:
        "Met 'zoals' neem je over wat je elders één keer hebt beschreven. Is dat er niet, dan blijft deze regel leeg.",
      en:
        "With 'like' you take over what you have described once elsewhere. If that is not there, this line stays empty."
    ),
    examples: [
      .wrong(
        """
        cursus MC101: Marketing
        patroon intervisie: Vaste opzet
          synchroon intervisie: Een eigen vraag
        bijeenkomst: Derde keer
          zoals: intervise
                 ^^^^^^^^^
        """,
        fixed: """
          cursus MC101: Marketing
          patroon intervisie: Vaste opzet
            synchroon intervisie: Een eigen vraag
          bijeenkomst: Derde keer
            zoals: intervisie
          """),
      .wrong(
        """
        course MC101: Marketing
        meeting: Third time
          like: the usual
                ^^^^^^^^^
        """),
      .right(
        """
        cursus MC101: Marketing
        patroon: Vaste opzet
          synchroon intervisie: Een eigen vraag
        bijeenkomst: Derde keer
          zoals: vaste opzet
        """),
      .right(
        """
        course MC101: Marketing
        meeting M1: First time
          sync intervision: A question of your own
        meeting: Third time
          like: M1
        """),
    ],
    find: findUnknownPatterns, say: sayUnknownPattern, fix: fixUnknownPattern)
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

private func findUnknownPatterns(_ context: Context) -> [Signal<Facts>] {
  context.model.problems.compactMap { problem in
    guard problem.kind == .unknownPattern else { return nil }
    let written = context.snapshot.text(problem.span)
    return Signal(
      problem.span, problem.element, Facts(written: written, suggestion: nearestPattern(to: written, context)))
  }
}

private func nearestPattern(to written: String, _ context: Context) -> String? {
  var best: (name: String, distance: Int)?
  for element in context.model.elements where element.keyword == .pattern && element.form == .entry {
    for span in [element.nameSpan, element.kindSpan, element.textSpan] where !span.isEmpty {
      let name = context.snapshot.text(span)
      let distance = editDistance(folded(written), folded(name), limit: 3)
      if distance <= 3, distance < best?.distance ?? 4 { best = (name, distance) }
    }
  }
  return best?.name
}

private func sayUnknownPattern(_ facts: Facts) -> Bilingual<String> {
  let written = quoted(facts.written)
  if let suggestion = facts.suggestion {
    return Bilingual(
      nl: "Er is hier geen patroon '\(written)'. Bedoel je '\(suggestion)'?",
      en: "There is no pattern '\(written)' here. Did you mean '\(suggestion)'?")
  }
  return Bilingual(
    nl: "Er is hier geen patroon '\(written)'. Beschrijf het één keer met 'patroon', of noem er een dat er al staat.",
    en: "There is no pattern '\(written)' here. Describe it once with 'pattern', or name one that is already there.")
}

private func fixUnknownPattern(_ context: Context, _ signal: Signal<Facts>) -> [Fix] {
  signal.facts.suggestion.map { [.changing(signal.span, to: $0)] } ?? []
}
