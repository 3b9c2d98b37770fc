import CourseModel
import Vocabulary

extension Rule {
  /// What happens in one environment has nothing to do with the others.
  static let notConnected = Rule(
    "not-connected", in: .environment, .warning, .strong, gate: .whenStated, .core, for: .course,
    sources: "003 Leeromgevingen",
    title: Bilingual(nl: "Leeromgeving staat los", en: "Environment stands apart"),
    why: Bilingual(
      nl: "De handreiking vraagt hoe je de verschillende leeromgevingen met elkaar verbindt.",
      en: "The guide asks how you connect the different learning environments."),
    argument: "environments",
    examples: [
      .wrong(
        """
        cursus MC101: Marketing
        ^^^^^^^^^^^^
        week 1: Merken
          les: Werkcollege [op locatie]
            synchroon casus: Een sterk merk [groepjes van 4, 60 min]
        week 2: Online
          asynchroon kennisclip: Wat is een merk? [online, 10 min]
        """),
      .wrong(
        """
        course MC101: Marketing
        ^^^^^^^^^^^^
        week 1: Brands
          async video: What is a brand? [online, 10 min]
          session: Seminar [on campus]
            sync case: A strong brand [groups of 4, 60 min]
        week 2: Visit
          sync work visit: An agency [workplace, 3 h]
        """),
      .right(
        """
        cursus MC101: Marketing
        week 1: Merken
          les: Werkcollege [op locatie]
            synchroon casus B1: Een sterk merk [groepjes van 4, 60 min]
        week 2: Verder
          asynchroon opdracht B2: Werk de casus uit [eigen plek, 2 uur]
            volgt op: B1
          asynchroon inleveren: De uitwerking [online]
            volgt op: B2
        """),
      .right(
        """
        course MC101: Marketing
        week 1: Brands
          async video: What is a brand? [online, 10 min]
          session: Seminar [on campus]
            sync case: A strong brand [groups of 4, 60 min]
        """),
    ],
    find: findUnconnected, say: sayUnconnected)
}

private func findUnconnected(_ look: inout Look<[Environments]>) {
  let plan = look.plan
  let graph = plan.environmentGraph
  guard graph.used.count > 1 else { return }
  if graph.isConnected { return look.met() }
  if graph.unclear >= 0 { return look.cannotTell(graph.unclear, missing: .property(.environment)) }
  var most = 0
  for at in graph.used.indices where graph.used[at].count > graph.used[most].count { most = at }
  let apart = graph.used.indices.filter { graph.parts[$0] != graph.parts[most] }.map { graph.used[$0].environment }
  look.notMet(plan.document, apart)
}

private func sayUnconnected(_ apart: [Environments]) -> Bilingual<String> {
  let names = named(apart)
  return Bilingual(
    nl:
      "Niet verbonden met de rest van de cursus: \(names.nl). Laat een product, vraag of feedback heen en weer gaan, en zet 'volgt op' erbij.",
    en:
      "Not connected with the rest of the course: \(names.en). Let a product, question or feedback travel between them, and add 'follows'."
  )
}
