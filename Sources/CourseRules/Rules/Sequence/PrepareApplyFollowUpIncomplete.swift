import CourseModel
import Vocabulary

extension Rule {
  /// Of preparing, applying and following up, one is missing around a meeting.
  static let prepareApplyFollowUpIncomplete = Rule(
    "prepare-apply-follow-up-incomplete", in: .sequence, .advice, .strong, gate: .whenStated, .core,
    sources: "003 Voorbeeld A; 003 Voorbeeld",
    title: Bilingual(
      nl: "Voorbereiding, toepassing of vervolg ontbreekt", en: "Preparation, application or follow-up missing"),
    why: Bilingual(
      nl:
        "Bij blended leren horen online en samen bij elkaar: studenten bereiden voor, passen toe in de bijeenkomst, en krijgen daarna feedback of gaan ermee verder.",
      en:
        "In blended learning online and together belong to each other: students prepare, apply it in the meeting, and get feedback or go on with it afterwards."
    ),
    examples: [
      .wrong(
        """
        cursus MC101: Marketing
        onderwijsvorm: blended
        week 1: Merken
          asynchroon kennisclip: Wat is een merk? [online, 10 min]
          bijeenkomst: Werkcollege [op locatie]
          ^^^^^^^^^^^
            synchroon hoorcollege: Sterke merken [45 min]
          asynchroon opdracht: Vergelijk twee merken [online, 60 min]
        week 2: Prijzen
          bijeenkomst: Werkcollege [op locatie]
            synchroon casus: De prijs van brood [60 min]
        """,
        fixed: """
          cursus MC101: Marketing
          onderwijsvorm: blended
          week 1: Merken
            asynchroon kennisclip: Wat is een merk? [online, 10 min]
            bijeenkomst: Werkcollege [op locatie]
              synchroon hoorcollege: Sterke merken [45 min]
              synchroon casus: Casus [?]
            asynchroon opdracht: Vergelijk twee merken [online, 60 min]
          week 2: Prijzen
            bijeenkomst: Werkcollege [op locatie]
              synchroon casus: De prijs van brood [60 min]
          """),
      .wrong(
        """
        course MC101: Marketing
        delivery: blended
        week 1: Brands
          async video: What is a brand? [online, 10 min]
          meeting: Workshop [on campus]
          ^^^^^^^
            sync case: A brand for the baker [60 min]
        week 2: Prices
          meeting: Workshop [on campus]
            sync case: The price of bread [60 min]
        """,
        fixed: """
          course MC101: Marketing
          delivery: blended
          week 1: Brands
            async video: What is a brand? [online, 10 min]
            meeting: Workshop [on campus]
              sync case: A brand for the baker [60 min]
            async assignment: Assignment [?]
          week 2: Prices
            meeting: Workshop [on campus]
              sync case: The price of bread [60 min]
          """),
      .right(
        """
        cursus MC101: Marketing
        onderwijsvorm: blended
        week 1: Merken
          asynchroon kennisclip: Wat is een merk? [online, 10 min]
          bijeenkomst: Werkcollege [op locatie]
            synchroon casus: Een merk voor de bakker [60 min]
          asynchroon opdracht: Vergelijk twee merken [online, 60 min]
        week 2: Prijzen
          bijeenkomst: Feedback [online]
            synchroon feedbackgesprek: Hoe ging de opdracht? [30 min]
        """),
      .right(
        """
        course MC101: Marketing
        delivery: blended
        week 1: Start
          meeting: Start [on campus]
            sync case: A brand for the baker [60 min]
          async assignment: Finish the case [online, 60 min]
        week 2: Talk
          meeting: Guest [online]
            sync guest lecture: How we built our brand [60 min]
        """),
    ],
    find: findBrokenCycles, say: sayBrokenCycle, fix: fixBrokenCycle)
}

private enum Step {
  case preparation
  case application
  case followUp
}

extension Step: MessageFacts {
  var variant: String {
    switch self {
    case .preparation: "preparation"
    case .application: "application"
    case .followUp: "follow-up"
    }
  }

  var arguments: [MessageArgument] { [] }
}

