import CourseModel
import CourseSyntax
import Vocabulary

extension Rule {
  /// Students prepare something that the meeting does nothing with.
  static let preparationNotUsed = Rule(
    "preparation-not-used", in: .syncAsync, .warning, .strong, gate: .whenStated, .core,
    sources: "003 Voorbeeld A",
    title: Bilingual(nl: "Voorbereiding niet gebruikt", en: "Preparation not used"),
    why: Bilingual(
      nl: "Studenten bereiden zich voor als ze merken dat de bijeenkomst ermee verdergaat.",
      en: "Students prepare when they notice that the meeting goes on with it."),
    examples: [
      .wrong(
        """
        cursus MC101: Marketing
        week 1: Merken
          asynchroon kennisclip A1: Wat is een merk? [online, 10 min]
          asynchroon zoekopdracht A2: Drie merken die opvallen [online, 20 min]
          ^^^^^^^^^^^^^^^^^^^^^^^^^^
          les: Werkcollege [op locatie]
            synchroon casus A3: Een sterk merk [groepjes van 4, 60 min]
              volgt op: A1
        """,
        fixed: """
          cursus MC101: Marketing
          week 1: Merken
            asynchroon kennisclip A1: Wat is een merk? [online, 10 min]
            asynchroon zoekopdracht A2: Drie merken die opvallen [online, 20 min]
            les: Werkcollege [op locatie]
              synchroon casus A3: Een sterk merk [groepjes van 4, 60 min]
                volgt op: A2
                volgt op: A1
          """),
      .wrong(
        """
        course MC101: Marketing
        outcome LO1: The student explains what makes a brand strong.
        outcome LO2: The student describes a target group with data.
        week 1: Brands
          async reading A1: Chapter 4 [own place, 60 min] -> LO2
          ^^^^^^^^^^^^^^^^
          session: Seminar [on campus]
            sync case: A strong brand [groups of 4, 60 min] -> LO1
        """),
      .right(
        """
        cursus MC101: Marketing
        week 1: Merken
          asynchroon zoekopdracht A1: Drie merken die opvallen [online, 20 min]
          asynchroon delen A2: Laat je vondsten zien [online, 10 min]
            volgt op: A1
          les: Werkcollege [op locatie]
            synchroon casus: Een sterk merk [groepjes van 4, 60 min]
              volgt op: A2
        """),
      .right(
        """
        course MC101: Marketing
        week 1: Brands
          async video: What is a brand? [online, 10 min]
          async reading: Chapter 1 [own place, 60 min]
          session: Seminar [on campus]
            sync case: A strong brand [groups of 4, 60 min]
        """),
    ],
    find: findUnusedPreparation, say: sayUnusedPreparation, fix: fixUnusedPreparation)
}

private struct UnusedPreparation {
  var name: String
  var meeting: String
  /// The activity in the meeting that could go on with it.
  var user: Int32
  var isAboutOtherOutcomes: Bool
}

extension UnusedPreparation: MessageFacts {
  var arguments: [MessageArgument] {
    [.init("activity", name), .init("meeting", meeting), .init("isAboutOtherOutcomes", isAboutOtherOutcomes)]
  }
}

private func findUnusedPreparation(_ look: inout Look<UnusedPreparation>) {
  let plan = look.plan
  var byGathering: [Int: [Int]] = [:]
  // Where in each week or module an outcome is last worked on.
  var lastWork: [UInt64: Int] = [:]
  for (at, activity) in plan.activities.enumerated() {
    for outcome in activity.outcomes { lastWork[work(activity.module, outcome)] = at }
  }
  for (at, activity) in plan.activities.enumerated()
  where activity.isRequired && !activity.isSync && !activity.isAroundSubject {
    guard plan.gathering(of: at) == nil, let next = plan.gatheringAfter(at), isBefore(at, plan) else { continue }
    if plan.gatherings[next].activities.allSatisfy({ plan.activities[$0].isExam }) { continue }
    byGathering[next, default: []].append(at)
  }
  for gathering in byGathering.keys.sorted() {
    judge(byGathering[gathering] ?? [], before: gathering, lastWork, &look)
  }
}

