import CourseModel
import Vocabulary

extension Rule {
  /// The last phase of a mixed classroom does not build on the different views.
  static let mixedOptimizingWithoutSynthesis = Rule(
    "mixed-optimizing-without-synthesis", in: .mixedClassroom, .advice, .strong, gate: .whenChosen(.mixedClassroom),
    .extended, sources: "000 Mixed Classroom",
    title: Bilingual(nl: "Verschillen worden niet benut", en: "Differences are not built on"),
    why: Bilingual(
      nl:
        "In de laatste fase levert het verschil iets op: studenten bekijken een probleem van meer kanten, en ook hun eigen blik.",
      en:
        "In the last phase difference pays off: students look at a problem from several sides, and at their own view too."
    ),
    asksForMissing: true,
    examples: [
      .wrong(
        """
        cursus MC101: Marketing
        fase optimizing: Afronden
        ^^^^^^^^^^^^^^^
          synchroon hoorcollege: Samenvatting van de cursus [45 min]
        """,
        fixed: """
          cursus MC101: Marketing
          fase optimizing: Afronden
            synchroon hoorcollege: Samenvatting van de cursus [45 min]
            synchroon probleem van verschillende kanten: Probleem van verschillende kanten [?]
          """),
      .wrong(
        """
        course MC101: Marketing
        phase optimizing: Closing
        ^^^^^^^^^^^^^^^^
          sync quiz: What do you remember? [20 min]
          sync check-out: How was it? [10 min]
        """),
      .right(
        """
        cursus MC101: Marketing
        fase optimizing: Verder bouwen
          synchroon casus: Een merk voor iedereen [groepjes van 4, 60 min]
        """),
      .right(
        """
        course MC101: Marketing
        phase optimizing: Closing
          async reflection: How has your own view changed? [alone, 30 min]
        """),
    ],
    find: findSynthesis, say: saySynthesis, fix: fixSynthesis)
}

private func findSynthesis(_ look: inout Look<Void>) {
  let plan = look.plan
  let optimizing = plan.activities.indices.filter { at in
    !plan.activities[at].isCancelled && plan.mixedPhase(of: at) == .phaseOptimizing
  }
  // A phase without activities is told by the rule on phases.
  guard let first = optimizing.first else { return }
  if optimizing.contains(where: { buildsOn(plan.activities[$0], plan) }) { return look.met() }
  if let unclear = optimizing.first(where: { plan.activities[$0].kind == nil }) {
    return look.cannotTell(plan.activities[unclear].element, missing: .kindOfActivity)
  }
  look.notMet(plan.mixedPhases(.phaseOptimizing).first ?? plan.activities[first].element, ())
}

private func buildsOn(_ activity: Activity, _ plan: Plan) -> Bool {
  if activity.has(.transmission) { return false }
  if activity.has([.inquiry, .reflection, .collaboration]) { return true }
  if !activity.facets.inquiry.isDisjoint(with: [.integration, .resolution]) { return true }
  return plan.hasWords(
    ["perspecti", "kanten", "sides", "point of view", "standpunt", "gezichtspunt"], in: activity.element)
}

private func saySynthesis(_: Void) -> Bilingual<String> {
  Bilingual(
    nl:
      "In deze fase bouwen studenten verder op hun verschillen. Laat ze bijvoorbeeld een lastig probleem van meer kanten bekijken.",
    en:
      "In this phase students build on their differences. Let them, for example, look at a hard problem from several sides."
  )
}

private func fixSynthesis(_ context: Context, _ signal: Signal<Void>) -> [Fix] {
  let isPhase = context.model.elements[Int(signal.element)].keyword == .phase
  return [
    isPhase
      ? context.addingActivity(.multiPerspectiveProblem, isSync: true, atEndOf: signal.element)
      : context.addingActivity(.multiPerspectiveProblem, isSync: true, after: signal.element)
  ]
}
