import CourseModel
import CourseSyntax
import SourceText
import Vocabulary

extension Rule {
  /// `3 lesuren`: a lesson is 45, 50 or 60 minutes.
  static let lessonHours = Rule(
    "lesson-hours", in: .notation, .warning,
    title: Bilingual(nl: "Tijd in lesuren", en: "Time in lessons"),
    why: Bilingual(
      nl: "Een lesuur duurt op de ene school 45 minuten en op de andere 50 of 60. Met minuten is het overal hetzelfde.",
      en: "A lesson takes 45 minutes at one school and 50 or 60 at another. Minutes are the same everywhere."),
    examples: [
      .wrong(
        """
        cursus MC101: Marketing
        week 1: Start
          bijeenkomst: Workshop [op locatie, 3 lesuren]
                                             ^^^^^^^^^
        """,
        fixed: """
          cursus MC101: Marketing
          week 1: Start
            bijeenkomst: Workshop [op locatie, 135 min]
          """),
      .wrong(
        """
        course MC101: Marketing
        week 1: Start
          meeting: Workshop
            duration: 2 lessons
                      ^^^^^^^^^
        """,
        fixed: """
          course MC101: Marketing
          week 1: Start
            meeting: Workshop
              duration: 90 min
          """),
      .right(
        """
        cursus MC101: Marketing
        week 1: Start
          bijeenkomst: Workshop [150 min]
        """),
      .right(
        """
        course MC101: Marketing
        week 1: Start
          meeting: Workshop [2 h]
        """),
    ],
    find: findLessonHours, say: sayLessonHours, fix: fixLessonHours)
}

private struct Facts: Sendable {
  var written: String
  /// Nil where it is no whole number.
  var lessons: Int?
}

extension Facts: MessageFacts {
  var arguments: [MessageArgument] {
    [.init("written", written), .init("lessons", lessons)]
  }
}

private func findLessonHours(_ context: Context) -> [Signal<Facts>] {
  context.refusedValues { refusal in if case .lessonHours = refusal { true } else { false } }.map { value in
    let written = context.snapshot.text(value.span)
    let digits = written.utf8.prefix { $0 >= 0x30 && $0 <= 0x39 }
    let isPlain = written.utf8.dropFirst(digits.count).first == 0x20
    return Signal(
      value.span, value.element,
      Facts(written: written, lessons: isPlain ? wholeNumber(String(Substring(digits))) : nil))
  }
}

private func sayLessonHours(_ facts: Facts) -> Bilingual<String> {
  Bilingual(
    nl: "Hoe lang '\(facts.written)' duurt, verschilt per school. Schrijf het in minuten of uren.",
    en: "How long '\(facts.written)' takes differs between schools. Write it in minutes or hours.")
}

private func fixLessonHours(_ context: Context, _ signal: Signal<Facts>) -> [Fix] {
  guard let lessons = signal.facts.lessons, lessons > 0, lessons < 1000 else { return [] }
  return [45, 50, 60].map { minutes in
    let text = "\(lessons * minutes) min"
    return Fix(
      Bilingual(
        nl: "Maak er '\(text)' van (\(minutes) minuten per lesuur)",
        en: "Change it to '\(text)' (\(minutes) minutes a lesson)"),
      .unsafe, replace: signal.span, with: text)
  }
}
