import CourseModel
import Vocabulary

extension Rule {
  /// Given several times and evaluated, and nothing says what became of it.
  static let evaluationWithoutConsequence = Rule(
    "evaluation-without-consequence", in: .blendCourse, .note, .strong, gate: .whenStated, .extended, for: .course,
    sources: "003 Cursusniveau; EMBED",
    title: Bilingual(nl: "Evaluatie zonder gevolg", en: "Evaluation without a consequence"),
    why: Bilingual(
      nl: "Wie leest wat er na een evaluatie veranderde, kan daarop voortbouwen.",
      en: "Whoever reads what changed after an evaluation can build on it."),
    asksForMissing: true,
    argument: "runs",
    examples: [
      .wrong(
        """
        cursus MC101: Marketing
        status: vastgesteld
        eerder gegeven: 3
        ^^^^^^^^^^^^^^
        meting na: Vragenlijst [week 8]
        """,
        fixed: """
          cursus MC101: Marketing
          status: vastgesteld
          eerder gegeven: 3
          bijstelling: ?
          meting na: Vragenlijst [week 8]
          """),
      .wrong(
        """
        course MC101: Marketing
        status: approved
        runs: 2
        ^^^^
        week 8: Last
          sync evaluation: How was it? [on campus, 15 min]
        """),
      .right(
        """
        cursus MC101: Marketing
        status: vastgesteld
        eerder gegeven: 3
        meting na: Vragenlijst [week 8]
        bijstelling: De casus is korter geworden
          reden: Studenten kwamen niet toe aan de nabespreking
        """),
      .right(
        """
        course MC101: Marketing
        status: approved
        runs: 2
        measurement after: Survey [week 8]
          keep: All of it, nothing needed to change
        """),
    ],
    find: findNoConsequence, say: sayNoConsequence, fix: fixNoConsequence)
}

/// Before that there was nothing to change yet.
private let fewestRuns = 2

private func findNoConsequence(_ look: inout Look<Int>) {
  let plan = look.plan
  guard plan.isApproved, let element = plan.model.child(.runs, of: plan.document), let runs = plan.number(.runs),
    runs.lower >= fewestRuns, !plan.evaluationMoments.isEmpty
  else { return }
  let kept: [Keyword] = [.adjustment, .change, .keep, .lesson]
  let all = kept.flatMap { plan.all($0) }
  if all.contains(where: { plan.model.elements[Int($0)].state != .unknown }) { return look.met() }
  if !all.isEmpty { return look.cannotTell(element, missing: .property(.adjustment)) }
  look.notMet(element, runs.lower)
}

private func sayNoConsequence(_ runs: Int) -> Bilingual<String> {
  Bilingual(
    nl:
      "Deze cursus is al \(runs) keer gegeven, maar er staat niet wat er na een evaluatie veranderde. Zet dat erbij, ook als alles hetzelfde kon blijven.",
    en:
      "This course has been taught \(runs) times, but it does not say what changed after an evaluation. Add that, even if everything could stay the same."
  )
}

private func fixNoConsequence(_ context: Context, _ signal: Signal<Int>) -> [Fix] {
  [
    context.addingOpen(
      .adjustment, under: context.plan.document, Bilingual(nl: "Zet erbij wat er veranderde", en: "Add what changed"))
  ]
}
