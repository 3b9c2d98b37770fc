import CourseModel
import Vocabulary

extension Rule {
  /// An interim evaluation was held, and nothing says what came of it.
  static let adjustmentNotRecorded = Rule(
    "adjustment-not-recorded", in: .other, .advice, .strong, gate: .whenStated, .extended,
    sources: "002 2.1; 002 Appendix 1",
    title: Bilingual(nl: "Geen bijstelling na de tussenevaluatie", en: "No adjustment after the interim evaluation"),
    why: Bilingual(
      nl: "Deelnemers die feedback gaven, zien graag wat ermee gebeurde. Ook 'niets' is een antwoord.",
      en: "Participants who gave feedback like to see what became of it. 'Nothing' is an answer, too."),
    asksForMissing: true,
    examples: [
      .wrong(
        """
        leergemeenschap LG1: Coachgroep
        tussenmeting: Halverwege
        ^^^^^^^^^^^^
          n: 12
          verbondenheid: 3,4
        """,
        fixed: """
          leergemeenschap LG1: Coachgroep
          tussenmeting: Halverwege
            n: 12
            verbondenheid: 3,4
          bijstelling: ?
          """),
      .wrong(
        """
        community LC1: Coaching group
        meeting: Fifth
          sync interim evaluation: How is it going? [15 min, done]
          ^^^^^^^^^^^^^^^^^^^^^^^
        """),
      .right(
        """
        leergemeenschap LG1: Coachgroep
        tussenmeting: Halverwege
          n: 12
          verbondenheid: 3,4
        bijstelling: geen, de groep is tevreden
        """),
      .right(
        """
        community LC1: Coaching group
        measurement halfway: Talk in each group
        """),
    ],
    find: findUnrecorded, say: sayUnrecorded, fix: fixUnrecorded)
}

private func findUnrecorded(_ look: inout Look<Void>) {
  let plan = look.plan
  // What has taken place: figures are there, or the document says that it was done. One that is only planned is not asked.
  var held = plan.measurements.filter { $0.moment == .momentHalfway && $0.hasFigures }.map { $0.element }
  for activity in plan.activities where activity.kind == .interimEvaluation {
    if plan.terms(.state, of: activity.element).contains(.stateDone) { held.append(activity.element) }
  }
  guard let first = held.min() else { return }
  if plan.all(.adjustment).isEmpty && plan.state(.adjustment) == .notStated {
    look.notMet(first, ())
  } else {
    look.met()
  }
}

private func sayUnrecorded(_: Void) -> Bilingual<String> {
  Bilingual(
    nl:
      "Er staat niet wat er na deze tussenevaluatie is bijgesteld. Schrijf het op, of schrijf dat er niets hoefde te veranderen.",
    en:
      "The plan does not say what was adjusted after this interim evaluation. Write it down, or write that nothing had to change."
  )
}

private func fixUnrecorded(_ context: Context, _ signal: Signal<Void>) -> [Fix] {
  let word = Keyword.adjustment.row.names.canonical(context.language)
  let line = "\(word): ?"
  let isBlock = context.model.elements[Int(signal.element)].parent == context.plan.document
  let edit =
    isBlock ? context.insertion(line, after: signal.element) : context.insertion(line, under: context.plan.document)
  return [Fix(Bilingual(nl: "Voeg een bijstelling toe", en: "Add an adjustment"), .needsText, [edit])]
}
