import CourseModel
import CourseSyntax
import SourceText
import Vocabulary

extension Rule {
  /// A number larger than any course has.
  static let numberOutOfRange = Rule(
    "number-out-of-range", in: .notation, .warning,
    title: Bilingual(nl: "Getal dat te groot is", en: "Number that is too large"),
    why: Bilingual(
      nl:
        "Zo'n getal is bijna altijd een vergissing, zoals een nul te veel. We rekenen er niet mee, zodat één typefout niet het hele overzicht scheeftrekt.",
      en:
        "Such a number is nearly always a slip, such as a zero too many. We do not compute with it, so that one typing error cannot skew the whole overview."
    ),
    examples: [
      .wrong(
        """
        cursus MC101: Marketing
        week 1: Start
          asynchroon lezen: Het boek
            duur: 200000 min
                  ^^^^^^^^^^
        """),
      .wrong(
        """
        course MC101: Marketing
        module M1: The basics
          when: weeks 1-99
                ^^^^^^^^^^
        """),
      .right(
        """
        cursus MC101: Marketing
        week 1: Start
          asynchroon lezen: Het boek [200 min]
        """),
      .right(
        """
        course MC101: Marketing
        module M1: The basics
          when: weeks 1-9
        """),
    ],
    find: findNumbersOutOfRange, say: sayNumberOutOfRange)
}

private struct Facts: Sendable {
  var written: String
  var isTime: Bool
}

extension Facts: MessageFacts {
  var arguments: [MessageArgument] {
    [.init("written", written), .init("isTime", isTime)]
  }
}

private func findNumbersOutOfRange(_ context: Context) -> [Signal<Facts>] {
  context.refusedValues { $0 == .tooLarge }.map { value in
    Signal(
      value.span, value.element,
      Facts(written: context.snapshot.text(value.span), isTime: value.keyword.facts.value == .time))
  }
}

private func sayNumberOutOfRange(_ facts: Facts) -> Bilingual<String> {
  let written = quoted(facts.written)
  if facts.isTime {
    return Bilingual(
      nl: "'\(written)' valt buiten een cursus: weken lopen van -10 tot en met 53. Kijk het nummer nog eens na.",
      en: "'\(written)' falls outside a course: weeks run from -10 to 53. Have another look at the number.")
  }
  return Bilingual(
    nl: "'\(written)' is meer dan in een cursus past. Kijk of er een cijfer te veel staat.",
    en: "'\(written)' is more than fits in a course. See whether there is a digit too many.")
}
