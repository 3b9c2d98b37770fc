import CourseModel
import CourseSyntax
import SourceText
import Vocabulary

extension Rule {
  /// A project file sets a limit that is not there.
  static let unknownLimit = Rule(
    "unknown-limit", in: .project, .warning,
    title: Bilingual(nl: "Grens die we niet kennen", en: "Limit we do not know"),
    why: Bilingual(
      nl: "Een grens is een getal waarmee een controle vergelijkt. Onder een andere naam verandert er niets.",
      en: "A limit is a number that a rule compares with. Under another name it changes nothing."),
    examples: [
      .wrong(
        project: """
          taal: nl
          grenzen:
            grote groepen: 25
            ^^^^^^^^^^^^^
          """,
        fixed: """
          taal: nl
          grenzen:
            grote groep: 25
          """),
      .wrong(
        project: """
          language: en
          limits:
            coffee breaks: 2
            ^^^^^^^^^^^^^
          """),
      .right(
        project: """
          grenzen:
            grootte leergemeenschap: 8-12 personen
            EC: 28 uur
          """),
      .right(
        project: """
          language: en
          limits:
            async window: 48 h
          """),
    ],
    find: findUnknownLimits, say: sayUnknownLimit, fix: fixUnknownLimit)
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

private func findUnknownLimits(_ context: Context) -> [Signal<Facts>] {
  context.snapshot.settings(.limitSetting).compactMap { at in
    let span = context.model.elements[Int(at)].keywordSpan
    let written = context.snapshot.text(span)
    if Limit(named: written) != nil { return nil }
    return Signal(span, at, Facts(written: written, suggestion: nearestLimit(to: written, context.language)))
  }
}

private func nearestLimit(to written: String, _ language: Language) -> String? {
  let letters = folded(written)
  let limit = letters.count < 8 ? 2 : 3
  var best: (name: String, distance: Int)?
  for candidate in Limit.allCases {
    for language in [language, language.other] {
      for name in candidate.row.names.all(language) {
        let distance = editDistance(letters, folded(String(name)), limit: limit)
        if distance <= limit, distance < best?.distance ?? limit + 1 { best = (String(name), distance) }
      }
    }
  }
  return best?.name
}

private func sayUnknownLimit(_ facts: Facts) -> Bilingual<String> {
  let written = quoted(facts.written)
  if let suggestion = facts.suggestion {
    return Bilingual(
      nl: "We kennen geen grens '\(written)'. Bedoel je '\(suggestion)'?",
      en: "We know no limit '\(written)'. Did you mean '\(suggestion)'?")
  }
  return Bilingual(
    nl: "We kennen geen grens '\(written)'. Met 'coursecheck config' zie je welke er zijn.",
    en: "We know no limit '\(written)'. See 'coursecheck config' for those there are.")
}

private func fixUnknownLimit(_ context: Context, _ signal: Signal<Facts>) -> [Fix] {
  signal.facts.suggestion.map { [.changing(signal.span, to: $0)] } ?? []
}
