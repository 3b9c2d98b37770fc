import CourseModel
import Vocabulary

extension Rule {
  /// An evaluation of figures only.
  static let numbersWithoutStories = Rule(
    "numbers-without-stories", in: .evaluation, .advice, .strong, gate: .whenChosen(.reviewOnly), .extended, for: .all,
    sources: "002 2.4; 002 2.3; 002 Appendix 3",
    title: Bilingual(nl: "Alleen cijfers, geen verhalen", en: "Figures only, no stories"),
    why: Bilingual(
      nl: "In het onderzoek achter de handreiking lieten scores weinig nuance toe; de verhalen zeiden meer.",
      en: "In the study behind the guide scores left little room for nuance; the stories told more."),
    asksForMissing: true,
    examples: [
      .wrong(
        """
        leergemeenschap LG1: Coachgroep
        nameting: In juni
        ^^^^^^^^
          n: 12
          verbondenheid: 3,6
        """),
      .wrong(
        """
        community LC1: Coaching group
        measurement after: In June
        ^^^^^^^^^^^^^^^^^
          n: 12
          trust: 4.3
        """),
      .right(
        """
        leergemeenschap LG1: Coachgroep
        nameting: In juni
          n: 12
          verbondenheid: 3,6
          open vraag: Wat hielp om elkaar te leren kennen?
        """),
      .right(
        """
        community LC1: Coaching group
        measurement after: In June
          n: 12
          trust: 4.3
        meeting: Last
          sync group interview: What helped? [45 min]
        """),
    ],
    find: findFiguresOnly, say: sayFiguresOnly)
}

private func findFiguresOnly(_ look: inout Look<Void>) {
  let plan = look.plan
  let measured = plan.measurements.filter { !$0.scores.isEmpty }
  guard let first = measured.first else { return }
  let hasStories =
    ![Keyword.openQuestion, .observation, .experience, .contribution].allSatisfy { plan.allStated($0).isEmpty }
    || plan.activities.contains {
      $0.kind == .groupInterview || $0.kind == .lookBackSession || $0.kind == .interimEvaluation
    }
    || plan.measurements.contains { $0.scores.isEmpty }
  if hasStories { look.met() } else { look.notMet(first.element, ()) }
}

private func sayFiguresOnly(_: Void) -> Bilingual<String> {
  Bilingual(
    nl:
      "Er worden alleen cijfers gevraagd. Voeg een open vraag of een kort groepsgesprek toe; verhalen zeggen vaak meer.",
    en: "Only figures are asked for. Add an open question or a short group interview; stories often tell more.")
}
