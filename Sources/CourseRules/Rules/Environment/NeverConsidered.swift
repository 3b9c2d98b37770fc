import CourseModel
import Vocabulary

extension Rule {
  /// Environments that a finished plan does not use, without a word about why.
  static let neverConsidered = Rule(
    "never-considered", in: .environment, .note, .strong, gate: .whenChosen(.reviewOnly), .extended, for: .course,
    sources: "003 Leeromgevingen",
    title: Bilingual(nl: "Leeromgeving niet gebruikt", en: "Learning environment not used"),
    why: Bilingual(
      nl:
        "De handreiking vraagt welke leeromgevingen je nu gebruikt, welke je meer zou willen gebruiken en waarom dat nog niet gebeurt.",
      en:
        "The guide asks which environments you use now, which you would like to use more, and why that does not happen yet."
    ),
    argument: "environments",
    examples: [
      .wrong(
        """
        cursus MC101: Marketing
        ^^^^^^^^^^^^
        status: ter beoordeling
        week 1: Merken
          asynchroon kennisclip: Wat is een merk? [online, 10 min]
          les: Werkcollege [op locatie]
            synchroon casus: Een sterk merk [groepjes van 4, 60 min]
        """),
      .wrong(
        """
        course MC101: Marketing
        ^^^^^^^^^^^^
        status: approved
        environment workplace: not used, first-years have no placement yet
        environment hybrid: not used
        week 1: Brands
          session: Seminar [on campus]
            sync case: A strong brand [groups of 4, 60 min]
        """,
        fixed: """
          course MC101: Marketing
          status: approved
          environment online: ?
          environment workplace: not used, first-years have no placement yet
          environment hybrid: not used
          week 1: Brands
            session: Seminar [on campus]
              sync case: A strong brand [groups of 4, 60 min]
          """),
      .right(
        """
        cursus MC101: Marketing
        status: ter beoordeling
        omgeving werkplek: niet gebruikt, dat komt in jaar 2
        omgeving hybride: niet gebruikt, dat komt in jaar 3
        week 1: Merken
          asynchroon kennisclip: Wat is een merk? [online, 10 min]
          les: Werkcollege [op locatie]
            synchroon casus: Een sterk merk [groepjes van 4, 60 min]
        """),
      .right(
        """
        course MC101: Marketing
        status: draft
        week 1: Brands
          session: Seminar [on campus]
            sync case: A strong brand [groups of 4, 60 min]
        """),
    ],
    find: findUnconsidered, say: sayUnconsidered, fix: fixUnconsidered)
}

private func findUnconsidered(_ look: inout Look<[Environments]>) {
  let plan = look.plan
  guard plan.isReadyForReview, !plan.activities.isEmpty else { return }
  var used: Environments = []
  for activity in plan.activities where !activity.isCancelled { used.formUnion(activity.environment?.value ?? []) }
  for gathering in plan.gatherings { used.formUnion(gathering.environment?.value ?? []) }
  if used.contains(.hyflex) { used.formUnion([.online, .onCampus]) }
  var isOpen = false
  for at in plan.all(.environmentPlan) {
    guard case .environment(let set) = plan.model.elements[Int(at)].kind else {
      isOpen = true
      continue
    }
    if plan.model.elements[Int(at)].state == .unknown { isOpen = true }
    used.formUnion(set)
  }
  let others = [Environments.online, .onCampus, .workplace, .hybrid].filter { !used.contains($0) }
  if isOpen && !others.isEmpty {
    look.cannotTell(plan.document, missing: .property(.environmentPlan))
  } else if others.isEmpty {
    look.met()
  } else {
    look.notMet(plan.document, others)
  }
}

private func sayUnconsidered(_ others: [Environments]) -> Bilingual<String> {
  let names = named(others)
  let isOne = others.count == 1
  return Bilingual(
    nl:
      "Niet gebruikt in dit plan: \(names.nl). Zou je \(isOne ? "dat" : "een daarvan") meer willen gebruiken, en wat houdt dat nu tegen? Eén regel daarover is genoeg.",
    en:
      "Not used in this plan: \(names.en). Would you like to use \(isOne ? "it" : "one of these") more, and what stands in the way? One line about it will do."
  )
}

private func fixUnconsidered(_ context: Context, _ signal: Signal<[Environments]>) -> [Fix] {
  let word = Keyword.environmentPlan.row.names.canonical(context.language)
  let lines = signal.facts.map { "\(word) \($0.name(context.language)): ?" }.joined(separator: "\n")
  return [
    Fix(
      Bilingual(nl: "Zet erbij waarom niet", en: "Add why not"), .needsText,
      [context.insertion(lines, under: context.plan.document)])
  ]
}
