import CourseModel
import CourseSyntax
import SourceText
import Vocabulary

extension Rule {
  /// The weekday does not go with the date.
  static let wrongWeekday = Rule(
    "wrong-weekday", in: .notation, .error,
    title: Bilingual(nl: "Weekdag en datum die niet bij elkaar passen", en: "Weekday and date that do not go together"),
    why: Bilingual(
      nl:
        "De een kijkt naar de dag en de ander naar de datum. Kloppen ze niet met elkaar, dan staat er iemand voor een dichte deur.",
      en: "One person looks at the day and another at the date. If they do not agree, somebody finds a closed door."),
    examples: [
      .wrong(
        """
        cursus MC101: Marketing
        start: woensdag 2026-09-03
               ^^^^^^^^
        """,
        fixed: """
          cursus MC101: Marketing
          start: donderdag 2026-09-03
          """),
      .wrong(
        """
        course MC101: Marketing
        meeting: Workshop
          when: Monday 2026-09-01
                ^^^^^^
        """,
        fixed: """
          course MC101: Marketing
          meeting: Workshop
            when: Tuesday 2026-09-01
          """),
      .right(
        """
        cursus MC101: Marketing
        start: donderdag 2026-09-03
        """),
      .right(
        """
        course MC101: Marketing
        meeting: Workshop
          when: Tuesday 1 September
        """),
    ],
    find: findWrongWeekdays, say: sayWrongWeekday, fix: fixWrongWeekday)
}

private struct Facts: Sendable {
  var written: String
  var isEnglish: Bool
  /// Monday is 1.
  var expected: Int
  var stated: Int
  /// The date as written, where it stands in ISO form, and the nearest one with the weekday as written.
  var date: Span?
  var otherDate: String?
}

extension Facts: MessageFacts {
  var arguments: [MessageArgument] {
    [
      .init("written", written), .init("weekday", expected), .init("statedWeekday", stated),
      .init("suggestion", otherDate),
    ]
  }
}

private let dayNames = Bilingual(
  nl: ["maandag", "dinsdag", "woensdag", "donderdag", "vrijdag", "zaterdag", "zondag"],
  en: ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"])

private func findWrongWeekdays(_ context: Context) -> [Signal<Facts>] {
  context.model.problems.compactMap { problem in
    guard case .wrongWeekday(let expected) = problem.kind, (1...7).contains(expected),
      let (span, stated, isEnglish) = weekday(in: problem.span, of: context.snapshot)
    else { return nil }
    var facts = Facts(
      written: context.snapshot.text(span), isEnglish: isEnglish, expected: expected, stated: stated)
    let iso = numericTokens(in: problem.span, of: context.snapshot).first { token in
      numbers(in: token, of: context.snapshot).count == 3
    }
    if let iso {
      let parts = numbers(in: iso, of: context.snapshot)
      // At most three days away, to either side.
      let away = (stated - expected + 10) % 7 - 3
      if let date = CalendarDate(year: parts[0], month: parts[1], day: parts[2]),
        let other = CalendarDate(dayNumber: date.dayNumber + away)
      {
        facts.date = iso
        facts.otherDate = isoText(other)
      }
    }
    return Signal(span, problem.element, facts)
  }
}

/// The first name of a weekday in a stretch of text.
private func weekday(in span: Span, of snapshot: Snapshot) -> (Span, Int, Bool)? {
  let letters = snapshot.bytes[span.range].map { $0 >= 0x41 && $0 <= 0x5A ? $0 | 0x20 : $0 }
  for (at, (dutch, english)) in zip(dayNames.nl, dayNames.en).enumerated() {
    for (name, isEnglish) in [(dutch, false), (english.lowercased(), true)] {
      let wanted = Array(name.utf8)
      guard letters.count >= wanted.count else { continue }
      for start in 0...letters.count - wanted.count where letters[start..<start + wanted.count].elementsEqual(wanted) {
        let first = span.range.lowerBound + start
        return (Span(first, first + wanted.count), at + 1, isEnglish)
      }
    }
  }
  return nil
}

private func sayWrongWeekday(_ facts: Facts) -> Bilingual<String> {
  Bilingual(
    nl:
      "Deze datum valt op een \(dayNames.nl[facts.expected - 1]), niet op een \(dayNames.nl[facts.stated - 1]). Pas de dag of de datum aan.",
    en:
      "This date is a \(dayNames.en[facts.expected - 1]), not a \(dayNames.en[facts.stated - 1]). Change the day or the date."
  )
}

private func fixWrongWeekday(_ context: Context, _ signal: Signal<Facts>) -> [Fix] {
  let facts = signal.facts
  // In the language in which the day was written.
  let day = facts.isEnglish ? dayNames.en[facts.expected - 1] : dayNames.nl[facts.expected - 1]
  var fixes = [Fix.changing(signal.span, to: day)]
  if let date = facts.date, let other = facts.otherDate { fixes.append(.changing(date, to: other)) }
  return fixes
}
