import CourseModel
import CourseSyntax
import Vocabulary

extension Rule {
  /// All evaluation comes when nothing can be changed for these students.
  static let evaluationOnlyAtEnd = Rule(
    "evaluation-only-at-end", in: .blendCourse, .advice, .strong, gate: .whenStated, .core, for: .course,
    sources: "003 Cursusniveau",
    title: Bilingual(nl: "Alleen evaluatie achteraf", en: "Evaluation only afterwards"),
    why: Bilingual(
      nl: "Met een korte vraag onderweg kun je voor deze groep nog iets bijstellen.",
      en: "With a short question along the way you can still adjust something for this group."),
    argument: "week",
    examples: [
      .wrong(
        """
        cursus MC101: Marketing
        weken: 8
        week 1: Start
          asynchroon kennisclip: Wat is een merk? [online, 20 min]
        meting na: Vragenlijst [week 8]
        ^^^^^^^^^
        """,
        fixed: """
          cursus MC101: Marketing
          weken: 8
          week 1: Start
            asynchroon kennisclip: Wat is een merk? [online, 20 min]
          meting halverwege: ? [week 3]
          meting na: Vragenlijst [week 8]
          """),
      .wrong(
        """
        course MC101: Marketing
        week 1: Start
          async video: What is a brand? [online, 20 min]
        week 6: Last
          sync evaluation: How was it? [on campus, 15 min]
          ^^^^^^^^^^^^^^^
        """),
      .right(
        """
        cursus MC101: Marketing
        weken: 8
        meting halverwege: Drie vragen op een briefje
        meting na: Vragenlijst [week 8]
        """),
      .right(
        """
        course MC101: Marketing
        weeks: 3
        measurement after: Survey [week 3]
        """),
    ],
    find: findOnlyAtEnd, say: sayOnlyAtEnd, fix: fixOnlyAtEnd)
}

/// In a shorter course the end is near enough.
private let fewestWeeks = 4

private func findOnlyAtEnd(_ look: inout Look<Int>) {
  let plan = look.plan
  let moments = plan.evaluationMoments
  guard let first = moments.first else { return }
  guard let weeks = plan.weekCount else {
    return look.cannotTell(first.element, missing: .property(.weekCount))
  }
  guard weeks >= fewestWeeks, let start = plan.figures.teachingWeeks.first else { return }
  if moments.contains(where: { $0.isAtEnd == false }) { return look.met() }
  // One of which the moment is still open may be the one.
  if plan.all(.measurement).count > plan.allStated(.measurement).count {
    return look.cannotTell(first.element, missing: .property(.measurement))
  }
  if let open = moments.first(where: { $0.isAtEnd == nil }) { return look.cannotTell(open.element, missing: .time) }
  look.notMet(first.element, start - 1 + (weeks + 2) / 3)
}

private func sayOnlyAtEnd(_ week: Int) -> Bilingual<String> {
  Bilingual(
    nl:
      "Alle evaluatie komt aan het eind. Vraag rond week \(week) kort hoe het gaat, dan kun je voor deze groep nog iets bijstellen.",
    en:
      "All evaluation comes at the end. Ask briefly around week \(week) how it is going, and you can still adjust something for this group."
  )
}

private func fixOnlyAtEnd(_ context: Context, _ signal: Signal<Int>) -> [Fix] {
  let word = Keyword.measurement.row.names.canonical(context.language)
  let moment = Term.momentHalfway.row.names.canonical(context.language)
  let week = Keyword.week.row.names.canonical(context.language)
  let line = "\(word) \(moment): ? [\(week) \(signal.facts)]"
  let found = context.model.elements[Int(signal.element)]
  let edit =
    found.keyword == .measurement && context.hasItsPlace(signal.element)
    ? context.insertion(line, before: signal.element) : context.insertion(line, atEndOf: context.plan.document)
  return [
    Fix(Bilingual(nl: "Voeg een moment halverwege toe", en: "Add a moment halfway"), .needsText, [edit])
  ]
}