/// Towards the gathering below, not away from the one above.
private func isBefore(_ activity: Int, _ plan: Plan) -> Bool {
  let element = plan.activities[activity].element
  if let when = plan.model.when(of: element), let relation = when.relation { return relation == .before }
  if plan.state(.prepares, of: element) == .stated || plan.gatheringBefore(activity) == nil { return true }
  return !plan.statedPredecessors(of: element).contains { before in
    plan.activities(in: before).contains { plan.gathering(of: $0) != nil }
  }
}

/// Work on an outcome in a module, in one number.
private func work(_ module: Int32, _ outcome: Int32) -> UInt64 {
  UInt64(UInt32(bitPattern: module)) << 32 | UInt64(UInt32(bitPattern: outcome))
}

private func judge(
  _ preparations: [Int], before gathering: Int, _ lastWork: [UInt64: Int], _ look: inout Look<UnusedPreparation>
) {
  let plan = look.plan
  let own = plan.gatherings[gathering]
  let elements = Set([own.element] + own.activities.map { plan.activities[$0].element })
  let names = Set(preparations.map { plan.activities[$0].element })
  let isUsed = preparations.map { at in
    plan.statedFollowers(of: plan.activities[at].element).contains { elements.contains($0) }
  }
  let user = own.activities.first { at in
    plan.statedPredecessors(of: plan.activities[at].element).contains { names.contains($0) }
  }
  for (at, isUsed) in zip(preparations, isUsed) {
    let element = plan.activities[at].element
    // In a chain the last speaks for the others; and what is used elsewhere is not made for nothing.
    if isUsed || !plan.statedFollowers(of: element).isEmpty {
      look.met()
      continue
    }
    let activity = plan.activities[at]
    let isWorkedOn = activity.outcomes.contains { outcome in
      (lastWork[work(activity.module, outcome)] ?? at) > at
    }
    let isAside = !isWorkedOn && isAboutOtherOutcomes(at, own, plan)
    let isLeftOut = !isWorkedOn && user != nil && plan.gatheringBefore(at) == nil
    guard isAside || isLeftOut else {
      look.met()
      continue
    }
    look.notMet(
      element,
      UnusedPreparation(
        name: look.context.label(element), meeting: look.context.label(own.element),
        user: (user ?? own.activities.first).map { plan.activities[$0].element } ?? -1,
        isAboutOtherOutcomes: isAside),
      severity: isAside ? nil : .advice)
  }
}

private func isAboutOtherOutcomes(_ activity: Int, _ gathering: Gathering, _ plan: Plan) -> Bool {
  let outcomes = Set(plan.activities[activity].outcomes)
  guard !outcomes.isEmpty, !gathering.activities.isEmpty else { return false }
  return gathering.activities.allSatisfy { at in
    let other = plan.activities[at].outcomes
    return !other.isEmpty && outcomes.isDisjoint(with: other)
  }
}

private func sayUnusedPreparation(_ facts: UnusedPreparation) -> Bilingual<String> {
  facts.isAboutOtherOutcomes
    ? Bilingual(
      nl:
        "'\(facts.name)' gaat over een andere leeruitkomst dan '\(facts.meeting)'. Zeg wat je er in die bijeenkomst mee doet, of plan het op een andere plek.",
      en:
        "'\(facts.name)' is about another outcome than '\(facts.meeting)'. Say what you do with it in that meeting, or plan it elsewhere."
    )
    : Bilingual(
      nl:
        "Niets in '\(facts.meeting)' gaat verder met '\(facts.name)'. Zet erbij waar je het gebruikt, of laat het weg.",
      en: "Nothing in '\(facts.meeting)' goes on with '\(facts.name)'. Say where you use it, or leave it out.")
}

private func fixUnusedPreparation(_ context: Context, _ signal: Signal<UnusedPreparation>) -> [Fix] {
  let user = signal.facts.user
  guard let name = context.identifier(of: signal.element), user >= 0,
    !context.plan.leads(from: user, to: signal.element)
  else { return [] }
  let word = Keyword.follows.row.names.canonical(context.language)
  return [
    Fix(
      Bilingual(nl: "Laat de bijeenkomst hierop voortbouwen", en: "Let the meeting build on it"), .unsafe,
      [context.insertion("\(word): \(name)", under: user)])
  ]
}
