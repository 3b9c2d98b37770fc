import CourseModel
import Vocabulary

extension Rule {
  /// A community without a moment to hear how it goes.
  static let noEvaluationMoment = Rule(
    "no-evaluation-moment", in: .evaluation, .advice, .strong, gate: .whenStated, .core, for: .community,
    sources: "002 1.2; 002 2.1",
    title: Bilingual(nl: "Geen moment om te evalueren", en: "No moment to evaluate"),
    why: Bilingual(
      nl: "Wie halverwege vraagt hoe het gaat, kan voor deze groep nog iets veranderen.",
      en: "Whoever asks halfway how things are going can still change something for this group."),
    asksForMissing: true,
    examples: [
      .wrong(
        """
        leergemeenschap LG1: Coachgroep
        ^^^^^^^^^^^^^^^^^^^
        weken: 8
        bijeenkomst: Start
          synchroon discussie: Wat willen we? [30 min]
        """,
        fixed: """
          leergemeenschap LG1: Coachgroep
          weken: 8
          meting halverwege: ?
          bijeenkomst: Start
            synchroon discussie: Wat willen we? [30 min]
          """),
      .wrong(
        """
        community LC1: Coaching group
        ^^^^^^^^^^^^^
        weeks: 10
        measurement after: Look back together
        meeting: Start
          sync discussion: What do we want? [30 min]
        """),
      .right(
        """
        leergemeenschap LG1: Coachgroep
        weken: 8
        meting halverwege: Hoe gaat het?
        bijeenkomst: Start
          synchroon discussie: Wat willen we? [30 min]
        """),
      .right(
        """
        community LC1: Coaching group
        weeks: 8
        meeting: Start
          sync interim evaluation: How is it going? [15 min]
        """),
    ],
    find: findNoEvaluation, say: sayNoEvaluation, fix: fixNoEvaluation)
}

/// A shorter community is over before it could be adjusted.
private let fewestWeeks = 6

private struct Facts: Sendable {
  /// There is one, but only at the end.
  var isAtEnd: Bool
}

extension Facts: MessageFacts {
  var arguments: [MessageArgument] {
    [.init("isOnlyAtEnd", isAtEnd)]
  }
}

private func findNoEvaluation(_ look: inout Look<Facts>) {
  let plan = look.plan
  guard !plan.activities.isEmpty || !plan.gatherings.isEmpty else { return }
  guard let weeks = plan.number(.weekCount)?.upper ?? plan.weekCount else {
    return look.cannotTell(plan.document, missing: .property(.weekCount))
  }
  guard weeks >= fewestWeeks else { return }
  let held = plan.activities.indices.filter { at in
    let activity = plan.activities[at]
    return !activity.isCancelled
      && (activity.has(.monitoring) || activity.kind == .evaluation || activity.kind == .interimEvaluation)
  }
  var measured: [Term?] = plan.measurements.map { $0.moment }
  for other in look.context.above { measured += other.measurements.map { $0.moment } }
  if held.isEmpty && measured.isEmpty {
    if plan.state(.measurement) == .none { return look.met() }
    return look.notMet(plan.document, Facts(isAtEnd: false))
  }
  // Of an activity without a place in time nobody knows that it is too late.
  let isInTime =
    held.contains { plan.happens($0, from: 200, to: 800) != false }
    || measured.contains { $0 == nil || $0 == .momentHalfway }
  if isInTime { look.met() } else { look.notMet(plan.document, Facts(isAtEnd: true)) }
}

private func sayNoEvaluation(_ facts: Facts) -> Bilingual<String> {
  facts.isAtEnd
    ? Bilingual(
      nl: "De groep wordt pas aan het eind gevraagd hoe het ging. Vraag het ook halverwege, dan kun je nog bijstellen.",
      en: "The group is asked how it went only at the end. Ask halfway too, so that you can still adjust.")
    : Bilingual(
      nl: "Er is geen moment waarop de groep vertelt hoe het gaat. Plan er een halverwege, dan kun je nog bijstellen.",
      en: "There is no moment when the group tells how it is going. Plan one halfway, so that you can still adjust.")
}

private func fixNoEvaluation(_ context: Context, _ signal: Signal<Facts>) -> [Fix] {
  let language = context.language
  let line =
    "\(Keyword.measurement.row.names.canonical(language)) \(Term.momentHalfway.row.names.canonical(language)): ?"
  return [
    Fix(
      Bilingual(nl: "Voeg een evaluatie halverwege toe", en: "Add an evaluation halfway"), .needsText,
      [context.insertion(line, under: context.plan.document)])
  ]
}
