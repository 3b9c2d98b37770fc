import CourseModel
import Vocabulary

extension Rule {
  /// All goals are about qualifying.
  static let goalDomainNarrow = Rule(
    "goal-domain-narrow", in: .principleC, .note, .tip, gate: .whenStated, .extended,
    sources: "002 C",
    title: Bilingual(nl: "Alle doelen in één domein", en: "All goals in one domain"),
    why: Bilingual(
      nl:
        "Een groep kan ook samen werken aan erbij horen en aan wie je wilt zijn. Kiezen voor één domein mag.",
      en:
        "A group can also work on belonging and on who you want to be. Choosing one domain is fine."),
    audience: .reviewer,
    examples: [
      .wrong(
        """
        leergemeenschap LG1: Coachgroep
        doel gezamenlijk: Iedereen haalt het portfolio
        ^^^^^^^^^^^^^^^^
          domein: kwalificatie
        doel persoonlijk: Beter leren rapporteren
          domein: kwalificatie
        """),
      .wrong(
        """
        community LC1: Coaching group
        goal shared: Everyone passes the portfolio
        ^^^^^^^^^^^
          domain: qualification
        goal personal: Write better reports
          domain: qualification
        """),
      .right(
        """
        leergemeenschap LG1: Coachgroep
        doel gezamenlijk: Iedereen haalt het portfolio
          domein: kwalificatie
        doel gezamenlijk: Iedereen hoort erbij
          domein: socialisatie
        """),
      .right(
        """
        community LC1: Coaching group
        goal shared: Everyone passes the portfolio
        goal personal: Write better reports
          domain: qualification
        """),
    ],
    find: findGoalDomainNarrow, say: sayGoalDomainNarrow)
}

private func findGoalDomainNarrow(_ look: inout Look<Void>) {
  let plan = look.plan
  let goals = plan.allStated(.goal)
  // One goal has one domain.
  guard goals.count > 1 else { return }
  var domains: [Term] = []
  for goal in goals {
    let own = plan.terms(.goalDomain, of: goal)
    if own.isEmpty { return look.cannotTell(goal, missing: .property(.goalDomain)) }
    domains += own
  }
  if domains.contains(where: { $0 != .qualification }) { look.met() } else { look.notMet(goals[0], ()) }
}

private func sayGoalDomainNarrow(_: Void) -> Bilingual<String> {
  Bilingual(
    nl:
      "Alle doelen gaan over kwalificatie. Dat mag; erbij horen en persoonlijke ontwikkeling kunnen ook een doel zijn.",
    en:
      "All goals are about qualification. That is fine; belonging and personal development can be goals too.")
}
