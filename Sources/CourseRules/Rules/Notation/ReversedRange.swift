import CourseModel
import CourseSyntax
import SourceText
import Vocabulary

extension Rule {
  /// `5-3`
  static let reversedRange = Rule(
    "reversed-range", in: .notation, .error,
    title: Bilingual(nl: "Van hoog naar laag", en: "From high to low"),
    why: Bilingual(
      nl:
        "Een bereik loopt van het kleinste naar het grootste, of van vroeg naar laat. Andersom is er niets mee te rekenen.",
      en:
        "A range runs from the smallest to the largest, or from early to late. The other way round nothing can be computed."
    ),
    examples: [
      .wrong(
        """
        cursus MC101: Marketing
        groepsgrootte: 24-20
                       ^^^^^
        """,
        fixed: """
          cursus MC101: Marketing
          groepsgrootte: 20-24
          """),
      .wrong(
        """
        course MC101: Marketing
        week 1: Start
          meeting: Workshop [11:00-1:00]
                             ^^^^^^^^^^
        """,
        fixed: """
          course MC101: Marketing
          week 1: Start
            meeting: Workshop [11:00-13:00]
          """),
      .wrong(
        """
        cursus MC101: Marketing
        module M1: Project
          wanneer: weken 51-2
                         ^^^^
        """,
        fixed: """
          cursus MC101: Marketing
          module M1: Project
            wanneer: kalenderweken 51-2
          """),
      .right(
        """
        cursus MC101: Marketing
        groepsgrootte: 20-24
        """),
      .right(
        """
        course MC101: Marketing
        module M1: Project
          when: calendar weeks 51-2
        """),
    ],
    find: findReversedRanges, say: sayReversedRange, fix: fixReversedRange)
}

private struct Facts: Sendable {
  var written: String
  var whole: Span
  var isTime: Bool
}

extension Facts: MessageFacts {
  var arguments: [MessageArgument] {
    [.init("written", written), .init("isTime", isTime)]
  }
}

private func findReversedRanges(_ context: Context) -> [Signal<Facts>] {
  context.refusedValues { $0 == .reversedRange }.map { value in
    let ends = reversedEnds(in: value.span, of: context.snapshot)
    let span = ends.map { $0.first.joined(with: $0.second) } ?? value.span
    let isTime = value.keyword.facts.value == .time
    // Weeks may run across New Year and a clock may count to twelve: there it is no contradiction.
    return Signal(
      span, value.element, Facts(written: context.snapshot.text(span), whole: value.span, isTime: isTime),
      severity: isTime ? .warning : .error)
  }
}

private func sayReversedRange(_ facts: Facts) -> Bilingual<String> {
  let written = quoted(facts.written)
  if facts.isTime {
    return Bilingual(
      nl: "'\(written)' eindigt eerder dan het begint. Kijk na welke tijden je bedoelt.",
      en: "'\(written)' ends before it begins. Have another look at which times you mean.")
  }
  return Bilingual(
    nl: "'\(written)' loopt van hoog naar laag. Zet het kleinste getal voorop.",
    en: "'\(written)' runs from high to low. Put the smallest number first.")
}

private func fixReversedRange(_ context: Context, _ signal: Signal<Facts>) -> [Fix] {
  let snapshot = context.snapshot
  guard let (first, second) = reversedEnds(in: signal.facts.whole, of: snapshot) else { return [] }
  var fixes: [Fix] = []
  let from = numbers(in: first, of: snapshot)
  let to = numbers(in: second, of: snapshot)
  if signal.facts.isTime, from.count == 2, to.count == 2, to[0] < 12, to[0] + 12 > from[0] {
    // An afternoon on a clock of twelve hours.
    let minutes = snapshot.text(second).utf8.drop { $0 >= 0x30 && $0 <= 0x39 }
    fixes.append(
      .changing(
        signal.span, to: snapshot.text(Span(first.start, second.start)) + "\(to[0] + 12)" + String(Substring(minutes))))
  } else if signal.facts.isTime, from.count == 1, to.count == 1, from[0] > 40, from[0] <= 53 {
    let name = Bilingual(nl: "kalenderweken", en: "calendar weeks")[context.language]
    fixes.append(.changing(signal.facts.whole, to: name + " " + signal.facts.written))
  }
  if let swapped = swappedRange(in: signal.span, of: snapshot) { fixes.append(.changing(signal.span, to: swapped)) }
  return fixes
}
