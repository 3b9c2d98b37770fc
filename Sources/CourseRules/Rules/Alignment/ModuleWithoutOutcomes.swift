import CourseModel
import Vocabulary

extension Rule {
  /// A week or module works on no outcome, while others do.
  static let moduleWithoutOutcomes = Rule(
    "module-without-outcomes", in: .alignment, .advice, .framework, gate: .whenStated, .extended, for: .course,
    sources: "QM 2",
    title: Bilingual(nl: "Week of module zonder leeruitkomst", en: "Week or module without outcomes"),
    why: Bilingual(
      nl: "Studenten zien per week graag waar ze aan werken. Een introductieweek mag er zonder.",
      en: "Students like to see each week what they work on. An introduction week may do without."),
    gathersAbove: 3,
    argument: "module",
    examples: [
      .wrong(
        """
        cursus MC101: Marketing
        leeruitkomst LU1: Past communicatietheorie toe op een merk
        week 1: Zender
          asynchroon quiz: Test jezelf [15 min] -> LU1
        week 2: Ontvanger
        ^^^^^^
          asynchroon lezen: Hoofdstuk 2 [40 min]
        """),
      .wrong(
        """
        course MC101: Marketing
        outcome LO1: Applies communication theory to a brand
        module M1: Brands
          sync case: A brand of your own [60 min] -> LO1
        module M2: Media
        ^^^^^^^^^
          sync lecture: Media of today [45 min]
        """),
      .right(
        """
        cursus MC101: Marketing
        leeruitkomst LU1: Past communicatietheorie toe op een merk
        week 1: Kennismaken
          synchroon ijsbreker: Wie ben jij? [20 min]
        week 2: Zender
          asynchroon quiz: Test jezelf [15 min] -> LU1
        """),
      .right(
        """
        course MC101: Marketing
        week 1: Brands
          sync lecture: Brands of today [45 min]
        week 2: Media
          sync lecture: Media of today [45 min]
        """),
    ],
    find: findModulesWithoutOutcomes, say: sayModuleWithoutOutcomes)
}

private func findModulesWithoutOutcomes(_ look: inout Look<String>) {
  let plan = look.plan
  guard !plan.outcomes.isEmpty, plan.activities.contains(where: { !$0.outcomes.isEmpty }) else { return }
  let blocks = plan.topBlocks
  guard blocks.count >= 2 else { return }
  for (at, block) in blocks.enumerated() {
    let own = plan.activities(in: block)
    if own.isEmpty { continue }
    if own.contains(where: { !plan.activities[$0].outcomes.isEmpty }) {
      look.met()
    } else if own.contains(where: { plan.activities[$0].isOfUnknownKind }) {
      look.cannotTell(block, missing: .kindOfActivity)
    } else if at > 0 || own.contains(where: { !isIntroduction(plan.activities[$0]) }) {
      look.notMet(block, look.context.label(block))
    }
  }
}

private func isIntroduction(_ activity: Activity) -> Bool {
  activity.has([.acquaintance, .informal, .orientation, .institution, .agreement, .goal, .communication])
}

private func sayModuleWithoutOutcomes(_ block: String) -> Bilingual<String> {
  Bilingual(
    nl:
      "In '\(block)' werkt geen activiteit aan een leeruitkomst, in andere delen wel. Verwijs ernaar vanuit wat studenten hier doen.",
    en:
      "In '\(block)' no activity works on an outcome, while in other parts they do. Refer to one from what students do here."
  )
}
