import CourseModel
import Vocabulary

extension Rule {
  /// Students are active in one way only.
  static let tooFewStrategies = Rule(
    "too-few-strategies", in: .blendCourse, .warning, .strong, gate: .whenStated, .core, for: .course,
    sources: "003 Definities; 004 Docenten en studenten [Hoe]",
    title: Bilingual(nl: "Weinig afwisseling in actief werk", en: "Little variety in active work"),
    why: Bilingual(
      nl: "Blended leren combineert verschillende manieren om studenten actief te laten leren.",
      en: "Blended learning combines different ways of letting students learn actively."),
    argument: "found",
    examples: [
      .wrong(
        """
        cursus MC101: Marketing
        ^^^^^^^^^^^^
        onderwijsvorm: blended
        week 1: Start
          asynchroon kennisclip: Wat is een merk? [online, 20 min]
          asynchroon oefening: Herken het merk [online, 30 min]
          les: Werkcollege [op locatie]
            synchroon hoorcollege: Merken [hele groep, 45 min]
            synchroon oefening: Beschrijf een merk [individueel, 30 min]
        """,
        fixed: """
          cursus MC101: Marketing
          onderwijsvorm: blended
          week 1: Start
            asynchroon kennisclip: Wat is een merk? [online, 20 min]
            asynchroon oefening: Herken het merk [online, 30 min]
            les: Werkcollege [op locatie]
              synchroon hoorcollege: Merken [hele groep, 45 min]
              synchroon oefening: Beschrijf een merk [individueel, 30 min]
              synchroon discussie: Discussie [?]
          """),
      .wrong(
        """
        course MC101: Marketing
        ^^^^^^^^^^^^
        delivery: online
        week 1: Start
          async video: What is a brand? [online, 20 min]
          async reading: Chapter 1 [own place, 60 min]
          async video: Brands abroad [online, 20 min]
          async podcast: A brand manager talks [own place, 40 min]
        """),
      .right(
        """
        cursus MC101: Marketing
        onderwijsvorm: blended
        week 1: Start
          asynchroon kennisclip: Wat is een merk? [online, 20 min]
          asynchroon quiz: Test jezelf [online, 15 min]
          les: Werkcollege [op locatie]
            synchroon casus: De theorie op een eigen merk [groepjes van 4, 60 min]
            synchroon nabespreking: Wat viel op? [hele groep, 20 min]
        """),
      .right(
        """
        course MC101: Marketing
        delivery: on campus
        week 1: Start
          sync lecture: What is a brand? [on campus, 45 min]
          sync lecture: Brands abroad [on campus, 45 min]
          async reading: Chapter 1 [own place, 60 min]
          async reading: Chapter 2 [own place, 60 min]
        """),
    ],
    find: findFewStrategies, say: sayFewStrategies, fix: fixFewStrategies)
}

/// Fewer say too little about the whole.
private let fewest = 4

private let activating: [(type: LearningTypes, words: Bilingual<String>)] = [
  (.discussion, Bilingual(nl: "discussiëren", en: "discussing")),
  (.practice, Bilingual(nl: "oefenen", en: "practising")),
  (.collaboration, Bilingual(nl: "samenwerken", en: "working together")),
  (.investigation, Bilingual(nl: "onderzoeken", en: "investigating")),
  (.production, Bilingual(nl: "iets maken", en: "making something")),
]

private func findFewStrategies(_ look: inout Look<LearningTypes>) {
  let plan = look.plan
  let required = plan.activities.filter { $0.isRequired }
  guard plan.isOnlineOrBlended, !plan.says(.thesis, for: .type), required.count >= fewest else { return }
  var found: LearningTypes = []
  for activity in required { found.formUnion(activity.facets.types) }
  found.remove(.acquisition)
  let count = activating.filter { found.contains($0.type) }.count
  if count >= look.limits.lower(.activatingKinds) { return look.met() }
  // One of which the kind is not known may be another.
  if let open = required.first(where: { $0.isOfUnknownKind }) {
    return look.cannotTell(open.element, missing: .kindOfActivity)
  }
  look.notMet(plan.document, found)
}

private func sayFewStrategies(_ found: LearningTypes) -> Bilingual<String> {
  guard let other = activating.first(where: { !found.contains($0.type) })?.words, !found.isEmpty else {
    return Bilingual(
      nl:
        "Studenten luisteren, kijken en lezen hier vooral. Laat ze ook zelf iets doen, bijvoorbeeld discussiëren, oefenen of samenwerken.",
      en:
        "Students mostly listen, watch and read here. Let them do something themselves too, such as discussing, practising or working together."
    )
  }
  let own = listed(activating.filter { found.contains($0.type) }.map { $0.words })
  return Bilingual(
    nl:
      "Studenten zijn hier alleen actief met \(own.nl). Blended leren wisselt meer af, bijvoorbeeld met \(other.nl).",
    en:
      "Students are active here only through \(own.en). Blended learning varies more, for example with \(other.en)."
  )
}

/// One activity that brings what is lacking; from nothing at all, one that brings two things at once.
private func fixFewStrategies(_ context: Context, _ signal: Signal<LearningTypes>) -> [Fix] {
  let found = signal.facts
  if found.isEmpty { return [context.addingToPlan(.caseStudy, orAlone: .caseStudy)] }
  if !found.contains(.discussion) { return [context.addingToPlan(.discussion, orAlone: .forum)] }
  return [context.addingToPlan(.caseStudy, orAlone: .caseStudy)]
}
