import CourseModel
import CourseSyntax
import SourceText
import Vocabulary

extension Rule {
  /// A rest of a week's head that is no week.
  static let unknownWeek = Rule(
    "unknown-week", in: .notation, .warning,
    title: Bilingual(nl: "Week zonder leesbaar nummer", en: "Week without a readable number"),
    why: Bilingual(
      nl:
        "Aan het nummer zien we welke weken er zijn, welke ontbreken en hoeveel studenten er per week te doen hebben.",
      en: "The number shows which weeks there are, which are missing and how much students have to do in each."),
    examples: [
      .wrong(
        """
        cursus MC101: Marketing
        week drie: Verdieping
             ^^^^
        """,
        fixed: """
          cursus MC101: Marketing
          week 3: Verdieping
          """),
      .wrong(
        """
        course MC101: Marketing
        week 5-3: Projects
             ^^^
        """,
        fixed: """
          course MC101: Marketing
          week 3-5: Projects
          """),
      .right(
        """
        cursus MC101: Marketing
        week 3: Verdieping
        week ?: Afsluiting
        """),
      .right(
        """
        course MC101: Marketing
        week 3-5: Projects
        """),
    ],
    find: findUnknownWeeks, say: sayUnknownWeek, fix: fixUnknownWeek)
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

private func findUnknownWeeks(_ context: Context) -> [Signal<Facts>] {
  context.problems { kind in if case .unknownWeek = kind { true } else { false } }.map { problem in
    let written = context.snapshot.text(problem.span)
    let swapped = swappedRange(in: problem.span, of: context.snapshot)
    let facts = Facts(written: written, suggestion: swapped ?? numeral(written))
    return Signal(problem.span, context.element(ofLine: problem.line), facts)
  }
}

/// `drie` is 3.
private func numeral(_ word: String) -> String? {
  let names = [
    ("een", "one"), ("twee", "two"), ("drie", "three"), ("vier", "four"), ("vijf", "five"), ("zes", "six"),
    ("zeven", "seven"), ("acht", "eight"), ("negen", "nine"), ("tien", "ten"), ("elf", "eleven"), ("twaalf", "twelve"),
  ]
  let letters = folded(word)
  guard let at = names.firstIndex(where: { folded($0.0) == letters || folded($0.1) == letters }) else { return nil }
  return "\(at + 1)"
}

private func sayUnknownWeek(_ facts: Facts) -> Bilingual<String> {
  let written = quoted(facts.written)
  return Bilingual(
    nl:
      "'\(written)' kunnen we niet als weeknummer lezen. Schrijf bijvoorbeeld 'week 3' of 'week 1-2', en de titel achter de dubbele punt.",
    en:
      "We cannot read '\(written)' as the number of a week. Write 'week 3' or 'week 1-2', for example, with the title behind the colon."
  )
}

private func fixUnknownWeek(_ context: Context, _ signal: Signal<Facts>) -> [Fix] {
  signal.facts.suggestion.map { [.changing(signal.span, to: $0)] } ?? []
}
