import CourseModel
import Vocabulary

extension Rule {
  /// Goals that nobody looks at again.
  static let goalsNotRevisited = Rule(
    "goals-not-revisited", in: .principleC, .advice, .strong, gate: .whenChosen(.principle(.c)), .core,
    sources: "001 OP-C; 002 C; 002 B1-S2",
    title: Bilingual(nl: "Doelen komen niet meer terug", en: "Goals do not come back"),
    why: Bilingual(
      nl: "Wat een groep wil, verschuift onderweg. Wie halverwege en aan het eind terugkijkt, houdt het doel levend.",
      en: "What a group wants shifts along the way. Looking back halfway and at the end keeps the goal alive."),
    asksForMissing: true,
    examples: [
      .wrong(
        """
        cursus MC101: Marketing
        ontwerpprincipes: C
        doel gezamenlijk: Een campagne die de klant gebruikt
        ^^^^^^^^^^^^^^^^
        week 1: Start
          les: Eerste
            synchroon gezamenlijk doel opstellen: Wat willen we bereiken? [30 min]
        week 2: Verder
          les: Tweede
        week 3: Slot
          les: Derde
        """,
        fixed: """
          cursus MC101: Marketing
          ontwerpprincipes: C
          doel gezamenlijk: Een campagne die de klant gebruikt
          week 1: Start
            les: Eerste
              synchroon gezamenlijk doel opstellen: Wat willen we bereiken? [30 min]
          week 2: Verder
            les: Tweede
          week 3: Slot
            les: Derde
              synchroon reflectie op doelen: Reflectie op doelen [?]
          """),
      .wrong(
        """
        community CG1: Coaching group
        weeks: 30
        goal shared: Nobody drops out
        ^^^^^^^^^^^
        week 1: Start
          meeting: First
            sync goal-setting session: What do we want? [30 min]
        week 15: Halfway
          meeting: Second
            sync discussion: The exams [30 min]
        week 30: End
          meeting: Third
            sync goal reflection: Where did we get? [30 min]
        """,
        fixed: """
          community CG1: Coaching group
          weeks: 30
          goal shared: Nobody drops out
          week 1: Start
            meeting: First
              sync goal-setting session: What do we want? [30 min]
          week 15: Halfway
            meeting: Second
              sync discussion: The exams [30 min]
              sync goal review: Goal review [?]
          week 30: End
            meeting: Third
              sync goal reflection: Where did we get? [30 min]
          """),
      .right(
        """
        cursus MC101: Marketing
        doel gezamenlijk: Een campagne die de klant gebruikt
        week 1: Start
          les: Eerste
        week 2: Verder
          les: Tweede
        week 3: Slot
          les: Derde
            synchroon reflectie op doelen: Is het gelukt? [20 min]
        """),
      .right(
        """
        community CG1: Coaching group
        weeks: 30
        goal shared: Nobody drops out
          reviewed in: each period
        week 1: Start
          meeting: First
        week 15: Halfway
          meeting: Second
        week 30: End
          meeting: Third
            sync goal reflection: Where did we get? [30 min]
        """),
    ],
    find: findForgottenGoals, say: sayForgottenGoals, fix: fixForgottenGoals)
}

private enum Forgotten: Sendable {
  case halfway
  case end
}

extension Forgotten: MessageFacts {
  var variant: String {
    switch self {
    case .halfway: "halfway"
    case .end: "end"
    }
  }

  var arguments: [MessageArgument] { [] }
}

private func findForgottenGoals(_ look: inout Look<Forgotten>) {
  let plan = look.plan
  guard let first = plan.sharedGoals.first ?? plan.allStated(.goal).first,
    plan.sessionCount >= look.limits.lower(.minimumSessions)
  else { return }
  let isRevisited = plan.allStated(.goal).contains { plan.state(.revisited, of: $0) != .notStated }
  let working = plan.held(classes: .goal)
  if let weeks = plan.weekCount, weeks > look.limits.upper(.longCommunity) {
    judge(.halfway, among: working, from: 333, to: 667, isRevisited, first, &look)
  }
  judge(.end, among: working, from: 800, to: 1000, isRevisited, first, &look)
}

private func judge(
  _ case: Forgotten, among working: [Int], from: Int, to: Int, _ isRevisited: Bool, _ goal: Int32,
  _ look: inout Look<Forgotten>
) {
  let plan = look.plan
  let times = working.map { plan.happens($0, from: from, to: to) }
  if times.contains(true) { return look.met() }
  if isRevisited {
    // Halfway is what it is for; whether it is done at the end, too, is not said.
    if `case` == .halfway { look.met() } else { look.cannotTell(goal, missing: .property(.revisited)) }
    return
  }
  if times.contains(where: { $0 == nil }) { return look.cannotTell(goal, missing: .time) }
  let others = plan.held(classes: [.reflection, .monitoring])
  if `case` == .end, others.contains(where: { plan.happens($0, from: from, to: to) != false }) {
    return look.cannotTell(goal, missing: .kindOfActivity)
  }
  look.notMet(goal, `case`)
}

private func sayForgottenGoals(_ forgotten: Forgotten) -> Bilingual<String> {
  switch forgotten {
  case .halfway:
    Bilingual(
      nl:
        "Deze groep is lang bij elkaar, maar kijkt halverwege niet of de doelen nog passen. Plan er een kort gesprek over.",
      en:
        "This group is together for a long time, but does not check halfway whether its goals still fit. Plan a short talk about them."
    )
  case .end:
    Bilingual(
      nl: "Aan het eind is er geen moment om terug te kijken op de doelen. Sluit af met de vraag wat ervan gelukt is.",
      en: "At the end there is no moment to look back at the goals. Close by asking what has come of them.")
  }
}

private func fixForgottenGoals(_ context: Context, _ signal: Signal<Forgotten>) -> [Fix] {
  switch signal.facts {
  case .halfway: [context.addingActivity(.goalReview, to: context.plan.gathering(near: 500))]
  case .end: [context.addingActivity(.goalReflection, to: context.plan.heldGatherings.last)]
  }
}
