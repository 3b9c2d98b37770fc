import CourseModel
import CourseSyntax
import SourceText
import Vocabulary

extension Rule {
  /// No value of the kind this property takes.
  static let wrongValue = Rule(
    "wrong-value", in: .notation, .warning,
    title: Bilingual(nl: "Waarde die we hier niet kunnen lezen", en: "Value we cannot read here"),
    why: Bilingual(
      nl: "Met een getal, duur of datum wordt gerekend. Wat we niet kunnen lezen, telt nergens in mee.",
      en: "Numbers, durations and dates are used to compute with. What we cannot read does not count anywhere."),
    examples: [
      .wrong(
        """
        cursus MC101: Marketing
        week 1: Start
          asynchroon lezen: Het boek
            duur: een hele poos
                  ^^^^^^^^^^^^^
        """),
      .wrong(
        """
        course MC101: Marketing
        group size: large
                    ^^^^^
        """),
      .right(
        """
        cursus MC101: Marketing
        week 1: Start
          asynchroon lezen: Het boek
            duur: ?
        """),
      .right(
        """
        course MC101: Marketing
        group size: about 24
        """),
    ],
    find: findWrongValues, say: sayWrongValue)
}

private struct Facts: Sendable {
  var written: String
  var kind: ValueKind
}

extension Facts: MessageFacts {
  var arguments: [MessageArgument] {
    [.init("written", written), .init("expected", description(of: kind).name)]
  }
}

private func findWrongValues(_ context: Context) -> [Signal<Facts>] {
  context.snapshot.model.problems.compactMap { problem in
    guard case .wrongValue(let keyword) = problem.kind else { return nil }
    return Signal(
      problem.span, problem.element, Facts(written: context.snapshot.text(problem.span), kind: keyword.facts.value))
  }
}

private func sayWrongValue(_ facts: Facts) -> Bilingual<String> {
  let (name, example) = description(of: facts.kind)
  let written = quoted(facts.written)
  return Bilingual(
    nl:
      "'\(written)' kunnen we niet lezen als \(name.nl). Schrijf bijvoorbeeld '\(example.nl)', of '?' als je het nog niet weet.",
    en: "We cannot read '\(written)' as \(name.en). Write '\(example.en)', for example, or '?' if you do not know yet.")
}

/// What a value is called in a sentence, and a small example.
private func description(of kind: ValueKind) -> (name: Bilingual<String>, example: Bilingual<String>) {
  switch kind {
  case .text, .names, .terms, .termsOrText, .principles, .environment, .references:
    (Bilingual(nl: "tekst", en: "text"), Bilingual(nl: "geen", en: "none"))
  case .size: (Bilingual(nl: "getal", en: "a number"), Bilingual(nl: "20-24", en: "20-24"))
  case .percentage: (Bilingual(nl: "percentage", en: "a percentage"), Bilingual(nl: "60%", en: "60%"))
  case .duration, .looseDuration:
    (Bilingual(nl: "tijdsduur", en: "an amount of time"), Bilingual(nl: "30 min", en: "30 min"))
  case .workload: (Bilingual(nl: "studielast", en: "a workload"), Bilingual(nl: "5 EC", en: "5 EC"))
  case .time: (Bilingual(nl: "tijdstip", en: "a moment"), Bilingual(nl: "week 3", en: "week 3"))
  case .recurrence: (Bilingual(nl: "herhaling", en: "a repetition"), Bilingual(nl: "wekelijks", en: "weekly"))
  case .grouping: (Bilingual(nl: "groepering", en: "a grouping"), Bilingual(nl: "tweetallen", en: "pairs"))
  case .date: (Bilingual(nl: "datum", en: "a date"), Bilingual(nl: "2026-09-01", en: "2026-09-01"))
  case .language: (Bilingual(nl: "taal", en: "a language"), Bilingual(nl: "nl", en: "en"))
  case .yesNo, .flag: (Bilingual(nl: "ja of nee", en: "yes or no"), Bilingual(nl: "ja", en: "yes"))
  case .score: (Bilingual(nl: "score", en: "a score"), Bilingual(nl: "3,8", en: "3.8"))
  case .counted(.pages):
    (Bilingual(nl: "aantal pagina's", en: "a number of pages"), Bilingual(nl: "30 pagina's", en: "30 pages"))
  case .counted(.people):
    (Bilingual(nl: "aantal mensen", en: "a number of people"), Bilingual(nl: "5-30 personen", en: "5-30 people"))
  case .counted(.words):
    (Bilingual(nl: "aantal woorden", en: "a number of words"), Bilingual(nl: "800 woorden", en: "800 words"))
  }
}
