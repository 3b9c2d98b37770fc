import CourseModel
import Vocabulary

extension Rule {
  /// Students make something in a meeting and nobody looks at it.
  static let sessionOutputDropped = Rule(
    "session-output-dropped", in: .syncAsync, .warning, .strong, gate: .whenStated, .core, for: .course,
    sources: "003 Voorbeeld A",
    title: Bilingual(nl: "Opbrengst van een bijeenkomst blijft liggen", en: "Result of a meeting not picked up"),
    why: Bilingual(
      nl:
        "Wat studenten in een bijeenkomst maken, krijgt waarde als er iets mee gebeurt: feedback, een vervolg of een toets.",
      en:
        "What students make in a meeting gains value when something is done with it: feedback, a follow-up or an assessment."
    ),
    argument: "activity",
    examples: [
      .wrong(
        """
        cursus MC101: Marketing
        week 1: Merken
          les: Werkcollege [op locatie]
            synchroon casus: Een sterk merk [groepjes van 4, 60 min]
            ^^^^^^^^^^^^^^^
              product: poster
        """,
        fixed: """
          cursus MC101: Marketing
          week 1: Merken
            les: Werkcollege [op locatie]
              synchroon casus: Een sterk merk [groepjes van 4, 60 min]
                feedback: ?
                product: poster
          """),
      .wrong(
        """
        course MC101: Marketing
        week 1: Brands
          session: Workshop [on campus]
            sync lecture: Logos [15 min]
            sync prototype: A logo of your own [groups of 3, 45 min]
            ^^^^^^^^^^^^^^
        """),
      .right(
        """
        cursus MC101: Marketing
        week 1: Merken
          les: Werkcollege [op locatie]
            synchroon casus: Een sterk merk [groepjes van 4, 60 min]
              product: poster
            synchroon nabespreking: De posters [20 min]
        """),
      .right(
        """
        course MC101: Marketing
        outcome LO1: The student designs a logo that fits a brand.
        assessment A1: Portfolio [100%] -> LO1
        week 1: Brands
          session: Workshop [on campus]
            sync prototype: A logo of your own [groups of 3, 45 min] -> LO1
            sync presentation: Show your logo [15 min]
        """),
    ],
    find: findDroppedOutput, say: sayDroppedOutput, fix: fixDroppedOutput)
}

private func findDroppedOutput(_ look: inout Look<String>) {
  let plan = look.plan
  let assessed = plan.assessedOutcomes
  for (at, gathering) in plan.gatherings.enumerated() {
    // From the last to the first, so that what comes later is known.
    var isAnsweredLater = false
    for position in gathering.activities.reversed() {
      let activity = plan.activities[position]
      let isUsed = isAnsweredLater || isLookedAt(position, assessed, plan)
      if activity.responds && !activity.isCancelled { isAnsweredLater = true }
      guard makesSomething(activity, plan) else { continue }
      if isUsed {
        look.met()
        continue
      }
      switch plan.state(.feedback, around: activity.element) {
      case .stated, .none: look.met()
      case .unknown: look.cannotTell(activity.element, missing: .property(.feedback))
      case .notStated:
        if plan.isPartlyUndescribed(at) {
          look.cannotTell(activity.element, missing: .kindOfActivity)
        } else {
          look.notMet(activity.element, look.context.label(activity.element))
        }
      }
    }
  }
}

/// A product that the document names or the kind always brings, and that is not shown while it is made.
private func makesSomething(_ activity: Activity, _ plan: Plan) -> Bool {
  guard activity.isSync, activity.isRequired, !activity.isExam, !activity.responds else { return false }
  if plan.state(.product, of: activity.element) == .stated { return true }
  return !activity.isAroundSubject && activity.facets.makesProduct && activity.facets.types.contains(.production)
}

/// Something is done with what an activity brings.
private func isLookedAt(_ position: Int, _ assessed: Set<Int32>, _ plan: Plan) -> Bool {
  let activity = plan.activities[position]
  if plan.hasStatedFollower(position) || !plan.neighboursBelow(position).isEmpty { return true }
  if plan.isAssessed(activity, assessed: assessed) || !activity.facets.feedback.isEmpty { return true }
  if activity.facets.categories.contains(.facilitation) { return true }
  return [Keyword.followUp, .sharedIn].contains { plan.state($0, around: activity.element) != .notStated }
}

private func sayDroppedOutput(_ name: String) -> Bilingual<String> {
  Bilingual(
    nl:
      "Wat studenten maken in '\(name)', komt daarna niet terug in het plan. Geef er feedback op, laat ze ermee verdergaan of neem het mee in een toets.",
    en:
      "What students make in '\(name)' does not come back later in the plan. Give feedback on it, let them go on with it or include it in an assessment."
  )
}

private func fixDroppedOutput(_ context: Context, _ signal: Signal<String>) -> [Fix] {
  [context.addingOpen(.feedback, under: signal.element, Bilingual(nl: "Zet de feedback erbij", en: "Add the feedback"))]
}
