import CourseModel
import Vocabulary

extension Rule {
  /// Getting acquainted happens once, and never again.
  static let gettingToKnowStopsAfterStart = Rule(
    "getting-to-know-stops-after-start", in: .principleA, .advice, .strong, gate: .whenChosen(.principle(.a)), .core,
    sources: "002 A; 002 praatplaat; 002 Appendix 2; 002 B1-H1",
    title: Bilingual(nl: "Kennismaken stopt na de start", en: "Getting acquainted stops after the start"),
    why: Bilingual(
      nl: "Elkaar leren kennen is niet na één keer klaar. Halverwege ontdek je weer nieuwe kanten van elkaar.",
      en: "Getting to know each other is not done in one go. Halfway, you discover new sides of one another."),
    asksForMissing: true,
    examples: [
      .wrong(
        """
        cursus MC101: Marketing
        ^^^^^^^^^^^^
        samenstelling: nieuw
        weken: 8
        week 1: Start
          synchroon voorstelrondje: Wie zijn we? [20 min]
        week 4: Verder
          synchroon casus: Een eigen merk [60 min]
        week 8: Slot
          synchroon presentatie: Jullie campagne [60 min]
        """,
        fixed: """
          cursus MC101: Marketing
          samenstelling: nieuw
          weken: 8
          week 1: Start
            synchroon voorstelrondje: Wie zijn we? [20 min]
          week 4: Verder
            synchroon casus: Een eigen merk [60 min]
            synchroon quiz met persoonlijke weetjes: Wie is dit? [?]
          week 8: Slot
            synchroon presentatie: Jullie campagne [60 min]
          """),
      .wrong(
        """
        community CG1: Coaching group
        ^^^^^^^^^^^^^
        composition: new
        weeks: 12
        async introduction board: Tell us who you are [15 min, week 1]
        async assignment: A plan for the year [60 min, week 6]
        async assignment: What came of it? [60 min, week 12]
        """),
      .right(
        """
        community CG1: Coaching group
        composition: new
        weeks: 12
        sync introduction round: Who are we? [15 min, week 1]
        sync check-in: How are you? [each meeting, 10 min]
        """),
      .right(
        """
        cursus MC101: Marketing
        samenstelling: nieuw
        weken: 8
        week 1: Start
          synchroon voorstelrondje: Wie zijn we? [20 min]
        week 5: Verder
          synchroon pubquiz: Wie weet het meest van de ander? [30 min]
        """),
    ],
    find: findEarlyStop, say: sayEarlyStop, fix: fixEarlyStop)
}

/// Shorter communities are over soon after they know each other.
private let fewestWeeks = 6
/// Thousandths of the run: one third.
private let start = 333

private func findEarlyStop(_ look: inout Look<Void>) {
  let plan = look.plan
  guard let isStarting = plan.isStarting else {
    return look.cannotTell(plan.document, missing: .property(.composition))
  }
  guard isStarting else { return }
  guard let weeks = plan.weekCount else { return look.cannotTell(plan.document, missing: .property(.weekCount)) }
  guard weeks >= fewestWeeks else { return }
  var begins = false
  var unclear: (Int32, Missing)?
  for at in plan.activities.indices where !plan.activities[at].isCancelled {
    let activity = plan.activities[at]
    let isPersonal =
      activity.has([.acquaintance, .checkInOut, .buddy, .informal]) || activity.facets.categories.contains(.affective)
    guard isPersonal || activity.isOfUnknownKind else { continue }
    guard let stretch = plan.stretch(of: at) else {
      unclear = (activity.element, .time)
      continue
    }
    if stretch.upperBound > start {
      if isPersonal { return look.met() }
      unclear = (activity.element, .kindOfActivity)
    } else if activity.has(.acquaintance) {
      begins = true
    }
  }
  guard begins else { return }
  if let unclear { return look.cannotTell(unclear.0, missing: unclear.1) }
  look.notMet(plan.document, ())
}

private func sayEarlyStop(_: Void) -> Bilingual<String> {
  Bilingual(
    nl:
      "De groep maakt alleen aan het begin kennis. Halverwege nog eens, bijvoorbeeld met een quiz over elkaar, houdt het levend.",
    en:
      "The group only gets acquainted at the start. Doing so again halfway, say with a quiz about each other, keeps it alive."
  )
}

private func fixEarlyStop(_ context: Context, _ signal: Signal<Void>) -> [Fix] {
  [
    context.addingHalfway(.midwayPersonalQuiz, title: Bilingual(nl: "Wie is dit?", en: "Who is this?")),
    context.addingHalfway(.nonStandardQuestions),
  ]
}
