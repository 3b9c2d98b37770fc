import CourseModel
import Vocabulary

extension Rule {
  /// Nothing for participants to choose.
  static let noChoiceOffered = Rule(
    "no-choice-offered", in: .principleD, .note, .tip, gate: .whenChosen(.principle(.d)), .extended, for: .community,
    sources: "001 OP-D; 002 D",
    title: Bilingual(nl: "Niets te kiezen", en: "Nothing to choose"),
    why: Bilingual(
      nl:
        "Wie zelf iets kan kiezen, doet eerder mee.",
      en:
        "Those who can choose something themselves are more likely to join in."),
    asksForMissing: true, audience: .reviewer,
    examples: [
      .wrong(
        """
        leergemeenschap LG1: Coachgroep
        ^^^^^^^^^^^^^^^^^^^
        ontwerpprincipes: D
        bijeenkomst: Start
          synchroon discussie: Wat willen we? [30 min]
        """),
      .wrong(
        """
        community LC1: Coaching group
        ^^^^^^^^^^^^^
        principles: D
        meeting: Start
          sync peer consultation: Helping each other [groups of 4, 40 min]
        """),
      .right(
        """
        leergemeenschap LG1: Coachgroep
        ontwerpprincipes: D
        bijeenkomst: Start
          synchroon discussie: Wat willen we? [30 min]
          synchroon koffiekamer: Koffie [15 min, optioneel]
        """),
      .right(
        """
        community LC1: Coaching group
        principles: D
        goal personal: Something of your own
        meeting: Start
          sync choice with support: What will you work on? [40 min]
        """),
    ],
    find: findNoChoiceOffered, say: sayNoChoiceOffered)
}

private func findNoChoiceOffered(_ look: inout Look<Void>) {
  let plan = look.plan
  guard !plan.activities.isEmpty else { return }
  let isThere =
    plan.hasChoice || !plan.all(.flexibility).isEmpty
    || plan.allStated(.goal).contains { plan.kind(of: $0) == .goalPersonal }
    || plan.activities.contains {
      !$0.isCancelled && ($0.kind == .choiceWithSupport || $0.kind == .personalGoalSetting)
    }
  let isTheirs = plan.activities.contains { activity in
    !activity.isCancelled && (activity.has([.studentLed, .goal]) || activity.facets.leaders.contains(.students))
  }
  if isThere || isTheirs { look.met() } else { look.notMet(plan.document, ()) }
}

private func sayNoChoiceOffered(_: Void) -> Bilingual<String> {
  Bilingual(
    nl:
      "In dit plan kiezen deelnemers nog niets zelf. Laat ze bijvoorbeeld een onderwerp, een vorm of een eigen doel kiezen.",
    en:
      "In this plan participants do not choose anything themselves yet. For example, let them choose a subject, a form or a goal of their own."
  )
}