private func findBrokenCycles(_ look: inout Look<Step>) {
  let plan = look.plan
  guard plan.isBlended, plan.gatherings.count >= 2 else { return }
  for (at, gathering) in plan.gatherings.enumerated() where !gathering.isActivity {
    let own = gathering.activities.filter { !plan.activities[$0].isCancelled }
    guard !own.isEmpty, !own.contains(where: { isApart(plan.activities[$0]) }) else { continue }
    if own.contains(where: { plan.activities[$0].isOfUnknownKind }) {
      look.cannotTell(gathering.element, missing: .kindOfActivity)
      continue
    }
    // Nothing can lie before the first meeting or after the last.
    let prepares = at == 0 || isPrepared(at, plan)
    let applies = own.contains { isApplying($0, at, plan) }
    let follows = at == plan.gatherings.count - 1 || isFollowedUp(at, plan)
    // The first and the last have the benefit of the doubt for that step, so the other two have to be there.
    switch (prepares, applies, follows) {
    case (false, true, true): if isFollowedUp(at, plan) { look.notMet(gathering.element, .preparation) }
    case (true, false, true):
      if isPrepared(at, plan) && isFollowedUp(at, plan) { look.notMet(gathering.element, .application) }
    case (true, true, false): if isPrepared(at, plan) { look.notMet(gathering.element, .followUp) }
    case (true, true, true): look.met()
    default: break
    }
  }
}

/// Exams, guests and talks about feedback have a place of their own, and so has looking back.
private func isApart(_ activity: Activity) -> Bool {
  if activity.has([.monitoring, .acquaintance]) && activity.facets.types != .practice { return true }
  switch activity.kind {
  case .some(.exam), .some(.practicalExam), .some(.assessmentInterview), .some(.guestSpeaker), .some(.feedbackTalk),
    .some(.evaluation):
    return true
  default: return false
  }
}

/// Said to be prepared, or students do something on their own between the meeting before it and this one.
private func isPrepared(_ gathering: Int, _ plan: Plan) -> Bool {
  if plan.preparations(of: gathering).contains(where: { !plan.activities[$0].isSync }) { return true }
  let before = gathering > 0 ? plan.gatherings[gathering - 1].activities.upperBound : 0
  let range = before..<Swift.max(before, plan.gatherings[gathering].activities.lowerBound)
  return range.contains { !plan.activities[$0].isSync && !plan.activities[$0].isCancelled }
}

private func isFollowedUp(_ gathering: Int, _ plan: Plan) -> Bool {
  if !plan.followUps(of: gathering).isEmpty { return true }
  let end = plan.gatherings[gathering].activities.upperBound
  let next =
    gathering + 1 < plan.gatherings.count
    ? plan.gatherings[gathering + 1].activities.lowerBound : plan.activities.count
  return (end..<Swift.max(end, next)).contains { !plan.activities[$0].isSync && !plan.activities[$0].isCancelled }
}

/// Students do something with what they prepared, or say what it brought them.
private func isApplying(_ position: Int, _ gathering: Int, _ plan: Plan) -> Bool {
  let own = plan.activities[position]
  // Feedback on each other's work goes on with what was made.
  if own.has(.feedback) { return true }
  if !own.facets.types.isDisjoint(with: [.practice, .production, .investigation, .collaboration]) { return true }
  return own.facets.types.contains(.discussion) && !plan.statedPredecessors(of: own.element).isEmpty
}

private func sayBrokenCycle(_ missing: Step) -> Bilingual<String> {
  switch missing {
  case .preparation:
    Bilingual(
      nl: "Voor deze bijeenkomst bereiden studenten niets voor. Wat kunnen ze vooraf al lezen, bekijken of proberen?",
      en: "Students prepare nothing for this meeting. What could they read, watch or try beforehand?")
  case .application:
    Bilingual(
      nl:
        "In deze bijeenkomst doen studenten nog niets met wat ze hebben voorbereid. Laat ze het toepassen, bijvoorbeeld in een casus.",
      en:
        "In this meeting students do nothing yet with what they have prepared. Let them apply it, for instance in a case."
    )
  case .followUp:
    Bilingual(
      nl:
        "Na deze bijeenkomst volgt niets op wat studenten hebben gedaan. Laat ze ermee verdergaan of geef er feedback op.",
      en: "Nothing follows up on what students did in this meeting. Let them go on with it, or give feedback on it.")
  }
}

private func fixBrokenCycle(_ context: Context, _ signal: Signal<Step>) -> [Fix] {
  switch signal.facts {
  case .preparation:
    [ActivityKind.video, .reading, .search].map {
      context.addingActivity($0, isSync: false, before: signal.element)
    }
  case .application:
    [ActivityKind.caseStudy, .exercise, .problemSolvingInTeams].map {
      context.addingActivity($0, isSync: true, atEndOf: signal.element)
    }
  case .followUp:
    [ActivityKind.assignment, .teacherFeedback, .reflection].map {
      context.addingActivity($0, isSync: false, after: signal.element)
    }
  }
}
