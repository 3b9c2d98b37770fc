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
  for (at, gathering) in plan.gatherings.enumerated() where plan.hasCycle(gathering) {
    let own = gathering.activities.filter { !plan.activities[$0].isCancelled }
    if own.contains(where: { plan.activities[$0].isOfUnknownKind }) {
      look.cannotTell(gathering.element, missing: .kindOfActivity)
      continue
    }
    let cycle = plan.cycle(of: at)
    // Nothing can lie before the first meeting or after the last.
    let prepares = at == 0 || cycle.isPrepared
    let follows = at == plan.gatherings.count - 1 || cycle.isFollowedUp
    // The first and the last have the benefit of the doubt for that step, so the other two have to be there.
    switch (prepares, cycle.isApplied, follows) {
    case (false, true, true): if cycle.isFollowedUp { look.notMet(gathering.element, .preparation) }
    case (true, false, true):
      if cycle.isPrepared && cycle.isFollowedUp { look.notMet(gathering.element, .application) }
    case (true, true, false): if cycle.isPrepared { look.notMet(gathering.element, .followUp) }
    case (true, true, true): look.met()
    default: break
    }
  }
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
