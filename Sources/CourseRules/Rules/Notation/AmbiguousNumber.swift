import CourseModel
import CourseSyntax
import SourceText
import Vocabulary

extension Rule {
  /// `1.000 min` and `min 3`.
  static let ambiguousNumber = Rule(
    "ambiguous-number", in: .notation, .warning,
    title: Bilingual(nl: "Getal dat op twee manieren te lezen is", en: "Number that can be read in two ways"),
    why: Bilingual(
      nl:
        "In het Nederlands is '1.000' duizend, in het Engels één. En 'min' kan minstens, minuten of minus zijn.",
      en: "In Dutch '1.000' is a thousand, in English it is one. And 'min' may be at least, minutes or minus."),
    examples: [
      .wrong(
        """
        cursus MC101: Marketing
        week 1: Start
          asynchroon lezen: Het boek [1.000 min]
                                      ^^^^^
        """,
        fixed: """
          cursus MC101: Marketing
          week 1: Start
            asynchroon lezen: Het boek [1000 min]
          """),
      .wrong(
        """
        course MC101: Marketing
        group size: min 3
                    ^^^^^
        """,
        fixed: """
          course MC101: Marketing
          group size: at least 3
          """),
      .right(
        """
        cursus MC101: Marketing
        groepsgrootte: minstens 3
        """),
      .right(
        """
        course MC101: Marketing
        workload: 1000 h
        """),
    ],
    find: findAmbiguousNumbers, say: sayAmbiguousNumber, fix: fixAmbiguousNumber)
}

private struct Facts: Sendable {
  var written: String
  /// What it can be written as, in each language; the likeliest first.
  var readings: Bilingual<[String]>
}

extension Facts: MessageFacts {
  var arguments: [MessageArgument] {
    [.init("written", written), .init("readings", value: alternatives(readings))]
  }
}

private func findAmbiguousNumbers(_ context: Context) -> [Signal<Facts>] {
  context.snapshot.model.problems.compactMap { problem in
    guard case .refused(let keyword, let refusal) = problem.kind else { return nil }
    let span: Span
    let readings: Bilingual<[String]>
    switch refusal {
    case .thousandsMark(let whole, let rest):
      span = number(in: problem.span, of: context.snapshot) ?? problem.span
      let decimals = rest == 0 ? "" : trimmed(1000 + rest)
      readings = Bilingual(
        nl: ["\(whole * 1000 + rest)", decimals.isEmpty ? "\(whole)" : "\(whole),\(decimals)"],
        en: ["\(whole * 1000 + rest)", decimals.isEmpty ? "\(whole)" : "\(whole).\(decimals)"])
    case .minimumWord(let number):
      span = problem.span
      let unit = trailingUnit(problem.span, in: context.snapshot)
      let takesTime = keyword.facts.value == .duration || keyword.facts.value == .workload
      // Behind a time without a unit `min` may just as well be the unit.
      let minutes = takesTime && unit.isEmpty ? ["\(number) min"] : []
      readings = Bilingual(nl: ["minstens \(number)\(unit)"] + minutes, en: ["at least \(number)\(unit)"] + minutes)
    case .noUnit, .clockOrDuration, .pointedHours, .lessonHours, .numericDate, .noSuchDate, .reversedRange, .tooLarge:
      return nil
    }
    return Signal(span, problem.element, Facts(written: context.snapshot.text(span), readings: readings))
  }
}

/// The number with a mark before three digits.
private func number(in span: Span, of snapshot: Snapshot) -> Span? {
  numericTokens(in: span, of: snapshot).first { token in
    let bytes = snapshot.bytes[token.range]
    guard let mark = bytes.firstIndex(where: { $0 == 0x2E || $0 == 0x2C }) else { return false }
    return bytes.endIndex - mark == 4
  }
}

/// 1250 is `25`: the digits behind the mark without closing zeros.
private func trimmed(_ thousandths: Int) -> String {
  var number = thousandths
  while number % 10 == 0 { number /= 10 }
  return String("\(number)".dropFirst())
}

/// What stands behind the number, with the space before it.
private func trailingUnit(_ span: Span, in snapshot: Snapshot) -> String {
  guard let last = numericTokens(in: span, of: snapshot).last, last.end < span.end else { return "" }
  return snapshot.text(Span(last.end, span.end))
}

private func sayAmbiguousNumber(_ facts: Facts) -> Bilingual<String> {
  let choices = anyOf(facts.readings)
  return Bilingual(
    nl: "'\(facts.written)' kun je op twee manieren lezen. Schrijf \(choices.nl).",
    en: "'\(facts.written)' can be read in two ways. Write \(choices.en).")
}

private func fixAmbiguousNumber(_ context: Context, _ signal: Signal<Facts>) -> [Fix] {
  signal.facts.readings[context.language].map { .changing(signal.span, to: $0) }
}
