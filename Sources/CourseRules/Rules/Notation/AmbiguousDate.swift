import CourseModel
import CourseSyntax
import SourceText
import Vocabulary

extension Rule {
  /// `03/09/2026`: March or September?
  static let ambiguousDate = Rule(
    "ambiguous-date", in: .notation, .warning,
    title: Bilingual(nl: "Datum die op twee manieren te lezen is", en: "Date that can be read in two ways"),
    why: Bilingual(
      nl: "'03/09' is hier 3 september en elders 9 maart. Met het jaar voorop leest iedereen hetzelfde.",
      en: "'03/09' is 3 September in one country and 9 March in another. With the year first everyone reads the same."),
    examples: [
      .wrong(
        """
        cursus MC101: Marketing
        start: 03/09/2026
               ^^^^^^^^^^
        """,
        fixed: """
          cursus MC101: Marketing
          start: 2026-09-03
          """),
      .wrong(
        """
        course MC101: Marketing
        assessment: Report
          due: 25-10-2026
               ^^^^^^^^^^
        """,
        fixed: """
          course MC101: Marketing
          assessment: Report
            due: 2026-10-25
          """),
      .right(
        """
        cursus MC101: Marketing
        start: 2026-09-03
        """),
      .right(
        """
        course MC101: Marketing
        start: 3 September 2026
        """),
    ],
    find: findAmbiguousDates, say: sayAmbiguousDate, fix: fixAmbiguousDate)
}

private struct Facts: Sendable {
  var written: String
  /// Day first, then month first; only days that exist.
  var dates: [String]
}

extension Facts: MessageFacts {
  var arguments: [MessageArgument] {
    [.init("written", written), .init("readings", dates)]
  }
}

private func findAmbiguousDates(_ context: Context) -> [Signal<Facts>] {
  context.snapshot.model.problems.compactMap { problem in
    guard case .refused(_, .numericDate(let first, let second, let year)) = problem.kind else { return nil }
    let dates = possibleDates(first, second, year)
    if dates.isEmpty { return nil }
    let token = numericTokens(in: problem.span, of: context.snapshot).first { token in
      numbers(in: token, of: context.snapshot).prefix(2).elementsEqual([first, second])
    }
    let span = token ?? problem.span
    return Signal(span, problem.element, Facts(written: context.snapshot.text(span), dates: dates))
  }
}

/// What a date of three numbers can stand for; nothing where no such day exists.
func possibleDates(_ first: Int, _ second: Int, _ year: Int) -> [String] {
  var result: [String] = []
  for (day, month) in [(first, second), (second, first)] {
    guard let date = CalendarDate(year: year, month: month, day: day), date.hasYear else { continue }
    if !result.contains(isoText(date)) { result.append(isoText(date)) }
  }
  return result
}

/// `2026-09-03`
func isoText(_ date: CalendarDate) -> String {
  "\(date.year)-\(date.month < 10 ? "0" : "")\(date.month)-\(date.day < 10 ? "0" : "")\(date.day)"
}

private func sayAmbiguousDate(_ facts: Facts) -> Bilingual<String> {
  let choices = anyOf(facts.dates)
  return Bilingual(
    nl: "Bij '\(facts.written)' is niet zeker wat de dag is en wat de maand. Schrijf \(choices.nl).",
    en: "In '\(facts.written)' it is not certain which is the day and which the month. Write \(choices.en).")
}

private func fixAmbiguousDate(_ context: Context, _ signal: Signal<Facts>) -> [Fix] {
  signal.facts.dates.map { .changing(signal.span, to: $0) }
}
