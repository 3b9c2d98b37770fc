import CourseModel
import Vocabulary

extension Rule {
  /// Many members from one employer.
  static let sameEmployerCluster = Rule(
    "same-employer-cluster", in: .principleA, .note, .experience, gate: .whenStated, .extended,
    sources: "002 B1-S1; 002 B1-S2",
    title: Bilingual(nl: "Veel deelnemers van één werkgever", en: "Many members from one employer"),
    why: Bilingual(
      nl:
        "Wie elkaar van het werk kent, zoekt elkaar op. Gemengde groepjes helpen ook de anderen erbij.",
      en:
        "People who know each other from work seek each other out. Mixed small groups bring in the others too."),
    audience: .reviewer,
    examples: [
      .wrong(
        """
        leergemeenschap LG1: Coachgroep
        afkomstig van: Ongeveer de helft werkt bij dezelfde werkgever
        ^^^^^^^^^^^^^
        bijeenkomst: Start
          synchroon casus: Een lastig gesprek [groepjes van 4, 60 min]
        """),
      .wrong(
        """
        community LC1: Coaching group
        members from: Eight of the twelve share the same employer
        ^^^^^^^^^^^^
        meeting: Start
          sync case: A hard conversation [groups of 4, 60 min]
        """),
      .wrong(
        """
        leergemeenschap LG1: Coachgroep
        observatie: Een aanzienlijk deel van de studenten werkt binnen dezelfde organisatie
        ^^^^^^^^^^
        """),
      .right(
        """
        leergemeenschap LG1: Coachgroep
        afkomstig van: Ongeveer de helft werkt bij dezelfde werkgever
        bijeenkomst: Start
          synchroon casus: Een lastig gesprek [groepjes van 4, 60 min]
            ingedeeld door: docent
        """),
      .right(
        """
        community LC1: Coaching group
        members from: Twelve different hospitals
        meeting: Start
          sync case: A hard conversation [groups of 4, 60 min]
        """),
    ],
    find: findSameEmployerCluster, say: saySameEmployerCluster)
}

private let oneEmployer: SoughtWords = [
  "dezelfde werkgever", "dezelfde organisatie", "dezelfde instelling", "hetzelfde bedrijf", "hetzelfde ziekenhuis",
  "een werkgever", "same employer", "same organisation", "same organization", "same company", "same hospital",
  "one employer",
]

private let mixing: SoughtWords = ["meng", "gemengd", "mix", "hussel", "shuffle"]

private func findSameEmployerCluster(_ look: inout Look<Void>) {
  let plan = look.plan
  for element in plan.allStated(.membersFrom) + plan.allStated(.workContext) {
    judge(element, oneEmployer.occur(in: plan.snapshot.title(element)), &look)
  }
  // An observation is mostly about something else.
  for element in plan.allStated(.observation) where oneEmployer.occur(in: plan.snapshot.title(element)) {
    judge(element, true, &look)
  }
}

private func judge(_ element: Int32, _ isCluster: Bool, _ look: inout Look<Void>) {
  if !isCluster || areMixed(look.plan) { look.met() } else { look.notMet(element, ()) }
}

/// Someone sees to who works with whom.
private func areMixed(_ plan: Plan) -> Bool {
  !plan.allStated(.formedBy).isEmpty || !plan.allStated(.turnover).isEmpty
    || plan.activities.contains { $0.kind == .shuffleGroups } || plan.mentions(mixing, in: plan.document)
}

private func saySameEmployerCluster(_: Void) -> Bilingual<String> {
  Bilingual(
    nl:
      "Een deel van deze groep kent elkaar van het werk. Met gemengde groepjes leren ook de anderen hen kennen.",
    en:
      "Part of this group knows each other from work. With mixed small groups the others get to know them too.")
}
