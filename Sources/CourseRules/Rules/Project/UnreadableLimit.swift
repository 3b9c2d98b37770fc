import CourseModel
import CourseSyntax
import SourceText
import Vocabulary

extension Rule {
  /// A limit is set to something that it does not count in.
  static let unreadableLimit = Rule(
    "unreadable-limit", in: .project, .error,
    title: Bilingual(nl: "Grens die we niet kunnen lezen", en: "Limit we cannot read"),
    why: Bilingual(
      nl: "Elke grens telt in één eenheid, zoals minuten of personen. Wat we niet kunnen lezen, geldt niet.",
      en: "Each limit counts in one unit, such as minutes or people. What we cannot read does not count."),
    examples: [
      .wrong(
        project: """
          taal: nl
          grenzen:
            startperiode: een week of wat
                          ^^^^^^^^^^^^^^^
          """),
      .wrong(
        project: """
          language: en
          limits:
            community size: 8-10 weeks
                            ^^^^^^^^^^
          """,
        fixed: """
          language: en
          limits:
            community size: 8-10 people
          """),
      .right(
        project: """
          taal: nl
          grenzen:
            startperiode: 2 weken
            lange sessie: 1,5 uur
          """),
      .right(
        project: """
          language: en
          limits:
            large group: 25
            transmission share: 60%
          """),
    ],
    find: findUnreadableLimits, say: sayUnreadableLimit, fix: fixUnreadableLimit)
}

private struct Facts: Sendable {
  var written: String
  var limit: Limit
  var isOtherUnit: Bool
}

extension Facts: MessageFacts {
  var arguments: [MessageArgument] {
    [.init("written", written), .init("limit", limit), .init("isOtherUnit", isOtherUnit)]
  }
}

private func findUnreadableLimits(_ context: Context) -> [Signal<Facts>] {
  context.snapshot.settings(.limitSetting).compactMap { at in
    let element = context.model.elements[Int(at)]
    guard element.state == .stated, let limit = Limit(named: context.snapshot.text(element.keywordSpan)) else {
      return nil
    }
    let facts: Facts
    switch limit.reading(of: Array(context.snapshot.bytes[element.textSpan.range])) {
    case .value, .outOfRange: return nil
    case .otherUnit: facts = Facts(written: context.snapshot.text(element.textSpan), limit: limit, isOtherUnit: true)
    case .notANumber: facts = Facts(written: context.snapshot.text(element.textSpan), limit: limit, isOtherUnit: false)
    }
    return Signal(element.textSpan, at, facts)
  }
}

private func sayUnreadableLimit(_ facts: Facts) -> Bilingual<String> {
  let written = quoted(facts.written)
  let row = facts.limit.row
  let example = Bilingual(
    nl: facts.limit.text(row.value, .dutch), en: facts.limit.text(row.value, .english))
  let name = Bilingual(nl: row.names.canonical(.dutch), en: row.names.canonical(.english))
  if facts.isOtherUnit {
    return Bilingual(
      nl: "'\(name.nl)' telt in iets anders dan '\(written)'. Schrijf bijvoorbeeld '\(example.nl)'.",
      en: "'\(name.en)' counts in something other than '\(written)'. Write '\(example.en)', for example.")
  }
  return Bilingual(
    nl: "'\(written)' is geen getal voor '\(name.nl)'. Schrijf bijvoorbeeld '\(example.nl)'.",
    en: "'\(written)' is not a number for '\(name.en)'. Write '\(example.en)', for example.")
}

/// The same number in the unit that the limit counts in: the unit was the slip, or else the number was.
private func fixUnreadableLimit(_ context: Context, _ signal: Signal<Facts>) -> [Fix] {
  guard signal.facts.isOtherUnit else { return [] }
  let bytes = Array(context.snapshot.bytes[signal.span.range])
  guard let last = bytes.lastIndex(where: { $0 >= 0x30 && $0 <= 0x39 }) else { return [] }
  guard case .value(let value) = signal.facts.limit.reading(of: Array(bytes[...last])) else { return [] }
  return [.changing(signal.span, to: signal.facts.limit.text(value, context.language))]
}
