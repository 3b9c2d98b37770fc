import CourseModel
import Vocabulary

extension Rule {
  /// No moment at which the design itself is looked at.
  static let evaluationMissing = Rule(
    "evaluation-missing", in: .blendCourse, .warning, .strong, gate: .whenStated, .core, for: .course,
    sources: "003 Cursusniveau; 004 Consequenties",
    title: Bilingual(nl: "Geen evaluatie gepland", en: "No evaluation planned"),
    why: Bilingual(
      nl:
        "Alle onderdelen van een blended cursus worden onderweg gevolgd en geëvalueerd. Zo merk je op tijd wat beter kan.",
      en:
        "All parts of a blended course are followed and evaluated along the way. That is how you notice in time what could be better."
    ),
    asksForMissing: true,
    examples: [
      .wrong(
        """
        cursus MC101: Marketing
        ^^^^^^^^^^^^
        weken: 8
        week 1: Start
          asynchroon kennisclip: Wat is een merk? [online, 20 min]
        """,
        fixed: """
          cursus MC101: Marketing
          weken: 8
          week 1: Start
            asynchroon kennisclip: Wat is een merk? [online, 20 min]
          meting halverwege: ?
          meting na: ?
          """),
      .wrong(
        """
        course MC101: Marketing
        ^^^^^^^^^^^^
        delivery: online
        """),
      .right(
        """
        cursus MC101: Marketing
        meting na: Vragenlijst in de laatste week
        """),
      .right(
        """
        course MC101: Marketing
        week 4: Halfway
          sync interim evaluation: What helps, and what does not? [on campus, 15 min]
        """),
      .right(
        """
        course MC101: Marketing
        measurement: none, it is evaluated with the whole programme
        """),
    ],
    find: findNoEvaluation, say: sayNoEvaluation, fix: fixNoEvaluation)
}

private func findNoEvaluation(_ look: inout Look<Void>) {
  let plan = look.plan
  if !plan.evaluationMoments.isEmpty || plan.state(.measurement) == .none { return look.met() }
  if !look.context.isNotStatedAnywhere(.measurement) {
    let isOpen = plan.all(.measurement).contains { plan.model.elements[Int($0)].state == .unknown }
    return isOpen ? look.cannotTell(plan.document, missing: .property(.measurement)) : look.met()
  }
  look.notMet(plan.document, ())
}

private func sayNoEvaluation(_: Void) -> Bilingual<String> {
  Bilingual(
    nl: "Er is nog geen moment om na te gaan hoe deze cursus werkt. Plan er een halverwege en een aan het eind.",
    en: "There is no moment yet to find out how this course works. Plan one halfway and one at the end.")
}

private func fixNoEvaluation(_ context: Context, _ signal: Signal<Void>) -> [Fix] {
  let word = Keyword.measurement.row.names.canonical(context.language)
  let moments = [Term.momentHalfway, .momentAfter].map { $0.row.names.canonical(context.language) }
  let lines = moments.map { "\(word) \($0): ?" }.joined(separator: "\n")
  return [
    Fix(
      Bilingual(nl: "Voeg twee evaluatiemomenten toe", en: "Add two evaluation moments"), .needsText,
      [context.insertion(lines, atEndOf: signal.element)])
  ]
}
