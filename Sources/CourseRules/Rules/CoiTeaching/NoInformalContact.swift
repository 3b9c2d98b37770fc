import CourseModel
import Vocabulary

extension Rule {
  /// There is no room to meet informally.
  static let noInformalContact = Rule(
    "no-informal-contact", in: .coiTeaching, .advice, .strong, gate: .whenStated, .core,
    sources: "002 A; 001 CoI-teaching; 001 KM; 002 B1-D1; 002 B1-D2",
    title: Bilingual(nl: "Geen informeel contact", en: "No informal contact"),
    why: Bilingual(
      nl:
        "Op locatie ontstaat een praatje vanzelf, online niet. Even bijkletsen maakt het makkelijker om samen te werken.",
      en:
        "On campus a chat happens by itself, online it doesn't. Catching up for a moment makes it easier to work together."
    ),
    asksForMissing: true,
    examples: [
      .wrong(
        """
        leergemeenschap CG1: Coachgroep
        ^^^^^^^^^^^^^^^^^^^
        onderwijsvorm: online
        bijeenkomst: Eerste [online]
          synchroon voorstelrondje: Wie zijn we? [20 min]
        bijeenkomst: Tweede [online]
          synchroon intervisie: Eén vraag [60 min]
        bijeenkomst: Derde [online]
          synchroon intervisie: Nog een vraag [60 min]
        """,
        fixed: """
          leergemeenschap CG1: Coachgroep
          onderwijsvorm: online
          bijeenkomst: Eerste [online]
            synchroon informele start: Informele start [?]
            synchroon voorstelrondje: Wie zijn we? [20 min]
          bijeenkomst: Tweede [online]
            synchroon intervisie: Eén vraag [60 min]
          bijeenkomst: Derde [online]
            synchroon intervisie: Nog een vraag [60 min]
          """),
      .wrong(
        """
        course MC101: Marketing
        ^^^^^^^^^^^^
        delivery: blended
        sync lecture: Brands [on campus, 45 min]
        sync case: A brand of your own [on campus, 45 min]
        sync discussion: What did you find? [online, 45 min]
        """),
      .right(
        """
        course MC101: Marketing
        delivery: blended
        channel teacher-free: Chat group of the students
        sync lecture: Brands [on campus, 45 min]
        sync case: A brand of your own [on campus, 45 min]
        sync discussion: What did you find? [online, 45 min]
        """),
      .right(
        """
        course MC101: Marketing
        delivery: blended
        meeting: First [on campus]
          sync lecture: Brands [45 min]
          break: [15 min]
          sync case: A brand of your own [45 min]
        sync discussion: What did you find? [online, 45 min]
        sync discussion: What now? [online, 45 min]
        """),
      .right(
        """
        cursus MC101: Marketing
        onderwijsvorm: blended
        kanaal sociaal: geen, de groep heeft al een eigen app
        synchroon hoorcollege: Merken [op locatie, 45 min]
        synchroon casus: Een eigen merk [op locatie, 45 min]
        synchroon discussie: Wat vond je? [online, 45 min]
        """),
    ],
    find: findMissingInformal, say: sayMissingInformal, fix: fixMissingInformal)
}

private func findMissingInformal(_ look: inout Look<Void>) {
  let plan = look.plan
  guard plan.gatherings.count >= look.limits.lower(.minimumSessions), !plan.isIndividualRoute else { return }
  guard plan.delivery != nil else { return look.cannotTell(plan.document, missing: .property(.delivery)) }
  guard plan.isOnlineOrBlended else { return }
  // Also where a plan says that there is none on purpose.
  let channels = plan.all(.channel) + look.context.above.flatMap { $0.all(.channel) }
  let hasChannel =
    channels.count > plan.all(.channel).count
    || channels.contains { plan.kind(of: $0) == .channelTeacherFree || plan.kind(of: $0) == .channelSocial }
  if hasChannel || hasBreakOnCampus(plan) { return look.met() }
  let search = plan.search { activity in
    activity.has([.informal, .buddy]) || activity.kind == .chatGroup
      || plan.terms(.formality, of: activity.element).contains { $0 == .informal || $0 == .nonFormal }
  }
  switch search {
  case .found: look.met()
  case .unclear(let element): look.cannotTell(element, missing: .kindOfActivity)
  case .missing: look.notMet(plan.document, ())
  }
}

/// On campus, people catch up in the break.
private func hasBreakOnCampus(_ plan: Plan) -> Bool {
  let breaks = plan.all(.pause)
  if breaks.isEmpty { return false }
  var next = 0
  for meeting in plan.meetings {
    while next < breaks.count, breaks[next] < meeting.element { next += 1 }
    guard next < breaks.count, breaks[next] < plan.model.elements[Int(meeting.element)].end else { continue }
    if let environment = meeting.environment?.value, environment.contains(.onCampus) { return true }
  }
  return false
}

private func sayMissingInformal(_: Void) -> Bilingual<String> {
  Bilingual(
    nl:
      "Er is nog geen ruimte om elkaar informeel te spreken, zoals een inloop vooraf, een spel aan het begin of een appgroep.",
    en: "There is no room yet to meet informally, such as a drop-in beforehand, a game at the start or a chat group.")
}

private func fixMissingInformal(_ context: Context, _ signal: Signal<Void>) -> [Fix] {
  guard let first = context.plan.gatherings.first else { return [] }
  return [
    context.adding(.informalStartActivity, to: first, isFirst: true),
    context.adding(.dropInCoffeeQuarter, to: first, isFirst: true),
  ]
}
