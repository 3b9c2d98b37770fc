import CourseModel
import CourseSyntax
import SourceText
import Vocabulary

extension Rule {
  /// `90`: minutes or hours?
  static let unitMissing = Rule(
    "unit-missing", in: .notation, .warning,
    title: Bilingual(nl: "Tijd zonder eenheid", en: "Time without a unit"),
    why: Bilingual(
      nl: "De een leest '90' als minuten en de ander als uren. Met de eenheid erbij kloppen ook de optellingen.",
      en: "One person reads '90' as minutes, another as hours. With the unit the sums are right too."),
    examples: [
      .wrong(
        """
        cursus MC101: Marketing
        week 1: Start
          bijeenkomst: Workshop [op locatie, 90]
                                             ^^
        """,
        fixed: """
          cursus MC101: Marketing
          week 1: Start
            bijeenkomst: Workshop [op locatie, 90 min]
          """),
      .wrong(
        """
        course MC101: Marketing
        workload: 140
                  ^^^
        """,
        fixed: """
          course MC101: Marketing
          workload: 140 h
          """),
      .right(
        """
        cursus MC101: Marketing
        week 1: Start
          bijeenkomst: Workshop [90 min]
        """),
      .right(
        """
        course MC101: Marketing
        workload: 5 EC
        """),
    ],
    find: findMissingUnits, say: sayMissingUnit, fix: fixMissingUnit)
}

private struct Facts: Sendable {
  var written: String
  var units: Bilingual<[String]>
}

extension Facts: MessageFacts {
  var arguments: [MessageArgument] {
    [.init("written", written), .init("units", value: alternatives(units))]
  }
}

private func findMissingUnits(_ context: Context) -> [Signal<Facts>] {
  context.refusedValues { $0 == .noUnit }.map { value in
    let written = context.snapshot.text(value.span)
    var text = ValueText()
    text.read(context.snapshot.bytes, value.span.range)
    var number = 0
    if case .value(let quantity) = text.quantity() { number = quantity.upper ?? quantity.lower ?? 0 }
    let facts = Facts(written: written, units: likelyUnits(number / 1000, value.keyword))
    return Signal(value.span, value.element, facts)
  }
}

/// The likeliest first.
private func likelyUnits(_ number: Int, _ keyword: Keyword) -> Bilingual<[String]> {
  let hours = Bilingual(nl: TimeUnit.hour.names.canonical(.dutch), en: TimeUnit.hour.names.canonical(.english))
  let minutes = TimeUnit.minute.names.canonical(.english)
  if keyword.facts.value == .workload {
    let units = number < 16 ? Bilingual(nl: ["EC", hours.nl], en: ["EC", hours.en]) : hours.map { [$0] }
    return number > 60 || number < 16 ? units : hours.map { [$0, "EC"] }
  }
  return hours.map { number < 10 ? [$0, minutes] : [minutes, $0] }
}

private func sayMissingUnit(_ facts: Facts) -> Bilingual<String> {
  let choices = anyOf(facts.units.map { units in units.map { "\(facts.written) \($0)" } })
  return Bilingual(
    nl: "Bij '\(facts.written)' staat niet welke eenheid het is. Schrijf bijvoorbeeld \(choices.nl).",
    en: "'\(facts.written)' does not say which unit it is. Write \(choices.en), for example.")
}

private func fixMissingUnit(_ context: Context, _ signal: Signal<Facts>) -> [Fix] {
  signal.facts.units[context.language].map { unit in
    Fix(
      Bilingual(
        nl: "Maak er '\(signal.facts.written) \(unit)' van", en: "Change it to '\(signal.facts.written) \(unit)'"),
      .unsafe, replace: Span(at: signal.span.end), with: " " + unit)
  }
}
