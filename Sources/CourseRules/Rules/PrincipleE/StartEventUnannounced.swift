import CourseModel
import CourseSyntax
import Vocabulary

extension Rule {
  /// Nobody tells beforehand what the start of a course with online parts involves.
  static let startEventUnannounced = Rule(
    "start-event-unannounced", in: .principleE, .advice, .strong, gate: .whenStated, .extended,
    sources: "002 E",
    title: Bilingual(nl: "Start zonder aankondiging", en: "Start without an announcement"),
    why: Bilingual(
      nl: "Wie vooraf weet wat er bij de start gebeurt en wat er nodig is, begint met een geruster gevoel.",
      en: "If you know beforehand what happens at the start and what you need, you begin more at ease."),
    asksForMissing: true,
    examples: [
      .wrong(
        """
        cursus MC101: Marketing
        onderwijsvorm: blended
        week 1: Start
          les: Werkcollege [op locatie]
          ^^^
            synchroon casus: Een eigen merk [groepjes van 4, 60 min]
        """,
        fixed: """
          cursus MC101: Marketing
          onderwijsvorm: blended
          asynchroon startaankondiging: Hoe de start eruitziet en wat je voorbereidt [week 0, 10 min]
          week 1: Start
            les: Werkcollege [op locatie]
              synchroon casus: Een eigen merk [groepjes van 4, 60 min]
          """),
      .wrong(
        """
        community CG1: Coaching group
        delivery: online
        meeting: First
        ^^^^^^^
          sync discussion: What do we want? [30 min]
        """),
      .right(
        """
        cursus MC101: Marketing
        onderwijsvorm: blended
        week 1: Start
          les: Werkcollege [op locatie]
            voorbereiding: Neem een merk mee dat je vaak ziet
            synchroon casus: Een eigen merk [groepjes van 4, 60 min]
        """),
      .right(
        """
        community CG1: Coaching group
        delivery: online
        information getting started: Letter in August with the date, the link and what to bring
        meeting: First
          sync discussion: What do we want? [30 min]
        """),
    ],
    find: findUnannouncedStart, say: sayUnannouncedStart, fix: fixUnannouncedStart)
}

private func findUnannouncedStart(_ look: inout Look<Void>) {
  let plan = look.plan
  guard let delivery = plan.delivery else { return look.cannotTell(plan.document, missing: .property(.delivery)) }
  guard delivery != .deliveryOnCampus, plan.isStarting != false, !plan.isIndividualRoute,
    let first = plan.gatherings.first
  else { return }
  let isTold = look.context.handedDown(.information).contains { plan, element in
    let kind = plan.kind(of: element)
    return kind == nil || kind == .infoStart || kind == .infoExpectations
  }
  if isTold || isPrepared(first, plan) || isAnnounced(before: first, plan) { return look.met() }
  look.notMet(first.element, ())
}

private func isPrepared(_ first: Gathering, _ plan: Plan) -> Bool {
  let owners = [first.element, first.module] + first.activities.map { plan.activities[$0].element }
  if owners.contains(where: { plan.isSaid([.preparation, .input], of: $0) }) { return true }
  return !plan.preparations(of: 0).isEmpty
}

/// Something that tells about the start, or that already happens before it.
private func isAnnounced(before first: Gathering, _ plan: Plan) -> Bool {
  for activity in plan.activities where !activity.isCancelled {
    switch activity.kind {
    case .startAnnouncement, .welcomeMessage, .introductionVideo, .blendedJourneyWalkthrough,
      .exploreDigitalEnvironment:
      return true
    default: break
    }
    if activity.element < first.element, activity.recurrence == nil { return true }
    if let week = activity.weeks?.value.first, week < 1 { return true }
  }
  return false
}

private func sayUnannouncedStart(_: Void) -> Bilingual<String> {
  Bilingual(
    nl:
      "Er staat niet dat deelnemers vooraf horen hoe de start eruitziet. Vertel het ze een week ervoor, met wat ze voorbereiden.",
    en:
      "The plan does not say that participants hear beforehand what the start is like. Tell them a week before, with what to prepare."
  )
}

private func fixUnannouncedStart(_ context: Context, _ signal: Signal<Void>) -> [Fix] {
  let place = context.startOfTeaching ?? signal.element
  return [
    context.addingActivity(
      .startAnnouncement, isSync: false, before: place,
      title: Bilingual(
        nl: "Hoe de start eruitziet en wat je voorbereidt", en: "What the start is like and what to prepare"),
      details: Bilingual(nl: "week 0, 10 min", en: "week 0, 10 min"))
  ]
}
