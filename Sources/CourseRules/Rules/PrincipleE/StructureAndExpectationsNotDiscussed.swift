import CourseModel
import CourseSyntax
import Vocabulary

extension Rule {
  /// At the start nobody talks about how the course goes and what is expected.
  static let structureAndExpectationsNotDiscussed = Rule(
    "structure-and-expectations-not-discussed", in: .principleE, .advice, .strong, gate: .whenStated, .core,
    sources: "001 OP-E; 001 CoI-social; 002 E; 002 2.2-pre",
    title: Bilingual(nl: "Opzet en verwachtingen niet besproken", en: "Set-up and expectations not discussed"),
    why: Bilingual(
      nl: "Samen doornemen hoe de cursus loopt en wat je van elkaar verwacht, voorkomt veel vragen en misverstanden.",
      en: "Going through how the course runs and what you expect of each other prevents many questions and mix-ups."),
    asksForMissing: true,
    examples: [
      .wrong(
        """
        cursus MC101: Marketing
        onderwijsvorm: op locatie
        week 1: Start
          les: Werkcollege [60 min]
          ^^^
            synchroon casus: Een eigen merk [groepjes van 4, 60 min]
        """,
        fixed: """
          cursus MC101: Marketing
          onderwijsvorm: op locatie
          week 1: Start
            les: Werkcollege [60 min]
              synchroon structuur en opzet bespreken: Structuur en opzet bespreken [?]
              synchroon casus: Een eigen merk [groepjes van 4, 60 min]
          """),
      .wrong(
        """
        course MC101: Marketing
        delivery: online
        week 1: Start
        ^^^^^^
          async reading: Chapter 1 [own place, 60 min]
        """),
      .right(
        """
        cursus MC101: Marketing
        week 1: Start
          les: Werkcollege [60 min]
            synchroon hoorcollege: Introductie en opzet van de cursus [20 min]
            synchroon casus: Een eigen merk [groepjes van 4, 40 min]
        """),
      .right(
        """
        course MC101: Marketing
        information expectations: Course guide, discussed in week 1
        week 1: Start
          async reading: Chapter 1 [own place, 60 min]
        """),
      .right(
        """
        community CG1: Coaching group
        composition: running
        meeting: First
          sync check-in: How are you? [10 min]
        """),
    ],
    find: findStartTalk, say: sayStartTalk, fix: fixStartTalk)
}

/// What the title of an activity or meeting about the set-up has in it.
private let startWords: WordParts = [
  "verwacht", "expect", "opzet", "set up", "structuur", "structure", "introducti", "introductie", "kick off",
  "programma",
  "werkwijze", "overzicht", "overview", "cursusinfo", "studiewijzer", "course guide", "cursusgids", "handleiding",
  "studiehandleiding", "syllabus", "how the course", "how we work", "hoe werken we", "toetsing", "onboarding",
]

private let informationWords: WordParts = ["informati"]

private let talkWords: WordParts = [
  "besp", "doornemen", "doorgenomen", "discuss", "talk", "go through", "toegelicht", "explained",
]

private func findStartTalk(_ look: inout Look<Void>) {
  let plan = look.plan
  if plan.isCommunity && plan.isStarting == false { return }
  guard let start = start(of: plan) else {
    if !plan.activities.isEmpty { look.cannotTell(plan.document, missing: .time) }
    return
  }
  let held = plan.activities.indices.filter { !plan.activities[$0].isCancelled }
  let early = held.filter { isEarly($0, start, plan) }
  let isWrittenAndDiscussed = look.context.handedDown(.information).contains { plan, element in
    plan.hasWords(talkWords, in: element)
  }
  if isWrittenAndDiscussed || plan.hasWords(startWords, inTitleOf: start)
    || held.contains(where: { isAbout(plan.activities[$0]) }) || early.contains(where: { isStartTalk($0, plan) })
  {
    return look.met()
  }
  if let unclear = early.first(where: { plan.activities[$0].isOfUnknownKind }) {
    return look.cannotTell(plan.activities[unclear].element, missing: .kindOfActivity)
  }
  look.notMet(start, ())
}

/// The first meeting or what else comes first; what goes on all the time is no start.
private func start(of plan: Plan) -> Int32? {
  let meeting = plan.gatherings.first { gathering in
    !gathering.isActivity || (gathering.module != plan.document && gathering.weeks.count <= 1)
  }
  if let meeting { return meeting.element }
  return plan.activities.first { $0.module >= 0 && !$0.isCancelled }?.module
}

/// Up to the end of the first meeting, in the first week, or in the first third of the run.
private func isEarly(_ at: Int, _ start: Int32, _ plan: Plan) -> Bool {
  plan.activities[at].element < plan.model.elements[Int(start)].end || plan.isInStartWindow(at)
    || plan.happens(at, from: 0, to: 333) == true
}

/// Nothing else than such a talk, whenever it is held.
private func isAbout(_ activity: Activity) -> Bool {
  switch activity.kind {
  case .courseStructureTalk, .expectationsStatement, .expectationsWall, .blendedJourneyWalkthrough: true
  default: false
  }
}

private func isStartTalk(_ at: Int, _ plan: Plan) -> Bool {
  let activity = plan.activities[at]
  switch activity.kind {
  case .administration, .shuffleGroups, .suitableRoom, .librarySearchTask, .previewNextCourse, .planning: break
  case .welcomeMessage, .experiencedStudentIntroducesModule: return true
  default: if activity.has([.orientation, .agreement]) { return true }
  }
  if plan.hasWords(talkWords, in: activity.element) && plan.hasWords(informationWords, in: activity.element) {
    return true
  }
  return plan.hasWords(startWords, in: activity.element)
}

private func sayStartTalk(_: Void) -> Bilingual<String> {
  Bilingual(
    nl:
      "In de eerste week staat nog geen moment om de opzet en de verwachtingen te bespreken. Tien minuten aan het begin is vaak al genoeg.",
    en:
      "The first week has no moment yet to talk about the set-up and what is expected. Ten minutes at the start are often enough."
  )
}

private func fixStartTalk(_ context: Context, _ signal: Signal<Void>) -> [Fix] {
  let plan = context.plan
  guard let first = plan.gatherings.first(where: { $0.element == signal.element }) else {
    let place = plan.activities.first { $0.module == signal.element }?.element ?? signal.element
    return [context.addingActivity(.blendedJourneyWalkthrough, isSync: false, before: place)]
  }
  let place = first.activities.first.map { plan.activities[$0].element } ?? first.element
  let talk = context.addingActivity(.courseStructureTalk, isSync: true, before: place)
  guard plan.isBlended else { return [talk] }
  return [talk, context.addingActivity(.blendedJourneyWalkthrough, isSync: false, before: first.element)]
}
