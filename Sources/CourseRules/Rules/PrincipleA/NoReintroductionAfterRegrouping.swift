import CourseModel
import Vocabulary

extension Rule {
  /// The group changes, and the new one gets no time to get acquainted.
  static let noReintroductionAfterRegrouping = Rule(
    "no-reintroduction-after-regrouping", in: .principleA, .warning, .strong, gate: .whenStated, .core,
    sources: "002 A; 002 B; 002 intro; 002 2.2-post; 002 summary; 002 B1-D2",
    title: Bilingual(nl: "Nieuwe groep zonder nieuwe kennismaking", en: "New group without a new introduction"),
    why: Bilingual(
      nl: "Verandert de groep, dan begint het kennismaken opnieuw. Dat vraagt elke keer wat tijd.",
      en: "When the group changes, getting acquainted starts again. That takes some time every time."),
    asksForMissing: true,
    examples: [
      .wrong(
        """
        cursus MC101: Marketing
        groepsgrootte: 24
        module: Merken [weken 1-3]
          synchroon voorstelrondje: Wie zijn we? [online, 20 min]
        module: Campagnes [weken 4-6, samenstelling wisselend]
        ^^^^^^
          les: Werkcollege [online]
            synchroon casus: Een campagne [groepjes van 4, 60 min]
        """,
        fixed: """
          cursus MC101: Marketing
          groepsgrootte: 24
          module: Merken [weken 1-3]
            synchroon voorstelrondje: Wie zijn we? [online, 20 min]
          module: Campagnes [weken 4-6, samenstelling wisselend]
            les: Werkcollege [online]
              synchroon voorstelrondje: Voorstelrondje [?]
              synchroon casus: Een campagne [groepjes van 4, 60 min]
          """),
      .wrong(
        """
        community CG1: Coaching group
        composition: changing
        module: First theme
          sync common ground: What do we share? [20 min]
        module: Second theme
        ^^^^^^
          sync intervision: One question [60 min]
        """),
      .right(
        """
        community CG1: Coaching group
        composition: changing
        module: First theme
          sync common ground: What do we share? [20 min]
        module: Second theme
          sync this or that: Choose a side [10 min]
          sync intervision: One question [60 min]
        """),
      .right(
        """
        cursus MC101: Marketing
        samenstelling: bestaand
        module: Merken [weken 1-3]
          synchroon casus: Een merk [60 min]
        module: Campagnes [weken 4-6]
          synchroon casus: Een campagne [60 min]
        """),
      .right(
        """
        course MC101: Marketing
        composition: new
        module M1: Brands [weeks 1-7]
          sync common ground: What do we share? [20 min]
        module M2: Campaigns [weeks 8-10]
          sync case: A campaign [60 min]
        """),
    ],
    find: findMissingReintroductions, say: sayMissingReintroduction, fix: fixMissingReintroduction)
}

private func findMissingReintroductions(_ look: inout Look<Void>) {
  let plan = look.plan
  guard !plan.isIndividualRoute else { return }
  // A course with a new group starts with one, but keeps it.
  let changes = plan.terms(.composition, of: plan.document).contains { $0 != .compositionNew && isChange($0) }
  var isFirst = true
  var next = 0
  for module in plan.all(.module) {
    let end = plan.model.elements[Int(module)].end
    while next < plan.activities.count, plan.activities[next].element < module { next += 1 }
    var last = next
    while last < plan.activities.count, plan.activities[last].element < end { last += 1 }
    let range = next..<last
    if range.isEmpty { continue }
    defer { isFirst = false }
    let own = plan.terms(.turnover, of: module)
    let isOwn = own.contains { isChange($0) }
    guard isOwn || changes && own.isEmpty else { continue }
    // How the first one starts is told by the rule for new groups.
    if isFirst { continue }
    judge(module, range, isOwn: isOwn, &look)
  }
}

private func isChange(_ composition: Term) -> Bool {
  composition == .compositionChanging || composition == .compositionRotating || composition == .compositionNew
}

private func judge(_ module: Int32, _ range: Range<Int>, isOwn: Bool, _ look: inout Look<Void>) {
  var unclear: Int32 = -1
  for position in range where !look.plan.activities[position].isCancelled {
    let activity = look.plan.activities[position]
    if activity.has([.acquaintance, .buddy]) { return look.met() }
    if activity.isOfUnknownKind { unclear = activity.element }
  }
  if unclear >= 0 { return look.cannotTell(unclear, missing: .kindOfActivity) }
  // That it changes at each module follows from the document, but is not said of this one.
  look.notMet(module, (), severity: isOwn ? nil : .advice)
}

private func sayMissingReintroduction(_: Void) -> Bilingual<String> {
  Bilingual(
    nl: "Hier begint een groep in een nieuwe samenstelling zonder kennismaking. Een korte werkvorm is vaak al genoeg.",
    en: "A group starts in a new composition here without getting acquainted. A short activity is often enough.")
}

private func fixMissingReintroduction(_ context: Context, _ signal: Signal<Void>) -> [Fix] {
  let plan = context.plan
  let end = context.model.elements[Int(signal.element)].end
  let first = plan.gatherings.first { $0.element > signal.element && $0.element < end }
  let wanted = Wanted(.acquaintance, context.mode(at: first), people: plan.meetingSize, target: .students)
  return fittingActivities(wanted).map { kind in
    guard let first else {
      return context.addingActivity(kind, isSync: false, atEndOf: signal.element, details: onlineOfUnknownLength)
    }
    return context.adding(kind, to: first, isFirst: true)
  }
}
