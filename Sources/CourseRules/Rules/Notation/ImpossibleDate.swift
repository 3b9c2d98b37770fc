import CourseModel
import CourseSyntax
import SourceText
import Vocabulary

extension Rule {
  /// A day the calendar does not have.
  static let impossibleDate = Rule(
    "impossible-date", in: .notation, .error,
    title: Bilingual(nl: "Datum die niet bestaat", en: "Date that does not exist"),
    why: Bilingual(
      nl: "Een dag die niet bestaat, kan niemand in de agenda zetten. Er staat dus een andere datum dan bedoeld.",
      en: "Nobody can put a day that does not exist in a diary. So this is another date than was meant."),
    argument: "written",
    examples: [
      .wrong(
        """
        cursus MC101: Marketing
        start: 31 september 2026
               ^^^^^^^^^^^^^^^^^
        """,
        fixed: """
          cursus MC101: Marketing
          start: 30 september 2026
          """),
      .wrong(
        """
        course MC101: Marketing
        start: 2026-13-09
               ^^^^^^^^^^
        """,
        fixed: """
          course MC101: Marketing
          start: 2026-09-13
          """),
      .right(
        """
        cursus MC101: Marketing
        start: 30 september 2026
        """),
      .right(
        """
        course MC101: Marketing
        start: 2028-02-29
        """),
    ],
    find: findImpossibleDates, say: sayImpossibleDate, fix: fixImpossibleDate)
}

private func findImpossibleDates(_ context: Context) -> [Signal<String>] {
  context.refusedValues { refusal in
    switch refusal {
    case .noSuchDate: true
    // With the year last, neither order gives a day.
    case .numericDate(let first, let second, let year): possibleDates(first, second, year).isEmpty
    case .noUnit, .clockOrDuration, .pointedHours, .thousandsMark, .lessonHours, .minimumWord, .reversedRange,
      .tooLarge:
      false
    }
  }.map { value in Signal(value.span, value.element, context.snapshot.text(value.span)) }
}

private func sayImpossibleDate(_ written: String) -> Bilingual<String> {
  Bilingual(
    nl: "'\(quoted(written))' staat niet op de kalender. Kijk de dag en de maand na.",
    en: "'\(quoted(written))' is not on the calendar. Have another look at the day and the month.")
}

private func fixImpossibleDate(_ context: Context, _ signal: Signal<String>) -> [Fix] {
  for token in numericTokens(in: signal.span, of: context.snapshot) {
    let parts = numbers(in: token, of: context.snapshot)
    if parts.count == 3, parts[0] > 31, CalendarDate(year: parts[0], month: parts[1], day: parts[2]) == nil {
      // Day and month the other way round, or the last day of the month.
      if let date = CalendarDate(year: parts[0], month: parts[2], day: parts[1])
        ?? lastDay(month: parts[1], year: parts[0])
      {
        return [.changing(token, to: isoText(date))]
      }
      return []
    }
    if parts.count == 1, parts[0] == 31 || parts[0] == 30 || parts[0] == 29 {
      let last = readableDay(below: parts[0], token, signal.span, context)
      if let last { return [.changing(token, to: "\(last)")] }
    }
  }
  return []
}

private func lastDay(month: Int, year: Int) -> CalendarDate? {
  guard month >= 1, month <= 12 else { return nil }
  return CalendarDate(year: year, month: month, day: CalendarDate.days(inMonth: month, of: year))
}

/// The largest earlier day of the month for which the whole can be read.
private func readableDay(below day: Int, _ token: Span, _ whole: Span, _ context: Context) -> Int? {
  for earlier in stride(from: day - 1, through: 28, by: -1) {
    let written =
      context.snapshot.text(Span(whole.start, token.start)) + "\(earlier)"
      + context.snapshot.text(Span(token.end, whole.end))
    let bytes = Array(written.utf8)
    var text = ValueText()
    text.read(bytes, 0..<bytes.count)
    if case .value = text.time() { return earlier }
  }
  return nil
}
