import CourseModel
import CourseSyntax
import Vocabulary

extension Rule {
  /// A learning community is smaller or larger than is best.
  static let communitySizeOutsideOptimum = Rule(
    "community-size-outside-optimum", in: .principleE, .note, .strong, gate: .whenStated, .core,
    sources: "001 OP-E; 002 E; 002 praatplaat; 002 2.2-post",
    title: Bilingual(nl: "Grootte van de leergemeenschap", en: "Size of the learning community"),
    why: Bilingual(
      nl:
        "In een groep van acht tot tien hoor je iedereen, en blijven er genoeg stemmen over als iemand een keer niet kan.",
      en: "In a group of eight to ten everyone is heard, and enough voices remain when someone cannot come."),
    examples: [
      .wrong(
        """
        leergemeenschap LG1: Zorg in de wijk
        studenten: 24
        ^^^^^^^^^
        bijeenkomst: Start [op locatie, 90 min]
          synchroon voorstelrondje: Wie ben je? [hele groep, 30 min]
        """,
        fixed: """
          leergemeenschap LG1: Zorg in de wijk
          studenten: 24
          groep: Groep 1 [8]
          groep: Groep 2 [8]
          groep: Groep 3 [8]
          bijeenkomst: Start [op locatie, 90 min]
            synchroon voorstelrondje: Wie ben je? [hele groep, 30 min]
          """),
      .wrong(
        """
        community CG1: Coaching group
        participants: 4
        ^^^^^^^^^^^^
        """),
      .right(
        """
        leergemeenschap LG1: Zorg in de wijk
        studenten: 24
        groep G1: Maandag [8]
        groep G2: Dinsdag [5-8]
        groep G3: Donderdag [circa 7]
        """),
      .right(
        """
        course MC101: Marketing
        group size: 56
        """),
      .right(
        """
        community CG1: Coaching group
        participants: 8-12
        """),
    ],
    find: findCommunitySize, say: sayCommunitySize, fix: fixCommunitySize)
}

private struct Facts: Sendable {
  var people: Int
  var lowest: Int
  var highest: Int
  var isGroup: Bool
}

extension Facts: MessageFacts {
  var arguments: [MessageArgument] {
    [.init("people", people), .init("minimum", lowest), .init("maximum", highest), .init("isGroup", isGroup)]
  }
}

private func findCommunitySize(_ look: inout Look<Facts>) {
  let plan = look.plan
  let isGroupType = plan.says(.communityType, for: .type) || plan.says(.coachGroupType, for: .type)
  let isOtherType = plan.says(.cohortType, for: .type) || plan.says(.consultGroup, for: .type)
  guard plan.isCommunity || isGroupType, !isOtherType, !plan.isIndividualRoute else { return }
  let groups = plan.all(.group).filter { plan.model.elements[Int($0)].parent == plan.document }
  if !groups.isEmpty { return judgeGroups(groups, &look) }
  let keyword = plan.isNotStated(.groupSize) ? Keyword.students : .groupSize
  guard let element = plan.model.child(keyword, of: plan.document), let size = plan.model.quantity(element) else {
    return look.cannotTell(plan.document, missing: .property(keyword))
  }
  judge(size, element, isGroup: false, &look)
}

/// Groups may be the communities themselves, or parts of one; only a large one can't be right either way.
private func judgeGroups(_ groups: [Int32], _ look: inout Look<Facts>) {
  for group in groups {
    let keyword = look.plan.state(.size, of: group) == .notStated ? Keyword.groupSize : .size
    guard let child = look.model.child(keyword, of: group), let size = look.model.quantity(child) else {
      look.cannotTell(group, missing: .property(.size))
      continue
    }
    judge(size, group, isGroup: true, &look)
  }
}

private func judge(_ size: Quantity, _ element: Int32, isGroup: Bool, _ look: inout Look<Facts>) {
  // About eight may be seven or nine.
  let margin = size.isApproximate ? 1 : 0
  let lower = (size.lower ?? 0) / 1000 - margin
  let upper = size.upper.map { $0 / 1000 + margin } ?? .max
  let (lowest, highest) = (look.limits.lower(.communitySize), look.limits.upper(.communitySize))
  if upper >= lowest && lower <= highest { return look.met() }
  if isGroup && upper < lowest { return look.met() }
  let isFar = lower > look.limits.upper(.communityBand)
  let hasSubgroups =
    isGroup || look.plan.activities.contains { $0.grouping?.value.kinds.contains(.groups) ?? false }
  let people = lower > highest ? lower : upper
  look.notMet(
    element, Facts(people: people, lowest: lowest, highest: highest, isGroup: isGroup),
    severity: isFar && !hasSubgroups ? .advice : nil)
}

private func sayCommunitySize(_ facts: Facts) -> Bilingual<String> {
  let ideal = Bilingual(nl: "\(facts.lowest) tot \(facts.highest)", en: "\(facts.lowest) to \(facts.highest)")
  if facts.people > facts.highest {
    return Bilingual(
      nl:
        "Voor een leergemeenschap geldt \(ideal.nl) deelnemers als ideaal; hier zijn het er \(facts.people). Overweeg om te splitsen, of werk met vaste kleinere groepen.",
      en:
        "For a learning community \(ideal.en) members are seen as ideal; here there are \(facts.people). Consider splitting up, or work with lasting smaller groups."
    )
  }
  return Bilingual(
    nl:
      "Voor een leergemeenschap geldt \(ideal.nl) deelnemers als ideaal; hier zijn het er \(facts.people). Overweeg om groepen samen te voegen.",
    en:
      "For a learning community \(ideal.en) members are seen as ideal; here there are \(facts.people). Consider joining groups."
  )
}

/// Groups that all have the right size, where so many people can be divided that way.
private func fixCommunitySize(_ context: Context, _ signal: Signal<Facts>) -> [Fix] {
  let facts = signal.facts
  guard !facts.isGroup, facts.people > facts.highest, facts.highest > 0,
    facts.people <= multiplied(facts.highest, by: 10)
  else {
    return []
  }
  let count = (facts.people + facts.highest - 1) / facts.highest
  let (least, rest) = (facts.people / count, facts.people % count)
  guard least >= facts.lowest else { return [] }
  let size = rest == 0 ? "\(least)" : "\(least)-\(least + 1)"
  let word = Keyword.group.row.names.canonical(context.language)
  let title = context.language == .dutch ? "Groep" : "Group"
  let lines = (1...count).map { "\(word): \(title) \($0) [\(size)]" }.joined(separator: "\n")
  return [
    Fix(
      Bilingual(nl: "Verdeel in \(count) groepen", en: "Divide into \(count) groups"), .unsafe,
      [context.insertion(lines, under: context.plan.document)])
  ]
}
