import CourseModel
import CourseSyntax
import SourceText
import Vocabulary

extension Rule {
  /// `1:30` and `9.30 uur` are an amount of time to one reader and a moment to the next.
  static let ambiguousTime = Rule(
    "ambiguous-time", in: .notation, .warning,
    title: Bilingual(nl: "Tijd die op twee manieren te lezen is", en: "Time that can be read in two ways"),
    why: Bilingual(
      nl: "'1:30' is voor de een anderhalf uur en voor de ander half twee. Zo'n tijd is al te vaak verkeerd gelezen.",
      en: "To one person '1:30' is an hour and a half, to another it is half past one. It has been misread too often."),
    examples: [
      .wrong(
        """
        cursus MC101: Marketing
        week 1: Start
          bijeenkomst: Workshop [op locatie, 1:30]
                                             ^^^^
        """,
        fixed: """
          cursus MC101: Marketing
          week 1: Start
            bijeenkomst: Workshop [op locatie, 1 uur 30 min]
          """),
      .wrong(
        """
        course MC101: Marketing
        week 1: Start
          meeting: Workshop
            when: 1:30
                  ^^^^
        """,
        fixed: """
          course MC101: Marketing
          week 1: Start
            meeting: Workshop
              when: at 1:30
          """),
      .wrong(
        """
        cursus MC101: Marketing
        week 1: Start
          bijeenkomst: Workshop [9.30 uur]
                                 ^^^^^^^^
        """,
        fixed: """
          cursus MC101: Marketing
          week 1: Start
            bijeenkomst: Workshop [09:30]
          """),
      .right(
        """
        cursus MC101: Marketing
        week 1: Start
          bijeenkomst: Workshop [om 9.30 uur, 1,5 uur]
        """),
      .right(
        """
        course MC101: Marketing
        week 1: Start
          meeting: Workshop [9:00-10:30]
        """),
    ],
    find: findAmbiguousTimes, say: sayAmbiguousTime, fix: fixAmbiguousTime)
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

private func findAmbiguousTimes(_ context: Context) -> [Signal<Facts>] {
  context.snapshot.model.problems.compactMap { problem in
    guard case .refused(let keyword, let refusal) = problem.kind else { return nil }
    let durations: Bilingual<[String]>
    let moments: Bilingual<[String]>
    let momentFirst: Bool
    switch refusal {
    case .clockOrDuration(let hours, let minutes):
      let clock = "\(hours):\(twoDigits(minutes))"
      durations = Bilingual(nl: ["\(hours) uur \(minutes) min"], en: ["\(hours) h \(minutes) min"])
      moments = Bilingual(nl: ["om " + clock], en: ["at " + clock])
      momentFirst = false
    case .pointedHours(let hours, let fraction):
      let decimals = fraction % 10 == 0 ? "\(fraction / 10)" : twoDigits(fraction)
      durations = Bilingual(nl: ["\(hours),\(decimals) uur"], en: ["\(hours).\(decimals) h"])
      let clock = [twoDigits(hours) + ":" + twoDigits(fraction)]
      moments = Bilingual(nl: clock, en: clock)
      momentFirst = true
    case .noUnit, .thousandsMark, .lessonHours, .minimumWord, .numericDate, .noSuchDate, .reversedRange, .tooLarge:
      return nil
    }
    var readings = keyword.facts.value == .time ? moments : durations
    if context.isBareDetail(problem.element) {
      readings =
        momentFirst
        ? Bilingual(nl: moments.nl + durations.nl, en: moments.en + durations.en)
        : Bilingual(nl: durations.nl + moments.nl, en: durations.en + moments.en)
    }
    return Signal(
      problem.span, problem.element, Facts(written: context.snapshot.text(problem.span), readings: readings))
  }
}

private func twoDigits(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }

private func sayAmbiguousTime(_ facts: Facts) -> Bilingual<String> {
  let choices = anyOf(facts.readings)
  return Bilingual(
    nl: "'\(facts.written)' kan een tijdstip zijn of een duur. Schrijf \(choices.nl).",
    en: "'\(facts.written)' may be a moment or an amount of time. Write \(choices.en).")
}

private func fixAmbiguousTime(_ context: Context, _ signal: Signal<Facts>) -> [Fix] {
  signal.facts.readings[context.language].map { .changing(signal.span, to: $0) }
}
