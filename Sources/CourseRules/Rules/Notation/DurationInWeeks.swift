import CourseModel
import CourseSyntax
import SourceText
import Vocabulary

extension Rule {
  /// A duration in weeks or months: how long it runs, not how much time it takes.
  static let durationInWeeks = Rule(
    "duration-in-weeks", in: .notation, .warning,
    title: Bilingual(nl: "Duur in weken of maanden", en: "Duration in weeks or months"),
    why: Bilingual(
      nl:
        "De duur telt mee in de studielast: hoeveel tijd een student eraan werkt. In hoeveel weken dat gebeurt, is iets anders.",
      en:
        "A duration counts in the workload: how much time a student works on it. Over how many weeks is another matter."
    ),
    argument: "written",
    examples: [
      .wrong(
        """
        cursus MC101: Marketing
        week 1: Start
          asynchroon opdracht: Maak een plan
            duur: 3 weken
                  ^^^^^^^
        """),
      .wrong(
        """
        course MC101: Marketing
        week 1: Start
          async assignment: Make a plan
            duration: 1 month
                      ^^^^^^^
        """),
      .right(
        """
        cursus MC101: Marketing
        week 1: Start
          asynchroon opdracht: Maak een plan [6 uur, weken 1-3]
        """),
      .right(
        """
        course MC101: Marketing
        week 1: Start
          async assignment: Make a plan [2 days]
            feedback: teacher [within 2 weeks]
        """),
    ],
    find: findDurationsInWeeks, say: sayDurationInWeeks)
}

private func findDurationsInWeeks(_ context: Context) -> [Signal<String>] {
  var signals: [Signal<String>] = []
  for (at, element) in context.model.elements.enumerated() {
    guard case .duration = element.value, let keyword = element.keyword, keyword.facts.value == .duration,
      let duration = context.model.duration(Int32(at)), !duration.unit.isStudyTime
    else { continue }
    signals.append(Signal(element.textSpan, Int32(at), context.snapshot.text(element.textSpan)))
  }
  return signals
}

private func sayDurationInWeeks(_ written: String) -> Bilingual<String> {
  Bilingual(
    nl:
      "'\(written)' zegt hoe lang het loopt, niet hoeveel tijd het kost. Schrijf de studietijd in uren, en de weken bij 'wanneer'.",
    en:
      "'\(written)' says how long it runs, not how much time it takes. Write the study time in hours, and the weeks at 'when'."
  )
}
