import CourseModel
import SourceText
import Vocabulary

extension Rule {
  /// A shared goal that says nothing of what it adds to learning.
  static let goalNotTiedToOutcomes = Rule(
    "goal-not-tied-to-outcomes", in: .principleC, .advice, .strong, gate: .whenStated, .extended,
    sources: "001 OP-C; 002 C",
    title: Bilingual(nl: "Doel staat los van het leren", en: "Goal stands apart from the learning"),
    why: Bilingual(
      nl: "Als je ziet wat een doel bijdraagt aan wat je leert, werk je er met meer plezier aan.",
      en: "If you see what a goal adds to what you learn, you enjoy working on it more."),
    asksForMissing: true,
    examples: [
      .wrong(
        """
        leergemeenschap CG1: Leergroep marketing
        zelfde leeruitkomsten: ja
        leeruitkomst LU1: Maakt een campagne voor een echte klant
        doel gezamenlijk: Elke week een goed gesprek
        ^^^^^^^^^^^^^^^^
        """,
        fixed: """
          leergemeenschap CG1: Leergroep marketing
          zelfde leeruitkomsten: ja
          leeruitkomst LU1: Maakt een campagne voor een echte klant
          doel gezamenlijk: Elke week een goed gesprek
            voor: LU1
          """),
      .wrong(
        """
        course MC101: Marketing
        same outcomes: yes
        outcome LO1: Makes a campaign for a real client
        goal shared: A good talk every week
        ^^^^^^^^^^^
        """),
      .right(
        """
        leergemeenschap CG1: Leergroep marketing
        zelfde leeruitkomsten: ja
        leeruitkomst LU1: Maakt een campagne voor een echte klant
        doel gezamenlijk: Een campagne die de klant gebruikt -> LU1
        doel gezamenlijk: Elkaar helpen met studie en werk
          domein: socialisatie
        """),
      .right(
        """
        community CG1: Coaching group
        type: coach group
        same outcomes: yes
        goal shared: Everyone can combine study and work
        """),
    ],
    find: findLooseGoals, say: sayLooseGoal, fix: fixLooseGoal)
}

private func findLooseGoals(_ look: inout Look<Void>) {
  let plan = look.plan
  let goals = plan.sharedGoals
  guard !goals.isEmpty, !plan.says(.coachGroupType, for: .type) else { return }
  guard plan.says(.yes, for: .sameOutcomes) else {
    if plan.term(.sameOutcomes, of: plan.document) == nil {
      look.cannotTell(goals[0], missing: .property(.sameOutcomes))
    }
    return
  }
  guard !plan.allStated(.outcome).isEmpty else { return look.cannotTell(goals[0], missing: .property(.outcome)) }
  for goal in goals {
    let domains = plan.terms(.goalDomain, of: goal)
    let state = Swift.max(plan.state(.forOutcomes, of: goal), plan.state(.goalDomain, of: goal))
    if state == .unknown {
      look.cannotTell(goal, missing: .property(.goalDomain))
    } else if plan.has(.forOutcomes, goal) || domains.contains(.socialisation) || domains.contains(.personhood)
      || state == .none
    {
      look.met()
    } else {
      look.notMet(goal, ())
    }
  }
}

private func sayLooseGoal(_: Void) -> Bilingual<String> {
  Bilingual(
    nl: "Dit doel is nog niet verbonden met een leeruitkomst. Zeg wat het bijdraagt aan het leren.",
    en: "This goal is not tied to any outcome yet. Say what it adds to learning.")
}

/// Any of the outcomes, where there are few; else what kind of goal it is.
private func fixLooseGoal(_ context: Context, _ signal: Signal<Void>) -> [Fix] {
  var fixes: [Fix] = []
  for outcome in context.plan.allStated(.outcome).prefix(3) {
    let name = context.snapshot.name(outcome)
    if name.isEmpty { continue }
    fixes.append(
      Fix(
        Bilingual(nl: "Verbind het doel met \(name)", en: "Tie the goal to \(name)"), .unsafe,
        [context.insertion("\(context.spelled(.forOutcomes)): \(name)", under: signal.element)]))
  }
  fixes.append(
    Fix(
      Bilingual(nl: "Zeg wat voor doel het is", en: "Say what kind of goal it is"), .needsText,
      [context.insertion(context.openLine(.goalDomain), under: signal.element)]))
  return fixes
}
