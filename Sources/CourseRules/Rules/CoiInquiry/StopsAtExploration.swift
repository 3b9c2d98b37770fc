import CourseModel
import Vocabulary

extension Rule {
  /// A module gathers ideas, and nothing brings them together.
  static let stopsAtExploration = Rule(
    "stops-at-exploration", in: .coiInquiry, .warning, .framework, gate: .whenStated, .core, for: .course,
    sources: "CoI; 001 CoI-cognitive",
    title: Bilingual(nl: "Blijft bij verkennen", en: "Stops at exploring"),
    why: Bilingual(
      nl:
        "Kijken, lezen en ideeën verzamelen is een begin. Studenten gaan iets pas begrijpen als ze die ideeën met elkaar verbinden en uitproberen.",
      en:
        "Watching, reading and gathering ideas is a start. Students come to understand something once they connect those ideas and try them out."
    ),
    argument: "isWholeCourse",
    examples: [
      .wrong(
        """
        cursus MC101: Marketing
        module M1: Merken
        ^^^^^^^^^
          synchroon peiling: Welk merk vertrouw je? [5 min]
          asynchroon kennisclip: Wat is een merk? [online, 10 min]
          asynchroon lezen: Hoofdstuk 2 [60 min]
          asynchroon zoekopdracht: Zoek drie sterke merken [online, 30 min]
        """,
        fixed: """
          cursus MC101: Marketing
          module M1: Merken
            synchroon peiling: Welk merk vertrouw je? [5 min]
            asynchroon kennisclip: Wat is een merk? [online, 10 min]
            asynchroon lezen: Hoofdstuk 2 [60 min]
            asynchroon zoekopdracht: Zoek drie sterke merken [online, 30 min]
            synchroon discussie: Discussie [?]
            synchroon presentatie: Presentatie [?]
          """),
      .wrong(
        """
        course MC101: Marketing
        ^^^^^^^^^^^^
        week 1: Brands
          async video: What is a brand? [online, 10 min]
          sync lecture: Brands [on campus, 45 min]
        week 2: Prices
          async reading: Chapter 2 [60 min]
          sync lecture: Prices [on campus, 45 min]
        """),
      .right(
        """
        cursus MC101: Marketing
        module M1: Merken
          asynchroon kennisclip: Wat is een merk? [online, 10 min]
          asynchroon lezen: Hoofdstuk 2 [60 min]
          asynchroon zoekopdracht: Zoek drie sterke merken [online, 30 min]
          synchroon nabespreking: Wat hebben ze gemeen? [30 min]
        """),
      .right(
        """
        course MC101: Marketing
        type: training
        week 1: Brands
          async video: What is a brand? [online, 10 min]
          sync lecture: Brands [on campus, 45 min]
        week 2: Prices
          async reading: Chapter 2 [60 min]
          sync lecture: Prices [on campus, 45 min]
        """),
    ],
    find: findGatheringOnly, say: sayGatheringOnly, fix: fixGatheringOnly)
}

private func findGatheringOnly(_ look: inout Look<Bool>) {
  if look.plan.says(.training, for: .type) { return }
  for unit in look.plan.inquiryUnits where unit.activities.count >= leastInquiryActivities {
    if unit.coverage < leastInquiryCoverage {
      look.cannotTell(unit.element, missing: .property(.inquiry))
    } else if unit.phases.isSubset(of: [.triggering, .exploration]) {
      look.notMet(unit.element, unit.element == look.plan.document)
    } else {
      look.met()
    }
  }
}

private func sayGatheringOnly(_ isWholeCourse: Bool) -> Bilingual<String> {
  let place =
    isWholeCourse
    ? Bilingual(nl: "In deze cursus", en: "In this course") : Bilingual(nl: "Hier", en: "Here")
  return Bilingual(
    nl:
      "\(place.nl) verzamelen studenten ideeën, maar brengen ze die nergens samen. Laat ze er iets van maken en dat uitproberen of verdedigen.",
    en:
      "\(place.en) students gather ideas, but nothing brings them together. Let them make something of those ideas, and test or defend that."
  )
}

private func fixGatheringOnly(_ context: Context, _ signal: Signal<Bool>) -> [Fix] {
  context.addingPhases([.integration, .resolution], to: signal.element)
}
