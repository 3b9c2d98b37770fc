import CourseModel
import SourceText
import Vocabulary

extension Rule {
  /// Activities that nothing prepares and nothing uses.
  static let activityIsland = Rule(
    "activity-island", in: .blendCourse, .advice, .strong, gate: .whenStated, .extended, for: .course,
    sources: "003 Cursusniveau",
    title: Bilingual(nl: "Activiteiten die losstaan", en: "Activities that stand alone"),
    why: Bilingual(
      nl: "Een blended cursus draait om samenhang: wat studenten doen, komt ergens vandaan en wordt ergens gebruikt.",
      en: "A blended course is about coherence: what students do comes from somewhere and is used somewhere."),
    examples: [
      .wrong(
        """
        cursus MC101: Marketing
        ^^^^^^^^^^^^
        week 1: Start
          asynchroon kennisclip: Wat is een merk? [online, 20 min]
          les: Werkcollege [op locatie]
            synchroon casus: De theorie op een eigen merk [60 min]
            synchroon nabespreking: Wat viel op? [20 min]
        week 2: Verder
          asynchroon lezen: Hoofdstuk 2 [eigen plek, 60 min]
        week 3: Slot
          les: Werkcollege [op locatie]
            synchroon casus: Tweede merk [60 min]
            synchroon nabespreking: Wat viel op? [20 min]
        """),
      .wrong(
        """
        course MC101: Marketing
        ^^^^^^^^^^^^
        week 1: Start
          async video: What is a brand? [online, 20 min]
        week 2: On
          sync lecture: Brands [on campus, 45 min]
        week 3: Further
          async reading: Chapter 2 [own place, 60 min]
        week 4: Last
          sync case: Your own brand [on campus, 60 min]
          async assignment: Describe your brand [own place, 60 min]
        """),
      .right(
        """
        cursus MC101: Marketing
        week 1: Start
          asynchroon kennisclip: Wat is een merk? [online, 20 min]
          les: Werkcollege [op locatie]
            synchroon casus: De theorie op een eigen merk [60 min]
            synchroon nabespreking: Wat viel op? [20 min]
        week 2: Verder
          asynchroon lezen H2: Hoofdstuk 2 [eigen plek, 60 min]
        week 3: Slot
          les: Werkcollege [op locatie]
            synchroon casus: Tweede merk [60 min]
              volgt op: H2
            synchroon nabespreking: Wat viel op? [20 min]
        """),
      .right(
        """
        course MC101: Marketing
        delivery: online
        week 1: Start
          async video: What is a brand? [online, 20 min]
          async quiz: Test yourself [online, 15 min]
          async forum: Which brand touches you? [online, 30 min]
        week 2: On
          async video: Brands abroad [online, 20 min]
          async assignment: Describe your brand [online, 60 min]
        """),
    ],
    find: findIslands, say: sayIslands)
}

private struct Facts {
  var count: Int
  var total: Int
}

extension Facts: MessageFacts {
  var arguments: [MessageArgument] {
    [.init("count", count), .init("total", total)]
  }
}

/// Fewer say too little about the whole.
private let fewest = 5

private func findIslands(_ look: inout Look<Facts>) {
  let plan = look.plan
  let required = plan.activities.indices.filter { plan.activities[$0].isRequired }
  guard required.count >= fewest else { return }
  // How many stand in each week or module: together and in students' own time.
  var together: [Int32: Int] = [:]
  var alone: [Int32: Int] = [:]
  for at in required {
    let activity = plan.activities[at]
    if activity.isSync { together[activity.module, default: 0] += 1 } else { alone[activity.module, default: 0] += 1 }
  }
  let islands = required.filter { at in
    let own = plan.activities[at]
    if own.kind == .administration || own.isEvaluation || own.has([.acquaintance, .informal]) { return false }
    if own.recurrence != nil || !plan.standsAlone(at) { return false }
    // The order of a list says what goes on from what.
    if own.isSync { return (together[own.module] ?? 0) < 2 }
    if let gathering = plan.gatheringBefore(at) ?? plan.gatheringAfter(at) {
      return !plan.gatherings[gathering].activities.isEmpty
    }
    return (alone[own.module] ?? 0) < 2
  }
  guard !islands.isEmpty else { return look.met() }
  let isMany = islands.count * 100 > required.count * look.limits.lower(.islandShare)
  let related = islands.prefix(5).map { at in
    RelatedPlace(
      plan.headSpan(of: plan.activities[at].element), Bilingual(nl: "Deze staat los.", en: "This one stands alone."))
  }
  look.notMet(
    plan.document, Facts(count: islands.count, total: required.count), related: Array(related),
    severity: isMany ? .warning : nil)
}

private func sayIslands(_ facts: Facts) -> Bilingual<String> {
  let isOne = facts.count == 1
  return Bilingual(
    nl:
      "Van de \(facts.total) activiteiten \(isOne ? "staat er 1" : "staan er \(facts.count)") los: niets bereidt erop voor en niets bouwt erop voort. Zet erbij \(isOne ? "waar het op volgt of naartoe werkt" : "waar ze op volgen of naartoe werken").",
    en:
      "Of the \(facts.total) activities \(isOne ? "1 stands" : "\(facts.count) stand") alone: nothing prepares for \(isOne ? "it" : "them") and nothing builds on \(isOne ? "it" : "them"). Say what \(isOne ? "it follows or leads" : "they follow or lead") up to."
  )
}
